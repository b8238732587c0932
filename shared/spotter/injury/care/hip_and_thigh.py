"""First-line care of hip, groin and thigh."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import cues, patterns
from spotter.injury.sources import COACHING_PRACTICE, PAIN_MONITORING, PEACE_AND_LOVE

HIP_AND_THIGH: tuple[Protocol, ...] = (
    Protocol(
        key="high_hamstring",
        sounds_like="a sore hamstring tendon at the sit bone",
        regions=("thigh", "buttock"),
        cues=(cues.SIT_BONE,),
        categories=("tendinopathy", "chronic"),
        lead=(
            "Start with bridges held 30 to 45 seconds, then slow heavy hip hinges every other day for about 12 weeks.",
            "Sit on something soft, and run easily on the flat at 0 to 3 out of 10.",
        ),
        leave=("Long stretches of the hamstring, hills and sprints.",),
        source=PAIN_MONITORING,
    ),
    Protocol(
        key="hamstring_strain",
        sounds_like="a mild strain of the hamstring",
        regions=("thigh",),
        cues=(cues.HAMSTRING_CUE,),
        categories=("acute",),
        lead=(
            "Take 2 to 5 easy days with walking.",
            "Then bridges held without pain, later slow lowering exercises twice a week.",
            "Jog when walking is free of pain; fast running comes last.",
        ),
        leave=("Fast running and hard stretches until lowering exercises are free of pain.",),
        source=PEACE_AND_LOVE,
    ),
    Protocol(
        key="thigh_strain",
        sounds_like="a mild strain of the thigh",
        regions=("thigh",),
        cues=(cues.QUAD_CUE,),
        categories=("acute",),
        lead=(
            "Take 2 to 5 easy days with walking, then squat or step slowly in the range that is comfortable.",
            "Kick, sprint and jump last.",
        ),
        leave=("Sprints and kicks for now.",),
        source=PEACE_AND_LOVE,
    ),
    Protocol(
        key="groin_strain",
        sounds_like="a strain of the inner thigh",
        regions=("hip_groin", "thigh"),
        cues=(cues.ADDUCTOR_CUE,),
        categories=("acute", "chronic"),
        lead=(
            "Take some easy days, then squeeze a ball between the knees without pain, several times a day.",
            "Bring back side lunges and sumo stance last and light.",
        ),
        leave=("Wide-stance maximums and hard stretches for now.",),
        source=PEACE_AND_LOVE,
    ),
    Protocol(
        key="outer_hip",
        sounds_like="sore tendons at the outer hip",
        regions=("hip_groin", "buttock"),
        cues=(cues.OUTER_HIP,),
        categories=("tendinopathy", "chronic"),
        lead=(
            "Sleep with a pillow between the knees, and stand on both legs.",
            "Strengthen the hip abductors slowly, two or three times a week for about 8 weeks.",
            "Run at 0 to 3 out of 10 on flat ground.",
        ),
        leave=("Crossing the legs, and stretches that press on the sore place.",),
        source=COACHING_PRACTICE,
    ),
    Protocol(
        key="hip_pinch",
        sounds_like="a pinch at the front of the hip",
        regions=("hip_groin",),
        cues=(cues.HIP_PINCH, patterns.PINCH),
        categories=("impingement", "chronic", "other", "tendinopathy"),
        lead=(
            "Squat to the depth above the pinch, with a slightly wider stance.",
            "Strengthen hip and trunk twice a week and bring depth back slowly.",
        ),
        leave=("Forcing depth into the pinch.",),
        source=COACHING_PRACTICE,
    ),
)
