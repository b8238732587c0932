"""What a profile tells, in the athlete's own units and dated by its last change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.athletes import UPDATED, Records, context_of, profile


def told(question, **said):
    facts = context_of(Records(profiles={"ann": profile(**said)})).facts("ann", question)
    assert all(fact.on == UPDATED.date() for fact in facts)
    return [fact.text for fact in facts]


@pytest.mark.parametrize(
    ("question", "said", "text"),
    [
        (
            "is 160 bpm too high for me",
            {"max_heart_rate_bpm": 188},
            "Your profile gives your maximum heart rate as 188 bpm.",
        ),
        (
            "is 160 bpm too high for me",
            {"age": 34},
            "Your profile gives no maximum heart rate; by your age of 34 it is about 189 bpm, give or take 11 bpm.",
        ),
        (
            "is 160 bpm too high for me",
            {"max_heart_rate_bpm": 188, "resting_heart_rate_bpm": 50},
            "Your heart rate zones by the maximum and resting heart rate in your profile are: zone 1 (recovery) below "
            "133 bpm, zone 2 (easy) 133 to 147 bpm, zone 3 (steady) 147 to 160 bpm, zone 4 (threshold) 160 to 174 bpm, "
            "zone 5 (maximal) from 174 bpm up.",
        ),
        (
            "what is my threshold pace",
            {"threshold_pace_s_per_km": 270.0},
            "Your profile gives your threshold pace as 4:30 per km.",
        ),
        (
            "what is my threshold pace",
            {"threshold_pace_s_per_km": 270.0, "distance_unit": "mi"},
            "Your profile gives your threshold pace as 7:15 per mi.",
        ),
        ("how much protein do I need", {"weight_kg": 61.5}, "Your profile gives your body weight as 61.5 kg."),
        (
            "how much protein do I need",
            {"weight_kg": 61.5, "weight_unit": "lb"},
            "Your profile gives your body weight as 135.6 lb.",
        ),
        (
            "which program should I do",
            {"experience_level": "intermediate"},
            "Your profile gives your level as intermediate.",
        ),
        (
            "which program should I do",
            {"training_age_years": 1},
            "Your profile gives your level as beginner, after 1 year of training.",
        ),
        (
            "which program should I do",
            {"goals": ("Sub 45 10k", "a pull-up")},
            'Goals that your profile lists, in your own words: "Sub 45 10k" and "a pull-up".',
        ),
        (
            "my shins hurt, it is painful",
            {"injuries": ("left ACL 2019",)},
            'Injuries that your profile lists, in your own words: "left ACL 2019".',
        ),
        ("i'm 52, is that too old to start", {"age": 52}, "Your profile gives your age as 52."),
        ("do women recover faster, and do i", {"sex": "f"}, "Your profile gives your sex as female."),
    ],
)
def test_what_it_says_is_told_where_it_bears_on_the_question(question, said, text):
    assert text in told(question, **said)


def test_paces_follow_from_the_threshold():
    (_, paces) = told("what is my easy pace", threshold_pace_s_per_km=270.0)
    assert paces == (
        "By the threshold pace in your profile your easy pace is between 5:14 per km and 5:53 per km, "
        "and your interval pace is 4:09 per km."
    )


def test_a_threshold_pace_beyond_all_tables_gives_no_others():
    assert told("what is my easy pace", threshold_pace_s_per_km=900.0) == [
        "Your profile gives your threshold pace as 15:00 per km."
    ]


def test_a_level_that_nobody_chose_is_not_told():
    assert told("which program should I do") == []


def test_nothing_is_told_of_an_athlete_without_a_profile():
    assert context_of(Records()).facts("ann", "which program should I do, and how much protein") == ()


def test_the_day_is_that_of_the_athletes_calendar():
    late = replace(profile(weight_kg=60.0, timezone="Asia/Tokyo"), updated_at=UPDATED.replace(hour=16))
    (fact,) = context_of(Records(profiles={"ann": late})).facts("ann", "how much protein do I need")
    assert fact.on.isoformat() == "2026-10-02"
