"""Where in an utterance a run is told, and not lifting, another sport or a manner of speaking."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spotter.voice.running.quantities import METRES_PER
from spotter.voice.running.run_log import read_run
from spotter.voice.running.speech import Speech, is_number, phrases, speech_of
from spotter.voice.running.sports import Anchor, amount_of_running, named_sports
from spotter.voice.running.telling import told
from spotter.voice.running.times import SECONDS_PER
from spotter.voice.words import Word

_BREAKS = phrases(
    *("then", "and then", "after that", "and after that", "afterwards", "and afterwards", "followed by"),
    *("before that", "before", "and also", "also", "and finished with", "finished with", "and followed"),
    *("and after", "later", "plus", "after", "following", "right after", "to finish", "finished off with"),
)
_ATTACHED = frozenset(
    ("a", "an", "easy", "recovery", "long", "of", "on", "the", "minutes", "tempo", "did", "went", "for", "i", "and")
)
_VERBS = frozenset(("ran", "jogged", "raced"))
_SET_WORDS = frozenset(("sets", "set", "of", "by", "reps", "rep", "times", "a", "with", "plus", "some", "rounds"))
# Nobody tells more runs in one breath.
_MOST_RUNS = 20
_REACH = 4
# "with 3 sets of 15 strict push ups"
_LONGEST_SETS = 7
_LOOKED_THROUGH = 60


def run_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """The stretches of the utterance, as first word and word after the last, in each of which one run is told.

    Empty where none is, or where neither how far nor how long it was. Whether the athlete tells it as done, asks for
    it or plans it is not judged here.
    """
    speech = speech_of(words)
    anchors = _anchors(speech)
    spans: list[tuple[int, int]] = []
    for start, end in _stretches(speech, anchors):
        span = (speech.origin[start] if start else 0, speech.origin[end] if end < len(speech.words) else len(words))
        if _is_told(words[span[0] : span[1]]):
            spans.append(span)
    return spans


def _is_told(words: Sequence[Word]) -> bool:
    entry = read_run(words).entry
    return entry.distance_m is not None or entry.duration_s is not None or bool(entry.segments)


def _anchors(speech: Speech) -> list[Anchor]:
    named = named_sports(speech)
    amounts = [one for one in (amount_of_running(speech, said) for said in told(speech)) if one is not None]
    weak = [one for one in amounts if not _belongs_to_other(speech, one, named)]
    return sorted((*named, *weak), key=lambda anchor: (anchor.start, anchor.end))


def _belongs_to_other(speech: Speech, amount: Anchor, named: Sequence[Anchor]) -> bool:
    """Whether the amount is that of lifting or another sport: named before it without a break, or right after it."""
    place = bisect_right(named, amount.start, key=lambda anchor: anchor.start)
    before, after = named[max(0, place - 1) : place], named[place : place + 1]
    if (
        before
        and before[0].sport == "other"
        and not _and_a(speech, amount.start)
        and not _breaks_between(speech, before[0].end, amount.start)
    ):
        return True
    return bool(after) and after[0].sport == "other" and after[0].start - amount.end <= 1


def _and_a(speech: Speech, start: int) -> bool:
    """ "push ups and a 5k": what begins with "and a" is something of its own."""
    return speech.texts[max(0, start - 1) : start + 1] in (("and", "a"), ("and", "an")) or (
        speech.texts[max(0, start - 2) : start] in (("and", "a"), ("and", "an"))
    )


def _breaks_between(speech: Speech, start: int, end: int) -> list[int]:
    """Where words that begin something new stand, in what is looked through of what lies between."""
    return [at for at in range(start, min(end, start + _LOOKED_THROUGH)) if speech.end_of(_BREAKS, at) is not None]


def _stretches(speech: Speech, anchors: Sequence[Anchor]) -> list[tuple[int, int]]:
    """From the first to the last word of each row of anchors that are of running, up to where another sport begins."""
    found: list[tuple[int, int]] = []
    start = 0
    for index, anchor in enumerate(anchors):
        following = anchors[index + 1] if index + 1 < len(anchors) else None
        if following is not None and following.sport == anchor.sport:
            continue
        end = len(speech.words) if following is None else _border(speech, anchor, following)
        if anchor.sport == "run" and start < end and len(found) < _MOST_RUNS:
            found.append((start, end))
        start = end
    return found


def _border(speech: Speech, before: Anchor, after: Anchor) -> int:
    """Where the second begins: at the break between them, else at the words that belong to it."""
    broken = _breaks_between(speech, before.end, after.start)
    if broken:
        return broken[-1 if after.sport == "run" else 0]
    joined = [at for at in range(before.end, after.start) if speech.text(at) == "and"]
    if joined and (after.sport == "other" or after.start - joined[-1] <= _REACH):
        return joined[-1]
    start = after.start
    if after.sport == "other":
        return _start_of_lifting(speech, before.end, start)
    if speech.text(start) in _VERBS:
        return start
    while start > before.end and start > after.start - _REACH and _belongs(speech, start - 1):
        start -= 1
    return start


def _start_of_lifting(speech: Speech, earliest: int, named: int) -> int:
    """Where "with 3 sets of 15 push ups" begins: at the number and sets told right before the exercise."""
    start = named
    described = start - 1 > earliest and speech.text(start - 1) not in (*METRES_PER, *SECONDS_PER)
    if described and not _is_set_word(speech, start - 1) and _is_set_word(speech, start - 2):
        start -= 1
    while start > earliest and start > named - _LONGEST_SETS and _is_set_word(speech, start - 1):
        start -= 1
    return start if any(speech.numbers[at] is not None for at in range(start, named)) else named


def _is_set_word(speech: Speech, at: int) -> bool:
    word = speech.words[at]
    return speech.text(at) in _SET_WORDS or (is_number(word) and not word.clock)


def _belongs(speech: Speech, at: int) -> bool:
    return speech.text(at) in _ATTACHED or speech.words[at].value is not None
