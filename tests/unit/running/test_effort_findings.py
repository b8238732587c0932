import pytest

from spotter.running.analysis.records import Classification, Runner
from spotter.running.insights.effort_findings import cardiac_drift_finding, easy_effort_finding, felt_effort_finding
from tests.support.run_facts import facts, splits, zone


def paced(heart_rates, *, pace=300.0, run_type=None, **changes):
    return facts(
        run_changes={"splits": splits([pace] * len(heart_rates), heart_rates=heart_rates), "run_type": run_type},
        **changes,
    )


class TestCardiacDrift:
    def test_a_heart_that_works_harder_for_the_same_pace_is_found(self):
        finding = cardiac_drift_finding(paced([120.0, *[140.0] * 4, *[154.0] * 4]))
        assert finding.key == "cardiac_drift"
        # Per beat 140/154 of the metres are left. The first kilometre, still warming up, would make it more.
        assert finding.numbers == {"drift": "9.1 %", "steady": "5 %"}

    def test_hills_are_no_drift(self):
        run = {"splits": splits([300.0] * 5 + [330.0] * 4, flat=[300.0] * 9, heart_rates=[140.0] * 9)}
        assert cardiac_drift_finding(facts(run_changes=run)) is None

    @pytest.mark.parametrize(("late", "found"), [(147.0, False), (147.5, True)])
    def test_up_to_five_percent_is_steady(self, late, found):
        finding = cardiac_drift_finding(paced([140.0] * 5 + [late] * 4))
        assert (finding is not None) == found

    def test_a_steady_heart_is_worth_saying_after_an_hour(self):
        assert cardiac_drift_finding(paced([140.0] * 7 + [141.0] * 6)).key == "steady_heart"
        assert cardiac_drift_finding(paced([140.0] * 6 + [141.0] * 6)) is None

    def test_a_short_run_says_nothing(self):
        assert cardiac_drift_finding(paced([140.0] * 3 + [160.0] * 3)) is None

    @pytest.mark.parametrize("run_type", ["interval", "fartlek", "hill", "progression"])
    def test_a_run_that_changes_pace_on_purpose_says_nothing(self, run_type):
        assert cardiac_drift_finding(paced([140.0] * 5 + [160.0] * 4, run_type=run_type)) is None

    def test_a_gap_in_the_heart_rate_says_nothing(self):
        assert cardiac_drift_finding(paced([140.0] * 5 + [None] + [160.0] * 4)) is None
        assert cardiac_drift_finding(facts()) is None

    def test_miles_are_read_from_the_miles(self):
        run = {"mile_splits": splits([300.0] * 9, heart_rates=[140.0] * 5 + [160.0] * 4, unit_m=1609.344)}
        assert cardiac_drift_finding(facts(run_changes=run)) is None
        assert cardiac_drift_finding(facts(run_changes=run, runner=Runner(distance_unit="mi"))).key == "cardiac_drift"


def zoned(easy_s, tempo_s, *, run_type="easy", basis="lthr"):
    zones = (zone("aerobic", easy_s, bpm=(None, 148.0)), zone("tempo", tempo_s, bpm=(148.0, None), zone="3"))
    return facts(run_changes={"run_type": run_type}, zones=zones, zone_basis=basis)


class TestEasyEffort:
    def test_an_easy_run_that_was_not(self):
        finding = easy_effort_finding(zoned(1000.0, 1000.0))
        assert finding.key == "easy_too_hard"
        assert finding.numbers == {"share": "50 %", "limit": "over 148 bpm"}

    def test_an_easy_run_that_was(self):
        finding = easy_effort_finding(zoned(1900.0, 100.0))
        assert (finding.key, finding.numbers) == ("easy_kept_easy", {"share": "95 %"})

    @pytest.mark.parametrize(
        ("tempo_s", "key"), [(100, "easy_kept_easy"), (101, None), (299, None), (300, "easy_too_hard")]
    )
    def test_between_the_two_nothing_is_said(self, tempo_s, key):
        found = easy_effort_finding(zoned(1000.0 - tempo_s, float(tempo_s)))
        assert (found and found.key) == key

    def test_by_pace_the_limit_is_a_pace(self):
        zones = (
            zone("marathon", 500.0, pace=(280.0, 330.0), zone="M"),
            zone("easy", 500.0, pace=(330.0, 400.0), zone="E"),
        )
        found = easy_effort_finding(facts(run_changes={"run_type": "recovery"}, zones=zones, zone_basis="vdot"))
        assert found.numbers["limit"] == "faster than 5:30 per km"

    def test_zones_by_age_are_less_sure(self):
        sure, unsure = (
            easy_effort_finding(zoned(0.0, 1000.0, basis=basis)) for basis in ("hr_max", "estimated_hr_max")
        )
        assert unsure.interest < sure.interest

    def test_a_run_that_was_not_meant_easy_or_has_no_zones_says_nothing(self):
        assert easy_effort_finding(zoned(0.0, 1000.0, run_type="tempo")) is None
        assert easy_effort_finding(zoned(0.0, 0.0)) is None
        assert easy_effort_finding(facts(run_changes={"run_type": "easy"})) is None

    def test_what_it_looked_like_counts_where_nobody_said(self):
        looked = zoned(0.0, 1000.0, run_type=None)
        assert easy_effort_finding(looked) is None


class TestFeltEffort:
    def test_an_easy_run_that_felt_hard(self):
        finding = felt_effort_finding(facts(run_changes={"rpe": 7.0, "run_type": "easy"}))
        assert finding.key == "felt_harder_than_meant"
        assert finding.numbers == {"felt": "7 out of 10", "meant": "2 to 4"}

    def test_the_kind_it_looked_like_will_do(self):
        looked = facts(run_changes={"rpe": 7.0}, classification=Classification("recovery", ()))
        assert felt_effort_finding(looked).numbers["meant"] == "1 to 2"

    @pytest.mark.parametrize("changes", [{"rpe": 4.0, "run_type": "easy"}, {"run_type": "easy"}, {"rpe": 9.0}])
    def test_as_meant_or_unknown_says_nothing(self, changes):
        assert felt_effort_finding(facts(run_changes=changes)) is None
