"""What every memory of a breaker must do, in lines that run against all of them.

A test module makes these its own by defining the fixture `memory` and importing `BreakerMemoryContract` under a name
that starts with `Test`.
"""

from __future__ import annotations

REST_ENDS_S = 1_795_550_060.25


class BreakerMemoryContract:
    """Each method is one promise."""

    def test_at_first_no_rest_is_needed(self, memory):
        assert memory.rest_ends_s() is None

    def test_a_rest_is_known_until_it_is_forgotten(self, memory):
        memory.rest(REST_ENDS_S, 600)
        assert memory.rest_ends_s() == REST_ENDS_S
        memory.rest(REST_ENDS_S + 20, 600)
        assert memory.rest_ends_s() == REST_ENDS_S + 20
        memory.forget()
        assert memory.rest_ends_s() is None

    def test_one_probe_is_claimed_whatever_becomes_of_the_rest(self, memory):
        assert [memory.claim_probe(600) for _ in range(3)] == [True, False, False]
        memory.rest(REST_ENDS_S, 600)
        memory.forget()
        assert not memory.claim_probe(600)

    def test_failures_are_counted_until_they_are_forgotten(self, memory):
        assert [memory.count_failure(600) for _ in range(3)] == [1, 2, 3]
        memory.forget()
        assert memory.count_failure(600) == 1
