"""Every name that an exercise goes by: its own, its aliases, and what rules make of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Literal

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.strength.exercises.records import Equipment, Exercise
from spotter.strength.exercises.spelling import normalise

How = Literal["name", "alias", "fuzzy"]
Tokens = tuple[str, ...]

# Ends of names that mean the same.
_SAME_ENDS: tuple[tuple[Tokens, ...], ...] = (
    (("bench", "press"), ("bench",)),
    (("romanian", "deadlift"), ("rdl",), ("romanian",)),
    (("deadlift",), ("dl",)),
    (("overhead", "press"), ("shoulder", "press"), ("military", "press"), ("ohp",)),
    (("lateral", "raise"), ("lat", "raise"), ("side", "raise"), ("side", "lateral", "raise"), ("lateral",)),
    (("bicep", "curl"), ("curl",)),
    (("leg", "curl"), ("hamstring", "curl"), ("ham", "curl")),
    (("lat", "pull", "down"), ("pull", "down")),
    (("tricep", "push", "down"), ("push", "down")),
    (("rear", "delt", "fly"), ("reverse", "fly"), ("rear", "delt", "raise")),
    (("bulgarian", "split", "squat"), ("bulgarian",), ("bss",)),
    (("push", "up"), ("press", "up")),
    (("skull", "crusher"), ("skull",)),
    (("farmer", "walk"), ("farmer", "carry")),
    (("hand", "stand"), ("handstand",)),
)
# The implement as it is said before the name of an exercise that needs it.
_SAID_IMPLEMENT: dict[Equipment, Tokens] = {
    "barbell": ("barbell",),
    "dumbbells": ("dumbbell",),
    "kettlebells": ("kettlebell",),
    "cable_machine": ("cable",),
    "resistance_bands": ("band",),
    "ez_bar": ("ez", "bar"),
    "smith_machine": ("smith",),
    "trap_bar": ("trap", "bar"),
    "landmine": ("landmine",),
    "bodyweight": ("bodyweight",),
}
_MACHINES: frozenset[Equipment] = frozenset(
    (
        "leg_press",
        "leg_curl",
        "leg_extension",
        "hack_squat",
        "chest_press_machine",
        "shoulder_press_machine",
        "pec_deck",
        "lat_pulldown",
        "row_machine",
        "pullover_machine",
        "assisted_pull_up_machine",
        "dip_machine",
        "triceps_machine",
        "lateral_raise_machine",
        "shrug_machine",
        "ab_machine",
        "hip_machine",
        "glute_machine",
        "calf_machine",
    )
)


@dataclass(frozen=True, slots=True)
class Called:
    """An exercise under one of its names: its own ("name"), or another, written or made by rule ("alias")."""

    exercise: Exercise
    how: How


def key_of(tokens: Tokens) -> Tokens:
    """The same for all orders of the words before the last: "incline dumbbell press" is "dumbbell incline press".

    But "low to high cable fly" is not "high to low cable fly".
    """
    return tokens if "to" in tokens else (*sorted(tokens[:-1]), *tokens[-1:])


@cache
def written_names() -> tuple[tuple[Tokens, Called], ...]:
    """Names and aliases as the catalogue has them, all names before all aliases."""
    names = ((exercise.name, Called(exercise, "name")) for exercise in EXERCISES)
    aliases = ((alias, Called(exercise, "alias")) for exercise in EXERCISES for alias in exercise.aliases)
    return tuple((normalise(written.split()), called) for written, called in chain(names, aliases))


@cache
def all_names() -> dict[Tokens, Called]:
    """What is meant by each key. A name that rules make never takes one that is written down."""
    found: dict[Tokens, Called] = {}
    for tokens, called in written_names():
        found.setdefault(key_of(tokens), called)
    for tokens, called in written_names():
        alias = Called(called.exercise, "alias")
        for made in _made_names(tokens, called.exercise):
            found.setdefault(key_of(made), alias)
    return found


def _made_names(tokens: Tokens, exercise: Exercise) -> Iterator[Tokens]:
    for same in (tokens, *_with_other_ends(tokens)):
        yield same
        yield from _with_implement(same, exercise)


def _with_other_ends(tokens: Tokens) -> Iterator[Tokens]:
    for ends in _SAME_ENDS:
        for end in ends:
            if tokens[-len(end) :] == end:
                yield from (tokens[: -len(end)] + other for other in ends if other != end)
                break


def _with_implement(tokens: Tokens, exercise: Exercise) -> Iterator[Tokens]:
    for item in exercise.equipment:
        said = _SAID_IMPLEMENT.get(item)
        if said and not set(said) & set(tokens):
            yield said + tokens
    if exercise.load == "bodyweight" and "weighted" not in tokens:
        yield ("weighted", *tokens)
    if not _MACHINES.isdisjoint(exercise.equipment) and "machine" not in tokens:
        yield ("machine", *tokens)
        yield (*tokens, "machine")
