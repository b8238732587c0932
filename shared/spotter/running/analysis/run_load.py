"""The training load of a run and of the weeks before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spotter.running.analysis.history import History
from spotter.running.analysis.records import LoadMethod, Runner, TrainingLoad
from spotter.running.formulas.training_load import LONGEST_SESSION_MIN, session_rpe_load, trimp_banister
from spotter.running.models import Run

ACUTE_DAYS = 7
CHRONIC_DAYS = 28

LoadOf = Callable[[Run, Runner], float | None]


def training_load_of(run: Run, runner: Runner, history: History) -> TrainingLoad | None:
    """The load of the run by the first method that its data allow, and the sums by the same method.

    The sums hold the run itself. None where neither heart rate (with the athlete's own resting and maximal rate, and
    sex) nor effort is known.
    """
    for method, load_of in METHODS:
        value = load_of(run, runner)
        if value is not None:
            acute = [load_of(each, runner) for each in history.last_days(ACUTE_DAYS)]
            chronic = [load_of(each, runner) for each in history.last_days(CHRONIC_DAYS)]
            return TrainingLoad(method, value, value + _sum(acute), value + _sum(chronic), chronic.count(None))
    return None


def _trimp(run: Run, runner: Runner) -> float | None:
    mean, rest, highest = run.avg_heart_rate_bpm, runner.resting_heart_rate_bpm, runner.max_heart_rate_bpm
    if mean is None or rest is None or highest is None or runner.sex is None:
        return None
    minutes = _minutes(run)
    return None if minutes is None else trimp_banister(minutes, mean, rest, highest, runner.sex)


def _session_rpe(run: Run, _runner: Runner) -> float | None:
    minutes = _minutes(run)
    return None if run.rpe is None or minutes is None else session_rpe_load(minutes, run.rpe)


METHODS: tuple[tuple[LoadMethod, LoadOf], ...] = (("trimp", _trimp), ("session_rpe", _session_rpe))


def _minutes(run: Run) -> float | None:
    return None if run.moving_time_s is None else min(run.moving_time_s / 60.0, LONGEST_SESSION_MIN)


def _sum(values: Iterable[float | None]) -> float:
    return sum(value for value in values if value is not None)
