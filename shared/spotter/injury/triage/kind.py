"""What kind of trouble it is: fresh, long-standing, of a tendon, soreness and so on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.injury.conversation import Conversation
from spotter.injury.lexicon import course
from spotter.injury.lexicon import patterns as told
from spotter.injury.models import RedFlag, Urgency
from spotter.injury.reading.concepts import Concept

_OF_FLAG = {"cauda_equina": "nerve", "neurological_deficit": "nerve", "bone_stress_injury": "bone_stress"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A category: all of `given` is told, in one of these regions where any are named, and nothing of `unless`."""

    category: str
    given: tuple[Concept, ...]
    regions: tuple[str, ...] = ()
    unless: tuple[Concept, ...] = ()


_TENDON_REGIONS = ("achilles", "elbow", "knee", "shoulder", "hip_groin", "thigh", "buttock", "foot", "upper_arm")
_MUSCLE_REGIONS = (
    *("chest", "thigh", "buttock", "lower_leg", "upper_arm", "shoulder", "upper_back", "abdomen", "forearm"),
    *("whole_body", "elbow"),
)
# Soreness begins the day after; what began in a moment is none.
_MOMENT = (told.BEGAN_SUDDENLY,)

# The first that is given.
KINDS: tuple[Kind, ...] = (
    Kind("other", (told.HEART_TALK, told.RECOVERED), ("chest", "whole_body"), unless=(told.SORE,)),
    Kind("other", (told.WINDED,), ("chest", "whole_body"), unless=(told.SORE,)),
    Kind("other", (told.HEAD_TALK,), ("head",), unless=_MOMENT),
    Kind("other", (told.URINE_TALK,), ("whole_body",), unless=(told.SORE,)),
    Kind("other", (told.FAINT_TALK,), ("head", "whole_body")),
    Kind("other", (told.SKIN,)),
    Kind("other", (told.STITCH,), ("abdomen", "chest")),
    Kind("other", (told.LEAK,), ("pelvis",)),
    Kind("other", (course.TIRED_STORY,), ("whole_body",)),
    Kind(
        "doms",
        (told.SORE, told.DAYS_AFTER, told.UNUSED_EFFORT),
        _MUSCLE_REGIONS,
        unless=(*_MOMENT, told.TENDON, told.RECURS),
    ),
    Kind(
        "doms",
        (told.SORE, told.DAYS_AFTER, told.BOTH_SIDES),
        _MUSCLE_REGIONS,
        unless=(*_MOMENT, told.TENDON, told.RECURS),
    ),
    Kind("doms", (told.SORE, told.UNUSED_EFFORT, told.MUSCLE_SITE), unless=(*_MOMENT, told.TENDON, told.LASTING)),
    Kind("impingement", (told.PINCH,), ("shoulder", "hip_groin")),
    Kind("nerve", (told.NERVE_PAIN,)),
    Kind("tendinopathy", (told.TENDON,), _TENDON_REGIONS, unless=_MOMENT),
    Kind("tendinopathy", (told.TENDON_PLACE,), ("achilles", "elbow"), unless=_MOMENT),
    Kind("acute", (told.BEGAN_SUDDENLY,), unless=(told.LASTING,)),
    Kind("acute", (told.BEGAN_SUDDENLY, told.DAYS_AFTER)),
    Kind("acute", (told.DAYS_AFTER,), unless=(told.LASTING,)),
    Kind("chronic", (told.LASTING,)),
    Kind("acute", (told.BEGAN_SUDDENLY,)),
    Kind("other", (told.NOISE,)),
    Kind("other", (told.HOT_TALK,), ("whole_body",)),
    Kind("chronic", (told.TRIGGER,)),
)


def category_of(conversation: Conversation, region: str, urgency: Urgency, flags: Sequence[RedFlag]) -> str:
    """The category of a conversation that has been triaged."""
    if flags:
        return next((_OF_FLAG[flag.key] for flag in flags if flag.key in _OF_FLAG), _of_other(flags[0]))
    if urgency is Urgency.NEED_MORE_INFORMATION:
        return "ambiguous"
    return next((kind.category for kind in KINDS if _is_given(kind, conversation, region)), "other")


def _of_other(flag: RedFlag) -> str:
    slow = flag.key == "other_medical_emergency" and flag.urgency is not Urgency.EMERGENCY
    return "other" if slow else "acute"


def _is_given(kind: Kind, conversation: Conversation, region: str) -> bool:
    return (
        (not kind.regions or region in kind.regions)
        and all(conversation.tells(each) for each in kind.given)
        and not any(conversation.tells(each) for each in kind.unless)
    )
