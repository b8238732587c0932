from __future__ import annotations

import pytest

from spotter.providers.http_service import new_client
from tests.support.redis import plain_http, sdk
from tests.support.redis import redis_over as our_client
from tests.support.sandbox import running_sandbox


@pytest.fixture(scope="package")
def served(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served):
    """A sandbox that behaves well, has been asked nothing and holds nothing."""
    served.reset()
    with plain_http(served) as http:
        http.post("/flushdb")
    served.reset()
    return served


@pytest.fixture
def requests(sandbox):
    """How many requests Redis has had."""
    return lambda: sandbox.state("upstash_redis")["requests"]


@pytest.fixture
def http(sandbox):
    with plain_http(sandbox) as client:
        yield client


@pytest.fixture
def theirs(sandbox):
    """Upstash's own client."""
    with sdk(sandbox) as client:
        yield client


@pytest.fixture
def connect(sandbox):
    """Makes clients of ours; see redis_over."""
    with new_client() as client:
        yield lambda *how: our_client(sandbox, client, *how)


@pytest.fixture
def ours(connect):
    """A client of ours that is patient."""
    return connect()
