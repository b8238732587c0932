"""Earlier runs to hold a run against, and what is different about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import log

from spotter.running.analysis.adjustments import adjustments_of, paces_of
from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.history import History
from spotter.running.analysis.records import ComparedRun, EarlierRun, Paces, Runner
from spotter.running.models import MeasuredRun, is_measured
from spotter.running.wording import day_text, pace_gap_text

MOST_COMPARED = 3
SAME_DISTANCE = 0.20
SAME_CLIMB_M_PER_KM = 12.0

# How much less alike a run is for being so far off: a fifth in distance, 12 m of climb per km, a season in time.
SEASON_DAYS = 90.0

SAME_PACE_S_PER_KM = 2.0
SAME_HEART_RATE_BPM = 2.0
AS_FAST = "as fast"

PaceOf = Callable[[Paces], float | None]


def comparable_paces(run: MeasuredRun) -> Paces:
    """The paces of a run by what is known without its samples: grade and heat."""
    return paces_of(run, adjustments_of(run, None, conditions_of(run), None))


def earlier_runs(run: MeasuredRun, history: History) -> tuple[EarlierRun, ...]:
    """The most comparable runs before this one, the most alike first.

    Their distance differs by a fifth at most, climb per kilometre by little; a treadmill is compared with treadmills,
    and one kind of run with the same kind where both are known.
    """
    measured = filter(is_measured, history.runs)
    alike = [other for other in measured if other.id is not None and is_comparable(run, other)]
    alike.sort(key=lambda other: _unlikeness(run, other))
    return tuple(_earlier(other) for other in alike[:MOST_COMPARED])


def is_comparable(run: MeasuredRun, other: MeasuredRun) -> bool:
    """Whether the two are of like distance, surface, terrain and kind."""
    return (
        abs(other.distance_m - run.distance_m) <= SAME_DISTANCE * run.distance_m
        and other.treadmill == run.treadmill
        and (run.run_type is None or other.run_type is None or run.run_type == other.run_type)
        and abs(_climb_m_per_km(run) - _climb_m_per_km(other)) <= SAME_CLIMB_M_PER_KM
    )


def compared(paces: Paces, run: MeasuredRun, earlier: Iterable[EarlierRun], runner: Runner) -> tuple[ComparedRun, ...]:
    """Each earlier run with the difference in words; `paces` are the run's own comparable ones."""
    return tuple(
        ComparedRun(other.run_id, other.started_at, difference(paces, run.avg_heart_rate_bpm, other, runner))
        for other in earlier
    )


def difference(paces: Paces, heart_rate_bpm: float | None, other: EarlierRun, runner: Runner) -> str:
    """How a run with these paces and heart rate differs from an earlier one, in the athlete's units."""
    day = day_text(other.started_at, runner.timezone)
    words = _pace_words(paces.actual_s_per_km - other.paces.actual_s_per_km, runner)
    sentence = f"{words} {'as' if words == AS_FAST else 'than'} on {day}"
    fair = _fair_gap(paces, other.paces)
    if fair is not None:
        sentence += f", {_pace_words(fair[0], runner)} {fair[1]}"
    if heart_rate_bpm is not None and other.avg_heart_rate_bpm is not None:
        sentence += f", at {_heart_rate_words(heart_rate_bpm - other.avg_heart_rate_bpm)}"
    return f"{sentence[0].upper()}{sentence[1:]}."


def _unlikeness(run: MeasuredRun, other: MeasuredRun) -> float:
    distance = abs(log(other.distance_m / run.distance_m)) / SAME_DISTANCE
    climb = abs(_climb_m_per_km(run) - _climb_m_per_km(other)) / SAME_CLIMB_M_PER_KM
    age = (run.started_at - other.started_at).total_seconds() / 86_400.0 / SEASON_DAYS
    kind = 0.0 if other.run_type == run.run_type else 1.0
    return distance + climb + age + kind


def _climb_m_per_km(run: MeasuredRun) -> float:
    return 1000.0 * (run.elevation_gain_m or 0.0) / run.distance_m


def _earlier(run: MeasuredRun) -> EarlierRun:
    conditions = conditions_of(run)
    return EarlierRun(
        run_id=str(run.id),
        started_at=run.started_at,
        distance_m=run.distance_m,
        paces=comparable_paces(run),
        avg_heart_rate_bpm=run.avg_heart_rate_bpm,
        temperature_c=None if conditions is None else conditions.temperature_c,
    )


def _weather_and_grade(paces: Paces) -> float | None:
    known = paces.weather_adjusted_s_per_km is not None and paces.grade_adjusted_s_per_km is not None
    return paces.equivalent_s_per_km if known else None


# Only what is known of both runs can be taken off both, so the first pace that both have is compared.
FAIR: tuple[tuple[PaceOf, str], ...] = (
    (_weather_and_grade, "with hills and heat taken off both"),
    (lambda paces: paces.grade_adjusted_s_per_km, "with the hills taken off both"),
    (lambda paces: paces.weather_adjusted_s_per_km, "with the heat taken off both"),
)


def _fair_gap(paces: Paces, other: Paces) -> tuple[float, str] | None:
    """The difference in s/km without what both runs know of, and what that is; None when it changes nothing."""
    for pace_of, words in FAIR:
        mine, theirs = pace_of(paces), pace_of(other)
        if mine is not None and theirs is not None:
            gap = mine - theirs
            changed = abs(gap - (paces.actual_s_per_km - other.actual_s_per_km)) >= SAME_PACE_S_PER_KM
            return (gap, words) if changed else None
    return None


def _pace_words(gap_s_per_km: float, runner: Runner) -> str:
    if abs(gap_s_per_km) < SAME_PACE_S_PER_KM:
        return AS_FAST
    side = "slower" if gap_s_per_km > 0.0 else "faster"
    return f"{pace_gap_text(gap_s_per_km, runner.distance_unit)} {side}"


def _heart_rate_words(gap_bpm: float) -> str:
    if abs(gap_bpm) < SAME_HEART_RATE_BPM:
        return "the same heart rate"
    return f"a heart rate {abs(gap_bpm):.0f} bpm {'higher' if gap_bpm > 0.0 else 'lower'}"
