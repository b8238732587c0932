"""The plates owned, the bar alone, and a warm-up."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.strength.formulas.plates import KG_BARBELL, LB_BARBELL, Barbell, Plate, load_bar
from spotter.strength.formulas.warm_up import warm_up_sets


def test_the_largest_plates_are_left_off_where_smaller_ones_come_nearer():
    garage = Barbell("kg", 20.0, (Plate(25.0, pairs=1), Plate(20.0, pairs=2)))
    assert load_bar(100.0, garage).per_side == (20.0, 20.0)


def test_pound_plates_on_a_bar_of_kilograms_come_as_near_as_they_can():
    mixed = Barbell("kg", 20.0, tuple(map(Plate, (20.412, 20.0, 11.34, 10.0, 5.0, 4.536, 2.268, 1.25))))
    assert 99.9 < load_bar(100.0, mixed).total <= 100.0


def test_a_bar_holds_no_more_than_the_plates_owned():
    loaded = load_bar(300.0, Barbell("kg", 20.0, (Plate(10.0, pairs=2),)))
    assert (loaded.per_side, loaded.total, loaded.exact) == ((10.0, 10.0), 60.0, False)


def test_below_the_weight_of_the_bar_there_is_the_empty_bar():
    loaded = load_bar(15.0, KG_BARBELL)
    assert (loaded.per_side, loaded.total, loaded.exact) == ((), 20.0, False)


@pytest.mark.parametrize("target", [-1.0, float("inf"), 2501.0])
def test_a_target_that_cannot_be_is_refused(target: float):
    with pytest.raises(InvalidInput, match="target"):
        load_bar(target, KG_BARBELL)


def test_a_plate_without_weight_is_refused():
    with pytest.raises(InvalidInput, match="plates"):
        load_bar(100.0, Barbell("kg", 20.0, (Plate(0.0),)))


@pytest.mark.parametrize(
    ("working", "barbell", "percent_1rm", "expected"),
    [
        (20.0, KG_BARBELL, None, []),
        (40.0, KG_BARBELL, None, [(20.0, 10), (30.0, 2)]),
        (100.0, KG_BARBELL, None, [(20.0, 10), (40.0, 5), (60.0, 3), (80.0, 2)]),
        (100.0, KG_BARBELL, 91.9, [(20.0, 10), (40.0, 5), (60.0, 3), (80.0, 2)]),
        (100.0, KG_BARBELL, 92.0, [(20.0, 10), (40.0, 5), (60.0, 3), (80.0, 2), (90.0, 1)]),
        (315.0, LB_BARBELL, None, [(45.0, 10), (125.0, 5), (185.0, 3), (250.0, 2)]),
    ],
)
def test_warm_up(working: float, barbell: Barbell, percent_1rm: float | None, expected: list[tuple[float, int]]):
    assert [(warm_up.weight, warm_up.reps) for warm_up in warm_up_sets(working, barbell, percent_1rm)] == expected
