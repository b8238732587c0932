"""What a model is given to write an insight from."""

from __future__ import annotations

import json

import pytest

from spotter.errors import Unavailable
from spotter.providers.wordsmith import ModelWordsmith, Subject
from spotter.wording.finding import Finding
from tests.support.fake_chat_model import FakeChatModel

SENTENCES = {"longest_in_30_days": ("It was your longest run in {window}.",)}
RUN = Subject("running coach", "run", SENTENCES)
FINDINGS = (Finding("longest_in_30_days", 0.35, {"window": "30 days"}, "the runs before this one: 99"),)


@pytest.fixture
def model():
    return FakeChatModel()


def test_the_model_gets_rules_and_the_findings_as_data(model):
    assert ModelWordsmith(model, RUN).write(FINDINGS) == "It was fine."
    system, user = model.asked
    assert (system.role, user.role) == ("system", "user")
    assert "running coach" in system.content
    assert "findings about the run" in system.content
    assert "only numbers from the findings" in system.content
    assert json.loads(user.content) == {
        "findings": [
            {
                "kind": "longest_in_30_days",
                "statement": "It was your longest run in 30 days.",
                "numbers": {"window": "30 days"},
            }
        ]
    }


def test_numbers_that_may_not_be_said_are_not_given(model):
    ModelWordsmith(model, RUN).write(FINDINGS)
    assert "99" not in model.asked[1].content


def test_half_an_answer_is_none(model):
    model.instruct("too_long")
    with pytest.raises(Unavailable, match="did not come to an end"):
        ModelWordsmith(model, RUN).write(FINDINGS)


def test_the_engine_is_the_model(model):
    assert ModelWordsmith(model, RUN).engine == "fake/model"
