"""What an athlete is warned of, and what not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.place import Place
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_warnings import NO_ZONES, heat_warnings, spike_warnings, zone_warnings
from spotter.running.analysis.zone_scale import heart_rate_scale
from spotter.running.formulas.heat_effect import HADLEY_TOO_HOT
from tests.support.recordings import HOT, SUNNY, run_of, steady

RUN = run_of(steady(3600, 3.0))


def heat(temperature_c, humidity, runner=None):
    run = replace(RUN, weather_data=replace(HOT, temperature_c=temperature_c, humidity=humidity))
    return heat_warnings(run, conditions_of(run), runner or Runner())


@pytest.mark.parametrize(
    ("temperature_c", "humidity", "flag"), [(20.0, 0.5, "Yellow"), (26.0, 0.4, "Red"), (32.0, 0.6, "Black")]
)
def test_a_flag_of_heat_is_an_estimate(temperature_c, humidity, flag):
    [warning] = heat(temperature_c, humidity)
    assert warning.startswith(f"{flag} flag (WBGT about ")
    assert "estimate" in warning


def test_a_flag_says_by_which_method_its_wbgt_was_found():
    sunlit = replace(RUN, weather_data=SUNNY)
    [by_sun] = heat_warnings(sunlit, conditions_of(sunlit, Place(48.0, 11.0)), Runner())
    [estimate] = heat_warnings(sunlit, conditions_of(sunlit), Runner())
    assert by_sun.startswith("Black flag (WBGT about 31 °C, by Liljegren 2008 from the sun and the wind of the run). ")
    assert estimate.startswith("Black flag (WBGT about 31 °C, an estimate for a fairly high sun and light wind). ")


def test_cool_days_fly_no_warning():
    assert heat(8.0, 0.5) == []
    assert heat_warnings(RUN, None, Runner()) == []


def test_beyond_the_tables_hard_running_is_advised_against():
    assert heat(38.0, 0.7)[-1] == HADLEY_TOO_HOT


def test_who_reads_miles_reads_fahrenheit():
    assert "°F" in heat(32.0, 0.6, Runner(distance_unit="mi"))[0]


def test_a_jump_over_the_longest_run_is_named_with_its_size():
    [warning] = spike_warnings(RUN, 8000.0, Runner())
    assert "35 % longer" in warning
    assert "8.0 km" in warning
    assert "Frandsen 2025" in warning


@pytest.mark.parametrize("longest_m", [None, 9_900.0, 20_000.0])
def test_no_jump_is_no_warning(longest_m):
    assert spike_warnings(RUN, longest_m, Runner()) == []


def test_estimated_zones_say_so():
    [warning] = zone_warnings(heart_rate_scale(Runner(age=40), None), measured=True)
    assert "11 bpm" in warning
    assert zone_warnings(heart_rate_scale(Runner(max_heart_rate_bpm=190), None), measured=True) == []


def test_missing_zones_are_explained_where_there_was_something_to_put_in_them():
    assert zone_warnings(None, measured=True) == [NO_ZONES]
    assert zone_warnings(None, measured=False) == []
