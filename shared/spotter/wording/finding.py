"""One thing worth saying about a run or a workout, before it is put into words, and the order of several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

# By the key of a finding, the keys of those that it makes redundant: it says the same, or the same better.
Redundant: TypeAlias = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was found: which kind, how interesting, and on what it rests.

    `numbers` are by name and as the athlete reads them, unit and rounding included: no others may be said of it.
    `interest` is 0..1: from 0.8 what may harm or what everything turned on; from 0.6 what explains or shows that
    fitness changed; from 0.4 whether the effort was what it was meant to be; below 0.3 what a chart shows anyway.
    """

    key: str
    interest: float
    numbers: dict[str, str]
    evidence: str


def rising(value: float, values: tuple[float, float], interests: tuple[float, float]) -> float:
    """An interest that goes with a value from the first of `interests` to the second, and stays there outside."""
    low, high = values
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return interests[0] + share * (interests[1] - interests[0])


def ranked(found: Iterable[Finding], redundant_beside: Redundant) -> tuple[Finding, ...]:
    """The findings, the most interesting first, without those that another one makes redundant."""
    every = list(found)
    said_already = {key for finding in every for key in redundant_beside.get(finding.key, ())}
    kept = [finding for finding in every if finding.key not in said_already]
    return tuple(sorted(kept, key=lambda finding: -finding.interest))
