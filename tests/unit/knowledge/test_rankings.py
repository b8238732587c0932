"""The measures of a ranking, by examples worked out by hand."""

from __future__ import annotations

import math

import pytest

from infra.bench.rankings import mean_interval, ndcg, recall, separation

ANSWERS_AND_HELPS = {"a": 2, "b": 1}


@pytest.mark.parametrize(
    ("found", "share"),
    [(["a", "x", "b", "y", "z", "c"], 0.5), (["x"], 0.0), ([], 0.0), (["d", "c", "b", "a"], 1.0), (["a", "a"], 0.25)],
)
def test_recall_is_the_share_of_what_is_relevant_among_the_first(found, share):
    assert recall(found, {"a": 2, "b": 1, "c": 1, "d": 2}, 5) == share


@pytest.mark.parametrize(
    ("found", "gain"),
    [
        # 3 for the answer in the first place, 1 / log2(3) for the help in the second, which is the best there is.
        (["a", "b"], 1.0),
        (["b", "a"], (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))),
        (["x", "a"], (3 / math.log2(3)) / (3 + 1 / math.log2(3))),
        (["a"], 3 / (3 + 1 / math.log2(3))),
        (["x", "y", "z", "a"], 0.0),
        ([], 0.0),
    ],
)
def test_gain_is_discounted_by_place_and_measured_by_the_best_ranking(found, gain):
    assert ndcg(found, ANSWERS_AND_HELPS, 3) == pytest.approx(gain)


def test_the_best_ranking_is_no_longer_than_what_is_looked_at():
    assert ndcg(["a", "b"], dict.fromkeys("abcdef", 1), 2) == 1.0


def test_the_mean_of_equal_differences_is_certain():
    assert mean_interval([0.25] * 8) == (0.25, 0.25)


def test_the_mean_lies_within_two_standard_errors():
    # Of 0 and 1 in equal numbers, a hundred have the mean 0.5 with a standard error of 0.05.
    low, high = mean_interval([0.0, 1.0] * 50)
    assert (low, high) == pytest.approx((0.5 - 1.96 * 0.05, 0.5 + 1.96 * 0.05), abs=0.011)
    assert mean_interval([0.0, 1.0] * 50) == (low, high)


@pytest.mark.parametrize(
    ("higher", "lower", "share"),
    [([3, 2], [1, 2], 0.875), ([1], [2], 0.0), ([2, 3], [0, 1], 1.0), ([1, 1], [1], 0.5)],
)
def test_separation_counts_pairs_and_halves_ties(higher, lower, share):
    assert separation(higher, lower) == share
