"""Who is calling, as the API's JWT authorizer has found out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from spotter.errors import Forbidden, Unauthenticated

_LONGEST_ATHLETE_ID = 128

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Caller:
    """The athlete (the token's subject, 1 to 128 characters) and what the token allows."""

    athlete_id: str
    scopes: frozenset[str]

    def require(self, scope: str) -> None:
        """Raise Forbidden unless the token has the scope."""
        if scope not in self.scopes:
            raise Forbidden(f"This needs the scope {scope}.")


def caller_of(event: Event) -> Caller:
    """The caller of an API Gateway event (payload format 2.0). Raises Unauthenticated when nobody is signed in."""
    claims = _claims(event)
    athlete_id = claims.get("sub")
    if not isinstance(athlete_id, str) or not 0 < len(athlete_id) <= _LONGEST_ATHLETE_ID:
        raise Unauthenticated("This needs a bearer token.")
    return Caller(athlete_id, frozenset(str(claims.get("scope", "")).split()))


def _claims(event: Event) -> dict[str, Any]:
    authorizer = event.get("requestContext", {}).get("authorizer") or {}
    return (authorizer.get("jwt") or {}).get("claims") or {}
