"""What triage finds: how urgent it is, what kind of trouble, and where."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.injury.conversation import Conversation, is_given
from spotter.injury.lexicon import course
from spotter.injury.lexicon import patterns as told
from spotter.injury.models import RedFlag, Urgency
from spotter.injury.reading.concepts import Concept
from spotter.injury.red_flags import flags_of
from spotter.injury.triage.kind import category_of
from spotter.injury.triage.referrals import REFERRALS, Referral
from spotter.injury.triage.where import names_a_place, region_of

# After so many questions there is a decision, with what there is.
MOST_QUESTIONS = 3
# What makes a complaint more than a part of the body.
DETAILS: tuple[Concept, ...] = (
    *(told.BEGAN_SUDDENLY, told.LASTING, told.TRIGGER, told.QUALITY, told.DAYS_AFTER, told.TENDON, told.PINCH),
    *(told.TINGLE, told.NOISE, told.CRAMP, told.RECOVERED),
)
# What needs no place to be understood.
_PLACELESS: tuple[Concept, ...] = (
    *(told.HEART_TALK, told.URINE_TALK, told.FAINT_TALK, told.STITCH, told.LEAK, course.TIRED_STORY, told.HOT_TALK),
    told.WINDED,
    told.ALL_OVER,
    told.SKIN,
)
CLEARNESS = (*DETAILS, *_PLACELESS)
_LEAST_DETAILS_WITHOUT_PLACE = 3


@dataclass(frozen=True, slots=True)
class Findings:
    """What has been decided, before it is put into words."""

    urgency: Urgency
    flags: tuple[RedFlag, ...]
    referral: Referral | None
    category: str
    region: str


def findings_in(conversation: Conversation, asked: int) -> Findings:
    """What is found in a conversation in which the assistant has asked so many times."""
    flags = flags_of(conversation)
    referral = None if flags else _referral(conversation)
    urgency = _urgency(conversation, flags, referral, asked)
    region = region_of(conversation, flags)
    return Findings(urgency, flags, referral, category_of(conversation, region, urgency, flags), region)


def _referral(conversation: Conversation) -> Referral | None:
    return next((each for each in REFERRALS if any(is_given(sign, conversation) for sign in each.signs)), None)


def _urgency(conversation: Conversation, flags: tuple[RedFlag, ...], referral: Referral | None, asked: int) -> Urgency:
    if flags:
        return flags[0].urgency
    if referral is not None:
        return Urgency.SEE_CLINICIAN_SOON
    if _is_clear(conversation):
        return Urgency.SELF_MANAGE
    return Urgency.SEE_CLINICIAN_SOON if asked >= MOST_QUESTIONS else Urgency.NEED_MORE_INFORMATION


def _is_clear(conversation: Conversation) -> bool:
    """Whether enough is told to say what to do."""
    if any(conversation.tells(each) for each in _PLACELESS):
        return True
    details = sum(conversation.tells(each) for each in DETAILS) + conversation.denies_something()
    return details >= (1 if names_a_place(conversation) else _LEAST_DETAILS_WITHOUT_PLACE)
