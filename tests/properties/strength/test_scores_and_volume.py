"""Scores of totals and bands of volume: what holds for every lifter."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.strength.formulas.landmarks import LANDMARKS, Experience, VolumeLandmarks, volume_landmarks, volume_status
from spotter.strength.formulas.scores import Equipment, Event, Sex, dots_points, ipf_gl_points, wilks_points
from spotter.strength.muscles import GROUP_OF_MUSCLE, MUSCLES, MUSCLES_OF_GROUP, group_credits

SEVERAL = settings(max_examples=60, deadline=None)

sexes = st.sampled_from(get_args(Sex))
groups = st.sampled_from(sorted(LANDMARKS))
experiences = st.sampled_from(get_args(Experience))
bodyweights_kg = st.floats(20.0, 400.0)
totals_kg = st.floats(1.0, 1500.0)


@st.composite
def scores(draw: st.DrawFn):
    """One of the scores as a function of body weight and total."""
    sex = draw(sexes)
    equipment, event = draw(st.sampled_from(get_args(Equipment))), draw(st.sampled_from(get_args(Event)))
    return draw(
        st.sampled_from(
            [
                lambda bodyweight_kg, total_kg: dots_points(sex, bodyweight_kg, total_kg),
                lambda bodyweight_kg, total_kg: wilks_points(sex, bodyweight_kg, total_kg),
                lambda bodyweight_kg, total_kg: ipf_gl_points(sex, equipment, event, bodyweight_kg, total_kg),
            ]
        )
    )


def in_order(landmarks: VolumeLandmarks) -> bool:
    bands = [landmarks.mv, landmarks.mev, landmarks.mav_low, landmarks.mav_high, landmarks.mrv]
    return bands == sorted(bands)


@SEVERAL
@given(scores(), bodyweights_kg, totals_kg)
def test_points_are_above_zero_and_in_proportion_to_the_total(score, bodyweight_kg: float, total_kg: float) -> None:
    points = score(bodyweight_kg, total_kg)
    assert points > 0.0 or bodyweight_kg < 35.0
    assert score(bodyweight_kg, total_kg / 2.0) == pytest.approx(points / 2.0)
    assert score(bodyweight_kg, 0.0) == 0.0


@SEVERAL
@given(scores(), st.floats(45.0, 140.0), st.floats(0.0, 10.0), totals_kg)
def test_the_same_total_is_worth_less_from_a_heavier_lifter(score, bodyweight_kg, heavier_by_kg, total_kg) -> None:
    assert score(bodyweight_kg + heavier_by_kg, total_kg) <= score(bodyweight_kg, total_kg) + 1e-9


@pytest.mark.parametrize(
    ("score", "sex", "lowest_kg", "highest_kg"),
    [
        (dots_points, "m", 40.0, 210.0),
        (dots_points, "f", 40.0, 150.0),
        (wilks_points, "m", 40.0, 201.9),
        (wilks_points, "f", 26.51, 154.53),
    ],
)
def test_body_weight_is_held_at_the_ends_of_the_range(score, sex, lowest_kg: float, highest_kg: float) -> None:
    assert score(sex, 20.0, 500.0) == score(sex, lowest_kg, 500.0)
    assert score(sex, 400.0, 500.0) == score(sex, highest_kg, 500.0)


@SEVERAL
@given(groups, experiences, st.floats(0.0, 400.0), st.floats(0.0, 400.0))
def test_landmarks_stay_in_order_and_never_rise_with_the_running(group, experience, a: float, b: float) -> None:
    less, more = (volume_landmarks(group, experience, km) for km in sorted((a, b)))
    assert in_order(less)
    assert in_order(more)
    assert more.mrv <= less.mrv <= LANDMARKS[group].mrv


@SEVERAL
@given(groups, experiences, st.floats(0.0, 60.0), st.floats(0.0, 60.0))
def test_more_sets_never_have_a_lower_status(group, experience, a: float, b: float) -> None:
    order = ("below", "within", "above")
    landmarks = volume_landmarks(group, experience)
    fewer, more = (order.index(volume_status(sets, landmarks)) for sets in sorted((a, b)))
    assert fewer <= more


@SEVERAL
@given(st.dictionaries(st.sampled_from(MUSCLES), st.sampled_from([0.5, 1.0])))
def test_a_set_counts_once_for_each_group_it_works(muscle_credits) -> None:
    counted = group_credits(muscle_credits)
    assert counted.keys() == {GROUP_OF_MUSCLE[muscle] for muscle in muscle_credits if muscle in GROUP_OF_MUSCLE}
    for group, credit in counted.items():
        assert credit == max(muscle_credits[muscle] for muscle in MUSCLES_OF_GROUP[group] if muscle in muscle_credits)
