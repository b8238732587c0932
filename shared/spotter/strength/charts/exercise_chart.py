"""The chart of one exercise: its estimated maximum over the weeks, and the heaviest set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from spotter.clock import Clock, time_zone, week_start_date
from spotter.drawing.axes import weeks_axis, widened
from spotter.drawing.picture import Axis, Ink, LegendEntry, Line, Notice, Panel, Picture
from spotter.drawing.svg import svg_of, svg_of_notice
from spotter.drawing.ticks import round_ticks
from spotter.errors import NotFound
from spotter.strength.analysis.exposures import exposures_of
from spotter.strength.analysis.facts import Exposure, Lifter
from spotter.strength.analysis.workout_facts import unit_said
from spotter.strength.exercises.records import Exercise
from spotter.strength.models import Workout
from spotter.strength.ports import Logbook, WorkoutStore
from spotter.strength.weekly_strength import week_of
from spotter.strength.wording import in_unit, plain
from spotter.units import WeightUnit

HEIGHT = 220.0
SMALLEST_SPAN = 10.0

_WEEK = timedelta(weeks=1)
# No calendar is a whole day away from UTC's.
_FARTHEST_FROM_UTC = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Trend:
    """A line and what it stands for: when, and how much in `noun`s."""

    name: str
    noun: str
    points: tuple[tuple[datetime, float], ...]


def draw_exercise(athlete_id: str, exercise_id: str, weeks: int, lifter: Lifter, logbook: Logbook, clock: Clock) -> str:
    """The chart of an exercise of the catalogue over the last `weeks` (1 or more), as an SVG document.

    Raises NotFound for an exercise that the catalogue does not have.
    """
    exercise = logbook.exercises.by_id(exercise_id)
    if exercise is None:
        raise NotFound("There is no such exercise.")
    mondays = last_weeks(clock(), weeks, lifter)
    workouts = workouts_since(athlete_id, mondays[0], clock(), logbook.workouts)
    done = [each for workout in workouts for each in exposures_of(workout, logbook.exercises)]
    exposures = [each for each in done if each.exercise.id == exercise.id]
    unit = lifter.weight_unit or (unit_said(workouts[-1]) if workouts else "kg")
    trends = [trend for trend in _trends(exposures, unit) if trend.points]
    if not trends:
        return svg_of_notice(_nothing_to_draw(exercise, weeks))
    return svg_of(exercise_picture(exercise, trends, mondays, lifter))


def last_weeks(now: datetime, weeks: int, lifter: Lifter) -> list[date]:
    """The Mondays of so many weeks, the last that of the week that it is now where the athlete lives."""
    current = week_start_date(now, lifter.timezone)
    return [current - back * _WEEK for back in reversed(range(weeks))]


def workouts_since(athlete_id: str, monday: date, now: datetime, workouts: WorkoutStore) -> list[Workout]:
    """The athlete's workouts of the weeks from this Monday on, oldest first."""
    earliest = datetime.combine(monday, time(), UTC) - _FARTHEST_FROM_UTC
    near = workouts.performed_between(athlete_id, earliest, now + _FARTHEST_FROM_UTC)
    return [workout for workout in near if week_of(workout) >= monday]


def exercise_picture(exercise: Exercise, trends: Sequence[_Trend], mondays: Sequence[date], lifter: Lifter) -> Picture:
    """The picture of these trends, of which there is at least one; of more than two the first two are drawn."""
    start = datetime.combine(mondays[0], time(), time_zone(lifter.timezone) or UTC)
    inks: tuple[Ink, ...] = ("first", "second")
    drawn = list(zip(inks, trends, strict=False))
    lines = tuple(_line(ink, trend, start) for ink, trend in drawn)
    legend = tuple(LegendEntry(f"{trend.name}, {trend.noun}", ink) for ink, trend in drawn)
    values = [value for _, trend in drawn for _, value in trend.points]
    title = f"{exercise.name}: the last {len(mondays)} weeks"
    panel = Panel(legend, _value_axis(values), lines, HEIGHT)
    return Picture(_name(exercise), title, _description(trends), weeks_axis(mondays), (panel,))


def _trends(exposures: Sequence[Exposure], unit: WeightUnit) -> tuple[_Trend, ...]:
    """Estimates that can be compared with the latest one, and heaviest sets; most reps where nothing weighs."""
    latest = next((each.estimate for each in reversed(exposures) if each.estimate is not None), None)

    def estimate_kg(each: Exposure) -> float | None:
        like = None if latest is None else each.estimate_like(latest)
        return None if like is None else like.kg

    estimates = _Trend("Estimated maximum", unit, _points(exposures, lambda each: _kg_in(unit, estimate_kg(each))))
    heaviest = _Trend("Heaviest set", unit, _points(exposures, lambda each: _kg_in(unit, _heaviest_kg(each))))
    if estimates.points or heaviest.points:
        return estimates, heaviest
    return (_Trend("Most reps in a set", "reps", _points(exposures, _most_reps)),)


def _points(
    exposures: Sequence[Exposure], value: Callable[[Exposure], float | None]
) -> tuple[tuple[datetime, float], ...]:
    found = ((each.performed_at, value(each)) for each in exposures)
    return tuple((moment, known) for moment, known in found if known is not None)


def _kg_in(unit: WeightUnit, weight_kg: float | None) -> float | None:
    return None if weight_kg is None else in_unit(weight_kg, unit)


def _heaviest_kg(exposure: Exposure) -> float | None:
    weights = [each.weight_kg for each in exposure.sets if each.weight_kg and each.load != "assisted"]
    return max(weights, default=None)


def _most_reps(exposure: Exposure) -> float | None:
    return max((float(each.reps) for each in exposure.sets if each.reps), default=None)


def _line(ink: Ink, trend: _Trend, start: datetime) -> Line:
    return Line(ink, tuple(((moment - start) / _WEEK, value) for moment, value in trend.points), dotted=True)


def _value_axis(values: Sequence[float]) -> Axis:
    low, high = widened(min(values), max(values), SMALLEST_SPAN)
    low = max(low, 0.0)
    return Axis(low, high, round_ticks(low, high, most=6))


def _description(trends: Sequence[_Trend]) -> str:
    said = [f"{trend.name} {plain(trend.points[-1][1])} {trend.noun}, {_change(trend)}." for trend in trends]
    return " ".join(said)


def _change(trend: _Trend) -> str:
    first, last = trend.points[0][1], trend.points[-1][1]
    if len(trend.points) == 1 or plain(first) == plain(last):
        return "as at first"
    return f"{plain(abs(last - first))} {'more' if last > first else 'less'} than at first"


def _name(exercise: Exercise) -> str:
    return f"exercise-{exercise.id}"


def _nothing_to_draw(exercise: Exercise, weeks: int) -> Notice:
    text = f"No {exercise.name} in the last {weeks} weeks." if weeks > 1 else f"No {exercise.name} this week."
    return Notice(_name(exercise), exercise.name, text, "Your estimated maximum will be drawn here.")
