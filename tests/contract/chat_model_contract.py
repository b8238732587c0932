"""What every chat model must do, in lines that run against all of them.

A test module makes these its own by defining the fixtures `model`, a ChatModel, and `world`, which tells the service
behind it what to do (`instruct`) and how often it was asked (`requests`), and importing `ChatModelContract` under a
name that starts with `Test`.
"""

from __future__ import annotations

import json

import pytest

from spotter.errors import Refused, Unavailable
from spotter.providers.base import AnswerForm, ChatMessage


def ask(model, form=None):
    messages = [ChatMessage("system", "Say little."), ChatMessage("user", "How was it?")]
    return model.complete(messages, max_tokens=100, temperature=0.2, form=form)


class ChatModelContract:
    """Each method is one promise."""

    def test_it_says_something_and_what_that_took(self, model, world):
        world.instruct(reply="It was good.")
        completion = ask(model)
        assert (completion.text, completion.finished) == ("It was good.", True)
        assert completion.prompt_tokens > 0
        assert completion.completion_tokens > 0

    def test_it_can_be_held_to_a_form(self, model, world):
        world.instruct(reply='{"mood": "good"}')
        mood = {"type": "object", "properties": {"mood": {"type": "string"}}, "required": ["mood"]}
        assert json.loads(ask(model, AnswerForm("mood", mood)).text) == {"mood": "good"}

    def test_it_has_a_name(self, model):
        assert model.model_id

    def test_an_answer_stopped_by_the_limit_is_told(self, model, world):
        world.instruct("too_long", reply="It was good.")
        completion = ask(model)
        assert not completion.finished
        assert "It was good.".startswith(completion.text)

    @pytest.mark.parametrize("mode", ["429", "500", "503", "cut_off"])
    def test_a_passing_failure_is_got_over(self, model, world, mode):
        world.instruct(mode, times=1)
        assert ask(model).text

    @pytest.mark.parametrize("mode", ["429", "500", "503", "slow", "cut_off", "malformed", "silent"])
    def test_a_lasting_failure_is_unavailable_and_may_be_tried_again(self, model, world, mode):
        world.instruct(mode)
        with pytest.raises(Unavailable) as caught:
            ask(model)
        assert caught.value.retryable

    @pytest.mark.parametrize("mode", ["400", "401", "403", "404", "retired"])
    def test_a_refusal_is_not_tried_again(self, model, world, mode):
        world.instruct(mode)
        with pytest.raises(Refused) as caught:
            ask(model)
        assert not caught.value.retryable
        assert world.requests == 1
