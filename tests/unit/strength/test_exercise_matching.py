"""What athletes say and type means the right exercise, and everyday words mean none."""

from __future__ import annotations

import pytest

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.strength.exercises.matching import closest, match, mentions
from spotter.strength.exercises.search import search
from spotter.strength.exercises.spelling import normalise

SAID = {
    "bench": "Bench Press",
    "squats": "Squat",
    "curls": "Bicep Curl",
    "rows": "Barbell Row",
    "press": "Overhead Press",
    "dips": "Dip",
    "dl": "Deadlift",
    "rdls": "Romanian Deadlift",
    "ohp": "Overhead Press",
    "cgbp": "Close-Grip Bench Press",
    "bss": "Bulgarian Split Squat",
    "sldl": "Stiff-Leg Deadlift",
    "ghr": "Glute Ham Raise",
    "hspu": "Handstand Push-Up",
    "ttb": "Toes-to-Bar",
    "t2b": "Toes-to-Bar",
    "c2b": "Chest-to-Bar Pull-Up",
    "skulls": "Skull Crusher",
    "pull aparts": "Band Pull-Apart",
    "good mornings": "Good Morning",
    "hammies curl": "Lying Leg Curl",
    "incline db press": "Incline Dumbbell Press",
    "db incline press": "Incline Dumbbell Press",
    "incline bench": "Incline Bench Press",
    "front squat": "Front Squat",
    "front squatted": "Front Squat",
    "single leg extension": "Single-Leg Leg Extension",
    "1 leg extensions": "Single-Leg Leg Extension",
    "seated dumbbell press": "Dumbbell Shoulder Press",
    "close grip bench": "Close-Grip Bench Press",
    "one arm dumb bell row": "Dumbbell Row",
    "single-arm row": "Dumbbell Row",
    "overhead press with dumbbells": "Dumbbell Shoulder Press",
    "dumbbell press": "Dumbbell Bench Press",
    "dumbbell curls": "Dumbbell Curl",
    "deads": "Deadlift",
    "row with the cable": "Seated Cable Row",
    "curls on the preacher bench": "Preacher Curl",
    "curls on an incline bench": "Incline Dumbbell Curl",
    "squats on the smith machine": "Smith Machine Squat",
    "calf raises on the leg press": "Leg Press Calf Raise",
    "pullups": "Pull-Up",
    "pull-ups": "Pull-Up",
    "lat pull downs": "Lat Pulldown",
    "lat pulldown machine": "Lat Pulldown",
    "cable flyes": "Cable Fly",
    "barbell back squat": "Squat",
    "hex bar deadlift": "Trap Bar Deadlift",
    "swiss ball crunches": "Stability Ball Crunch",
    "farmer's carries": "Farmer's Walk",
    "low to high cable fly": "Low-to-High Cable Fly",
}
MISHEARD = {
    "our dls": "Romanian Deadlift",
    "lap pull down": "Lat Pulldown",
    "squads": "Squat",
    "skull crushes": "Skull Crusher",
    "dead lifs": "Deadlift",
    "bent over rose": "Barbell Row",
    "cable flies": "Cable Fly",
    "hip thrust her": "Hip Thrust",
    "let press": "Leg Press",
    "bench pres": "Bench Press",
    "bulgarian split squads": "Bulgarian Split Squat",
    "face bulls": "Face Pull",
    "hammer girls": "Hammer Curl",
    "preacher girls": "Preacher Curl",
    "goblet squads": "Goblet Squat",
    "calf razes": "Standing Calf Raise",
    "rumanian dead lift": "Romanian Deadlift",
    "tricep push towns": "Triceps Pushdown",
    "kettle ball swings": "Kettlebell Swing",
    "farmers wok": "Farmer's Walk",
    "box jumbs": "Box Jump",
    "lateral rises": "Lateral Raise",
    "push oops": "Push-Up",
    "sumo dead left": "Sumo Deadlift",
    "incline bench price": "Incline Bench Press",
    "chess press": "Machine Chest Press",
    "in klein bench press": "Incline Bench Press",
    "pendley rose": "Pendlay Row",
    "zurcher squat": "Zercher Squat",
    "glue bridge": "Glute Bridge",
    "chin nups": "Chin-Up",
    "upright rose": "Upright Row",
    "hack squad": "Hack Squat",
    "seated cable rose": "Seated Cable Row",
    "dumbell rose": "Dumbbell Row",
    "frond squat": "Front Squat",
}
EVERYDAY = (
    *("phone", "weather", "buddy", "coffee", "water", "minutes", "today", "tomorrow", "morning", "gym", "tired"),
    *("music", "shower", "dinner", "lunch", "breakfast", "monday", "weight", "pounds", "reps", "rest", "home"),
    *("work", "car", "dog", "wife", "kids", "shoes", "playlist", "girl", "boy", "people", "trainer"),
    *("coach", "week", "month", "money", "book", "table", "window", "street", "protein", "sleep", "shoulder"),
    *("knee", "back", "feeling", "great", "heavy", "light", "easy", "hard", "warm", "cool", "finish"),
    *("start", "okay", "maybe", "please", "friend", "partner", "locker", "bottle", "parking", "traffic"),
)
OTHER_APPS = {
    "Bench Press (Barbell)": "Bench Press",
    "Bench Press (Dumbbell)": "Dumbbell Bench Press",
    "Squat (Smith Machine)": "Smith Machine Squat",
    "Lateral Raise (Cable)": "Cable Lateral Raise",
    "Bicep Curl (Dumbbell)": "Dumbbell Curl",
    "Shoulder Press (Machine)": "Machine Shoulder Press",
    "Pull Up (Weighted)": "Weighted Pull-Up",
    "Incline Bench Press (Dumbbell)": "Incline Dumbbell Press",
    "Romanian Deadlift (Barbell)": "Romanian Deadlift",
    "Seated Cable Row": "Seated Cable Row",
}


def meant_by(said: str) -> list[tuple[str, int, int, str]]:
    return [(each.exercise.id, each.start, each.end, each.how) for each in mentions(said.lower().split())]


def test_every_exercise_is_found_by_its_name_and_by_every_alias():
    for exercise in EXERCISES:
        assert meant_by(exercise.name) == [(exercise.id, 0, len(exercise.name.split()), "name")]
        for alias in exercise.aliases:
            assert meant_by(alias) == [(exercise.id, 0, len(alias.split()), "alias")]


@pytest.mark.parametrize(("said", "name"), SAID.items())
def test_the_words_of_athletes(said, name):
    [mention] = mentions(said.split())
    assert (mention.exercise.name, mention.start, mention.end) == (name, 0, len(said.split()))
    assert mention.confidence >= 0.95


@pytest.mark.parametrize(("heard", "name"), MISHEARD.items())
def test_what_a_recogniser_made_of_it(heard, name):
    mention = closest(heard.split())
    assert mention is not None
    assert (mention.exercise.name, mention.how, mention.end) == (name, "fuzzy", len(heard.split()))
    assert 0.7 <= mention.confidence < 0.97


@pytest.mark.parametrize("word", EVERYDAY)
def test_everyday_words_are_no_exercise(word):
    assert mentions([word]) == []
    assert closest([word]) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "my phone",
        "the weather",
        "next week",
        "felt good",
        "last set",
        "went home early",
        "that last one",
        "on the left",
        "are done",
        "weighed in",
        "tempo at",
        "for eight",
    ],
)
def test_everyday_phrases_are_no_exercise(phrase):
    assert closest(phrase.split()) is None


@pytest.mark.parametrize("phrase", ["three in a row", "at the squat rack", "eight clean reps", "wore a dip belt"])
def test_some_phrases_hold_the_name_of_an_exercise_and_are_none(phrase):
    assert mentions(phrase.split()) == []


def test_exercises_of_one_utterance_are_found_from_left_to_right():
    words = ["bench", "185", "for", "8", "then", "incline", "db", "press", "60s", "and", "pull", "ups"]
    found = [(mention.exercise.id, words[mention.start : mention.end]) for mention in mentions(words)]
    assert found == [
        ("bench_press", ["bench"]),
        ("incline_dumbbell_press", ["incline", "db", "press"]),
        ("pull_up", ["pull", "ups"]),
    ]


def test_names_that_share_a_word_are_kept_apart():
    assert [mention.exercise.id for mention in mentions(["curl", "leg", "press"])] == ["bicep_curl", "leg_press"]
    assert [mention.exercise.id for mention in mentions(["bench", "press", "up", "to", "225"])] == ["bench_press"]


def test_a_variant_that_the_catalogue_lacks_is_doubtful():
    [mention] = mentions(["deficit", "front", "squat"])
    assert (mention.exercise.id, mention.start, mention.end, mention.confidence) == ("front_squat", 0, 3, 0.6)


def test_a_word_of_the_exercise_before_makes_no_variant_of_the_next():
    first, second = mentions(["copenhagen", "plank", "bench"])
    assert (first.exercise.id, second.exercise.id, second.confidence) == ("copenhagen_plank", "bench_press", 0.97)


def test_more_words_than_a_name_has_are_not_compared():
    assert closest(["bench", "press", "bench", "press", "bench", "press", "bench"]) is None
    assert closest([]) is None


@pytest.mark.parametrize(("written", "name"), OTHER_APPS.items())
def test_names_that_other_apps_write(written, name):
    mention = match(written)
    assert mention is not None
    assert (mention.exercise.name, mention.how in {"name", "alias"}) == (name, True)


def test_a_name_with_a_slip_is_matched_by_likeness_and_nonsense_is_not():
    mention = match("Romainan Deadlfit")
    assert mention is not None
    assert (mention.exercise.id, mention.how) == ("romanian_deadlift", "fuzzy")
    assert match("Underwater basket weaving") is None
    assert match("") is None


@pytest.mark.parametrize(
    ("words", "normal"),
    [
        (["pull-ups"], ("pull", "up")),
        (["dumb", "bells"], ("dumbbell",)),
        (["flyes"], ("fly",)),
        (["one", "armed", "db", "rows"], ("single", "arm", "dumbbell", "row")),
        (["farmer's", "walks"], ("farmer", "walk")),
        (["crunches"], ("crunch",)),
        (["press"], ("press",)),
        (["21s"], ("21s",)),
        (["...", ""], ()),
    ],
)
def test_one_spelling(words, normal):
    assert normalise(words) == normal


def test_search_finds_by_the_beginnings_of_words():
    assert [exercise.name for exercise in search("rom dead", 1)] == ["Romanian Deadlift"]
    assert search("bench", 3)[0].name == "Bench Press"
    assert all("curl" in " ".join((exercise.name, *exercise.aliases)).lower() for exercise in search("curl", 20))


def test_search_puts_the_exercise_so_called_first_and_mends_slips():
    assert search("rdl", 5)[0].name == "Romanian Deadlift"
    assert [exercise.name for exercise in search("romainan deadlfit", 5)] == ["Romanian Deadlift"]
    assert search("qqqq", 5) == []


def test_search_for_nothing_lists_by_name():
    names = [exercise.name for exercise in search(" ", 1000)]
    assert len(names) == len(EXERCISES)
    assert names == sorted(names)
    assert [exercise.name for exercise in search("", 2)] == names[:2]
