"""One event per function, for `sam local invoke FUNCTION --event tests/events/NAME.json`.

`python -m tests.support.sample_events` writes the files anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.support.activities import START, gpx
from tests.support.events import http_event, json_event, object_event, schedule_event
from tests.support.exports import strong

FOLDER = Path(__file__).parents[1] / "events"
ATHLETE = "sample-athlete"
RUN_ID = "20260504T080000Z-00000000"
WORKOUT_ID = "20260504T170000Z-0000000000000000"
CHART_ROUTE = "/api/runs/{run_id}/chart.svg"

PROFILE = {"age": 34, "weight_kg": 61.5, "goals": ["10 km in 45 minutes"], "timezone": "Europe/Berlin"}
SAID = {"distance_m": 10_000, "duration_s": 3000, "temperature_c": 29.4, "humidity": 0.7, "elevation_gain_m": 80}
SETS = [{"reps": 5, "weight": 100, "unit": "kg", "rpe": 8}] * 3
WORKOUT = {
    "performed_at": "2026-05-04T19:00:00+02:00",
    "duration_s": 2700,
    "timezone": "Europe/Berlin",
    "entries": [{"exercise": {"name": "Squat"}, "sets": SETS}],
}
SPOKEN = {"transcript": "bench press three sets of eight at 185", "context": {"unit_preference": "lb"}}
SQUATTED = [{"kind": "strength", "exercise": {"id": "squat", "name": "Squat"}, "sets": SETS}]
CORRECTION = {"transcript": "squat 5 by 5 at 100", "parsed": [], "corrected": SQUATTED, "engine": "rules"}
UPLOAD = {"content_type": "application/gpx+xml", "size_bytes": 6_000_000}


def sample_events() -> dict[str, dict[str, Any]]:
    """The events by the name of the function's file."""
    gpx_body = {"body": gpx(START, seconds=30), "headers": {"content-type": "application/gpx+xml"}}
    csv_body = {"body": strong({}, {"Set Order": "2"}), "headers": {"content-type": "text/csv"}}
    one_workout = {"route": "/api/workouts/{workout_id}", "athlete": ATHLETE}
    one_run = {"route": "/api/runs/{run_id}", "athlete": ATHLETE}
    return {
        "get_profile": http_event("GET", "/api/profile", athlete=ATHLETE),
        "put_profile": json_event("PUT", "/api/profile", PROFILE, athlete=ATHLETE),
        "get_weekly_volume": http_event("GET", "/api/volume/weekly", athlete=ATHLETE, query={"weeks": "4"}),
        "export_account": http_event("GET", "/api/account/export", athlete=ATHLETE),
        "delete_account": http_event("DELETE", "/api/account", athlete=ATHLETE),
        "parse_run": http_event("POST", "/api/running/parse", athlete=ATHLETE, query={"save": "false"}, **gpx_body),
        "backfill_weather": schedule_event(),
        "analyze_run": json_event("POST", "/api/running/analyze", {"run": SAID}, athlete=ATHLETE),
        "create_upload": json_event("POST", "/api/uploads", UPLOAD, athlete=ATHLETE),
        "list_runs": http_event("GET", "/api/runs", athlete=ATHLETE, query={"limit": "10"}),
        "get_run": http_event("GET", f"/api/runs/{RUN_ID}", **one_run),
        "chart_run": http_event("GET", f"/api/runs/{RUN_ID}/chart.svg", route=CHART_ROUTE, athlete=ATHLETE),
        "chart_progress": http_event("GET", "/api/progress/running.svg", athlete=ATHLETE, query={"weeks": "8"}),
        "delete_run": http_event("DELETE", f"/api/runs/{RUN_ID}", **one_run),
        "add_workout": json_event("POST", "/api/workouts", WORKOUT, athlete=ATHLETE),
        "import_workouts": http_event("POST", "/api/workouts/import", athlete=ATHLETE, **csv_body),
        "list_workouts": http_event("GET", "/api/workouts", athlete=ATHLETE, query={"limit": "10"}),
        "get_workout": http_event("GET", f"/api/workouts/{WORKOUT_ID}", **one_workout),
        "correct_workout": json_event("PUT", f"/api/workouts/{WORKOUT_ID}", WORKOUT, **one_workout),
        "delete_workout": http_event("DELETE", f"/api/workouts/{WORKOUT_ID}", **one_workout),
        "analyze_workout": json_event("POST", "/api/workout/insights", {"workout": WORKOUT}, athlete=ATHLETE),
        "chart_exercise": http_event(
            "GET", "/api/exercises/squat/chart.svg", route="/api/exercises/{exercise_id}/chart.svg", athlete=ATHLETE
        ),
        "chart_weekly_sets": http_event("GET", "/api/volume/weekly/chart.svg", athlete=ATHLETE, query={"weeks": "4"}),
        "find_exercises": http_event("GET", "/api/exercises", athlete=ATHLETE, query={"query": "bench", "limit": "5"}),
        "ask_coach": json_event("POST", "/api/coach/ask", {"question": "How slow is easy?"}, athlete=ATHLETE),
        "ingest_document": object_event("knowledge/inbox/episode-12.vtt"),
        "fill_precedents": schedule_event(),
        "parse_log": json_event("POST", "/api/voice/parse", SPOKEN, athlete=ATHLETE),
        "correct_log": json_event("POST", "/api/voice/corrections", CORRECTION, athlete=ATHLETE),
        "get_openapi": http_event("GET", "/openapi.json"),
        "get_docs": http_event("GET", "/docs"),
        "get_health": http_event("GET", "/healthz"),
    }


def text_of(event: dict[str, Any]) -> str:
    """The event as its file has it."""
    return json.dumps(event, indent=2) + "\n"


def write_events() -> None:
    """Write every event to its file."""
    FOLDER.mkdir(exist_ok=True)
    for name, event in sample_events().items():
        (FOLDER / f"{name}.json").write_text(text_of(event))


if __name__ == "__main__":
    write_events()
