"""The zones of one athlete, and the time in them."""

from __future__ import annotations

import pytest

from spotter.running.analysis.records import Runner
from spotter.running.analysis.zone_scale import heart_rate_scale, pace_scale, vdot_of_threshold_pace
from spotter.running.analysis.zone_time import Piece, intensity_shares, times_by_heart_rate, times_by_pace
from spotter.running.formulas.training_paces import threshold_pace_s_per_km
from spotter.running.models import Pause
from tests.support.recordings import steady


@pytest.mark.parametrize(
    ("runner", "basis"),
    [
        (Runner(age=40, max_heart_rate_bpm=190, lactate_threshold_heart_rate_bpm=170), "lthr"),
        (Runner(age=40, max_heart_rate_bpm=190, resting_heart_rate_bpm=50), "karvonen"),
        (Runner(age=40, max_heart_rate_bpm=190), "hr_max"),
        (Runner(age=40, resting_heart_rate_bpm=50), "estimated_hr_max"),
        (Runner(age=40), "estimated_hr_max"),
    ],
)
def test_the_athletes_own_values_come_first(runner, basis):
    scale = heart_rate_scale(runner, None)
    assert scale.basis == basis
    assert scale.certain == (basis != "estimated_hr_max")
    assert [zone.name for zone in scale.zones] == list(scale.kinds)


def test_without_any_value_there_are_no_heart_rate_zones():
    assert heart_rate_scale(Runner(resting_heart_rate_bpm=50), 180.0) is None


def test_a_recorded_heart_rate_only_raises_the_one_by_age():
    by_age, seen, low = (heart_rate_scale(Runner(age=40), observed) for observed in (None, 200.0, 150.0))
    assert seen.zones[-1].low == pytest.approx(180.0)
    assert low == by_age


def test_threshold_pace_comes_before_a_vdot():
    own = pace_scale(Runner(threshold_pace_s_per_km=threshold_pace_s_per_km(50.0)), 40.0)
    by_vdot = pace_scale(Runner(), 50.0)
    assert (own.basis, by_vdot.basis) == ("threshold_pace", "vdot")
    assert [zone.low for zone in own.zones] == pytest.approx([zone.low for zone in by_vdot.zones])
    assert pace_scale(Runner(), None) is None


@pytest.mark.parametrize(("pace_s_per_km", "vdot"), [(120.0, 100.0), (900.0, 10.0), (255.4, 50.0)])
def test_a_threshold_pace_is_that_of_one_vdot(pace_s_per_km, vdot):
    assert vdot_of_threshold_pace(pace_s_per_km) == pytest.approx(vdot, abs=0.2)


def test_time_counts_in_the_zone_of_its_heart_rate():
    scale = heart_rate_scale(Runner(max_heart_rate_bpm=200), None)
    times = times_by_heart_rate(steady(600, bpm=150), (), scale)
    assert {time.zone: time.seconds for time in times} == {"1": 0.0, "2": 0.0, "3": 600.0, "4": 0.0, "5": 0.0}
    third = times[2]
    assert (third.name, third.low_bpm, third.high_bpm) == ("moderate", 140.0, 160.0)
    assert (times[0].low_bpm, times[-1].high_bpm, third.low_pace_s_per_km) == (None, None, None)


def test_a_paused_watch_is_in_no_zone():
    scale = heart_rate_scale(Runner(max_heart_rate_bpm=200), None)
    times = times_by_heart_rate(steady(600, bpm=150), (Pause(100.0, 300.0),), scale)
    assert sum(time.seconds for time in times) == pytest.approx(400.0, abs=2.0)


def test_pace_zones_count_pieces():
    scale = pace_scale(Runner(), 50.0)
    times = times_by_pace([Piece(10.0, 10.0 / 0.33), Piece(10.0, 0.0), Piece(20.0, 20.0 / 0.255)], scale)
    assert {time.zone: time.seconds for time in times if time.seconds} == {"E": 10.0, "walk": 10.0, "T": 20.0}
    assert times[2].low_pace_s_per_km < 255.0 < times[2].high_pace_s_per_km
    assert intensity_shares(times, scale) == {
        "hard": 0.0,
        "threshold": 0.5,
        "tempo": 0.0,
        "easy": 0.25,
        "recovery": 0.25,
    }


def test_no_time_has_no_shares():
    scale = pace_scale(Runner(), 50.0)
    assert intensity_shares(times_by_pace([], scale), scale) is None
