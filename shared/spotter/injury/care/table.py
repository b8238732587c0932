"""Every first-line protocol, those for a region before those for any."""

from __future__ import annotations

from spotter.injury.care.arm_and_shoulder import ARM_AND_SHOULDER
from spotter.injury.care.back_and_neck import BACK_AND_NECK
from spotter.injury.care.foot_and_ankle import FOOT_AND_ANKLE
from spotter.injury.care.hip_and_thigh import HIP_AND_THIGH
from spotter.injury.care.knee_and_shin import KNEE_AND_SHIN
from spotter.injury.care.protocols import Protocol
from spotter.injury.care.whole_body import WHOLE_BODY

PROTOCOLS: tuple[Protocol, ...] = (
    *(*KNEE_AND_SHIN, *FOOT_AND_ANKLE, *HIP_AND_THIGH, *BACK_AND_NECK, *ARM_AND_SHOULDER, *WHOLE_BODY),
)
