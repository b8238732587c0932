"""Which of the words that recorders use for a sport mean running, and what to call the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.errors import NotARun

UNSPECIFIED = frozenset({"", "all", "default", "generic", "other", "track", "uncategorized", "unknown"})

# A refusal of several sessions names this many of their sports.
MAX_NAMED = 4

APPLE_PREFIX = "hkworkoutactivitytype"


@dataclass(frozen=True, slots=True)
class Sport:
    """A sport by the parts of words that name it, in the order in which they are looked for."""

    parts: tuple[str, ...]
    plain: str
    is_run: bool = False


SPORTS = (
    Sport(("wheelchair",), "a wheelchair workout"),
    Sport(("transition",), "a transition between two sports"),
    Sport(("run", "jog", "treadmill"), "a run", is_run=True),
    Sport(("ebik", "ebike"), "an e-bike ride"),
    Sport(("motorcycl", "motocross"), "a motorcycle ride"),
    Sport(("horse", "equestrian"), "a horse ride"),
    Sport(("bik", "cycl", "ride", "bmx", "spin"), "a bike ride"),
    Sport(("snowshoe",), "a snowshoe walk"),
    Sport(("hik", "trek", "mountaineer"), "a hike"),
    Sport(("walk",), "a walk"),
    Sport(("swim", "openwater"), "a swim"),
    Sport(("row",), "a rowing session"),
    Sport(("paddl", "kayak", "canoe"), "a paddling session"),
    Sport(("skating", "iceskat", "inline"), "a skating session"),
    Sport(("snowboard",), "a snowboarding session"),
    Sport(("ski",), "a ski tour"),
    Sport(("elliptical",), "an elliptical workout"),
    Sport(("stair",), "a stair workout"),
    Sport(("strength", "weight"), "a strength workout"),
    Sport(("yoga",), "a yoga session"),
    Sport(("driving",), "a drive"),
)


def choose_run(words: Sequence[str | None]) -> tuple[int, bool]:
    """Which of several sessions to take, by what each calls its sport, and whether that one says it is a run.

    The first of those that `choose_runs` takes. Raises NotARun as that does.
    """
    chosen, declared = choose_runs(words)
    return chosen[0], declared


def choose_runs(words: Sequence[str | None]) -> tuple[list[int], bool]:
    """Which of several sessions may be running, by what each calls its sport, and whether those say so.

    All that say running, or else all that say nothing either way. Raises NotARun, with the sports in plain words, when
    all of them say something else.
    """
    verdicts = [_is_run(word) for word in words]
    for verdict, declared in ((True, True), (None, False)):
        if verdict in verdicts:
            return [index for index, one in enumerate(verdicts) if one is verdict], declared
    names = list(dict.fromkeys(_plain_name(word or "") for word in words))
    raise NotARun(f"This is {' and '.join(names[:MAX_NAMED])}, not a run.")


def _is_run(word: str | None) -> bool | None:
    if _letters(word) in UNSPECIFIED:
        return None
    sport = _sport_of(word)
    return sport is not None and sport.is_run


def _plain_name(word: str) -> str:
    sport = _sport_of(word)
    return sport.plain if sport else f'recorded as "{_printable(word)}"'


def _sport_of(word: str | None) -> Sport | None:
    letters = _letters(word)
    return next((sport for sport in SPORTS if any(part in letters for part in sport.parts)), None)


def _letters(word: str | None) -> str:
    letters = "".join(character for character in (word or "").casefold() if character.isalnum())
    return letters.removeprefix(APPLE_PREFIX)


def _printable(word: str) -> str:
    return "".join(character for character in word.strip() if character.isprintable())[:40]
