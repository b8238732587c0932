"""The chart of an athlete's weeks in the gym: hard sets of each group of muscles, over the band that is practised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from spotter.clock import Clock
from spotter.drawing.axes import amount_axis, week_bars, weeks_axis
from spotter.drawing.picture import Band, LegendEntry, Mark, Notice, Panel, Picture
from spotter.drawing.svg import svg_of, svg_of_notice
from spotter.strength.analysis.facts import Lifter, RunLog
from spotter.strength.analysis.weekly_sets import RUNNING_WEEKS, running_km_per_week, sets_by_group
from spotter.strength.charts.exercise_chart import last_weeks, workouts_since
from spotter.strength.formulas.landmarks import LANDMARKS, LANDMARKS_LABEL, VolumeLandmarks, volume_landmarks
from spotter.strength.models import Workout
from spotter.strength.muscles import MuscleGroup
from spotter.strength.ports import ExerciseBook, Logbook
from spotter.strength.weekly_strength import week_of
from spotter.strength.wording import plain

NAME = "weekly-sets"
TITLE = "Hard sets a week by muscle"
PANEL_HEIGHT = 70.0

WeekOfSets = Mapping[MuscleGroup, float]


def draw_weekly_sets(
    athlete_id: str, weeks: int, lifter: Lifter, logbook: Logbook, runs_between: RunLog, clock: Clock
) -> str:
    """The chart of the athlete's last `weeks` (1 or more), the one it is now included, as an SVG document."""
    now = clock()
    mondays = last_weeks(now, weeks, lifter)
    workouts = workouts_since(athlete_id, mondays[0], now, logbook.workouts)
    series = sets_of_weeks(workouts, mondays, logbook.exercises)
    runs = runs_between(athlete_id, now - timedelta(weeks=RUNNING_WEEKS), now)
    if not any(series):
        return svg_of_notice(_nothing_to_draw(weeks))
    bands = [volume_landmarks(group, lifter.experience, running_km_per_week(runs)) for group in LANDMARKS]
    return svg_of(weekly_sets_picture(series, mondays, bands))


def sets_of_weeks(
    workouts: Sequence[Workout], mondays: Sequence[date], exercises: ExerciseBook
) -> tuple[WeekOfSets, ...]:
    """The hard sets by group of each of the weeks; workouts of other weeks do not count."""
    return tuple(sets_by_group([each for each in workouts if week_of(each) == monday], exercises) for monday in mondays)


def weekly_sets_picture(
    series: Sequence[WeekOfSets], mondays: Sequence[date], bands: Sequence[VolumeLandmarks]
) -> Picture:
    """The picture of these weeks, the last of which is not over: a panel for each group that was worked in them."""
    worked = [band for band in bands if any(week.get(band.group) for week in series)]
    panels = tuple(_panel(band, [week.get(band.group, 0.0) for week in series]) for band in worked)
    return Picture(NAME, f"{TITLE}: the last {len(series)} weeks", _description(series), weeks_axis(mondays), panels)


def _panel(band: VolumeLandmarks, sets: Sequence[float]) -> Panel:
    legend = (
        LegendEntry(_group_name(band.group), "bar"),
        LegendEntry(f"{band.mev} to {band.mrv} a week", "ground"),
    )
    marks: tuple[Mark, ...] = (Band("ground", band.mev, band.mrv), *week_bars(sets))
    return Panel(legend, amount_axis(max(band.mrv, *sets)), marks, PANEL_HEIGHT)


def _description(series: Sequence[WeekOfSets]) -> str:
    current = [f"{_group_name(group).lower()} {plain(sets)}" for group, sets in series[-1].items()]
    this_week = f"This week: {', '.join(current)}." if current else "Nothing yet this week."
    return f"{this_week} The bands are {LANDMARKS_LABEL}."


def _group_name(group: MuscleGroup) -> str:
    return group.replace("_", " ").capitalize()


def _nothing_to_draw(weeks: int) -> Notice:
    text = f"No workouts in the last {weeks} weeks." if weeks > 1 else "No workouts this week."
    return Notice(NAME, TITLE, text, "Your weekly hard sets will be drawn here.")
