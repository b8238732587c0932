"""Torn tendons, joints out of place and joints that lock."""

from __future__ import annotations

from spotter.injury.lexicon import body, injuries, nerves, tendons_and_joints
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import ACHILLES, COACHING_PRACTICE, FIRST_AID

TENDON_AND_JOINT = (
    FlagRule(
        key="tendon_rupture",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((tendons_and_joints.POP,), at=body.ACHILLES),
            Sign((tendons_and_joints.POP,), at=body.CALF, given=(tendons_and_joints.CANT_PUSH_OFF,)),
            Sign((tendons_and_joints.POP,), at=body.FOOT, given=(tendons_and_joints.CANT_PUSH_OFF,)),
            Sign((tendons_and_joints.POP,), at=body.ANKLE, given=(tendons_and_joints.CANT_PUSH_OFF,)),
            Sign((tendons_and_joints.POP,), at=body.PEC, given=(injuries.BRUISED,)),
            Sign((tendons_and_joints.KICKED_FEELING,), at=body.ACHILLES, within=16),
            Sign((tendons_and_joints.KICKED_FEELING,), at=body.CALF, within=16),
            Sign((tendons_and_joints.CANT_PUSH_OFF,), at=body.ACHILLES, given=(injuries.BRUISED,)),
        ),
        source=ACHILLES,
    ),
    FlagRule(
        key="tendon_rupture",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            *(
                Sign((tendons_and_joints.POP,), at=part, given=(loss,))
                for part in (body.BICEPS, body.ELBOW, body.UPPER_ARM, body.PEC, body.CHEST, body.TRICEPS)
                for loss in (tendons_and_joints.CHANGED_SHAPE, injuries.HUGE_BRUISE, tendons_and_joints.CANT_LIFT)
            ),
            *(
                Sign((tendons_and_joints.CHANGED_SHAPE,), at=part, given=(injuries.BRUISED,))
                for part in (body.BICEPS, body.PEC)
            ),
            Sign((tendons_and_joints.POP,), at=body.HAMSTRING, given=(injuries.HUGE_BRUISE,)),
            Sign((tendons_and_joints.POP,), at=body.HAMSTRING, given=(injuries.CANT_BEAR_WEIGHT,)),
            Sign((tendons_and_joints.POP,), at=body.BUTTOCK, given=(injuries.HUGE_BRUISE,)),
            Sign((tendons_and_joints.POP,), at=body.QUAD, given=(tendons_and_joints.CANT_LIFT,)),
            Sign((tendons_and_joints.POP,), at=body.SHOULDER, given=(tendons_and_joints.CANT_LIFT,)),
        ),
        source=COACHING_PRACTICE,
    ),
    FlagRule(
        key="joint_dislocation_or_locked",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((tendons_and_joints.OUT_OF_JOINT,), at=body.LIMB, given=(nerves.NUMB,), even_gone=True),
            Sign((tendons_and_joints.OUT_OF_JOINT,), at=body.LIMB, given=(injuries.LOST_CIRCULATION,), even_gone=True),
            Sign((tendons_and_joints.OUT_OF_JOINT, injuries.DEFORMED), at=body.JOINT),
        ),
        source=FIRST_AID,
    ),
    FlagRule(
        key="joint_dislocation_or_locked",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((tendons_and_joints.OUT_OF_JOINT,), at=body.LIMB, even_gone=True, within=8),
            Sign((tendons_and_joints.WONT_MOVE,), at=body.KNEE, within=4),
            Sign(
                (tendons_and_joints.WONT_MOVE,),
                at=body.KNEE,
                given=(tendons_and_joints.LOCKED, tendons_and_joints.INSIDE_IT),
            ),
            Sign(
                (tendons_and_joints.WONT_MOVE,),
                at=body.KNEE,
                given=(tendons_and_joints.LOCKED, tendons_and_joints.TWIST),
            ),
            Sign((tendons_and_joints.LOCKED,), at=body.KNEE, given=(injuries.SWELLING,), within=8),
            Sign((tendons_and_joints.POP,), at=body.KNEE, given=(tendons_and_joints.RAPID_SWELLING,)),
            Sign((tendons_and_joints.POP,), at=body.KNEE, given=(tendons_and_joints.GIVES_WAY, injuries.SWELLING)),
            Sign((tendons_and_joints.RAPID_SWELLING,), at=body.KNEE, given=(tendons_and_joints.TWIST,)),
        ),
        source=COACHING_PRACTICE,
    ),
)
