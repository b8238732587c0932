import pytest

from spotter.running.course.splits import split_bounds_m, splits_of
from spotter.running.course.track import Track


def track(length_m, step_m=7.0, speed_m_s=3.5, heart_rate=150.0):
    distances = [0.0]
    while distances[-1] < length_m:
        distances.append(min(length_m, distances[-1] + step_m))
    nothing = [None] * len(distances)
    return Track([d / speed_m_s for d in distances], distances, nothing, [heart_rate] * len(distances), nothing)


@pytest.mark.parametrize(
    ("total_m", "bounds"),
    [
        (400.0, [0.0, 400.0]),
        (1000.0, [0.0, 1000.0]),
        (2000.4, [0.0, 1000.0, 2000.4]),
        (2008.0, [0.0, 1000.0, 2000.0, 2008.0]),
    ],
)
def test_splits_end_on_whole_units_and_the_rest_is_kept_from_a_metre_on(total_m, bounds):
    assert split_bounds_m(total_m, 1000.0) == bounds


def test_splits_are_cut_between_samples():
    splits = splits_of(track(2500.0), None)

    assert [s.distance_m for s in splits] == [1000.0, 1000.0, 500.0]
    assert [s.duration_s for s in splits] == pytest.approx([1000.0 / 3.5, 1000.0 / 3.5, 500.0 / 3.5])
    assert [s.pace_s_per_km for s in splits] == pytest.approx([1000.0 / 3.5] * 3)
    assert [s.avg_heart_rate_bpm for s in splits] == pytest.approx([150.0] * 3)


def test_miles_are_cut_at_miles():
    assert splits_of(track(3300.0), None, 1609.344)[0].distance_m == 1609.344


def test_without_altitudes_or_heart_rate_a_split_says_nothing_of_them():
    (split,) = splits_of(track(800.0, heart_rate=None), None)

    assert split.grade_adjusted_pace_s_per_km is None
    assert split.elevation_gain_m is None
    assert split.avg_heart_rate_bpm is None
