"""Logs said aloud, over HTTP: kept once, listed among workouts and runs, and counted in their week."""

from __future__ import annotations

import pytest

LIFTED = "bench press 3 sets of 8 at 185 pounds"
BOTH = "squats 3 sets of 5 at 225 pounds and then I ran 5 km in 25 minutes"


def say(athlete, transcript, *, key=None, **request):
    headers = {} if key is None else {"Idempotency-Key": key}
    answer = athlete.post("/api/voice/parse", json={"transcript": transcript, **request}, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def items(athlete, path):
    return athlete.get(path).json()["items"]


def test_what_is_only_heard_is_not_kept(as_athlete):
    athlete = as_athlete("listener")
    heard = say(athlete, LIFTED)
    [entry] = heard["entries"]
    assert [(each["reps"], each["weight"], each["unit"]) for each in entry["sets"]] == [(8, 185, "lb")] * 3
    assert (heard["engine"], heard["saved"], heard["degraded"]) == ("rules", None, False)
    assert items(athlete, "/api/workouts") == []


@pytest.mark.parametrize("key", [None, "phone-1"])
def test_a_log_that_is_sent_twice_is_one_workout_in_its_week(as_athlete, key):
    athlete = as_athlete(f"speaker-{key}")
    first, second = (say(athlete, LIFTED, save=True, key=key) for _ in range(2))
    assert first["saved"] == second["saved"]
    [workout] = items(athlete, "/api/workouts")
    assert workout["id"] == first["saved"]["workout_id"]
    this_week = athlete.get("/api/volume/weekly", params={"weeks": 1}).json()["items"][0]
    assert (this_week["total_sets"], this_week["total_volume_lbs"]) == (3, 3 * 8 * 185)


def test_lifting_and_running_in_one_breath_are_both_kept(as_athlete):
    athlete = as_athlete("hybrid")
    saved = say(athlete, BOTH, save=True)["saved"]
    assert [each["id"] for each in items(athlete, "/api/workouts")] == [saved["workout_id"]]
    assert [each["id"] for each in items(athlete, "/api/runs")] == saved["run_ids"]


def test_what_logs_nothing_keeps_nothing_and_says_so(as_athlete):
    athlete = as_athlete("asker")
    heard = say(athlete, "what should I bench tomorrow?", save=True)
    assert (heard["entries"], heard["saved"]) == ([], None)
    assert heard["reasoning"][-1].startswith("Nothing is saved")


def test_a_correction_is_kept_where_the_athlete_shares_them_and_goes_with_the_account(as_athlete):
    athlete = as_athlete("teacher")
    parsed = say(athlete, LIFTED)["entries"]
    correction = {"transcript": LIFTED, "parsed": parsed, "corrected": parsed, "engine": "rules"}
    assert athlete.post("/api/voice/corrections", json=correction).json()["kept"] is False
    assert athlete.put("/api/profile", json={"preferences": {"share_corrections": True}}).is_success
    assert athlete.post("/api/voice/corrections", json=correction).json()["kept"] is True
    assert len(athlete.get("/api/account/export").json()["records"]["corrections"]) == 1
    assert athlete.delete("/api/account").json()["deleted"]["corrections"] == 1
