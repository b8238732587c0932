"""Taking in told runs: each is counted once, whatever else is sent of it and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from spotter.errors import Conflict, InvalidInput
from spotter.running.intake import Clarification, Shelf, delete_run, take_in
from spotter.running.models import Activity, RunEntry
from spotter.running.told_runs import (
    LIFTING,
    NO_PLACE,
    RECORDED,
    TOLD_BEFORE,
    UNSURE,
    ToldRuns,
    keep_told_run,
    parse_told_only,
    read_told_runs,
    take_in_told,
)
from spotter.storage.memory import MemoryDatabase
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.runs import StoredRuns
from spotter.storage.streams import StoredStreams
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from tests.support.runs import NO_WEATHER, RUNS_TABLE, WEEKS_TABLE
from tests.support.told import EVENING, FIVE_K, FakeReader, FakeReading, telling

MORNING = EVENING - timedelta(hours=11)


class Log(StoredRuns):
    """Runs in a database in memory."""

    def __init__(self) -> None:
        self.database = MemoryDatabase()
        super().__init__(self.database, RUNS_TABLE, StoredWeeklyVolumes(self.database, WEEKS_TABLE))


@pytest.fixture
def runs() -> Log:
    return Log()


def record(runs, *, started_at=MORNING, distance_m=5050.0, seconds=1530.0, source="gpx"):
    activity = Activity(source, "running", started_at, seconds, total_distance_m=distance_m)
    return take_in("ann", activity, Shelf(runs, StoredStreams(MemoryObjects()), NO_WEATHER), None)


def tell(runs, entry=FIVE_K, **when):
    return keep_told_run("ann", entry, telling(**when), runs)


def kept(runs):
    return list(runs.page("ann", limit=100, cursor=None).items)


def week(runs):
    """(metres, seconds, runs) of the one week that there is."""
    volumes = StoredWeeklyVolumes(runs.database, WEEKS_TABLE)
    [only] = volumes.between("ann", EVENING.date() - timedelta(days=30), EVENING.date() + timedelta(days=30))
    return only.total_running_m, only.running_moving_s, only.running_count


def several(*entries):
    return ToldRuns(entries, 0.9, ("As said.",), ())


def test_a_told_run_is_kept_as_it_is_answered(runs):
    answer = tell(runs)
    assert not answer.before
    assert kept(runs) == [answer.run]
    assert week(runs) == (5000.0, 1500.0, 1)


@pytest.mark.parametrize(
    ("entry", "counted"),
    [
        (RunEntry(distance_m=8000.0), (8000.0, 0.0, 1)),
        (RunEntry(duration_s=1800.0), (0.0, 1800.0, 1)),
        (RunEntry(rpe=5.0), (0.0, 0.0, 1)),
    ],
)
def test_what_was_not_told_is_not_known_and_the_rest_counts(runs, entry, counted):
    run = tell(runs, entry).run
    assert kept(runs) == [run]
    assert week(runs) == counted
    assert (run.distance_m, run.moving_time_s) == (entry.distance_m, entry.duration_s)


def test_a_request_that_is_sent_again_is_answered_and_not_counted_again(runs):
    first = tell(runs, token="request-1")
    later = EVENING + timedelta(minutes=2)
    again = tell(runs, replace(FIVE_K, rpe=6.0), token="request-1", told_at=later)
    assert again.before
    assert again.run == first.run
    assert week(runs)[2] == 1


def test_the_same_told_of_the_same_time_is_one_run(runs):
    assert not tell(runs, performed_at=MORNING).before
    assert tell(runs, performed_at=MORNING, told_at=EVENING + timedelta(hours=1)).before


def test_a_recorded_run_is_recognised_in_words_and_takes_what_it_lacks(runs):
    recorded = record(runs).run
    answer = tell(runs, replace(FIVE_K, rpe=7.0, notes="windy"))
    assert answer.before
    assert answer.run == replace(recorded, rpe=7.0, notes="windy")
    assert kept(runs) == [answer.run]
    assert week(runs) == (5050.0, 1530.0, 1)


def test_telling_of_a_recorded_run_again_changes_nothing(runs):
    record(runs)
    tell(runs, replace(FIVE_K, rpe=7.0))
    revision = runs.revision("ann")
    assert tell(runs, replace(FIVE_K, rpe=4.0)).run.rpe == 7.0
    assert runs.revision("ann") == revision


def test_a_recording_takes_the_place_of_what_was_told_of_it(runs):
    told = tell(runs, replace(FIVE_K, rpe=7.0, run_type="tempo")).run
    answer = record(runs)
    assert not answer.duplicate
    assert "It takes the place of what you had told of this run." in answer.reasoning
    assert (answer.run.distance_m, answer.run.rpe, answer.run.run_type) == (5050.0, 7.0, "tempo")
    assert kept(runs) == [answer.run]
    assert runs.get("ann", told.id) is None
    assert week(runs) == (5050.0, 1530.0, 1)


def test_a_recording_sent_again_is_the_one_it_was(runs):
    tell(runs, replace(FIVE_K, rpe=7.0))
    first = record(runs)
    assert record(runs).run == first.run
    assert record(runs, source="fit").duplicate


def test_a_recording_takes_one_place_only(runs):
    noon = EVENING - timedelta(hours=6)
    tell(runs, performed_at=noon)
    tell(runs, performed_at=MORNING)
    record(runs)
    assert [(run.source, run.started_at) for run in kept(runs)] == [("text", noon), ("gpx", MORNING)]
    assert week(runs) == (10_050.0, 3030.0, 2)


def test_a_recording_that_is_not_like_it_leaves_a_told_run_alone(runs):
    tell(runs)
    record(runs, distance_m=12_000.0, seconds=3600.0)
    assert week(runs) == (17_000.0, 5100.0, 2)


def test_a_told_run_can_be_deleted(runs):
    run = tell(runs, RunEntry(distance_m=8000.0)).run
    tell(runs, RunEntry(duration_s=1800.0))
    delete_run("ann", run.id, runs, StoredStreams(MemoryObjects()))
    assert week(runs) == (0.0, 1800.0, 1)


def test_runs_of_one_text_are_all_kept(runs):
    answer = take_in_told("ann", several(FIVE_K, FIVE_K, RunEntry(duration_s=600.0)), telling(token="t"), runs)
    assert answer.run == answer.runs[0]
    assert {run.id for run in answer.runs} == {run.id for run in kept(runs)}
    assert week(runs) == (10_000.0, 3600.0, 3)
    assert not answer.duplicate
    assert take_in_told("ann", several(FIVE_K, FIVE_K, RunEntry(duration_s=600.0)), telling(token="t"), runs).duplicate
    assert week(runs)[2] == 3


def test_where_one_run_cannot_be_none_is_kept(runs):
    with pytest.raises(InvalidInput):
        take_in_told("ann", several(FIVE_K, RunEntry(duration_s=1.0)), telling(), runs)
    assert kept(runs) == []


def test_the_answer_says_what_is_not_known_and_why(runs):
    unknown = take_in_told("ann", several(RunEntry(duration_s=600.0)), telling(), runs)
    assert (unknown.missing, NO_PLACE in unknown.reasoning) == (("distance_m", "weather"), True)
    warm = take_in_told("ann", several(replace(FIVE_K, temperature_c=28.0)), telling(), runs)
    assert (warm.missing, NO_PLACE in warm.reasoning) == ((), False)
    assert (warm.run.temperature_c, warm.run.weather_data, warm.run.weather_missing) == (28.0, None, None)
    indoors = take_in_told("ann", several(replace(FIVE_K, treadmill=True)), telling(token="x"), runs)
    assert indoors.missing == ()


def test_the_answer_says_that_the_run_is_there_already(runs):
    take_in_told("ann", several(FIVE_K), telling(token="x"), runs)
    assert TOLD_BEFORE in take_in_told("ann", several(FIVE_K), telling(token="x"), runs).reasoning
    record(runs)
    assert RECORDED in take_in_told("ann", several(FIVE_K), telling(token="y"), runs).reasoning


def test_a_run_that_is_only_parsed_is_not_kept(runs):
    answer = parse_told_only("ann", several(FIVE_K), telling())
    assert (answer.run.id, answer.run.week_start_date, answer.duplicate) == (None, None, False)
    assert answer.run.distance_m == 5000.0
    assert kept(runs) == []


def test_what_was_read_with_doubt_waits_for_the_answer(runs):
    doubtful = replace(several(FIVE_K), confidence=0.59)
    answer = take_in_told("ann", doubtful, telling(), runs)
    assert (answer.run.id, answer.confidence, UNSURE in answer.reasoning) == (None, 0.59, True)
    assert kept(runs) == []
    assert take_in_told("ann", replace(doubtful, confidence=0.6), telling(), runs).run.id is not None


def test_the_runs_of_a_reading_are_taken_with_its_words():
    question = Clarification("runs.0.distance_m", "Miles or kilometres?")
    reader = FakeReader({"ran 5": FakeReading([FIVE_K], 0.5, ["The 5 may be miles."], [question])})
    assert read_told_runs("ran 5", reader) == ToldRuns((FIVE_K,), 0.5, ("The 5 may be miles.",), (question,))


def test_lifting_is_named_and_not_taken():
    reader = FakeReader({"ran 5k then benched": FakeReading([FIVE_K, object()])})
    told = read_told_runs("ran 5k then benched", reader)
    assert (told.entries, told.reasoning) == ((FIVE_K,), ("As said.", LIFTING))


def test_a_text_without_a_run_is_invalid():
    with pytest.raises(InvalidInput) as raised:
        read_told_runs("lovely weather", FakeReader())
    assert [error.field for error in raised.value.errors] == ["text"]


class Busy(Log):
    """Runs among which another run of the athlete is always faster."""

    def revision(self, athlete_id):
        return super().revision(athlete_id) - 1


def test_a_run_that_always_loses_is_a_conflict():
    with pytest.raises(Conflict):
        tell(Busy())


class Race(Log):
    """Runs among which a recording of the same run arrives while it is being told."""

    waiting = True

    def add(self, athlete_id, run, week, **named):
        if self.waiting:
            self.waiting = False
            record(self)
        super().add(athlete_id, run, week, **named)


def test_a_recording_that_arrives_meanwhile_is_recognised():
    runs = Race()
    answer = tell(runs)
    assert answer.before
    assert week(runs) == (5050.0, 1530.0, 1)
