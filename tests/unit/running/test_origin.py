"""What is told about where the numbers of a run come from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.models import Activity, Pause, Stream
from spotter.running.origin import confidence_of, origin_of
from tests.support.activities import START
from tests.support.runs import run_at

RUN = run_at(START)
TOTALS = Activity(source="healthkit", sport="running", started_at=START, elapsed_time_s=600.0, total_distance_m=2000.0)
SAMPLES = replace(TOTALS, source="fit", total_distance_m=None, stream=Stream(time_s=[0.0, 1.0]), pauses=(Pause(0, 1),))


def test_a_recording_of_totals_says_so():
    assert origin_of(TOTALS, RUN) == (
        "The healthkit recording holds totals and no samples.",
        "Distance is the device's own total.",
        "There is no grade-adjusted pace, as nothing tells the climb.",
    )


def test_a_recording_of_samples_says_so():
    assert origin_of(SAMPLES, replace(RUN, gap_method="stream")) == (
        "The fit recording holds 2 samples.",
        "Distance is added up from the samples.",
        "1 pause of the watch left out of the moving time.",
        "Climb and grade-adjusted pace are from the altitude samples, after smoothing.",
    )


@pytest.mark.parametrize(("assumed", "confidence"), [(False, 1.0), (True, 0.8)])
def test_an_assumed_sport_is_less_certain_and_told(assumed, confidence):
    activity = replace(TOTALS, sport_assumed=assumed)
    assert confidence_of(activity) == confidence
    assert any("sport" in clause for clause in origin_of(activity, RUN)) is assumed


def test_indoors_there_is_no_grade():
    assert origin_of(replace(TOTALS, indoor=True), replace(RUN, treadmill=True))[-1] == "Indoors, so there is no grade."
