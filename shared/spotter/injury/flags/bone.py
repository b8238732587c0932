"""Broken, overloaded and displaced bones."""

from __future__ import annotations

from spotter.injury.lexicon import body, bone_stress, breathing, chest, injuries, nerves, tendons_and_joints
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import BONE_STRESS, FIRST_AID, OTTAWA_ANKLE, REDS

_BROKEN = (injuries.DEFORMED, injuries.CANT_BEAR_WEIGHT, injuries.FRACTURE_SUSPECTED, injuries.CRACK)

BONE = (
    FlagRule(
        key="fracture",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((injuries.BONE_OUT,)),
            Sign((injuries.DEFORMED,), at=body.LIMB, given=(injuries.TRAUMA,), within=10),
            *(Sign((sign,), at=body.LIMB, given=(injuries.TRAUMA, nerves.NUMB)) for sign in _BROKEN),
            *(Sign((sign,), at=body.LIMB, given=(injuries.TRAUMA, injuries.LOST_CIRCULATION)) for sign in _BROKEN),
        ),
        source=FIRST_AID,
    ),
    FlagRule(
        key="fracture",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((injuries.CANT_BEAR_WEIGHT,), at=body.LIMB, given=(injuries.TRAUMA,)),
            Sign((injuries.CANT_BEAR_WEIGHT,), at=body.LIMB, given=(injuries.CRACK,)),
            Sign((injuries.SWELLING, tendons_and_joints.CANT_LIFT), at=body.HANDS_OR_FEET, given=(injuries.TRAUMA,)),
            Sign((injuries.BENT_WRONG,), at=body.LIMB),
            Sign((injuries.CRACK,), at=body.LUNGS, given=(breathing.PLEURITIC,)),
            Sign((injuries.BREAK_FEARED,), at=body.BONE_INJURY_SITE, unless=(bone_stress.BSI_SUSPECTED,)),
            Sign((tendons_and_joints.WONT_MOVE,), at=body.ELBOW, given=(injuries.TRAUMA,)),
            Sign((injuries.BONE_TENDER,), at=body.BONE_INJURY_SITE, given=(injuries.TRAUMA,)),
            Sign((injuries.CRACK, injuries.PAIN), at=body.HANDS_OR_FEET, given=(injuries.TRAUMA, injuries.SWELLING)),
            Sign(
                (injuries.FRACTURE_SUSPECTED,),
                at=body.BONE_INJURY_SITE,
                given=(injuries.PAIN,),
                unless=(bone_stress.BSI_SUSPECTED,),
            ),
            Sign(
                (injuries.FRACTURE_SUSPECTED,),
                at=body.BONE_INJURY_SITE,
                given=(injuries.SWELLING,),
                unless=(bone_stress.BSI_SUSPECTED,),
            ),
            Sign(
                (injuries.FRACTURE_SUSPECTED,),
                at=body.BONE_INJURY_SITE,
                given=(injuries.TRAUMA,),
                unless=(bone_stress.BSI_SUSPECTED,),
            ),
            Sign(
                (injuries.SWELLING, injuries.BRUISED),
                at=body.HANDS_OR_FEET,
                given=(injuries.TRAUMA, injuries.SEVERE_PAIN),
            ),
            Sign((injuries.DEFORMED,), at=body.BONE_INJURY_SITE, given=(injuries.TRAUMA,), within=10),
            Sign((injuries.TRAUMA,), at=body.LUNGS, given=(breathing.PLEURITIC,)),
            Sign((injuries.PAIN,), at=body.BACK, given=(injuries.TRAUMA, injuries.BONE_TENDER)),
            Sign((tendons_and_joints.CANT_LIFT,), at=body.SHOULDER, given=(injuries.TRAUMA, injuries.CRACK)),
        ),
        source=OTTAWA_ANKLE,
    ),
    FlagRule(
        key="bone_stress_injury",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            *(
                Sign(
                    (bone_stress.PINPOINT, injuries.PAIN),
                    at=body.STRESSED_BONE,
                    given=(load,),
                    unless=(bone_stress.LACES, injuries.TRAUMA),
                    within=14,
                )
                for load in (
                    bone_stress.NIGHT_PAIN,
                    bone_stress.HOP_PAIN,
                    bone_stress.WORSE_WITH_RUNNING,
                    bone_stress.LOAD_RISE,
                    injuries.LIMPING,
                )
            ),
            Sign(
                (bone_stress.PINPOINT, injuries.PAIN),
                at=body.SHIN,
                given=(chest.EXERTION,),
                unless=(injuries.TRAUMA, bone_stress.SOFT_SPREAD),
                within=14,
            ),
            Sign((bone_stress.NIGHT_PAIN,), at=body.SHIN, unless=(injuries.TRAUMA,)),
            Sign(
                (injuries.PAIN,), at=body.HIGH_RISK_BONE, given=(chest.EXERTION,), unless=(injuries.TRAUMA,), within=24
            ),
            Sign(
                (bone_stress.NIGHT_PAIN,),
                at=body.FOOT,
                given=(chest.EXERTION, bone_stress.WORSE_WITH_RUNNING),
                unless=(injuries.TRAUMA,),
            ),
            Sign(
                (bone_stress.NIGHT_PAIN,),
                at=body.HIP_GROIN,
                given=(bone_stress.WORSE_WITH_RUNNING,),
                unless=(injuries.TRAUMA,),
            ),
            Sign(
                (bone_stress.HOP_PAIN,),
                at=body.STRESSED_BONE,
                given=(injuries.PAIN, chest.EXERTION),
                unless=(injuries.TRAUMA,),
            ),
            Sign(
                (bone_stress.HOP_PAIN,),
                at=body.STRESSED_BONE,
                given=(injuries.PAIN, bone_stress.LOAD_RISE),
                unless=(injuries.TRAUMA,),
            ),
        ),
        source=BONE_STRESS,
    ),
    FlagRule(
        key="bone_stress_injury",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            *(
                Sign((bone_stress.DEEP_ACHE,), at=body.HIP_GROIN, given=(load,), unless=(injuries.TRAUMA,))
                for load in (injuries.LIMPING, bone_stress.LOW_ENERGY, bone_stress.PREVIOUS_BSI, bone_stress.HOP_PAIN)
            ),
            Sign(
                (bone_stress.DEEP_ACHE,),
                at=body.HIP_GROIN,
                given=(bone_stress.LOAD_RISE, bone_stress.WORSE_WITH_RUNNING),
                unless=(injuries.TRAUMA,),
            ),
            Sign(
                (injuries.PAIN,),
                at=body.STRESSED_BONE,
                given=(bone_stress.LOW_ENERGY, chest.EXERTION),
                unless=(injuries.TRAUMA,),
            ),
            Sign(
                (bone_stress.NIGHT_PAIN,),
                at=body.FOOT,
                given=(chest.EXERTION, bone_stress.MIDFOOT),
                unless=(injuries.TRAUMA, bone_stress.LACES),
            ),
            Sign((bone_stress.BSI_SUSPECTED, bone_stress.MINE), within=8),
            Sign((bone_stress.BSI_SUSPECTED,), given=(bone_stress.PINPOINT,)),
            Sign((bone_stress.BSI_SUSPECTED,), given=(bone_stress.NIGHT_PAIN,)),
            Sign(
                (injuries.PAIN,),
                at=body.STRESSED_BONE,
                given=(bone_stress.PREVIOUS_BSI, chest.EXERTION),
            ),
        ),
        source=REDS,
    ),
)
