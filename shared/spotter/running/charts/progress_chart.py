"""The chart of an athlete's weeks: distance as bars, pace and grade-adjusted pace as a trend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from spotter.clock import Clock, week_start_date
from spotter.drawing.axes import amount_axis, week_bars, weeks_axis
from spotter.drawing.picture import Ink, LegendEntry, Line, Notice, Panel, Picture
from spotter.drawing.svg import svg_of, svg_of_notice
from spotter.running.analysis.records import Runner
from spotter.running.charts.chart_axes import pace_axis, pace_in_unit
from spotter.running.course.splits import pace_s_per_km
from spotter.running.models import MeasuredRun, Run, is_measured
from spotter.running.ports import RunStore
from spotter.running.weekly_running import FARTHEST_FROM_UTC, week_of
from spotter.running.wording import distance_text
from spotter.units import METRES_PER_UNIT, DistanceUnit

NAME = "running-progress"

DISTANCE_HEIGHT, PACE_HEIGHT = 130.0, 130.0

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class TrainingWeek:
    """What was run in the week from this Monday on: the known distances, and paces of the runs that have one."""

    monday: date
    distance_m: float = 0.0
    pace_s_per_km: float | None = None
    grade_adjusted_pace_s_per_km: float | None = None


def draw_progress(athlete_id: str, weeks: int, runner: Runner, runs: RunStore, clock: Clock) -> str:
    """The chart of the athlete's last `weeks` (1 or more), the one it is now included, as an SVG document."""
    current = week_start_date(clock(), runner.timezone)
    first = current - (weeks - 1) * _WEEK
    # To the end of the week, as a run may be dated a little ahead of our clock.
    earliest, latest = (datetime.combine(monday, time(), UTC) for monday in (first, current + _WEEK))
    found = tuple(runs.started_between(athlete_id, earliest - FARTHEST_FROM_UTC, latest + FARTHEST_FROM_UTC))
    series = training_weeks(found, first, weeks)
    if not any(week.distance_m for week in series):
        return svg_of_notice(nothing_to_draw(weeks, "distances" if found else "runs"))
    return svg_of(progress_picture(series, runner.distance_unit))


def training_weeks(runs: Iterable[Run], first: date, weeks: int) -> tuple[TrainingWeek, ...]:
    """So many weeks from a Monday on, without a gap; runs of other weeks do not count."""
    by_week: dict[date, list[Run]] = {first + i * _WEEK: [] for i in range(weeks)}
    for run in runs:
        by_week.get(week_of(run), []).append(run)
    return tuple(_training_week(monday, of_week) for monday, of_week in by_week.items())


def _training_week(monday: date, runs: Sequence[Run]) -> TrainingWeek:
    if not runs:
        return TrainingWeek(monday)
    measured = list(filter(is_measured, runs))
    graded = [(run.moving_time_s, flat_m) for run in measured if (flat_m := _flat_m(run)) is not None]
    return TrainingWeek(
        monday,
        sum(run.distance_m or 0.0 for run in runs),
        _common_pace_s_per_km([(run.moving_time_s, run.distance_m) for run in measured]),
        _common_pace_s_per_km(graded),
    )


def _common_pace_s_per_km(covered: Sequence[tuple[float, float]]) -> float | None:
    """The pace of these seconds and metres together; None without any."""
    return pace_s_per_km(sum(s for s, _ in covered), sum(m for _, m in covered)) if covered else None


def _flat_m(run: MeasuredRun) -> float | None:
    """The flat metres that the run was worth; a treadmill is flat as far as anybody knows."""
    if run.grade_adjusted_pace_s_per_km:
        return run.distance_m * run.pace_s_per_km / run.grade_adjusted_pace_s_per_km
    return run.distance_m if run.treadmill else None


def nothing_to_draw(weeks: int, missing: str) -> Notice:
    """What is shown to who has no runs in these weeks, or has told of no distances."""
    text = f"No {missing} in the last {weeks} weeks" if weeks > 1 else f"No {missing} this week"
    return Notice(NAME, "Running, week by week", f"{text}.", "Your weekly distance and pace will be drawn here.")


def progress_picture(series: Sequence[TrainingWeek], unit: DistanceUnit) -> Picture:
    """The picture of these weeks, the last of which is not over, with at least one distance in them.

    Paces are drawn where there are any: of a run that was only told, the time may not be known.
    """
    axis = weeks_axis([week.monday for week in series])
    title = f"Running, week by week: the last {len(series)} weeks"
    panels = [_distance_panel(series, unit)]
    if any(week.pace_s_per_km for week in series):
        panels.append(_pace_panel(series, unit))
    return Picture(NAME, title, _description(series, unit), axis, tuple(panels))


def _distance_panel(series: Sequence[TrainingWeek], unit: DistanceUnit) -> Panel:
    distances = [week.distance_m / METRES_PER_UNIT[unit] for week in series]
    legend = (LegendEntry(f"Distance per week, {unit}", "bar"),)
    return Panel(legend, amount_axis(max(distances)), week_bars(distances), DISTANCE_HEIGHT)


def _pace_panel(series: Sequence[TrainingWeek], unit: DistanceUnit) -> Panel:
    lines = [_trend("first", [week.pace_s_per_km for week in series], unit)]
    legend = [LegendEntry(f"Pace per {unit}", "first")]
    adjusted = [week.grade_adjusted_pace_s_per_km for week in series]
    if any(adjusted):
        lines.append(_trend("second", adjusted, unit))
        legend.append(LegendEntry("Grade-adjusted", "second"))
    paces = [pace for line in lines for _, pace in line.points if pace is not None]
    return Panel(tuple(legend), pace_axis(max(paces), min(paces), most_ticks=5), tuple(lines), PACE_HEIGHT)


def _trend(ink: Ink, paces: Sequence[float | None], unit: DistanceUnit) -> Line:
    points = tuple((i + 0.5, None if pace is None else pace_in_unit(pace, unit)) for i, pace in enumerate(paces))
    return Line(ink, points, dotted=True)


def _description(series: Sequence[TrainingWeek], unit: DistanceUnit) -> str:
    longest = max(series, key=lambda week: week.distance_m)
    mean_m = sum(week.distance_m for week in series) / len(series)
    mean, current, most = (distance_text(each, unit) for each in (mean_m, series[-1].distance_m, longest.distance_m))
    return (
        f"{mean} a week on average, {current} in the current week, "
        f"at most {most} in the week of {longest.monday.day} {longest.monday:%B %Y}."
    )
