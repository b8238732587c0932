import pytest

from spotter.running.analysis.records import Conditions, Paces, Runner
from spotter.running.insights.cause_findings import (
    altitude_finding,
    equivalent_pace_finding,
    heat_finding,
    hill_finding,
    weather_missing_finding,
    wind_finding,
)
from tests.support.run_facts import PACE, adjustment, facts

HOT = Conditions(29.0, 0.62, humidity_assumed=False, said=False, wbgt_c=28.0, wbgt_method="simplified (estimate)")


def test_heat_comes_with_its_air_its_range_and_the_pace_in_cool_air():
    finding = heat_finding(facts(conditions=HOT, adjustments=(adjustment("heat", 4.0),)))
    assert finding.key == "heat_cost"
    assert finding.numbers == {
        "temperature": "29 °C",
        "dew_point": "21 °C",
        "cost": "12 s per km",
        "cost_range": "8 to 16 s per km",
        "pace_without": "5:02 per km",
    }
    assert finding.evidence == "method 7: source 1999"


def test_who_counts_miles_reads_fahrenheit():
    finding = heat_finding(
        facts(conditions=HOT, adjustments=(adjustment("heat", 4.0),), runner=Runner(distance_unit="mi"))
    )
    assert finding.numbers == {
        "temperature": "84 °F",
        "dew_point": "70 °F",
        "cost": "19 s per mi",
        "cost_range": "13 to 26 s per mi",
        "pace_without": "8:06 per mi",
    }


def test_an_assumed_humidity_gives_no_dew_point():
    assumed = Conditions(29.0, 0.6, humidity_assumed=True, said=True, wbgt_c=None, wbgt_method=None)
    numbers = heat_finding(facts(conditions=assumed, adjustments=(adjustment("heat", 4.0),))).numbers
    assert "dew_point" not in numbers
    assert numbers["temperature"] == "29 °C"


def test_a_range_that_rounds_to_its_middle_is_not_said():
    assert "cost_range" not in heat_finding(facts(adjustments=(adjustment("heat", 0.6, low=0.58, high=0.62),))).numbers


def test_a_cost_never_ranges_below_nothing():
    numbers = wind_finding(facts(adjustments=(adjustment("wind", 1.0, low=-1.0, high=3.0),))).numbers
    assert numbers["cost_range"] == "0 to 9 s per km"


CAUSES = [
    (heat_finding, "heat"),
    (wind_finding, "wind"),
    (hill_finding, "grade"),
    (altitude_finding, "altitude"),
]


@pytest.mark.parametrize(
    ("rule", "factor", "gain"),
    [
        (heat_finding, "heat", None),
        (wind_finding, "wind", "wind_help"),
        (hill_finding, "grade", "hill_help"),
        (altitude_finding, "altitude", None),
    ],
)
def test_what_helped_has_a_name_of_its_own(rule, factor, gain):
    found = rule(facts(adjustments=(adjustment(factor, -2.0),)))
    assert (found and found.key) == gain


@pytest.mark.parametrize(("rule", "factor"), CAUSES)
class TestEveryCause:
    def test_it_is_found_from_half_a_percent_on(self, rule, factor):
        assert rule(facts(adjustments=(adjustment(factor, 0.5),))).key.endswith("_cost")
        assert rule(facts(adjustments=(adjustment(factor, 0.49),))) is None

    def test_more_of_it_is_more_interesting(self, rule, factor):
        interests = [rule(facts(adjustments=(adjustment(factor, pct),))).interest for pct in (0.5, 2.0, 6.0, 12.0)]
        assert interests == sorted(interests)
        assert interests[0] < interests[2] == interests[3]

    def test_beside_another_cause_its_own_pace_is_left_out(self, rule, factor):
        other = "wind" if factor != "wind" else "heat"
        both = facts(adjustments=(adjustment(factor, 3.0), adjustment(other, 3.0)))
        assert "pace_without" not in rule(both).numbers

    def test_other_causes_are_not_it(self, rule, factor):
        assert rule(facts(adjustments=(adjustment("wind" if factor != "wind" else "heat", 3.0),))) is None


def test_what_a_downhill_course_gave_is_said_without_a_sign():
    numbers = hill_finding(facts(adjustments=(adjustment("grade", -2.0),))).numbers
    assert (numbers["cost"], numbers["cost_range"]) == ("6 s per km", "4 to 9 s per km")
    assert numbers["pace_without"] == "5:20 per km"


def test_hills_come_with_the_climb():
    finding = hill_finding(facts(adjustments=(adjustment("grade", 2.0),), run_changes={"elevation_gain_m": 180.4}))
    assert finding.numbers["climb"] == "180 m"


class TestEquivalentPace:
    worth = Paces(PACE, 305.0, 302.0, 294.0)

    def test_two_causes_have_a_sum(self):
        both = facts(adjustments=(adjustment("heat", 4.0), adjustment("grade", 3.0)), paces=self.worth)
        assert equivalent_pace_finding(both).numbers == {"pace": "4:54 per km", "causes": "the heat and the hills"}

    def test_one_cause_says_its_own(self):
        one = facts(adjustments=(adjustment("heat", 4.0), adjustment("grade", 0.4)), paces=self.worth)
        assert equivalent_pace_finding(one) is None

    def test_without_the_pace_there_is_none(self):
        assert equivalent_pace_finding(facts(adjustments=(adjustment("heat", 4.0), adjustment("grade", 3.0)))) is None


class TestWeatherMissing:
    def test_an_outdoor_run_without_weather_says_so(self):
        assert weather_missing_finding(facts(conditions=None)).key == "weather_missing"

    def test_known_weather_and_a_treadmill_miss_nothing(self):
        assert weather_missing_finding(facts()) is None
        assert weather_missing_finding(facts(conditions=None, run_changes={"treadmill": True})) is None
