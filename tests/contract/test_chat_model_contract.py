"""The contract of a chat model, held by Nebius' client (over the sandbox) and the fake; and what the sandbox wants."""

from __future__ import annotations

import json
from dataclasses import replace

import httpx
import pytest

from infra.local.sandbox.nebius import API_KEY, MODEL_ID, NOTHING_TO_SAY
from spotter.errors import Refused
from spotter.providers.http_service import HttpService, Patience, new_client
from spotter.providers.log_listener import LogListener, question_json
from spotter.providers.nebius import NebiusChat
from spotter.providers.wordsmith import ModelWordsmith, Subject
from spotter.running.analysis.records import Conditions
from spotter.running.insights.finding_words import SENTENCES
from spotter.running.insights.insight import insight_of
from spotter.voice.listening import Ears, listen
from spotter.voice.models import SpokenContext
from tests.contract.chat_model_contract import ChatModelContract, ask
from tests.support.fake_chat_model import FakeChatModel
from tests.support.passing_time import PassingTime
from tests.support.run_facts import adjustment, facts
from tests.support.sandbox import Sandbox, running_sandbox
from tests.support.voice import BENCHED, SAID, ScriptedReader, doubtful
from tests.support.workouts import BENCH, FewExercises, entry, lifted

SLOW_S = 1.0
PATIENCE = Patience(read_s=SLOW_S / 2, tries=2)
CHAT = {"model": MODEL_ID, "messages": [{"role": "user", "content": "Hello"}]}
KEY = {"Authorization": f"Bearer {API_KEY}"}


class World:
    """The sandbox's Nebius, told to behave well at first."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def instruct(self, mode="ok", **instruction):
        answer = self._sandbox.instruct("nebius", mode=mode, delay_s=SLOW_S, **instruction)
        assert answer.is_success, answer.text

    @property
    def requests(self):
        return self._sandbox.state("nebius")["requests"]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served):
    served.reset()
    return served


@pytest.fixture
def client():
    with new_client() as client:
        yield client


def nebius(sandbox: Sandbox, client: httpx.Client, model_id: str = MODEL_ID, key: str = API_KEY) -> NebiusChat:
    service = HttpService(client, "The language model", PATIENCE, PassingTime().waiting())
    return NebiusChat(service, f"{sandbox.url}/nebius", model_id, lambda: key)


class TestNebius(ChatModelContract):
    @pytest.fixture
    def world(self, sandbox):
        return World(sandbox)

    @pytest.fixture
    def model(self, sandbox, client):
        return nebius(sandbox, client)

    def test_another_key_or_model_is_refused(self, sandbox, client):
        with pytest.raises(Refused, match="our key"):
            ask(nebius(sandbox, client, key="another"))
        with pytest.raises(Refused, match="our request"):
            ask(nebius(sandbox, client, model_id="meta-llama/Llama-3.3-70B-Instruct"))


class TestFake(ChatModelContract):
    @pytest.fixture
    def world(self):
        return FakeChatModel()

    @pytest.fixture
    def model(self, world):
        return world


class TestInsightOverTheWire:
    hot_run = facts(
        conditions=Conditions(29.0, 0.62, False, False, 28.0, "liljegren"), adjustments=(adjustment("heat", 4.0),)
    )

    @pytest.fixture
    def wordsmith(self, sandbox, client):
        return ModelWordsmith(nebius(sandbox, client), Subject("running coach", "run", SENTENCES))

    def test_the_sandbox_tells_the_findings_and_is_named(self, wordsmith):
        insight = insight_of(self.hot_run, wordsmith)
        assert (insight.engine, insight.degraded) == (MODEL_ID, False)
        assert "heat (29 °C" in insight.text

    def test_a_scripted_lie_is_cut(self, sandbox, wordsmith):
        sandbox.instruct("nebius", reply="The heat cost 12 s per km. You will run 3:58:00 in October.")
        assert insight_of(self.hot_run, wordsmith).text == "The heat cost 12 s per km."

    @pytest.mark.parametrize("mode", ["429", "500", "401", "slow", "malformed", "silent", "too_long", "retired"])
    def test_every_failure_leaves_the_rules(self, sandbox, wordsmith, mode):
        sandbox.instruct("nebius", mode=mode, delay_s=SLOW_S)
        insight = insight_of(self.hot_run, wordsmith)
        assert insight.text == insight_of(self.hot_run, None).text
        assert (insight.engine, insight.degraded) == ("rules", True)


class TestListeningOverTheWire:
    doubt = doubtful("weight", entries=[entry(BENCH, *[lifted(5, None)] * 3)])

    @pytest.fixture
    def ears(self, sandbox, client):
        return Ears(ScriptedReader(self.doubt), FewExercises(), LogListener(nebius(sandbox, client)), print)

    def test_a_doubt_is_settled_and_the_model_is_named(self, sandbox, ears):
        said = json.loads(question_json(SAID, SpokenContext(), replace(self.doubt, entries=(BENCHED,))))["reading"]
        sandbox.instruct("nebius", reply=json.dumps({"entries": said["entries"]}))
        heard = listen(SAID, SpokenContext(), ears)
        assert (heard.reading.entries, heard.engine, heard.degraded) == ((BENCHED,), MODEL_ID, False)

    def test_the_sandbox_says_what_the_grammar_says(self, ears):
        heard = listen(SAID, SpokenContext(), ears)
        assert (heard.reading, heard.engine, heard.degraded) == (self.doubt, "rules", False)

    @pytest.mark.parametrize("mode", ["429", "500", "401", "slow", "malformed", "silent", "too_long", "retired"])
    def test_every_failure_leaves_the_rules(self, sandbox, ears, mode):
        sandbox.instruct("nebius", mode=mode, delay_s=SLOW_S)
        heard = listen(SAID, SpokenContext(), ears)
        assert (heard.reading, heard.engine, heard.degraded) == (self.doubt, "rules", True)


class TestWhatTheSandboxDemands:
    @pytest.fixture
    def http(self, sandbox):
        with httpx.Client(base_url=f"{sandbox.url}/nebius", headers=KEY) as client:
            yield client

    def test_models_are_listed_for_a_key(self, http, sandbox):
        assert [model["id"] for model in http.get("/v1/models").json()["data"]] == [MODEL_ID]
        assert httpx.get(f"{sandbox.url}/nebius/v1/models").json() == {
            "detail": "Couldn't authenticate. Reason: token is not valid"
        }

    def test_a_schema_needs_its_wrapper(self, http):
        bare = {"type": "json_schema", "json_schema": {"type": "object", "properties": {}}}
        answer = http.post("/v1/chat/completions", json={**CHAT, "response_format": bare})
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["loc"][:2] == ["body", "response_format"]
        wrapped = {"type": "json_schema", "json_schema": {"name": "plan", "schema": {"type": "object"}, "strict": True}}
        assert http.post("/v1/chat/completions", json={**CHAT, "response_format": wrapped}).status_code == 200

    @pytest.mark.parametrize("changed", [{"messages": []}, {"temperature": 3}, {"model": 1}, {"max_tokens": 0}])
    def test_a_wrong_request_is_told_as_a_list(self, http, changed):
        answer = http.post("/v1/chat/completions", json={**CHAT, **changed})
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["loc"][1] in changed

    def test_what_are_no_findings_gets_words_of_its_own(self, http):
        answer = http.post("/v1/chat/completions", json=CHAT)
        assert answer.json()["choices"][0]["message"]["content"] == NOTHING_TO_SAY
        assert answer.headers["X-Spotter-Sandbox"] == "true"
