"""Which way a maximum is estimated, and when not at all."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.strength.formulas.one_rep_max import brzycki_kg, epley_kg, estimated_one_rep_max_kg


@pytest.mark.parametrize(
    ("reps", "method"),
    [(1, "lifted"), (2, "epley_brzycki_mean"), (10, "epley_brzycki_mean"), (11, "epley"), (12, "epley")],
)
def test_an_unrated_set_is_judged_by_its_reps(reps: int, method: str):
    estimate = estimated_one_rep_max_kg(100.0, reps)
    assert estimate.method == method
    assert min(epley_kg(100.0, reps), brzycki_kg(100.0, reps)) <= estimate.kg


def test_a_rated_set_is_read_off_the_chart():
    by_rpe = estimated_one_rep_max_kg(100.0, 5, rpe=8.0)
    by_rir = estimated_one_rep_max_kg(100.0, 5, rir=2.0)
    assert by_rpe == by_rir
    assert (by_rpe.method, by_rpe.kg) == ("rpe_chart", pytest.approx(123.3, abs=0.05))
    assert "2 reps in reserve" in by_rpe.why


def test_reps_in_reserve_count_where_both_are_given():
    assert estimated_one_rep_max_kg(100.0, 5, rpe=6.0, rir=1.0) == estimated_one_rep_max_kg(100.0, 5, rpe=9.0)


def test_a_single_at_full_effort_is_the_maximum():
    assert estimated_one_rep_max_kg(140.0, 1, rpe=10.0).kg == 140.0


@pytest.mark.parametrize(
    ("weight_kg", "reps", "effort", "why"),
    [
        (100.0, 13, {}, "more than 12 reps"),
        (100.0, 10, {"rir": 3.0}, "more than 12 reps"),
        (100.0, 3, {"rpe": 5.0}, "more than 4 reps in reserve"),
        (100.0, 0, {}, "nothing was lifted"),
        (0.0, 8, {}, "nothing was lifted"),
    ],
)
def test_there_is_a_reason_where_there_is_no_estimate(weight_kg: float, reps: int, effort: dict[str, float], why: str):
    estimate = estimated_one_rep_max_kg(weight_kg, reps, **effort)
    assert (estimate.kg, estimate.method) == (None, None)
    assert why in estimate.why


@pytest.mark.parametrize(
    "arguments",
    [(-1.0, 5), (float("nan"), 5), (3000.0, 5), (100.0, 5, 11.0), (100.0, 5, None, -1.0)],
)
def test_what_cannot_be_is_refused(arguments):
    with pytest.raises(InvalidInput):
        estimated_one_rep_max_kg(*arguments)


@pytest.mark.parametrize("reps", [0, 31])
def test_a_named_formula_refuses_reps_that_it_was_not_made_for(reps: int):
    with pytest.raises(InvalidInput, match="reps must be from 1 to 30"):
        brzycki_kg(100.0, reps)
