"""Muscles breaking down, and muscles under pressure."""

from __future__ import annotations

from spotter.injury.lexicon import body, injuries, nerves, urine
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import COMPARTMENT, RHABDOMYOLYSIS

_HARMLESS = (urine.BEETROOT, urine.PALE_URINE)

MUSCLE = (
    FlagRule(
        key="rhabdomyolysis",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((urine.URINE, urine.DARK), given=(urine.HARD_EXERCISE,), unless=_HARMLESS, within=8, even_gone=True),
            Sign((urine.URINE, urine.DARK), given=(urine.MUSCLES_HURT,), unless=_HARMLESS, within=8, even_gone=True),
            Sign((urine.URINE, urine.COLA), unless=_HARMLESS, within=8, even_gone=True),
            Sign((urine.DARK_URINE,), unless=_HARMLESS, even_gone=True),
            Sign((urine.LITTLE_URINE,), given=(urine.HARD_EXERCISE, urine.MUSCLES_HURT)),
            Sign(
                (urine.EXTREME_SWELLING,),
                at=body.ARM,
                given=(urine.CANT_STRAIGHTEN, urine.WEAK_ALL_OVER, urine.HARD_EXERCISE),
            ),
            Sign((urine.CK,), given=(urine.HARD_EXERCISE,)),
        ),
        source=RHABDOMYOLYSIS,
    ),
    FlagRule(
        key="compartment_syndrome",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((injuries.ROCK_HARD,), at=body.LIMB, given=(injuries.SEVERE_PAIN, injuries.BLOW)),
            Sign((injuries.ROCK_HARD,), at=body.LIMB, given=(nerves.NUMB_ONLY, injuries.BLOW)),
            Sign((injuries.ROCK_HARD, injuries.SEVERE_PAIN), at=body.LIMB, within=16),
            Sign((injuries.SEVERE_PAIN,), at=body.LIMB, given=(injuries.BLOW, nerves.NUMB_ONLY)),
        ),
        source=COMPARTMENT,
    ),
)
