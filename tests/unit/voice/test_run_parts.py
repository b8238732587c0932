"""Runs told in legs, by their course, with stretches of another speed, or put right while told."""

import pytest

from spotter.running.models import Segment
from spotter.units import METRES_PER_MILE
from spotter.voice.running.run_log import read_run
from spotter.voice.words import words_of

MILE = METRES_PER_MILE


@pytest.mark.parametrize(
    ("transcript", "distance_m", "duration_s"),
    [
        ("ran 4 miles to the lake and 4 miles home, 1:12 in all", 8 * MILE, 4320),
        ("2 miles with the dog and then 3 miles alone, 47 minutes total", 5 * MILE, 2820),
        ("3 miles out, 3 miles back, 55 minutes", 6 * MILE, 3300),
        ("6k to the office and another 6k home in 64 minutes", 12_000, 3840),
        ("first 3k in 15 minutes, second 3k in 14 minutes", 6000, 1740),
        ("the first 4 miles in 36 minutes, next 2 in 17 minutes", 6 * MILE, 3180),
        ("2.5 miles each way, 45 minutes total", 5 * MILE, 2700),
        ("out and back, 4k each direction, 43 minutes", 8000, 2580),
        ("three loops of 2 miles, 54 minutes", 6 * MILE, 3240),
        ("ran the 3 mile lake loop twice in 50 minutes", 6 * MILE, 3000),
        ("ran 4 laps of a 1.5k loop in 33 minutes", 6000, 1980),
    ],
)
def test_the_whole_of_a_run_told_in_legs_or_by_its_course(transcript: str, distance_m: float, duration_s: int) -> None:
    entry = read_run(words_of(transcript)).entry
    assert entry.distance_m == pytest.approx(distance_m)
    assert entry.duration_s == duration_s
    assert entry.segments == ()


@pytest.mark.parametrize(
    ("transcript", "distance_m", "duration_s", "stretch_s"),
    [
        ("ran 8 miles with 25 minutes at tempo in the middle", 8 * MILE, None, 1500),
        ("7 miles including 15 minutes of threshold", 7 * MILE, None, 900),
        ("12k easy with the last 10 minutes at tempo effort", 12_000, None, 600),
        ("ran 55 minutes with the middle 30 at threshold", None, 3300, 1800),
    ],
)
def test_a_stretch_told_by_its_time(transcript, distance_m, duration_s, stretch_s) -> None:
    entry = read_run(words_of(transcript)).entry
    assert entry.segments == (Segment(1, duration_s=stretch_s),)
    assert entry.distance_m == (None if distance_m is None else pytest.approx(distance_m))
    assert entry.duration_s == duration_s


@pytest.mark.parametrize(
    ("transcript", "distance_m", "duration_s"),
    [
        ("6k this evening, wait I lied it was 7k, 38 minutes", 7000, 2280),
        ("9k, I misspoke, 8k in 45 minutes", 8000, 2700),
        ("5k in 29 minutes, that's wrong, 27 minutes", 5000, 1620),
        ("6k in 33 minutes, actually let me fix that, 7k", 7000, 1980),
        ("ran an 8k, hold up, a 10k in 52 minutes", 10_000, 3120),
    ],
)
def test_what_is_taken_back_in_other_words(transcript: str, distance_m: float, duration_s: int) -> None:
    entry = read_run(words_of(transcript)).entry
    assert (entry.distance_m, entry.duration_s) == (distance_m, duration_s)


@pytest.mark.parametrize(
    ("transcript", "duration_s"),
    [
        ("7k in 41 minutes, left the house at 5 50", 2460),
        ("7k before my 9 o'clock call in 41 minutes", 2460),
        ("7k in 41 minutes, home by 7 15", 2460),
        ("7k at lunch 12 30 in 41 10", 2470),
        ("had a class at 8, 7k in 41 minutes", 2460),
        ("7k race, 41:10 on the clock", 2470),
        ("7k in 41 minutes to warm up", 2460),
    ],
)
def test_the_hour_of_the_day_is_not_how_long_it_took(transcript: str, duration_s: int) -> None:
    entry = read_run(words_of(transcript)).entry
    assert (entry.distance_m, entry.duration_s) == (7000, duration_s)


@pytest.mark.parametrize(
    ("transcript", "duration_s"),
    [("8 miles, hour 12", 4320), ("easy 40 with the dog", 2400), ("hour on the treadmill at 9 kph", 3600)],
)
def test_times_that_are_cut_short(transcript: str, duration_s: int) -> None:
    assert read_run(words_of(transcript)).entry.duration_s == duration_s


def test_a_pace_that_nobody_runs_is_the_time() -> None:
    assert read_run(words_of("11 miles at conversational pace, 1:45")).entry.duration_s == 6300


@pytest.mark.parametrize(
    ("transcript", "average", "highest"),
    [
        ("9k, heart averaged 163", 163, None),
        ("9k, my heart maxed out at 184", None, 184),
        ("9k, HR was 151 avg 175 max, 50 minutes", 151, 175),
        ("9k, average heart rate 151 max 175, 50 minutes", 151, 175),
        ("9k in 14:00 average heart rate was 118", 118, None),
    ],
)
def test_the_heart_in_other_words(transcript: str, average: int | None, highest: int | None) -> None:
    entry = read_run(words_of(transcript)).entry
    assert (entry.avg_heart_rate_bpm, entry.max_heart_rate_bpm) == (average, highest)


@pytest.mark.parametrize(
    ("transcript", "km_per_hour", "duration_s"),
    [
        ("set the treadmill to 6.5 mph and stayed on for 40 minutes", 6.5 * MILE / 1000, 2400),
        ("set the treadmill at 5.8 and ran 25 minutes", 5.8 * MILE / 1000, 1500),
        ("put the treadmill on 11 kph for 20 minutes", 11, 1200),
    ],
)
def test_the_belt_set_to_a_speed(transcript: str, km_per_hour: float, duration_s: int) -> None:
    entry = read_run(words_of(transcript)).entry
    assert entry.pace_s_per_km == pytest.approx(3600 / km_per_hour)
    assert entry.duration_s == duration_s
