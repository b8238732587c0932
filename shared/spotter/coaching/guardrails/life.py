"""People for whom general advice is not enough: who expects a child, and who has not finished growing."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern, any_of
from spotter.coaching.models import Behaviour

PREGNANCY = Concern(
    key="pregnancy",
    behaviour=Behaviour.REDIRECT,
    signs=any_of(
        r"\bpregnan(?:t|cy)\b|\bpost-?partum\b|\bpostnatal\b|\b(?:first|second|third) trimester\b|\bexpecting (?:a baby|my|our)\b",
        r"\b(?:months?|weeks?) (?:after|post) (?:birth|giving birth|c-?section|having (?:a|my) baby|delivery)\b|\bc-?section\b",
        r"\b(?:after|since) (?:birth|giving birth|having (?:a|my) baby|the baby)\b|\bbreast-?feeding\b|\bmiscarriage\b",
        r"\b\d{1,2} weeks? (?:preg|along)\b|\btrying to conceive\b",
    ),
    unless=any_of(r"\b(?:my|his|our) (?:wife|girlfriend|partner) (?:is|was|just)\b[^.?!]{0,30}\bpregnan"),
    topic="pregnancy_and_postpartum",
    reply=(
        "Please let your midwife or doctor decide with you what is right, because only they know how your pregnancy or "
        "recovery is going; I can't clear you or plan for it. What holds in general:"
    ),
)

_YOUNG = r"(?:(?:i'?m|i am|im|aged?|a) (?:only |just )?(?:[89]|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?!\d)(?! ?(?:%|k|km|miles?|min|st|th|stone|weeks?|months?|days?|reps?|sets?|hours?|lbs?|kgs?|kilos?|:|\.\d))(?:[- ]?(?:years?|yrs?)[- ]?old|[- ]?y/?o\b|\b)|\b(?:[89]|1[0-7])[- ]?(?:years?|yrs?)[- ]?old|\b(?:[89]|1[0-7]) ?y/?o\b|\b(?:teenager|teen|kid|child|minor|under ?age|middle school|freshman in high school)\b)"
_RISKY = r"(?:lose (?:weight|fat|\d)|cut(?:ting)? (?:weight|for|calor)|diet|calorie|fast(?:ing)?|fat burners?|pre-?workouts?|creatine|caffeine|energy drinks?|supplements?|1 ?rm|one rep max|max(?:ing)? out|marathon|ultra)"

MINOR = Concern(
    key="minor",
    behaviour=Behaviour.REDIRECT,
    signs=any_of(rf"{_YOUNG}[^?!]{{0,120}}\b{_RISKY}\b", rf"\b{_RISKY}\b[^?!]{{0,120}}{_YOUNG}"),
    topic="youth_training",
    reply=(
        "For somebody who is still growing that belongs with a parent, a doctor and a coach who is there in person, so "
        "I won't plan it. What holds in general for young athletes:"
    ),
)
