"""Time between tries that passes without anybody waiting."""

from __future__ import annotations

import time

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
