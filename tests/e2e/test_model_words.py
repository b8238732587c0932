"""With a language model chosen, its words stand where they can be checked, and the rules' words where they cannot."""

import httpx
import pytest

from infra.local.athletes import ensure_athlete
from infra.local.sandbox.nebius import MODEL_ID
from infra.local.settings import ROOT
from infra.local.stack import LocalStack, bring_up_to_date
from infra.local.tokens import token_for
from tests.e2e.conftest import COLD_START_TIMEOUT_S, fresh_settings


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    chosen = fresh_settings(tmp_path_factory.mktemp("with-a-model"), model_id=MODEL_ID)
    stack = LocalStack(chosen)
    try:
        stack.start()
        bring_up_to_date(chosen)
        ensure_athlete(chosen, "ada", "free")
        yield chosen
    finally:
        stack.stop()


@pytest.fixture(scope="module")
def athlete(settings):
    headers = {"Authorization": f"Bearer {token_for(settings, 'ada')}"}
    with httpx.Client(base_url=settings.api_url, headers=headers, timeout=COLD_START_TIMEOUT_S) as client:
        yield client


@pytest.fixture(scope="module")
def run_id(athlete):
    example = (ROOT / "examples" / "hilly_8k.gpx").read_bytes()
    answer = athlete.post("/api/running/parse", content=example, headers={"Content-Type": "application/gpx+xml"})
    assert answer.status_code == 201, answer.text
    return answer.json()["run"]["id"]


@pytest.fixture
def analyse(settings, athlete, run_id):
    """A function that has the run analysed while the sandbox's model behaves as told."""

    def analyse_with(instruction: dict) -> dict:
        control = f"{settings.sandbox_url}/_control"
        assert httpx.put(f"{control}/nebius", json=instruction).is_success
        answer = athlete.post("/api/running/analyze", json={"run_id": run_id})
        assert answer.status_code == 200, answer.text
        return answer.json()

    yield analyse_with
    assert httpx.delete(f"{settings.sandbox_url}/_control").is_success


def test_the_model_words_what_was_found(analyse):
    analysis = analyse({"mode": "ok"})
    assert (analysis["engine"], analysis["degraded"]) == (MODEL_ID, False)
    assert analysis["insight"]


def test_a_sentence_with_a_number_that_was_not_found_is_cut(analyse):
    lie = "You ran 99 km per hour."
    analysis = analyse({"mode": "ok", "reply": f"{lie} What a run."})
    assert "99" not in analysis["insight"]
    assert analysis["insight"]


def test_without_an_answer_the_rules_speak_and_say_so(analyse):
    analysis = analyse({"mode": "500"})
    assert (analysis["engine"], analysis["degraded"]) == ("rules", True)
    assert analysis["insight"]
