"""A workout from Apple's HealthKit, in the JSON that the app sends (HealthKit itself has no file format for one).

The dataclasses mirror that JSON; the edge decodes into them, and what a type cannot say (ranges, order) is checked
here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, pairwise
from typing import Literal

from spotter.clock import Clock, system_clock
from spotter.errors import FieldError, InvalidInput, NotARun
from spotter.running.models import Activity
from spotter.running.recordings.healthkit_metadata import (
    ELEVATION_ASCENDED,
    ELEVATION_DESCENDED,
    Metadata,
    elevation_m,
    humidity_fraction,
    is_indoor,
    temperature_c,
    time_zone,
)
from spotter.running.recordings.recording import (
    Recording,
    Sample,
    Totals,
    activity_from,
    check_sample_count,
    is_good_fix,
    pauses_between,
)
from spotter.running.recordings.sports import choose_run
from spotter.running.recordings.utc_offset import utc_offset_of

# A heart rate this far from a sample still says what it was then.
HEART_RATE_REACH_S = 15.0

# A watch's own clocks for a workout and for its duration differ by less.
DURATION_TOLERANCE_S = 5.0

HIGHEST_BPM = 300.0

MAX_FIELD_ERRORS = 20


@dataclass(frozen=True, slots=True)
class HealthKitHeartRate:
    """One heart rate sample, in beats per minute."""

    timestamp: datetime
    bpm: float


@dataclass(frozen=True, slots=True)
class HealthKitEvent:
    """A workout event: the athlete paused, went on, or pressed the lap button."""

    type: Literal["pause", "resume", "lap"]
    timestamp: datetime


@dataclass(frozen=True, slots=True)
class HealthKitRoutePoint:
    """One CLLocation of the route. A negative accuracy or speed, and a vertical accuracy of 0, mean "not valid"."""

    timestamp: datetime
    latitude: float
    longitude: float
    altitude_m: float | None = None
    horizontal_accuracy_m: float | None = None
    vertical_accuracy_m: float | None = None
    speed_m_s: float | None = None
    distance_m: float | None = None


@dataclass(frozen=True, slots=True)
class HealthKitWorkout:
    """One HKWorkout. `duration_s` leaves pauses out; `distance_m` of its route points counts from the start."""

    workout_activity_type: str
    start_date: datetime
    end_date: datetime
    duration_s: float
    total_distance_m: float | None = None
    indoor: bool | None = None
    metadata: Metadata | None = None
    heart_rate: Sequence[HealthKitHeartRate] = ()
    events: Sequence[HealthKitEvent] = ()
    route: Sequence[HealthKitRoutePoint] = ()


def activity_from_healthkit(workout: HealthKitWorkout, clock: Clock = system_clock) -> Activity:
    """The run that a HealthKit workout describes.

    Fixes that are invalid or worse than 50 m are left out; heart rates are put onto the route's moments, or are the
    stream where there is no route. Raises InvalidInput naming each field that is out of range, UnreadableActivity
    when the whole is not a run that can be (see `activity_from`), and NotARun for another sport.
    """
    _check_is_run(workout.workout_activity_type)
    check_sample_count(max(len(workout.route), len(workout.heart_rate), len(workout.events)))
    errors = list(islice(_field_errors(workout), MAX_FIELD_ERRORS))
    if errors:
        raise InvalidInput("The HealthKit workout has values that cannot be.", errors=errors)
    start_s, end_s = _seconds(workout.start_date), _seconds(workout.end_date)
    metadata = workout.metadata or {}
    return activity_from(
        Recording(
            source="healthkit",
            declared=True,
            samples=_samples(workout, start_s, end_s),
            pauses=pauses_between(_pause_marks(workout.events), start_s, end_s),
            started_at_s=start_s,
            elapsed_time_s=end_s - start_s,
            timezone=time_zone(metadata) or utc_offset_of(workout.start_date),
            indoor=is_indoor(metadata) if workout.indoor is None else workout.indoor,
            totals=_totals(workout, metadata),
        ),
        clock,
    )


def _check_is_run(workout_activity_type: str) -> None:
    """HealthKit always names the type, so "other" is another sport, not one left open."""
    _, declared = choose_run([workout_activity_type])
    if not declared:
        raise NotARun('This is a workout of the type "other", not a run.')


def _totals(workout: HealthKitWorkout, metadata: Metadata) -> Totals:
    return Totals(
        total_distance_m=workout.total_distance_m,
        timer_time_s=workout.duration_s,
        elevation_gain_m=elevation_m(metadata, ELEVATION_ASCENDED),
        elevation_loss_m=elevation_m(metadata, ELEVATION_DESCENDED),
        temperature_c=temperature_c(metadata),
        humidity=humidity_fraction(metadata),
    )


def _field_errors(workout: HealthKitWorkout) -> Iterator[FieldError]:
    elapsed_s = _seconds(workout.end_date) - _seconds(workout.start_date)
    if elapsed_s <= 0.0:
        yield FieldError("healthkit.end_date", "must be after start_date")
    if not 0.0 < workout.duration_s <= max(elapsed_s, 0.0) + DURATION_TOLERANCE_S:
        yield FieldError("healthkit.duration_s", "must be above 0 and no longer than from start_date to end_date")
    if workout.total_distance_m is not None and not 0.0 <= workout.total_distance_m < float("inf"):
        yield FieldError("healthkit.total_distance_m", "must be 0 or more")
    yield from _heart_rate_errors(workout.heart_rate)
    yield from _route_errors(workout.route)


def _heart_rate_errors(heart_rate: Sequence[HealthKitHeartRate]) -> Iterator[FieldError]:
    for index, sample in enumerate(heart_rate):
        if not 0.0 <= sample.bpm <= HIGHEST_BPM:
            yield FieldError(f"healthkit.heart_rate.{index}.bpm", f"must be between 0 and {HIGHEST_BPM:g}")


def _route_errors(route: Sequence[HealthKitRoutePoint]) -> Iterator[FieldError]:
    for index, point in enumerate(route):
        if not is_good_fix(point.horizontal_accuracy_m):
            continue
        for name, value, limit in (("latitude", point.latitude, 90.0), ("longitude", point.longitude, 180.0)):
            if not -limit <= value <= limit:
                yield FieldError(f"healthkit.route.{index}.{name}", f"must be between -{limit:g} and {limit:g}")


def _samples(workout: HealthKitWorkout, start_s: float, end_s: float) -> list[Sample]:
    """The route with heart rates, or the heart rates alone, between the start and the end of the workout."""
    beats = sorted((_seconds(sample.timestamp), sample.bpm) for sample in workout.heart_rate if sample.bpm > 0.0)
    route = [(_seconds(point.timestamp), point) for point in workout.route if is_good_fix(point.horizontal_accuracy_m)]
    within = [(at_s, point) for at_s, point in route if start_s <= at_s <= end_s]
    if route and not within:
        raise InvalidInput(
            "The route does not belong to the workout.",
            errors=[FieldError("healthkit.route", "no point lies between start_date and end_date")],
        )
    if not within:
        return [Sample(at_s, heart_rate_bpm=bpm) for at_s, bpm in beats if start_s <= at_s <= end_s]
    times = [at_s for at_s, _ in beats]
    has_distance = _is_cumulative([point.distance_m for _, point in within])
    return [_sample(at_s, point, _bpm_at(at_s, times, beats), has_distance) for at_s, point in within]


def _sample(at_s: float, point: HealthKitRoutePoint, bpm: float | None, has_distance: bool) -> Sample:
    altitude_is_valid = point.vertical_accuracy_m is None or point.vertical_accuracy_m > 0.0
    return Sample(
        at_s=at_s,
        distance_m=point.distance_m if has_distance else None,
        latitude_deg=point.latitude,
        longitude_deg=point.longitude,
        altitude_m=point.altitude_m if altitude_is_valid else None,
        heart_rate_bpm=bpm,
    )


def _is_cumulative(distances: Sequence[float | None]) -> bool:
    """Whether distances count from the start; an app that sends the length of each step has some that go down."""
    known = [distance for distance in distances if distance is not None]
    return all(earlier <= later for earlier, later in pairwise(known))


def _bpm_at(at_s: float, times: Sequence[float], beats: Sequence[tuple[float, float]]) -> float | None:
    """The heart rate at a moment, between the samples around it; None where neither is within 15 s."""
    after = bisect_right(times, at_s)
    near = [beat for beat in beats[max(after - 1, 0) : after + 1] if abs(beat[0] - at_s) <= HEART_RATE_REACH_S]
    if len(near) < 2:
        return near[0][1] if near else None
    (time_a, bpm_a), (time_b, bpm_b) = near
    return bpm_a + (bpm_b - bpm_a) * (at_s - time_a) / (time_b - time_a)


def _pause_marks(events: Sequence[HealthKitEvent]) -> list[tuple[float, bool]]:
    return [(_seconds(event.timestamp), event.type == "resume") for event in events if event.type != "lap"]


def _seconds(moment: datetime) -> float:
    """Seconds since 1970 UTC; a time without an offset counts as UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
