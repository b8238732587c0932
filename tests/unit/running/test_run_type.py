"""What kind of run it was; silence where nothing is clear."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi

import pytest

from spotter.running.analysis.history import history_of
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_facts import facts_of
from spotter.running.models import Segment, Stream
from tests.support.recordings import parts, run_of, steady, stream_of

UNKNOWN = Runner()
KNOWN = Runner(max_heart_rate_bpm=190, resting_heart_rate_bpm=50, lactate_threshold_heart_rate_bpm=170)
WARM_UP, COOL_DOWN = (900, 2.7), (600, 2.6)
USUAL = tuple(run_of(steady(1800), days_ago=3.0 * number) for number in range(1, 7))


def kind_of(stream: Stream, runner: Runner = UNKNOWN, history=(), **changes):
    run = run_of(stream, **changes)
    return facts_of(run, stream, runner, history_of(run, history)).classification


def test_what_the_athlete_said_stands():
    said = kind_of(steady(bpm=170), KNOWN, run_type="easy")
    assert (said.run_type, said.reasons) == ("easy", ("You said so.",))


def test_an_even_run_without_anything_else_is_not_clear():
    unclear = kind_of(steady())
    assert unclear.run_type is None
    assert unclear.reasons


def test_equal_fast_parts_are_intervals():
    session = parts(WARM_UP, *[(200, 4.5), (150, 2.5)] * 6, COOL_DOWN)
    found = kind_of(stream_of(session))
    assert found.run_type == "interval"
    assert found.reasons == ("6 fast parts of about 3:20 with slower running between them.",)


def test_unequal_fast_parts_are_a_fartlek():
    fast = [(seconds, 4.4) for seconds in (60, 240, 120, 180, 60, 200)]
    mixed = [part for each in fast for part in (each, (100, 2.6))]
    assert kind_of(stream_of(parts(WARM_UP, *mixed, COOL_DOWN))).run_type == "fartlek"


def test_a_walk_run_is_no_interval_session():
    session = parts(*[(180, 2.5), (120, 1.5)] * 8)
    assert kind_of(stream_of(session)).run_type is None


def test_a_run_home_at_another_pace_is_no_session():
    assert kind_of(stream_of(parts((1500, 3.8), (900, 2.3)))).run_type is None


def test_repeats_that_were_told_are_intervals():
    told = kind_of(steady(), segments=(Segment(repeat=8, distance_m=400.0),))
    assert (told.run_type, told.reasons) == ("interval", ("You told of 8 repeats.",))


def test_the_same_hill_again_and_again_is_hill_work():
    speeds = [3.0] * 3600
    heights = [100.0 + 15.0 * (1.0 - cos(2.0 * pi * 3.0 * second / 1000.0)) for second in range(3601)]
    assert kind_of(replace(stream_of(speeds), altitude_m=heights)).run_type == "hill"
    assert kind_of(stream_of(speeds, altitude_m=100.0)).run_type is None


def test_ever_faster_kilometres_are_a_progression():
    speeds = parts(*[(round(1000 / speed), speed) for speed in (2.8, 2.95, 3.1, 3.3, 3.5, 3.7)])
    assert kind_of(stream_of(speeds)).run_type == "progression"


def test_a_race_distance_at_the_limit_is_a_race():
    assert kind_of(steady(2390, 4.2, bpm=172), KNOWN).run_type == "race"
    assert kind_of(steady(2390, 4.2, bpm=150), KNOWN).run_type != "race"
    assert kind_of(steady(2000, 4.2, bpm=172), KNOWN).run_type != "race"
    assert kind_of(steady(2390, 4.2), rpe=9.0).run_type == "race"


@pytest.mark.parametrize(("bpm", "run_type"), [(130, "recovery"), (148, "easy"), (156, "tempo"), (165, "threshold")])
def test_an_even_effort_is_named_by_its_zone(bpm, run_type):
    assert kind_of(steady(2400, 3.2, bpm=bpm), KNOWN).run_type == run_type


def test_an_estimated_maximum_tells_easy_from_unclear_and_no_more():
    by_age = Runner(age=40)
    assert kind_of(steady(bpm=130), by_age).run_type == "easy"
    assert kind_of(steady(bpm=163), by_age).run_type is None


@pytest.mark.parametrize(
    ("rpe", "seconds", "run_type"), [(2.0, 1800, "recovery"), (4.0, 3600, "easy"), (6.0, 3600, None)]
)
def test_effort_names_a_run_where_there_is_nothing_else(rpe, seconds, run_type):
    assert kind_of(steady(seconds), rpe=rpe).run_type == run_type


def test_long_is_long_for_this_runner():
    assert kind_of(steady(4500), history=USUAL).run_type == "long"
    assert kind_of(steady(4500)).run_type is None
    assert kind_of(steady(5500)).run_type == "long"


def test_told_runs_without_a_distance_say_nothing_of_what_is_long():
    unknown = tuple(replace(run, distance_m=None) for run in USUAL)
    assert kind_of(steady(4500), history=unknown).run_type is None
    assert kind_of(steady(4500), history=(*USUAL, *unknown)).run_type == "long"


def test_a_minute_of_jogging_has_no_kind():
    assert kind_of(steady(60, bpm=100), KNOWN).run_type is None
