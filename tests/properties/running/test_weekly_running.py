"""Whatever happens to the runs, their weeks are what one gets by adding up the runs that are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import NotFound
from spotter.running.intake import Shelf, delete_run, take_in
from spotter.running.models import Run, RunningWeek
from spotter.running.same_run import is_told
from spotter.running.told_runs import keep_told_run
from spotter.storage.memory import MemoryDatabase
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.runs import StoredRuns
from spotter.storage.streams import StoredStreams
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from tests.support.run_histories import (
    ATHLETES,
    MONDAYS,
    TIME_ZONES,
    Annotated,
    Deleted,
    Sent,
    Step,
    Told,
    WeekTotals,
    all_runs,
    around,
    stored_weeks,
    weeks_of,
)
from tests.support.runs import NO_WEATHER, RUNS_TABLE, WEEKS_TABLE

HISTORIES = 250

athletes = st.sampled_from(ATHLETES)
time_zones = st.sampled_from(list(TIME_ZONES))
# Up to 29 hours on either side of a week's beginning: every calendar on earth is still in the old week or already in
# the new one, and two runs now and then overlap. No run is faster than 6 m/s.
moments = st.builds(around, st.sampled_from(MONDAYS), st.integers(-29 * 60, 29 * 60) | st.integers(-5, 5))
recordings = st.builds(
    Sent, athletes, moments, st.integers(3_000, 72_000), st.integers(100, 18_000), time_zones, time_zones
)
told_runs = st.builds(
    Told,
    athletes,
    moments,
    st.none() | st.integers(3_000, 72_000),
    st.none() | st.integers(100, 18_000),
    time_zones,
)
deletions = st.builds(Deleted, athletes, st.integers(0, 9))
notes = st.builds(Annotated, athletes, st.integers(0, 9))


def told_of(sent: list[Sent]) -> st.SearchStrategy[Told]:
    """Something told of one of the recordings, more or less as it was, within a day after it."""
    return st.builds(
        lambda one, percent, hours, knows: Told(
            one.athlete,
            one.started_at + timedelta(hours=hours),
            one.duration_ds if "time" in knows else None,
            max(100, one.distance_dm * percent // 100) if "distance" in knows else None,
            one.home_timezone,
        ),
        st.sampled_from(sent),
        st.integers(92, 108),
        st.integers(0, 24),
        st.sets(st.sampled_from(["time", "distance"])),
    )


@st.composite
def histories(draw) -> list[list[Step]]:
    """Steps in order, each with those that come in between while it is being carried out; some are sent twice."""
    sent = draw(st.lists(recordings, min_size=1, max_size=5))
    steps = recordings | st.sampled_from(sent) | told_runs | told_of(sent) | deletions | notes
    return draw(st.lists(st.lists(steps, min_size=1, max_size=3), max_size=8).map(lambda more: [[*sent], *more]))


class Log(StoredRuns):
    """Runs into whose writes other steps get in between."""

    def __init__(self) -> None:
        self.database = MemoryDatabase()
        super().__init__(self.database, RUNS_TABLE, StoredWeeklyVolumes(self.database, WEEKS_TABLE))
        self.streams = StoredStreams(MemoryObjects())
        self.sent: dict[str, Sent] = {}
        self.between: list[Step] = []

    def add(self, athlete_id: str, run: Run, week: RunningWeek, *, revision: int, **others: str | None) -> None:
        self._let_another_in()
        super().add(athlete_id, run, week, revision=revision, **others)

    def remove(self, athlete_id: str, run_id: str, week: RunningWeek, *, revision: int) -> None:
        self._let_another_in()
        super().remove(athlete_id, run_id, week, revision=revision)

    def play(self, steps: list[Step]) -> None:
        """The first step, the others while it is being carried out, and after it those that found no place in it."""
        self.between = list(steps)
        while self.between:
            self._carry_out(self.between.pop(0))

    def _let_another_in(self) -> None:
        if self.between:
            self._carry_out(self.between.pop(0))

    def _carry_out(self, step: Step) -> None:
        if isinstance(step, Sent):
            return self._take_in(step)
        if isinstance(step, Told):
            return self._tell(step)
        own = all_runs(self.database, step.athlete)
        if own:
            chosen = own[step.place % len(own)]
            (self._delete if isinstance(step, Deleted) else self._annotate)(step.athlete, chosen)
        return None

    def _take_in(self, sent: Sent) -> None:
        parsed = take_in(sent.athlete, sent.activity, Shelf(self, self.streams, NO_WEATHER), sent.home_timezone)
        if not parsed.duplicate:
            self.sent[f"{sent.athlete} {parsed.run.id}"] = sent

    def _tell(self, told: Told) -> None:
        keep_told_run(told.athlete, told.entry, told.telling, self)

    def _delete(self, athlete: str, run: Run) -> None:
        try:
            delete_run(athlete, str(run.id), self, self.streams)
        except NotFound:
            assert run.id not in {one.id for one in all_runs(self.database, athlete)}

    def _annotate(self, athlete: str, run: Run) -> None:
        self.change(athlete, replace(run, notes="windy"), revision=self.revision(athlete))


@settings(max_examples=HISTORIES, deadline=None)
@given(histories())
def test_weeks_are_always_what_their_runs_add_up_to(history):
    log = Log()
    for steps in history:
        log.play(steps)
        for athlete in ATHLETES:
            runs = all_runs(log.database, athlete)
            assert stored_weeks(log.database, athlete) == weeks_of(runs)
            for run in filter(lambda run: not is_told(run), runs):
                sent = log.sent[f"{athlete} {run.id}"]
                assert (run.week_start_date, run.distance_m) == (sent.week, sent.distance_dm / 10)


@settings(max_examples=30, deadline=None)
@given(st.lists(recordings, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter_to_a_week(recorded, random):
    # The longest run lasts two hours, so these do not overlap.
    apart = [replace(sent, started_at=around(MONDAYS[0], 150 * n - 300)) for n, sent in enumerate(recorded)]
    assert weeks_after(random.sample(apart, len(apart))) == weeks_after(apart)


def weeks_after(steps: list[Step]) -> list[dict[str, WeekTotals]]:
    log = Log()
    for step in steps:
        log.play([step])
    assert len(log.sent) == sum(isinstance(step, Sent) for step in steps)
    return [stored_weeks(log.database, athlete) for athlete in ATHLETES]


@settings(max_examples=60, deadline=None)
@given(recordings, st.integers(96, 104), st.integers(0, 3), st.booleans())
def test_a_run_counts_as_it_was_recorded_whether_it_was_told_before_or_after(sent, percent, hours, knows_time):
    recorded = replace(sent, started_at=around(MONDAYS[0], 600), timezone=None, home_timezone=None)
    told_at = recorded.started_at + timedelta(seconds=recorded.duration_ds / 10, hours=hours)
    time_ds = recorded.duration_ds if knows_time else None
    told = Told(recorded.athlete, told_at, time_ds, max(100, recorded.distance_dm * percent // 100))
    alone = weeks_after([recorded])
    assert weeks_after([recorded, told]) == alone
    assert weeks_after([told, recorded]) == alone
    assert weeks_after([told, recorded, told]) == alone


@settings(max_examples=30, deadline=None)
@given(st.lists(recordings, min_size=1, max_size=6))
def test_deleting_every_run_leaves_no_week(recorded):
    log = Log()
    for sent in recorded:
        log.play([sent])
    for athlete in ATHLETES:
        for _ in all_runs(log.database, athlete):
            log.play([Deleted(athlete, 0)])
        assert stored_weeks(log.database, athlete) == {}
