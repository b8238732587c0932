"""Maxima, charts and tables: what holds for every set."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.strength.formulas import one_rep_max as formulas
from spotter.strength.formulas.five_three_one import WEEKS, week_weights
from spotter.strength.formulas.one_rep_max import MOST_REPS_TO_FAILURE, estimated_one_rep_max_kg
from spotter.strength.formulas.rep_tables import nsca_percent_for_reps, nsca_reps_for_percent
from spotter.strength.formulas.rpe_chart import (
    load_for_rpe_kg,
    one_rep_max_from_rpe_kg,
    percent_1rm,
    reps_for_percent,
    reps_to_failure,
    rpe_for_percent,
)

SEVERAL = settings(max_examples=60, deadline=None)

FORMULAS = st.sampled_from(
    [
        formulas.epley_kg,
        formulas.brzycki_kg,
        formulas.lander_kg,
        formulas.lombardi_kg,
        formulas.mayhew_kg,
        formulas.oconner_kg,
        formulas.wathan_kg,
    ]
)
weights_kg = st.floats(1.0, 500.0)
reps_on_the_chart = st.integers(1, 12)
ratings = st.integers(12, 20).map(lambda half: half / 2.0)
any_ratings = st.floats(6.0, 10.0)


@SEVERAL
@given(FORMULAS, weights_kg)
def test_a_single_is_its_own_maximum_and_every_rep_more_raises_it(formula, weight_kg: float) -> None:
    maxima = [formula(weight_kg, reps) for reps in range(1, 31)]
    assert maxima[0] == weight_kg
    assert all(fewer < more for fewer, more in pairwise(maxima))


@SEVERAL
@given(FORMULAS, weights_kg, st.integers(1, 30), st.floats(0.5, 5.0))
def test_a_maximum_grows_in_proportion_to_the_weight(formula, weight_kg: float, reps: int, factor: float) -> None:
    assert formula(factor * weight_kg, reps) == pytest.approx(factor * formula(weight_kg, reps))


@SEVERAL
@given(weights_kg)
def test_an_estimate_from_unrated_sets_never_falls_with_the_reps(weight_kg: float) -> None:
    estimates = [estimated_one_rep_max_kg(weight_kg, reps).kg for reps in range(1, MOST_REPS_TO_FAILURE + 1)]
    assert estimates[0] == weight_kg
    assert all(fewer < more for fewer, more in pairwise(estimates))


@SEVERAL
@given(weights_kg, st.integers(1, 8), any_ratings, any_ratings)
def test_an_easier_set_stands_for_a_higher_maximum(weight_kg: float, reps: int, a: float, b: float) -> None:
    easier, harder = (estimated_one_rep_max_kg(weight_kg, reps, rpe=rpe).kg for rpe in sorted((a, b)))
    assert easier >= harder >= weight_kg


@SEVERAL
@given(weights_kg, st.integers(0, 60), st.none() | st.floats(1.0, 10.0), st.none() | st.floats(0.0, 20.0))
def test_whatever_was_lifted_there_is_an_estimate_or_a_reason(weight_kg, reps, rpe, rir) -> None:
    estimate = estimated_one_rep_max_kg(weight_kg, reps, rpe=rpe, rir=rir)
    assert estimate.why
    assert (estimate.kg is None) == (estimate.method is None)
    if estimate.kg is not None:
        assert weight_kg <= estimate.kg <= 2.0 * weight_kg
        assert reps + (rir or 0.0) <= MOST_REPS_TO_FAILURE


@SEVERAL
@given(st.floats(1.0, 12.0), st.floats(1.0, 12.0), any_ratings, any_ratings)
def test_more_reps_and_less_effort_take_a_lighter_load(a: float, b: float, easy: float, hard: float) -> None:
    fewer, more = sorted((a, b))
    easy, hard = sorted((easy, hard))
    assert percent_1rm(more, easy) <= percent_1rm(fewer, easy) + 1e-9
    assert percent_1rm(more, easy) <= percent_1rm(more, hard) + 1e-9


@SEVERAL
@given(weights_kg, reps_on_the_chart, any_ratings)
def test_the_chart_can_be_read_in_every_direction(weight_kg: float, reps: int, rpe: float) -> None:
    percent = percent_1rm(reps, rpe)
    assert reps_to_failure(percent) == pytest.approx(reps + 10.0 - rpe, abs=1e-6)
    assert load_for_rpe_kg(one_rep_max_from_rpe_kg(weight_kg, reps, rpe), reps, rpe) == pytest.approx(weight_kg)


@SEVERAL
@given(reps_on_the_chart, ratings)
def test_a_cell_of_the_chart_gives_its_reps_and_its_rating(reps: int, rpe: float) -> None:
    percent = percent_1rm(reps, rpe)
    assert rpe_for_percent(percent, reps) == rpe
    assert reps_for_percent(percent, rpe) == reps


@SEVERAL
@given(st.floats(65.0, 100.0))
def test_the_most_reps_are_those_that_the_table_still_allows(percent: float) -> None:
    most = nsca_reps_for_percent(percent)
    assert nsca_percent_for_reps(most) >= percent
    assert most == 15 or nsca_percent_for_reps(most + 1) < percent


@SEVERAL
@given(st.sampled_from(sorted(WEEKS)), st.floats(20.0, 400.0), st.sampled_from([1.0, 2.5, 5.0]))
def test_planned_weights_can_be_loaded_and_are_near_their_percent(week: int, training_max: float, step: float) -> None:
    for planned, weight in zip(WEEKS[week], week_weights(week, training_max, step), strict=True):
        assert weight % step == 0.0
        assert abs(weight - planned.percent * training_max / 100.0) <= step / 2.0 + 1e-9
