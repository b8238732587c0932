"""Which plates make a weight on the bar. Bar, plates and weights are in one unit, kilograms or pounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from spotter.strength.models import MAX_WEIGHT
from spotter.units import WeightUnit
from spotter.valid_range import require_within

# Plates are compared in whole thousandths of the unit: sums of 1.25 and 0.1 are not exact in floating point.
THOUSANDTHS = 1000
LIGHTEST_PLATE = 0.1


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate by its weight, and how many pairs of it there are; as many as needed where nothing is said."""

    weight: float
    pairs: float = inf


@dataclass(frozen=True, slots=True)
class Barbell:
    """A bar and the plates owned, all in `unit`."""

    unit: WeightUnit
    bar: float
    plates: tuple[Plate, ...]


@dataclass(frozen=True, slots=True)
class LoadedBar:
    """What is asked for, the plates on each side from the inside out, and what the bar then weighs."""

    target: float
    per_side: tuple[float, ...]
    total: float

    @property
    def exact(self) -> bool:
        """Whether the bar weighs what was asked for."""
        return self.target == self.total


KG_BARBELL = Barbell("kg", 20.0, tuple(map(Plate, (25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25))))
LB_BARBELL = Barbell("lb", 45.0, tuple(map(Plate, (45.0, 35.0, 25.0, 10.0, 5.0, 2.5))))


def load_bar(target: float, barbell: Barbell) -> LoadedBar:
    """The nearest weight at or below `target` (0..2500, bar included) that the plates make, largest plates first.

    Below the weight of the bar it is the empty bar, the one case in which the load is above the target.
    """
    per_side = _per_side(target, barbell.bar, barbell.plates)
    total = (_thousandths(barbell.bar) + 2 * sum(map(_thousandths, per_side))) / THOUSANDTHS
    return LoadedBar(target, per_side, total)


def plates_per_side(target: float, bar: float, plates: Sequence[float]) -> tuple[float, ...]:
    """The plates on each side for `target`, each of `plates` at hand as often as needed; see `load_bar`."""
    return _per_side(target, bar, tuple(map(Plate, plates)))


def _per_side(target: float, bar: float, plates: tuple[Plate, ...]) -> tuple[float, ...]:
    require_within("target", target, 0.0, MAX_WEIGHT)
    require_within("bar", bar, 0.0, MAX_WEIGHT)
    for plate in plates:
        require_within("plates", plate.weight, LIGHTEST_PLATE, MAX_WEIGHT)
    side = max(_thousandths(target) - _thousandths(bar), 0) // 2
    stock = _stock(plates, side)
    return tuple(weight / THOUSANDTHS for weight in _fill(side, stock))


def _thousandths(weight: float) -> int:
    return round(weight * THOUSANDTHS)


def _stock(plates: tuple[Plate, ...], side: int) -> tuple[tuple[int, int], ...]:
    """(weight, pairs that could be used), largest first."""
    weights = sorted(((_thousandths(plate.weight), plate.pairs) for plate in plates), reverse=True)
    return tuple((weight, int(min(pairs, side // weight))) for weight, pairs in weights)


def _sums(stock: tuple[tuple[int, int], ...], side: int) -> list[int]:
    """For all plates, all but the largest and so on to none: the sums up to `side` that they make, as bits of a number.

    Trying out the combinations instead takes minutes where pound and kilogram plates are mixed.
    """
    sums, up_to_side = [1], (2 << side) - 1
    for weight, pairs in reversed(stock):
        made = sums[0]
        for _ in range(pairs):
            made |= (made << weight) & up_to_side
        sums.insert(0, made)
    return sums


def _fill(side: int, stock: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """The plates that come nearest to `side` from below, with as many of the largest as that allows."""
    by_all, *by_lighter = _sums(stock, side)
    left = by_all.bit_length() - 1
    per_side: list[int] = []
    for (weight, pairs), made in zip(stock, by_lighter, strict=True):
        most = min(pairs, left // weight)
        count = next(count for count in range(most, -1, -1) if made >> (left - count * weight) & 1)
        per_side += [weight] * count
        left -= count * weight
    return tuple(per_side)
