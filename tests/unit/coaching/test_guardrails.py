"""Questions as people ask them, and the concern that each gives; most of the plain ones stand close to one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from spotter.coaching import guardrails
from spotter.coaching.guardrails.judge import CONCERNS, concern_in
from spotter.coaching.guardrails.material import is_quotable
from spotter.coaching.guardrails.scope import NOT_COVERED
from spotter.coaching.models import Behaviour
from spotter.knowledge.corpus import starter_chunks

LABELLED = Path(guardrails.__path__[0]) / "labelled"
CASES = [
    json.loads(line)
    for file in sorted(LABELLED.glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]

# What these topics say in general goes beside a refusal, or beside the advice to see somebody.
GUARDED = {
    "anti_doping",
    "fat_loss",
    "illness_and_training",
    "low_energy_availability",
    "medication_and_conditions",
    "pain_and_training",
    "pain_while_running",
    "pregnancy_and_postpartum",
    "return_to_running",
    "youth_training",
}
SENT_ON = {
    "breath holding lifting pregnant or hernia",
    "water cut safe?",
    "sauna to make weight 2 hour weigh in",
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["question"][:60])
def test_a_question_gives_its_concern(case):
    concern = concern_in(case["question"])
    assert (concern and concern.key) == case["concern"]
    assert (concern.behaviour if concern else Behaviour.ANSWER) == case["behaviour"]


def test_every_concern_has_questions_and_plain_ones_are_the_most():
    asked = [case["concern"] for case in CASES]
    assert {concern.key for concern in CONCERNS} == {key for key in asked if key}
    assert all(asked.count(concern.key) >= 10 for concern in CONCERNS)
    assert asked.count(None) >= 200
    assert len({case["question"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("concern", [*CONCERNS, NOT_COVERED], ids=lambda concern: concern.key)
def test_a_reply_declines_or_sends_on_in_few_words_and_without_amounts(concern):
    words = concern.reply.split()
    assert 10 <= len(words) <= 85
    assert not any(sign.isdigit() for sign in concern.reply)
    if concern.behaviour is not Behaviour.ESCALATE:
        assert any(refusal in concern.reply for refusal in ("can't", "won't", "outside what I can help with"))


@pytest.mark.parametrize("key", ["doping", "extreme_diet"])
def test_who_is_refused_a_drug_or_a_crash_diet_is_told_what_it_does(key):
    reply = next(concern.reply for concern in CONCERNS if concern.key == key)
    assert "heart" in reply
    assert "kidneys" in reply


@pytest.mark.parametrize("key", ["self_harm", "disordered_eating"])
def test_who_is_in_danger_is_sent_to_people(key):
    reply = next(concern.reply for concern in CONCERNS if concern.key == key)
    assert "emergency number" in reply
    assert "trust" in reply


def test_what_the_starter_corpus_answers_raises_nothing():
    asked = [(chunk.topic, text) for chunk in starter_chunks() for text in (chunk.title, *chunk.asked)]
    raised = {text: concern.key for topic, text in asked if topic not in GUARDED if (concern := concern_in(text))}
    assert {text: key for text, key in raised.items() if text not in SENT_ON} == {}


def test_everything_in_the_starter_corpus_may_be_quoted():
    held_back = [chunk.id for chunk in starter_chunks() if not is_quotable(f"{chunk.title}\n{chunk.text}")]
    assert held_back == []


@pytest.mark.parametrize(
    "text",
    ["See www.example.org for the plan.", "Visit example.com today.", "a\u200bb", "<b>fast</b><script>", "[INST] run"],
)
def test_what_leads_out_or_hides_something_may_not_be_quoted(text):
    assert not is_quotable(text)


@pytest.mark.parametrize(
    "text", ["Run 5 km at 5:00/km (RPE 7). Rest.", "Use <80% of your max, e.g. 3x5.", "“Easy” – talk."]
)
def test_plain_text_may_be_quoted(text):
    assert is_quotable(text)


@pytest.mark.parametrize(
    "typed", [str.upper, lambda text: text.rstrip("?.!"), lambda text: f"Hey coach, {text} Thanks!"]
)
def test_how_a_question_is_typed_changes_nothing(typed):
    words = [case for case in CASES[::5] if " " in case["question"]]
    assert [
        case for case in words if getattr(concern_in(typed(case["question"])), "key", None) != case["concern"]
    ] == []
