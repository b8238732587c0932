"""GET /api/account/export"""

from __future__ import annotations

from spotter import wiring
from spotter.athlete.account import AccountExport, export_account
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint


@endpoint("GET", "/api/account/export")
async def handler(caller: SignedIn, cursor: str | None = None) -> AccountExport:
    """Everything about the athlete, in pages; files are given as links that hold for an hour."""
    return export_account(caller.athlete_id, cursor, wiring.profiles(), wiring.places(), system_clock)
