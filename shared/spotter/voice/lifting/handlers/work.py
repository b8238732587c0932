"""What was done: reps and sets, times and distances."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.lifting.amounts import metres_of, seconds_of
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State


def _reps(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.do(fact.values("reps"))


def _sets_of(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    sets = fact.value("sets")
    state.count_sets_of(None if sets is None else int(sets), fact.values("reps"))


def _sets(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.count_sets(int(fact.value("sets") or fact.value("count") or 1))


def _more_sets(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    """ "Two more sets of 8", "that two more times": as before, unless reps are said."""
    before = state.now if state.now.has_work or not state.done else state.done[-1]
    reps = fact.values("reps") or before.reps[-1:]
    if reps:
        state.count_sets_of(int(fact.value("sets") or fact.value("count") or 1), reps)


def _that_many(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    """ "3 of those": sets of what was done, else reps."""
    if state.now.has_work:
        _sets(state, fact, following)
    else:
        state.do(fact.values("sets"))


def _times_said(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    """ "Three times": sets of what was done, else reps."""
    count = fact.value("count") or 1
    if state.now.has_work:
        state.now.sets = int(count)
    else:
        state.do([count])


def _index(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    state.move_on()


def _lift(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    """ "Tried 315, got it": a single, unless something else was the target."""
    if not state.now.has_work and state.now.has_weight and state.before_target is None:
        state.now.reps = [1.0]


def _time(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    """A time is what was done unless reps count, and then how long they took."""
    counted = bool(state.now.reps) or any("reps" in one.roles or "a" in one.roles for one in following)
    if state.manner.measure != "reps" or not counted:
        state.hold(seconds_of(fact))


def _distance(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    if state.now.metres:
        state.move_on()
    state.now.metres = metres_of(fact)
    state.take_side()


def _sets_time(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.move_on()
    state.now.sets = int(fact.value("sets") or 1)
    state.now.seconds = seconds_of(fact)


def _sets_distance(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.move_on()
    state.now.sets = int(fact.value("sets") or 1)
    state.now.metres = metres_of(fact)


HANDLERS: dict[str, Handler] = {
    "reps": _reps,
    "sets of": _sets_of,
    "sets": _sets,
    "that many": _that_many,
    "more sets": _more_sets,
    "more times": _more_sets,
    "times said": _times_said,
    "index": _index,
    "lift": _lift,
    "time": _time,
    "distance": _distance,
    "sets time": _sets_time,
    "sets distance": _sets_distance,
}
