"""From a recorded activity to a run."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.errors import NotARun, UnreadableActivity
from spotter.running.course.grade_adjusted_pace import GapModel, equivalent_distance_from_totals_m
from spotter.running.course.grade_profile import GradeProfile, grade_profile
from spotter.running.course.moving_time import paused_seconds
from spotter.running.course.splits import pace_s_per_km, splits_of
from spotter.running.course.track import Channel, Track, course, cumulative_seconds_and_sum, track_of
from spotter.running.models import Activity, GapMethod, Run
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE

SHORTEST_RUN_M = 10.0
SHORTEST_RUN_S = 5.0
# In the 72 hours of the longest recording nobody has; the splits of so much more would not fit into one run.
FARTHEST_RUN_M = 700_000.0
FASTEST_RUN_M_S = 7.0
SUSTAINED_S = 60.0
"""Sprints are faster than any run of a minute (the 400 m world record is 9.3 m/s, 5,000 m 6.6 m/s)."""


def summarise(activity: Activity, run_id: str | None, model: GapModel = "strava") -> Run:
    """The run in an activity, nothing rounded.

    Distance, times, heart rates are the device's own where it gives them and its samples agree (`settled_total_m`,
    `moving_clock_s`). Grade-adjusted pace comes from the altitudes; without them from the device's total climb; without
    either, and indoors, there is none.

    Raises UnreadableActivity for less than 10 m or 5 s, NotARun for over 700 km, or a minute or more at over 7 m/s on
    average.
    """
    track = track_of(activity)
    distance_m, moving_s = _totals(activity, track)
    _check_it_is_a_run(distance_m, moving_s)
    known_course = course(track) if track else None
    profile = grade_profile(*known_course, model) if known_course else None
    effort = _effort(activity, profile, distance_m, model)
    return Run(
        id=run_id,
        started_at=activity.started_at,
        timezone=activity.timezone,
        source=activity.source,
        distance_m=distance_m,
        duration_s=moving_s,
        moving_time_s=moving_s,
        # A timer that is ahead of the samples has run on after the last of them.
        elapsed_time_s=max(activity.elapsed_time_s, moving_s),
        pace_s_per_km=pace_s_per_km(moving_s, distance_m),
        avg_heart_rate_bpm=activity.avg_heart_rate_bpm or _mean(track, track.heart_rate_bpm if track else []),
        max_heart_rate_bpm=activity.max_heart_rate_bpm or _highest(track.heart_rate_bpm if track else []),
        avg_cadence_spm=_mean(track, [value or None for value in track.cadence_spm] if track else []),
        elevation_gain_m=effort.gain_m,
        elevation_loss_m=effort.loss_m,
        temperature_c=activity.temperature_c,
        humidity=activity.humidity,
        treadmill=activity.indoor,
        grade_adjusted_pace_s_per_km=pace_s_per_km(moving_s, effort.flat_m) if effort.flat_m else None,
        gap_method=effort.method,
        splits=splits_of(track, profile, METRES_PER_KILOMETRE) if track else (),
        mile_splits=splits_of(track, profile, METRES_PER_MILE) if track else (),
        paused=activity.pauses,
    )


def _totals(activity: Activity, track: Track | None) -> tuple[float, float]:
    """(metres, moving seconds) of the whole run."""
    if track is not None:
        return track.distance_m[-1], track.moving_s[-1]
    if activity.total_distance_m is None:
        raise UnreadableActivity("The recording says nothing about distance: no total, no distances and no positions.")
    (paused_s,) = paused_seconds([activity.elapsed_time_s], activity.pauses)
    unpaused_s = activity.elapsed_time_s - paused_s
    return activity.total_distance_m, unpaused_s if activity.timer_time_s is None else activity.timer_time_s


def _check_it_is_a_run(distance_m: float, moving_s: float) -> None:
    if distance_m > FARTHEST_RUN_M:
        raise NotARun(f"Too far for a run: {distance_m / METRES_PER_KILOMETRE:.0f} km.")
    if distance_m < SHORTEST_RUN_M or moving_s < SHORTEST_RUN_S:
        raise UnreadableActivity(f"Too short to be a run: {distance_m:.0f} m in {moving_s:.0f} s of movement.")
    if moving_s >= SUSTAINED_S and distance_m > FASTEST_RUN_M_S * moving_s:
        raise NotARun(
            f"Too fast for a run, it looks like a ride: {distance_m / METRES_PER_KILOMETRE:.1f} km in {moving_s:.0f} s."
        )


@dataclass(frozen=True, slots=True)
class _Effort:
    """Climb, descent and flat-equivalent distance of the whole run, as far as they are known."""

    gain_m: float | None
    loss_m: float | None
    flat_m: float | None = None
    method: GapMethod | None = None


def _effort(activity: Activity, profile: GradeProfile | None, distance_m: float, model: GapModel) -> _Effort:
    if profile is not None:
        return _Effort(profile.gain_m[-1], profile.loss_m[-1], profile.flat_m[-1], "stream")
    gain_m, loss_m = activity.elevation_gain_m, activity.elevation_loss_m
    if gain_m is None or activity.indoor:
        return _Effort(gain_m, loss_m)
    # Some devices count only the way up; most runs end where they began.
    flat_m = equivalent_distance_from_totals_m(distance_m, gain_m, gain_m if loss_m is None else loss_m, model=model)
    return _Effort(gain_m, loss_m, flat_m, "totals")


def _mean(track: Track | None, values: Channel) -> float | None:
    """Mean over moving time of the samples that have a value."""
    if track is None:
        return None
    seconds, sums = cumulative_seconds_and_sum(track.moving_s, values)
    return sums[-1] / seconds[-1] if seconds[-1] > 0.0 else None


def _highest(values: Channel) -> float | None:
    return max((value for value in values if value is not None), default=None)
