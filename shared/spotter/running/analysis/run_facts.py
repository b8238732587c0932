"""Everything that can be known of a run, its samples and its history, before anything is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.running.analysis.adjustments import adjustments_of, paces_of
from spotter.running.analysis.comparison import comparable_paces, earlier_runs
from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.fitness import BestEffort, earlier_efforts, effort_of, fitness_of
from spotter.running.analysis.history import History, longest_m
from spotter.running.analysis.place import place_of
from spotter.running.analysis.records import RunFacts, Runner, ZoneTime
from spotter.running.analysis.run_load import training_load_of
from spotter.running.analysis.run_type import Signals, classify
from spotter.running.analysis.run_warnings import heat_warnings, spike_warnings, zone_warnings
from spotter.running.analysis.session_shape import equal_climbs, fast_bouts
from spotter.running.analysis.zone_scale import ZoneScale, heart_rate_scale, pace_scale
from spotter.running.analysis.zone_time import (
    Piece,
    has_heart_rate,
    intensity_shares,
    pieces_of,
    times_by_heart_rate,
    times_by_pace,
)
from spotter.running.course.track import Track, track_of_run
from spotter.running.formulas.heart_rate import CREDIBLE_HR_MAX_BPM
from spotter.running.models import MeasuredRun, Stream

SPIKE_DAYS = 30


@dataclass(frozen=True, slots=True)
class _Samples:
    """What was recorded, on the clock of the moving time, and in pieces of some seconds; empty without a recording."""

    stream: Stream | None
    track: Track | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Zones:
    """The zones that the run was judged by, and the time in them."""

    scale: ZoneScale | None
    times: tuple[ZoneTime, ...]


def facts_of(run: MeasuredRun, stream: Stream | None, runner: Runner, history: History) -> RunFacts:
    """The facts about a run. Without samples there are no zones and neither wind nor altitude."""
    samples = _samples(run, stream)
    efforts = earlier_efforts(runner, history)
    zones = _zones(run, samples, runner, history, efforts)
    classification = classify(_signals(run, samples, runner, history, zones))
    kind = replace(run, run_type=classification.run_type)
    conditions = conditions_of(kind, place_of(kind, stream))
    adjustments = adjustments_of(kind, stream, conditions, runner.weight_kg)
    own_effort = effort_of(kind, adjustments, runner)
    longest = longest_m(history.last_days(SPIKE_DAYS))
    measured = bool(samples.pieces) or has_heart_rate(stream)
    return RunFacts(
        run=kind,
        stream=stream,
        runner=runner,
        paces=paces_of(kind, adjustments),
        comparable_paces=comparable_paces(kind),
        adjustments=adjustments,
        conditions=conditions,
        zones=zones.times,
        zone_basis=None if zones.scale is None else zones.scale.basis,
        training_load=training_load_of(kind, runner, history),
        classification=classification,
        fitness=fitness_of(efforts if own_effort is None else (own_effort, *efforts), runner, history),
        warnings=(
            *heat_warnings(kind, conditions, runner),
            *spike_warnings(kind, longest, runner),
            *zone_warnings(zones.scale, measured=measured),
        ),
        earlier=earlier_runs(kind, history),
        longest_last_30_days_m=longest,
    )


def _samples(run: MeasuredRun, stream: Stream | None) -> _Samples:
    track = track_of_run(run, stream)
    return _Samples(stream, track, () if track is None else pieces_of(track))


def _zones(
    run: MeasuredRun, samples: _Samples, runner: Runner, history: History, efforts: Sequence[BestEffort]
) -> _Zones:
    """By heart rate where the run has it and the athlete's zones are known, else by pace."""
    stream, pieces = samples.stream, samples.pieces
    if stream is not None and has_heart_rate(stream):
        scale = heart_rate_scale(runner, _highest_bpm(run, history))
        if scale is not None:
            return _Zones(scale, times_by_heart_rate(stream, run.paused, scale))
    scale = pace_scale(runner, efforts[0].vdot if efforts else None) if pieces else None
    return _Zones(scale, () if scale is None else times_by_pace(pieces, scale))


def _highest_bpm(run: MeasuredRun, history: History) -> float | None:
    rates = (each.max_heart_rate_bpm for each in (run, *history.runs))
    return max((rate for rate in rates if rate is not None and rate <= CREDIBLE_HR_MAX_BPM), default=None)


def _signals(run: MeasuredRun, samples: _Samples, runner: Runner, history: History, zones: _Zones) -> Signals:
    return Signals(
        run=run,
        runner=runner,
        history=history,
        shares=None if zones.scale is None else intensity_shares(zones.times, zones.scale),
        certain=zones.scale is not None and zones.scale.certain,
        bouts=fast_bouts(samples.pieces),
        climbs=None if samples.track is None else equal_climbs(samples.track),
    )
