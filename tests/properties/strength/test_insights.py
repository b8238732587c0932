"""Whatever the workouts, insights are given, and say no number that was not found; advice stays within limits."""

from datetime import timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.strength.analysis.facts import Lifter, RunDone
from spotter.strength.analysis.history import TrainingHistory
from spotter.strength.analysis.workout_facts import facts_of
from spotter.strength.insights.finding import FindingKey
from spotter.strength.insights.finding_words import SENTENCES
from spotter.strength.insights.findings import findings_of
from spotter.strength.insights.insight import insight_of
from spotter.strength.models import MAX_WEIGHT, StrengthSet, Workout
from spotter.strength.next_session.advice import Wish, next_session
from spotter.strength.next_session.lift import Progression
from spotter.wording.grounded_numbers import is_grounded
from spotter.wording.insight import quantities_of
from spotter.wording.sentences import sentence_of
from tests.support.lifting import BOOK, START, done
from tests.support.wordsmiths import ScriptedWordsmith

EXERCISES = ("squat", "bench_press", "deadlift", "barbell_row", "pull_up", "plank", "dip", None)


def maybe(strategy):
    return st.none() | strategy


sets = st.builds(
    StrengthSet,
    reps=maybe(st.integers(0, 30)),
    weight=maybe(st.floats(0.0, MAX_WEIGHT)),
    unit=st.sampled_from(["kg", "lb", None]),
    load=st.sampled_from([None, "external", "bodyweight", "bodyweight_plus", "assisted"]),
    rpe=maybe(st.integers(2, 20).map(lambda half: half / 2)),
    rir=maybe(st.integers(0, 8)),
    type=st.sampled_from(["working", "working", "warmup", "drop", "amrap", "failure"]),
    duration_s=maybe(st.floats(1.0, 600.0)),
    side=st.sampled_from([None, None, "left", "right"]),
    completed=st.booleans(),
)
usual_sets = st.builds(
    lambda reps, step, rpe: StrengthSet(reps=reps, weight=60.0 + 2.5 * step, unit="kg", rpe=rpe),
    st.integers(3, 8),
    st.integers(0, 3),
    maybe(st.integers(14, 20).map(lambda half: half / 2)),
)
entries = st.builds(
    lambda exercise, performed: done(exercise, *performed, name=None if exercise else "Moon Press"),
    st.sampled_from(EXERCISES),
    st.lists(sets, min_size=1, max_size=5) | st.lists(usual_sets, min_size=1, max_size=6),
)


@st.composite
def workouts(draw):
    days = sorted(draw(st.lists(st.integers(0, 120), min_size=1, max_size=8, unique=True)))
    return tuple(
        Workout(
            id=None,
            performed_at=START + timedelta(days=each),
            entries=tuple(draw(st.lists(entries, min_size=1, max_size=4))),
            source="app",
            duration_s=draw(maybe(st.floats(60.0, 9000.0))),
            notes=draw(st.sampled_from([None, "knee pain", "all good"])),
        )
        for each in days
    )


@st.composite
def random_facts(draw):
    *before, last = draw(workouts())
    lifter = Lifter(
        experience=draw(st.sampled_from(["beginner", "intermediate", "advanced"])),
        sex=draw(st.sampled_from([None, "f", "m"])),
        weight_kg=draw(maybe(st.floats(40.0, 180.0))),
        weight_unit=draw(st.sampled_from([None, "kg", "lb"])),
    )
    hours = draw(st.lists(st.integers(-40, 40), max_size=3))
    begun = last.performed_at
    runs = [RunDone(begun - timedelta(hours=h + 1), begun - timedelta(hours=h), 1e6, hard=True) for h in hours]
    week = tuple(each for each in before if each.performed_at > begun - timedelta(days=begun.weekday()))
    return facts_of(TrainingHistory(last, tuple(before), (*week, last)), lifter, runs, BOOK)


@settings(max_examples=120, deadline=None)
@given(random_facts())
def test_each_sentence_says_its_own_numbers_only(facts):
    for finding in findings_of(facts):
        assert 0.0 <= finding.interest <= 1.0
        sentence = sentence_of(finding, SENTENCES)
        assert "{" not in sentence
        assert is_grounded(sentence, quantities_of(finding)), (sentence, finding.numbers)


@settings(max_examples=60, deadline=None)
@given(random_facts())
def test_a_model_that_repeats_the_rules_is_never_cut(facts):
    by_rules = insight_of(facts, None)
    repeated = insight_of(facts, ScriptedWordsmith(by_rules.text))
    assert (repeated.text, repeated.degraded) == (by_rules.text, False)


@settings(max_examples=120, deadline=None)
@given(random_facts(), st.sampled_from([None, *get_args(Progression)]), st.integers(0, 60))
def test_advice_is_never_beyond_what_was_done_by_more_than_a_step(facts, rule, days):
    for advice in next_session(facts, Wish(rule), facts.workout.performed_at + timedelta(days=days)):
        today = next(each.today for each in facts.exercises if each.today.exercise.name == advice.exercise)
        assert advice.sets >= 1
        assert advice.reps is None or 1 <= advice.reps[0] <= advice.reps[1]
        if advice.weight is not None:
            assert 0.0 < advice.weight <= MAX_WEIGHT
            most = max(each.weight_kg or 0.0 for each in today.sets) / (0.45359237 if advice.unit == "lb" else 1.0)
            assert advice.weight <= max(most * 1.05, most + 10.0) + 1e-6


def test_every_kind_of_finding_has_words():
    assert set(SENTENCES) == set(get_args(FindingKey))
