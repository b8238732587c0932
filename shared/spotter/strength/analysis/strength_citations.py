"""The publications behind the numbers of a workout's insights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spotter.citations import Citation, Publication, numbered
from spotter.strength.analysis.facts import WorkoutFacts
from spotter.strength.next_session.advice import NextSession

_EPLEY = Publication("Poundage Chart", "Epley 1985, Boyd Epley Workout")
_BRZYCKI = Publication(
    "Strength Testing: Predicting a One-Rep Max from Reps-to-Fatigue",
    "Brzycki 1993, JOPERD 64(1):88",
    "https://doi.org/10.1080/07303084.1993.10606684",
)
_TUCHSCHERER = Publication("The Reactive Training Manual", "Tuchscherer 2008, Reactive Training Systems")

# A single that was lifted is nobody's formula.
PUBLICATIONS: dict[str, tuple[Publication, ...]] = {
    "lifted": (),
    "epley": (_EPLEY,),
    "epley_brzycki_mean": (_EPLEY, _BRZYCKI),
    "rpe_chart": (
        _TUCHSCHERER,
        Publication(
            "Novel Resistance Training-Specific Rating of Perceived Exertion Scale Measuring Repetitions in Reserve",
            "Zourdos et al. 2016, J Strength Cond Res 30(1):267",
            "https://doi.org/10.1519/JSC.0000000000001049",
        ),
    ),
    "fractional_sets": (
        Publication(
            "The Resistance Training Dose Response: Meta-Regressions Exploring the Effects of Weekly Volume and "
            "Frequency on Muscle Hypertrophy and Strength Gains",
            "Pelland et al. 2025, Sports Medicine",
        ),
    ),
    "scores": (
        Publication(
            "Validation of the Wilks powerlifting formula", "Vanderburgh & Batterham 1999, Med Sci Sports Exerc 31:1869"
        ),
    ),
    "double_progression": (
        Publication(
            "Progression Models in Resistance Training for Healthy Adults",
            "American College of Sports Medicine 2009, Med Sci Sports Exerc 41:687",
            "https://doi.org/10.1249/MSS.0b013e3181915670",
        ),
    ),
    # A step more each time is a convention, which nobody in particular has published.
    "linear": (),
    "rpe": (_TUCHSCHERER,),
    "percent_1rm": (Publication("Training Load Chart", "National Strength and Conditioning Association"),),
}


def citations_of(facts: WorkoutFacts, advice: Iterable[NextSession]) -> tuple[Citation, ...]:
    """What stands behind the estimates, the hard sets, the scores and the rules of progression, each once."""
    return numbered(publication for key in _used(facts, advice) for publication in PUBLICATIONS[key])


def _used(facts: WorkoutFacts, advice: Iterable[NextSession]) -> Iterator[str]:
    yield from (each.today.estimate.method for each in facts.exercises if each.today.estimate is not None)
    yield "fractional_sets"
    if facts.scores is not None:
        yield "scores"
    yield from (each.rule for each in advice)
