"""The sun's way over the sky, and what it does to the WBGT of a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.place import Place
from spotter.running.formulas.sun import cos_solar_zenith, mean_daylight_cos_zenith, solar_declination_deg
from tests.support.recordings import SUNNY, run_of, steady

RUN = run_of(steady(600, 3.0))
EXAMPLES = settings(max_examples=60, deadline=None)

latitudes = st.floats(-90.0, 90.0)
longitudes = st.floats(-180.0, 180.0)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - naive bounds


@st.composite
def airs(draw):
    return replace(
        SUNNY,
        temperature_c=draw(st.floats(-5.0, 45.0)),
        humidity=draw(st.floats(0.05, 1.0)),
        wind_speed_m_s=draw(st.floats(0.0, 15.0)),
        pressure_hpa=draw(st.floats(960.0, 1050.0)),
    )


def wbgt_c(weather, *, sun_w_m2, beam_share, started_at=RUN.started_at):
    lit = replace(weather, shortwave_radiation_w_m2=sun_w_m2, direct_radiation_w_m2=beam_share * sun_w_m2)
    conditions = conditions_of(replace(RUN, weather_data=lit, started_at=started_at), Place(48.0, 11.0))
    assert conditions.wbgt_method == "liljegren"
    return conditions.wbgt_c


@EXAMPLES
@given(airs(), st.floats(0.0, 650.0), st.floats(50.0, 250.0), st.floats(0.0, 0.9))
def test_more_sun_is_never_cooler(weather, sun_w_m2, more_w_m2, beam_share):
    # From 50 W/m2 on; less can be outdone by the stirring of the air, whose classes of stability go in steps.
    brighter = wbgt_c(weather, sun_w_m2=sun_w_m2 + more_w_m2, beam_share=beam_share)
    assert brighter >= wbgt_c(weather, sun_w_m2=sun_w_m2, beam_share=beam_share)


@EXAMPLES
@given(airs(), st.floats(20.0, 900.0), st.floats(0.0, 0.9))
def test_the_night_is_never_warmer_than_the_day(weather, sun_w_m2, beam_share):
    night = wbgt_c(weather, sun_w_m2=0.0, beam_share=0.0, started_at=RUN.started_at - timedelta(hours=10))
    assert night <= wbgt_c(weather, sun_w_m2=sun_w_m2, beam_share=beam_share)


@EXAMPLES
@given(latitudes, longitudes, moments)
def test_the_sun_is_never_nearer_to_overhead_than_its_latitude_lets_it(latitude_deg, longitude_deg, moment):
    cosine = cos_solar_zenith(latitude_deg, longitude_deg, moment)
    assert -1.0 - 1e-12 <= cosine <= 1.0 + 1e-12
    assert abs(solar_declination_deg(moment)) < 23.46
    # Seen from the other side of the earth it stands as far below as it stands above here.
    opposite = cos_solar_zenith(-latitude_deg, longitude_deg + (180.0 if longitude_deg < 0.0 else -180.0), moment)
    assert abs(opposite + cosine) < 1e-9


@EXAMPLES
@given(latitudes, longitudes, moments, st.floats(1.0, 600.0))
def test_the_daylight_of_a_span_is_between_night_and_its_highest_sun(latitude_deg, longitude_deg, moment, minutes):
    end = moment + timedelta(minutes=minutes)
    mean = mean_daylight_cos_zenith(latitude_deg, longitude_deg, moment, end)
    assert 0.0 <= mean <= 1.0
    if all(cos_solar_zenith(latitude_deg, longitude_deg, each) > 0.0 for each in (moment, end)) and minutes < 60.0:
        assert mean > 0.0
