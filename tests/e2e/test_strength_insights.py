"""A month of workouts told by voice, and what it showed: numbers, words, advice and pictures."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from tests.support.svg import assert_stands_alone, parsed, with_class

WORKOUTS = 12
EVERY = timedelta(days=2)


def workout(number: int) -> str:
    """Squats that grow by a step each time, and a bench press that does not."""
    return f"squats {185 + 5 * number} pounds 3 sets of 5, then bench press 135 for 8 8 and 8"


@pytest.fixture
def athlete(as_athlete) -> httpx.Client:
    return as_athlete("naim")


@pytest.fixture
def last(athlete) -> dict:
    """The last workout of a month, the others before it."""
    profile = {"experience_level": "intermediate", "preferences": {"weight_unit": "lb"}}
    assert athlete.put("/api/profile", json=profile).status_code == 200
    first = datetime.now(UTC).replace(microsecond=0) - WORKOUTS * EVERY
    for number in range(WORKOUTS):
        said = {"transcript": workout(number), "performed_at": (first + number * EVERY).isoformat(), "save": True}
        answer = athlete.post("/api/voice/parse", json=said)
        assert answer.status_code == 200, answer.text
    return athlete.get("/api/workouts", params={"limit": 1}).json()["items"][0]


def test_a_month_of_workouts_shows_the_record_the_stalled_lift_and_what_is_next(athlete, last, as_athlete):
    answer = athlete.post("/api/workout/insights", json={"workout_id": last["id"]})
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert "new best in Squat" in told["insight"]
    assert "Bench Press has stood still for 11 workouts" in told["insight"]
    squat, press = told["exercises"]
    assert (squat["record"], press["record"]) == (True, False)
    assert (squat["best_set"]["weight"], squat["best_set"]["unit"]) == (240, "lb")
    assert [each["suggestion"] for each in told["next_session"]] == [
        "3 sets of 6 to 8 reps at 240 lb",
        "3 sets of 9 to 10 reps at 135 lb",
    ]
    assert all(each["reason"] for each in told["next_session"])
    assert told["engine"] == "rules"
    mallory = as_athlete("mallory").post("/api/workout/insights", json={"workout_id": last["id"]})
    assert mallory.status_code == 404

    picture = athlete.get("/api/exercises/squat/chart.svg", params={"weeks": 8})
    assert picture.status_code == 200, picture.text
    assert_stands_alone(picture.text)
    assert len(with_class(parsed(picture.text), "circle", "first")) == WORKOUTS

    weeks = athlete.get("/api/volume/weekly/chart.svg")
    assert weeks.status_code == 200, weeks.text
    assert_stands_alone(weeks.text)
    assert with_class(parsed(weeks.text), "rect", "ground")
