"""How good a ranking is, by judgements of what answers a question (2) and what helps (1); the rest does neither."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

ROUNDS = 10_000

Judgements = Mapping[str, int]


def recall(found: Sequence[str], relevant: Judgements, depth: int) -> float:
    """The share of what is relevant that stands among the first `depth`; something has to be relevant."""
    return len(relevant.keys() & set(found[:depth])) / len(relevant)


def ndcg(found: Sequence[str], relevant: Judgements, depth: int) -> float:
    """Normalised discounted cumulative gain, 1 for the best ranking that there is; something has to be relevant.

    Source: Järvelin K, Kekäläinen J (2002). Cumulated gain-based evaluation of IR techniques. ACM Transactions on
    Information Systems 20(4). The gain of a grade is two to its power less one, so what answers counts three times
    what helps.
    """
    best = sorted(relevant.values(), reverse=True)[:depth]
    return _gain(relevant.get(each, 0) for each in found[:depth]) / _gain(best)


def _gain(grades: Iterable[int]) -> float:
    return math.fsum((2**grade - 1) / math.log2(place + 1) for place, grade in enumerate(grades, start=1))


def mean_interval(differences: Sequence[float]) -> tuple[float, float]:
    """Where the mean of paired differences lies with 95 % confidence: a bootstrap, the same at every call.

    Source: Efron B, Tibshirani RJ (1993). An Introduction to the Bootstrap. Chapman & Hall.
    """
    drawn = np.random.default_rng(0).choice(np.asarray(differences), (ROUNDS, len(differences)))
    low, high = np.quantile(drawn.mean(axis=1), (0.025, 0.975))
    return float(low), float(high)


def separation(higher: Sequence[float], lower: Sequence[float]) -> float:
    """How often one of `higher` is above one of `lower`, ties counting half: 1 when always, 0.5 when it is chance."""
    above = sum((one > other) + 0.5 * (one == other) for one in higher for other in lower)
    return above / (len(higher) * len(lower))
