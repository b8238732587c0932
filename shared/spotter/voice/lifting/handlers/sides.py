"""Which side was worked, said before what was done or after it."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.strength.models import Side
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State


def _left(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    _turn(state, "left")


def _right(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    _turn(state, "right")


def _turn(state: State, side: Side) -> None:
    if state.now.has_work and state.now.side is None:
        state.now.side = side
        return
    state.next_side = side
    if state.now.has_work:
        state.begin_group(same_weight=True)
    else:
        state.take_side()


HANDLERS: dict[str, Handler] = {"left": _left, "right": _right}
