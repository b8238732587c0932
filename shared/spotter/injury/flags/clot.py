"""Clots in a leg or an arm."""

from __future__ import annotations

from spotter.injury.lexicon import body, illness, injuries, tendons_and_joints
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import NICE_CLOTS

CLOT = (
    FlagRule(
        key="dvt",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((injuries.SWELLING,), at=body.LEG_OR_CALF, given=(illness.CLOT_RISK,), unless=(injuries.TRAUMA,)),
            Sign(
                (injuries.SWELLING,),
                at=body.LEG_OR_CALF,
                given=(illness.WARM_RED_TENDER, illness.ONE_ONLY),
                unless=(injuries.TRAUMA, tendons_and_joints.POP),
            ),
            Sign((injuries.PAIN,), at=body.CALF, given=(illness.CLOT_RISK,), unless=(tendons_and_joints.POP,)),
            Sign(
                (illness.WARM_RED_TENDER,), at=body.CALF, given=(illness.CLOT_RISK,), unless=(tendons_and_joints.POP,)
            ),
            Sign((injuries.SWELLING, illness.HOT), at=body.LEG_OR_CALF, unless=(injuries.TRAUMA,)),
            Sign((injuries.SWELLING, illness.RED), at=body.LEG_OR_CALF, unless=(injuries.TRAUMA,)),
            Sign(
                (injuries.SWELLING,),
                at=illness.ARM_WORD,
                given=(illness.BLUE_ARM, illness.ONE_ONLY),
                unless=(injuries.TRAUMA, injuries.ROCK_HARD),
            ),
            Sign(
                (injuries.SWELLING, illness.BLUE), at=illness.ARM_WORD, unless=(injuries.TRAUMA, tendons_and_joints.POP)
            ),
            Sign((illness.CLOT_SUSPECTED,), given=(injuries.PAIN,)),
            Sign((illness.CLOT_SUSPECTED,), given=(injuries.SWELLING,)),
        ),
        source=NICE_CLOTS,
    ),
)
