"""What an athlete's last workout held, and how often the athlete has trained lately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from spotter.coaching.context.lift_facts import performed_text
from spotter.coaching.context.ports import Asker
from spotter.coaching.context.quoting import quoted
from spotter.coaching.context.subjects import Topic
from spotter.coaching.models import Fact
from spotter.strength.analysis.exposures import exposures_of
from spotter.strength.analysis.facts import Exposure
from spotter.strength.models import Workout
from spotter.strength.ports import ExerciseBook
from spotter.strength.wording import count_text, day_text, listed

RECENT_DAYS = 28
MOST_EXERCISES = 3

_TOPICS: frozenset[Topic] = frozenset({"training"})


def workout_facts(done: Sequence[Workout], asker: Asker, exercises: ExerciseBook) -> Iterator[Fact]:
    """The last of the workouts, which are oldest first, and how many there were in 28 days."""
    last = done[-1]
    on = asker.day(last.performed_at, last.timezone)
    held = exposures_of(last, exercises)
    if held:
        yield Fact(f"Your last workout, on {day_text(on)}, held {_held_text(held, asker)}.", on, _TOPICS)
    recent = [each for each in done if each.performed_at >= asker.now - timedelta(days=RECENT_DAYS)]
    if recent:
        count = count_text(len(recent), "workout")
        text = f"You logged {count} in the {RECENT_DAYS} days to {day_text(asker.today)}."
        yield Fact(text, asker.today, _TOPICS)


def _held_text(held: Sequence[Exposure], asker: Asker) -> str:
    """The first exercises with their best sets, and how many more there were."""
    named = [f"{_name(each)} (best set {performed_text(each, asker)})" for each in held[:MOST_EXERCISES]]
    more = len(held) - len(named)
    return listed([*named, count_text(more, "more exercise")] if more else named)


def _name(exposure: Exposure) -> str:
    """What the catalogue calls the exercise; of one that it does not know, what the athlete calls it, in quotes."""
    if exposure.known is not None:
        return exposure.known.name
    return quoted(exposure.exercise.name) or "an exercise"
