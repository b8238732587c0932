"""Whether a run was run all out: only such a run says what a runner can race."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from spotter.running.analysis.records import Runner
from spotter.running.models import MeasuredRun, RunType

ALL_OUT_RPE = 9.0
SHORTEST_RACE_M = 1500.0
SHORTEST_EFFORT_M = 3000.0
LONGEST_M = 50_000.0

# Runs in pieces and runs that were meant to be slow show no limit, whatever a sensor says.
NOT_AT_THE_LIMIT: frozenset[RunType] = frozenset(
    {"easy", "recovery", "long", "progression", "interval", "fartlek", "hill"}
)


@dataclass(frozen=True, slots=True)
class LimitRule:
    """The mean heart rate of an all-out run of up to so many minutes, by threshold and by maximal heart rate."""

    up_to_min: float
    of_threshold: float
    of_maximum: float


# Own choice, on the safe side of what races of 5 km, 10 km, a half and a whole marathon are run at.
LIMIT_RULES: tuple[LimitRule, ...] = (
    LimitRule(40.0, 1.00, 0.92),
    LimitRule(80.0, 0.98, 0.90),
    LimitRule(150.0, 0.95, 0.87),
    LimitRule(inf, 0.91, 0.83),
)


def all_out_reason(run: MeasuredRun, runner: Runner) -> str | None:
    """Why the run counts as an effort at the limit, as half a sentence; None when nothing says that it was one.

    Heart rates count only against the athlete's own threshold or maximum, never against an estimate by age.
    """
    if run.run_type in NOT_AT_THE_LIMIT or not SHORTEST_RACE_M <= run.distance_m <= LONGEST_M:
        return None
    if run.run_type == "race":
        return "a race"
    if run.distance_m < SHORTEST_EFFORT_M:
        return None
    if run.rpe is not None and run.rpe >= ALL_OUT_RPE:
        return f"an effort of {run.rpe:.0f} out of 10"
    if _at_the_limit(run, runner):
        return f"a mean heart rate of {run.avg_heart_rate_bpm:.0f} bpm, near your limit for that long"
    return None


def _at_the_limit(run: MeasuredRun, runner: Runner) -> bool:
    mean = run.avg_heart_rate_bpm
    if mean is None:
        return False
    rule = next(rule for rule in LIMIT_RULES if run.moving_time_s <= rule.up_to_min * 60.0)
    if runner.lactate_threshold_heart_rate_bpm is not None:
        return mean >= rule.of_threshold * runner.lactate_threshold_heart_rate_bpm
    return runner.max_heart_rate_bpm is not None and mean >= rule.of_maximum * runner.max_heart_rate_bpm
