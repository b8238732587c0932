"""Where the numbers of a run come from, in short clauses for whoever wonders."""

from __future__ import annotations

from spotter.running.models import Activity, Run

# A file may name its sport only by its speed; then it is a run with this much certainty.
CONFIDENCE_OF_ASSUMED_SPORT = 0.8

# What rounding to tenths of a metre can change.
_ROUNDING_M = 0.1

_GRADE = {
    "stream": "Climb and grade-adjusted pace are from the altitude samples, after smoothing.",
    "totals": "Grade-adjusted pace is from the total climb, as there are no usable altitude samples.",
    None: "There is no grade-adjusted pace, as nothing tells the climb.",
}


def confidence_of(activity: Activity) -> float:
    """How sure it is that the activity is a run, 0 to 1."""
    return CONFIDENCE_OF_ASSUMED_SPORT if activity.sport_assumed else 1.0


def origin_of(activity: Activity, run: Run) -> tuple[str, ...]:
    """The clauses for a run that was made from the activity."""
    clauses = (_recording(activity), _sport(activity), _distance(activity, run), _pauses(activity), _grade(run))
    return tuple(clause for clause in clauses if clause is not None)


def _recording(activity: Activity) -> str:
    if activity.stream is None:
        return f"The {activity.source} recording holds totals and no samples."
    return f"The {activity.source} recording holds {len(activity.stream.time_s)} samples."


def _sport(activity: Activity) -> str | None:
    return "The recording does not name its sport; its speed is that of a run." if activity.sport_assumed else None


def _distance(activity: Activity, run: Run) -> str:
    total_m = activity.total_distance_m
    own = total_m is not None and abs(total_m - (run.distance_m or 0.0)) <= _ROUNDING_M
    return "Distance is the device's own total." if own else "Distance is added up from the samples."


def _pauses(activity: Activity) -> str | None:
    count = len(activity.pauses)
    return f"{count} {'pause' if count == 1 else 'pauses'} of the watch left out of the moving time." if count else None


def _grade(run: Run) -> str:
    return "Indoors, so there is no grade." if run.treadmill else _GRADE[run.gap_method]
