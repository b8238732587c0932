"""The deployed template, once per session: the stack of `make run` on free ports, its state in a temporary folder."""

import socket
from collections.abc import Iterator

import httpx
import pytest

from infra.local.athletes import ensure_athlete
from infra.local.settings import HOST, LocalSettings
from infra.local.stack import LocalStack, bring_up_to_date
from infra.local.tokens import token_for

COLD_START_TIMEOUT_S = 60


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server((HOST, 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def fresh_settings(state_dir, model_id: str = "") -> LocalSettings:
    api_port, aws_port, sandbox_port = free_ports(3)
    return LocalSettings(api_port, aws_port, sandbox_port, state_dir, model_id)


@pytest.fixture(scope="session")
def settings(tmp_path_factory) -> Iterator[LocalSettings]:
    chosen = fresh_settings(tmp_path_factory.mktemp("spotter"))
    stack = LocalStack(chosen)
    try:
        stack.start()
        bring_up_to_date(chosen)
        yield chosen
    finally:
        stack.stop()


@pytest.fixture
def as_athlete(settings):
    """A function that gives an HTTP client signed in as the athlete of a name."""
    clients = []

    def sign_in(name: str, tier: str = "free") -> httpx.Client:
        ensure_athlete(settings, name, tier)
        headers = {"Authorization": f"Bearer {token_for(settings, name)}"}
        client = httpx.Client(base_url=settings.api_url, headers=headers, timeout=COLD_START_TIMEOUT_S)
        clients.append(client)
        return client

    yield sign_in
    for client in clients:
        client.close()
