"""A language model whose use is counted: how often it answers, how long that takes and what it costs."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from spotter.errors import Refused, Unavailable
from spotter.providers.base import AnswerForm, ChatMessage, ChatModel, Completion

TOKENS_PER_PRICE = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens of what is asked and of what is said."""

    prompt_usd: float
    completion_usd: float

    def of(self, completion: Completion) -> float:
        """The US dollars that a completion costs."""
        asked = completion.prompt_tokens * self.prompt_usd
        return (asked + completion.completion_tokens * self.completion_usd) / TOKENS_PER_PRICE


class Report(Protocol):
    """Writes down a question to a model."""

    def __call__(self, task: str, outcome: str, measures: Mapping[str, float]) -> None:
        """`outcome` is `answered`, `unavailable` or `refused`; `measures` are what the question took, by name."""


class MeteredChat:
    """A ChatModel that tells `report` about every question; `task` is what the model is used for."""

    def __init__(self, model: ChatModel, task: str, price: Price, report: Report) -> None:
        self._model = model
        self._task = task
        self._price = price
        self._report = report

    @property
    def model_id(self) -> str:
        """See ChatModel."""
        return self._model.model_id

    def complete(
        self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float, form: AnswerForm | None = None
    ) -> Completion:
        """See ChatModel."""
        started = time.perf_counter()
        try:
            completion = self._model.complete(messages, max_tokens=max_tokens, temperature=temperature, form=form)
        except Unavailable as error:
            outcome = "refused" if isinstance(error, Refused) else "unavailable"
            self._report(self._task, outcome, _calls_since(started))
            raise
        self._report(self._task, "answered", {**_calls_since(started), **self._taken_by(completion)})
        return completion

    def _taken_by(self, completion: Completion) -> Mapping[str, float]:
        return {
            "prompt_tokens": completion.prompt_tokens,
            "completion_tokens": completion.completion_tokens,
            "cost_usd": self._price.of(completion),
        }


def _calls_since(started: float) -> Mapping[str, float]:
    return {"calls": 1, "latency_ms": round((time.perf_counter() - started) * 1000, 1)}
