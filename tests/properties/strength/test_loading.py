"""Plates and warm-ups: what holds for every bar and every set of plates."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.strength.formulas.plates import KG_BARBELL, LB_BARBELL, Barbell, Plate, load_bar
from spotter.strength.formulas.warm_up import warm_up_sets

SEVERAL = settings(max_examples=60, deadline=None)

barbells = st.sampled_from([KG_BARBELL, LB_BARBELL])
targets = st.floats(0.0, 500.0)


@st.composite
def small_gyms(draw: st.DrawFn) -> Barbell:
    """A bar with a few pairs of a few plates."""
    weights = draw(st.lists(st.sampled_from([0.5, 1.25, 2.5, 5.0, 7.5, 10.0, 15.0, 20.0]), max_size=4, unique=True))
    plates = tuple(Plate(weight, pairs=draw(st.integers(0, 3))) for weight in weights)
    return Barbell("kg", draw(st.sampled_from([10.0, 15.0, 20.0])), plates)


def every_load(barbell: Barbell) -> set[float]:
    counts = product(*(range(int(plate.pairs) + 1) for plate in barbell.plates))
    return {
        barbell.bar + 2.0 * sum(n * plate.weight for n, plate in zip(row, barbell.plates, strict=True))
        for row in counts
    }


@SEVERAL
@given(small_gyms(), st.floats(20.0, 200.0))
def test_no_load_of_the_plates_owned_is_nearer_from_below(barbell: Barbell, target: float) -> None:
    loaded = load_bar(target, barbell)
    assert loaded.total == pytest.approx(max(load for load in every_load(barbell) if load <= target))
    assert all(loaded.per_side.count(plate.weight) <= plate.pairs for plate in barbell.plates)


@SEVERAL
@given(barbells, targets)
def test_the_bar_weighs_what_it_says_and_misses_by_less_than_a_step(barbell: Barbell, target: float) -> None:
    loaded = load_bar(target, barbell)
    assert loaded.total == pytest.approx(barbell.bar + 2.0 * sum(loaded.per_side))
    assert list(loaded.per_side) == sorted(loaded.per_side, reverse=True)
    if target >= barbell.bar:
        smallest_step = 2.0 * min(plate.weight for plate in barbell.plates)
        assert -0.001 <= target - loaded.total < smallest_step + 0.001


@SEVERAL
@given(barbells, targets)
def test_what_is_on_the_bar_can_be_loaded_again(barbell: Barbell, target: float) -> None:
    total = load_bar(target, barbell).total
    assert load_bar(total, barbell).exact


@SEVERAL
@given(barbells, targets, st.none() | st.floats(50.0, 100.0))
def test_a_warm_up_climbs_to_below_the_working_weight_with_ever_fewer_reps(barbell, working, percent_1rm) -> None:
    sets = warm_up_sets(working, barbell, percent_1rm)
    assert all(before.weight < after.weight and before.reps > after.reps for before, after in pairwise(sets))
    assert all(barbell.bar <= warm_up.weight < working for warm_up in sets)
    assert all(load_bar(warm_up.weight, barbell).exact for warm_up in sets)
