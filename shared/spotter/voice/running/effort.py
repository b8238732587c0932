"""How hard a run was, as runners say it: heart rate and perceived effort."""

from __future__ import annotations

from spotter.voice.running.quantities import Said, number_in, three_digits
from spotter.voice.running.speech import Speech, phrases

# Words that may stand between a number and what it is a number of.
_LINKS = frozenset(
    (
        *("was", "is", "at", "of", "to", "out", "a", "an", "the", "it", "in", "with", "hit", "got", "up", "stayed"),
        *("my", "for", "and", "sat", "hovered", "hovering", "sitting", "came", "steady", "as", "level", "hitting"),
        *("run", "ran"),
    )
)
_AVERAGE = frozenset(("average", "averaged", "averaging", "mean"))
_HIGHEST = frozenset(("max", "maxed", "maximum", "peak", "peaked", "peaking", "topped", "high", "spiked", "maxing"))
_HEART = frozenset(("hr", "heart", "rate", "bpm"))
_A_LIMIT = frozenset(
    ("under", "below", "over", "above", "between", "from", "resting", "started", "until", "zone", "sub")
)
_LOWEST_BPM, _HIGHEST_BPM = 50.0, 230.0
_OUT_OF_TEN = phrases("out of ten", "out of 10", "/ 10", "/ ten")
_EFFORT = frozenset(("rpe", "effort", "perceived", "exertion", "difficulty", "intensity"))
_LINKS_LOOKED_AT = 8


def heart_rate_at(speech: Speech, at: int) -> Said | None:
    """A heart rate: "heart rate averaged 132", "150 bpm", "maxed out at 182"; a limit such as "under 140" is none."""
    number = three_digits(speech, at)
    if number is None or number.ordinal or number.plural or not _LOWEST_BPM <= number.value <= _HIGHEST_BPM:
        return None
    before = _linked_words(speech, at)
    after = speech.text(number.end)
    high = bool(_HIGHEST & set(before[:6]))
    if not ({"hr", "bpm", "heart"} & set(before) or after in ("bpm", "hr") or (high and number.value >= 100)):
        return None
    if after not in ("bpm", "hr", "max") and _counts_something(speech, number.end):
        return None
    end = number.end + (after in _HEART)
    if _A_LIMIT & set(before):
        return Said("aside", number.value, at, end)
    tail = speech.text(end)
    closes = tail in (_AVERAGE | {"max"}) and (number_in(speech, end + 1) is None or _labels_follow(before))
    kind = "max_hr" if _is_highest(before, tail if closes else "") else "hr"
    return Said("max_hr" if kind == "max_hr" else "hr", number.value, at, end + closes, 1.0)


def _labels_follow(before: tuple[str, ...]) -> bool:
    """Whether "average" and "max" stand after their numbers: "hr was 148 average 171 max"."""
    labels = [text for text in before if text in _AVERAGE or text in _HIGHEST or text.isdigit()]
    return not labels or (len(labels) > 1 and not labels[0].isdigit() and labels[1].isdigit() and len(labels) == 2)


def _counts_something(speech: Speech, end: int) -> bool:
    return speech.text(end) in (
        *("miles", "km", "minutes", "hours", "seconds", "watts", "spm", "feet", "metres", "percent"),
    )


def _is_highest(before: tuple[str, ...], after: str) -> bool:
    """The nearest of "average" and "max" before the number decides, unless one stands right after it."""
    if after:
        return after == "max"
    return next((text in _HIGHEST for text in before if text in _HIGHEST or text in _AVERAGE), False)


def _linked_words(speech: Speech, at: int) -> tuple[str, ...]:
    """The words that link this number with what it is of, the nearest first, past other heart rates."""
    words: list[str] = []
    for place in range(at - 1, max(-1, at - 1 - _LINKS_LOOKED_AT), -1):
        text = speech.text(place)
        allowed = text in _LINKS or text in _AVERAGE or text in _HIGHEST or text in _HEART or text in _A_LIMIT
        if not allowed and not (text.isdigit() and len(text) == 3):
            break
        words.append(text)
    return tuple(words)


def effort_at(speech: Speech, at: int) -> Said | None:
    """Perceived effort from 1 to 10: "rpe 6", "7 out of 10 effort", "effort was a 7"."""
    number = number_in(speech, at)
    if number is None or number.ordinal or not 1 <= number.value <= 10:
        return None
    end = speech.end_of(_OUT_OF_TEN, number.end)
    if end is not None:
        return Said("rpe", number.value, at, end, 1.0)
    before = at - 1
    while before > at - 5 and speech.text(before) in _LINKS:
        before -= 1
    return Said("rpe", number.value, at, number.end, 1.0) if speech.text(before) in _EFFORT else None
