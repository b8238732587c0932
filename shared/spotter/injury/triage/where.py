"""Which region of the body a conversation is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spotter.injury.conversation import Conversation
from spotter.injury.lexicon import body, course, patterns
from spotter.injury.models import RedFlag
from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Mention
from spotter.injury.reading.told import Reading

# Where a red flag is about one place, whatever else is named. None: where the conversation says.
_OF_FLAG: dict[str, str] = {
    "cardiac": "chest",
    "pulmonary_embolism": "chest",
    "pneumothorax": "chest",
    "cauda_equina": "lower_back",
    "head_injury": "head",
    "stroke_or_brain_bleed": "head",
    "exertional_heat_stroke": "whole_body",
    "hyponatremia": "whole_body",
}
# Where the same red flag may be about several places.
_OF_EVIDENCE: dict[str, str] = {
    "lower_back": "lower_back",
    "back or leg pain": "lower_back",
    "neck": "neck",
    "neck pain": "neck",
    "testicle": "pelvis",
    "blow to the neck": "neck",
    "cannot push off": "achilles",
    "swelling of throat or tongue": "neck",
    "hives": "whole_body",
    "pregnant": "abdomen",
    "bleeding from the gut": "abdomen",
    "wheeze": "chest",
    "inhaler does not help": "chest",
    "seizure": "head",
}
_OF_COLOUR = {"dark", "dark urine", "colour of cola"}
_EXACT = tuple(region for region in body.REGIONS if region is not body.LEG)
_NEAR_WORDS = 5
_COMPLAINTS: tuple[Concept, ...] = (patterns.QUALITY, patterns.SORE, patterns.BEGAN_SUDDENLY, patterns.VAGUE)
# Talk of these is about no place, or about this one.
_ELSEWHERE: tuple[tuple[Concept, str], ...] = (
    (patterns.ALL_OVER, "whole_body"),
    (course.TIRED_STORY, "whole_body"),
    (patterns.HEART_TALK, "chest"),
    (patterns.STITCH, "abdomen"),
    (patterns.LEAK, "pelvis"),
    (patterns.FAINT_TALK, "head"),
    (patterns.URINE_TALK, "whole_body"),
    (patterns.WINDED, "chest"),
    (patterns.HOT_TALK, "whole_body"),
)
PLACES = (*_COMPLAINTS, *(concept for concept, _ in _ELSEWHERE))
_MORE_EXACT: tuple[tuple[str, str], ...] = (
    ("achilles", "ankle"),
    ("achilles", "foot"),
    ("achilles", "lower_leg"),
    ("hip_groin", "thigh"),
    ("shoulder", "upper_arm"),
    ("elbow", "upper_arm"),
    ("upper_back", "shoulder"),
)


def region_of(conversation: Conversation, flags: Sequence[RedFlag]) -> str:
    """The region that a conversation is about; "unspecified" where it names none."""
    if flags and (fixed := _region_of_flags(flags)):
        return fixed
    texts = (*reversed(conversation.texts), *conversation.known)
    for regions in (_EXACT, (body.LEG,)):
        if region := next((found for text in texts if (found := _region_in(text, regions))), None):
            return region
    return next((region for concept, region in _ELSEWHERE if conversation.tells(concept)), "unspecified")


def _region_of_flags(flags: Sequence[RedFlag]) -> str | None:
    """The whole body where any of them is about heat or water, else where the gravest is."""
    everywhere = any(_OF_FLAG.get(flag.key) == "whole_body" for flag in flags)
    return "whole_body" if everywhere else _region_of_flag(flags[0])


def _region_of_flag(flag: RedFlag) -> str | None:
    if flag.key == "rhabdomyolysis":
        return "whole_body" if _OF_COLOUR & set(flag.evidence) else None
    by_evidence = next((region for name, region in _OF_EVIDENCE.items() if name in flag.evidence), None)
    return by_evidence or _OF_FLAG.get(flag.key)


def _region_in(text: Reading, regions: Sequence[Concept]) -> str | None:
    """Which of these regions most is said of; the first of several."""
    complaints = [mention for each in _COMPLAINTS for mention in text.of(each, even_gone=True)]
    points: dict[str, float] = {}
    for region in regions:
        if mentions := text.of(region, even_gone=True):
            points[region.name] = _points(mentions, complaints, text)
    for exact, rough in _MORE_EXACT:
        if exact in points and rough in points:
            points[exact] += points.pop(rough)
    best = max(points, key=lambda name: points[name], default=None)
    return "thigh" if best == "leg" else best


def _points(mentions: Sequence[Mention], complaints: Sequence[Mention], text: Reading) -> float:
    """A region counts for a complaint beside it, for being named early, and a little for being named often."""
    near = any(abs(each.start - mention.start) <= _NEAR_WORDS for each in complaints for mention in mentions)
    early = 1 - min(mention.start for mention in mentions) / len(text.words)
    return (3 if near else 1) + 3 * early + len(mentions) / 2


def names_a_place(conversation: Conversation) -> bool:
    """Whether any text names a part of the body."""
    return any(next(iter(_places(text)), None) is not None for text in conversation.texts)


def _places(text: Reading) -> Iterable[Mention]:
    return (mention for region in body.REGIONS for mention in text.of(region, even_gone=True))
