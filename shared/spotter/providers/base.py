"""What Spotter wants of the services outside: one Protocol per role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from spotter.running.weather_hours import HourlyReport


class WeatherProvider(Protocol):
    """A service that knows past weather by the hour."""

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """The hours from the one that `start` lies in to the first that does not begin before `end`.

        Latitude -90..90, longitude -180..180, times aware, `end` not before `start`. An hour that the service knows
        nothing of is left out; a report without hours says that it has no weather for that place and time.
        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a conversation with a language model."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Completion:
    """What a language model said; `finished` unless it was stopped by the limit of tokens."""

    text: str
    finished: bool
    prompt_tokens: int
    completion_tokens: int


class ChatModel(Protocol):
    """A language model that answers a conversation."""

    @property
    def model_id(self) -> str:
        """The id by which the model is asked for."""

    def complete(self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float) -> Completion:
        """The model's next turn, of at most `max_tokens`; `temperature` 0..2.

        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """
