"""A run cut in two at the middle of its distance, from its splits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spotter.running.models import Split
from spotter.units import METRES_PER_KILOMETRE


@dataclass(frozen=True, slots=True)
class Half:
    """One half. `flat_m` is the distance on the flat of the same effort; None where grade or heart rate is missing."""

    distance_m: float
    duration_s: float
    flat_m: float | None
    beats: float | None

    @property
    def pace_s_per_km(self) -> float:
        return self.duration_s / self.distance_m * METRES_PER_KILOMETRE

    @property
    def effort_pace_s_per_km(self) -> float:
        """The pace on the flat; as run where the grade is not known."""
        return self.duration_s / (self.flat_m or self.distance_m) * METRES_PER_KILOMETRE

    @property
    def metres_per_beat(self) -> float | None:
        return (self.flat_m or self.distance_m) / self.beats if self.beats else None


def halves(splits: Sequence[Split]) -> tuple[Half, Half]:
    """Both halves of splits with a positive total distance; the split in the middle is shared out by distance."""
    middle_m = sum(split.distance_m for split in splits) / 2.0
    start_m = 0.0
    shares = []
    for split in splits:
        shares.append(min(max((middle_m - start_m) / split.distance_m, 0.0), 1.0))
        start_m += split.distance_m
    return _half(zip(splits, shares, strict=True)), _half(
        (s, 1.0 - share) for s, share in zip(splits, shares, strict=True)
    )


def _half(parts: Iterable[tuple[Split, float]]) -> Half:
    part = tuple(parts)
    return Half(
        distance_m=sum(split.distance_m * share for split, share in part),
        duration_s=sum(split.duration_s * share for split, share in part),
        flat_m=_sum((_flat_m(split), share) for split, share in part),
        beats=_sum((_beats(split), share) for split, share in part),
    )


def _sum(terms: Iterable[tuple[float | None, float]]) -> float | None:
    total = 0.0
    for value, share in terms:
        if value is None:
            return None
        total += value * share
    return total


def _flat_m(split: Split) -> float | None:
    pace_s_per_km = split.grade_adjusted_pace_s_per_km
    return split.duration_s / pace_s_per_km * METRES_PER_KILOMETRE if pace_s_per_km else None


def _beats(split: Split) -> float | None:
    bpm = split.avg_heart_rate_bpm
    return None if bpm is None else bpm * split.duration_s / 60.0
