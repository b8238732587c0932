"""Reading an utterance: what it logs, how sure that is, why, and what only the athlete can say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.strength.exercises.matching import mentions
from spotter.strength.models import StrengthEntry
from spotter.voice.intent import done_words
from spotter.voice.lifting.read import read_lifting
from spotter.voice.models import ASKS_BELOW, Clarification, LogEntry, Reading, SpokenContext
from spotter.voice.running.run_log import read_run
from spotter.voice.running.run_spans import run_spans
from spotter.voice.words import Word, words_of

# Of utterances in which nothing was found that could be logged.
_NOTHING_TOLD = 0.97
_MOST_REASONS = 40
_SURE_OF_NAME = 0.85
_OF_RUNS = """
    run runs ran running jog jogs jogged jogging mile miles k km kilometer kilometers kilometre kilometres treadmill
    marathon pace tempo fartlek interval intervals sprint sprints race raced laps track 5k 10k parkrun trail
    strides
"""
_RUN_WORDS = frozenset(_OF_RUNS.split())
_LEADS_ON = frozenset({"then", "and", "after", "followed", "plus", "before", "with", "finished", "also"})


@dataclass(frozen=True, slots=True)
class _Part:
    entry: LogEntry | None
    certainty: float
    reasons: tuple[str, ...]
    doubts: tuple[Clarification, ...]


def read_log(transcript: str, context: SpokenContext) -> Reading:
    """What the utterance logs. Below `ASKS_BELOW` it comes with a question; it never raises."""
    said = done_words(words_of(transcript))
    parts = _parts(said.words, context)
    reasons = [*([said.reason] if said.reason else []), *(reason for part in parts for reason in part.reasons)]
    if not parts:
        return Reading((), _NOTHING_TOLD, tuple(reasons) or ("nothing was told that can be logged",))
    return Reading(
        entries=tuple(part.entry for part in parts if part.entry is not None),
        confidence=round(min(part.certainty for part in parts), 3),
        reasoning=tuple(reasons[:_MOST_REASONS]),
        clarifications=tuple(_clarifications(parts)),
    )


def _parts(words: Sequence[Word], context: SpokenContext) -> list[_Part]:
    parts: list[_Part] = []
    at = 0
    spans = _run_spans(words)
    for start, end in [*spans, (len(words), len(words))]:
        lifted = _lifted(words[at:start], context) if start > at else []
        parts += [part for part in lifted if not spans or _is_named(part)]
        parts += [_run(words[start:end], context)] if end > start else []
        at = end
    return parts


def _run_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where runs are told. Beside exercises a run is one only where a word says so: "six reps, two hundred" is none."""
    spans = run_spans(words)
    if not spans or not mentions([word.text for word in words]):
        return spans
    told = [(start, end) for start, end in spans if _RUN_WORDS & {word.text for word in words[start:end]}]
    return [(start, _before_lifting(words, start, end)) for start, end in told]


def _before_lifting(words: Sequence[Word], start: int, end: int) -> int:
    """Where the run ends if an exercise is named in what is told of it: at the word that leads to that exercise."""
    named = mentions([word.text for word in words[start:end]])
    if not named or _RUN_WORDS & {word.text for word in words[start + named[0].start : start + named[0].end]}:
        return end
    until = start + named[0].start
    leads = [at for at in range(start + 1, until) if words[at].text in _LEADS_ON]
    return leads[-1] if leads else until


def _lifted(words: Sequence[Word], context: SpokenContext) -> list[_Part]:
    return [
        _Part(told.entry, told.judgement.certainty, told.judgement.reasons, told.judgement.doubts)
        for told in read_lifting(words, context)
    ]


def _is_named(part: _Part) -> bool:
    """Whether it is by its name; beside a run nothing that only sounds like an exercise is one."""
    return not isinstance(part.entry, StrengthEntry) or part.entry.exercise.confidence >= _SURE_OF_NAME


def _run(words: Sequence[Word], context: SpokenContext) -> _Part:
    told = read_run(words, context.distance_unit != "km")
    return _Part(told.entry, told.certainty, told.reasons, told.doubts)


def _clarifications(parts: Sequence[_Part]) -> list[Clarification]:
    """The questions of all parts, with the paths of their fields in the whole reading."""
    found: list[Clarification] = []
    place = 0
    for part in parts:
        if part.entry is None:
            found += part.doubts
            continue
        found += [replace(doubt, field=f"entries.{place}.{doubt.field}") for doubt in part.doubts]
        if part.certainty < ASKS_BELOW and not part.doubts:
            found.append(Clarification(f"entries.{place}", "Is that right as it was read?"))
        place += 1
    return found
