"""What a runner can race: VDOT from this run or else the best recent one at the limit, and what it promises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spotter.running.analysis.adjustments import adjustments_of, paces_of
from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.effort import all_out_reason
from spotter.running.analysis.history import History
from spotter.running.analysis.records import Adjustment, Factor, Fitness, PredictedRace, Runner
from spotter.running.formulas.race_prediction import RIEGEL_EXPONENT, personal_exponent, predict_race
from spotter.running.formulas.vdot import RACE_TIME_RANGE_S, SPEED_RANGE_M_MIN, vdot_from_race
from spotter.running.models import MeasuredRun, is_measured
from spotter.running.wording import day_text, distance_text, duration_text
from spotter.units import METRES_PER_KILOMETRE

RECENT_DAYS = 90
WEEKS = 4
RACES_M = (5000.0, 10_000.0, 21_097.5, 42_195.0)

# Beyond these a time is a mistake of the recording, not a runner.
CREDIBLE_VDOT = (12.0, 88.0)

# By less than this the clock is as good as what circumstances would make of it.
WORTH_ADJUSTING = 0.01
WORTH_NAMING_PCT = 0.5
# Two races of less different lengths say nothing about how a runner slows with distance.
FAR_APART = 2.0

NAMES: dict[Factor, str] = {"grade": "hills", "heat": "heat", "wind": "wind", "altitude": "altitude"}


@dataclass(frozen=True, slots=True)
class BestEffort:
    """A run at the limit: the time it was worth, what it was told by, and what its time was adjusted for."""

    run: MeasuredRun
    reason: str
    time_s: float
    vdot: float
    adjusted_for: tuple[str, ...]


def earlier_efforts(runner: Runner, history: History) -> tuple[BestEffort, ...]:
    """The runs at the limit of the 90 days before, the best first.

    Without their samples they know nothing of wind and altitude.
    """
    efforts = (
        effort_of(run, adjustments_of(run, None, conditions_of(run), runner.weight_kg), runner)
        for run in filter(is_measured, history.last_days(RECENT_DAYS))
    )
    return tuple(sorted(filter(None, efforts), key=lambda effort: effort.vdot, reverse=True))


def effort_of(run: MeasuredRun, adjustments: Sequence[Adjustment], runner: Runner) -> BestEffort | None:
    """The run as an effort at the limit, on the adjusted time where hills and weather made 1 % of difference."""
    reason = all_out_reason(run, runner)
    worth_s_per_km = paces_of(run, adjustments).equivalent_s_per_km
    if reason is None:
        return None
    changed = worth_s_per_km is not None and abs(worth_s_per_km / run.pace_s_per_km - 1.0) >= WORTH_ADJUSTING
    time_s = run.moving_time_s
    if worth_s_per_km is not None and changed:
        time_s = worth_s_per_km * run.distance_m / METRES_PER_KILOMETRE
    vdot = _credible_vdot(run.distance_m, time_s)
    if vdot is None:
        return None
    named = tuple(NAMES[a.factor] for a in adjustments if abs(a.percent) >= WORTH_NAMING_PCT) if changed else ()
    return BestEffort(run, reason, time_s, vdot, named)


def _credible_vdot(distance_m: float, time_s: float) -> float | None:
    slowest, fastest = SPEED_RANGE_M_MIN
    shortest_s, longest_s = RACE_TIME_RANGE_S
    if not (shortest_s <= time_s <= longest_s and slowest <= 60.0 * distance_m / time_s <= fastest):
        return None
    vdot = vdot_from_race(distance_m, time_s)
    return vdot if CREDIBLE_VDOT[0] <= vdot <= CREDIBLE_VDOT[1] else None


def fitness_of(efforts: Sequence[BestEffort], runner: Runner, history: History) -> Fitness | None:
    """The VDOT of the first of the efforts, in words what it stands on, and the predicted races; None without any.

    All of them tell how the runner slows with distance.
    """
    if not efforts:
        return None
    effort = efforts[0]
    month = history.last_days(7 * WEEKS)
    km_per_week = sum(run.distance_m or 0.0 for run in month) / METRES_PER_KILOMETRE / WEEKS if month else None
    exponent = _own_exponent(efforts)
    predictions = (
        predict_race(effort.run.distance_m, effort.time_s, distance_m, km_per_week=km_per_week, exponent=exponent)
        for distance_m in RACES_M
    )
    races = tuple(PredictedRace(race.distance_m, race.time_s, race.low_s, race.high_s) for race in predictions)
    return Fitness(effort.vdot, _basis(effort, runner), races)


def _own_exponent(efforts: Iterable[BestEffort]) -> float:
    by_distance = sorted(efforts, key=lambda effort: effort.run.distance_m)
    short, long = by_distance[0], by_distance[-1]
    if long.run.distance_m < FAR_APART * short.run.distance_m:
        return RIEGEL_EXPONENT
    return personal_exponent(short.run.distance_m, short.time_s, long.run.distance_m, long.time_s)


def _basis(effort: BestEffort, runner: Runner) -> str:
    distance = distance_text(effort.run.distance_m, runner.distance_unit)
    day = day_text(effort.run.started_at, runner.timezone)
    said = f"{distance} on {day} in {duration_text(effort.run.moving_time_s)}, {effort.reason}"
    if not effort.adjusted_for:
        return f"{said}."
    taken_off = " and ".join(effort.adjusted_for)
    return f"{said}; counted as {duration_text(effort.time_s)} without the effect of {taken_off}."
