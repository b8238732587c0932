import pytest

from spotter.strength.analysis.exposures import exposures_of
from spotter.strength.next_session.pain import painful
from tests.support.lifting import BOOK, day, done, sets_of

EXPOSURES = exposures_of(
    day(
        0,
        done("squat", *sets_of(1, 5, 100.0)),
        done("bench_press", *sets_of(1, 5, 80.0)),
        done("barbell_curl", *sets_of(1, 10, 30.0)),
        done(None, *sets_of(1, 10, 10.0), name="Moon Press"),
    ),
    BOOK,
)
UNKNOWN = "moon press"


@pytest.mark.parametrize(
    ("words", "concerned"),
    [
        ("knee pain", {"squat", UNKNOWN}),
        ("my shoulder hurt a bit", {"bench_press", UNKNOWN}),
        ("bench hurt", {"bench_press"}),
        ("some pain today", {"squat", "bench_press", "barbell_curl", UNKNOWN}),
        ("Tweaked my back on squats, bench was great", {"squat", "bench_press", UNKNOWN}),
    ],
)
def test_what_hurt_is_found_by_name_or_by_part_of_the_body(words, concerned):
    assert painful(words, EXPOSURES) == concerned


@pytest.mark.parametrize(
    "words", ["", "no pain at all", "no knee pain", "without any pain", "pain-free", "painless", "knees felt great"]
)
def test_where_no_pain_is_told_nothing_hurts(words):
    assert painful(words, EXPOSURES) == frozenset()
