"""VDOT from the best effort that there is, and never from anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.analysis.history import history_of
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_facts import facts_of
from spotter.running.formulas.vdot import race_time_s, vdot_from_race
from tests.support.recordings import HOT, MILD, run_of, steady

UNKNOWN = Runner()
KNOWN = Runner(max_heart_rate_bpm=190)
RACE = run_of(steady(2500, 4.0), days_ago=20.0, run_type="race")
TODAY = run_of(steady(3600, 3.0, bpm=140))


def fitness(run, history=(), runner=UNKNOWN):
    return facts_of(run, None, runner, history_of(run, history)).fitness


def test_an_ordinary_run_says_nothing_of_fitness():
    assert fitness(TODAY) is None
    assert fitness(TODAY, [run_of(steady(2400, 3.2), days_ago=5.0)], KNOWN) is None


def test_a_race_gives_its_vdot_and_its_predictions():
    raced = fitness(replace(RACE, weather_data=MILD))
    assert raced.vdot == pytest.approx(vdot_from_race(10_000.0, 2500.0))
    assert raced.basis == "10.0 km on 14 April 2026 in 41:40, a race."
    assert [race.distance_m for race in raced.predictions] == [5000.0, 10_000.0, 21_097.5, 42_195.0]
    assert raced.predictions[1].duration_s == pytest.approx(2500.0, abs=0.5)
    assert raced.predictions[2].duration_s == pytest.approx(race_time_s(raced.vdot, 21_097.5))
    assert all(race.low_s <= race.duration_s <= race.high_s for race in raced.predictions)


def test_the_best_recent_race_stands_for_an_ordinary_run():
    slower = run_of(steady(2700, 3.7), days_ago=10.0, run_type="race")
    assert fitness(TODAY, [slower, RACE]) == fitness(RACE)


def test_a_race_of_last_season_is_too_old():
    old = run_of(steady(2500, 4.0), days_ago=95.0, run_type="race")
    assert fitness(TODAY, [old]) is None


def test_a_race_in_the_heat_counts_by_what_it_was_worth_and_says_so():
    hot = fitness(replace(RACE, weather_data=HOT))
    cool = fitness(RACE)
    assert hot.vdot > cool.vdot
    assert "without the effect of heat" in hot.basis
    assert "41:40" in hot.basis


def test_a_hilly_race_counts_by_what_it_was_worth():
    hilly = replace(RACE, grade_adjusted_pace_s_per_km=0.95 * RACE.pace_s_per_km, gap_method="stream")
    assert fitness(hilly).vdot == pytest.approx(vdot_from_race(10_000.0, 0.95 * 2500.0))
    assert "hills" in fitness(hilly).basis


def test_a_little_hill_leaves_the_clock_alone():
    almost_flat = replace(RACE, grade_adjusted_pace_s_per_km=0.995 * RACE.pace_s_per_km, gap_method="stream")
    assert fitness(almost_flat).vdot == pytest.approx(vdot_from_race(10_000.0, 2500.0))


def test_a_run_at_the_limit_counts_by_its_heart_rate_or_effort():
    hard = run_of(steady(1500, 4.2, bpm=178))
    assert "178 bpm" in fitness(hard, runner=KNOWN).basis
    assert fitness(hard) is None
    assert "9 out of 10" in fitness(replace(hard, rpe=9.0)).basis


@pytest.mark.parametrize("run_type", ["easy", "interval", "hill", "long"])
def test_what_was_not_run_at_the_limit_never_counts(run_type):
    assert fitness(run_of(steady(1500, 4.2, bpm=178), run_type=run_type), runner=KNOWN) is None


@pytest.mark.parametrize("speed_m_s", [0.2, 0.6, 0.9, 7.5, 11.0])
def test_a_race_at_a_speed_of_nobody_counts_for_nothing(speed_m_s):
    assert fitness(replace(RACE, distance_m=2000.0 * speed_m_s, moving_time_s=2000.0)) is None


def test_two_races_tell_how_the_runner_slows():
    half = run_of(steady(5900, 21_097.5 / 5900), days_ago=40.0, run_type="race")
    alone, both = fitness(RACE), fitness(RACE, [half])
    assert both.vdot == alone.vdot
    assert both.predictions[3].high_s > alone.predictions[3].duration_s
    assert both.predictions[0].low_s != alone.predictions[0].low_s


def test_much_training_narrows_the_marathon():
    weeks = [run_of(steady(5000, 3.0), days_ago=20.0 + day) for day in range(1, 28)]
    little, much = (fitness(RACE, runs).predictions[3] for runs in ([], weeks))
    assert much.high_s < little.high_s
