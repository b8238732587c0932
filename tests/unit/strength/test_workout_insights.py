import pytest

from spotter.errors import InvalidInput, NotFound
from spotter.strength.analysis.facts import Lifter
from spotter.strength.analysis.workout_insights import InsightsRequest, workout_insights
from spotter.strength.insights.insight import NOTHING_TO_SAY
from spotter.strength.posted_workout import PostedEntry, PostedMention, PostedWorkout
from tests.support.lifting import ATHLETE, START, day, done, logbook_of, sets_of, squats
from tests.support.wordsmiths import ScriptedWordsmith, SilentWordsmith
from tests.support.workouts import lifted

GROWING = squats(100.0, 102.5, 105.0)


def insights(*workouts, request=None, lifter=None, wordsmith=None, runs=()):
    """Insights into the last of the workouts, or into what is requested."""
    logbook, last = logbook_of(*workouts)
    asked = request or InsightsRequest(workout_id=last.id)
    known = lifter or Lifter(experience="intermediate")
    return workout_insights(ATHLETE, asked, known, logbook, lambda *_: runs, wordsmith, lambda: last.performed_at)


def posted(*sets, name="Squat"):
    return PostedWorkout(performed_at=START, entries=(PostedEntry(exercise=PostedMention(name=name), sets=sets),))


def test_the_answer_in_numbers():
    answer = insights(*GROWING)
    assert (answer.totals.sets, answer.totals.reps, answer.totals.volume_kg) == (3, 15, 1575.0)
    squat = answer.exercises[0]
    assert (squat.exercise, squat.best_set.weight, squat.estimated_1rm_kg) == ("Squat", 105.0, 120.31)
    assert (squat.estimated_1rm_method, squat.change_percent, squat.record) == ("epley_brzycki_mean", 3.7, True)
    assert {record.kind for record in answer.records} == {"weight", "estimated_1rm", "set_volume"}
    assert [each.exercise for each in answer.next_session] == ["Squat"]
    assert (answer.engine, answer.degraded, answer.looked_back_days) == ("rules", False, 365)
    assert [citation.n for citation in answer.citations] == list(range(1, len(answer.citations) + 1))


def test_a_record_and_a_stalled_lift_are_named():
    workouts = [
        day(3 * i, done("squat", *sets_of(3, 5, 100.0 + 2.5 * i)), done("bench_press", *sets_of(3, 5, 80.0)))
        for i in range(5)
    ]
    text = insights(*workouts).insight
    assert "new best in Squat" in text
    assert "Bench Press has stood still for 4 workouts" in text


def test_a_workout_that_is_sent_is_told_against_the_ones_that_are_kept():
    answer = insights(*GROWING, request=InsightsRequest(workout=posted(lifted(5, 130.0))))
    assert answer.workout.id is None
    assert answer.records == (), "it was before the others"


def test_one_that_is_kept_already_is_not_compared_with_itself():
    logbook, last = logbook_of(*GROWING)
    entries = (PostedEntry(exercise=PostedMention(name="Squat"), sets=last.entries[0].sets),)
    again = PostedWorkout(performed_at=last.performed_at, entries=entries)
    request = InsightsRequest(workout=again)
    answer = workout_insights(ATHLETE, request, Lifter(), logbook, lambda *_: (), None, lambda: last.performed_at)
    assert [record.sessions for record in answer.records] == [2, 2, 2]
    quads = next(each for each in answer.volume_by_muscle if each.muscle == "quads")
    assert quads.sets_this_week == 9.0, "all three are of one week"


@pytest.mark.parametrize(
    "request_", [InsightsRequest(), InsightsRequest(workout_id="x", workout=posted(lifted(5, 100.0)))]
)
def test_exactly_one_workout_is_looked_at(request_):
    with pytest.raises(InvalidInput) as refused:
        insights(*GROWING, request=request_)
    assert [error.field for error in refused.value.errors] == ["workout_id", "workout"]


def test_an_unknown_workout_is_not_found():
    with pytest.raises(NotFound):
        insights(*GROWING, request=InsightsRequest(workout_id="20260504T170000Z-0000000000000000"))


def test_what_only_the_athlete_knows_counts_for_no_muscle_and_says_so():
    answer = insights(day(0, done(None, *sets_of(3, 8, 20.0), name="Moon Press")))
    assert not any(each.sets_this_week for each in answer.volume_by_muscle)
    assert answer.warnings == ("Not in the catalogue, so counted for no muscle: Moon Press.",)


def test_pain_and_too_much_are_warned_of():
    answer = insights(day(0, done("squat", *sets_of(25, 5, 100.0)), notes="knee pain"))
    assert answer.warnings[0].startswith("You told of pain: go easy on Squat")
    assert answer.warnings[1].startswith("25 hard sets for glutes")


def test_weights_are_spoken_in_the_athletes_unit():
    answer = insights(*GROWING, lifter=Lifter(experience="intermediate", weight_unit="lb"))
    assert "265.2 lb" in answer.insight
    assert "kg" not in answer.insight
    assert answer.next_session[0].unit == "lb"


def test_without_a_chosen_unit_it_is_the_one_that_was_said():
    assert insights(day(0, done("squat", *sets_of(3, 5, 225.0, "lb")))).next_session[0].unit == "lb"


def test_a_workout_of_nothing_but_warm_ups_can_be_looked_at():
    answer = insights(day(0, done("squat", lifted(5, 60.0))), day(1, done("squat", lifted(5, 60.0, type="warmup"))))
    assert (answer.exercises, answer.next_session, answer.insight) == ((), (), NOTHING_TO_SAY)


class TestByAModel:
    def test_its_words_stand_without_the_numbers_that_were_not_found(self):
        words = ScriptedWordsmith("Your squat reached an estimated 120.3 kg. You are 40 % stronger.")
        answer = insights(*GROWING, wordsmith=words)
        assert (answer.insight, answer.engine) == ("Your squat reached an estimated 120.3 kg.", "scripted")

    def test_without_an_answer_the_rules_stand(self):
        answer = insights(*GROWING, wordsmith=SilentWordsmith())
        assert (answer.engine, answer.degraded) == ("rules", True)
        assert answer.insight == insights(*GROWING).insight
