"""First-line care of back and neck."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import cues
from spotter.injury.sources import COACHING_PRACTICE, LOW_BACK, NICE_SCIATICA

BACK_AND_NECK: tuple[Protocol, ...] = (
    Protocol(
        key="low_back",
        sounds_like="a strained lower back without nerve signs",
        regions=("lower_back", "upper_back"),
        cues=(),
        categories=("acute", "chronic"),
        lead=(
            "Keep moving: short walks through the day and gentle bending in the range that is comfortable.",
            (
                "Bring hinges back light and from a raised start when ordinary days are comfortable, usually "
                "within 1 to 2 weeks."
            ),
            (
                "Go to an emergency department if you get numb between the legs, if bladder or bowel change, "
                "or a leg gets weak."
            ),
        ),
        leave=("Heavy deadlifts and long sitting for now.",),
        source=LOW_BACK,
        running=False,
    ),
    Protocol(
        key="sciatica",
        sounds_like="an irritated nerve from the back",
        regions=("lower_back", "buttock"),
        cues=(cues.SCIATIC,),
        categories=("nerve",),
        lead=(
            "Keep walking and change position often.",
            "Train what does not send pain further down the leg.",
            (
                "Have it examined within days if feeling or strength change or it lasts beyond 6 weeks; with "
                "numbness between the legs or a change of bladder or bowel go to an emergency department at "
                "once."
            ),
        ),
        leave=("Heavy hinges and hard hamstring stretches.",),
        source=NICE_SCIATICA,
        running=False,
    ),
    Protocol(
        key="neck",
        sounds_like="a stiff neck",
        regions=("neck",),
        cues=(),
        categories=("acute", "chronic"),
        lead=(
            "Turn and tilt it gently through the day and sleep with one pillow.",
            "Leave shrugs and heavy carries for some days.",
            "Have it examined if an arm gets numb or weak.",
        ),
        leave=("Jerky stretches.",),
        source=COACHING_PRACTICE,
        running=False,
    ),
)
