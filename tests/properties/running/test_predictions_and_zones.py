"""Predictions, zones and load: order and completeness."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.formulas.race_prediction import (
    cameron_time_s,
    critical_speed_m_s,
    d_prime_m,
    predict_race,
    riegel_time_s,
)
from spotter.running.formulas.training_load import (
    acwr_coupled,
    load_trend,
    monotony,
    session_spike,
    strain,
    trimp_banister,
)
from spotter.running.formulas.training_paces import training_paces
from spotter.running.formulas.vdot import (
    equivalent_time_s,
    race_time_s,
    speed_for_vo2_m_min,
    vdot_from_race,
    vo2_ml_kg_min,
)
from spotter.running.formulas.zones import (
    friel_run_zone,
    friel_zones,
    heart_rate_zones,
    karvonen_zones,
    pace_zones,
    time_in_zones,
    zone_of,
)

EXAMPLES = settings(max_examples=100, deadline=None)
vdots = st.floats(20.0, 85.0)
distances = st.floats(1500.0, 42_195.0)
bpm = st.floats(30.0, 220.0)


@EXAMPLES
@given(vdots, distances)
def test_vdot_round_trip(vdot: float, distance_m: float) -> None:
    assert vdot_from_race(distance_m, race_time_s(vdot, distance_m)) == pytest.approx(vdot, rel=1e-9)


@EXAMPLES
@given(st.floats(50.0, 450.0))
def test_oxygen_cost_round_trip(speed_m_min: float) -> None:
    assert speed_for_vo2_m_min(vo2_ml_kg_min(speed_m_min)) == pytest.approx(speed_m_min, rel=1e-9)


@EXAMPLES
@given(vdots, st.floats(0.01, 15.0), distances)
def test_fitter_is_faster(vdot: float, by: float, distance_m: float) -> None:
    assert race_time_s(vdot + by, distance_m) < race_time_s(vdot, distance_m)


@EXAMPLES
@given(vdots, distances, st.floats(1.001, 3.0))
def test_farther_takes_longer_and_at_a_slower_pace(vdot: float, distance_m: float, times: float) -> None:
    near_s, far_s = race_time_s(vdot, distance_m), race_time_s(vdot, min(distance_m * times, 50_000.0))
    assert far_s > near_s
    assert far_s / min(distance_m * times, 50_000.0) >= near_s / distance_m


@EXAMPLES
@given(vdots, distances, distances, st.one_of(st.none(), st.floats(10.0, 150.0)))
def test_a_prediction_lies_in_its_range_and_rises_with_distance(
    vdot: float, from_m: float, to_m: float, km_per_week: float | None
) -> None:
    time_s = race_time_s(vdot, from_m)
    near = predict_race(from_m, time_s, to_m, km_per_week=km_per_week)
    far = predict_race(from_m, time_s, min(to_m * 1.05, 50_000.0), km_per_week=km_per_week)
    assert near.low_s <= near.time_s <= near.high_s
    assert near.low_s <= near.riegel_s <= near.high_s
    assert (near.time_s, near.low_s, near.high_s) < (far.time_s, far.low_s, far.high_s)
    assert near.vdot == pytest.approx(vdot)


@EXAMPLES
@given(vdots, distances, distances)
def test_a_slower_race_predicts_slower_races(vdot: float, from_m: float, to_m: float) -> None:
    time_s = race_time_s(vdot, from_m)
    for predict in (equivalent_time_s, riegel_time_s, cameron_time_s):
        assert predict(from_m, time_s * 1.01, to_m) > predict(from_m, time_s, to_m)
        assert predict(from_m, time_s, from_m) == pytest.approx(time_s)


@EXAMPLES
@given(st.floats(15.0, 85.0))
def test_training_paces_are_in_order(vdot: float) -> None:
    paces = training_paces(vdot)
    assert paces.repetition_s_per_km < paces.interval_s_per_km < paces.threshold_s_per_km
    assert paces.threshold_s_per_km < paces.marathon_s_per_km
    assert paces.easy_fast_s_per_km <= paces.easy_slow_s_per_km


@EXAMPLES
@given(st.floats(2.5, 6.0), st.floats(50.0, 350.0), st.lists(st.floats(120.0, 1200.0), min_size=2, max_size=4))
def test_critical_speed_finds_the_line_that_the_trials_lie_on(speed: float, d_prime: float, times: list[float]) -> None:
    spread = [time_s + 30.0 * index for index, time_s in enumerate(sorted(times))]
    trials = [(d_prime + speed * time_s, time_s) for time_s in spread]
    assert critical_speed_m_s(trials) == pytest.approx(speed, rel=1e-6)
    assert d_prime_m(trials) == pytest.approx(d_prime, rel=1e-3)


@EXAMPLES
@given(st.floats(150.0, 210.0), st.floats(35.0, 80.0), vdots, st.floats(120.0, 200.0))
def test_zones_leave_no_gap(hr_max: float, hr_rest: float, vdot: float, lthr: float) -> None:
    for zones in (karvonen_zones(hr_max, hr_rest), friel_zones(lthr), pace_zones(vdot)):
        assert zones[0].low == 0.0
        assert zones[-1].high == float("inf")
        assert all(lower.high == upper.low and lower.low < lower.high for lower, upper in pairwise(zones))


@EXAMPLES
@given(st.integers(120, 200), st.integers(60, 220))
def test_friels_zone_of_a_beat_is_the_zone_it_lies_in(lthr: int, hr: int) -> None:
    assert zone_of(hr, friel_zones(lthr)) == friel_run_zone(lthr, hr)


@EXAMPLES
@given(st.lists(st.tuples(st.floats(0.5, 20.0), bpm), min_size=2, max_size=60), st.floats(120.0, 200.0))
def test_zones_partition_the_time(samples: list[tuple[float, float]], lthr: float) -> None:
    times = [0.0]
    for gap_s, _ in samples[1:]:
        times.append(times[-1] + gap_s)
    seconds = time_in_zones(times, [value for _, value in samples], friel_zones(lthr))
    assert sum(seconds.values()) == pytest.approx(times[-1] - times[0])
    assert all(value >= 0.0 for value in seconds.values())


@EXAMPLES
@given(st.lists(st.floats(90.0, 200.0), min_size=2, max_size=6, unique=True))
def test_the_athletes_own_bounds_come_first(bounds: list[float]) -> None:
    rising = sorted(bounds)
    zones = heart_rate_zones(own_bounds_bpm=rising, lthr=170.0, hr_max=190.0, hr_rest=50.0)
    assert zones is not None
    assert zones.method == "athlete"
    assert [zone.high for zone in zones.zones[:-1]] == rising


@EXAMPLES
@given(st.floats(1.0, 300.0), st.floats(60.0, 180.0), st.floats(0.0, 20.0), st.sampled_from(["f", "m"]))
def test_more_or_harder_training_is_never_less_load(minutes: float, hr: float, by: float, sex: str) -> None:
    load = trimp_banister(minutes, hr, 50.0, 200.0, sex)
    assert trimp_banister(minutes, hr + by, 50.0, 200.0, sex) >= load
    assert trimp_banister(minutes + by, hr, 50.0, 200.0, sex) >= load


@EXAMPLES
@given(st.floats(0.0, 1000.0), st.integers(300, 400))
def test_an_unchanging_load_settles_with_no_form_and_no_monotony(load: float, days: int) -> None:
    trend = load_trend([load] * days)
    assert trend.atl == pytest.approx(load, rel=1e-3)
    assert trend.ctl == pytest.approx(load, rel=2e-3)
    assert monotony([load] * 7) is None
    assert strain([load] * 7) is None


@EXAMPLES
@given(st.lists(st.floats(1.0, 500.0), min_size=7, max_size=7, unique=True), st.floats(0.1, 10.0))
def test_monotony_does_not_depend_on_the_unit(loads: list[float], factor: float) -> None:
    assert monotony([load * factor for load in loads]) == pytest.approx(monotony(loads), rel=1e-6)
    assert acwr_coupled(loads[0] * factor, [load * factor for load in loads[:4]]) == pytest.approx(
        acwr_coupled(loads[0], loads[:4])
    )


@EXAMPLES
@given(st.floats(1000.0, 40_000.0), st.floats(500.0, 60_000.0), st.floats(1.0, 3.0))
def test_a_longer_session_is_never_a_smaller_spike(longest_m: float, session_m: float, times: float) -> None:
    order = ["reference", "small", "moderate", "large"]
    before, after = session_spike(longest_m, session_m), session_spike(longest_m, session_m * times)
    assert before is not None
    assert after is not None
    assert order.index(after) >= order.index(before)
