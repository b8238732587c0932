"""A run that is written in any notation is read as it was; nothing that is said makes the grammar fail."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spotter.voice.running.run_log import read_run
from spotter.voice.running.run_spans import run_spans
from spotter.voice.words import words_of

UNITS = {"miles": 1609.344, "mi": 1609.344, "k": 1000.0, "km": 1000.0, "kilometers": 1000.0}
ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty")
FRAGMENTS = [
    *("ran", "run", "6", "by", "400", "in", "at", "pace", "miles", "k", "minutes", "no wait", "scratch that", "half"),
    *("rest", "jog", "8:15", "0:00", "hr", "degrees", "percent", "humidity", "feet", "of", "climbing", "treadmill"),
    *(
        "ladder",
        "warm up",
        "cool down",
        "total",
        "and",
        "a",
        "hour",
        "oh",
        "five",
        "0",
        "99999999",
        "bench",
        "then",
        "x",
    ),
]


def _spoken(number: int) -> str:
    if number < len(ONES):
        return ONES[number]
    if number < 20:
        return TEENS[number - 13]
    return f"{TENS[number // 10 - 2]} {ONES[number % 10]}".strip()


def _seconds_spoken(seconds: int) -> str:
    return _spoken(seconds) if seconds >= 10 else f"oh {_spoken(seconds)}"


@given(
    distance=st.integers(2, 20),
    unit=st.sampled_from(sorted(UNITS)),
    minutes_per_km=st.floats(3.5, 7.5),
    notation=st.sampled_from(["clock", "apart", "words", "units"]),
    first=st.booleans(),
    opening=st.sampled_from(["ran ", "", "Um, ran like ", "jogged "]),
)
@settings(max_examples=150, deadline=None)
def test_a_written_run_is_read_as_it_was(distance, unit, minutes_per_km, notation, first, opening) -> None:
    metres = distance * UNITS[unit]
    seconds = max(61, min(3599, round(metres / 1000 * minutes_per_km * 60)))
    minutes, rest = divmod(seconds, 60)
    assume(minutes >= 10 and rest > 0 and seconds < 3599)
    time = {
        "clock": f"{minutes}:{rest:02d}",
        "apart": f"{minutes} {rest:02d}",
        "words": f"{_spoken(minutes)} {_seconds_spoken(rest)}",
        "units": f"{minutes} minutes {rest} seconds",
    }[notation]
    far = f"{_spoken(distance) if notation == 'words' else distance} {unit}"
    transcript = f"{opening}{far} in {time}" if first else f"{opening}{far}, {time}."
    entry = read_run(words_of(transcript)).entry
    assert abs(entry.distance_m - metres) < 0.01
    assert entry.duration_s == seconds


@given(
    repeat=st.integers(2, 20),
    metres=st.sampled_from([200, 400, 600, 800, 1000, 1200]),
    rest=st.integers(20, 180),
    link=st.sampled_from([" by ", " x ", "x", " times "]),
)
@settings(max_examples=60, deadline=None)
def test_written_repeats_are_read_as_they_were(repeat, metres, rest, link) -> None:
    seconds = round(metres * 0.22)
    (segment,) = read_run(
        words_of(f"{repeat}{link}{metres} in {seconds} seconds with {rest} seconds rest")
    ).entry.segments
    assert (segment.repeat, segment.distance_m, segment.duration_s, segment.recovery_s) == (
        repeat,
        metres,
        seconds,
        rest,
    )


@given(fragments=st.lists(st.sampled_from(FRAGMENTS), max_size=40), miles=st.booleans())
@settings(max_examples=200, deadline=None)
def test_nothing_said_makes_the_grammar_fail(fragments, miles) -> None:
    words = words_of(" ".join(fragments))
    run = read_run(words, miles)
    assert 0 <= run.certainty <= 1
    assert all(0 <= start < end <= len(words) for start, end in run_spans(words))


@given(text=st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_text_makes_the_grammar_fail(text) -> None:
    words = words_of(text)
    assert 0 <= read_run(words).certainty <= 1
    assert isinstance(run_spans(words), list)
