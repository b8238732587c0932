"""What people say of breathing."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

PLEURITIC = concept(
    "hurts on breathing in",
    "when|if|every|each|on|with|as|to i? take? a? deep? breathe|breath|breathing|breaths|inhale|inhaling|in",
    "when|every|each|whenever time? i breathe|inhale",
    "take|taking|takes a deep|big|full breath",
    "deep|big|full breath|breaths|breathing",
    "breathe|breathing|breath in|deeply|deep",
    "pleuri*",
    "agony|hurts|painful|sore|hard to? breathe|inhale",
)
STAB = concept(
    "sharp pain",
    (
        "stab|stabs|stabbing|stabbed|sharp|knife|knifelike|catches|jab|jabbing|piercing|shooting|hurt|hurts"
        "|pain|pains|agony|kills"
    ),
)
SUDDEN = concept(
    "sudden",
    "sudden|suddenly|instantly|instant|immediately|abrupt*",
    "out of nowhere|blue",
    "all of a sudden",
    "came on fast",
)
CANT_BREATHE = concept(
    "cannot breathe properly",
    (
        "cant|couldnt|hard|harder|struggle|struggling|trouble|difficulty|difficult|hardly|barely|unable"
        "|problem|problems to? breathe|breathing|breath"
    ),
    "cant|couldnt|hard|struggling to? _ catch|get|take|draw _ breath|air|breathe",
    "cant|couldnt|hard|struggling to? get enough? air",
    "gasping|gasp|suffocating|choking",
    "out|short|shortness of breath",
    "breathless|breathlessness|sob",
    "winded|puffed|puffing|huffing",
    "breathing is|was|gets|feels hard|difficult|laboured|labored|fast|shallow|weird",
)
CANT_FULL_BREATH = concept(
    "cannot take a full breath",
    "cant|couldnt|hard|hurts|struggling to? _ take|get|draw _ full|deep|proper|whole|big|complete breath|breaths",
    "cant|couldnt|hard|struggling to? breathe|breath fully|properly|deeply|in",
    "cant|couldnt|struggling|hard to? breathe|catch|get",
    "shallow breaths|breathing",
    "breath|breathing is? short|shallow",
    "out|short|shortness of breath",
    "breathless",
    "little|small|tiny|short|half breaths|breath",
)
LITTLE_EFFORT = concept(
    "with little effort",
    "just|only|from|even|by|simply|after walking|climbing|talking|sitting|standing|lying|going|getting|doing",
    "up|climbing|one|a _ stairs|flight",
    "at rest",
    "doing nothing",
    "lying|lie|laying|lay|laid down|flat",
    "on the sofa|couch",
    "making the bed",
    "getting dressed",
    "without doing anything",
    "few steps",
    "walking to|across|around|between|upstairs",
    "wakes|woke|wake|waking me? up? at night|gasping|breathless",
    "extra pillows",
    "walk across",
    "for no reason",
)

BREATHLESS_RESTING = concept(
    "at rest",
    "at rest",
    "doing nothing",
    "lying|lie|laying|lay|laid down|flat",
    "on the sofa|couch",
    "in bed",
    "just|only|by|from|while|when|even talking|sitting|standing|lying",
    "getting dressed",
    "making the bed",
    "without doing anything",
    "few steps",
    "walking|walk to|across|around|between",
    "wakes|woke|wake|waking me? up? at night|gasping|breathless",
    "extra pillows",
    "for no reason",
)
