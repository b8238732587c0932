"""Nerves, from the neck to the seat."""

from __future__ import annotations

from spotter.injury.lexicon import body, bone_stress, brain, illness, injuries, nerves
from spotter.injury.lexicon.circumstances import BIKE_SADDLE, LEAK_WITH_EFFORT
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import NICE_SCIATICA, SPINE_RED_FLAGS, SUSPECTED_CANCER

SPINE = (
    FlagRule(
        key="cauda_equina",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((nerves.SADDLE_NUMB,), unless=(BIKE_SADDLE,)),
            Sign((nerves.NUMB_ONLY, nerves.SADDLE), unless=(BIKE_SADDLE,), within=8),
            Sign((nerves.SADDLE_NUMB,), given=(body.LOWER_BACK,)),
            Sign((nerves.NUMB_ONLY, nerves.SADDLE), given=(body.LOWER_BACK,), within=8),
            Sign((nerves.CANT_FEEL_TOILET,)),
            Sign((nerves.BLADDER_TROUBLE,), given=(nerves.BACK_STORY,), unless=(LEAK_WITH_EFFORT,)),
            Sign((nerves.BLADDER_TROUBLE,), given=(body.LOWER_BACK,)),
            Sign((nerves.BLADDER_TROUBLE,), given=(nerves.NUMB_ONLY,)),
            Sign((nerves.ERECTION_LOST,), given=(body.LOWER_BACK,)),
            Sign((nerves.BOTH_LEGS, nerves.WEAK), given=(body.LOWER_BACK,), within=8),
            Sign((nerves.BOTH_LEGS, nerves.NUMB), given=(body.LOWER_BACK,), within=8),
        ),
        source=SPINE_RED_FLAGS,
    ),
    FlagRule(
        key="neurological_deficit",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((nerves.FOOT_DROP,), given=(nerves.BACK_STORY,)),
            Sign((nerves.FOOT_DROP, nerves.NUMB)),
            Sign((nerves.FOOT_DROP, nerves.WORSENING), unless=(injuries.TRAUMA,)),
            Sign((nerves.WEAK,), at=body.ANY_LEG, given=(body.LOWER_BACK, nerves.NUMB), within=8),
            Sign((nerves.WEAK, nerves.WORSENING), at=body.ANY_LEG, given=(body.LOWER_BACK,), within=14),
            Sign((nerves.STINGER_BOTH, nerves.NECK_BLOW)),
            Sign((nerves.STINGER_BOTH,), given=(brain.NECK_PAIN,)),
            Sign((nerves.STINGER_BOTH,), given=(nerves.NECK_BLOW, nerves.NECK_STORY)),
            Sign((nerves.NUMB,), given=(nerves.NECK_BLOW, brain.NECK_PAIN)),
            Sign((nerves.HAND_WEAK,), given=(nerves.NECK_STORY,)),
            Sign((nerves.WRIST_DROP,)),
        ),
        source=NICE_SCIATICA,
    ),
    FlagRule(
        key="other_medical_emergency",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((bone_stress.NIGHT_PAIN,), at=body.BACK, given=(illness.WEIGHT_LOSS,)),
            Sign((injuries.PAIN,), given=(illness.WEIGHT_LOSS, bone_stress.NIGHT_PAIN)),
            Sign((injuries.PAIN,), at=body.BACK, given=(illness.CANCER_STORY,)),
            Sign((injuries.PAIN,), at=body.BONE_INJURY_SITE, given=(illness.CANCER_STORY, bone_stress.NIGHT_PAIN)),
            Sign((illness.LUMP, illness.GROWING)),
            Sign((illness.LUMP,), given=(bone_stress.NIGHT_PAIN,)),
        ),
        source=SUSPECTED_CANCER,
    ),
)
