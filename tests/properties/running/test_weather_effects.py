"""Weather and height: what may never happen, whatever the day."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.formulas.altitude_effect import aerobic_power_fraction, altitude_effect_pct
from spotter.running.formulas.heat_effect import davis_multiplier, hadley_pace_adjust_pct, heat_effect
from spotter.running.formulas.wbgt import FLAG_RULES, acsm_flag, wbgt_simplified_c
from spotter.running.formulas.wbgt_liljegren import wbgt_liljegren_c
from spotter.running.formulas.weather import dew_point_c, relative_humidity_pct, wind_chill_f
from spotter.running.formulas.wind_effect import (
    CourseLeg,
    bearing_deg,
    calm_air_speed_m_s,
    course_legs,
    headwind_m_s,
    mean_headwind_m_s,
    wind_effect_pct,
    wind_metabolic_ratio,
)

EXAMPLES = settings(max_examples=150, deadline=None)
temps_c = st.floats(-20.0, 50.0)
humidities = st.floats(0.0, 100.0)
warmer_by = st.floats(0.0, 15.0)
wetter_by = st.floats(0.0, 60.0)
minutes = st.floats(5.0, 300.0)
speeds = st.floats(1.5, 6.0)
winds = st.floats(0.1, 10.0)
heights_m = st.floats(-100.0, 3500.0)
degrees = st.floats(0.0, 360.0)


@EXAMPLES
@given(temps_c, warmer_by, humidities, wetter_by, minutes, st.booleans(), st.booleans())
def test_hotter_or_more_humid_is_never_faster(
    temp_c: float, by_c: float, rh: float, by_rh: float, duration: float, repeats: bool, acclimatised: bool
) -> None:
    before = heat_effect(temp_c, rh, duration, repeats=repeats, acclimatised=acclimatised)
    after = heat_effect(
        min(temp_c + by_c, 50.0), min(rh + by_rh, 100.0), duration, repeats=repeats, acclimatised=acclimatised
    )
    assert after.mean_pct >= before.mean_pct - 1e-9
    assert after.low_pct >= before.low_pct - 1e-9
    assert after.high_pct >= before.high_pct - 1e-9


@pytest.mark.parametrize("rh_pct", [0, 5, 12, 30, 85, 90, 100])
def test_every_tenth_of_a_degree_more_is_never_faster(rh_pct: float) -> None:
    # A fine walk over the seam of the heat index (near 80 F), which random points hardly ever straddle.
    effects = [heat_effect(tenths / 10.0, rh_pct, 60.0).mean_pct for tenths in range(200, 450)]
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(effects))


@EXAMPLES
@given(st.floats(-40.0, 5.0), humidities, minutes)
def test_cold_earns_no_credit(temp_c: float, rh: float, duration: float) -> None:
    effect = heat_effect(temp_c, rh, duration)
    assert (effect.low_pct, effect.mean_pct, effect.high_pct) == (0.0, 0.0, 0.0)


@EXAMPLES
@given(temps_c, humidities, minutes)
def test_the_range_holds_the_mean_and_exposure_helps(temp_c: float, rh: float, duration: float) -> None:
    effect = heat_effect(temp_c, rh, duration)
    assert 0.0 <= effect.low_pct <= effect.mean_pct <= effect.high_pct
    assert heat_effect(temp_c, rh, duration, acclimatised=True).mean_pct <= effect.mean_pct
    assert heat_effect(temp_c, rh, duration, repeats=True).mean_pct <= effect.mean_pct
    assert heat_effect(temp_c, rh, duration, marathon_goal_s=4 * 3600.0).mean_pct >= effect.mean_pct


@EXAMPLES
@given(st.floats(-40.0, 50.0), st.floats(0.0, 30.0))
def test_a_higher_heat_index_is_never_faster(index_c: float, by_c: float) -> None:
    assert davis_multiplier(min(index_c + by_c, 50.0)) >= davis_multiplier(index_c) >= 1.0


@EXAMPLES
@given(st.floats(0.0, 90.0), st.floats(0.0, 90.0), st.floats(0.0, 20.0))
def test_hadleys_bands_only_rise(temp_f: float, dew_f: float, by_f: float) -> None:
    cooler, hotter = hadley_pace_adjust_pct(temp_f, dew_f), hadley_pace_adjust_pct(temp_f + by_f, dew_f)
    if not isinstance(hotter, str):
        assert not isinstance(cooler, str)
        assert hotter[0] >= cooler[0]
        assert hotter[1] >= cooler[1]


@EXAMPLES
@given(st.floats(-50.0, 59.0), st.floats(0.0, 20.0))
def test_flags_only_go_up(wbgt_c: float, by_c: float) -> None:
    order = [rule.flag for rule in FLAG_RULES]
    assert order.index(acsm_flag(min(wbgt_c + by_c, 60.0))) >= order.index(acsm_flag(wbgt_c))


@EXAMPLES
@given(st.floats(-30.0, 48.0), st.floats(1.0, 100.0))
def test_dew_point_and_humidity_undo_each_other(temp_c: float, rh: float) -> None:
    assert relative_humidity_pct(temp_c, dew_point_c(temp_c, rh)) == pytest.approx(rh, rel=1e-9)
    assert dew_point_c(temp_c, rh) <= temp_c + 1e-9


@EXAMPLES
@given(st.floats(-30.0, 45.0), humidities, st.floats(0.0, 5.0), wetter_by)
def test_simplified_wbgt_rises_with_heat_and_humidity(temp_c: float, rh: float, by_c: float, by_rh: float) -> None:
    assert wbgt_simplified_c(temp_c + by_c, min(rh + by_rh, 100.0)) >= wbgt_simplified_c(temp_c, rh)


@settings(max_examples=40, deadline=None)
@given(st.floats(5.0, 45.0), st.floats(10.0, 100.0), st.floats(1.0, 10.0), st.floats(0.0, 800.0))
def test_sun_raises_the_liljegren_wbgt(temp_c: float, rh: float, wind: float, sun: float) -> None:
    shade = wbgt_liljegren_c(temp_c, rh, 1013.0, wind, 0.0, 0.0, 0.7)
    # 0.02 K is the iteration's own tolerance; sunshine may also change the stability class and with it the wind.
    assert wbgt_liljegren_c(temp_c, rh, 1013.0, wind, sun, 0.6, 0.7) >= shade - 0.1


@EXAMPLES
@given(st.floats(-40.0, 50.0), st.floats(3.1, 60.0))
def test_wind_never_warms(temp_f: float, wind_mph: float) -> None:
    chill = wind_chill_f(temp_f, wind_mph)
    stronger = wind_chill_f(temp_f, wind_mph + 5.0)
    assert chill is not None
    assert stronger is not None
    assert stronger <= chill


@EXAMPLES
@given(speeds, winds)
def test_a_headwind_costs_more_than_the_same_tailwind_returns(speed: float, wind: float) -> None:
    cost = calm_air_speed_m_s(speed, wind) - speed
    returned = speed - calm_air_speed_m_s(speed, -wind)
    assert cost > 0.0
    assert cost > returned


@EXAMPLES
@given(speeds, st.floats(-10.0, 9.0), st.floats(0.0, 5.0))
def test_more_headwind_never_costs_less(speed: float, wind: float, by: float) -> None:
    assert wind_metabolic_ratio(speed, wind + by) >= wind_metabolic_ratio(speed, wind)


@EXAMPLES
@given(speeds, winds)
def test_out_and_back_in_wind_is_slower(speed: float, wind: float) -> None:
    assert wind_effect_pct(speed, [CourseLeg(1000.0, wind), CourseLeg(1000.0, -wind)]) > 0.0


@EXAMPLES
@given(speeds, st.floats(-500.0, 900.0))
def test_calm_air_and_low_ground_change_nothing(speed: float, altitude_m: float) -> None:
    assert wind_metabolic_ratio(speed, 0.0) == 1.0
    assert calm_air_speed_m_s(speed, 0.0) == speed
    assert wind_effect_pct(speed, [CourseLeg(1000.0, 0.0)]) == pytest.approx(0.0, abs=1e-9)
    assert altitude_effect_pct(speed, altitude_m) == 0.0


@EXAMPLES
@given(degrees, winds, degrees)
def test_headwind_turns_into_tailwind_on_the_way_back(bearing: float, wind: float, wind_from: float) -> None:
    there = headwind_m_s(bearing, wind, wind_from)
    assert abs(there) <= wind + 1e-12
    assert headwind_m_s(bearing + 180.0, wind, wind_from) == pytest.approx(-there, abs=1e-9)
    assert headwind_m_s(wind_from, wind, wind_from) == wind


@EXAMPLES
@given(st.floats(-60.0, 60.0), st.floats(-179.0, 179.0), degrees, winds)
def test_a_loop_has_no_mean_headwind(latitude: float, longitude: float, wind_from: float, wind: float) -> None:
    square = [(latitude, longitude), (latitude + 0.01, longitude), (latitude + 0.01, longitude + 0.01)]
    there_and_back = [*square, *reversed(square[:-1])]
    legs = course_legs(there_and_back, wind, wind_from)
    assert mean_headwind_m_s(legs) == pytest.approx(0.0, abs=1e-6)
    assert bearing_deg(square[0], square[1]) == pytest.approx(0.0, abs=1e-6)
    assert bearing_deg(square[1], square[2]) == pytest.approx(90.0, abs=1e-6)


@EXAMPLES
@given(heights_m, st.floats(0.0, 500.0), st.booleans())
def test_higher_is_never_stronger(altitude_m: float, by_m: float, acclimatised: bool) -> None:
    lower = aerobic_power_fraction(altitude_m, acclimatised)
    assert 0.0 < aerobic_power_fraction(altitude_m + by_m, acclimatised) <= lower <= 1.0


@EXAMPLES
@given(speeds, heights_m)
def test_acclimatised_and_easy_runs_lose_less(speed: float, altitude_m: float) -> None:
    whole = altitude_effect_pct(speed, altitude_m)
    assert 0.0 <= altitude_effect_pct(speed, altitude_m, easy=True) <= whole
    assert altitude_effect_pct(speed, altitude_m, acclimatised=True) <= whole


@EXAMPLES
@given(temps_c, humidities, speeds, st.floats(-8.0, 8.0), heights_m)
def test_adjustments_compose_in_any_order(temp_c: float, rh: float, speed: float, wind: float, altitude: float) -> None:
    effects = (
        heat_effect(temp_c, rh, 60.0).mean_pct,
        wind_effect_pct(speed, [CourseLeg(1000.0, wind)]),
        altitude_effect_pct(speed, altitude),
    )
    paces = []
    for order in permutations(effects):
        pace = 300.0
        for percent in order:
            pace /= 1.0 + percent / 100.0
        paces.append(pace)
    assert max(paces) == pytest.approx(min(paces), rel=1e-12)
