"""How often something was repeated, where that is told after it: "400s, 10 of them", "200 meter reps, 12 at 36"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.running.models import Segment
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.quantities import Said
from spotter.voice.running.repeated import (
    AMOUNTS,
    MAX_REPEATS,
    REPEATED,
    TRACK_M,
    Head,
    is_count,
    is_link,
    repeated_amount,
    with_rest,
)
from spotter.voice.running.roles import is_rest, role_of
from spotter.voice.running.speech import Speech, phrases

_COUNTED_AFTER = phrases(
    *("times", "of them", "of those", "of these", "of em", "of each", "rounds", "reps", "repeats", "in total"),
    *("total", "in all", "repetitions", "cycles", "sets"),
)
_COUNTED_BEFORE = phrases("total of", "by", "times", "repeated", "did a total of")
# What may stand between an amount that is not called a repeat and how often it was run.
_BEFORE_COUNT = frozenset(
    (
        *("by", "times", "repeats", "reps", "did", "i", "we", "hard", "easy", "on", "off", "fast", "jog", "slow"),
        *("rest", "all", "s", "for", "repeated", "a", "total", "of"),
    )
)
_NAMED_LONG = frozenset((METRES_PER_MILE, METRES_PER_KILOMETRE))
_MOST_BETWEEN = 2
_FARTHEST = 14


def counted_later(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """What is repeated and how often, where the amount is told first; None where it is not told so."""
    amount = repeated_amount(speech, said[at])
    uncalled = said[at].kind == "number" and not said[at].plural and said[at].value not in TRACK_M
    if amount is None or uncalled or role_of(speech, said[at]) == "total":
        return None
    rest = _has_rest(speech, said, at)
    if rest:
        amount = with_rest(amount, said[at + 1])
    whole = _rounds_in_a_time(amount, said, at + 2) if rest else None
    if whole is not None:
        return Head(replace(amount, repeat=whole), said[at + 1].end, at + 2)
    index = _count_of(speech, said, at, rest=rest)
    if index is None:
        return None
    segment = replace(amount, repeat=int(said[index].value))
    return Head(segment, end_of_count(speech, said[index]), index + 1, tuple(said[at + 1 + rest : index]))


def _has_rest(speech: Speech, said: Sequence[Said], at: int) -> bool:
    return at + 1 < len(said) and said[at + 1].kind in AMOUNTS and is_rest(speech, said[at + 1])


def _rounds_in_a_time(amount: Segment, said: Sequence[Said], at: int) -> int | None:
    """How often the pair fits into the time for which it was run: "a minute on a minute off for 20 minutes"."""
    if amount.duration_s is None or amount.recovery_s is None or at >= len(said) or said[at].kind != "time":
        return None
    rounds = said[at].value / (amount.duration_s + amount.recovery_s)
    return int(rounds) if rounds % 1 == 0 and 2 <= rounds <= MAX_REPEATS else None


def _count_of(speech: Speech, said: Sequence[Said], at: int, *, rest: bool) -> int | None:
    """The index of what tells how often; None where nothing near does."""
    called = rest or said[at].plural or speech.text(said[at].end) in REPEATED
    for index in range(at + 1 + rest, min(len(said), at + 2 + rest + _MOST_BETWEEN)):
        count = said[index]
        if count.start - said[at].end > _FARTHEST or count.kind not in (*AMOUNTS, "pace"):
            return None
        next_to = index == at + 1 + rest
        joined = next_to and set(speech.texts[said[index - 1].end : count.start]) <= _BEFORE_COUNT
        if is_count(count) and (called or joined) and _tells_how_often(speech, said, index, joined=joined):
            return index if called or _more_than_a_part(said[at], count) else None
        if is_count(count) and next_to and called and not rest and _each_at_a_time(speech, said, index):
            return index
    return None


def _tells_how_often(speech: Speech, said: Sequence[Said], index: int, *, joined: bool) -> bool:
    count = said[index]
    if index + 1 < len(said) and is_link(speech.texts[count.end : said[index + 1].start]):
        return speech.text(count.end) in ("of", "reps", "rounds") and speech.text(count.end + 1) != "of"
    return (joined and speech.start_of(_COUNTED_BEFORE, count.start) is not None) or at_end_of_count(speech, count)


def end_of_count(speech: Speech, count: Said) -> int:
    """Where the words that tell how often end (exclusive)."""
    return speech.end_of(_COUNTED_AFTER, count.end) or count.end


def at_end_of_count(speech: Speech, count: Said) -> bool:
    """Whether the number is called one of repeats: "10 of them", "8 rounds", "six total"."""
    return speech.end_of(_COUNTED_AFTER, count.end) is not None


def _more_than_a_part(said: Said, count: Said) -> bool:
    """ "6 miles, 2 of them hard" are no two times six miles."""
    return said.unit not in _NAMED_LONG or said.value / said.unit <= count.value


def _each_at_a_time(speech: Speech, said: Sequence[Said], index: int) -> bool:
    """ "twelve at 36 seconds" after "200 meter reps"."""
    following = index + 1 < len(said) and said[index + 1].kind in ("time", "clock", "number")
    return following and speech.texts[said[index].end : said[index + 1].start] in (("at",), ("in",))
