"""Tokens for WeatherKit, read back the way Apple reads them."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from spotter.errors import Refused
from spotter.providers.apple_token import AppleIdentity, AppleTokens

IDENTITY = AppleIdentity(team_id="ABCDE12345", service_id="com.example.weather", key_id="KEY1234567")
KEY = ec.generate_private_key(ec.SECP256R1())
NOW = datetime(2026, 7, 1, 6, 30, 15, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def pem_of(key) -> str:
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(*form).decode()


def part(token: str, index: int) -> dict:
    text = token.split(".")[index]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tokens(clock):
    return AppleTokens(IDENTITY, lambda: pem_of(KEY), clock)


def test_the_header_holds_the_algorithm_the_key_and_the_service(tokens):
    assert part(tokens.token(), 0) == {"alg": "ES256", "kid": "KEY1234567", "id": "ABCDE12345.com.example.weather"}


def test_the_claims_are_the_four_that_apple_names(tokens):
    now = int(NOW.timestamp())
    claims = part(tokens.token(), 1)
    assert claims == {"iss": "ABCDE12345", "iat": now - 60, "exp": now + 1800, "sub": "com.example.weather"}


def test_the_signature_is_that_of_our_key_and_of_no_other(tokens):
    unlimited = {"verify_exp": False, "verify_iat": False}
    token = tokens.token()
    assert jwt.decode(token, KEY.public_key(), algorithms=["ES256"], options=unlimited)["iss"] == "ABCDE12345"
    other = ec.generate_private_key(ec.SECP256R1()).public_key()
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(token, other, algorithms=["ES256"], options=unlimited)


def test_it_is_alive_when_it_is_made():
    token = AppleTokens(IDENTITY, lambda: pem_of(KEY)).token()
    assert jwt.decode(token, KEY.public_key(), algorithms=["ES256"])["sub"] == "com.example.weather"


def test_a_token_is_kept_until_shortly_before_its_end(tokens, clock):
    first = tokens.token()
    clock.now = NOW + timedelta(minutes=28, seconds=59)
    assert tokens.token() == first
    clock.now = NOW + timedelta(minutes=29)
    assert part(tokens.token(), 1)["exp"] == int(clock.now.timestamp()) + 1800


def test_the_key_is_read_when_it_is_first_needed(clock):
    read = []
    tokens = AppleTokens(IDENTITY, lambda: read.append(1) or pem_of(KEY), clock)
    assert read == []
    tokens.token()
    tokens.token()
    assert read == [1]


@pytest.mark.parametrize(
    "pem", ["", "not a key", pem_of(rsa.generate_private_key(public_exponent=65537, key_size=2048))]
)
def test_a_key_that_cannot_sign_is_told_without_showing_it(clock, pem):
    with pytest.raises(Refused, match="cannot be used"):
        AppleTokens(IDENTITY, lambda: pem, clock).token()


def test_a_curve_that_is_not_apples_is_told(clock):
    with pytest.raises(Refused, match="cannot be used"):
        AppleTokens(IDENTITY, lambda: pem_of(ec.generate_private_key(ec.SECP384R1())), clock).token()
