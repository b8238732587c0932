"""What squat, bench press and deadlift are worth together at the athlete's body weight."""

from __future__ import annotations

from collections.abc import Iterable

from spotter.strength.analysis.facts import Exposure, Lifter, Scores
from spotter.strength.formulas.scores import dots_points, ipf_gl_points, wilks_points
from spotter.strength.models import MAX_WEIGHT

# Ids of the catalogue that count as each lift of a meet.
LIFTS: tuple[frozenset[str], ...] = (
    frozenset({"squat", "low_bar_squat"}),
    frozenset({"bench_press"}),
    frozenset({"deadlift", "sumo_deadlift"}),
)

# An estimate that is older says little about today.
SCORE_DAYS = 90


def scores_of(exposures: Iterable[Exposure], lifter: Lifter) -> Scores | None:
    """Points of the best estimates of the three lifts; None unless each has one and body weight and sex are known."""
    if lifter.sex is None or lifter.weight_kg is None:
        return None
    done = list(exposures)
    best = [_best_kg(done, ids) for ids in LIFTS]
    total_kg = sum(best)
    if not all(best) or total_kg > MAX_WEIGHT:
        return None
    return Scores(
        total_kg=total_kg,
        dots=dots_points(lifter.sex, lifter.weight_kg, total_kg),
        wilks=wilks_points(lifter.sex, lifter.weight_kg, total_kg),
        ipf_gl=ipf_gl_points(lifter.sex, "raw", "sbd", lifter.weight_kg, total_kg),
    )


def _best_kg(exposures: Iterable[Exposure], ids: frozenset[str]) -> float:
    """The highest estimate of these exercises; 0 without any."""
    found = (each.estimate.kg for each in exposures if each.exercise.id in ids and each.estimate is not None)
    return max(found, default=0.0)
