"""How far the sets of an exercise have been told, and the moves that what is said next can make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from spotter.strength.models import SetType, Side
from spotter.units import WeightUnit
from spotter.voice.lifting.group import Deviation, Group, Manner, Miss
from spotter.voice.lifting.patterns import Fact

# A plank is held for seconds; a number below is one of reps.
_LEAST_SECONDS_COUNTED = 10


@dataclass(slots=True)
class State:
    """The groups that are done, the one at hand, and what was said of those that come.

    `unit` is that of the last weight. `pointed_at` is the set that is talked about, from 0, or from -1 backwards.
    `before_target` is what was told before it was said that something was a target, `planned` what was then the target.
    `flags` are words about the load: "added", "assist", "band". `after_then` is whether "then" stands before what
    comes, alone or as in "then got". `rule_before` is the rule of the fact before the one at hand.
    """

    manner: Manner
    unit: WeightUnit | None
    done: list[Group] = field(default_factory=list)
    now: Group = field(default_factory=Group)
    flags: set[str] = field(default_factory=set)
    mode: SetType = "working"
    pointed_at: int | None = None
    next_side: Side | None = None
    dropping: bool = False
    after_then: bool = False
    rule_before: str = ""
    before_target: Group | None = None
    planned: Group | None = None
    miss: Miss | None = None

    @property
    def last_weight(self) -> float | None:
        """The weight at hand, else that of the sets before."""
        weights = self.now.weights or (self.done[-1].weights if self.done else [])
        return weights[-1] if weights else None

    @property
    def told_last(self) -> Group:
        """The group at hand, or that before where nothing has been said of it yet."""
        return self.done[-1] if self.now.is_empty and self.done else self.now

    def begin_group(self, *, same_weight: bool = False) -> None:
        """Begins a further group, of the same weight unless another is said."""
        before = self.now
        if not before.is_empty:
            self.done.append(before)
        self.pointed_at = None
        self.now = Group(type="drop" if self.dropping and before.has_work else self.mode, unit=before.unit)
        if same_weight:
            self.now.weights, self.now.inherited = list(before.weights[-1:]), bool(before.weights)
            self.now.load = before.load

    def move_on(self) -> None:
        """Begins a further group of the same weight where it is known what was done in the one at hand."""
        if self.now.has_work:
            self.begin_group(same_weight=True)

    def weigh(self, weights: list[float], unit: WeightUnit | None = None) -> None:
        """Takes the weights for the group at hand, or for a further one where that is told with a weight."""
        self.unit = unit or self.unit
        before = self.last_weight
        if self.now.has_work and self.now.has_weight:
            self.begin_group()
        if self.dropping and before is not None and weights[0] > before:
            # A heavier weight is no drop, nor what follows it.
            self.dropping, self.now.type = False, self.mode
        self.now.weights = [*self.now.weights, *weights] if self.now.has_weight else weights
        self.now.inherited = False
        self.now.unit = unit or self.now.unit

    def do(self, reps: list[float]) -> None:
        """Takes the reps that were done."""
        if not self.now.completed and reps == [0]:
            return
        if self.changes_reps(reps):
            return
        self.move_on()
        self.now.reps = reps
        self.take_side()

    def changes_reps(self, reps: list[float]) -> bool:
        """ "3 sets of 5, last set 8": the reps of a set that is already counted, if they are."""
        if self.pointed_at is None or not self.now.has_several_sets or len(reps) != 1:
            return False
        self.now.deviations.append(Deviation(self.pointed_at, reps=reps[0]))
        return True

    def hold(self, seconds: list[float]) -> None:
        """Takes the times that something was held for."""
        now = self.now
        if self.pointed_at is not None and now.has_several_sets:
            now.deviations.append(Deviation(self.pointed_at, seconds=seconds[0]))
        elif now.seconds and not now.sets and now.side is None and self.next_side is None:
            now.seconds.extend(seconds)
        else:
            if not now.metres and (not now.reps or self.manner.measure == "time"):
                self.move_on()
            self.now.seconds = seconds
            self.take_side()

    def count_sets(self, sets: int) -> None:
        """Takes a number of sets, for a further group where that of the group at hand is known."""
        if self.now.sets is not None:
            self.move_on()
        self.now.sets = sets

    def count_sets_of(self, sets: int | None, counts: list[float]) -> None:
        """Takes sets of so many reps, or of so many seconds where that is the measure."""
        self.move_on()
        self.now.sets = self.now.sets if sets is None else sets
        if self.manner.measure == "time" and counts and min(counts) >= _LEAST_SECONDS_COUNTED:
            self.now.seconds = counts
        else:
            self.now.reps = counts
        self.take_side()

    def rate(self, *, rpe: float | None = None, rir: float | None = None) -> None:
        """Takes the effort, of the set that is pointed at or else of the whole group told last."""
        group = self.told_last
        if self.pointed_at is not None:
            group.deviations.append(Deviation(self.pointed_at, rpe=rpe, rir=rir))
            self.pointed_at = None
        elif rpe is not None:
            group.rpe = rpe
        else:
            group.rir = rir

    def point(self, fact: Fact) -> None:
        """Takes which set is talked about: "last set", "second set"."""
        self.pointed_at = -1 if fact.rule == "last" else int(fact.value("which") or 1) - 1

    def point_ahead(self, following: Sequence[Fact]) -> None:
        """ "RPE 9 on the last set": which set is talked about is said afterwards."""
        if self.pointed_at is None and following and following[0].rule in ("last", "which"):
            self.point(following[0])

    def take_side(self) -> None:
        """Gives the side that was announced to the group at hand."""
        if self.next_side is not None:
            self.now.side, self.next_side = self.next_side, None


# Takes a fact, and what is said after it, into the state.
Handler = Callable[[State, Fact, Sequence[Fact]], None]
