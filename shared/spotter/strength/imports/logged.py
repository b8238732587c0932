"""What the exports of all apps say, row by row, and how it is written there."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from spotter.errors import InvalidInput
from spotter.strength.imports.csv_rows import Cells
from spotter.strength.models import MAX_DISTANCE_M, MAX_DURATION_S, MAX_REPS, MAX_WEIGHT, SetType, StrengthSet
from spotter.units import (
    METRES_PER_FOOT,
    METRES_PER_KILOMETRE,
    METRES_PER_MILE,
    METRES_PER_YARD,
    DistanceUnit,
    WeightUnit,
)

LONGEST_NAME = 120
_LONGEST_WORKOUT_S = 24 * 3600.0
_EASIEST_RPE, _HARDEST_RPE = 1.0, 10.0

_WEIGHT_UNITS: dict[str, WeightUnit] = {"kg": "kg", "kgs": "kg", "lb": "lb", "lbs": "lb"}
_METRES = {
    **dict.fromkeys(("km", "kilometers"), METRES_PER_KILOMETRE),
    **dict.fromkeys(("mi", "mile", "miles"), METRES_PER_MILE),
    **dict.fromkeys(("m", "meters"), 1.0),
    **dict.fromkeys(("yd", "yards"), METRES_PER_YARD),
    **dict.fromkeys(("ft", "feet"), METRES_PER_FOOT),
}
_DIGITS_OF_METRES = 3

# With one digit before a comma and three or more behind it, it might part thousands as well as decimals.
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?|[0-9]+,[0-9]{1,2}|[0-9]{2,},[0-9]+")
_HOURS_MINUTES_SECONDS = re.compile(r"(?:([0-9]{1,3}) ?h)? ?(?:([0-9]{1,4}) ?m(?:in)?)? ?(?:([0-9]{1,6}) ?s)?")
_CLOCK = re.compile(r"([0-9]{1,3}):([0-9]{2}):([0-9]{2})")
_SECONDS = re.compile(r"()()([0-9]{1,6})(?:\.0+)?")
_MOMENTS = (
    "%d %b %Y, %H:%M",
    "%d %b %Y, %I:%M %p",
    "%b %d, %Y, %I:%M %p",
    "%b %d, %Y, %H:%M",
    "%Y-%m-%d %I:%M:%S %p",
)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What goes without saying in an athlete's exports; units are None where the athlete has chosen none."""

    timezone: str | None = None
    weight_unit: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedRow:
    """One row of an export: its workout and its exercise, and a set of that, or None where the row is only a remark.

    `begun_at` is when the workout began, as the file says it, mostly without an offset. `rest_s` is how long was rested
    after the set before.
    """

    begun_at: datetime
    title: str
    exercise: str
    performed: StrengthSet | None
    rest_s: float | None = None
    duration_s: float | None = None
    workout_notes: str = ""
    notes: str = ""


RowReader = Callable[[Cells, Unsaid], LoggedRow]


def performed_set(cells: Cells, kind: SetType, seconds: str, unsaid: Unsaid) -> StrengthSet:
    """The set in a row, whose duration is in the column `seconds`. Raises InvalidInput when the row records nothing.

    Zero stands for nothing everywhere but among repetitions that nothing else measures: there none was completed.
    """
    weight = amount(cells, "weight", most=MAX_WEIGHT)
    reps = _reps(cells)
    duration_s = amount(cells, seconds, most=MAX_DURATION_S)
    distance_m = _distance_m(cells, unsaid)
    measured = duration_s is not None or distance_m is not None
    if not (weight or reps or measured):
        raise InvalidInput("nothing is recorded in this set")
    done = StrengthSet(
        reps=None if reps == 0 and measured else reps,
        weight=weight,
        unit=None if weight is None else _weight_unit(cells, unsaid),
        rpe=amount(cells, "rpe", least=_EASIEST_RPE, most=_HARDEST_RPE),
        type=kind,
        duration_s=duration_s,
        distance_m=distance_m,
    )
    return replace(done, completed=done.reps != 0)


def amount(cells: Cells, column: str, *, most: float, least: float = 0.0) -> float | None:
    """The number in the column, None for an empty one and for zero. Raises InvalidInput unless it is in the range."""
    text = cells.get(column, "")
    value = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None
    if not text or value == 0.0:
        return None
    if value is None or not least <= value <= most:
        raise InvalidInput(f"{column} is no number from {least:g} to {most:g}: {text[:40]}")
    return value


def name_of(cells: Cells, column: str) -> str:
    """The exercise in the column. Raises InvalidInput for an empty or an endless one."""
    name = " ".join(cells.get(column, "").split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise InvalidInput(f"{column} does not have 1 to {LONGEST_NAME} characters")
    return name


def moment_of(text: str) -> datetime:
    """A moment such as `2025-03-28 17:29:05`, `28 Mar 2025, 17:29` or `Mar 28, 2025, 5:29 PM`; naive without an offset.

    Raises InvalidInput for any other text.
    """
    moment = _moment(text)
    if moment is None:
        raise InvalidInput(f"this is no time that can be read: {text[:40]}")
    return moment


def duration_of(text: str) -> float | None:
    """Seconds of `1h 5m`, `1:05:00` or `3900`; None for what is none of these, and beyond a day.

    A workout that was never ended goes on for days, which says nothing of its sets.
    """
    plain = " ".join(text.casefold().split())
    found = next(
        (match for form in (_HOURS_MINUTES_SECONDS, _CLOCK, _SECONDS) if (match := form.fullmatch(plain))), None
    )
    if found is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return reasonable_duration_s(hours * 3600 + minutes * 60 + seconds)


def reasonable_duration_s(seconds: float) -> float | None:
    """The seconds that a workout took; None for nothing and for more than a day."""
    return seconds if 0.0 < seconds <= _LONGEST_WORKOUT_S else None


# All rows of a workout have the same times.
@lru_cache(maxsize=256)
def _moment(text: str) -> datetime | None:
    plain = " ".join(text.split()).replace("Sept ", "Sep ")
    with suppress(ValueError):
        return datetime.fromisoformat(plain)
    for form in _MOMENTS:
        with suppress(ValueError):
            return datetime.strptime(plain, form)  # noqa: DTZ007 - whose time it is, is known only to the caller
    return None


def _reps(cells: Cells) -> int | None:
    value = amount(cells, "reps", most=MAX_REPS)
    if value is None:
        return 0 if cells.get("reps") else None
    if not value.is_integer():
        raise InvalidInput(f"reps is no whole number: {cells['reps'][:40]}")
    return int(value)


def _weight_unit(cells: Cells, unsaid: Unsaid) -> WeightUnit:
    said = cells.get("weight unit", "").casefold()
    if said and said not in _WEIGHT_UNITS:
        raise InvalidInput(f"this is no unit of weight: {said[:40]}")
    return _WEIGHT_UNITS[said] if said else unsaid.weight_unit or "kg"


def _distance_m(cells: Cells, unsaid: Unsaid) -> float | None:
    unit = cells.get("distance unit", "").casefold() or unsaid.distance_unit or "km"
    if unit not in _METRES:
        raise InvalidInput(f"this is no unit of distance: {unit[:40]}")
    metres = _METRES[unit]
    distance = amount(cells, "distance", most=MAX_DISTANCE_M / metres)
    return None if distance is None else round(distance * metres, _DIGITS_OF_METRES) or None
