"""GET /api/profile"""

from __future__ import annotations

from spotter import wiring
from spotter.athlete.profile import Profile, profile_of
from spotter.runtime.http import SignedIn, endpoint


@endpoint("GET", "/api/profile")
async def handler(caller: SignedIn) -> Profile:
    """The athlete's profile; the defaults for a new athlete."""
    return profile_of(caller.athlete_id, wiring.profiles())
