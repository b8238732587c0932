"""What a question is about, and that a general one is about nobody."""

from __future__ import annotations

import pytest

from spotter.coaching.context.subjects import subjects_of


@pytest.mark.parametrize(
    ("question", "topics"),
    [
        ("how should i build my weekly mileage", {"mileage"}),
        ("is the 10% rule legit? im at 25k a week", {"mileage"}),
        ("longest run before my first marathon?", {"long_run", "mileage"}),
        ("is 160 bpm too high for an easy run", {"zones", "pace"}),
        ("how do I find my threshold pace without a lab?", {"zones", "pace"}),
        ("how long should my 1000 m repeats be and how fast should i run them", {"pace"}),
        ("how much protein a day if I weigh 80kg", {"nutrition"}),
        ("shin splints keep coming back", {"injury", "mileage"}),
        ("my left knee hurts when I squat", {"injury"}),
        ("is a bro split ok or should i hit everything twice", {"training", "plan"}),
        ("how is my training going", {"training", "mileage", "goals"}),
        ("i'm 52, does recovery take longer", {"age", "training"}),
        ("should i deload every 4 weeks", {"training", "mileage"}),
        ("should i deload my squat", {"training"}),
        ("how do i know that i overdo it with running", {"mileage"}),
        ("how much protein should i eat before my long run", {"nutrition"}),
        ("should women train differently on my period", {"sex"}),
    ],
)
def test_words_tell_the_topics(question, topics):
    assert set(subjects_of(question).topics) == topics


@pytest.mark.parametrize(
    "question",
    [
        "what are strides",
        "what is a good weekly mileage for a marathon",
        "what does MEV mean for my chest volume",
        "my program says 5 @ RPE 8, what does that actually mean",
        "my wife wants to start running, how much mileage is right",
        "can a beginner go from nothing to a marathon in 12 weeks?",
        "how far do most people run before a marathon, which long run",
        "do I have to stop my knees going past my toes when I squat",
        "how long should I rest between heavy sets of 5 on squat",
        "how do i breathe when running",
        "carbon plate shoes worth it for my marathon?",
        "how is a bulgarian split squat done",
        "how long should my rest periods be",
        "what should i eat before my long run",
        "which shoes for my marathon training",
        "write me a poem about cars",
        "",
    ],
)
def test_what_nothing_known_bears_on_has_no_subject(question):
    assert subjects_of(question).topics == ()


@pytest.mark.parametrize(
    ("question", "exercises"),
    [
        ("bench stuck at 80kg for two months", ("bench_press",)),
        ("how heavy should I go on RDLs next session", ("romanian_deadlift",)),
        ("how do I add weight to squat and OHP", ("squat", "overhead_press")),
        ("first meet in 8 weeks. how do i pick my openers", ("squat", "bench_press", "deadlift")),
        ("how do i keep my back flat in a deadlift", ()),
    ],
)
def test_a_lift_is_a_subject_where_the_weight_on_it_is(question, exercises):
    asked = subjects_of(question)
    assert asked.exercises == exercises
    assert ("lift" in asked.topics) == bool(exercises)


@pytest.mark.parametrize(
    ("question", "muscles"),
    [
        ("how many sets a week for my chest", ("chest",)),
        ("are 12 sets enough for lats and rear delts", ("back", "side_and_rear_delts")),
        ("how often should i train arms", ("biceps", "triceps")),
        ("how many sets do i need", ()),
        ("how do i feel my chest more in a press", ()),
        ("my hamstring hurts after five sets", ()),
    ],
)
def test_a_muscle_is_a_subject_where_its_volume_is(question, muscles):
    asked = subjects_of(question)
    assert asked.muscles == muscles
    assert ("muscle" in asked.topics) == bool(muscles)


def test_pain_is_the_weightiest_subject():
    asked = subjects_of("my squat is stuck at 100 kg because my hip hurts")
    assert asked.topics[:2] == ("injury", "lift")


def test_a_question_means_the_same_whatever_signs_it_is_typed_with():
    assert subjects_of("HOW IS MY TRAINING GOING").topics == subjects_of("how  is my\ttraining going").topics
    assert subjects_of("runner’s knee again").topics == ("injury", "mileage")
