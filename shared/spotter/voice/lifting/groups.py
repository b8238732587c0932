"""From facts to groups of sets: what belongs together, and what carries over from one set to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from spotter.strength.models import SetLoad, SetType, Side
from spotter.units import WeightUnit
from spotter.voice.lifting.plates import Bars
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.rules import WORK

Measure = Literal["reps", "time", "distance"]

# Nobody tells more sets than that in one number, and few weights of dumbbells are below.
MOST_SETS = 10
LEAST_WEIGHT = 20
MOST_REPS = 50
# "A 25 plate" is one that weighs so much.
MOST_PLATES = 9


@dataclass(slots=True)
class Group:
    """Sets that were told together. One weight and several reps are several sets, and the other way round."""

    sets: int | None = None
    reps: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    unit: WeightUnit | None = None
    seconds: list[float] = field(default_factory=list)
    metres: list[float] = field(default_factory=list)
    type: SetType = "working"
    rpe: float | None = None
    rir: float | None = None
    side: Side | None = None
    load: SetLoad | None = None
    rest_s: float | None = None
    tempo: str | None = None
    completed: bool = True
    inherited: bool = False
    changes: list[tuple[int, str, object]] = field(default_factory=list)

    @property
    def has_work(self) -> bool:
        """Whether it is known what was done, apart from the weight."""
        return bool(self.reps or self.seconds or self.metres) or not self.completed

    @property
    def has_weight(self) -> bool:
        """Whether its own weight was said."""
        return bool(self.weights) and not self.inherited

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said of it."""
        return not self.has_work and not self.weights and self.sets is None


@dataclass(frozen=True, slots=True)
class Told:
    """How the exercise at hand is told: its measure, whether the body is its weight, and its bar and plates."""

    measure: Measure
    bodyweight: bool
    bars: Bars


class Groups:
    """Takes the facts about one exercise in the order in which they were said."""

    def __init__(self, told: Told, unit: WeightUnit | None) -> None:
        self._told = told
        self.unit = unit
        self.done: list[Group] = []
        self.now = Group()
        self._scope: int | None = None
        self._mode: SetType = "working"
        self._target: Group | None = None
        self._failed: tuple[str, float] | None = None
        self._next_side: Side | None = None
        self._dropping = False
        self._breaks = False
        self._rule_before = ""
        self.flags: set[str] = set()
        self.unread = 0

    def take(self, fact: Fact, following: Sequence[Fact]) -> None:
        """One more fact, and what is said after it."""
        handler: Callable[[Fact, Sequence[Fact]], None] | None = getattr(self, f"_on_{_method(fact.rule)}", None)
        if handler is not None:
            handler(fact, following)
        self._breaks = fact.rule == "then" or (self._breaks and fact.rule in ("got", "only", "and"))
        self._rule_before = fact.rule

    def finished(self) -> list[Group]:
        """The groups, when everything has been taken."""
        self._settle_target()
        return [group for group in [*self.done, self.now] if not group.is_empty]

    # ---- weights

    def _weigh(self, weights: list[float], unit: WeightUnit | None) -> None:
        self.unit = unit or self.unit
        if self.now.has_work and self.now.has_weight:
            self._next()
        if self.now.inherited or not self.now.weights:
            self.now.weights, self.now.inherited = weights, False
        else:
            self.now.weights = [*self.now.weights, *weights]
        self.now.unit = unit or self.now.unit

    def _on_weights(self, fact: Fact, following: Sequence[Fact]) -> None:
        weights = fact.values("weight")
        sign = self._sign(following)
        known = self.now.weights or (self.done[-1].weights if self.done else [])
        if sign and known and len(weights) == 1 and weights[0] <= 0.35 * known[-1]:
            self._weigh([known[-1] + sign * weights[0]], None)
        else:
            self._weigh(weights, _unit(fact))

    def _sign(self, following: Sequence[Fact]) -> int:
        """1 where the weight at hand is an increase, -1 where it is a decrease, 0 where it stands for itself."""
        after = following[0].rule if following else ""
        if "up" in (self._rule_before, after) or self._rule_before == "added":
            return 1
        return -1 if "down" in (self._rule_before, after) or self._rule_before == "drop" else 0

    def _on_at_weight(self, fact: Fact, _: Sequence[Fact]) -> None:
        value = fact.value("weight") or 0.0
        if len(fact.values("weight")) == 1 and self.now.weights and _unit(fact) is None and self._too_light(value):
            self._on_light(value)
        else:
            self._weigh(fact.values("weight"), _unit(fact))

    def _too_light(self, value: float) -> bool:
        if self._rule_before in ("same", "matched"):
            return value <= MOST_REPS
        return value <= 10 or (value < 0.4 * self.now.weights[-1] and value <= MOST_REPS and value % 1 == 0)

    def _on_light(self, value: float) -> None:
        """ "At 8" where the weight is known: an RPE behind what was done, else reps."""
        if value <= 10 and self.now.has_work:
            self._effort("rpe", value)
        else:
            self._do([value])

    def _on_weight_for(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._weigh(fact.values("weight"), _unit(fact))
        self._do(fact.values("reps"))

    def _on_reps_at(self, fact: Fact, _: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._next()
        self._weigh(fact.values("weight"), None)
        self._do(fact.values("reps"))

    def _on_plates(self, fact: Fact, _: Sequence[Fact]) -> None:
        extra = 25.0 if "quarter" in fact.roles else fact.value("extra") or 0.0
        plates = fact.value("plates") or 1
        if plates > MOST_PLATES:
            self._weigh([self._told.bars.with_discs(plates + extra, self.unit)], None)
        else:
            self._weigh([self._told.bars.with_plates(plates, extra, self.unit)], None)

    def _on_discs(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._weigh(
            [self._told.bars.with_discs((fact.value("plates") or 1) * (fact.value("size") or 0), self.unit)], None
        )

    def _on_discs_more(self, fact: Fact, _: Sequence[Fact]) -> None:
        """ "Put a five on each side": that much more than before."""
        known = self.now.weights or (self.done[-1].weights if self.done else [])
        more = 2 * (fact.value("size") or 0.0)
        self._weigh([known[-1] + more] if known else [self._told.bars.with_discs(more / 2, self.unit)], None)

    def _on_that_many(self, fact: Fact, following: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._on_sets(fact, following)
        else:
            self._do(fact.values("sets"))

    def _on_bar(self, _: Fact, __: Sequence[Fact]) -> None:
        if not self.now.has_weight or self.now.has_work:
            self._weigh([self._told.bars.with_discs(0, self.unit)], None)

    # ---- work

    def _do(self, reps: list[float]) -> None:
        if not self.now.completed and reps == [0]:
            return
        if self._scope is not None and self._change_reps(reps):
            return
        if self.now.has_work:
            self._next(inherit=True)
        self.now.reps = reps
        self._take_side()

    def _change_reps(self, reps: list[float]) -> bool:
        """ "3 sets of 5, last set 8": the reps of a set already counted."""
        if self.now.sets is None or self.now.sets < 2 or len(reps) != 1:
            return False
        self.now.changes.append((self._scope or -1, "reps", reps[0]))
        return True

    def _on_reps(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._do(fact.values("reps"))

    def _on_sets_of(self, fact: Fact, _: Sequence[Fact]) -> None:
        sets = fact.value("sets")
        if self.now.has_work:
            self._next(inherit=True)
        self.now.sets = int(sets) if sets is not None else self.now.sets
        reps = fact.values("reps")
        if self._told.measure == "time" and reps and min(reps) >= 10:
            self.now.seconds = reps
        else:
            self.now.reps = reps
        self._take_side()

    def _on_sets(self, fact: Fact, _: Sequence[Fact]) -> None:
        sets = int(fact.value("sets") or fact.value("count") or 1)
        if self.now.sets is not None and self.now.has_work:
            self._next(inherit=True)
        self.now.sets = sets

    def _on_times_said(self, fact: Fact, following: Sequence[Fact]) -> None:
        count = fact.value("count") or 1
        if self.now.has_work:
            self.now.sets = int(count)
        else:
            self._do([count])

    def _on_pair(self, fact: Fact, following: Sequence[Fact]) -> None:
        a, b, c = fact.value("a") or 0, fact.values("b"), fact.value("c")
        unit = _unit(fact)
        weight_comes = any(one.rule in ("at weight", "weights", "plates", "bar", "discs") for one in following[:1])
        if unit is not None or self._is_weight(a, b[0], weight_comes or c is not None and c > a):
            self._weigh([a], unit)
            self._do(b)
            if c is not None:
                self.now.sets = int(c)
            return
        sets, reps = (a, b[0]) if a <= MOST_SETS or b[0] > MOST_SETS else (b[0], a)
        weight = c
        if b[0] > MOST_REPS and c is None:
            sets, reps, weight = 1, a, b[0]
        if self.now.has_work:
            self._next(inherit=True)
        self._count(int(sets), reps)
        if weight is not None:
            self._weigh([weight], None)

    def _count(self, sets: int, reps: float) -> None:
        self.now.sets = sets
        if self._told.measure == "time" and reps >= 10:
            self.now.seconds = [reps]
        else:
            self.now.reps = [reps]
        self._take_side()

    def _is_weight(self, a: float, b: float, weight_comes: bool) -> bool:
        if weight_comes or b > MOST_REPS or self.now.has_weight and not self.now.has_work:
            return False
        if self._told.bodyweight:
            return a > MOST_REPS
        return a > MOST_SETS + 2 or a % 1 != 0 or (a > MOST_SETS and b <= a)

    def _on_pair_amrap(self, fact: Fact, _: Sequence[Fact]) -> None:
        value = fact.value("a") or 1
        if value > MOST_SETS:
            self._weigh([value], None)
        else:
            self._on_sets(replace(fact, roles={"sets": fact.roles["a"]}), ())
        self._mark(_hard(fact), comes=True)

    def _on_loose(self, fact: Fact, following: Sequence[Fact]) -> None:
        for value in fact.values("number"):
            self._on_loose_number(value)

    def _on_loose_number(self, value: float) -> None:
        if self._told.measure == "time" and self._last_measure() != "reps" and value >= 5 and not self._heavy(value):
            self._hold([value])
        elif self._last_measure() == "distance":
            self.now.metres.append(value)
        elif self._is_loose_weight(value):
            self._weigh([value], None)
        elif self._scope is not None and self._change_reps([value]):
            pass
        elif self.now.reps and self.now.sets is None and not self._breaks:
            self.now.reps.append(value)
        else:
            self._do([value])

    def _heavy(self, value: float) -> bool:
        return False

    def _last_measure(self) -> Measure | None:
        return "distance" if self.now.metres else "reps" if self.now.reps else "time" if self.now.seconds else None

    def _is_loose_weight(self, value: float) -> bool:
        if self._told.bodyweight and "added" not in self.flags:
            return value > 2 * MOST_REPS
        if self.now.has_weight:
            return value >= 0.4 * self.now.weights[-1] and value >= LEAST_WEIGHT
        if self.now.inherited and self.now.weights:
            heavy = value >= max(LEAST_WEIGHT, 0.5 * self.now.weights[-1], 2 * max(self.now.reps or [0]))
            return heavy and self.now.type not in ("amrap", "failure")
        return value >= LEAST_WEIGHT or value % 1 != 0

    # ---- time and distance

    def _hold(self, seconds: list[float]) -> None:
        if self._scope is not None and self.now.sets is not None and self.now.sets > 1:
            self.now.changes.append((self._scope, "seconds", seconds[0]))
            return
        if self.now.seconds and not self.now.sets and self.now.side is None and self._next_side is None:
            self.now.seconds.extend(seconds)
            return
        if self.now.has_work and not (self.now.metres or self.now.reps and self._told.measure != "time"):
            self._next(inherit=True)
        self.now.seconds = seconds
        self._take_side()

    def _on_time(self, fact: Fact, following: Sequence[Fact]) -> None:
        counted = bool(self.now.reps) or any("reps" in one.roles or "a" in one.roles for one in following)
        if self._told.measure != "reps" or not counted:
            self._hold(seconds_of(fact))

    def _on_distance(self, fact: Fact, _: Sequence[Fact]) -> None:
        metres = metres_of(fact)
        if self.now.metres:
            self._next(inherit=True)
        self.now.metres = metres
        self._take_side()

    def _on_sets_time(self, fact: Fact, _: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._next(inherit=True)
        self.now.sets = int(fact.value("sets") or 1)
        self.now.seconds = seconds_of(fact)

    def _on_sets_distance(self, fact: Fact, _: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._next(inherit=True)
        self.now.sets = int(fact.value("sets") or 1)
        self.now.metres = metres_of(fact)

    # ---- what is said about sets

    def _effort(self, name: Literal["rpe", "rir"], value: float) -> None:
        group = self.now if not self.now.is_empty or not self.done else self.done[-1]
        if self._scope is not None:
            group.changes.append((self._scope, name, value))
            self._scope = None
        else:
            setattr(group, name, value)

    def _on_rpe_said(self, fact: Fact, following: Sequence[Fact]) -> None:
        values = fact.values("rpe")
        if len(values) > 1:
            self.now.changes += [(at, "rpe", value) for at, value in enumerate(values)]
            return
        self._said_of(following)
        self._effort("rpe", values[0])

    def _on_rir_said(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._said_of(following)
        self._effort("rir", fact.value("rir") or 0.0)

    def _said_of(self, following: Sequence[Fact]) -> None:
        """ "RPE 9 on the last set": which set is said afterwards."""
        if following and self._scope is None:
            after = following[0]
            if after.rule == "last" or after.rule == "which":
                self._point(after)

    def _point(self, fact: Fact) -> None:
        self._scope = -1 if fact.rule == "last" else int(fact.value("which") or 1) - 1

    def _on_last(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._point(fact)

    def _on_which(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._point(fact)

    def _on_index(self, _: Fact, __: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._next(inherit=True)

    def _on_rest_said(self, fact: Fact, _: Sequence[Fact]) -> None:
        self.now.rest_s = sum(seconds_of(fact))

    def _on_tempo_said(self, fact: Fact, _: Sequence[Fact]) -> None:
        values = fact.values("tempo")
        self.now.tempo = "-".join(f"{value:g}" for value in values) if values else None

    def _mark(self, kind: SetType, *, comes: bool) -> None:
        """A set to failure or of as many reps as possible: the one that is told next, or the one told last."""
        if comes:
            if self.now.has_work and (self._scope is None or (self.now.sets or 1) < 2):
                self._next(inherit=True)
            if self._scope is not None and self.now.has_work:
                self.now.changes.append((self._scope, "type", kind))
            else:
                self.now.type = kind
            return
        if self._scope is not None or (self.now.sets is None and max(len(self.now.reps), len(self.now.seconds)) > 1):
            self.now.changes.append((-1 if self._scope is None else self._scope, "type", kind))
        else:
            self.now.type = kind

    def _on_amrap(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._mark("amrap", comes=self._work_comes(following))

    def _on_failure(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._said_of(following)
        self._mark("failure", comes=self._work_comes(following))

    def _work_comes(self, following: Sequence[Fact]) -> bool:
        for fact in following:
            if fact.rule in ("reps", "loose", "time", "times"):
                return True
            if fact.rule not in ("got", "for", "at", "only", "of", "all"):
                return not self.now.has_work
        return not self.now.has_work

    def _on_warm_up_sets(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._on_warm_up(fact, (fact,))
        self.now.sets = int(fact.value("sets") or 1)
        self.now.reps = fact.values("reps")

    def _on_work_sets(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._on_work(fact, following)
        self._on_sets_of(fact, following)

    def _on_one_hard_set(self, fact: Fact, _: Sequence[Fact]) -> None:
        if self.now.has_work:
            self._next(inherit=True)
        self.now.type = _hard(fact)

    def _on_warm_up(self, fact: Fact, following: Sequence[Fact]) -> None:
        if self.now.has_work and not _works_at_once(following):
            self.now.type = "warmup"
            return
        if self.now.has_work:
            self._next()
        self._mode = "warmup"
        self.now.type = "warmup"

    def _on_work(self, _: Fact, __: Sequence[Fact]) -> None:
        if self._mode == "warmup" or self.now.has_work:
            if self.now.has_work:
                self._next()
            self._mode = "working"
            self.now.type = "working"

    def _on_drop(self, _: Fact, following: Sequence[Fact]) -> None:
        if following and following[0].rule == "unknown":
            return
        self._dropping = True
        if self.now.has_work:
            self._next(inherit=True)
            self.now.type = "drop"

    def _on_left(self, _: Fact, following: Sequence[Fact]) -> None:
        self._turn("left")

    def _on_right(self, _: Fact, following: Sequence[Fact]) -> None:
        self._turn("right")

    def _turn(self, side: Side) -> None:
        if self.now.has_work and self.now.side is None:
            self.now.side = side
            return
        self._next_side = side
        if self.now.has_work:
            self._next(inherit=True)
        else:
            self._take_side()

    def _take_side(self) -> None:
        if self._next_side is not None:
            self.now.side, self._next_side = self._next_side, None

    # ---- targets and failing

    def _on_target(self, _: Fact, __: Sequence[Fact]) -> None:
        if self._target is None:
            self._target = self.now
            self.now = Group(weights=list(self.now.weights), inherited=bool(self.now.weights), type=self.now.type)

    def _on_only(self, _: Fact, following: Sequence[Fact]) -> None:
        if self._target is not None and following:
            self._turn_to_what_was_done()

    def _on_got(self, fact: Fact, following: Sequence[Fact]) -> None:
        self._on_only(fact, following)

    def _turn_to_what_was_done(self) -> None:
        if self._target is None or self.now.is_empty:
            return
        planned, said_before = self.now, self._target
        weights = planned.weights or said_before.weights
        self._target = planned
        self.now = Group(weights=list(weights), inherited=not said_before.has_weight, unit=planned.unit)
        self._planned = planned

    _planned: Group | None = None

    def _settle_target(self) -> None:
        if self._target is None:
            return
        planned = self._planned or self.now
        if self._planned is None:
            before = self._target
            if before.has_work:
                self.done.append(before)
                if self.now.has_work and self._failed is None:
                    self.now = Group()
                self._target = None
                return
        if not self.now.has_work or self._planned is None:
            self.now.reps = list(planned.reps)
            self.now.sets = planned.sets
            self._lose(planned)
        if not self.now.weights:
            self.now.weights = list(planned.weights)
        self._target = None

    def _lose(self, planned: Group) -> None:
        if self._failed is not None and self.now.reps:
            self.now.reps = [*self.now.reps[:-1], self._reps_left(self.now.reps[-1])]

    def _reps_left(self, planned: float) -> float:
        how, value = self._failed or ("some", 0.0)
        return max(0.0, value - 1 if how == "at" else planned - value)

    def _fail(self, how: str, value: float) -> None:
        self._failed = (how, value)
        if self._target is not None:
            return
        if how == "at" and self._scope is not None and self._scope >= max(len(self.now.reps), self.now.sets or 0) > 0:
            self._next(inherit=True)
            self.now.reps = [max(0.0, value - 1)]
            return
        if how == "at":
            self._change_last_reps(max(0.0, value - 1))
        elif self.now.reps:
            self._change_last_reps(self._reps_left(self.now.reps[-1]))

    def _change_last_reps(self, reps: float) -> None:
        if self.now.sets is not None and self.now.sets > 1 and self.now.reps:
            self.now.changes.append((-1 if self._scope is None else self._scope, "reps", reps))
        else:
            self.now.reps = [*self.now.reps[:-1], reps]

    def _on_failed_rep(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._fail("at", fact.value("which") or 1)

    def _on_failed_last(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._fail("last", fact.value("count") or 1)

    def _on_failed_some(self, fact: Fact, _: Sequence[Fact]) -> None:
        self._fail("last", fact.value("count") or 1)

    def _on_fail(self, fact: Fact, following: Sequence[Fact]) -> None:
        work_comes = any(
            one.rule in ("reps", "weight for", "reps at", "sets of", "pair", "rep") for one in following[:2]
        )
        if not self.now.has_work and not work_comes:
            self._on_no_lift(fact, following)

    def _on_no_lift(self, _: Fact, __: Sequence[Fact]) -> None:
        if self.now.has_work and self.now.reps not in ([1], [1.0]):
            return
        self.now.reps = [0.0]
        self.now.completed = False

    # ---- the rest

    def _on_bodyweight(self, _: Fact, __: Sequence[Fact]) -> None:
        self.flags.add("bodyweight")
        self.now.load = "bodyweight"

    def _on_added(self, _: Fact, __: Sequence[Fact]) -> None:
        self.flags.add("added")

    def _on_assist(self, _: Fact, __: Sequence[Fact]) -> None:
        self.flags.add("assist")

    def _on_band(self, _: Fact, __: Sequence[Fact]) -> None:
        self.flags.add("band")

    def _on_then(self, _: Fact, following: Sequence[Fact]) -> None:
        self._scope = None
        if (
            self._mode == "warmup"
            and self.now.has_work
            and not any(fact.rule in ("then", "work") for fact in following)
        ):
            self._on_work(_, following)

    def _on_lift(self, _: Fact, __: Sequence[Fact]) -> None:
        if not self.now.has_work and self.now.has_weight and self._target is None:
            self.now.reps = [1.0]

    def _next(self, *, inherit: bool = False) -> None:
        before = self.now
        if not before.is_empty:
            self.done.append(before)
        self._scope = None
        self.now = Group(type=self._mode, unit=before.unit)
        if self._dropping and before.has_work:
            self.now.type = "drop"
        if inherit:
            self.now.weights, self.now.inherited = list(before.weights[-1:]), bool(before.weights)
            self.now.load = before.load


def _hard(fact: Fact) -> SetType:
    return "failure" if fact.roles["how"][0].kind == "failure" else "amrap"


def _works_at_once(following: Sequence[Fact]) -> bool:
    """Whether something that was done follows before anything else begins."""
    for fact in following:
        if fact.rule in ("then", "work", "exercise"):
            return False
        if fact.rule in WORK:
            return True
    return False


def _method(rule: str) -> str:
    return rule.replace(" ", "_").replace("-", "_")


def _unit(fact: Fact) -> WeightUnit | None:
    said = fact.roles.get("unit", ())
    return None if not said else "kg" if said[0].kind == "kg" else "lb"


def seconds_of(fact: Fact) -> list[float]:
    """The times in a fact, in seconds."""
    if "clock" in fact.roles:
        return fact.values("clock")
    if "m" not in fact.roles:
        return fact.values("seconds")
    minutes = fact.values("minutes") or [1.0]
    half = 30.0 if "half" in fact.roles else 0.0
    return [*(60 * value for value in minutes[:-1]), 60 * minutes[-1] + (fact.value("seconds") or 0.0) + half]


def metres_of(fact: Fact) -> list[float]:
    """The distances in a fact, in metres."""
    unit = fact.value("unit") or 1.0
    return [value * unit for value in fact.values("metres")]
