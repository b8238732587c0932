"""First-line care of foot, ankle and Achilles tendon."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import cues
from spotter.injury.sources import ACHILLES, COACHING_PRACTICE, HEEL_PAIN, PEACE_AND_LOVE

FOOT_AND_ANKLE: tuple[Protocol, ...] = (
    Protocol(
        key="plantar_heel",
        sounds_like="plantar heel pain",
        regions=("foot",),
        cues=(cues.HEEL_FIRST_STEP,),
        categories=("chronic", "tendinopathy", "other"),
        lead=(
            "Stretch the sole of the foot before the first steps, several times a day.",
            "Do slow heel raises with a rolled towel under the toes every second day.",
            "Wear supportive shoes, and tape for a while if it helps; count on months rather than weeks.",
        ),
        leave=("More distance or speed while the first steps get worse.",),
        source=HEEL_PAIN,
    ),
    Protocol(
        key="laces",
        sounds_like="pressure of the laces on the tendons on top of the foot",
        regions=("foot",),
        cues=(cues.LACED,),
        categories=("other", "tendinopathy", "acute"),
        lead=(
            "Loosen the laces or leave out the eyelet over the sore place, and keep running at 0 to 2 out of 10.",
            "Have it examined if it is still sore in looser shoes, swells, or hurts at night or with hops.",
        ),
        leave=("Tight laces on race day.",),
        source=COACHING_PRACTICE,
    ),
    Protocol(
        key="numb_toes",
        sounds_like="pressure on the nerves of the foot, usually from shoes or laces",
        regions=("foot", "wrist_hand"),
        cues=(cues.NUMB_TOES,),
        categories=("nerve", "other"),
        lead=(
            (
                "Give the front of the foot more room: looser laces, another lacing or a wider shoe; on a "
                "bike change your grip often."
            ),
            "Have it examined if feeling stays away afterwards or comes without shoes.",
        ),
        leave=("Tight shoes.",),
        source=COACHING_PRACTICE,
    ),
    Protocol(
        key="achilles",
        sounds_like="a sore Achilles tendon",
        regions=("achilles",),
        cues=(),
        categories=("tendinopathy", "chronic"),
        lead=(
            "Keep running within 0 to 5 out of 10, as long as it has settled by the next morning.",
            "Load the calf slowly and heavily, or with slow heel drops, every other day for about 12 weeks.",
            "If it is sore where it meets the heel bone, stay above the level of the floor.",
        ),
        leave=("Sprints, hills and long rests from all loading.",),
        source=ACHILLES,
    ),
    Protocol(
        key="ankle_sprain",
        sounds_like="a sprained ankle",
        regions=("ankle",),
        cues=(),
        categories=("acute",),
        lead=(
            "Protect and compress it for 1 to 3 days and raise it when you sit, then walk and move it early.",
            "Balance on one leg daily and do heel raises from the first comfortable day.",
            "Run again when you can hop and balance as well as on the other side.",
        ),
        leave=("Running and jumping before you can walk without a limp.",),
        source=PEACE_AND_LOVE,
    ),
)
