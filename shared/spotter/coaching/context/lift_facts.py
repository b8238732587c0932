"""How strong an athlete has lately been in a lift, and whether that has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from spotter.coaching.context.ports import Asker
from spotter.coaching.models import Fact
from spotter.strength.analysis.exposures import best_set, exposures_of
from spotter.strength.analysis.facts import Estimate, Exposure
from spotter.strength.models import Workout
from spotter.strength.ports import ExerciseBook
from spotter.strength.wording import day_text, in_unit, set_text

RECENT = timedelta(weeks=4)

_TOPICS = frozenset({"lift"})


def lift_fact(exercise_id: str, done: Sequence[Workout], asker: Asker, exercises: ExerciseBook) -> Iterator[Fact]:
    """The best set of four weeks with the maximum that it stands for beside the best before; else the last set known.

    `done` are the workouts of twelve weeks, oldest first.
    """
    exposures = [each for workout in done for each in _exposures(exercise_id, workout, exercises) if each.sets]
    since = asker.now - RECENT
    recent = [each for each in exposures if each.performed_at >= since and each.estimate is not None]
    # Of equal ones the last.
    best = max(reversed(recent), key=_estimated_kg, default=None)
    if best is not None and best.estimate is not None:
        earlier = [each for each in exposures if each.performed_at < since]
        yield _fact(_best_text(best, best.estimate, earlier, asker), best.performed_at, asker)
    elif exposures:
        yield _fact(_last_text(exposures[-1], asker), exposures[-1].performed_at, asker)


def performed_text(exposure: Exposure, asker: Asker) -> str:
    """The best set of an exercise in a workout, such as `5 reps at 120 kg` or `10 reps at 30 kg in each hand`."""
    best = best_set(exposure)
    text = "a set" if best is None else set_text(best, asker.weight_unit)
    held_twice = exposure.known is not None and exposure.known.two_hands
    return f"{text} in each hand" if held_twice and best is not None and best.weight else text


def _exposures(exercise_id: str, workout: Workout, exercises: ExerciseBook) -> Sequence[Exposure]:
    entries = tuple(entry for entry in workout.entries if entry.exercise.id == exercise_id)
    return exposures_of(replace(workout, entries=entries), exercises) if entries else ()


def _best_text(best: Exposure, estimate: Estimate, earlier: Sequence[Exposure], asker: Asker) -> str:
    before_kg = [like.kg for each in earlier if (like := each.estimate_like(estimate)) is not None]
    was = f"; the best in the 8 weeks before stood for {_max_text(max(before_kg), asker)}" if before_kg else ""
    return (
        f"Your best {_name(best)} set in the last 4 weeks was {performed_text(best, asker)} on "
        f"{day_text(asker.day(best.performed_at))}, an estimated one-rep max of {_max_text(estimate.kg, asker)}{was}."
    )


def _last_text(last: Exposure, asker: Asker) -> str:
    best = performed_text(last, asker)
    return f"You last logged {_name(last)} on {day_text(asker.day(last.performed_at))}, with a best set of {best}."


def _max_text(kg: float, asker: Asker) -> str:
    """A maximum in whole units: an estimate is not known any better."""
    return f"{in_unit(kg, asker.weight_unit):.0f} {asker.weight_unit}"


def _name(exposure: Exposure) -> str:
    return exposure.known.name if exposure.known is not None else "lift"


def _estimated_kg(exposure: Exposure) -> float:
    return exposure.estimate.kg if exposure.estimate is not None else 0.0


def _fact(text: str, moment: datetime, asker: Asker) -> Fact:
    return Fact(text, asker.day(moment), _TOPICS)
