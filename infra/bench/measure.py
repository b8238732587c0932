"""CPU time of a piece of work beside that of a stated baseline, in one table."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 5

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A piece of our work and what it is measured against, both run in this process, one after the other."""

    name: str
    work: Work
    baseline: str
    baseline_work: Work


def cpu_ms(work: Work) -> float:
    """The least CPU time of a few rounds, in milliseconds: what the work needs when nothing else disturbs it."""
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times) * 1000.0


def table(comparisons: list[Comparison]) -> str:
    """One line for each comparison; a ratio below 1 is faster than the baseline."""
    lines = [f"{'work':<42}{'ms':>8}   {'baseline':<42}{'ms':>8}{'ratio':>8}"]
    for each in comparisons:
        ours, theirs = cpu_ms(each.work), cpu_ms(each.baseline_work)
        lines.append(f"{each.name:<42}{ours:>8.1f}   {each.baseline:<42}{theirs:>8.1f}{ours / theirs:>8.2f}")
    return "\n".join(lines)
