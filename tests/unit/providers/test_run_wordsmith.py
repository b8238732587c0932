"""What a model is given to write an insight from."""

from __future__ import annotations

import json

import pytest

from spotter.errors import Unavailable
from spotter.providers.run_wordsmith import RunWordsmith
from spotter.running.insights.finding import Finding
from tests.support.fake_chat_model import FakeChatModel

FINDINGS = (Finding("longest_in_30_days", 0.35, {"window": "30 days"}, "the runs before this one: 99"),)


@pytest.fixture
def model():
    return FakeChatModel()


def test_the_model_gets_rules_and_the_findings_as_data(model):
    assert RunWordsmith(model).write(FINDINGS) == "It was fine."
    system, user = model.asked
    assert (system.role, user.role) == ("system", "user")
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
    RunWordsmith(model).write(FINDINGS)
    assert "99" not in model.asked[1].content


def test_half_an_answer_is_none(model):
    model.instruct("too_long")
    with pytest.raises(Unavailable, match="did not come to an end"):
        RunWordsmith(model).write(FINDINGS)


def test_the_engine_is_the_model(model):
    assert RunWordsmith(model).engine == "fake/model"
