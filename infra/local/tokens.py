"""Tokens of the laptop's identity provider."""

from __future__ import annotations

import httpx

from infra.local.settings import LocalSettings

DEMO_ATHLETE = "demo"


class TokenRefused(Exception):
    """The identity provider does not sign what was asked for; the message says why."""


def token_for(settings: LocalSettings, athlete: str = DEMO_ATHLETE, *, admin: bool = False) -> str:
    """An access token for `athlete`, with the operators' scope when `admin`.

    Raises TokenRefused for a name that cannot be an athlete's, httpx.HTTPError when the provider cannot be reached.
    """
    scope = "openid spotter/admin" if admin else "openid"
    response = httpx.post(f"{settings.issuer}/token", data={"username": athlete, "scope": scope})
    if response.is_error:
        raise TokenRefused(str(response.json()["detail"]))
    return str(response.json()["access_token"])
