"""The questions by which finding passages is measured."""

from __future__ import annotations

from collections import Counter

from infra.bench.knowledge_questions import LabelledQuestion, labelled_questions, off_topic_questions
from spotter.knowledge.corpus import starter_chunks
from spotter.knowledge.words import stems

QUESTIONS = labelled_questions()
CHUNKS = {chunk.id: chunk for chunk in starter_chunks()}
MOST_VANISHED = 0.1


def test_each_question_is_asked_once_and_has_something_relevant():
    assert len({each.question for each in QUESTIONS}) == len(QUESTIONS) == 150
    assert [each.question for each in QUESTIONS if not each.relevant] == []
    assert {grade for each in QUESTIONS for grade in each.relevant.values()} == {1, 2}


def test_half_is_about_lifting_and_two_fifths_about_running():
    kept = [each.among(CHUNKS) for each in QUESTIONS]
    domains = [Counter(CHUNKS[id_].domain for id_ in each.relevant).most_common(1)[0][0] for each in kept]
    shares = {domain: count / len(QUESTIONS) for domain, count in Counter(domains).items()}
    assert 0.44 <= shares["strength"] <= 0.56
    assert 0.34 <= shares["running"] <= 0.46


def test_nearly_all_of_the_judged_chunks_are_still_there():
    judged = [id_ for each in QUESTIONS for id_ in each.relevant]
    assert sum(id_ not in CHUNKS for id_ in judged) <= MOST_VANISHED * len(judged)


def test_no_question_is_one_that_a_chunk_says_it_answers():
    answered = {frozenset(stems(asked)) for chunk in CHUNKS.values() for asked in chunk.asked}
    assert [each.question for each in QUESTIONS if frozenset(stems(each.question)) in answered] == []


def test_a_chunk_that_is_gone_is_relevant_to_nothing():
    question = LabelledQuestion("how fast?", {"pace.easy": 2, "pace.gone": 1})
    assert question.among({"pace.easy"}) == LabelledQuestion("how fast?", {"pace.easy": 2})


def test_other_questions_are_asked_once():
    asked = off_topic_questions()
    assert len(set(asked)) == len(asked) == 40
