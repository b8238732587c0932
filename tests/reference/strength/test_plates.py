"""Plates on the bar against other people's loading examples."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.plates import KG_BARBELL, LB_BARBELL, Barbell, Plate, load_bar, plates_per_side

OPENLIFTER_PLATES = (25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25, 0.5, 0.25)
# Of everything but the 25s one pair.
OPENLIFTER_STOCK = (Plate(25.0, pairs=8), *(Plate(weight, pairs=1) for weight in OPENLIFTER_PLATES[1:]))


@pytest.mark.parametrize(
    ("target", "bar", "expected"),
    [
        (100, 20, (25, 15)),  # peakcalcs.com
        (102.5, 20, (25, 15, 1.25)),  # carvelog.com
        (160, 20, (25, 25, 20)),
        (140, 20, (25, 25, 10)),  # aifithub.io
    ],
)
def test_kilograms(target: float, bar: float, expected: tuple[float, ...]) -> None:
    assert plates_per_side(target, bar, OPENLIFTER_PLATES) == expected
    assert load_bar(target, KG_BARBELL).per_side == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [(25, ()), (172.5, (25, 25, 20, 2.5, 1.25)), (175, (25, 25, 25)), (205, (25, 25, 25, 15)), (225, (25, 25, 25, 25))],
)
def test_openlifter(target: float, expected: tuple[float, ...]) -> None:
    # OpenLifter, barLoad, tests: the bar with its collars weighs 25 kg.
    loaded = load_bar(target, Barbell("kg", 25.0, OPENLIFTER_STOCK))
    assert loaded.per_side == expected
    assert loaded.exact


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (225, (45, 45)),  # scoutmytool.com
        (405, (45, 45, 45, 45)),  # carvelog.com
    ],
)
def test_pounds(target: float, expected: tuple[float, ...]) -> None:
    assert load_bar(target, LB_BARBELL).per_side == expected


def test_what_cannot_be_loaded_is_rounded_down() -> None:
    # e1rm.com, plate calculator: 237.5 lb takes 1.25 lb plates; without them the cautious choice is 235.
    loaded = load_bar(237.5, LB_BARBELL)
    assert (loaded.per_side, loaded.total, loaded.exact) == ((45, 45, 5), 235, False)
