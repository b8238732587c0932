"""A language model in memory that can be told what to say and how to fail."""

from __future__ import annotations

from spotter.errors import Refused, Unavailable
from spotter.providers.base import Completion

PASSING = frozenset({"429", "500", "503", "slow", "cut_off", "malformed", "silent"})
REFUSING = frozenset({"400", "401", "403", "404", "retired"})


class FakeChatModel:
    """A ChatModel, held to the same contract as the real one; `asked` and `form` are those of the last question.

    A passing failure that lasts for some `times` is one that the real client gets over by trying again.
    """

    model_id = "fake/model"

    def __init__(self):
        self.requests = 0
        self.asked = None
        self.form = None
        self.instruct()

    def instruct(self, mode="ok", *, times=None, reply="It was fine."):
        assert mode in {"ok", "too_long", *PASSING, *REFUSING}
        self._mode = mode if times is None else "ok"
        self._reply = reply

    def complete(self, messages, *, max_tokens, temperature, form=None):  # noqa: ARG002 - the Protocol's signature
        """See ChatModel."""
        self.requests += 1
        self.asked = messages
        self.form = form
        if self._mode in PASSING:
            raise Unavailable("The fake is down.")
        if self._mode in REFUSING:
            raise Refused("The fake will not.")
        finished = self._mode != "too_long"
        text = self._reply if finished else self._reply[: len(self._reply) // 2]
        return Completion(text, finished, prompt_tokens=12, completion_tokens=3)
