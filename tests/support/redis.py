"""The sandbox's Redis as tests reach it: with our client, with Upstash's SDK, and over plain HTTP."""

from __future__ import annotations

import httpx
from upstash_redis import Redis

from infra.local.sandbox.upstash_redis import PREFIX, TOKEN
from spotter.providers.http_service import HttpService, Patience
from spotter.providers.upstash_redis import NAME, UpstashRedis
from tests.support.passing_time import PassingTime
from tests.support.sandbox import Sandbox

# For answers that are meant to come, also on a machine with other things to do, and over a connection that the sandbox
# has just closed because nobody used it.
PATIENT = Patience(connect_s=5.0, read_s=5.0, budget_s=10.0, tries=3)

# What the sandbox can be told to do: what another try gets over, what it does not, and what is not tried again.
PASSING = ("429", "500", "503", "cut_off")
LASTING = (*PASSING, "slow", "malformed", "nonsense")
REFUSING = ("400", "401", "403", "404", "retired")
SLOW_S = 30.0


def address_of(sandbox: Sandbox) -> str:
    return f"{sandbox.url}{PREFIX}"


def plain_http(sandbox: Sandbox) -> httpx.Client:
    """A client with the token; paths begin with a slash."""
    return httpx.Client(base_url=address_of(sandbox), headers={"Authorization": f"Bearer {TOKEN}"})


def sdk(sandbox: Sandbox, token: str = TOKEN, encoding: str | None = "base64", retries: int = 1) -> Redis:
    """Upstash's own client; it does not wait between tries."""
    return Redis(address_of(sandbox), token, encoding, rest_retries=retries, rest_retry_interval=0)


def redis_over(
    sandbox: Sandbox,
    client: httpx.Client,
    patience: Patience = PATIENT,
    token: str = TOKEN,
    time: PassingTime | None = None,
) -> UpstashRedis:
    """Our client; it waits between tries, and lets Redis rest, in the time that is given."""
    passing = time or PassingTime()
    service = HttpService(client, NAME, patience, passing.waiting())
    return UpstashRedis(service, address_of(sandbox), lambda: token, passing.monotonic_s)
