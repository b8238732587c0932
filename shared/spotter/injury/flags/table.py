"""Every red flag that is looked for."""

from __future__ import annotations

from spotter.citations import Publication
from spotter.injury.flags.bone import BONE
from spotter.injury.flags.cardiac import CARDIAC, LUNGS
from spotter.injury.flags.clot import CLOT
from spotter.injury.flags.head import HEAD
from spotter.injury.flags.heat import HEAT_AND_WATER
from spotter.injury.flags.infection import INFECTION
from spotter.injury.flags.muscle import MUSCLE
from spotter.injury.flags.other import OTHER
from spotter.injury.flags.spine import SPINE
from spotter.injury.flags.tendon_and_joint import TENDON_AND_JOINT
from spotter.injury.models import RedFlag
from spotter.injury.signs import FlagRule

RED_FLAGS: tuple[FlagRule, ...] = (
    *(*CARDIAC, *LUNGS, *CLOT, *SPINE, *HEAD, *BONE, *MUSCLE, *HEAT_AND_WATER, *INFECTION, *TENDON_AND_JOINT, *OTHER),
)


def source_of(flag: RedFlag) -> Publication:
    """The publication behind a red flag."""
    return next(rule.source for rule in RED_FLAGS if (rule.key, rule.urgency) == (flag.key, flag.urgency))
