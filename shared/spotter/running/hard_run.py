"""Which runs the legs still feel a day later. Coaching practice."""

from __future__ import annotations

from datetime import datetime, timedelta

from spotter.running.models import Run, RunType

HARD_TYPES: frozenset[RunType] = frozenset(
    {"long", "tempo", "threshold", "interval", "fartlek", "hill", "progression", "race"}
)
HARD_RPE = 7.0
LONG_S = 90 * 60.0
LONG_M = 16_000.0


def is_hard(run: Run) -> bool:
    """Whether the run was of a hard kind, felt hard, or was long by any measure that is known of it."""
    return (
        run.run_type in HARD_TYPES
        or (run.rpe or 0.0) >= HARD_RPE
        or (run.moving_time_s or 0.0) >= LONG_S
        or (run.distance_m or 0.0) >= LONG_M
    )


def ended_at(run: Run) -> datetime:
    """When the run ended; when it began where nobody knows how long it took."""
    return run.started_at + timedelta(seconds=run.elapsed_time_s or run.moving_time_s or 0.0)
