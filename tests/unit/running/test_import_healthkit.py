from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from spotter.errors import InvalidInput, NotARun, UnreadableActivity
from spotter.running.models import Pause
from spotter.running.recordings.import_healthkit import (
    HealthKitEvent,
    HealthKitHeartRate,
    HealthKitRoutePoint,
    HealthKitWorkout,
    activity_from_healthkit,
)
from tests.support.activity_files import DEGREES_PER_M, START, clock


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def point(seconds: float, *, accuracy_m: float = 5.0, altitude_m: float = 20.0) -> HealthKitRoutePoint:
    return HealthKitRoutePoint(
        timestamp=at(seconds),
        latitude=52.0 + seconds * 3.0 * DEGREES_PER_M,
        longitude=4.5,
        altitude_m=altitude_m,
        horizontal_accuracy_m=accuracy_m,
        vertical_accuracy_m=3.0,
        speed_m_s=3.0,
    )


def beat(seconds: float, bpm: float) -> HealthKitHeartRate:
    return HealthKitHeartRate(at(seconds), bpm)


WORKOUT = HealthKitWorkout(
    workout_activity_type="running",
    start_date=START,
    end_date=at(660),
    duration_s=600.0,
    total_distance_m=1800.0,
    events=(HealthKitEvent("pause", at(300)), HealthKitEvent("resume", at(360)), HealthKitEvent("lap", at(400))),
    route=tuple(point(second) for second in range(0, 660, 5)),
)


def test_a_workout_with_a_route():
    activity = activity_from_healthkit(WORKOUT, clock)

    assert (activity.source, activity.sport, activity.sport_assumed) == ("healthkit", "running", False)
    assert (activity.started_at, activity.elapsed_time_s) == (START, 660.0)
    assert (activity.timer_time_s, activity.total_distance_m) == (600.0, 1800.0)
    assert activity.pauses == (Pause(300.0, 360.0),)
    assert activity.stream is not None
    assert activity.stream.time_s == [float(second) for second in range(0, 660, 5)]
    assert activity.stream.altitude_m is not None
    assert activity.stream.heart_rate_bpm is None


def test_heart_rates_are_interpolated_onto_the_route_within_15_seconds():
    workout = replace(
        WORKOUT,
        route=tuple(point(second) for second in (0, 10, 20, 30, 100)),
        heart_rate=(beat(24, 150.0), beat(4, 130.0)),
    )

    stream = activity_from_healthkit(workout, clock).stream

    assert stream is not None
    assert stream.heart_rate_bpm == [130.0, pytest.approx(136.0), 150.0, 150.0, None]


def test_an_indoor_workout_without_a_route_has_a_stream_of_heart_rates():
    workout = replace(
        WORKOUT, route=(), indoor=True, heart_rate=(beat(-5, 90.0), beat(5, 120.0), beat(10, 0.0), beat(20, 140.0))
    )

    activity = activity_from_healthkit(workout, clock)

    assert activity.indoor is True
    assert activity.stream is not None
    assert activity.stream.time_s == [5.0, 20.0]
    assert activity.stream.heart_rate_bpm == [120.0, 140.0]
    assert activity.stream.latitude_deg is None


def test_a_workout_of_totals_alone_has_no_stream():
    activity = activity_from_healthkit(replace(WORKOUT, route=()), clock)

    assert activity.stream is None
    assert activity.total_distance_m == 1800.0


def test_invalid_and_imprecise_fixes_are_left_out():
    nowhere = replace(point(10), latitude=-180.0, horizontal_accuracy_m=-1.0)
    workout = replace(WORKOUT, route=(point(0), point(5, accuracy_m=51.0), nowhere, point(15, accuracy_m=50.0)))

    stream = activity_from_healthkit(workout, clock).stream

    assert stream is not None
    assert stream.time_s == [0.0, 15.0]


def test_an_altitude_without_accuracy_is_not_recorded():
    workout = replace(WORKOUT, route=(point(0), replace(point(5), vertical_accuracy_m=0.0), point(10)))

    stream = activity_from_healthkit(workout, clock).stream

    assert stream is not None
    assert stream.altitude_m == [20.0, None, 20.0]


@pytest.mark.parametrize(
    ("distances", "expected"), [([0.0, 15.0, 31.0], [0.0, 15.0, 31.0]), ([15.0, 14.0, 16.0], None)]
)
def test_distances_count_only_when_they_add_up(distances: list[float], expected: list[float] | None):
    route = tuple(replace(point(5.0 * index), distance_m=distance) for index, distance in enumerate(distances))

    stream = activity_from_healthkit(replace(WORKOUT, route=route), clock).stream

    assert stream is not None
    assert stream.distance_m == expected


def test_metadata_is_read_with_its_units():
    metadata = {
        "HKElevationAscended": "8520 cm",
        "HKElevationDescended": "91500 cm",
        "HKWeatherTemperature": "47.6418 degF",
        "HKWeatherHumidity": "9400 %",
        "HKIndoorWorkout": "1",
        "HKTimeZone": "Europe/Paris",
    }

    activity = activity_from_healthkit(replace(WORKOUT, metadata=metadata), clock)

    assert activity.elevation_gain_m == pytest.approx(85.2)
    assert activity.elevation_loss_m == pytest.approx(915.0)
    assert activity.temperature_c == pytest.approx(8.69, abs=0.001)
    assert activity.humidity == pytest.approx(0.94)
    assert activity.indoor is True
    assert activity.timezone == "Europe/Paris"


def test_the_offset_of_the_start_is_the_time_zone_where_none_is_named():
    start = START.astimezone(timezone(timedelta(hours=2)))

    activity = activity_from_healthkit(replace(WORKOUT, start_date=start), clock)

    assert (activity.timezone, activity.started_at) == ("+02:00", START)


def test_the_own_word_for_indoor_goes_before_the_metadata():
    workout = replace(WORKOUT, indoor=False, metadata={"HKIndoorWorkout": 1})

    assert activity_from_healthkit(workout, clock).indoor is False


def test_apple_s_long_name_of_running_is_accepted():
    workout = replace(WORKOUT, workout_activity_type="HKWorkoutActivityTypeRunning")

    assert activity_from_healthkit(workout, clock).sport == "running"


@pytest.mark.parametrize(
    ("activity_type", "plain"),
    [
        ("walking", "a walk"),
        ("HKWorkoutActivityTypeCycling", "a bike ride"),
        ("hiking", "a hike"),
        ("wheelchairRunPace", "a wheelchair workout"),
        ("other", 'a workout of the type "other"'),
    ],
)
def test_another_type_is_refused_by_name(activity_type: str, plain: str):
    with pytest.raises(NotARun, match=plain):
        activity_from_healthkit(replace(WORKOUT, workout_activity_type=activity_type), clock)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"end_date": START}, "healthkit.end_date"),
        ({"duration_s": 0.0}, "healthkit.duration_s"),
        ({"duration_s": 700.0}, "healthkit.duration_s"),
        ({"duration_s": float("nan")}, "healthkit.duration_s"),
        ({"total_distance_m": -1.0}, "healthkit.total_distance_m"),
        ({"total_distance_m": float("inf")}, "healthkit.total_distance_m"),
        ({"heart_rate": (beat(0, 120.0), beat(1, 301.0))}, "healthkit.heart_rate.1.bpm"),
        ({"route": (point(0), replace(point(1), latitude=90.5))}, "healthkit.route.1.latitude"),
        ({"route": (replace(point(1), longitude=float("nan")),)}, "healthkit.route.0.longitude"),
        ({"route": (point(5000),)}, "healthkit.route"),
    ],
)
def test_a_value_out_of_range_is_named(changes: dict[str, object], field: str):
    with pytest.raises(InvalidInput) as refused:
        activity_from_healthkit(replace(WORKOUT, **changes), clock)

    assert field in [error.field for error in refused.value.errors]


def test_no_more_than_twenty_fields_are_named():
    heart_rate = tuple(beat(second, -1.0) for second in range(100))

    with pytest.raises(InvalidInput) as refused:
        activity_from_healthkit(replace(WORKOUT, heart_rate=heart_rate), clock)

    assert len(refused.value.errors) == 20


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"route": (), "total_distance_m": 0.0}, "no movement"),
        ({"route": (), "total_distance_m": None}, "no movement"),
        ({"route": (), "total_distance_m": 1e300}, "says that it is longer than 1,000 km"),
        ({"end_date": START + timedelta(hours=73)}, "longer than 72 hours"),
        ({"heart_rate": (beat(0, 120.0),) * 200_001}, "more than 200,000 samples"),
    ],
)
def test_what_cannot_be_a_run_is_refused(changes: dict[str, object], reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        activity_from_healthkit(replace(WORKOUT, **changes), clock)


def test_an_impossible_distance_does_not_spoil_a_route():
    activity = activity_from_healthkit(replace(WORKOUT, total_distance_m=1e300), clock)

    assert activity.total_distance_m is None
    assert activity.stream is not None


def test_a_workout_of_the_future_is_refused():
    with pytest.raises(UnreadableActivity, match="in the future"):
        activity_from_healthkit(WORKOUT, lambda: START - timedelta(days=2))
