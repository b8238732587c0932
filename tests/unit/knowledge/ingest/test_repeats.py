"""Texts that say again what is known."""

import random

from spotter.knowledge.corpus import starter_chunks
from spotter.knowledge.ingest.repeats import Heard, marks_of
from tests.support.taking_in import EASY, SLEEP, SQUAT


def repeats(known, *texts):
    heard = Heard()
    heard.add(mark for text in known for mark in marks_of(text))
    return list(heard.repeats(map(marks_of, texts)))


def test_the_same_words_are_a_repeat_whatever_their_signs():
    assert repeats([EASY], EASY.upper().replace(".", " -"), SQUAT) == [True, False]


def test_a_part_of_what_is_known_is_a_repeat_and_more_than_it_is_not():
    assert repeats([f"{EASY} {SQUAT} {SLEEP}"], SQUAT) == [True]
    assert repeats([SQUAT], f"{EASY} {SQUAT} {SLEEP}") == [False]


def test_a_few_words_heard_otherwise_make_no_new_text():
    assert repeats([EASY], EASY.replace("truly", "really").replace("loop", "lap")) == [True]


def test_texts_of_one_document_repeat_each_other_and_are_not_remembered():
    heard = Heard()
    marks = [marks_of(EASY), marks_of(SQUAT), marks_of(EASY)]
    assert list(heard.repeats(marks)) == [False, False, True]
    assert list(heard.repeats(marks)) == [False, False, True]


def test_a_text_too_short_for_marks_is_new():
    assert repeats([""], "", "Run easy.") == [False, False]


def test_nothing_in_the_starter_corpus_is_taken_for_a_repeat():
    heard = Heard()
    assert not any(heard.repeats(marks_of(chunk.text) for chunk in starter_chunks()))


def test_new_texts_are_not_taken_for_known_ones_by_chance():
    """As many marks as a hundred thousand chunks have."""
    numbers = random.Random(1)
    heard = Heard()
    heard.add(numbers.getrandbits(26) for _ in range(1_500_000))
    texts = [tuple(numbers.getrandbits(26) for _ in range(12)) for _ in range(1000)]
    assert sum(heard.repeats(texts)) == 0
