"""What an athlete should know beside the numbers of a workout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spotter.strength.analysis.facts import WorkoutFacts
from spotter.strength.formulas.landmarks import LANDMARKS_LABEL
from spotter.strength.next_session.advice import NextSession
from spotter.strength.next_session.back_off import PAIN_PERCENT
from spotter.strength.wording import count_text, listed


def warnings_of(facts: WorkoutFacts, advice: Iterable[NextSession]) -> tuple[str, ...]:
    """The warnings, what may harm first."""
    return (*_pain(advice), *_too_much(facts), *_unknown(facts))


def _pain(advice: Iterable[NextSession]) -> Iterator[str]:
    hurt = [each.exercise for each in advice if each.backs_off_percent == PAIN_PERCENT]
    if hurt:
        yield (
            f"You told of pain: go easy on {listed(hurt)}, stop where it hurts, and see a clinician about pain that "
            "stays, grows or came with a pop or with numbness."
        )


def _too_much(facts: WorkoutFacts) -> Iterator[str]:
    for each in facts.volumes:
        if each.status == "above":
            name = each.muscle.replace("_", " ")
            sets = count_text(each.sets_this_week, "hard set")
            yield f"{sets} for {name} this week: over {each.mrv} are hard to recover from ({LANDMARKS_LABEL})."


def _unknown(facts: WorkoutFacts) -> Iterator[str]:
    unknown = [each.name for each in facts.exercises if each.today.known is None]
    if unknown:
        yield f"Not in the catalogue, so counted for no muscle: {listed(unknown)}."
