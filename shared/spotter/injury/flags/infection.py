"""Infected joints, skin and spines."""

from __future__ import annotations

from spotter.injury.lexicon import body, illness, injuries, tendons_and_joints
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import SEPSIS, SPINE_RED_FLAGS

INFECTION = (
    FlagRule(
        key="infection",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((illness.HOT_JOINT,), at=body.JOINT, given=(illness.FEVER,)),
            Sign((injuries.SWELLING,), at=body.JOINT, given=(illness.FEVER,), unless=(injuries.TRAUMA,)),
            Sign((illness.HOT, illness.RED), at=body.JOINT, given=(injuries.SWELLING, illness.NO_INJURY)),
            Sign((tendons_and_joints.CANT_LIFT,), at=body.JOINT, given=(illness.FEVER,)),
            Sign((injuries.PAIN,), at=body.JOINT, given=(illness.FEVER, illness.NO_INJURY)),
            Sign((illness.STREAK,)),
            Sign((illness.WOUND,), given=(illness.FEVER, illness.RED)),
            Sign((illness.PUS,), given=(illness.FEVER,)),
            Sign((injuries.PAIN,), at=body.BACK, given=(illness.FEVER,), within=8),
            Sign((illness.RED, injuries.SWELLING), at=body.LIMB, given=(illness.FEVER,)),
            Sign((illness.STIFF_NECK,), given=(illness.FEVER,)),
        ),
        source=SEPSIS,
    ),
    FlagRule(
        key="infection",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((illness.HOT, illness.RED), at=body.JOINT, given=(injuries.SWELLING,), unless=(injuries.TRAUMA,)),
            Sign((illness.PUS,), given=(illness.WOUND,)),
            Sign((illness.WOUND, illness.RED), given=(illness.HOT, injuries.SWELLING)),
        ),
        source=SPINE_RED_FLAGS,
    ),
)
