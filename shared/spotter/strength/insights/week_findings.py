"""What the weeks around a workout show: muscles beyond their bands, and pushing against pulling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import mean

from spotter.strength.analysis.facts import MuscleVolume, WorkoutFacts
from spotter.strength.analysis.workout_facts import BALANCE_DAYS
from spotter.strength.muscles import MuscleGroup
from spotter.strength.wording import count_text, listed
from spotter.wording.finding import Finding, rising

MUSCLE_NAMES: Mapping[MuscleGroup, str] = {
    "chest": "the chest",
    "back": "the back",
    "front_delts": "the front delts",
    "side_and_rear_delts": "the side and rear delts",
    "biceps": "the biceps",
    "triceps": "the triceps",
    "traps": "the traps",
    "abs": "the abs",
    "glutes": "the glutes",
    "quads": "the quads",
    "hamstrings": "the hamstrings",
    "calves": "the calves",
}

# Fewer full weeks may have been a holiday.
FEWEST_WEEKS = 2
FEWEST_TRAINED_SHARE = 0.75

# Coaching practice: pulling at least about as much as pushing. Over fewer sets a ratio says nothing.
LARGEST_RATIO = 1.5
FEWEST_SETS = 12

_LANDMARKS = "volume landmarks, which are coaching practice"


def volume_above_finding(facts: WorkoutFacts) -> Finding | None:
    """The muscles that this week has more hard sets of than can be recovered from."""
    above = [each for each in facts.volumes if each.status == "above"]
    most = max(above, key=lambda each: each.sets_this_week / each.mrv, default=None)
    if most is None:
        return None
    numbers = {
        "muscle": MUSCLE_NAMES[most.muscle],
        "sets": count_text(most.sets_this_week, "hard set"),
        "limit": str(most.mrv),
    }
    others = [MUSCLE_NAMES[each.muscle] for each in above if each is not most]
    numbers |= {"others": listed(others)} if others else {}
    interest = rising(most.sets_this_week / most.mrv, (1.0, 1.5), (0.75, 0.95))
    return Finding("volume_above", interest, numbers, f"the calendar week so far; {_LANDMARKS}")


def volume_below_finding(facts: WorkoutFacts) -> Finding | None:
    """The muscle that falls farthest short of what begins to build, over the full weeks before: this one is not over.

    Only said of who trains in most weeks.
    """
    weeks = facts.past_weeks
    trained = sum(bool(week) for week in weeks)
    if len(weeks) < FEWEST_WEEKS or trained < FEWEST_TRAINED_SHARE * len(weeks):
        return None
    short = max(_shortfalls(facts), key=lambda each: each[0], default=None)
    if short is None:
        return None
    share, volume, sets = short
    numbers = {
        "muscle": MUSCLE_NAMES[volume.muscle],
        "sets": count_text(round(sets, 1), "hard set"),
        "weeks": count_text(len(weeks), "week"),
        "least": str(volume.mev),
    }
    return Finding("volume_below", rising(share, (0.0, 1.0), (0.4, 0.6)), numbers, f"full weeks before; {_LANDMARKS}")


def balance_finding(facts: WorkoutFacts) -> Finding | None:
    """That one of pushing and pulling is done much more than the other."""
    more, less = max(facts.pushes, facts.pulls), min(facts.pushes, facts.pulls)
    if more < FEWEST_SETS or more < LARGEST_RATIO * less:
        return None
    numbers = {
        "more": count_text(more, "hard set"),
        "less": str(less),
        "window": f"{BALANCE_DAYS} days",
    }
    key = "more_push" if facts.pushes > facts.pulls else "more_pull"
    interest = rising(more / max(less, 1), (LARGEST_RATIO, 3.0), (0.45, 0.65))
    return Finding(key, interest, numbers, "hard sets by the pattern of the exercise; the limit is coaching practice")


def _shortfalls(facts: WorkoutFacts) -> Iterator[tuple[float, MuscleVolume, float]]:
    """Share of the least that is missing, the muscle, and the hard sets a week that it got."""
    for volume in facts.volumes:
        sets = mean(week.get(volume.muscle, 0.0) for week in facts.past_weeks)
        # What this week makes good already needs no telling.
        if max(sets, volume.sets_this_week) < volume.mev:
            yield 1.0 - sets / volume.mev, volume, sets
