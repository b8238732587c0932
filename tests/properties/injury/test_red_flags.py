"""Whatever is written is read quickly, and chatter, order, case and marks change no red flag."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from infra.bench.hostile import FRAGMENTS
from spotter.injury.red_flags import red_flags_in
from tests.support.triage_cases import triage_cases

GRAVE = triage_cases("red_flags")
QUESTIONS = triage_cases("elsewhere")
CHATTER = (
    "Hi coach.",
    "Thanks in advance!",
    "Love the app.",
    "Week 3 of the plan went well.",
    "Had oats for breakfast.",
)
CASES = (str.upper, str.lower, str.title)
WORDS = sorted({word for case in triage_cases() for word in case.message.split()})
LONGEST = 4000
# Ten times what it takes on a slow machine.
AT_MOST_S = 0.25


def keys(message):
    return {flag.key for flag in red_flags_in(message)}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(GRAVE), st.sampled_from(CHATTER), st.booleans(), st.sampled_from(CASES))
def test_chatter_and_case_change_nothing(case, chatter, first, written):
    message = f"{chatter} {case.message}." if first else f"{case.message}. {chatter}"
    assert keys(written(message)) & set(case.flags)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(GRAVE), st.sampled_from(QUESTIONS), st.booleans())
def test_a_red_flag_is_found_beside_any_question(case, other, first):
    texts = (case.message, other.message) if first else (other.message, case.message)
    assert keys(". ".join(texts)) & set(case.flags)


@settings(max_examples=40, deadline=None)
@given(
    st.one_of(st.text(max_size=LONGEST), st.lists(st.sampled_from([*WORDS, *FRAGMENTS]), max_size=900).map(" ".join))
)
def test_nothing_that_is_written_fails_or_takes_long(text):
    red_flags_in("warm up")
    began = time.perf_counter()
    red_flags_in(text[:LONGEST])
    assert time.perf_counter() - began < AT_MOST_S
