"""What triage speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
