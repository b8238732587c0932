"""What triage speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from spotter.citations import Publication


class Urgency(StrEnum):
    """How soon somebody has to be seen."""

    EMERGENCY = "emergency"
    SEE_CLINICIAN_SOON = "see_clinician_soon"
    SELF_MANAGE = "self_manage"
    NEED_MORE_INFORMATION = "need_more_information"


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A sign of something serious. `evidence` names what was told, never in the athlete's own words."""

    key: str
    urgency: Urgency
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a way back: what to do, and what has to be so before the next one."""

    do: str
    until: str


@dataclass(frozen=True, slots=True)
class Triage:
    """What triage makes of a message. Regions and categories are the words of the HTTP contract."""

    urgency: Urgency
    red_flags: tuple[RedFlag, ...]
    category: str
    body_region: str
    assessment: str
    advice: tuple[str, ...]
    avoid: tuple[str, ...]
    questions: tuple[str, ...]
    return_plan: tuple[Step, ...] | None
    sources: tuple[Publication, ...]
