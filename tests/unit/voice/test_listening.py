"""The grammar's reading, and what becomes of it with a model's help."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.strength.models import ExerciseMention
from spotter.voice.listening import Ears, listen
from spotter.voice.models import ASKS_BELOW, Reading, SpokenContext
from tests.support.voice import BENCHED, RAN, SAID, SURE, DeafListener, ScriptedListener, ScriptedReader, doubtful
from tests.support.workouts import BENCH, SQUAT, FewExercises, entry, lifted, mention

NOBODY = SpokenContext(unit_preference="kg")


class Outcomes(list):
    """Counts by keeping."""

    def __call__(self, outcome):
        self.append(outcome)


def heard(reading, listener, said=SAID, context=NOBODY):
    """What is heard, and the outcomes that were counted."""
    outcomes = Outcomes()
    ears = Ears(ScriptedReader(reading), FewExercises(), listener, outcomes)
    return listen(said, context, ears), outcomes


def without_weight(each):
    return replace(each, sets=tuple(replace(one, weight=None) for one in each.sets))


def test_a_sure_reading_asks_nobody():
    listener = ScriptedListener(BENCHED)
    answer, outcomes = heard(SURE, listener)
    assert (answer.reading, answer.engine, answer.degraded) == (SURE, "rules", False)
    assert (listener.asked, outcomes) == (0, [])


def test_that_nothing_was_logged_can_be_sure_too():
    listener = ScriptedListener(BENCHED)
    answer, _ = heard(Reading((), 0.97), listener, "should I bench three sets of five at 100 tomorrow?")
    assert (answer.reading.entries, listener.asked) == ((), 0)


def test_a_doubted_field_is_taken_and_its_question_is_answered():
    answer, outcomes = heard(doubtful("weight", entries=[without_weight(BENCHED)]), ScriptedListener(BENCHED))
    assert answer.reading.entries == (BENCHED,)
    assert (answer.engine, answer.degraded, outcomes) == ("scripted", False, ["used"])
    assert answer.reading.clarifications == ()
    assert ASKS_BELOW <= answer.reading.confidence < 0.9
    assert answer.reading.reasoning == ("Weight as scripted heard it; its numbers were all said.",)


def test_what_the_grammar_is_sure_of_stays():
    other = entry(BENCH, *[lifted(3, 100.0, rpe=5)] * 3)
    answer, _ = heard(doubtful("weight", entries=[without_weight(BENCHED)]), ScriptedListener(other))
    assert answer.reading.entries == (BENCHED,)


def test_one_set_of_several_can_be_doubted():
    sets = (lifted(5, 100.0), lifted(5, None), lifted(5, 100.0))
    reading = doubtful("entries.0.sets.1.weight", entries=[entry(BENCH, *sets)])
    answer, _ = heard(reading, ScriptedListener(BENCHED))
    assert answer.reading.entries == (BENCHED,)


@pytest.mark.parametrize(
    "lie",
    [
        entry(BENCH, *[lifted(5, 120.0)] * 3),
        entry(BENCH, *[lifted(12, 100.0)] * 3),
        entry(BENCH, *[lifted(5, 100.0)] * 9),
        entry("Zercher carry", *[lifted(5, 100.0)] * 3),
        entry(BENCH, *[lifted(5, 100.0, rpe=8)] * 3),
    ],
)
def test_what_was_not_said_drops_the_whole_answer(lie):
    reading = doubtful("weight", entries=[without_weight(BENCHED)])
    answer, outcomes = heard(reading, ScriptedListener(lie))
    assert (answer.reading, answer.engine, answer.degraded) == (reading, "rules", True)
    assert outcomes == ["dropped"]


def test_a_unit_has_to_be_said_or_preferred():
    in_pounds = entry(BENCH, *[lifted(5, 100.0, "lb")] * 3)
    reading = doubtful("unit", entries=[entry(BENCH, *[lifted(5, 100.0, None)] * 3)])
    said = "bench three sets of five at 100"
    assert heard(reading, ScriptedListener(in_pounds), said)[1] == ["dropped"]
    assert heard(reading, ScriptedListener(in_pounds), said, SpokenContext())[1] == ["dropped"]
    assert heard(reading, ScriptedListener(in_pounds), said, SpokenContext(unit_preference="lb"))[1] == ["used"]


def test_a_doubted_exercise_is_looked_up_in_the_catalogue():
    unsure = replace(BENCHED, exercise=ExerciseMention(id=SQUAT.id, name=SQUAT.name, confidence=0.4))
    named = replace(BENCHED, exercise=mention("bench press"))
    answer, outcomes = heard(Reading((unsure,), 0.7), ScriptedListener(named))
    assert answer.reading.entries[0].exercise.id == BENCH.id
    assert outcomes == ["used"]


def test_where_nothing_was_read_all_of_it_may_be_heard():
    answer, _ = heard(Reading((), 0.3), ScriptedListener(BENCHED))
    assert (answer.reading.entries, answer.engine) == ((BENCHED,), "scripted")


def test_a_run_is_held_against_what_was_said_too():
    reading = doubtful("distance_m", entries=[replace(RAN, distance_m=None)])
    said = "ran five k in 25 minutes"
    assert heard(reading, ScriptedListener(RAN), said)[0].reading.entries == (RAN,)
    assert heard(reading, ScriptedListener(replace(RAN, distance_m=8000.0)), said)[1] == ["dropped"]


def test_a_pace_may_follow_from_distance_and_time_and_not_contradict_them():
    reading = doubtful("distance_m", entries=[replace(RAN, distance_m=None)])
    said = "ran five k in 25 minutes"
    assert heard(reading, ScriptedListener(replace(RAN, pace_s_per_km=300.0)), said)[1] == ["used"]
    assert heard(reading, ScriptedListener(replace(RAN, pace_s_per_km=330.0)), said)[1] == ["dropped"]
    assert heard(reading, ScriptedListener(replace(RAN, distance_m=None, pace_s_per_km=330.0)), said)[1] == ["dropped"]


@pytest.mark.parametrize("nothing", [(), (RAN,)])
def test_an_answer_that_settles_nothing_is_no_help(nothing):
    reading = doubtful("weight", entries=[without_weight(BENCHED)])
    answer, outcomes = heard(reading, ScriptedListener(*nothing), "ran 5 k in 25 minutes")
    assert (answer.reading, answer.engine, outcomes) == (reading, "rules", ["no_help"])


def test_without_an_answer_the_grammar_stands_and_says_so():
    reading = doubtful("weight")
    answer, outcomes = heard(reading, DeafListener())
    assert (answer.reading, answer.engine, answer.degraded, outcomes) == (reading, "rules", True, ["failed"])


@pytest.mark.parametrize("listener", [None, DeafListener(), ScriptedListener()])
@pytest.mark.parametrize("entries", [(), (BENCHED,)])
def test_an_unsure_reading_never_comes_without_a_question(listener, entries):
    answer, _ = heard(Reading(entries, 0.4), listener)
    assert [each.field for each in answer.reading.clarifications] == ["entries"]
