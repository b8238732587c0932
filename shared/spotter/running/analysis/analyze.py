"""What was that run really worth?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from spotter.clock import Clock
from spotter.errors import FieldError, InvalidInput, NotFound
from spotter.running.analysis.comparison import compared
from spotter.running.analysis.history import RunHistory, history_before
from spotter.running.analysis.posted_run import PostedRun, run_from
from spotter.running.analysis.records import RunAnalysis, RunFacts, Runner
from spotter.running.analysis.run_citations import citations_of
from spotter.running.analysis.run_facts import facts_of
from spotter.running.insights.insight import insight_of
from spotter.running.models import MeasuredRun, Run, Stream, is_measured
from spotter.running.rounding import rounded
from spotter.running.run_id import is_run_id
from spotter.wording.insight import Insight, Wordsmith

NEEDED = {"distance_m": "distance", "duration_s": "time"}


class StreamSource(Protocol):
    """The samples that were kept of runs."""

    def get(self, athlete_id: str, run_id: str) -> Stream | None:
        """The samples of the athlete's run; None when none were kept."""


@dataclass(frozen=True, slots=True)
class AnalysisRequest:
    """Which run to analyse: one that is kept, by its id, or one that is sent; exactly one of the two."""

    run_id: str | None = None
    run: PostedRun | None = None


@dataclass(frozen=True, slots=True)
class Recordings:
    """Where the athlete's runs and their samples are."""

    runs: RunHistory
    streams: StreamSource


def analyze(
    athlete_id: str,
    request: AnalysisRequest,
    runner: Runner,
    recordings: Recordings,
    wordsmith: Wordsmith | None,
    clock: Clock,
) -> RunAnalysis:
    """The analysis of a run, in numbers and in words.

    Raises InvalidInput for anything but exactly one run and for a told one whose distance or time nobody knows, and
    NotFound for one that the athlete does not have.
    """
    run = measured(_requested(athlete_id, request, recordings.runs, clock))
    stream = recordings.streams.get(athlete_id, run.id) if run.id is not None and is_run_id(run.id) else None
    facts = facts_of(run, stream, runner, history_before(athlete_id, run, recordings.runs))
    return rounded(_answer(facts, insight_of(facts, wordsmith)))


def measured(run: Run) -> MeasuredRun:
    """The run, of which distance and time are known. Raises InvalidInput naming what is missing of a told one."""
    if is_measured(run):
        return run
    missing = [field for field in NEEDED if getattr(run, field) is None]
    errors = [FieldError(field, "not known of this run, and nothing can be computed without it") for field in missing]
    named = " and ".join(NEEDED[field] for field in missing)
    raise InvalidInput(f"This run cannot be analysed: its {named} was not told.", errors=errors)


def _requested(athlete_id: str, request: AnalysisRequest, runs: RunHistory, clock: Clock) -> Run:
    if request.run is not None and request.run_id is None:
        return run_from(request.run, clock)
    if request.run_id is None or request.run is not None:
        message = "give either the id of a run that is kept, or a run"
        errors = [FieldError(field, message) for field in ("run_id", "run")]
        raise InvalidInput("Exactly one run can be analysed at a time.", errors=errors)
    run = runs.get(athlete_id, request.run_id)
    if run is None:
        raise NotFound("There is no such run.")
    return run


def _answer(facts: RunFacts, insight: Insight) -> RunAnalysis:
    fitness = facts.fitness
    return RunAnalysis(
        run=facts.run,
        grade_adjusted_pace_s_per_km=facts.paces.grade_adjusted_s_per_km,
        weather_adjusted_pace_s_per_km=facts.paces.weather_adjusted_s_per_km,
        equivalent_pace_s_per_km=facts.paces.equivalent_s_per_km,
        adjustments=facts.adjustments,
        zones=facts.zones,
        zone_basis=facts.zone_basis,
        training_load=facts.training_load,
        run_type_reasons=facts.classification.reasons,
        vdot=None if fitness is None else fitness.vdot,
        vdot_basis=None if fitness is None else fitness.basis,
        race_predictions=() if fitness is None else fitness.predictions,
        warnings=facts.warnings,
        insight=insight.text,
        compared_to=compared(facts.comparable_paces, facts.run, facts.earlier, facts.runner),
        citations=citations_of(facts),
        engine=insight.engine,
        degraded=insight.degraded,
    )
