"""Earlier runs that a run may be held against, and the difference in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.analysis.comparison import comparable_paces, compared, earlier_runs
from spotter.running.analysis.history import history_of
from spotter.running.analysis.records import Runner
from tests.support.recordings import HOT, MILD, run_of, steady

METRIC = Runner()
TODAY = run_of(steady(3600, 3.0, bpm=150))


def earlier(history, run=TODAY):
    return [other.run_id for other in earlier_runs(run, history_of(run, history))]


def words(other, run=TODAY, runner=METRIC):
    found = earlier_runs(run, history_of(run, [other]))
    return compared(comparable_paces(run), run, found, runner)[0].difference


def like(days_ago=7.0, speed_m_s=3.0, seconds=3600, **changes):
    bpm = changes.pop("bpm", None)
    return run_of(steady(seconds, speed_m_s, bpm=bpm), days_ago=days_ago, **changes)


@pytest.mark.parametrize(
    "other",
    [
        like(seconds=2800),
        like(seconds=4400),
        like(treadmill=True),
        like(elevation_gain_m=300.0),
        like(days_ago=-1.0),
        like(id=None),
    ],
    ids=["shorter", "longer", "indoors", "in the hills", "later", "not kept"],
)
def test_what_is_unlike_is_not_compared(other):
    assert earlier([other]) == []


def test_kinds_are_compared_with_their_own():
    easy, race, unknown = (like(run_type=kind) for kind in ("easy", "race", None))
    run = replace(TODAY, run_type="easy")
    assert (len(earlier([easy], run)), len(earlier([race], run)), len(earlier([unknown], run))) == (1, 0, 1)


def test_the_most_alike_come_first_and_three_are_enough():
    near, older, longer, old = like(5.0), like(60.0), like(6.0, seconds=4200), like(170.0)
    assert earlier([old, longer, older, near]) == [near.id, older.id, longer.id]


def test_the_difference_is_told_in_the_athletes_units():
    slower = like(speed_m_s=2.9, bpm=157)
    assert words(slower) == "11 s per km faster than on 27 April 2026, at a heart rate 7 bpm lower."
    in_miles = words(slower, runner=Runner(distance_unit="mi"))
    assert in_miles == "18 s per mi faster than on 27 April 2026, at a heart rate 7 bpm lower."


def test_the_same_is_called_the_same():
    assert words(like(bpm=151)) == "As fast as on 27 April 2026, at the same heart rate."


def test_heat_is_taken_off_both_where_both_know_it():
    hot = replace(TODAY, weather_data=HOT)
    fair = words(like(weather_data=MILD), hot)
    assert fair.startswith("As fast as on 27 April 2026, ")
    assert "faster with the heat taken off both" in fair
    assert "taken off" not in words(like(), hot)


def test_hills_and_heat_are_taken_off_together():
    hilly = {"grade_adjusted_pace_s_per_km": 320.0, "gap_method": "stream"}
    level = {"grade_adjusted_pace_s_per_km": TODAY.pace_s_per_km, "gap_method": "stream"}
    run = replace(TODAY, weather_data=HOT, **hilly)
    assert "faster with hills and heat taken off both" in words(like(weather_data=MILD, **level), run)
    assert "faster with the hills taken off both" in words(like(**level), replace(TODAY, **hilly))
