"""Heat, and too much to drink."""

from __future__ import annotations

from spotter.injury.lexicon import brain, heat, passing_out
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import HEAT, HYPONATRAEMIA

_BRAIN = (brain.CONFUSED, brain.STAGGERING, brain.SEIZURE, brain.KNOCKED_OUT, passing_out.PASSED_OUT, brain.SPEECH)

HEAT_AND_WATER = (
    FlagRule(
        key="exertional_heat_stroke",
        urgency=Urgency.EMERGENCY,
        signs=(
            *(Sign((sign,), given=(heat.HEAT,), even_gone=True) for sign in _BRAIN),
            *(Sign((sign,), given=(heat.HOT_BODY, heat.LONG_EFFORT), even_gone=True) for sign in _BRAIN),
            Sign((brain.CONFUSED,), given=(heat.LONG_EFFORT,), even_gone=True),
            Sign((heat.HEAT_STROKE_NAMED,), given=(heat.HOT_BODY,), even_gone=True),
            Sign((heat.HOT_BODY, heat.HEAT), given=(brain.VOMITING,)),
        ),
        source=HEAT,
    ),
    FlagRule(
        key="hyponatremia",
        urgency=Urgency.EMERGENCY,
        signs=(Sign((heat.DRANK_MUCH,), given=(heat.SALT_SIGN, heat.LONG_EFFORT)),),
        source=HYPONATRAEMIA,
    ),
)
