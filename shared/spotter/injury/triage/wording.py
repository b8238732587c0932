"""What triage tells: what it may be, what to do, what to leave, what to answer, and the way back."""

from __future__ import annotations

from spotter.injury.care.ladders import PAIN_BANDS, RETURN_TO_LIFT, RETURN_TO_RUN
from spotter.injury.care.protocols import Protocol
from spotter.injury.care.questions import questions_about
from spotter.injury.care.table import PROTOCOLS
from spotter.injury.conversation import Conversation
from spotter.injury.flags.advice import NO_TRAINING, STOP, WITHIN_DAYS, FlagAdvice, advice_for, whom_to_see
from spotter.injury.flags.table import source_of
from spotter.injury.lexicon.patterns import LIFTING, RUNNING
from spotter.injury.models import RedFlag, Step, Triage, Urgency
from spotter.injury.sources import PAIN_MONITORING
from spotter.injury.triage.findings import Findings
from spotter.injury.triage.referrals import Referral

_LEGS = frozenset({"hip_groin", "buttock", "thigh", "knee", "lower_leg", "ankle", "achilles", "foot", "pelvis"})
_NO_WAY_BACK = frozenset({"doms", "other"})
_SAFETY_NET = (
    "See a doctor or physiotherapist if it is no better in two weeks, wakes you at night, swells, gets numb or weak, "
    "or changes how you walk."
)
_ASK_FIRST = "Leave what hurts for now; I need a few answers before I can say what is sensible."
_CAUTION = "I can't examine you, so take this as a likely reading, not as a diagnosis."


def advised(findings: Findings, conversation: Conversation) -> Triage:
    """The findings in words."""
    if findings.flags:
        return _flagged(findings, findings.flags[0])
    if findings.referral is not None or findings.urgency is Urgency.SEE_CLINICIAN_SOON:
        return _referred(findings, findings.referral, conversation)
    if findings.urgency is Urgency.NEED_MORE_INFORMATION:
        return _asked(findings)
    return _managed(findings, conversation)


def _flagged(findings: Findings, flag: RedFlag) -> Triage:
    texts: list[FlagAdvice] = [advice_for(each.key) for each in findings.flags]
    first = STOP if flag.urgency is Urgency.EMERGENCY else NO_TRAINING
    return Triage(
        urgency=findings.urgency,
        red_flags=findings.flags,
        category=findings.category,
        body_region=findings.region,
        assessment=f"What you describe can be a sign of {texts[0].may_be}. I can't judge that from here.",
        advice=(whom_to_see(flag.key, flag.urgency), first, *texts[0].do),
        avoid=tuple(dict.fromkeys(line for each in texts for line in each.leave)),
        questions=(),
        return_plan=None,
        sources=tuple(dict.fromkeys(source_of(each) for each in findings.flags)),
    )


def _referred(findings: Findings, referral: Referral | None, conversation: Conversation) -> Triage:
    because = referral.because if referral else "what you told me does not settle what it is"
    protocol = _protocol(findings, conversation)
    return Triage(
        urgency=findings.urgency,
        red_flags=(),
        category=findings.category,
        body_region=findings.region,
        assessment=f"It should be examined, because {because}. {_CAUTION}",
        advice=(WITHIN_DAYS, f"Until then: {PAIN_BANDS[0].up_to} out of 10 at most, and less of what provokes it."),
        avoid=protocol.leave,
        questions=questions_about(findings.region)[:1],
        return_plan=None,
        sources=(protocol.source,),
    )


def _asked(findings: Findings) -> Triage:
    return Triage(
        urgency=findings.urgency,
        red_flags=(),
        category=findings.category,
        body_region=findings.region,
        assessment="That can be many things, harmless ones and others.",
        advice=(_ASK_FIRST,),
        avoid=(),
        questions=questions_about(findings.region),
        return_plan=None,
        sources=(),
    )


def _managed(findings: Findings, conversation: Conversation) -> Triage:
    protocol = _protocol(findings, conversation)
    bands = () if findings.category == "other" else tuple(_band_text())
    return Triage(
        urgency=findings.urgency,
        red_flags=(),
        category=findings.category,
        body_region=findings.region,
        assessment=f"This sounds most like {protocol.sounds_like}. {_CAUTION}",
        advice=(*protocol.lead, *bands, _SAFETY_NET),
        avoid=protocol.leave,
        questions=questions_about(findings.region)[:1],
        return_plan=_way_back(findings, conversation, protocol),
        sources=tuple(dict.fromkeys((protocol.source, PAIN_MONITORING))),
    )


def _band_text() -> list[str]:
    lows = (0, *(band.up_to + 1 for band in PAIN_BANDS))
    return [f"Pain {low} to {band.up_to} out of 10: {band.do}" for low, band in zip(lows, PAIN_BANDS, strict=False)]


def _protocol(findings: Findings, conversation: Conversation) -> Protocol:
    """The protocol of the region and category that most points to; that of overload where none is for the region."""
    fitting = [each for each in PROTOCOLS if findings.category in each.categories and _is_for(each, findings.region)]
    return max(fitting, key=lambda each: _points(each, conversation), default=PROTOCOLS[-1])


def _is_for(protocol: Protocol, region: str) -> bool:
    return not protocol.regions or region in protocol.regions


def _points(protocol: Protocol, conversation: Conversation) -> float:
    told = sum(conversation.tells(cue) for cue in protocol.cues)
    return told + (0.5 if protocol.regions else 0) - (0.25 if protocol.cues and not told else 0)


def _way_back(findings: Findings, conversation: Conversation, protocol: Protocol) -> tuple[Step, ...] | None:
    if findings.category in _NO_WAY_BACK:
        return None
    lifts = conversation.tells(LIFTING) and not conversation.tells(RUNNING)
    return RETURN_TO_RUN if findings.region in _LEGS and protocol.running and not lifts else RETURN_TO_LIFT
