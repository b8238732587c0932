"""The whole analysis of a run, kept or sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from spotter.errors import InvalidInput, NotFound
from spotter.running.analysis.analyze import AnalysisRequest, Recordings, analyze
from spotter.running.analysis.posted_run import PostedRun
from spotter.running.analysis.records import Runner
from spotter.running.models import Run
from tests.support.activities import START
from tests.support.recordings import HOT, SUNNY, run_of, steady
from tests.support.told import UNKNOWN

RUNNER = Runner(age=40, sex="m", max_heart_rate_bpm=190, resting_heart_rate_bpm=50)
STREAM = steady(3000, 10 / 3, bpm=165, altitude_m=100.0)
RUN = replace(run_of(STREAM), weather_data=replace(HOT, wind_speed_m_s=4.0, wind_direction_deg=10.0))
SAID = PostedRun(distance_m=10_000.0, duration_s=3000.0)


class Kept:
    """Runs of one athlete, called ann."""

    def __init__(self, *runs: Run) -> None:
        self.runs = runs

    def latest_between(self, athlete_id, earliest, latest, *, limit):
        own = [run for run in self.runs if athlete_id == "ann" and earliest <= run.started_at <= latest]
        return sorted(own, key=lambda run: run.started_at, reverse=True)[:limit]

    def get(self, athlete_id, run_id):
        return next((run for run in self.runs if athlete_id == "ann" and run.id == run_id), None)


class Samples:
    """Samples by run id; remembers what it was asked for."""

    def __init__(self, streams=None) -> None:
        self.streams = streams or {}
        self.asked = []

    def get(self, athlete_id, run_id):
        self.asked.append((athlete_id, run_id))
        return self.streams.get(run_id)


def analysis(request, *runs, samples=None, runner=RUNNER, athlete="ann"):
    recordings = Recordings(Kept(*runs), samples or Samples())
    return analyze(athlete, request, runner, recordings, None, lambda: START)


def of_kept(*others, **changes):
    run = replace(RUN, **changes)
    return analysis(AnalysisRequest(run_id=run.id), run, *others, samples=Samples({run.id: STREAM}))


def test_a_kept_run_is_analysed_with_its_samples():
    found = of_kept()
    assert [a.factor for a in found.adjustments] == ["grade", "heat", "wind", "altitude"]
    assert found.equivalent_pace_s_per_km == found.weather_adjusted_pace_s_per_km < RUN.pace_s_per_km
    assert sum(time.seconds for time in found.zones) == 3000.0
    assert (found.zone_basis, found.training_load.method, found.engine) == ("karvonen", "trimp", "rules")
    assert found.degraded is False
    assert "heat" in found.insight.lower()


def test_the_kind_of_run_is_filled_in_with_its_reasons():
    found = of_kept(rpe=9.5)
    assert found.run.run_type == "race"
    assert found.run_type_reasons == ("A race distance, and an effort of 10 out of 10.",)
    assert found.vdot is not None
    assert "heat" in found.vdot_basis
    assert len(found.race_predictions) == 4


def test_numbers_have_no_more_digits_than_they_deserve():
    found = of_kept(rpe=9.5)
    heat = next(a for a in found.adjustments if a.factor == "heat")
    for value, digits in [(heat.percent, 2), (heat.seconds_per_km, 1), (found.vdot, 1), (found.training_load.value, 1)]:
        assert value == round(value, digits)


def test_citations_are_numbered_and_stand_for_what_changed_something():
    found = of_kept()
    assert [citation.n for citation in found.citations] == list(range(1, len(found.citations) + 1))
    sources = " ".join(citation.source for citation in found.citations)
    assert "Hadley" in sources
    assert "da Silva" in sources
    assert "Bassett" not in sources
    assert "Frandsen" not in sources


def test_history_gives_comparisons_and_the_warning_of_a_jump():
    week_ago = run_of(steady(2700, 10 / 3), days_ago=7.0)
    found = of_kept(week_ago)
    assert [other.run_id for other in found.compared_to] == [week_ago.id]
    assert any("11 % longer" in warning for warning in found.warnings)
    assert any("Frandsen" in citation.source for citation in found.citations)


def test_neither_later_runs_nor_other_recordings_of_this_one_are_history():
    later = run_of(STREAM, days_ago=-1.0)
    watch = replace(run_of(STREAM, days_ago=1 / 86_400.0), id="20260504T075959Z-00000000")
    assert of_kept(later, watch).compared_to == ()


@pytest.mark.parametrize(
    "known",
    [{"distance_m": 9000.0}, {"duration_s": 2700.0, "moving_time_s": 2700.0, "elapsed_time_s": 2700.0}, {}],
    ids=["a distance", "a time", "neither"],
)
def test_told_runs_in_the_history_count_as_far_as_they_are_known(known):
    told = run_of(steady(2700, 10 / 3), days_ago=7.0, source="text", run_type="race", rpe=9.0, **(UNKNOWN | known))
    found = of_kept(told)
    assert found.compared_to == ()
    assert any("11 % longer" in warning for warning in found.warnings) == ("distance_m" in known)


def test_a_told_run_that_was_recorded_too_is_not_its_history():
    told = run_of(STREAM, days_ago=0.03, source="text", distance_m=RUN.distance_m * 1.02)
    assert of_kept(told).compared_to == of_kept().compared_to == ()


@pytest.mark.parametrize(
    ("unknown", "words"),
    [
        (("distance_m", "pace_s_per_km"), "its distance was not told"),
        (("duration_s", "moving_time_s", "elapsed_time_s", "pace_s_per_km"), "its time was not told"),
        (tuple(UNKNOWN), "its distance and time was not told"),
    ],
)
def test_a_told_run_without_distance_or_time_cannot_be_analysed(unknown, words):
    run = replace(RUN, source="text", **dict.fromkeys(unknown))
    with pytest.raises(InvalidInput) as raised:
        analysis(AnalysisRequest(run_id=run.id), run)
    assert words in raised.value.detail
    assert {error.field for error in raised.value.errors} == {"distance_m", "duration_s"} & set(unknown)


def flags(found):
    return [warning for warning in found.warnings if "WBGT" in warning]


def test_the_flag_is_from_the_sun_where_the_service_tells_of_it_and_else_an_estimate():
    [estimated], [sunlit] = flags(of_kept()), flags(of_kept(weather_data=SUNNY))
    assert "an estimate for a fairly high sun" in estimated
    assert "from the sun and the wind of the run" in sunlit
    assert "estimate" not in sunlit


def test_without_samples_nobody_knows_where_the_sun_stood():
    sunny = replace(RUN, weather_data=SUNNY)
    [warning] = flags(analysis(AnalysisRequest(run_id=RUN.id), sunny))
    assert "an estimate for a fairly high sun" in warning


def test_under_a_cloudy_evening_sky_the_flag_is_lower_than_the_estimate():
    dull = replace(SUNNY, shortwave_radiation_w_m2=60.0, direct_radiation_w_m2=0.0, wind_speed_m_s=5.0)
    [estimated], [cloudy] = flags(of_kept()), flags(of_kept(weather_data=dull))
    assert (estimated.split()[0], cloudy.split()[0]) == ("Black", "Red")


def test_the_sun_changes_nothing_but_the_flag():
    without = replace(SUNNY, shortwave_radiation_w_m2=None, direct_radiation_w_m2=None, pressure_hpa=None)
    sunlit, estimated = of_kept(weather_data=SUNNY), of_kept(weather_data=without)
    same = {"run": estimated.run, "warnings": estimated.warnings}
    assert replace(sunlit, **same) == estimated


def test_air_hotter_than_any_flag_is_black():
    steam = PostedRun(distance_m=5_000.0, duration_s=1800.0, temperature_c=50.0, humidity=1.0)
    assert flags(analysis(AnalysisRequest(run=steam)))[0].startswith("Black flag")


def test_a_run_that_is_sent_is_analysed_without_samples():
    samples = Samples()
    said = replace(SAID, temperature_c=29.4, humidity=0.7, elevation_gain_m=100.0)
    found = analysis(AnalysisRequest(run=said), samples=samples)
    assert [a.factor for a in found.adjustments] == ["grade", "heat"]
    assert found.zones == ()
    assert found.equivalent_pace_s_per_km < found.weather_adjusted_pace_s_per_km < 300.0
    assert samples.asked == []


def test_a_run_that_is_sent_back_is_analysed_with_its_samples():
    sent = replace(SAID, id=RUN.id, started_at=RUN.started_at)
    assert (
        sum(time.seconds for time in analysis(AnalysisRequest(run=sent), samples=Samples({RUN.id: STREAM})).zones) > 0
    )
    strange = Samples()
    analysis(AnalysisRequest(run=replace(sent, id="../bob/1")), samples=strange)
    assert strange.asked == []


def test_nothing_known_at_all_still_has_an_answer():
    found = analysis(AnalysisRequest(run=SAID), runner=Runner())
    assert (found.adjustments, found.vdot, found.training_load, found.compared_to) == ((), None, None, ())
    assert found.equivalent_pace_s_per_km is None
    assert found.insight


@pytest.mark.parametrize("request_", [AnalysisRequest(), AnalysisRequest(run_id=RUN.id, run=SAID)])
def test_exactly_one_run_is_analysed(request_):
    with pytest.raises(InvalidInput) as refused:
        analysis(request_, RUN)
    assert [error.field for error in refused.value.errors] == ["run_id", "run"]


@pytest.mark.parametrize("athlete", ["bob", "ann"])
def test_a_run_that_the_athlete_does_not_have_is_not_found(athlete):
    with pytest.raises(NotFound):
        analysis(AnalysisRequest(run_id=RUN.id), *([RUN] if athlete == "bob" else []), athlete=athlete)


def test_many_runs_are_read_no_further_than_they_count():
    seen = []

    class Asked(Kept):
        def latest_between(self, athlete_id, earliest, latest, *, limit):
            seen.append((latest - earliest, limit))
            return super().latest_between(athlete_id, earliest, latest, limit=limit)

    analyze("ann", AnalysisRequest(run_id=RUN.id), RUNNER, Recordings(Asked(RUN), Samples()), None, lambda: START)
    assert seen == [(timedelta(days=180), 120)]
