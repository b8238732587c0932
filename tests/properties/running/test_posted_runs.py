"""Whatever finite numbers somebody sends as a run, there is an analysis or a refusal that names what is wrong."""

import json
from contextlib import suppress
from math import isfinite

from hypothesis import event, given, settings
from hypothesis import strategies as st

from spotter.errors import SpotterError
from spotter.running.analysis.analyze import AnalysisRequest, Recordings, analyze
from spotter.running.analysis.records import Runner
from spotter.runtime.json_body import reader
from tests.support.activities import START

read_request = reader(AnalysisRequest)
RUNNER = Runner(age=40, sex="m", max_heart_rate_bpm=190, resting_heart_rate_bpm=50, threshold_pace_s_per_km=240)

anything = st.floats(allow_nan=False, allow_infinity=False)
distances = st.floats(10.0, 1_000_000.0)
durations = st.floats(5.0, 259_200.0)
paces = st.floats(60.0, 36_000.0)
heights = st.floats(0.0, 30_000.0)
climbs = st.floats(0.0, 500.0)
rates = st.floats(20.0, 250.0)
shares = st.floats(0.0, 1.0)
temperatures = st.floats(-60.0, 60.0)

split = st.fixed_dictionaries(
    {
        "distance_m": st.floats(0.01, 1_000_000.0),
        "duration_s": st.floats(0.01, 259_200.0),
        "pace_s_per_km": st.floats(0.01, 1_000_000.0),
    },
    optional={
        "grade_adjusted_pace_s_per_km": st.floats(0.01, 1_000_000.0),
        "elevation_gain_m": heights,
        "elevation_loss_m": heights,
        "avg_heart_rate_bpm": rates,
    },
)
segment = st.fixed_dictionaries(
    {"repeat": st.integers(1, 1000)},
    optional={"distance_m": distances, "duration_s": durations, "pace_s_per_km": paces, "recovery_s": durations},
)
weather = st.fixed_dictionaries(
    {
        "temperature_c": temperatures,
        "apparent_temperature_c": st.none() | temperatures,
        "dew_point_c": st.none() | st.floats(-80.0, 40.0),
        "humidity": st.none() | shares,
        "wind_speed_m_s": st.none() | st.floats(0.0, 60.0),
        "wind_direction_deg": st.none() | st.floats(0.0, 360.0),
        "precipitation_mm_h": st.none() | st.floats(0.0, 1000.0),
        "condition": st.none(),
        "source": st.just("weatherkit"),
        "observed_at": st.none(),
    },
    optional={"pressure_hpa": st.floats(850.0, 1100.0), "shortwave_radiation_w_m2": st.floats(0.0, 2000.0)},
)
posted = st.fixed_dictionaries(
    {"distance_m": st.floats(1_000.0, 50_000.0), "duration_s": st.floats(5_000.0, 100_000.0)},
    optional={
        "elapsed_time_s": st.floats(100_000.0, 259_200.0),
        "avg_heart_rate_bpm": rates,
        "max_heart_rate_bpm": rates,
        "avg_cadence_spm": st.floats(0.0, 400.0),
        "rpe": st.floats(0.0, 10.0),
        "elevation_gain_m": climbs,
        "elevation_loss_m": climbs,
        "temperature_c": temperatures,
        "humidity": shares,
        "treadmill": st.booleans(),
        "run_type": st.sampled_from(["easy", "interval", "race", "long"]),
        "grade_adjusted_pace_s_per_km": paces,
        "weather_data": weather,
        "segments": st.lists(segment, max_size=3),
        "splits": st.lists(split, max_size=6),
        "mile_splits": st.lists(split, max_size=6),
        "paused": st.lists(st.fixed_dictionaries({"start_s": durations, "end_s": durations}), max_size=3),
    },
)


class Nothing:
    """No runs and no samples."""

    def latest_between(self, *_, **__):
        return []

    def get(self, *_):
        return None


def answer_to(run):
    request = read_request(json.dumps({"run": run}).encode())
    return analyze("ann", request, RUNNER, Recordings(Nothing(), Nothing()), None, lambda: START)


def places_of_numbers(value):
    """Every (container, key) below which there is a number."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        if isinstance(inner, float):
            yield value, key
        yield from places_of_numbers(inner)


@given(posted)
@settings(max_examples=60, deadline=None)
def test_numbers_within_their_ranges_are_analysed_or_refused(run):
    with suppress(SpotterError):
        found = answer_to(run)
        event("analysed")
        assert isfinite(found.run.pace_s_per_km)
        json.dumps([each.percent for each in found.adjustments], allow_nan=False)


@given(posted, anything, st.data())
@settings(max_examples=120, deadline=None)
def test_any_finite_number_in_any_place_is_analysed_or_refused(run, number, data):
    container, key = data.draw(st.sampled_from(list(places_of_numbers(run))))
    container[key] = number
    with suppress(SpotterError):
        assert isfinite(answer_to(run).run.pace_s_per_km)
