"""Hearing a log and keeping it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spotter.errors import InvalidInput, Unavailable
from spotter.storage.memory import MemoryDatabase
from spotter.strength.workouts import keep_workout
from spotter.voice.diary import AthletesDiary
from spotter.voice.hear import GivenContext, Surroundings, VoiceRequest, hear_log
from spotter.voice.listening import Ears
from spotter.voice.models import PreviousSet, Reading
from spotter.voice.ports import Speaker
from tests.support.runs import stored_runs
from tests.support.voice import BENCHED, NOW, RAN, SAID, SURE, MemoryDiary, ScriptedReader, doubtful
from tests.support.workouts import SQUAT, entry, lifted, logbook_in, stored_workouts, workout_at

BOTH = Reading((BENCHED, RAN), 0.9)
ANN = Speaker("kg", "km", "Europe/Berlin")


class Room:
    """Where an athlete speaks: a database in memory and a clock that a test sets."""

    def __init__(self, reading=SURE, speaker=ANN, diary=None):
        database = MemoryDatabase()
        self.now = NOW
        self.reader = ScriptedReader(reading)
        self.speaker = speaker
        self.logbook = logbook_in(database)
        self.workouts = stored_workouts(database)
        self.runs = stored_runs(database)
        self.diary = diary or AthletesDiary(self.logbook, self.runs, speaker.timezone)

    def say(self, transcript=SAID, key=None, **request):
        ears = Ears(self.reader, self.logbook.exercises, None, print)
        around = Surroundings(self.speaker, self.workouts, self.diary, lambda: self.now)
        return hear_log("ann", VoiceRequest(transcript=transcript, **request), ears, around, key)

    def kept(self):
        """How many sets and runs there are."""
        workouts = self.workouts.page("ann", limit=100, cursor=None).items
        sets = sum(len(each.sets) for workout in workouts for each in workout.entries)
        return sets, len(self.runs.page("ann", limit=100, cursor=None).items)


@pytest.mark.parametrize("blank", [" ", "\n\t  "])
def test_a_transcript_without_words_is_refused(blank):
    with pytest.raises(InvalidInput) as caught:
        Room().say(blank)
    assert [each.field for each in caught.value.errors] == ["transcript"]


@pytest.mark.parametrize("moment", [datetime(1960, 1, 1, tzinfo=UTC), NOW + timedelta(days=2)])
def test_an_impossible_moment_is_refused(moment):
    with pytest.raises(InvalidInput) as caught:
        Room().say(performed_at=moment)
    assert [each.field for each in caught.value.errors] == ["performed_at"]


def test_what_is_only_heard_is_not_kept():
    room = Room()
    answer = room.say()
    assert (answer.entries, answer.confidence, answer.engine, answer.saved) == ((BENCHED,), 0.95, "rules", None)
    assert room.kept() == (0, 0)


def test_the_athletes_own_units_and_last_workout_are_the_context():
    room = Room()
    keep_workout("ann", workout_at(NOW - timedelta(days=2), entry(SQUAT, lifted(5, 100.0))), room.logbook)
    room.say()
    _, context = room.reader.given
    assert (context.unit_preference, context.distance_unit) == ("kg", "km")
    assert context.previous_sets == (PreviousSet(exercise="Squat", reps=5, weight=100.0, unit="kg"),)


def test_what_is_given_goes_before_the_athletes_own():
    room = Room()
    keep_workout("ann", workout_at(NOW - timedelta(days=2)), room.logbook)
    room.say(context=GivenContext(unit_preference="lb", previous_sets=()))
    _, context = room.reader.given
    assert (context.unit_preference, context.distance_unit, context.previous_sets) == ("lb", "km", ())


def test_who_has_chosen_no_unit_gives_none():
    room = Room(speaker=Speaker())
    room.say()
    assert room.reader.given[1].unit_preference is None


def test_sets_and_runs_are_kept_and_named():
    room = Room(BOTH)
    saved = room.say(save=True).saved
    assert room.workouts.get("ann", saved.workout_id).entries == (BENCHED,)
    assert [room.runs.get("ann", run_id).distance_m for run_id in saved.run_ids] == [5000.0]


@pytest.mark.parametrize(
    ("reading", "why"), [(Reading((), 0.95), "nothing was logged"), (doubtful("weight"), "question is answered")]
)
def test_nothing_unsure_is_kept_and_the_answer_says_why(reading, why):
    room = Room(reading)
    answer = room.say(save=True)
    assert answer.saved is None
    assert why in answer.reasoning[-1]
    assert room.kept() == (0, 0)


def test_what_nobody_can_have_run_keeps_nothing_else_either():
    room = Room(replace(BOTH, entries=(BENCHED, replace(RAN, duration_s=60.0))))
    answer = room.say(save=True)
    assert answer.saved is None
    assert "nobody runs this far" in answer.reasoning[-1]
    assert room.kept() == (0, 0)


@pytest.mark.parametrize("seconds", [0, 20, 30])
def test_a_phone_that_sends_again_is_one_log(seconds):
    room = Room(BOTH)
    first = room.say(save=True)
    room.now += timedelta(seconds=seconds)
    assert room.say(save=True).saved == first.saved
    assert room.kept() == (3, 1)


def test_the_same_said_a_minute_later_is_the_next_set():
    room = Room()
    first = room.say(save=True)
    room.now += timedelta(seconds=61)
    assert room.say(save=True).saved == first.saved
    assert room.kept() == (6, 0)


@pytest.mark.parametrize("request_", [{"performed_at": NOW - timedelta(hours=3)}, {"key": "abc"}])
def test_a_moment_or_a_key_tells_the_same_request_however_late(request_):
    room = Room(BOTH)
    first = room.say(save=True, **request_)
    room.now += timedelta(hours=2)
    assert room.say(save=True, **request_).saved == first.saved
    assert room.kept() == (3, 1)


def test_a_moment_without_an_offset_is_the_athletes_local_time():
    room = Room()
    saved = room.say(save=True, performed_at=datetime(2026, 5, 4, 8)).saved  # noqa: DTZ001 - as a phone may send it
    assert room.workouts.get("ann", saved.workout_id).performed_at == datetime(2026, 5, 4, 6, tzinfo=UTC)


def test_a_repeat_after_a_failure_half_way_completes_it():
    diary = MemoryDiary()
    room = Room(BOTH, diary=diary)
    diary.fails_at_sets = True
    with pytest.raises(Unavailable):
        room.say(save=True)
    diary.fails_at_sets = False
    room.now += timedelta(seconds=25)
    saved = room.say(save=True).saved
    assert (len(diary.runs), len(diary.sets), len(saved.run_ids)) == (1, 1, 1)
