"""PUT /api/profile"""

from __future__ import annotations

from spotter import wiring
from spotter.athlete.profile import Profile, ProfileBody, replace_profile
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint


@endpoint("PUT", "/api/profile")
async def handler(caller: SignedIn, body: ProfileBody) -> Profile:
    """Replace what the athlete may set in the profile; the tier stays as it is."""
    return replace_profile(caller.athlete_id, body, wiring.profiles(), system_clock)
