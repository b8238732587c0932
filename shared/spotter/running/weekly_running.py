"""What an athlete has run in a week, always added up anew from the runs of that week, never carried on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from spotter.clock import week_start_date
from spotter.running.models import Run, RunningWeek
from spotter.running.ports import RunStore
from spotter.units import METRES_PER_MILE

_WEEK = timedelta(weeks=1)
# No calendar is a whole day away from UTC's.
FARTHEST_FROM_UTC = timedelta(days=1)

# A run's distances are kept to 0.1 m, and 0.0001 mi is a little more than that.
_DIGITS_OF_MILES = 4


def week_of(run: Run) -> date:
    """The Monday of the run's week; for a run that was kept before weeks were, by the run's own time zone."""
    return run.week_start_date or week_start_date(run.started_at, run.timezone)


def runs_of_week(athlete_id: str, week: date, runs: RunStore) -> list[Run]:
    """The athlete's runs of the week that begins on this Monday, oldest first."""
    monday = datetime.combine(week, time(), UTC)
    near = runs.started_between(athlete_id, monday - FARTHEST_FROM_UTC, monday + _WEEK + FARTHEST_FROM_UTC)
    return [run for run in near if week_of(run) == week]


def totals_of(week: date, runs: Iterable[Run]) -> RunningWeek:
    """What these runs, all of one week, add up to: metres and seconds exactly, as the runs have them to one decimal.

    A told run without a distance or without a time is one run all the same.
    """
    counted = list(runs)
    distance_m = _exact_sum(run.distance_m or 0.0 for run in counted)
    return RunningWeek(
        week_start_date=week,
        total_running_m=distance_m,
        total_running_miles=round(distance_m / METRES_PER_MILE, _DIGITS_OF_MILES),
        running_count=len(counted),
        running_moving_s=_exact_sum(run.moving_time_s or 0.0 for run in counted),
    )


def _exact_sum(values: Iterable[float]) -> float:
    # Tenths are counted as whole numbers: most of them have no exact binary form, and a sum of floats would depend on
    # the order of its terms and drift away from what the runs say.
    return sum(round(value * 10) for value in values) / 10
