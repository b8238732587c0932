"""Distance, time and pace of a whole run, in the many ways in which they are said."""

import pytest

from spotter.units import METRES_PER_MILE
from spotter.voice.running.quantities import HALF_MARATHON_M, MARATHON_M
from spotter.voice.running.run_log import ToldRun, read_run
from spotter.voice.words import words_of

MILE = METRES_PER_MILE


def told(transcript: str, *, miles: bool = True) -> ToldRun:
    return read_run(words_of(transcript), miles)


@pytest.mark.parametrize(
    ("transcript", "distance_m", "duration_s"),
    [
        ("5 miles in forty two thirty", 5 * MILE, 2550),
        ("ran for miles in 36 minutes", 4 * MILE, 2160),
        ("ran too miles in 18 minutes", 2 * MILE, 1080),
        ("ran won mile in 7 45", MILE, 465),
        ("ran ten kay in fifty minutes", 10_000, 3000),
        ("ran five que in 25 minutes", 5000, 1500),
        ("half mary in one forty five thirty", HALF_MARATHON_M, 6330),
        ("ran a half in 1:52", HALF_MARATHON_M, 6720),
        ("1:38:22 half marathon", HALF_MARATHON_M, 5902),
        ("four oh two marathon", MARATHON_M, 14_520),
        ("marathon in three hours twenty eight minutes and fifteen seconds", MARATHON_M, 12_495),
        ("16 miles in 2 21", 16 * MILE, 8460),
        ("mile in 5 40", MILE, 340),
        ("ran a 5:32 mile", MILE, 332),
        ("a mile and a half in 11 30", 1.5 * MILE, 690),
        ("ran half a mile in 3 45", 0.5 * MILE, 225),
        ("three and a half miles in half an hour", 3.5 * MILE, 1800),
        ("ran 12 laps of the track in 20 minutes", 4800, 1200),
        ("ran 6 in 48", 6 * MILE, 2880),
        ("10k in 4512", 10_000, 2712),
        ("half marathon 14530", HALF_MARATHON_M, 6330),
        ("ten k race fifty one oh eight", 10_000, 3068),
        ("parkrun in 24 10", 5000, 1450),
        ("um so I like ran uh 5 miles you know in like 45 minutes or so", 5 * MILE, 2700),
        ("took me 52 minutes to run 6 miles", 6 * MILE, 3120),
    ],
)
def test_distance_and_time_give_the_pace(transcript: str, distance_m: float, duration_s: float) -> None:
    entry = told(transcript).entry
    assert entry.distance_m == pytest.approx(distance_m)
    assert entry.duration_s == duration_s
    assert entry.pace_s_per_km == pytest.approx(duration_s / distance_m * 1000)


@pytest.mark.parametrize(
    ("transcript", "duration_s"),
    [
        ("jogged three quarters of an hour", 2700),
        ("went for an hour and a half run", 5400),
        ("ran hour and a half", 5400),
        ("ran for two and a half hours", 9000),
        ("ran for 1 30", 5400),
        ("ran 1h45m", 6300),
        ("ran for just under 40 minutes", 2400),
    ],
)
def test_a_time_alone_leaves_the_distance_open(transcript: str, duration_s: float) -> None:
    entry = told(transcript).entry
    assert (entry.duration_s, entry.distance_m, entry.pace_s_per_km) == (duration_s, None, None)


@pytest.mark.parametrize(
    ("transcript", "seconds", "per_m"),
    [
        ("7 miles at seven oh five pace", 425, MILE),
        ("7 miles averaging 7:45", 465, MILE),
        ("7 miles averaged 7 45s", 465, MILE),
        ("ate minute pace for 6 miles", 480, MILE),
        ("ran 3 miles at 815 pace", 495, MILE),
        ("ran 6 miles at 8", 480, MILE),
        ("10 miles easy at 9 minute miles", 540, MILE),
        ("12k averaging 5:10s", 310, 1000),
        ("10k at 5 flat per k", 300, 1000),
        ("ran 6k at 5 45 min per k", 345, 1000),
        ("ran 8 kilometers at 5 minute ks", 300, 1000),
        ("ran 12 kilometers at 5 15 pace", 315, 1000),
        ("30 minutes on the treadmill at 7.5", 480, MILE),
        ("45 minutes on the treadmill at 10 k p h", 360, 1000),
    ],
)
def test_paces_are_per_what_the_athlete_measures_in(transcript: str, seconds: float, per_m: float) -> None:
    assert told(transcript).entry.pace_s_per_km == pytest.approx(seconds / per_m * 1000, abs=0.01)


def test_bare_numbers_are_in_the_athletes_own_unit() -> None:
    assert told("ran 6 in 30 minutes", miles=False).entry.distance_m == 6000
    assert told("ran 40 minutes at 5 30 pace", miles=False).entry.pace_s_per_km == 330


def test_the_distance_follows_from_time_and_pace() -> None:
    run = told("40 minutes at 8 minute pace")
    assert run.entry.distance_m == pytest.approx(5 * MILE)
    assert "the distance follows from time and pace" in run.reasons


@pytest.mark.parametrize(
    ("transcript", "distance_m", "duration_s"),
    [
        ("ran 6 miles scratch that 7 miles in 60 minutes", 7 * MILE, 3600),
        ("ran 5 miles in 40 no wait 42 minutes", 5 * MILE, 2520),
        ("10k in 52 ten sorry 53 ten", 10_000, 3190),
        ("ran 5 I mean 6 miles in 50 minutes", 6 * MILE, 3000),
        ("ran 6 miles in 50 minutes make that 52", 6 * MILE, 3120),
    ],
)
def test_corrections_replace_what_they_correct(transcript: str, distance_m: float, duration_s: float) -> None:
    run = told(transcript)
    assert run.entry.distance_m == pytest.approx(distance_m)
    assert run.entry.duration_s == duration_s
    assert any("in correction" in reason for reason in run.reasons)


@pytest.mark.parametrize(
    "aside",
    [
        "with my 8 year old",
        "at 6 am",
        "for the first time in 3 weeks",
        "on route 9",
        "goal was 50 minutes",
        "my old pr was 23 45",
        "new shoes have 200 miles on them",
        "burned 700 calories",
        "cadence 178",
        "last mile in 7 40",
        "with 3 friends",
        "as marathon training week 5",
        "in 15 mph wind",
        "that was 35 seconds faster than last month",
    ],
)
def test_numbers_of_other_things_are_not_the_runs(aside: str) -> None:
    run = told(f"ran 6 miles in 54 minutes {aside}")
    assert run.entry == told("ran 6 miles in 54 minutes").entry


def test_a_reading_without_open_ends_is_certain() -> None:
    run = told("ran 6 miles in 54 minutes")
    assert run.certainty > 0.9
    assert run.doubts == ()
    assert '"54 minutes" read as the time, as it follows "in"' in run.reasons


def test_a_pace_that_contradicts_distance_and_time_is_asked_about() -> None:
    run = told("ran 6 miles in 54 minutes at 7 30 pace")
    assert run.certainty < 0.6
    assert run.doubts[0].field == "pace_s_per_km"


def test_a_number_without_a_place_is_asked_about() -> None:
    run = told("ran 6 miles in 54 minutes 612")
    assert run.certainty < 0.9
    assert '"612"' in run.doubts[0].question


def test_no_words_tell_nothing() -> None:
    run = told("")
    assert run.entry.distance_m is None
    assert run.certainty < 0.6
    assert run.doubts
