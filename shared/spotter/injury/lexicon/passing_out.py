"""What people say of passing out and of their heartbeat."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept, history

PASSED_OUT = concept(
    "passed out",
    "passed|pass|passing|passes out",
    "blackout|blackouts|blacked|syncope|collapsed|collapse|unconscious",
    "fainted|faint|faints|fainting",
    "lost|lose|losing|loss of? consciousness",
    "woke up|came|coming to|round|around on the floor|ground|track|treadmill|grass|mat",
    "next thing _ _ _ floor|ground|track|on",
    "keeled over",
    "hit the deck",
    "dropped to the floor|ground",
    "everything went|turned black|dark",
    "legs|body went _ woke|ground",
    "spark out",
    "crumpled|blanked",
    "everything went grey|gray|white|blank",
    "was|were|been out for _ seconds",
    "dropped|drops|went|hit|fell _ mid sprint|run|race|rep|set|lap|stride|game|match",
    "came|come|coming round|around|to after",
)
NEAR_FAINT = concept(
    "nearly fainted",
    (
        "nearly|almost|about|near|close to|going|gonna _ pass|passed|passing|black|blackout|faint|fainted"
        "|fainting|collapse|collapsed|out"
    ),
    "dizzy|lightheaded|woozy|faint|greying",
    "light headed",
    "vision|everything went|goes|going|closed|closing black|dark|grey|gray|tunnel|in|white|spotty",
    "tunnel vision",
    "had to sit|lie|grab|hold|kneel|lay",
    "legs gave|went way?",
    "head rush",
    "head spins",
)
DURING = circumstance(
    "during exercise",
    (
        "during|mid|midway|midrun|midset|halfway|while|whilst|whenever|in|on|at|each|every _ the|a|my|of"
        "|through? _ run|runs|running|race|interval|intervals|set|rep|reps|sprint|sprints|workout|session"
        "|training|treadmill|marathon|half|parkrun|10k|5k|match|game|football|row|ride|climb|hill|lap|squats"
        "|squatting|exercise|wod|exercising|jogging|rowing|cycling|spin|class|tempo|circuit|circuits|finish"
    ),
    (
        "while|whilst|when i|im|was? running|run|sprinting|training|lifting|rowing|cycling|exercising|jogging"
        "|pushing|ran|exercise"
    ),
    "running up|hard|along|uphill",
    "km|mile|k in|into",
    "on the track|pitch|treadmill|rower|trail",
    "treadmill|track|pitch|parkrun|race",
    (
        "when|while|whenever|if i|im|we run|running|row|rowing|sprint|sprinting|jog|jogging|cycle|cycling"
        "|climb|climbing|push|exercise|train|swim|swimming|walk|walking"
    ),
)
HARMLESS_FAINT = concept(
    "on standing up, or at the sight of blood",
    "stood|standing|stand|got|getting|get|jumped up|quick|quickly|fast",
    "blood test|donation|donating",
    "gave|giving|donated blood",
    "needle|needles|injection|vaccine|jab|tattoo",
    "hot shower|bath|tub",
    "sight of blood",
    "slept|sleep|sofa|couch|bed|drunk|beers|pints|drinking",
)
HUNGRY = concept(
    "has not eaten",
    "skipped|without|no|missed _ breakfast|food|lunch|dinner",
    "hungry|hungover|fasted|starving",
    "hadnt|havent|didnt eaten|eat",
)
PALPITATIONS = concept(
    "irregular or racing heart",
    "palpitation|palpitations",
    (
        "heart|heartbeat|pulse|hr _ _ flutter*|skip*|skipping|irregular|erratic|flip|flips|flipping|flopping"
        "|jumpy|thudding|pounding|racing|races|galloping|stops|pausing|missing|quivering|misfiring|uneven"
        "|wonky|bouncing"
    ),
    (
        "heart|heartbeat|pulse is|was|goes|went|going|feels|felt all over|crazy|mental|nuts|haywire|weird"
        "|funny|bonkers|berserk|off|mad|wild"
    ),
    "flutter|flutters|fluttering|fluttery|butterflies|fish|flopping in|around|inside _ chest",
    "fluttering|flutters",
    "skips|skipped|skipping|missing|missed|dropped|extra|ectopic beat|beats|heartbeats",
    "irregular heartbeat|heartbeats|rhythm|pulse|heart",
    "out of rhythm",
    "afib|arrhythmia|svt|tachycardia",
    "heart _ jumping|leaping|thumping",
    "going like the clappers",
    "heart|pulse is|was|its|been? hammering|thumping|pounding|racing|thudding|jumping",
)
IRREGULAR = concept(
    "irregular heartbeat",
    "irregular|erratic|uneven|flutter|flutters|fluttering|fluttery|flopping|haywire|quivering|misfiring",
    "all over the place|shop",
    "skip*|missing a|beats",
    "out of rhythm",
    "afib|arrhythmia|svt",
    "stops and starts",
    "missing|missed|dropped beats",
    "heart|pulse|heartbeat _ _ irregular|uneven|erratic|jumping",
)
AT_REST = concept(
    "at rest",
    "at rest",
    "resting|rested",
    "sitting|sat|lying|laying|laid down|still|on|at|watching|doing",
    "for no reason",
    "in|at bed|desk",
    "wakes|woke me",
    "out of nowhere|blue",
    "wont|doesnt|didnt|not|hasnt settle|slow|calm|stop|come|go|settled|slowed|settling",
    "still racing|going|at|over|up|pounding|high|fast",
    "hours|hour later|after|now|since",
    "minutes after i|stopping|finishing",
)
COUGH_BLOOD = concept(
    "coughs up blood",
    "cough|coughed|coughing|coughs _ _ blood|bloody|pink",
    "blood|pink in|when|froth|frothy _ cough|phlegm|spit|sputum|coughed|mucus",
    "blood|bloody|pink streaked|tinged|frothy phlegm|sputum|mucus",
    "spitting|spat _ blood",
)
WHEEZE = concept(
    "wheeze",
    "wheez*|asthma|inhaler|ventolin|stridor",
)
INHALER_FAILS = concept(
    "inhaler does not help",
    (
        "inhaler|puffer|ventolin|puffs _ _ not|isnt|doesnt|didnt|hasnt|wont|nothing|no|barely|hardly _ work"
        "|working|helping|help|helped|touching|doing|worked|anything|shifting|better|effect|difference|good"
    ),
    "cant|couldnt|hardly|barely _ speak|talk|finish|say _ sentence|sentences|words|full",
    "lips|fingers|fingertips|nails are|went|going|look|turning|gone|turned|were blue|bluish",
    "blue lips",
    "ribs sucking",
    "inhaler|puffer|ventolin|puffs _ nothing|useless|empty",
    "bad|severe|serious|massive|worst asthma attack",
)
FAMILY_DEATH = history(
    "sudden death in the family",
    (
        "dad|father|brother|sister|mum|mom|mother|uncle|cousin|family|sibling|relative|grandad _ _ _ died"
        "|dropped|death|cardiomyopathy|hcm"
    ),
    "sudden cardiac? death",
    "died suddenly|young",
    "runs in the family",
)
AFTER_VIRUS = concept(
    "after an infection",
    (
        "covid|flu|virus|viral|infection|chest infection|fever|glandular|pneumonia|myocarditis|cold|bug"
        "|tonsillitis|vaccine"
    ),
)
HEART_KNOWN = concept(
    "known heart disease",
    "stent|stents|bypass|cardiomyopathy|hcm|pacemaker|icd|angioplasty|murmur",
    "heart condition|disease|failure|attack|surgery|problem|problems|defect",
    "high blood pressure|cholesterol",
    "statin|statins|diabetic|diabetes|smoker",
)
SWOLLEN_ANKLES = concept(
    "swollen ankles", "ankles|legs|feet are|swollen|swelling|swell|puffy|both|also swollen|up|puffy"
)

HEART = concept("heart", "heart|heartbeat|pulse|rhythm|ticker|chest|afib|arrhythmia|svt")
COFFEE = concept("coffee", "much|with|after|when|from|drink _ coffee|caffeine|preworkout|espresso", "pre workout")
