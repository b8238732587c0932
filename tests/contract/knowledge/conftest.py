"""The sandbox's Upstash Vector, empty and well-behaved before each test."""

from __future__ import annotations

import httpx
import pytest

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from tests.support.sandbox import running_sandbox


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def http(served):
    """Requests as they go over the wire, with the token that is taken."""
    with httpx.Client(base_url=f"{served.url}{PREFIX}", headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        yield client


@pytest.fixture
def sandbox(served, http):
    served.reset()
    for namespace in http.post("/list-namespaces").json()["result"]:
        http.post(f"/delete-namespace/{namespace}").raise_for_status()
    served.reset()
    return served
