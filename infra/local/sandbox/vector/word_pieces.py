"""Texts as numbers of word pieces, which BERT's uncased models read (Devlin et al. 2019, doi:10.18653/v1/N19-1423)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

MOST_PIECES = 256

_CONTINUES = "##"
_LONGEST_WORD = 100
_REPLACEMENT = "\ufffd"
_BREAKS = "\t\n\r"
# Scripts written without spaces: each of their characters is a word of its own.
_IDEOGRAPHS = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))


class WordPieces:
    """The vocabulary of a model: one piece a line, whose number is that of its line."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._numbers = {piece: number for number, piece in enumerate(lines)}
        self._start, self._end, self._unknown = (self._numbers[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self._of_word = lru_cache(maxsize=50_000)(self._split)

    def numbers(self, text: str) -> list[int]:
        """The text's pieces between the marks of start and end; what is beyond MOST_PIECES is left out."""
        found: list[int] = []
        for word in _words(text):
            found += self._of_word(word)
            if len(found) >= MOST_PIECES:
                break
        return [self._start, *found[: MOST_PIECES - 2], self._end]

    def _split(self, word: str) -> tuple[int, ...]:
        """The longest pieces, from left to right, that make up the word."""
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        found: list[int] = []
        rest = word
        while rest:
            length = self._longest(rest)
            if not length:
                return (self._unknown,)
            found.append(self._numbers[rest[:length]])
            rest = _CONTINUES + rest[length:] if length < len(rest) else ""
        return tuple(found)

    def _longest(self, rest: str) -> int:
        shortest = len(_CONTINUES) if rest.startswith(_CONTINUES) else 0
        return next((length for length in range(len(rest), shortest, -1) if rest[:length] in self._numbers), 0)


def _words(text: str) -> Iterator[str]:
    """Small letters without accents; punctuation marks and ideographs stand alone."""
    for chunk in _plain(text).split():
        word = ""
        for character in chunk:
            if _is_punctuation(character):
                yield from filter(None, (word, character))
                word = ""
            else:
                word += character
        if word:
            yield word


def _plain(text: str) -> str:
    kept = "".join(_apart(character) for character in text if not _is_control(character))
    decomposed = unicodedata.normalize("NFD", kept.lower())
    return "".join(character for character in decomposed if unicodedata.category(character) != "Mn")


def _apart(character: str) -> str:
    number = ord(character)
    return f" {character} " if any(first <= number <= last for first, last in _IDEOGRAPHS) else character


def _is_control(character: str) -> bool:
    if character in _BREAKS:
        return False
    return character == _REPLACEMENT or unicodedata.category(character).startswith("C")


def _is_punctuation(character: str) -> bool:
    # All of ASCII's signs count, also those that Unicode calls symbols.
    is_sign = character.isascii() and not character.isalnum() and not character.isspace()
    return is_sign or unicodedata.category(character).startswith("P")
