"""Show what Spotter does with a run: send the example in `examples/`, print what comes back."""

from __future__ import annotations

from textwrap import fill
from typing import Any

import httpx

from infra.local.settings import ROOT, LocalSettings
from infra.local.tokens import token_for

EXAMPLE = ROOT / "examples" / "hilly_8k.gpx"
# The first call of a function starts its worker.
TIMEOUT_S = 60.0
WIDTH = 100


def show_example_run(settings: LocalSettings) -> None:
    """Upload the example run as the demo athlete, have it analysed, and print its splits and what it was worth."""
    headers = {"Authorization": f"Bearer {token_for(settings)}"}
    with httpx.Client(base_url=settings.api_url, headers=headers, timeout=TIMEOUT_S) as athlete:
        taken_in = athlete.post(
            "/api/running/parse", content=EXAMPLE.read_bytes(), headers={"Content-Type": "application/gpx+xml"}
        )
        run = taken_in.raise_for_status().json()["run"]
        analysis = athlete.post("/api/running/analyze", json={"run_id": run["id"]}).raise_for_status().json()
    print(describe(run))
    print(fill(analysis["insight"], WIDTH))
    print(f"\nKept as {run['id']}; see it at GET /api/runs/{run['id']}/chart.svg")


def describe(run: dict[str, Any]) -> str:
    """A run of the API as a few lines of text."""
    lines = [
        f"{run['distance_m'] / 1000:.2f} km in {clock(run['moving_time_s'])}, {clock(run['pace_s_per_km'])} per km",
        f"up {run['elevation_gain_m']:.0f} m, down {run['elevation_loss_m']:.0f} m; on the flat that effort is worth "
        f"{clock(run['grade_adjusted_pace_s_per_km'])} per km",
        "",
        "    m     pace  on the flat   up  down",
        *(describe_split(split) for split in run["splits"]),
        "",
    ]
    return "\n".join(lines)


def describe_split(split: dict[str, Any]) -> str:
    """One line of the table of splits."""
    pace, flat = clock(split["pace_s_per_km"]), clock(split["grade_adjusted_pace_s_per_km"])
    up, down = split["elevation_gain_m"], split["elevation_loss_m"]
    return f"{split['distance_m']:5.0f}  {pace:>7}  {flat:>11}  {up:3.0f}  {down:4.0f}"


def clock(seconds: float | None) -> str:
    """Seconds as minutes and seconds; a dash for None."""
    if seconds is None:
        return "-"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
