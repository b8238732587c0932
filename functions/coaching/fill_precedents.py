"""Every 15 minutes: the labelled questions, where the index has not got them"""

from __future__ import annotations

from spotter import coach_wiring
from spotter.coaching.guardrails.filling import Filled, fill_precedents
from spotter.runtime.schedule import scheduled


@scheduled("rate(15 minutes)")
def handler() -> Filled:
    """Bring the index to the labelled questions of this version."""
    return fill_precedents(coach_wiring.precedent_store(), coach_wiring.precedents_mark())
