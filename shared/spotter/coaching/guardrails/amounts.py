"""Signs that are told by amounts: how fast weight is to go, how little is eaten, how long a fast is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spotter.coaching.guardrails.measures import HOURS, KCAL, KG, METRES, Amount, amounts, bare_numbers, beside
from spotter.coaching.guardrails.words import Group, Text, group

# Heights and weights of people of fourteen and older; other lengths and weights are of something else.
_SHORTEST_M, _TALLEST_M, _LIGHTEST_KG = 1.4, 2.2, 30
# Smaller numbers without a unit are of something else.
_FEWEST_BARE_KCAL = 250
_HOURS_A_WEEK = 168.0
_SOON = group(
    "today, tonight, tomorrow, overnight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, "
    "in days, by the weigh, the night before, by/until/before/for/on sat/sun/wed/mon/weigh/weighin/weighins"
)
_LIGHTER = group(
    "lose, losing, lighter, lower, cut, drop, diet, thinner, leaner, get down, deficit, fat on, still fat, still see, "
    "next weight, this weight, look ill, look sick, look gaunt, race weight, weight to go, weight goal, smaller, "
    "skinnier, slimmer, go to, go for, too heavy"
)
_WEIGHING = group("weigh, weight, weight is/now/of, weigh about, weighing, down to")
_LOSING = group(
    "lose, losing, loose, loosing, drop, dropping, down, off, cut, cutting, shed, shedding, sweat off, sweating "
    "off, burn off, get rid of, strip"
)
_LOAD = group(
    "off/from/on the/my bar, off/from/on my/the squat/bench/deadlift/press/lifts/working, deload, the load, "
    "dumbbell*, plates, add, gain"
)
# Kilograms that somebody wants to gain or to move.
_STRENGTH = group(
    "bench*, squat*, deadlift*, dl, press, ohp, lift, lifts, pr, pb, 1 rm, max, muscle, bulk*, put on, stronger, bar, "
    "gain*, add, adding, added, increase*, weights, plates, curl, curls, row, snatch, clean, total, jump*, pull ups, "
    "pack, rucking, ruck, vest, heavier, regain*, gained"
)
_ASKING_WHETHER = group(
    "too fast, too much, too quick, how fast is, is losing, is it safe, is it healthy, is it bad, realistic"
)
_DAILY = group(
    "a/per/each/every day, per d, daily, diet, meal plan, menu, plan, days, eat, eating, intake, "
    "live/living/survive/surviving/been/on/train/training on, stay/staying, drop to, down to, week, weeks, month, "
    "months, omad, vlcd, psmf, limit, stick to, on about, on like, on just, on only, weekly, goal, target, "
    "calories on, "
    "put me on, trainer, meal/meals a, since, block, menu, girl, guy, woman, man, lower, total, everything"
)
_EATEN_A_DAY = group("a/per/each/every day, daily, per d")
_EATING = group("eat, eating, ate, intake, over, under, live on, consume, calories, food, diet, go")
_UNDER = group("under, below, less than")
_BALANCE = group("deficit, surplus, burn*, cut, maintenance, below maintenance")
_PARTIAL = group(
    "deficit, surplus, burn*, active, of cardio/exercise/running/carbs/protein/fat/gels/sugar, breakfast, lunch, "
    "dinner, snack*, shake, "
    "extra, gel*, per/an/every hour, per/a/every mile/km/kilometer/kilometre, maintenance, "
    "fewer, before, after"
)
_BODY_FAT = frozenset(("body", "bf", "bodyfat"))
_GETTING = group(
    "get, getting, want, need, reach, aim, target, drop, down, under, below, stay, hold, maintain, diet, cut, lean, hit"
)
_WITHOUT_FOOD = group(
    "fasted, fasting, water only, only water, just water, nothing but water, no food, no meals, no eating, "
    "nothing/anything to eat, not/without eating, without food/meals, zero food/calories/kcal, 0 kcal, no solids, "
    "juice cleanse, cleanse, detox, dry/water/juice/prolonged/extended fast, water fasting"
)
_SHORTLY = group("ago, before, before my, until my, out, into, after a, after my, to my, to go, later")
_FOR_SO_LONG = group("fast/fasting/fasted/food/eat/eating for, fast/fasting over, fast/fasting the whole")
_TAKING_OFF = group("cut, cutting, reduce, reducing, drop, dropping, remove, removing, by, burn, burning")
_RELIGIOUS = group("ramadan, religious, religion, lent, yom kippur, orthodox")


@dataclass(frozen=True, slots=True)
class FasterLoss:
    """Losing more kilograms a week than that."""

    kg_a_week: float
    reach: int = 10

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if _LOAD.spans(text) or _ASKING_WHETHER.spans(text):
            return False
        masses = sorted(amounts(text, KG), key=lambda mass: mass.start)
        # 1,500 kcal a day is no time to lose anything in.
        times = (span for span in amounts(text, HOURS) if text.words[span.start - 1] not in KCAL)
        spans = [*times, *(Amount(_HOURS_A_WEEK, start, end) for start, end in _SOON.spans(text))]
        gaining = bool(_STRENGTH.spans(text))
        is_lost = beside(_LOSING, text, 5, 2)
        said_of = ((_nearest(masses, span), span) for span in spans) if masses else ()
        return any(
            self._is_faster(mass, span) and (is_lost(mass) or (not gaining and _is_aim(mass, span)))
            for mass, span in said_of
        )

    def _is_faster(self, mass: Amount, span: Amount) -> bool:
        return (
            mass.value / (span.value / _HOURS_A_WEEK) > self.kg_a_week
            and -self.reach <= span.start - mass.end <= self.reach
        )


@dataclass(frozen=True, slots=True)
class FewerCalories:
    """Eating fewer kilocalories a day than that."""

    kcal_a_day: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        return self._is_named(text) or self._is_bare(text)

    def _is_named(self, text: Text) -> bool:
        partial, balance = beside(_PARTIAL, text, 4, 2), beside(_BALANCE, text, 7)
        taken_off, limit, daily = beside(_TAKING_OFF, text, 0), beside(_UNDER, text, 2), beside(_DAILY, text, 9, 7)
        return any(
            not (partial(kcal) or balance(kcal) or taken_off(kcal))
            and (limit(kcal) or (kcal.value < self.kcal_a_day and daily(kcal)))
            for kcal in amounts(text, KCAL)
            if kcal.value <= self.kcal_a_day
        )

    def _is_bare(self, text: Text) -> bool:
        """Whether it says `I eat 800 a day`."""
        eaten, a_day = beside(_EATING, text, 2), beside(_EATEN_A_DAY, text, 0, 0)
        return any(
            _FEWEST_BARE_KCAL <= number.value < self.kcal_a_day and eaten(number) and a_day(number)
            for number in bare_numbers(text)
        )


@dataclass(frozen=True, slots=True)
class LowBodyMass:
    """Wanting to be lighter with a body mass index (kg/m²) below that one already."""

    bmi: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if not _LIGHTER.spans(text):
            return False
        heights = [height.value for height in _heights(text) if _SHORTEST_M < height.value < _TALLEST_M]
        masses = [mass.value for mass in (*amounts(text, KG), *_weighed(text)) if mass.value > _LIGHTEST_KG]
        return any(mass / height**2 < self.bmi for mass in masses for height in heights)


@dataclass(frozen=True, slots=True)
class LowerBodyFat:
    """Getting to that percentage of body fat or a lower one."""

    percent: float

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        wanted = beside(_GETTING, text, 6)
        fats = amounts(text, dict.fromkeys(_BODY_FAT, 1.0))
        return any(fat.value <= self.percent and wanted(fat) for fat in fats)


@dataclass(frozen=True, slots=True)
class LongerFast:
    """Eating nothing for so many hours or longer."""

    hours: float
    fasting: Group

    def is_in(self, text: Text) -> bool:
        """Whether the text speaks of it."""
        if _RELIGIOUS.spans(text):
            return False
        fasting, so_long = beside(self.fasting, text, 0), beside(_FOR_SO_LONG, text, 0)
        unfed, another_time = beside(_WITHOUT_FOOD, text, 4, 4), beside(_SHORTLY, text, 0, 0)
        return any(
            span.value >= self.hours and (fasting(span) or so_long(span) or (unfed(span) and not another_time(span)))
            for span in amounts(text, HOURS)
        )


def _heights(text: Text) -> Iterable[Amount]:
    """Lengths with a unit, and a bare number right behind kilograms: `44 kg 168`."""
    ends = {mass.end for mass in amounts(text, KG)}
    bare = (Amount(number.value * METRES["cm"], number.start, number.end) for number in bare_numbers(text))
    return [*amounts(text, METRES), *(height for height in bare if height.start in ends)]


def _weighed(text: Text) -> Iterable[Amount]:
    """Bare numbers behind a word for weighing: `weight is 42`."""
    is_weight = beside(_WEIGHING, text, 0)
    return (number for number in bare_numbers(text) if is_weight(number))


def _nearest(masses: Sequence[Amount], span: Amount) -> Amount:
    """The mass that a span of time is said of: the one next to it, the one before it first."""
    at = bisect_right(masses, span.start, key=lambda mass: mass.start)
    around = masses[max(at - 1, 0) : at + 1]
    return min(around, key=lambda mass: max(mass.start - span.end, span.start - mass.end))


def _is_aim(mass: Amount, span: Amount) -> bool:
    """Whether it says `8 kg in 10 days`."""
    return 0 < span.start - mass.end <= 2
