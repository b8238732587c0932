"""The contract of an index of the knowledge base, held by Upstash's client (over the sandbox) and the fake."""

from __future__ import annotations

import httpx
import pytest

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from spotter.errors import Refused
from spotter.providers.http_service import HttpService, Patience, new_client
from spotter.providers.upstash_vector import NAME, UpstashVector
from tests.contract.knowledge.knowledge_index_contract import QUESTION, KnowledgeIndexContract, ids
from tests.support.knowledge import SLEEP, SQUAT, TEMPO, THREE
from tests.support.memory_index import MemoryIndex
from tests.support.passing_time import PassingTime
from tests.support.sandbox import Sandbox

SLOW_S = 1.0
# Loading the model takes a while the first time; a slow service takes longer than that.
# One try more than a failure takes, for a connection that the sandbox has just closed because nobody used it.
PATIENCE = Patience(read_s=10.0, budget_s=20.0, tries=3)
IMPATIENCE = Patience(read_s=SLOW_S / 2, tries=2)


def upstash(sandbox: Sandbox, client: httpx.Client, token: str = TOKEN, patience: Patience = PATIENCE) -> UpstashVector:
    service = HttpService(client, NAME, patience, PassingTime().waiting())
    return UpstashVector(service, f"{sandbox.url}{PREFIX}/", lambda: token)


@pytest.fixture
def client():
    with new_client() as client:
        yield client


class World:
    """The sandbox's index, told to behave well at first."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def instruct(self, mode="ok", **instruction):
        answer = self._sandbox.instruct("upstash_vector", mode=mode, delay_s=SLOW_S, **instruction)
        assert answer.is_success, answer.text

    @property
    def requests(self):
        return self._sandbox.state("upstash_vector")["requests"]


class TestUpstashVector(KnowledgeIndexContract):
    @pytest.fixture
    def world(self, sandbox):
        return World(sandbox)

    @pytest.fixture
    def index(self, sandbox, client, request):
        slow = "slow" in request.node.name
        return upstash(sandbox, client, patience=IMPATIENCE if slow else PATIENCE)

    def test_another_token_is_refused(self, sandbox, client):
        with pytest.raises(Refused, match="our key"):
            upstash(sandbox, client, token="another").nearest(QUESTION)

    @pytest.mark.parametrize(
        ("question", "meant"),
        [("jogging speeds", TEMPO), ("bending legs under a barbell", SQUAT), ("slumber at bedtime", SLEEP)],
    )
    def test_what_is_meant_is_near_without_a_word_in_common(self, index, question, meant):
        index.put(THREE)
        found = index.nearest(question)
        assert (ids(found.by_meaning)[0], found.by_words) == (meant.id, ())

    def test_a_question_is_one_request(self, index, world):
        index.put([TEMPO])
        before = world.requests
        assert ids(index.nearest(QUESTION).by_words) == [TEMPO.id]
        assert world.requests == before + 1


class TestMemory(KnowledgeIndexContract):
    @pytest.fixture
    def world(self):
        return MemoryIndex()

    @pytest.fixture
    def index(self, world):
        return world
