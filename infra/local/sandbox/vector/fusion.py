"""Two rankings as one (upstash.com/docs/vector/features/hybridindexes)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from statistics import fmean, pstdev

Ranking = Sequence[tuple[int, float]]

_RANK_OFFSET = 60
_DEVIATIONS = 3


def reciprocal_rank_fusion(rankings: Sequence[Ranking]) -> Ranking:
    """By the sum of 1 / (rank + 60) (Cormack et al. 2009, doi:10.1145/1571941.1572114)."""
    return _summed(
        [(row, 1 / (rank + _RANK_OFFSET)) for rank, (row, _) in enumerate(ranking, start=1)] for ranking in rankings
    )


def distribution_based_fusion(rankings: Sequence[Ranking]) -> Ranking:
    """By the sum of scores, each from 0 to 1 between three standard deviations below and above the mean."""
    return _summed(_standardised(ranking) for ranking in rankings if ranking)


def _standardised(ranking: Ranking) -> Ranking:
    scores = [score for _, score in ranking]
    mean, reach = fmean(scores), _DEVIATIONS * pstdev(scores)
    return [(row, (score - (mean - reach)) / (2 * reach) if reach else 0.5) for row, score in ranking]


def _summed(parts: Iterable[Ranking]) -> Ranking:
    totals: dict[int, float] = defaultdict(float)
    for part in parts:
        for row, score in part:
            totals[row] += score
    return sorted(totals.items(), key=lambda pair: -pair[1])


FUSIONS: dict[str, Callable[[Sequence[Ranking]], Ranking]] = {
    "RRF": reciprocal_rank_fusion,
    "DBSF": distribution_based_fusion,
}
