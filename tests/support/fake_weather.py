"""A weather service in memory that can be told what its weather is and how to fail."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from spotter.errors import Refused, Unavailable
from spotter.running.weather_at_run import hours_around
from spotter.running.weather_hours import Attribution, HourlyReport, HourOfWeather

KNOWN_FROM = datetime(2000, 1, 1, tzinfo=UTC)
NOTHING_KNOWN = frozenset({"empty", "out_of_range"})
PASSING = frozenset({"429", "500", "503", "slow", "cut_off", "malformed"})
REFUSING = frozenset({"400", "401", "403", "retired"})


class FakeWeather:
    """A WeatherProvider, held to the same contract as the real ones.

    A passing failure that lasts for some `times` is one that the real clients get over by trying again.
    """

    def __init__(self) -> None:
        self.requests = 0
        self._day: dict[str, Any] = {}
        self._mode = "ok"
        self._retry_after_s: int | None = None

    @property
    def known_from(self) -> datetime:
        """See WeatherProvider."""
        return KNOWN_FROM

    def instruct(
        self,
        mode: str = "ok",
        *,
        times: int | None = None,
        day: dict[str, Any] | None = None,
        retry_after_s: int | None = None,
    ) -> None:
        assert mode in {"ok", *NOTHING_KNOWN, *PASSING, *REFUSING}
        self._mode = mode if times is None else "ok"
        self._day = day or {}
        self._retry_after_s = retry_after_s

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:  # noqa: ARG002
        """See WeatherProvider."""
        self.requests += 1
        if self._mode in PASSING:
            raise Unavailable("The fake is down.", retry_after_s=self._retry_after_s)
        if self._mode in REFUSING:
            raise Refused("The fake will not.")
        hours = () if self._mode in NOTHING_KNOWN else tuple(map(self._hour, hours_around(start, end)))
        return HourlyReport(hours, "weatherkit", Attribution("Fake", "https://weather.example"), sandbox=True)

    def _hour(self, moment: datetime) -> HourOfWeather:
        return HourOfWeather(**{"observed_at": moment, "temperature_c": 15.0, **self._day})
