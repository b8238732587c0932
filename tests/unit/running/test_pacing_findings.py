import pytest

from spotter.running.analysis.records import Runner
from spotter.running.insights.finding_words import SENTENCES
from spotter.running.insights.halves import halves
from spotter.running.insights.pacing_findings import halves_finding, slowest_split_finding, strongest_split_finding
from spotter.wording.sentences import sentence_of
from tests.support.run_facts import facts, splits


def paced(paces, *, flat=None, run_type=None, **changes):
    return facts(run_changes={"splits": splits(paces, flat=flat), "run_type": run_type}, **changes)


class TestHalves:
    def test_the_middle_split_is_shared_out(self):
        first, second = halves(splits([300.0, 330.0, 360.0], heart_rates=[140.0, 150.0, 160.0]))
        assert (first.distance_m, second.distance_m) == (1500.0, 1500.0)
        assert (first.duration_s, second.duration_s) == (465.0, 525.0)
        assert first.metres_per_beat == pytest.approx(1500.0 / (300 * 140 / 60 + 165 * 150 / 60))
        assert first.flat_m is None

    def test_a_faster_second_half(self):
        finding = halves_finding(paced([310.0, 310.0, 300.0, 300.0]))
        assert (finding.key, finding.numbers) == ("negative_split", {"difference": "10 s per km faster"})

    def test_a_slower_second_half(self):
        finding = halves_finding(paced([300.0, 300.0, 312.0, 312.0]))
        assert (finding.key, finding.numbers) == ("positive_split", {"difference": "12 s per km slower"})

    def test_even_halves(self):
        finding = halves_finding(paced([300.0, 300.0, 302.0, 302.0]))
        assert (finding.key, finding.numbers) == ("even_pacing", {"difference": "2 s per km"})

    @pytest.mark.parametrize("second", [299.6, 300.0, 300.4])
    def test_halves_that_round_to_the_same_are_equal_without_a_number(self, second):
        finding = halves_finding(paced([300.0, 300.0, second, second]))
        assert (finding.key, finding.numbers) == ("equal_halves", {})
        assert sentence_of(finding, SENTENCES) == "You spread the effort evenly: both halves were equally fast."

    def test_equal_halves_over_hills_still_give_the_clock(self):
        finding = halves_finding(paced([300.0, 300.0, 330.0, 330.0], flat=[300.0] * 4))
        assert sentence_of(finding, SENTENCES) == (
            "You spread the effort evenly: both halves were equally fast, hills taken out "
            "(on the clock the second half was 30 s per km slower)."
        )

    @pytest.mark.parametrize(
        ("second", "key"),
        [
            (297.0, "negative_split"),
            (297.1, "even_pacing"),
            (302.9, "even_pacing"),
            (303.1, None),
            (305.9, None),
            (306.0, "positive_split"),
        ],
    )
    def test_the_bounds_between_them(self, second, key):
        found = halves_finding(paced([300.0, 300.0, second, second]))
        assert (found and found.key) == key

    def test_the_effort_counts_and_the_clock_is_added_where_hills_made_it_say_something_else(self):
        finding = halves_finding(paced([300.0, 300.0, 330.0, 330.0], flat=[300.0, 300.0, 301.0, 301.0]))
        assert finding.key == "even_pacing"
        assert finding.numbers == {
            "difference": "1 s per km",
            "hills": "hills taken out",
            "clock_difference": "30 s per km slower",
        }

    def test_on_a_race_it_is_more_interesting(self):
        race, run = (halves_finding(paced([300.0] * 3 + [320.0] * 3, run_type=kind)) for kind in ("race", "long"))
        assert race.interest > run.interest

    def test_too_few_splits_or_paces_changed_on_purpose_say_nothing(self):
        assert halves_finding(paced([300.0, 300.0, 330.0])) is None
        assert halves_finding(paced([300.0, 300.0, 330.0, 330.0], run_type="interval")) is None
        assert halves_finding(facts()) is None


class TestStrongestSplit:
    def test_the_best_effort_may_be_a_slow_uphill_split(self):
        finding = strongest_split_finding(paced([300.0, 305.0, 330.0, 302.0], flat=[300.0, 303.0, 290.0, 302.0]))
        assert finding.key == "strongest_split"
        assert finding.numbers == {"split": "km 3", "pace": "5:30 per km", "flat_pace": "4:50 per km"}

    def test_the_fastest_is_on_the_chart(self):
        finding = strongest_split_finding(paced([300.0, 305.0, 290.0, 302.0]))
        assert (finding.key, finding.numbers) == ("fastest_split", {"split": "km 3", "pace": "4:50 per km"})
        assert finding.interest < 0.25

    def test_a_few_steps_at_the_end_are_no_split(self):
        run = {"splits": splits([300.0, 305.0, 290.0, 302.0]) + splits([200.0], unit_m=60.0)}
        assert strongest_split_finding(facts(run_changes=run)).numbers["split"] == "km 3"

    def test_miles_have_their_own(self):
        run = {"mile_splits": splits([300.0, 290.0, 302.0, 301.0], unit_m=1609.344)}
        finding = strongest_split_finding(facts(run_changes=run, runner=Runner(distance_unit="mi")))
        assert finding.numbers == {"split": "mile 2", "pace": "7:47 per mi"}

    def test_too_few_say_nothing(self):
        assert strongest_split_finding(paced([300.0, 305.0, 290.0])) is None


class TestSlowestSplit:
    def test_a_slow_split_that_was_a_hill(self):
        finding = slowest_split_finding(paced([300.0, 300.0, 345.0, 300.0], flat=[300.0, 300.0, 303.0, 300.0]))
        assert finding.key == "slowest_split_was_a_hill"
        assert finding.numbers == {"split": "km 3", "pace": "5:45 per km", "flat_pace": "5:03 per km"}

    def test_a_slow_split_that_was_not(self):
        finding = slowest_split_finding(paced([300.0, 300.0, 345.0, 300.0]))
        assert (finding.key, finding.numbers) == ("slowest_split", {"split": "km 3", "pace": "5:45 per km"})

    @pytest.mark.parametrize(("pace", "found"), [(335.0, False), (337.0, True)])
    def test_it_has_to_stand_out(self, pace, found):
        assert (slowest_split_finding(paced([300.0, 300.0, pace, 300.0])) is not None) == found
