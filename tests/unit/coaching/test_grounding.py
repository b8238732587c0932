"""What of a model's answer may be said."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from spotter.coaching.grounding import grounded, quote_in
from spotter.coaching.models import Fact, Turn
from spotter.coaching.ports import Brief, Statement
from spotter.knowledge.chunks import Chunk, Domain, Kind

TEXT = (
    "Rest 2-5 minutes between heavy sets of squats. Short rests of under 60 seconds cut the load that you can lift in "
    "the next set. You do not need to sit still: walking slowly is fine."
)
QUOTE = "Rest 2-5 minutes between heavy sets of squats."
FACT = Fact("Your best squat set in the last 4 weeks was 5 reps at 120 kg.", date(2026, 11, 20))


def chunk(text=TEXT):
    return Chunk("rest.heavy", Domain.STRENGTH, "rest", "Rest", text, Kind.PROTOCOL, None, None, date(2026, 11, 24))


BRIEF = Brief(
    "how long should i rest, 30 seconds?",
    (Turn("user", "hello", datetime(2026, 11, 24, tzinfo=UTC)),),
    (FACT,),
    (chunk(),),
)


def said(text, source=1, quote=QUOTE):
    return grounded([Statement(text, source, quote)], BRIEF)


def test_a_statement_with_a_quote_that_bears_it_out_is_said_and_cited():
    paragraphs, citations = said("Rest 2-5 minutes between your heavy squat sets.")
    assert paragraphs == ["Rest 2-5 minutes between your heavy squat sets. [1]"]
    assert [(each.n, each.chunk_id, each.quote) for each in citations] == [(1, "rest.heavy", QUOTE)]


@pytest.mark.parametrize(
    "text",
    [
        "Rest 30 seconds between heavy sets of squats.",  # a number of the question only
        "Rest 2-5 hours between heavy sets of squats.",  # another unit
        "Do not rest 2-5 minutes between heavy sets of squats.",  # turned round
        "Rest less than 2-5 minutes between light sets of squats.",  # the opposite word
        "Rest is what your tendons, hormones and immune system crave.",  # about something else
        "",
    ],
)
def test_a_statement_that_its_quote_does_not_bear_out_is_not_said(text):
    assert said(text) == ([], [])


@pytest.mark.parametrize(
    "quote",
    [
        "Rest 2-3 minutes between heavy sets of squats.",  # not the words that stand there
        "between heavy sets",  # too little to bear anything out
        "",
        None,
    ],
)
def test_a_quote_has_to_stand_in_the_passage(quote):
    assert said("Rest 2-5 minutes between heavy sets of squats.", quote=quote) == ([], [])


@pytest.mark.parametrize("source", [0, 2, 99, -1])
def test_a_passage_that_was_not_given_is_no_source(source):
    assert said("Rest 2-5 minutes between heavy sets of squats.", source=source) == ([], [])


def test_markers_of_the_models_own_are_taken_out():
    paragraphs, citations = said("Rest 2-5 minutes between heavy sets of squats [7].")
    assert paragraphs == ["Rest 2-5 minutes between heavy sets of squats. [1]"]
    assert len(citations) == 1


def test_a_fact_about_the_athlete_may_be_repeated_without_a_source():
    paragraphs, _ = said("Your best squat set in the last 4 weeks was 5 reps at 120 kg.", source=None, quote=None)
    assert paragraphs == ["Your best squat set in the last 4 weeks was 5 reps at 120 kg."]


def test_a_number_about_the_athlete_comes_from_the_facts_only():
    assert said("Your best squat set in the last 4 weeks was 5 reps at 140 kg.", source=None, quote=None) == ([], [])


def test_a_passage_quoted_twice_with_the_same_words_is_cited_once():
    statement = Statement("Rest 2-5 minutes between heavy sets of squats.", 1, QUOTE)
    paragraphs, citations = grounded([statement, statement], BRIEF)
    assert [paragraph[-3:] for paragraph in paragraphs] == ["[1]", "[1]"]
    assert len(citations) == 1


def test_a_quote_is_found_whatever_its_spaces_and_given_as_it_stands():
    assert quote_in("Rest  2-5 minutes\nbetween heavy sets", TEXT) == "Rest 2-5 minutes between heavy sets"
