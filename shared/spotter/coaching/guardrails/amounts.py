"""Signs that are told by amounts: how fast weight is to go, how little is eaten, how long a fast is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from spotter.coaching.guardrails.words import NUMBER_WORDS, Group, Text, group

_KG: Mapping[str, float] = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"), 1.0),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), 0.4536),
    **dict.fromkeys(("stone", "stones"), 6.35),
}
_HOURS: Mapping[str, float] = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 1.0),
    **dict.fromkeys(("day", "days", "d"), 24.0),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), 168.0),
    **dict.fromkeys(("fortnight",), 336.0),
    **dict.fromkeys(("month", "months"), 730.0),
}
_METRES: Mapping[str, float] = {"cm": 0.01, "m": 1.0}
# Heights and weights of people of fourteen and older; other lengths and weights are of something else.
_SHORTEST_M, _TALLEST_M, _LIGHTEST_KG = 1.4, 2.2, 30
_KCAL = frozenset(("kcal", "kcals", "cal", "cals", "calorie", "calories", "kilocalories"))
_HOURS_A_WEEK = 168.0
_VAGUE: Mapping[str, float] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "per": 1,
    "this": 1,
    "next": 1,
    "couple": 2,
    "few": 3,
    "of": 2,
}
_SOON = group(
    "today, tonight, tomorrow, overnight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, "
    "in days, by the weigh, the night before"
)
_LIGHTER = group("lose, losing, lighter, lower, cut, drop, diet, thinner, leaner, get down")
_LOSING = group(
    "lose, losing, drop, dropping, cut, cutting, shed, shedding, sweat off, sweating off, burn off, get rid of, strip"
)
_LOAD = group(
    "off/from/on the/my bar, off/from/on my/the squat/bench/deadlift/press/lifts/working, deload, the load, "
    "dumbbell*, plates, add, gain"
)
_ASKING_WHETHER = group(
    "too fast, too much, too quick, how fast is, is losing, is it safe, is it healthy, is it bad, realistic"
)
_DAILY = group(
    "a/per/each/every day, daily, diet, meal plan, menu, days, eat, eating, live/living/survive/surviving on, "
    "stay/staying"
)
_UNDER = group("under, below, less than")
_PARTIAL = group(
    "deficit, surplus, burn*, breakfast, lunch, dinner, snack*, shake, extra, gel*, per/an/every hour, maintenance, "
    "fewer, before, after"
)
_BODY_FAT = frozenset(("body", "bf", "bodyfat"))
_GETTING = group("get, getting, reach, drop, down, under, below, stay, hold, maintain, diet, cut, lean, hit")
_FOR_SO_LONG = group("fast/fasting/fasted/food/eat/eating for, fast/fasting over, fast/fasting the whole")
_TAKING_OFF = group("cut, cutting, reduce, reducing, drop, dropping, remove, removing, by, burn, burning, of")
_RELIGIOUS = group("ramadan, religious, religion, lent, yom kippur, orthodox")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit as factor, and the words it takes: first, and the one after the last."""

    value: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FasterLoss:
    """Losing more kilograms a week than that."""

    kg_a_week: float
    reach: int = 10

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if _LOAD.spans(text) or _ASKING_WHETHER.spans(text):
            return False
        masses = [mass for mass in amounts(text, _KG) if _is_near(_LOSING, text, mass, 5, after=2)]
        spans = [*amounts(text, _HOURS), *(Amount(_HOURS_A_WEEK, start, end) for start, end in _SOON.spans(text))]
        return any(
            mass.value / (span.value / _HOURS_A_WEEK) > self.kg_a_week
            for mass in masses
            for span in spans
            if -self.reach <= span.start - mass.end <= self.reach
        )


@dataclass(frozen=True, slots=True)
class FewerCalories:
    """Eating fewer kilocalories a day than that."""

    kcal_a_day: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        amounts_eaten = (kcal for kcal in amounts(text, dict.fromkeys(_KCAL, 1.0)) if kcal.value <= self.kcal_a_day)
        return any(
            not _is_near(_PARTIAL, text, kcal, 4, after=2)
            and not _is_near(_TAKING_OFF, text, kcal, 0)
            and (
                _is_near(_UNDER, text, kcal, 2)
                or (kcal.value < self.kcal_a_day and _is_near(_DAILY, text, kcal, 5, after=5))
            )
            for kcal in amounts_eaten
        )


@dataclass(frozen=True, slots=True)
class LowBodyMass:
    """Wanting to be lighter with a body mass index (kg/m²) below that one already."""

    bmi: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if not _LIGHTER.spans(text):
            return False
        heights = [height.value for height in amounts(text, _METRES) if _SHORTEST_M < height.value < _TALLEST_M]
        masses = [mass.value for mass in amounts(text, _KG) if mass.value > _LIGHTEST_KG]
        return any(mass / height**2 < self.bmi for mass in masses for height in heights)


@dataclass(frozen=True, slots=True)
class LowerBodyFat:
    """Getting to that percentage of body fat or a lower one."""

    percent: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        wanted = (fat for fat in amounts(text, dict.fromkeys(_BODY_FAT, 1.0)) if fat.value <= self.percent)
        return any(_is_near(_GETTING, text, fat, 6) for fat in wanted)


@dataclass(frozen=True, slots=True)
class LongerFast:
    """Eating nothing for so many hours or longer."""

    hours: float
    fasting: Group

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if _RELIGIOUS.spans(text):
            return False
        long = (span for span in amounts(text, _HOURS) if span.value >= self.hours)
        return any(_is_near(self.fasting, text, span, 0) or _is_near(_FOR_SO_LONG, text, span, 0) for span in long)


def amounts(text: Text, factors: Mapping[str, float]) -> list[Amount]:
    """Every number with one of these units behind it, times the unit's factor; `a week` is one."""
    return list(_amounts(text, factors))


def _amounts(text: Text, factors: Mapping[str, float]) -> Iterable[Amount]:
    for unit in factors.keys() & text.places.keys():
        for at in text.places[unit]:
            number = _number(text.words[at - 1]) if at > 0 else None
            if number:
                yield Amount(number * factors[unit], at - 1, at + 1)


def _number(word: str) -> float | None:
    """What a word counts; None for one that does not, and for a time like 5:02."""
    if not word[0].isdigit():
        return NUMBER_WORDS.get(word, _VAGUE.get(word))
    digits = word.replace(",", "") if word[-4:-3] == "," else word.replace(",", ".")
    return float(digits) if digits.count(".") <= 1 and ":" not in digits else None


def _is_near(sought: Group, text: Text, amount: Amount, before: int, *, after: int = 0) -> bool:
    return any(
        amount.start - before <= end <= amount.start or amount.end <= start <= amount.end + after
        for start, end in sought.spans(text)
    )
