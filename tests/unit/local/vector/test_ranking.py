"""Words, weights and the fusion of rankings."""

from __future__ import annotations

import math

import pytest

from infra.local.sandbox.vector.fusion import distribution_based_fusion, reciprocal_rank_fusion
from infra.local.sandbox.vector.words import (
    MOST_WORDS,
    dot_products,
    inverse_document_frequencies,
    match_expression,
    sparse_vector,
)


class TestWords:
    def test_the_words_that_tell_texts_apart_are_quoted_and_joined(self):
        assert match_expression("How do I run a Tempo run?") == '"run" OR "tempo"'

    def test_where_there_are_only_others_they_are_asked_for(self):
        assert match_expression("How is it?") == '"how" OR "is" OR "it"'

    @pytest.mark.parametrize("text", ["", "?!", " \n"])
    def test_no_words_ask_for_nothing(self, text):
        assert match_expression(text) is None

    def test_operators_are_words_too(self):
        assert match_expression('NEAR("squat*") OR ^NOT') == '"near" OR "squat"'

    def test_a_long_text_asks_for_its_first_words(self):
        assert match_expression(" ".join(f"w{n}" for n in range(1000))).count(" OR ") == MOST_WORDS - 1

    def test_a_sparse_vector_counts_words_by_their_numbers(self):
        twice, once = sparse_vector("run, RUN and squat"), sparse_vector("squat")
        assert sorted(twice.values()) == [1.0, 2.0]
        assert once.keys() < twice.keys()
        assert all(0 <= index < 2**31 for index in twice)


class TestSparseVectors:
    def test_only_what_shares_an_index_is_found_best_first(self):
        kept = [(1, {5: 1.0}), (2, {5: 2.0, 6: 1.0}), (3, {7: 9.0})]
        assert dot_products({5: 2.0, 6: 1.0}, kept) == [(2, 5.0), (1, 2.0)]

    def test_rare_indices_weigh_more(self):
        weights = inverse_document_frequencies([5, 6, 8], [{5: 1.0}, {5: 1.0, 6: 1.0}, {7: 1.0}])
        assert weights[6] == pytest.approx(math.log((3 - 1 + 0.5) / 1.5 + 1))
        assert weights[8] > weights[6] > weights[5] > 0


class TestFusion:
    def test_ranks_count_and_scores_do_not(self):
        fused = reciprocal_rank_fusion([[(1, 0.9), (2, 0.1)], [(2, 70.0), (3, 60.0)]])
        assert [row for row, _ in fused] == [2, 1, 3]
        assert dict(fused)[2] == pytest.approx(1 / 62 + 1 / 61)

    def test_scores_count_by_where_they_are_between_three_deviations(self):
        fused = dict(distribution_based_fusion([[(1, 3.0), (2, 1.0)], [(1, 50.0)], []]))
        # 3 and 1 have mean 2 and deviation 1: from -1 to 5; a single score is in the middle.
        assert fused == {1: pytest.approx(4 / 6 + 0.5), 2: pytest.approx(2 / 6)}
