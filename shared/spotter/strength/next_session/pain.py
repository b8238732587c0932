"""Whether an athlete's words say that an exercise hurt. Words decide nothing but caution, so doubt counts as pain."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from spotter.strength.analysis.facts import Exposure
from spotter.strength.muscles import Muscle

_WORDS = (
    *("pain", "pains", "painful", "hurt", "hurts", "hurting", "ache", "aches", "aching", "achy", "twinge", "twinges"),
    *("tweak", "tweaked", "injury", "injured", "strain", "strained", "pinch", "pinched", "pinching"),
)
_HURTS = f"(?:{'|'.join(_WORDS)})"
_PAIN = re.compile(rf"\b{_HURTS}\b(?![ -]free)", re.IGNORECASE)
_NO_PAIN = re.compile(rf"\b(?:no|not|without|never|zero|didn'?t)(?:\W+\w+){{0,3}}?\W+{_HURTS}\b", re.IGNORECASE)

_SHOULDER: tuple[Muscle, ...] = ("front_delts", "side_delts", "rear_delts", "chest")
_ARM: tuple[Muscle, ...] = ("biceps", "triceps", "forearms")
_LEG: tuple[Muscle, ...] = ("quads", "hamstrings", "glutes", "calves", "adductors", "abductors")

# Which muscles' exercises a part of the body is worked with.
BODY_PARTS: Mapping[str, tuple[Muscle, ...]] = MappingProxyType(
    {
        "shoulder": (*_SHOULDER, "lats"),
        "chest": ("chest",),
        "pec": ("chest",),
        "elbow": (*_ARM, "chest", "lats"),
        "wrist": (*_ARM, "chest"),
        "bicep": ("biceps",),
        "tricep": ("triceps",),
        "back": ("lower_back", "upper_back", "lats", "glutes", "hamstrings", "quads"),
        "hip": (*_LEG, "hip_flexors", "lower_back"),
        "groin": ("adductors", "quads", "glutes"),
        "knee": _LEG,
        "hamstring": ("hamstrings", "glutes"),
        "quad": ("quads",),
        "calf": ("calves",),
        "ankle": _LEG,
        "achilles": ("calves",),
        "foot": _LEG,
        "neck": ("neck", "traps"),
    }
)


def painful(words: str, exposures: Sequence[Exposure]) -> frozenset[str]:
    """Keys of the exercises that words about a workout say hurt; none where they tell of no pain or deny it.

    Those that are named, and those that work a part of the body that is. All where neither is named, and one that the
    catalogue does not know wherever a part of the body is.
    """
    text = words.casefold()
    if _PAIN.search(_NO_PAIN.sub("", text)) is None:
        return frozenset()
    parts = [muscles for part, muscles in BODY_PARTS.items() if re.search(rf"\b{part}", text)]
    concerned = [each.key for each in exposures if _is_named(text, each) or _is_worked(parts, each)]
    return frozenset(concerned or (each.key for each in exposures if not parts))


def _is_named(text: str, exposure: Exposure) -> bool:
    aliases = () if exposure.known is None else exposure.known.aliases
    names = (exposure.exercise.name, exposure.exercise.spoken or "", *aliases)
    return any(name and re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in names)


def _is_worked(parts: Sequence[tuple[Muscle, ...]], exposure: Exposure) -> bool:
    if exposure.known is None:
        return bool(parts)
    return any(not set(muscles).isdisjoint(exposure.known.shares) for muscles in parts)
