"""Whatever is kept of whom and whatever is asked: nothing of anybody else, and never more than there is room for."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.coaching.context.quoting import MOST_CHARACTERS, quoted
from spotter.coaching.context.selection import MOST_FACTS, MOST_TOKENS, tokens_in
from tests.support.athletes import Records, context_of, profile, run, week, workout
from tests.support.lifting import done
from tests.support.workouts import lifted

LIFTS = ("squat", "bench_press", "deadlift", "pull_up", "dumbbell_bench_press", "romanian_deadlift")
WORDS = (
    *("my", "how many sets", "chest", "quads", "squat", "bench", "stuck at 80 kg", "mileage", "easy run", "zones"),
    *("hurts", "achilles", "program", "protein", "how is my training going", "marathon", "weeks", "long run", "age"),
    *("what", "pace", "glutes", "women", "deadlift", "heavier", "strides", "goals", "split"),
)

days_ago = st.floats(0, 100)
questions = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join) | st.text(max_size=60)
runs = st.builds(run, days_ago, st.none() | st.floats(0.1, 300))
lifts = st.builds(
    lambda lift, sets: done(lift, *sets),
    st.sampled_from(LIFTS),
    st.lists(st.builds(lifted, st.integers(0, 40), st.none() | st.floats(0, 2500)), min_size=1, max_size=3),
)
workouts = st.builds(lambda days, entries: workout(days, *entries), days_ago, st.lists(lifts, max_size=4))
profiles = st.builds(
    profile,
    distance_unit=st.sampled_from([None, "km", "mi"]),
    weight_unit=st.sampled_from([None, "kg", "lb"]),
    goals=st.lists(st.text(min_size=1, max_size=200), max_size=20).map(tuple),
    injuries=st.lists(st.text(min_size=1, max_size=200), max_size=20).map(tuple),
    age=st.none() | st.integers(13, 100),
    max_heart_rate_bpm=st.none() | st.integers(150, 240),
    lactate_threshold_heart_rate_bpm=st.none() | st.integers(121, 149),
    resting_heart_rate_bpm=st.none() | st.integers(25, 120),
    threshold_pace_s_per_km=st.none() | st.floats(120, 900),
    weight_kg=st.none() | st.floats(25, 350),
    timezone=st.sampled_from([None, "Pacific/Kiritimati", "Pacific/Pago_Pago"]),
)


@st.composite
def records(draw):
    """What is kept of ann, in any amount."""
    return Records(
        profiles={"ann": draw(profiles)},
        runs={"ann": draw(st.lists(runs, max_size=6))},
        workouts={"ann": draw(st.lists(workouts, max_size=6))},
        weeks={"ann": [week(weeks_ago, draw(st.floats(0, 600))) for weeks_ago in range(6)]},
    )


@settings(max_examples=60, deadline=None)
@given(records(), questions)
def test_facts_are_few_short_dated_and_on_one_line(kept, question):
    facts = context_of(kept).facts("ann", question)
    assert len(facts) <= MOST_FACTS
    assert sum(tokens_in(fact.text) for fact in facts) <= MOST_TOKENS
    assert all(fact.on is not None and fact.text.endswith(".") and fact.text.isprintable() for fact in facts)


@settings(max_examples=40, deadline=None)
@given(records(), records(), questions)
def test_what_is_kept_of_others_changes_nothing(own, others, question):
    alone = context_of(own).facts("ann", question)
    both = Records(
        profiles={**own.profiles, "bob": profile("bob", goals=("bobs goal",), injuries=("bobs knee",), age=99)},
        runs={**own.runs, "bob": others.runs["ann"]},
        workouts={**own.workouts, "bob": others.workouts["ann"]},
        weeks={**own.weeks, "bob": others.weeks["ann"]},
    )
    assert context_of(both).facts("ann", question) == alone
    assert context_of(both).facts("eve", question) == ()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_a_quotation_cannot_be_left(text):
    quote = quoted(text)
    if quote is not None:
        inside = quote[1:-1]
        assert quote == f'"{inside}"'
        assert 0 < len(inside) <= MOST_CHARACTERS
        assert not set(inside) & set('"<>[]{}|`*_#~^\\\n\r')
