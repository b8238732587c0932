"""Whole analyses of paces: what may never happen, whatever the run and the day."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.analysis.adjustments import adjustments_of, paces_of
from spotter.running.analysis.conditions import conditions_of
from spotter.running.models import Run, WeatherData
from tests.support.recordings import run_of, steady

MANY = settings(max_examples=60, deadline=None)

STREAM = steady(900, 3.0, altitude_m=0.0)
RUN = run_of(STREAM)

temperatures_c = st.floats(-40.0, 50.0)
humidities = st.floats(0.0, 1.0)
winds_m_s = st.floats(0.0, 30.0)
degrees = st.floats(0.0, 360.0)


@st.composite
def runs(draw: st.DrawFn) -> Run:
    """A run of any pace, over any climb, on any day."""
    pace = draw(st.floats(150.0, 900.0))
    weather = WeatherData(
        draw(temperatures_c), None, None, draw(humidities), draw(winds_m_s), draw(degrees), None, None, "test", None
    )
    return replace(
        RUN,
        pace_s_per_km=pace,
        moving_time_s=draw(st.floats(300.0, 20_000.0)),
        grade_adjusted_pace_s_per_km=pace * draw(st.floats(0.5, 1.1)),
        gap_method="stream",
        weather_data=weather,
    )


def weather_adjusted(run: Run) -> float:
    return paces_of(run, adjustments_of(run, None, conditions_of(run), None)).weather_adjusted_s_per_km


@MANY
@given(runs(), st.floats(0.0, 3500.0))
def test_adjustments_compose_in_any_order(run: Run, altitude_m: float) -> None:
    stream = replace(STREAM, altitude_m=[altitude_m] * len(STREAM.time_s))
    adjustments = adjustments_of(run, stream, conditions_of(run), 70.0)
    assert {a.factor for a in adjustments} == {"grade", "heat", "wind", "altitude"}
    paces = [paces_of(run, order).equivalent_s_per_km for order in permutations(adjustments)]
    assert max(paces) == pytest.approx(min(paces), rel=1e-12)
    one_by_one = run.pace_s_per_km
    for adjustment in adjustments:
        one_by_one /= 1.0 + adjustment.percent / 100.0
    assert paces[0] == pytest.approx(one_by_one, rel=1e-12)


@MANY
@given(runs(), st.floats(0.0, 3500.0))
def test_every_range_holds_its_value(run: Run, altitude_m: float) -> None:
    stream = replace(STREAM, altitude_m=[altitude_m] * len(STREAM.time_s))
    for adjustment in adjustments_of(run, stream, conditions_of(run), 70.0):
        assert adjustment.low_percent <= adjustment.percent + 1e-9
        assert adjustment.percent <= adjustment.high_percent + 1e-9
        assert adjustment.seconds_per_km == 0.0 or adjustment.seconds_per_km * adjustment.percent > 0.0


@MANY
@given(runs(), st.floats(0.0, 15.0), st.floats(0.0, 0.5))
def test_the_same_pace_on_a_hotter_or_damper_day_is_never_worth_less(run: Run, by_c: float, by_share: float) -> None:
    weather = run.weather_data
    hotter = replace(
        weather,
        temperature_c=min(weather.temperature_c + by_c, 50.0),
        humidity=min(weather.humidity + by_share, 1.0),
    )
    assert weather_adjusted(replace(run, weather_data=hotter)) <= weather_adjusted(run) + 1e-9


@MANY
@given(runs())
def test_no_weather_no_climb_and_low_ground_change_nothing(run: Run) -> None:
    calm = replace(run.weather_data, temperature_c=min(run.weather_data.temperature_c, 5.0), wind_speed_m_s=0.0)
    level = replace(run, weather_data=calm, grade_adjusted_pace_s_per_km=run.pace_s_per_km)
    paces = paces_of(level, adjustments_of(level, STREAM, conditions_of(level), 70.0))
    assert paces.weather_adjusted_s_per_km == paces.equivalent_s_per_km == level.pace_s_per_km
