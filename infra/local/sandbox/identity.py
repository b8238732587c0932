"""An OpenID Connect issuer for the laptop, with real RS256 keys: what Cognito is in the cloud.

It speaks the parts that Spotter uses: discovery, the key set, and a token endpoint that signs an access token with
Cognito's claims for anybody who asks. The key is made once and kept, so tokens stay valid over restarts.
"""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from fastapi import APIRouter, HTTPException, Request

from infra.local.sandbox.keys import kept_key

TOKEN_LIFETIME_S = 24 * 3600
# A clock that is a little behind must not make a fresh token one from the future.
CLOCK_LEEWAY_S = 5
KEY_ID = "sandbox-1"
USERNAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
SCOPES = frozenset({"openid", "spotter/admin"})


def load_key(path: Path) -> rsa.RSAPrivateKey:
    """The signing key kept at `path`; made when there is none."""
    key = kept_key(path, lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048))
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{path} holds no RSA key; remove it and a new one is made")
    return key


def sign_token(key: rsa.RSAPrivateKey, issuer: str, audience: str, username: str, scope: str) -> str:
    """An access token as Cognito makes them: `client_id` instead of `aud`, scopes in one string."""
    now = int(time.time())
    claims = {
        "iss": issuer,
        "client_id": audience,
        "sub": username,
        "username": username,
        "token_use": "access",
        "scope": scope,
        "iat": now - CLOCK_LEEWAY_S,
        "exp": now + TOKEN_LIFETIME_S,
    }
    return jwt.encode(claims, key, algorithm="RS256", headers={"kid": KEY_ID})


def identity_router(issuer: str, audience: str, key: rsa.RSAPrivateKey) -> APIRouter:
    """Routes of the issuer, to be mounted under the path of `issuer`."""
    router = APIRouter()
    public: dict[str, Any] = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))

    @router.get("/.well-known/openid-configuration")
    async def discovery() -> dict[str, Any]:
        return {
            "issuer": issuer,
            "jwks_uri": f"{issuer}/.well-known/jwks.json",
            "token_endpoint": f"{issuer}/token",
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    @router.get("/.well-known/jwks.json")
    async def key_set() -> dict[str, Any]:
        return {"keys": [{**public, "kid": KEY_ID, "use": "sig", "alg": "RS256"}]}

    @router.post("/token")
    async def token(request: Request) -> dict[str, Any]:
        form = dict(parse_qsl((await request.body()).decode()))
        username, scope = form.get("username", ""), form.get("scope", "openid")
        if not USERNAME.fullmatch(username):
            raise HTTPException(422, "username: letters, digits, '.', '_' and '-', at most 64")
        if unknown := set(scope.split()) - SCOPES:
            raise HTTPException(422, f"scope: {sorted(unknown)} is not offered; {sorted(SCOPES)} are")
        signed = sign_token(key, issuer, audience, username, scope)
        return {"access_token": signed, "token_type": "Bearer", "expires_in": TOKEN_LIFETIME_S}

    return router
