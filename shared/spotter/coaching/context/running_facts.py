"""What an athlete has run lately: the week and its trend, the longest run, the last ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from spotter.coaching.context.ports import Asker, RunsDone
from spotter.coaching.context.subjects import Asked, Topic
from spotter.coaching.models import Fact
from spotter.running.models import Run
from spotter.running.wording import distance_text, duration_text, pace_text
from spotter.strength.wording import count_text, day_text, listed

WEEK_DAYS = 7
WEEKS_BEFORE = 4
LONGEST_OF_DAYS = 30
LAST_RUNS = 3

_READ_DAYS = WEEK_DAYS * (1 + WEEKS_BEFORE)
# Almost three runs a day.
_MOST_RUNS = 100
# No calendar is a whole day away from UTC's.
_SPARE = timedelta(days=1)

_VOLUME: frozenset[Topic] = frozenset({"mileage", "long_run"})
_LONGEST: frozenset[Topic] = frozenset({"long_run", "mileage"})
_LAST: frozenset[Topic] = frozenset({"pace"})
_TOPICS = _VOLUME | _LONGEST | _LAST


@dataclass(frozen=True, slots=True)
class DatedRun:
    """A run, and the day on the athlete's calendar."""

    run: Run
    on: date


class RunningFacts:
    """See Source. Reads five weeks of runs."""

    def __init__(self, runs: RunsDone) -> None:
        self._runs = runs

    def facts(self, asker: Asker, asked: Asked) -> Iterator[Fact]:
        """See Source."""
        if _TOPICS.isdisjoint(asked.topics):
            return
        done = self._lately(asker)
        if done:
            yield weekly_fact(done, asker)
            yield from longest_fact(done, asker)
            yield from last_runs_fact(done, asker)

    def _lately(self, asker: Asker) -> list[DatedRun]:
        """The runs of the last 35 days, today's included, the newest first."""
        earliest = asker.now - timedelta(days=_READ_DAYS) - _SPARE
        found = self._runs.latest_between(asker.athlete_id, earliest, asker.now, limit=_MOST_RUNS)
        dated = [DatedRun(run, asker.day(run.started_at, run.timezone)) for run in found]
        newest_first = sorted(dated, key=lambda each: each.on, reverse=True)
        return _of_last_days(newest_first, _READ_DAYS, asker.today)


def weekly_fact(done: Sequence[DatedRun], asker: Asker) -> Fact:
    """The distance of the last seven days against the mean week of the four weeks before."""
    week = _of_last_days(done, WEEK_DAYS, asker.today)
    before = done[len(week) :]
    text = f"{_week_text(week, asker)} in the {WEEK_DAYS} days to {day_text(asker.today)}"
    if _total_m(before):
        mean = distance_text(_total_m(before) / WEEKS_BEFORE, asker.distance_unit)
        text += f", against a mean of {mean} a week in the {WEEKS_BEFORE} weeks before"
    return Fact(f"{text}{_unmeasured_text(done)}.", asker.today, _VOLUME)


def longest_fact(done: Sequence[DatedRun], asker: Asker) -> Iterator[Fact]:
    """The longest run of the last 30 days, if one has a distance."""
    measured = [each for each in _of_last_days(done, LONGEST_OF_DAYS, asker.today) if each.run.distance_m]
    longest = max(measured, key=lambda each: each.run.distance_m or 0.0, default=None)
    if longest is not None:
        yield Fact(
            f"Your longest run in the {LONGEST_OF_DAYS} days to {day_text(asker.today)} was "
            f"{_distance([longest], asker)}, on {day_text(longest.on)}.",
            longest.on,
            _LONGEST,
        )


def last_runs_fact(done: Sequence[DatedRun], asker: Asker) -> Iterator[Fact]:
    """The last three runs of which something is known, in one sentence."""
    described = [(each, text) for each in done if (text := _run_text(each.run, asker))][:LAST_RUNS]
    if described:
        told = listed([f"{text} on {day_text(each.on)}" for each, text in described])
        are = "last run was" if len(described) == 1 else "last runs were"
        yield Fact(f"Your {are} {told}.", described[0][0].on, _LAST)


def _run_text(run: Run, asker: Asker) -> str:
    """A run such as `12.0 km in 1:02:10 (5:11 per km, long)`; empty where neither distance nor time is known."""
    unit = asker.distance_unit
    distance = distance_text(run.distance_m, unit) if run.distance_m else None
    duration = duration_text(run.moving_time_s) if run.moving_time_s else None
    pace = pace_text(run.pace_s_per_km, unit) if run.pace_s_per_km else None
    main = " in ".join(part for part in (distance, duration) if part)
    aside = ", ".join(part for part in (pace, run.run_type) if part)
    return f"{main} ({aside})" if main and aside else main


def _week_text(week: Sequence[DatedRun], asker: Asker) -> str:
    if _total_m(week):
        return f"You ran {_distance(week, asker)}"
    return f"You logged {count_text(len(week), 'run')}" if week else "You logged no run"


def _of_last_days(done: Sequence[DatedRun], days: int, today: date) -> list[DatedRun]:
    first = today - timedelta(days=days - 1)
    return [each for each in done if each.on >= first]


def _distance(done: Sequence[DatedRun], asker: Asker) -> str:
    return distance_text(_total_m(done), asker.distance_unit)


def _total_m(done: Sequence[DatedRun]) -> float:
    return sum(each.run.distance_m or 0.0 for each in done)


def _unmeasured_text(done: Sequence[DatedRun]) -> str:
    count = sum(not each.run.distance_m for each in done)
    return f" (the distance of {count_text(count, 'run')} is not known)" if count else ""
