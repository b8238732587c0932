"""Texts cut as BERT's own tokenizer cuts them; the numbers are those of its documentation's examples."""

from __future__ import annotations

import pytest

from infra.local.sandbox.vector.model import model_folder
from infra.local.sandbox.vector.word_pieces import MOST_PIECES, WordPieces

START, END, UNKNOWN = 101, 102, 100


@pytest.fixture(scope="module")
def vocabulary():
    return (model_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def pieces():
    return WordPieces(model_folder() / "vocab.txt")


@pytest.fixture
def cut(pieces, vocabulary):
    return lambda text: [vocabulary[number] for number in pieces.numbers(text)[1:-1]]


def test_the_vocabulary_is_that_of_bert_base_uncased(vocabulary):
    assert len(vocabulary) == 30_522


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Hello world", [7592, 2088]),
        ("Hello, my dog is cute", [7592, 1010, 2026, 3899, 2003, 10140]),
    ],
)
def test_known_sentences_have_their_numbers(pieces, text, numbers):
    assert pieces.numbers(text) == [START, *numbers, END]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have a new GPU!", ["i", "have", "a", "new", "gp", "##u", "!"]),
        ("embeddings", ["em", "##bed", "##ding", "##s"]),
        ("Café naïve", ["cafe", "naive"]),
        ("5x5 @80%", ["5", "##x", "##5", "@", "80", "%"]),
        ("don't", ["don", "'", "t"]),
        ("a\u200bb\tc\x00", ["ab", "c"]),
        ("\u4e2d\u6587", ["\u4e2d", "\u6587"]),
    ],
)
def test_words_are_cut_into_the_longest_pieces(cut, text, expected):
    assert cut(text) == expected


def test_what_no_piece_begins_is_unknown(pieces):
    assert pieces.numbers("😀") == [START, UNKNOWN, END]
    assert pieces.numbers("a" * 101) == [START, UNKNOWN, END]


def test_no_text_and_a_long_one_keep_their_marks(pieces):
    assert pieces.numbers("") == [START, END]
    long = pieces.numbers("run " * 1000)
    assert (len(long), long[0], long[-1]) == (MOST_PIECES, START, END)
