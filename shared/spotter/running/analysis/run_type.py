"""What kind of run it was, and by what. Where nothing is clear, the answer is that it is not clear."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from spotter.running.analysis.effort import all_out_reason
from spotter.running.analysis.history import History
from spotter.running.analysis.records import Classification, Runner
from spotter.running.analysis.session_shape import Repeats, gets_faster
from spotter.running.analysis.zone_scale import Intensity
from spotter.running.models import MeasuredRun, RunType
from spotter.running.wording import duration_text

RACES_M = (1609.344, 3000.0, 5000.0, 8046.72, 10_000.0, 15_000.0, 16_093.44, 21_097.5, 42_195.0)
# Satellite watches measure a course a little long, and a runner takes its corners a little wide.
RACE_DISTANCE_TOLERANCE = (0.995, 1.02)

FEWEST_REPEATS = 3
FEWEST_HILLS = 4
EVEN = 0.25
# One long stretch among short ones is a run with some traffic lights.
TOO_UNEVEN = 0.8
LONGEST_INTERVAL_S = 400.0
FLAT_M_PER_KM = 15.0
# Slower fast parts with walking between them are how beginners run easily.
SLOWEST_REPEAT_S_PER_KM = 330.0
WALKING_S_PER_KM = 480.0

LONG_S = 90 * 60.0
LONG_BY_HISTORY_S = 60 * 60.0
LONG_OVER_USUAL = 1.4
LONG_OVER_LONGEST = 0.85
USUAL_DAYS = 60
FEWEST_USUAL_RUNS = 4

SHORTEST_STEADY_S = 20 * 60.0
THRESHOLD_SHARE = 0.4
TEMPO_SHARE = 0.5
EASY_SHARE = 0.8
EASY_SHARE_BY_ESTIMATE = 0.95
SHORTEST_EASY_S = 10 * 60.0
LONGEST_RECOVERY_S = 45 * 60.0
RECOVERY_RPE = 2.0
EASY_RPE = 4.0


@dataclass(frozen=True, slots=True)
class Signals:
    """What there is to tell the kind of a run by. `shares` of time by intensity, with estimated zones not `certain`."""

    run: MeasuredRun
    runner: Runner
    history: History
    shares: Mapping[Intensity, float] | None
    certain: bool
    bouts: Repeats | None
    climbs: Repeats | None


Rule = Callable[[Signals], str | None]


def classify(signals: Signals) -> Classification:
    """The first kind whose rule finds a reason; what the athlete said comes before all of them."""
    said = signals.run.run_type
    if said is not None:
        return Classification(said, ("You said so.",))
    found = ((kind, rule(signals)) for kind, rule in RULES)
    first = next(((kind, reason) for kind, reason in found if reason is not None), None)
    if first is None:
        return Classification(None, ("Neither effort, pace nor distance points to one kind of run.",))
    return Classification(first[0], (first[1],))


def _race(signals: Signals) -> str | None:
    reason = all_out_reason(signals.run, signals.runner)
    shortest, longest = RACE_DISTANCE_TOLERANCE
    race_m = next((m for m in RACES_M if shortest * m <= signals.run.distance_m <= longest * m), None)
    return None if reason is None or race_m is None else f"A race distance, and {reason}."


def _hill(signals: Signals) -> str | None:
    climbs = signals.climbs
    if climbs is None or climbs.count < FEWEST_HILLS or climbs.unevenness > EVEN:
        return None
    return f"The same kind of hill {climbs.count} times."


def _told_repeats(signals: Signals) -> str | None:
    most = max((segment.repeat for segment in signals.run.segments), default=0)
    return f"You told of {most} repeats." if most >= FEWEST_REPEATS else None


def _interval(signals: Signals) -> str | None:
    bouts = _fast_parts(signals)
    if bouts is None or bouts.unevenness > EVEN or bouts.mean > LONGEST_INTERVAL_S:
        return None
    return f"{bouts.count} fast parts of about {duration_text(bouts.mean)} with slower running between them."


def _fartlek(signals: Signals) -> str | None:
    bouts = _fast_parts(signals)
    if bouts is None or not EVEN < bouts.unevenness <= TOO_UNEVEN or bouts.mean > LONGEST_INTERVAL_S:
        return None
    return f"{bouts.count} fast parts of different length with slower running between them."


def _fast_parts(signals: Signals) -> Repeats | None:
    """The fast parts, where it is the runner and not the terrain that makes them."""
    bouts, run = signals.bouts, signals.run
    climbing_m_per_km = 1000.0 * (run.elevation_gain_m or 0.0) / run.distance_m
    if bouts is None or bouts.count < FEWEST_REPEATS or climbing_m_per_km > FLAT_M_PER_KM:
        return None
    walked = bouts.rest_pace_s_per_km > WALKING_S_PER_KM and bouts.pace_s_per_km > SLOWEST_REPEAT_S_PER_KM
    return None if walked else bouts


def _progression(signals: Signals) -> str | None:
    return "Every kilometre was as fast as the one before it or faster." if gets_faster(signals.run) else None


def _threshold(signals: Signals) -> str | None:
    return _steady(signals, ("threshold",), THRESHOLD_SHARE, "around threshold")


def _tempo(signals: Signals) -> str | None:
    return _steady(signals, ("tempo", "threshold"), TEMPO_SHARE, "between easy and threshold")


def _steady(signals: Signals, intensities: tuple[Intensity, ...], least: float, where: str) -> str | None:
    share = _share(signals, intensities)
    if share is None or share < least or not signals.certain or signals.run.moving_time_s < SHORTEST_STEADY_S:
        return None
    return f"{share:.0%} of the time {where}."


def _long(signals: Signals) -> str | None:
    run, recent = signals.run, signals.history.last_days(USUAL_DAYS)
    recent_m = [other.distance_m for other in recent if other.distance_m is not None]
    if len(recent_m) < FEWEST_USUAL_RUNS:
        return f"{duration_text(run.moving_time_s)} of running." if run.moving_time_s >= LONG_S else None
    usual_m, farthest_m = median(recent_m), max(recent_m)
    far = run.distance_m >= max(LONG_OVER_USUAL * usual_m, LONG_OVER_LONGEST * farthest_m)
    if not far or run.moving_time_s < LONG_BY_HISTORY_S:
        return None
    return f"{run.distance_m / usual_m:.1f} times as far as you usually run."


def _recovery(signals: Signals) -> str | None:
    run = signals.run
    if not SHORTEST_EASY_S <= run.moving_time_s <= LONGEST_RECOVERY_S:
        return None
    if run.rpe is not None and run.rpe <= RECOVERY_RPE:
        return f"Short, at an effort of {run.rpe:.0f} out of 10."
    share = _share(signals, ("recovery",))
    if share is None or share < EASY_SHARE or not signals.certain:
        return None
    return f"Short, and {share:.0%} of the time in the lowest zone."


def _easy(signals: Signals) -> str | None:
    if signals.run.moving_time_s < SHORTEST_EASY_S:
        return None
    share = _share(signals, ("recovery", "easy"))
    if share is not None:
        least = EASY_SHARE if signals.certain else EASY_SHARE_BY_ESTIMATE
        return f"{share:.0%} of the time in the easy zones." if share >= least else None
    rpe = signals.run.rpe
    return f"An effort of {rpe:.0f} out of 10." if rpe is not None and rpe <= EASY_RPE else None


def _share(signals: Signals, intensities: tuple[Intensity, ...]) -> float | None:
    if signals.shares is None:
        return None
    return sum(signals.shares.get(intensity, 0.0) for intensity in intensities)


# The more special the kind, the earlier its rule.
RULES: tuple[tuple[RunType, Rule], ...] = (
    ("race", _race),
    ("hill", _hill),
    ("interval", _told_repeats),
    ("interval", _interval),
    ("fartlek", _fartlek),
    ("progression", _progression),
    ("threshold", _threshold),
    ("tempo", _tempo),
    ("long", _long),
    ("recovery", _recovery),
    ("easy", _easy),
)
