"""Tokens that WeatherKit accepts: signed by us, with the key that Apple gave out for the service.

Rules: Apple, "Request authentication for WeatherKit REST API". ES256; the header holds `alg`, `kid` and `id`, the
claims are `iss`, `iat`, `exp` and `sub` and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import jwt

from spotter.clock import Clock, system_clock
from spotter.errors import Refused

LIFETIME = timedelta(minutes=30)
# A token of the future is refused, and Apple's clock may be behind ours.
ISSUED_BEFORE = timedelta(minutes=1)
# No request may still be under way when its token ends.
RENEWED_BEFORE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class AppleIdentity:
    """Who signs: ids of the team, of the service and of the key in Apple's developer account."""

    team_id: str
    service_id: str
    key_id: str


class AppleTokens:
    """Signs tokens, and keeps one until it is about to end. `private_key` reads the key's PEM text on first use."""

    def __init__(self, identity: AppleIdentity, private_key: Callable[[], str], clock: Clock = system_clock) -> None:
        self._identity = identity
        self._private_key = private_key
        self._clock = clock
        self._token = ""
        self._renew_at = clock()

    def token(self) -> str:
        """A token with some life left. Raises Refused when our key is none for ES256."""
        now = self._clock()
        if not self._token or now >= self._renew_at:
            self._token = self._signed(int(now.timestamp()))
            self._renew_at = now + LIFETIME - RENEWED_BEFORE
        return self._token

    def _signed(self, now_s: int) -> str:
        identity = self._identity
        claims = {
            "iss": identity.team_id,
            "iat": now_s - int(ISSUED_BEFORE.total_seconds()),
            "exp": now_s + int(LIFETIME.total_seconds()),
            "sub": identity.service_id,
        }
        # The library adds a `typ` that Apple's rules do not have; None takes it away.
        header = {"kid": identity.key_id, "id": f"{identity.team_id}.{identity.service_id}", "typ": None}
        try:
            return jwt.encode(claims, self._private_key(), algorithm="ES256", headers=header)
        except (jwt.InvalidKeyError, ValueError) as error:
            raise Refused("Our key for Apple Weather cannot be used.") from error
