"""Which of the facts an answer gets."""

from __future__ import annotations

from datetime import date

from spotter.coaching.context.selection import CHARACTERS_PER_TOKEN, MOST_FACTS, MOST_TOKENS, selected, tokens_in
from spotter.coaching.context.subjects import Asked
from spotter.coaching.models import Fact

DAY = date(2026, 11, 23)


def fact(text, *topics):
    return Fact(text, DAY, frozenset(topics))


def test_what_bears_on_nothing_asked_is_left_out():
    facts = [fact("Age.", "age"), fact("Runs.", "mileage"), fact("Nothing.")]
    assert selected(facts, Asked(("mileage",))) == (facts[1],)
    assert selected(facts, Asked()) == ()


def test_the_weightiest_topic_comes_first_and_sources_keep_their_order_within_it():
    facts = [fact("A.", "plan"), fact("B.", "mileage"), fact("C.", "injury", "plan"), fact("D.", "mileage")]
    assert [each.text for each in selected(facts, Asked(("injury", "mileage", "plan")))] == ["C.", "B.", "D.", "A."]


def test_there_are_only_so_many():
    facts = [fact(f"{number}.", "plan") for number in range(MOST_FACTS + 3)]
    assert selected(facts, Asked(("plan",))) == tuple(facts[:MOST_FACTS])


def test_what_is_too_long_makes_room_for_what_is_not():
    long = "x" * CHARACTERS_PER_TOKEN * (MOST_TOKENS - 1)
    facts = [fact(long, "plan"), fact("y" * 8, "plan"), fact("z", "plan")]
    assert [each.text for each in selected(facts, Asked(("plan",)))] == [long, "z"]


def test_a_part_of_a_token_is_a_whole_one():
    assert [tokens_in(text) for text in ("", "a", "abcd", "abcde")] == [0, 1, 1, 2]
