"""Which of an athlete's numbers is used, and what counts as time in a zone."""

from __future__ import annotations

from typing import get_args

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.heart_rate import HR_MAX_UNCERTAINTY_BPM, HeartRateMax, hr_max, karvonen_target_bpm
from spotter.running.formulas.zones import (
    RPE_BY_RUN_TYPE,
    Zone,
    expected_rpe,
    friel_run_zone,
    heart_rate_zones,
    hr_max_zones,
    pace_zones,
    rpe_zone,
    time_in_zones,
    zone_of,
)
from spotter.running.models import RunType


@pytest.mark.parametrize(
    ("own", "observed", "age", "expected"),
    [
        (187.0, 195.0, 40.0, HeartRateMax(187.0, 0.0, "athlete")),
        (None, 190.0, 40.0, HeartRateMax(190.0, HR_MAX_UNCERTAINTY_BPM, "observed")),
        (None, 180.0, 40.0, HeartRateMax(211.0 - 0.64 * 40.0, HR_MAX_UNCERTAINTY_BPM, "age")),
        (None, 240.0, 40.0, HeartRateMax(211.0 - 0.64 * 40.0, HR_MAX_UNCERTAINTY_BPM, "age")),
        (None, 188.0, None, HeartRateMax(188.0, HR_MAX_UNCERTAINTY_BPM, "observed")),
        (None, None, None, None),
    ],
)
def test_the_best_known_maximum_is_used(
    own: float | None, observed: float | None, age: float | None, expected: HeartRateMax | None
) -> None:
    assert hr_max(athletes_own_bpm=own, observed_bpm=observed, age_years=age) == expected


@pytest.mark.parametrize(
    ("known", "method"),
    [
        ({"lthr": 170.0, "hr_max": 190.0, "hr_rest": 50.0}, "lthr"),
        ({"hr_max": 190.0, "hr_rest": 50.0}, "karvonen"),
        ({"hr_max": 190.0}, "hr_max"),
    ],
)
def test_zones_come_from_the_best_that_is_known(known: dict[str, float], method: str) -> None:
    zones = heart_rate_zones(**known)
    assert zones is not None
    assert zones.method == method


def test_nothing_known_gives_no_zones() -> None:
    assert heart_rate_zones() is None


def test_own_bounds_must_rise() -> None:
    with pytest.raises(InvalidInput):
        heart_rate_zones(own_bounds_bpm=[150.0, 140.0])


def test_time_counts_until_the_next_sample_but_not_over_a_pause_or_a_lost_sensor() -> None:
    zones = (Zone("low", 0.0, 140.0), Zone("high", 140.0, float("inf")))
    seconds = time_in_zones([0, 10, 20, 600, 610], [120.0, 150.0, 150.0, None, 150.0], zones)
    assert seconds == {"low": 10.0, "high": 10.0}


def test_no_samples_take_no_time() -> None:
    assert sum(time_in_zones([], [], hr_max_zones(190.0)).values()) == 0.0


def test_pace_zones_are_named_by_daniels_letters() -> None:
    # VDOT 50: repetition 3:37, threshold 4:15, marathon 4:31, easy 4:56-5:34 per km.
    zones = pace_zones(50.0)
    assert [zone_of(pace, zones) for pace in (215, 235, 255, 271, 310, 450)] == ["R", "I", "T", "M", "E", "walk"]


def test_every_kind_of_run_has_an_effort_of_its_own() -> None:
    assert set(RPE_BY_RUN_TYPE) == set(get_args(RunType))
    assert expected_rpe("recovery") == (1.0, 2.0)
    assert all(0.0 < low <= high <= 10.0 for low, high in RPE_BY_RUN_TYPE.values())


def test_standing_still_is_in_the_slowest_pace_zone() -> None:
    assert zone_of(float("inf"), pace_zones(50.0)) == "walk"


@pytest.mark.parametrize(("rpe", "zone"), [(0, "easy"), (4, "easy"), (5, "moderate"), (6, "moderate"), (7, "hard")])
def test_zone_of_an_effort(rpe: float, zone: str) -> None:
    assert rpe_zone(rpe) == zone


@pytest.mark.parametrize(("hr_max", "hr_rest", "fraction"), [(190, 200, 0.5), (300, 60, 0.5), (190, 60, 1.2)])
def test_impossible_hearts_are_refused(hr_max: float, hr_rest: float, fraction: float) -> None:
    with pytest.raises(InvalidInput):
        karvonen_target_bpm(hr_max, hr_rest, fraction)


def test_half_a_percent_is_rounded_up_before_zoning() -> None:
    # 84.5 % of 200 is 169: printed as 85 %, which is zone 2.
    assert friel_run_zone(200, 169) == "2"
    assert friel_run_zone(200, 168.9) == "1"
