"""What is said about sets: how hard they were, which of them, the rest and the tempo."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.lifting.amounts import seconds_of
from spotter.voice.lifting.group import Deviation
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State


def _rpe_said(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    values = fact.values("rpe")
    if len(values) > 1:
        state.told_last.deviations += [Deviation(at, rpe=value) for at, value in enumerate(values)]
        return
    state.point_ahead(following)
    state.rate(rpe=values[0])


def _rir_said(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    values = fact.values("rir")
    if len(values) > 1:
        state.told_last.deviations += [Deviation(at, rir=value) for at, value in enumerate(values)]
        return
    state.point_ahead(following)
    state.rate(rir=values[0] if values else 0.0)


def _which(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.point(fact)


def _rest_said(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.now.rest_s = sum(seconds_of(fact))


def _tempo_said(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.now.tempo = "-".join(f"{value:g}" for value in fact.values("tempo")) or None


HANDLERS: dict[str, Handler] = {
    "rpe said": _rpe_said,
    "rir said": _rir_said,
    "last": _which,
    "which": _which,
    "rest said": _rest_said,
    "tempo said": _tempo_said,
}
