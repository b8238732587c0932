"""The authorizer of the deployed API: whose token is taken, and whose data it opens."""

import time

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from infra.local.sandbox.identity import KEY_ID, load_key, sign_token
from infra.local.settings import AUDIENCE


def status_with(settings, token: str | None) -> int:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{settings.api_url}/api/profile", headers=headers, timeout=60).status_code


@pytest.fixture
def key(settings):
    return load_key(settings.state_dir / "identity.pem")


def expired_token(settings, key) -> str:
    claims = {"iss": settings.issuer, "client_id": AUDIENCE, "sub": "kim", "exp": int(time.time()) - 60}
    return jwt.encode(claims, key, algorithm="RS256", headers={"kid": KEY_ID})


def test_a_signed_token_is_taken(settings, key):
    assert status_with(settings, sign_token(key, settings.issuer, AUDIENCE, "kim", "openid")) == 200


def test_no_token_is_refused(settings):
    assert status_with(settings, None) == 401


def test_an_expired_token_is_refused(settings, key):
    assert status_with(settings, expired_token(settings, key)) == 401


def test_a_token_signed_by_somebody_else_is_refused(settings):
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert status_with(settings, sign_token(other, settings.issuer, AUDIENCE, "kim", "openid")) == 401


def test_an_unsigned_token_is_refused(settings):
    claims = {"iss": settings.issuer, "client_id": AUDIENCE, "sub": "kim", "exp": int(time.time()) + 60}
    assert status_with(settings, jwt.encode(claims, None, algorithm="none", headers={"kid": KEY_ID})) == 401


def test_a_token_for_another_audience_is_refused(settings, key):
    assert status_with(settings, sign_token(key, settings.issuer, "another-app", "kim", "openid")) == 401


def test_a_token_of_another_issuer_is_refused(settings, key):
    assert status_with(settings, sign_token(key, "http://127.0.0.1/elsewhere", AUDIENCE, "kim", "openid")) == 401
