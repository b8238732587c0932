"""A language model as the writer of the coach's answers."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from spotter.coaching.ports import Brief, Statement
from spotter.coaching.prompts import SYSTEM, message_of
from spotter.errors import Unavailable
from spotter.providers.base import AnswerForm, ChatMessage, ChatModel
from spotter.providers.http_service import Patience

# An athlete reads an answer within 8 s or not at all; the rules' is there at once, and finding the passages takes 2.
PATIENCE = Patience(connect_s=1.0, read_s=5.0, budget_s=5.0, tries=2)
MAX_TOKENS = 900
TEMPERATURE = 0.3


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Stated(_Strict):
    text: Annotated[str, Field(min_length=1, max_length=600)]
    source: Annotated[int, Field(ge=1)] | None
    quote: Annotated[str, Field(max_length=1200)] | None


class _Answer(_Strict):
    statements: Annotated[list[_Stated], Field(max_length=20)]


class ModelCoach:
    """See spotter.coaching.ports.CoachModel."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model

    @property
    def engine(self) -> str:
        """See CoachModel."""
        return self._model.model_id

    def answer(self, brief: Brief) -> tuple[Statement, ...]:
        """See CoachModel."""
        messages = (ChatMessage("system", SYSTEM), ChatMessage("user", message_of(brief)))
        completion = self._model.complete(messages, max_tokens=MAX_TOKENS, temperature=TEMPERATURE, form=_form())
        if not completion.finished:
            raise Unavailable("The language model did not come to an end.")
        try:
            answer = _Answer.model_validate_json(completion.text)
        except ValidationError:
            raise Unavailable("The language model did not answer in form.") from None
        return tuple(Statement(each.text, each.source, each.quote) for each in answer.statements)


@cache
def _form() -> AnswerForm:
    return AnswerForm("answer", _Answer.model_json_schema())
