"""DELETE /api/account"""

from __future__ import annotations

from spotter import wiring
from spotter.athlete.account import DeletedAccount, delete_account
from spotter.runtime.http import SignedIn, endpoint


@endpoint("DELETE", "/api/account")
async def handler(caller: SignedIn) -> DeletedAccount:
    """Remove everything about the athlete, everywhere."""
    return delete_account(caller.athlete_id, wiring.profiles(), wiring.places())
