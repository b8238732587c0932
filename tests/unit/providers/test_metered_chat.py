"""What is written down of questions to a model."""

from __future__ import annotations

import pytest

from spotter.errors import Unavailable
from spotter.providers.base import AnswerForm, ChatMessage
from spotter.providers.metered_chat import MeteredChat, Price
from tests.support.fake_chat_model import FakeChatModel

MESSAGES = (ChatMessage("user", "How was it?"),)


class Ledger(list):
    """Reports by keeping."""

    def __call__(self, task, outcome, measures):
        self.append((task, outcome, measures))


@pytest.fixture
def model():
    return FakeChatModel()


@pytest.fixture
def ledger():
    return Ledger()


@pytest.fixture
def metered(model, ledger):
    return MeteredChat(model, "listening", Price(0.13, 0.40), ledger)


def test_an_answer_is_passed_on_with_its_cost_written_down(metered, model, ledger):
    form = AnswerForm("log", {})
    completion = metered.complete(MESSAGES, max_tokens=10, temperature=0.0, form=form)
    assert (completion.text, model.asked, model.form, metered.model_id) == (
        "It was fine.",
        MESSAGES,
        form,
        "fake/model",
    )
    [(task, outcome, measures)] = ledger
    assert (task, outcome, measures["calls"]) == ("listening", "answered", 1)
    assert (measures["prompt_tokens"], measures["completion_tokens"]) == (12, 3)
    assert measures["cost_usd"] == pytest.approx((12 * 0.13 + 3 * 0.40) / 1_000_000)
    assert measures["latency_ms"] >= 0


@pytest.mark.parametrize(("mode", "outcome"), [("slow", "unavailable"), ("401", "refused")])
def test_a_failure_is_written_down_too(metered, model, ledger, mode, outcome):
    model.instruct(mode)
    with pytest.raises(Unavailable):
        metered.complete(MESSAGES, max_tokens=10, temperature=0.0)
    assert [(task, seen) for task, seen, _ in ledger] == [("listening", outcome)]
