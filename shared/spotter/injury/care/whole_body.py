"""First-line care of soreness, and of what worries without being an injury."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import cues
from spotter.injury.sources import ACSM_SCREENING, COACHING_PRACTICE, DOMS, PAIN_MONITORING, RHABDOMYOLYSIS, SYNCOPE

WHOLE_BODY: tuple[Protocol, ...] = (
    Protocol(
        key="soreness",
        sounds_like="delayed muscle soreness, which peaks after 1 to 3 days and is gone within a week",
        regions=(),
        cues=(),
        categories=("doms",),
        lead=(
            "Move easily, sleep and eat as usual; light work for the sore muscles is fine at up to 3 out of 10.",
            "Train other muscles, and come back to this one when stairs and getting up are ordinary again.",
            "If urine turns dark, a limb swells or weakness grows, go to an emergency department the same day.",
        ),
        leave=("The same hard session again before it is gone.",),
        source=DOMS,
    ),
    Protocol(
        key="heart_rate",
        sounds_like="an ordinary answer of the heart to hard work",
        regions=("chest", "whole_body"),
        cues=(cues.HEART_SETTLED,),
        categories=("other",),
        lead=(
            "A pulse near its maximum in hard intervals that falls quickly afterwards is expected.",
            (
                "Stop and call your local emergency number if chest pressure, fainting or an irregular beat "
                "comes with effort."
            ),
        ),
        leave=(),
        source=ACSM_SCREENING,
    ),
    Protocol(
        key="standing_up",
        sounds_like="blood pressure that lags behind when you stand up",
        regions=("head", "whole_body"),
        cues=(cues.STOOD_UP,),
        categories=("other",),
        lead=(
            "Rise slowly after sets, breathe out through the hard part and drink as usual.",
            "See a doctor if it happens during effort, lasts or you faint.",
        ),
        leave=("Jumping up after heavy sets.",),
        source=SYNCOPE,
    ),
    Protocol(
        key="urine_colour",
        sounds_like="colour from food, vitamins or a dry day",
        regions=("whole_body",),
        cues=(cues.PINK_URINE,),
        categories=("other",),
        lead=(
            "Drink as usual and look again: it should be pale within a day.",
            (
                "If it is brown or red without such food, or muscles hurt or swell, go to an emergency "
                "department the same day."
            ),
        ),
        leave=(),
        source=RHABDOMYOLYSIS,
    ),
    Protocol(
        key="stitch",
        sounds_like="a side stitch",
        regions=("abdomen",),
        cues=(cues.STITCHED,),
        categories=("other",),
        lead=("Slow down, breathe out fully, and leave 2 to 3 hours after a meal before running.",),
        leave=(),
        source=COACHING_PRACTICE,
    ),
    Protocol(
        key="overload",
        sounds_like="tissue that got more load than it was ready for",
        regions=(),
        cues=(),
        categories=("acute", "chronic", "tendinopathy", "impingement", "other", "nerve"),
        lead=(
            "Cut what provokes it by a third to a half for one to two weeks and keep the rest of your training.",
            "Bring it back in small steps.",
        ),
        leave=("Anything above 5 out of 10.",),
        source=PAIN_MONITORING,
    ),
)
