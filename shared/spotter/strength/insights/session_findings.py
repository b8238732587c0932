"""What the workout was as a whole: after how long, beside which runs, how dense, and what the lifts add up to."""

from __future__ import annotations

from datetime import timedelta
from statistics import median

from spotter.strength.analysis.facts import RunDone, WorkoutFacts
from spotter.strength.formulas.landmarks import LEG_GROUPS
from spotter.strength.muscles import GROUP_OF_MUSCLE
from spotter.strength.wording import count_text, plain, weight_text
from spotter.wording.finding import Finding, rising

# Coaching practice: two weeks off cost a little, five are a new beginning.
GAP_DAYS = 14.0
LONG_GAP_DAYS = 35.0

# Coaching practice: legs feel a hard or long run for about a day.
NEAR = timedelta(hours=24)
_HOUR = timedelta(hours=1)

FEWEST_USUAL = 3
FEWEST_SETS = 5
# Shares of the usual time for a set.
CHANGED_DENSITY = 0.2
LARGE_CHANGE_OF_DENSITY = 0.5

FIRST_WORKOUT_INTEREST = 0.25
TOTAL_INTEREST = 0.3


def first_workout_finding(facts: WorkoutFacts) -> Finding | None:
    """That there is nothing to compare with yet."""
    if facts.days_since_last is not None:
        return None
    return Finding("first_workout", FIRST_WORKOUT_INTEREST, {}, "no workout within a year before")


def comeback_finding(facts: WorkoutFacts) -> Finding | None:
    """That the workout is the first after a long time."""
    days = facts.days_since_last
    if days is None or days <= GAP_DAYS:
        return None
    numbers = {"gap": count_text(int(days), "day")}
    interest = rising(days, (GAP_DAYS, LONG_GAP_DAYS), (0.66, 0.85))
    return Finding("comeback", interest, numbers, "the time since the workout before")


def hard_run_before_finding(facts: WorkoutFacts) -> Finding | None:
    """A hard run within a day before a workout for the legs."""
    begun = facts.workout.performed_at
    near = [run for run in _hard_runs(facts) if timedelta() <= begun - run.ended_at <= NEAR]
    run = max(near, key=lambda run: run.ended_at, default=None)
    return None if run is None else _hard_run("hard_run_before", begun - run.ended_at)


def hard_run_after_finding(facts: WorkoutFacts) -> Finding | None:
    """A hard run within a day after a workout for the legs."""
    ended = facts.workout.performed_at + timedelta(seconds=facts.workout.duration_s or 0.0)
    near = [run for run in _hard_runs(facts) if timedelta() <= run.started_at - ended <= NEAR]
    run = min(near, key=lambda run: run.started_at, default=None)
    return None if run is None else _hard_run("hard_run_after", run.started_at - ended)


def density_finding(facts: WorkoutFacts) -> Finding | None:
    """That sets followed each other faster or slower than they use to."""
    now, usual = facts.minutes_per_set, facts.usual_minutes_per_set
    if now is None or len(usual) < FEWEST_USUAL or facts.totals.sets < FEWEST_SETS:
        return None
    change = now / median(usual) - 1.0
    if abs(change) < CHANGED_DENSITY:
        return None
    numbers = {
        "now": f"{plain(now)} minutes",
        "usual": f"{plain(median(usual))} minutes",
        "sessions": count_text(len(usual), "workout"),
    }
    interest = rising(abs(change), (CHANGED_DENSITY, LARGE_CHANGE_OF_DENSITY), (0.3, 0.45))
    return Finding("slower" if change > 0 else "denser", interest, numbers, "the whole duration over the sets")


def total_finding(facts: WorkoutFacts) -> Finding | None:
    """What squat, bench press and deadlift add up to, where one of them was done today."""
    scores = facts.scores
    if scores is None:
        return None
    numbers = {"total": weight_text(scores.total_kg, facts.unit), "dots": f"{plain(scores.dots)} DOTS points"}
    return Finding("total", TOTAL_INTEREST, numbers, "the best estimated maxima of 90 days")


def works_legs(facts: WorkoutFacts) -> bool:
    """Whether an exercise of the workout is done for the legs."""
    known = (each.today.known for each in facts.exercises if each.today.known is not None)
    return any(GROUP_OF_MUSCLE.get(muscle) in LEG_GROUPS for exercise in known for muscle in exercise.primary)


def _hard_runs(facts: WorkoutFacts) -> list[RunDone]:
    return [run for run in facts.runs if run.hard] if works_legs(facts) else []


def _hard_run(key: str, gap: timedelta) -> Finding:
    numbers = {"gap": count_text(max(round(gap / _HOUR), 1), "hour")}
    return Finding(key, rising(gap / NEAR, (0.0, 1.0), (0.7, 0.5)), numbers, "a hard or long run within a day")
