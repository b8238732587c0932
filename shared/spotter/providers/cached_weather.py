"""Weather that is asked for once per place and hour, however many athletes run there."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from spotter.clock import Clock, system_clock
from spotter.errors import SpotterError
from spotter.running.ports import WeatherProvider
from spotter.running.weather_at_run import hours_around, rounded_place, weather_cache_key
from spotter.running.weather_hours import Attribution, HourlyReport, HourOfWeather, WeatherSource

# Services correct an hour for a day or two after it has passed.
SETTLED_AFTER = timedelta(days=2)
SETTLED_LIFETIME = timedelta(days=30)
FRESH_LIFETIME = timedelta(hours=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CachedHour:
    """One hour at one place as it is kept; `id` names the hour, `expires_at` is in epoch seconds."""

    id: str
    hour: HourOfWeather
    source: WeatherSource
    attribution: Attribution
    sandbox: bool
    expires_at: int


class HourStore(Protocol):
    """Where hours are kept: by place, then by their id. A `storage.Table` of CachedHour is one."""

    def get(self, place: str, hour_id: str, /) -> CachedHour | None:
        """The hour, unless it has expired. Raises Unavailable."""

    def put(self, place: str, value: CachedHour, /) -> None:
        """Keep the hour. Raises Unavailable."""


class CachedWeather:
    """A WeatherProvider that asks another one only for what the store does not have.

    Places are rounded to about a kilometre before they are looked up or asked for. `origin` says where the weather
    comes from, so that what one service (or the sandbox) said is never taken for what another would say.
    A store in trouble costs time, never the weather.
    """

    def __init__(self, provider: WeatherProvider, store: HourStore, origin: str, clock: Clock = system_clock) -> None:
        self._provider = provider
        self._store = store
        self._origin = origin
        self._clock = clock

    @property
    def known_from(self) -> datetime:
        """See WeatherProvider."""
        return self._provider.known_from

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """See WeatherProvider."""
        latitude_deg, longitude_deg = rounded_place(latitude_deg, longitude_deg)
        keys = [weather_cache_key(latitude_deg, longitude_deg, hour) for hour in hours_around(start, end)]
        place = f"{self._origin} {keys[0][0]}"
        kept = self._kept(place, [hour_id for _, hour_id in keys])
        if len(kept) == len(keys):
            return _report(kept)
        report = self._provider.hourly(latitude_deg, longitude_deg, start, end)
        self._keep(place, [self._entry(hour, report) for hour in report.hours])
        return report

    def _kept(self, place: str, hour_ids: Sequence[str]) -> list[CachedHour]:
        """What the store has, up to the first hour that it has not."""
        kept: list[CachedHour] = []
        try:
            for hour_id in hour_ids:
                entry = self._store.get(place, hour_id)
                if entry is None:
                    break
                kept.append(entry)
        except SpotterError as error:
            _log.warning("the weather cache cannot be read: %s", error)
        return kept

    def _keep(self, place: str, entries: Sequence[CachedHour]) -> None:
        try:
            for entry in entries:
                self._store.put(place, entry)
        except SpotterError as error:
            _log.warning("the weather cache cannot be written: %s", error)

    def _entry(self, hour: HourOfWeather, report: HourlyReport) -> CachedHour:
        now = self._clock()
        lifetime = SETTLED_LIFETIME if now - hour.observed_at > SETTLED_AFTER else FRESH_LIFETIME
        _, hour_id = weather_cache_key(0.0, 0.0, hour.observed_at)
        expires_at = int((now + lifetime).timestamp())
        return CachedHour(hour_id, hour, report.source, report.attribution, report.sandbox, expires_at)


def _report(entries: Sequence[CachedHour]) -> HourlyReport:
    first = entries[0]
    return HourlyReport(
        hours=tuple(entry.hour for entry in entries),
        source=first.source,
        attribution=first.attribution,
        sandbox=any(entry.sandbox for entry in entries),
    )
