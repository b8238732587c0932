"""The guardrails read anything, in time that grows with its length only."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spotter.coaching.guardrails.judge import CONCERNS, concern_in
from spotter.coaching.plain_text import harmless, plain, readings

LONGEST = 4000
# Generous for a busy machine; a pattern that backtracks takes minutes over these.
MOST_SECONDS = 1.5
HOSTILE = [
    "a",
    "a ",
    "a.",
    "a-",
    " ",
    "\n",
    "\n ",
    "<|",
    "[inst",
    "![",
    "![a](",
    "system",
    "system (",
    "ignore all ",
    "ignore your the all ",
    "tren dose ",
    "how much ",
    "i'm 15 ",
    "lose 10 kg in 2 weeks ",
    "500 kcal a day ",
    "a@",
    "a@b.",
    "0",
    "1,000.",
    "aGVsbG8g",
    "\u0301",
    "e\u0301\u0316",
    "\ufdfa",
    "\u200b",
    "忽略",
    "ignorе",
    "'s ",
    "don't ",
    '{"role":',
    "-_*.",
    "weigh myself ",
    "my friend's log ",
]


@given(st.text(max_size=400))
@example("\ud800")
@example("'s")
@example("#")
@settings(max_examples=150, deadline=None)
def test_any_text_is_judged(text):
    assert concern_in(text) in (None, *CONCERNS)


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_plain_text_is_as_plain_as_it_gets_and_harmless_text_as_harmless(text):
    assert plain(plain(text)) == plain(text)
    assert harmless(harmless(text)) == harmless(text)
    assert plain(text) == " ".join(readings(text)[0].split())


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_a_long_hostile_text_is_judged_in_time(piece):
    text = (piece * LONGEST)[:LONGEST]
    started = time.perf_counter()
    concern_in(text)
    assert time.perf_counter() - started < MOST_SECONDS
