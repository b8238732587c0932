"""Whatever happens to workouts among runs, their weeks are what one gets by adding up the workouts that are left."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import NotFound
from spotter.running.intake import Shelf, delete_run, take_in
from spotter.storage.memory import MemoryDatabase
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams
from spotter.strength.models import StrengthSet, StrengthWeek, Workout
from spotter.strength.ports import AnyChange, Logbook, WorkoutPage
from spotter.strength.set_volume import counted_sets
from spotter.strength.weekly_strength import totals_of, week_of
from tests.support.run_histories import (
    ATHLETES,
    MONDAYS,
    TIME_ZONES,
    Deleted,
    Sent,
    all_runs,
    around,
    stored_weeks,
    weeks_of,
)
from tests.support.runs import NO_WEATHER, stored_runs
from tests.support.workout_histories import (
    Corrected,
    Posted,
    Told,
    Undone,
    WorkoutStep,
    all_workouts,
    carry_out,
    stored_strength,
    strength_of,
)
from tests.support.workouts import EXERCISES, FewExercises, entry, stored_workouts

HISTORIES = 500

athletes = st.sampled_from(ATHLETES)
time_zones = st.sampled_from(list(TIME_ZONES))
# Up to 29 hours on either side of a week's beginning, where every calendar on earth has one of the two weeks.
moments = st.builds(around, st.sampled_from(MONDAYS), st.integers(-29 * 60, 29 * 60) | st.integers(-60, 60))
sets = st.builds(
    StrengthSet,
    reps=st.none() | st.integers(0, 12),
    weight=st.none() | st.integers(0, 4000).map(lambda tenths: tenths / 10),
    unit=st.sampled_from(("kg", "lb", None)),
    load=st.sampled_from((None, "external", "bodyweight", "bodyweight_plus", "assisted")),
    rpe=st.none() | st.integers(2, 20).map(lambda halves: halves / 2),
    type=st.sampled_from(("working", "working", "warmup", "drop", "amrap", "failure")),
    completed=st.booleans() | st.just(True),
)
entries = st.lists(
    st.builds(
        lambda exercise, done: entry(exercise, *done),
        st.sampled_from((*EXERCISES, "zercher carry")),
        st.lists(sets, min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=2,
).map(tuple)
posted = st.builds(Posted, athletes, moments, entries, time_zones, time_zones)
told = st.builds(Told, athletes, moments, entries, time_zones)
corrections = st.builds(Corrected, athletes, st.integers(0, 9), posted)
deletions = st.builds(Undone, athletes, st.integers(0, 9))
runs = st.builds(Sent, athletes, moments, st.integers(3_000, 72_000), st.integers(100, 18_000))
run_deletions = st.builds(Deleted, athletes, st.integers(0, 9))

Step = WorkoutStep | Sent | Deleted


@st.composite
def histories(draw) -> list[list[Step]]:
    """Steps in order, each with those that come in between while it is being carried out; some are sent twice."""
    sent = draw(st.lists(posted | told, min_size=1, max_size=4))
    steps = posted | told | st.sampled_from(sent) | corrections | deletions | runs | run_deletions
    return draw(st.lists(st.lists(steps, min_size=1, max_size=3), max_size=6).map(lambda more: [[*sent], *more]))


class Log:
    """Workouts and runs into whose writes other steps get in between."""

    def __init__(self) -> None:
        self.database = MemoryDatabase()
        self.runs = stored_runs(self.database)
        self.streams = StoredStreams(MemoryObjects())
        self.workouts = stored_workouts(self.database)
        self.logbook = Logbook(self, FewExercises())
        self.between: list[Step] = []
        self.posted: dict[str, Posted] = {}

    def __getattr__(self, name: str):
        return getattr(self.workouts, name)

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> WorkoutPage:
        return self.workouts.page(athlete_id, limit=limit, cursor=cursor)

    def write(self, athlete_id: str, change: AnyChange, weeks: Sequence[StrengthWeek], *, revision: int) -> None:
        if self.between:
            self._carry_out(self.between.pop(0))
        self.workouts.write(athlete_id, change, weeks, revision=revision)

    def play(self, steps: list[Step]) -> None:
        """The first step, the others while it is being carried out, and after it those that found no place in it."""
        self.between = list(steps)
        while self.between:
            self._carry_out(self.between.pop(0))

    def _carry_out(self, step: Step) -> None:
        if isinstance(step, Sent):
            take_in(step.athlete, step.activity, Shelf(self.runs, self.streams, NO_WEATHER), step.home_timezone)
        elif isinstance(step, Deleted):
            for run in all_runs(self.database, step.athlete)[:1]:
                delete_run(step.athlete, str(run.id), self.runs, self.streams)
        else:
            self._change(step)

    def _change(self, step: WorkoutStep) -> None:
        known = all_workouts(self.database, step.athlete)
        try:
            workout = carry_out(step, self.logbook, known)
        except NotFound:
            # Another step has deleted it in between.
            return
        if isinstance(step, Corrected) and workout is not None:
            assert (workout.performed_at, workout.id in {each.id for each in known}) == (step.to.performed_at, True)


@settings(max_examples=HISTORIES, deadline=None)
@given(histories())
def test_weeks_are_always_what_their_workouts_and_runs_add_up_to(history):
    log = Log()
    for steps in history:
        log.play(steps)
        for athlete in ATHLETES:
            workouts = all_workouts(log.database, athlete)
            assert stored_strength(log.database, athlete) == strength_of(workouts)
            ran = {week: totals for week, totals in stored_weeks(log.database, athlete).items() if totals[2]}
            assert ran == weeks_of(all_runs(log.database, athlete))
            check_places(log, athlete, workouts)


def check_places(log: Log, athlete: str, workouts: list[Workout]) -> None:
    """Every workout is found by its id, and the newest are first."""
    assert [log.workouts.get(athlete, str(workout.id)) for workout in workouts] == workouts
    moments = [workout.performed_at.replace(microsecond=0) for workout in workouts]
    assert moments == sorted(moments, reverse=True)


@settings(max_examples=60, deadline=None)
@given(st.lists(posted, min_size=1, max_size=4))
def test_a_workout_is_in_the_week_of_the_athletes_calendar(sent):
    for each in sent:
        # By itself: a workout that is sent again stays in the week of the calendar that it was first sent with.
        workout = carry_out(each, Log().logbook, [])
        assert workout is not None
        assert workout.week_start_date == each.week


@settings(max_examples=60, deadline=None)
@given(st.lists(posted, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter_to_a_week(sent, random):
    def after(arrived: list[Posted]) -> list[dict]:
        log = Log()
        for each in arrived:
            log.play([each])
        return [stored_strength(log.database, athlete) for athlete in ATHLETES]

    assert after(random.sample(sent, len(sent))) == after(sent)


@settings(max_examples=60, deadline=None)
@given(st.lists(posted, min_size=1, max_size=5))
def test_deleting_every_workout_leaves_no_week(sent):
    log = Log()
    for each in sent:
        log.play([each])
    for athlete in ATHLETES:
        for _ in all_workouts(log.database, athlete):
            log.play([Undone(athlete, 0)])
        assert stored_strength(log.database, athlete) == {}


@settings(max_examples=100, deadline=None)
@given(st.lists(entries, min_size=1, max_size=4))
def test_one_more_counted_set_never_makes_a_week_smaller(workouts):
    done = [Posted("ann", MONDAYS[0], each) for each in workouts]
    log = Log()
    kept = [carry_out(each, log.logbook, []) for each in done]
    week = week_of(kept[0])
    fewer, more = (totals_of(week, kept[:count], FewExercises()) for count in (len(kept) - 1, len(kept)))
    assert more.total_sets - fewer.total_sets == sum(len(list(counted_sets(each))) for each in kept[-1].entries)
    assert more.total_volume_kg >= fewer.total_volume_kg
    assert all(more.hard_sets_by_muscle[muscle] >= count for muscle, count in fewer.hard_sets_by_muscle.items())
