"""Heart rate, effort, climbing, weather and the kind of run."""

import pytest

from spotter.running.models import RunEntry, RunType
from spotter.voice.running.run_log import read_run
from spotter.voice.words import words_of


def _entry(transcript: str) -> RunEntry:
    return read_run(words_of(transcript)).entry


@pytest.mark.parametrize(
    ("told", "average", "highest"),
    [
        ("average heart rate 148 max 171", 148, 171),
        ("averaged 150 bpm", 150, None),
        ("maxed out at 189 beats per minute", None, 189),
        ("hr 155", 155, None),
        ("heart rate one forty four", 144, None),
        ("heart rate averaged one fifty two and maxed at one seventy", 152, 170),
        ("heart rate 145 average 168 max", 145, 168),
        ("heart rate peaked at 176", None, 176),
        ("kept the heart rate under 140", None, None),
        ("in heart rate zone 2", None, None),
    ],
)
def test_heart_rates(told: str, average: float | None, highest: float | None) -> None:
    entry = _entry(f"ran 6 miles in 54 minutes {told}")
    assert (entry.avg_heart_rate_bpm, entry.max_heart_rate_bpm) == (average, highest)


@pytest.mark.parametrize(
    "told", ["effort 7 out of 10", "rpe seven", "felt like a 7 out of 10", "effort was a 7", "are pee ee 7"]
)
def test_effort(told: str) -> None:
    assert _entry(f"ran 6 miles in 54 minutes {told}").rpe == 7


@pytest.mark.parametrize(
    ("told", "gain", "loss"),
    [
        ("with 900 feet of elevation gain", 274.32, None),
        ("climbed 1800 feet", 548.64, None),
        ("with 300 m of vert", 300, None),
        ("elevation gain 640 feet elevation loss 600 feet", 195.072, 182.88),
        ("with 500 feet up and 700 feet down", 152.4, 213.36),
        ("with twelve hundred feet of gain", 365.76, None),
        ("at 5000 feet", None, None),
    ],
)
def test_climbing(told: str, gain: float | None, loss: float | None) -> None:
    entry = _entry(f"ran 9 miles {told}")
    assert entry.elevation_gain_m == (None if gain is None else pytest.approx(gain))
    assert entry.elevation_loss_m == (None if loss is None else pytest.approx(loss))


@pytest.mark.parametrize(
    ("transcript", "celsius"),
    [
        ("6 miles in 55 minutes 72 degrees", 22.2),
        ("6 miles in 55 minutes it was 28 celsius", 28),
        ("12k in 65 minutes hot and humid 31 degrees", 31),
        ("5 miles in 41 minutes minus 5 celsius", -5),
        ("5 miles in 90 degree heat", 32.2),
        ("ran 5 miles it was 15 degrees out and snowing", -9.4),
        ("5 miles in 50 minutes felt like 104 degrees", None),
        ("5 miles in 50 minutes then a 60 degree shower", None),
    ],
)
def test_temperatures_are_in_the_scale_that_they_can_be_in(transcript: str, celsius: float | None) -> None:
    assert _entry(transcript).temperature_c == celsius


def test_humidity_is_a_share_and_an_incline_is_not_humidity() -> None:
    assert _entry("ran 5 miles in 45 minutes, 80% humidity").humidity == 0.8
    on_belt = _entry("treadmill 4 miles in 36 minutes 2 percent incline")
    assert (on_belt.humidity, on_belt.treadmill) == (None, True)


@pytest.mark.parametrize(
    ("transcript", "run_type"),
    [
        ("temple run 5 miles in 37 minutes", "tempo"),
        ("fart lick 30 minutes", "fartlek"),
        ("easy recovery 4 miles", "recovery"),
        ("long slow 12 miler in 2 hours", "long"),
        ("threshold run 6 miles", "threshold"),
        ("progressive run 8 miles", "progression"),
        ("parkrun this morning 22:41", "race"),
        ("10 times 200 meters uphill", "hill"),
        ("6 by 400 with 60 seconds rest", "interval"),
        ("4 miles easy plus 6 strides", "easy"),
        ("4 miles felt easy", None),
        ("5 miles at race pace", None),
        ("ran 5 miles, race in 3 weeks", None),
        ("2 miles easy then 5 by 1000 in 4 minutes", "interval"),
        ("shakeout run 2 miles 19 minutes", None),
    ],
)
def test_the_kind_of_run_is_what_was_said(transcript: str, run_type: RunType | None) -> None:
    assert _entry(transcript).run_type == run_type
