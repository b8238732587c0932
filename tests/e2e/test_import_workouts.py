"""Years of workouts from another app, over HTTP on the deployed template."""

import httpx

from tests.support.exports import strong_days

YEARS = 1500


def send(athlete: httpx.Client, body: bytes) -> httpx.Response:
    return athlete.post("/api/workouts/import", content=body, headers={"Content-Type": "text/csv"})


def test_years_of_workouts_are_taken_over_in_one_request(as_athlete):
    athlete = as_athlete("irene")
    body = strong_days(YEARS)
    answer = send(athlete, body)
    assert answer.status_code == 201, answer.text
    assert (answer.json()["imported"], answer.json()["unread_count"]) == (YEARS, 0)
    assert answer.elapsed.total_seconds() < 30

    again = send(athlete, body)
    assert again.status_code == 200, again.text
    assert (again.json()["imported"], again.json()["duplicates"]) == (0, YEARS)
    page = athlete.get("/api/workouts", params={"limit": 100}).json()
    assert (len(page["items"]), page["cursor"] is None) == (100, False)
