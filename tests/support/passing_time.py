"""Time between tries that passes without anybody waiting."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from spotter.providers.http_service import Waiting


class PassingTime:
    """The real time plus all that was slept; the sleeps themselves take no time and are kept in `slept_s`."""

    def __init__(self) -> None:
        self.slept_s: list[float] = []

    def waiting(self) -> Waiting:
        return Waiting(monotonic_s=self.monotonic_s, sleep=self.slept_s.append, between=self.between)

    def monotonic_s(self) -> float:
        return time.monotonic() + sum(self.slept_s)

    @staticmethod
    def between(low: float, high: float) -> float:
        return (low + high) / 2


class SetClock:
    """A clock that stands still until it is told that time has passed."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_s(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
