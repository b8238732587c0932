"""Taking in runs that were told in words: reading them, keeping what is new, recognising what is there already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from spotter.errors import Conflict, FieldError, InvalidInput
from spotter.running.intake import ATTEMPTS, Clarification, Kept, ParsedRun, too_many_runs
from spotter.running.models import Run, RunEntry
from spotter.running.ports import RunStore
from spotter.running.run_weather import missing_parts
from spotter.running.same_run import completed, is_told, recorded_of, runs_near
from spotter.running.told_run import Telling, run_told
from spotter.running.weekly_running import runs_of_week, totals_of, week_of

# A reading that is less sure than this comes with a question, and its answer may change what was read.
SURE_FROM = 0.6
UNSURE = "Nothing is kept before the question is answered."

TOTALS = ("distance_m", "duration_s")
LIFTING = "Lifting is logged through /api/voice/parse; only the running was taken from these words."
NO_PLACE = "There is no weather, as nothing tells where the run was."
RECORDED = "You already have a recording of this run."
TOLD_BEFORE = "You have told of this run before."


class Question(Protocol):
    """Something that only the athlete can say."""

    @property
    def field(self) -> str:
        """What it is about."""

    @property
    def question(self) -> str:
        """In words."""


class WordReading(Protocol):
    """What an utterance logs, runs or anything else, how sure that is (0..1), and why."""

    @property
    def entries(self) -> Sequence[object]:
        """In the order in which they were told."""

    @property
    def confidence(self) -> float:
        """The share of such readings that are right."""

    @property
    def reasoning(self) -> Sequence[str]:
        """Short clauses."""

    @property
    def clarifications(self) -> Sequence[Question]:
        """What is not clear."""


ReadWords = Callable[[str], WordReading]


@dataclass(frozen=True, slots=True)
class ToldRuns:
    """The runs that words tell of, at least one, and how sure the reading of them is (0..1)."""

    entries: tuple[RunEntry, ...]
    confidence: float
    reasoning: tuple[str, ...]
    clarifications: tuple[Clarification, ...]


def read_told_runs(text: str, read_words: ReadWords) -> ToldRuns:
    """The runs that the text tells of. Raises InvalidInput naming `text` when it tells of none."""
    reading = read_words(text)
    runs = tuple(entry for entry in reading.entries if isinstance(entry, RunEntry))
    if not runs:
        raise InvalidInput(
            "There is no run in this text.",
            errors=[FieldError("text", "tell of a run with its distance or time, such as: ran 8 km in 45 minutes")],
        )
    lifting = (LIFTING,) if len(runs) < len(reading.entries) else ()
    questions = tuple(Clarification(each.field, each.question) for each in reading.clarifications)
    return ToldRuns(runs, reading.confidence, (*reading.reasoning, *lifting), questions)


def parse_told_only(athlete_id: str, told: ToldRuns, telling: Telling) -> ParsedRun:
    """The runs that were told, which are not kept and so have no ids. Raises InvalidInput as `run_told` does."""
    runs = _runs_told(athlete_id, told.entries, telling)
    return _parsed(told, [Kept(replace(run, id=None, week_start_date=None), before=False) for run in runs])


def take_in_told(athlete_id: str, told: ToldRuns, telling: Telling, runs: RunStore) -> ParsedRun:
    """Keep the runs that were told, all or none of which can be; `duplicate` when every one was there before.

    What was read with less than `SURE_FROM` is not kept, and its runs have no ids. Raises InvalidInput as `run_told`
    does, and Conflict as `keep_told_run` does.
    """
    if told.confidence < SURE_FROM:
        return parse_told_only(athlete_id, replace(told, reasoning=(*told.reasoning, UNSURE)), telling)
    new = _runs_told(athlete_id, told.entries, telling)
    return _parsed(told, [_keep(athlete_id, run, runs) for run in new])


def keep_told_run(athlete_id: str, entry: RunEntry, telling: Telling, runs: RunStore) -> Kept:
    """Keep a run that was told, unless the athlete has a recording of it or has told of it before.

    What the recording lacks and only the athlete can tell goes into it. No weather is asked for, as words tell of no
    place. Raises InvalidInput naming each field that no run can have, and Conflict when runs of the athlete keep
    arriving faster than this one can be kept.
    """
    return _keep(athlete_id, run_told(athlete_id, entry, telling), runs)


def _runs_told(athlete_id: str, entries: Sequence[RunEntry], telling: Telling) -> list[Run]:
    first = telling.position
    return [run_told(athlete_id, entry, replace(telling, position=first + n)) for n, entry in enumerate(entries)]


def _keep(athlete_id: str, run: Run, runs: RunStore) -> Kept:
    for _ in range(ATTEMPTS):
        revision = runs.revision(athlete_id)
        near = runs_near(athlete_id, run, runs)
        known = _told_again(run, near)
        if known is not None:
            return Kept(known, before=True)
        with suppress(Conflict):
            return _write(athlete_id, run, recorded_of(run, near), runs, revision)
    raise too_many_runs()


def _write(athlete_id: str, run: Run, recorded: Run | None, runs: RunStore, revision: int) -> Kept:
    """Keep the run, or what it tells of the one recorded. Raises Conflict when a run was written since `revision`."""
    if recorded is None:
        week = week_of(run)
        totals = totals_of(week, [*runs_of_week(athlete_id, week, runs), run])
        runs.add(athlete_id, run, totals, revision=revision)
        return Kept(run, before=False)
    whole = completed(recorded, run)
    if whole != recorded:
        runs.change(athlete_id, whole, revision=revision)
    return Kept(whole, before=True)


def _told_again(run: Run, near: Iterable[Run]) -> Run | None:
    """The told run with the mark of this one; a request that is sent again may begin the id with a later moment."""
    return next((other for other in near if is_told(other) and _mark(other) == _mark(run)), None)


def _mark(run: Run) -> str:
    return str(run.id).rpartition("-")[2]


def _parsed(told: ToldRuns, kept: Sequence[Kept]) -> ParsedRun:
    runs = tuple(each.run for each in kept)
    return ParsedRun(
        run=runs[0],
        reasoning=(*told.reasoning, *dict.fromkeys(clause for each in kept for clause in _clauses(each))),
        missing=tuple(dict.fromkeys(part for run in runs for part in _missing(run))),
        duplicate=all(each.before for each in kept),
        confidence=told.confidence,
        clarifications=told.clarifications,
        runs=runs,
    )


def _clauses(kept: Kept) -> Iterator[str]:
    if kept.before:
        yield TOLD_BEFORE if is_told(kept.run) else RECORDED
    elif "weather" in _missing(kept.run):
        yield NO_PLACE


def _missing(run: Run) -> tuple[str, ...]:
    unknown = tuple(name for name in TOTALS if getattr(run, name) is None)
    return unknown + (missing_parts(run) if run.temperature_c is None else ())
