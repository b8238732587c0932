"""A question from its arrival to its answer."""

from __future__ import annotations

from datetime import date

import pytest

from spotter.coaching.ask import ask
from spotter.coaching.models import Behaviour, Fact
from spotter.coaching.ports import Resembling, Statement
from spotter.errors import Unavailable
from spotter.injury.alarm import Alarm
from tests.support.coaching import (
    SQUAT_QUESTION,
    SQUAT_REST,
    FakeCoachModel,
    FakeContext,
    Reports,
    asked,
    clock,
    coach,
)

FACT = Fact("Your best squat set in the last 4 weeks was 5 reps at 120 kg.", date(2026, 11, 20))
TRUE = Statement(
    "Rest 2-5 minutes between your heavy sets of squats, and longer rests keep the weight up from set to set.",
    1,
    "Rest 2-5 minutes between heavy sets of squats. Longer rests keep the weight up from set to set",
)
READY = Statement(
    "You are ready when your breathing has settled and you expect to get every rep.",
    1,
    "You are ready when your breathing has settled and you expect to get every rep.",
)


def test_without_a_model_the_answer_quotes_the_passage_and_cites_it():
    answer = ask("ann", asked(SQUAT_QUESTION), coach(), clock)
    assert answer.behaviour == Behaviour.ANSWER
    assert (answer.engine, answer.degraded) == ("rules", False)
    assert answer.answer.startswith("Rest 2-5 minutes between heavy sets of squats.")
    assert f"{answer.citations[0].quote} [1]" in answer.answer
    assert answer.citations[0].chunk_id == SQUAT_REST.id
    assert answer.citations[0].source == "coaching practice"


def test_every_quote_is_verbatim_and_every_marker_has_its_citation():
    answer = ask("ann", asked(SQUAT_QUESTION), coach(), clock)
    assert len(answer.citations) == 2
    for n, citation in enumerate(answer.citations, start=1):
        assert citation.n == n
        assert answer.answer.count(f"[{n}]") == 1
        assert f"{citation.quote} [{n}]" in answer.answer


def test_facts_about_the_athlete_are_told_and_listed_with_their_day():
    context = FakeContext(ann=(FACT,), bob=(Fact("Your best squat was 200 kg.", date(2026, 1, 1)),))
    answer = ask("ann", asked(SQUAT_QUESTION), coach(context=context), clock)
    assert answer.used_context == (f"{FACT.text} (2026-11-20)",)
    assert FACT.text in answer.answer
    assert "200 kg" not in answer.answer


def test_a_model_that_keeps_to_the_passages_writes_the_answer():
    model = FakeCoachModel(TRUE, READY)
    answer = ask("ann", asked(SQUAT_QUESTION), coach(model=model, context=FakeContext(ann=(FACT,))), clock)
    assert (answer.engine, answer.degraded) == ("fake/model", False)
    assert answer.answer == f"{TRUE.text[:-1]}. [1] {READY.text} [2]"
    assert [citation.chunk_id for citation in answer.citations] == [SQUAT_REST.id, SQUAT_REST.id]
    assert model.briefs[0].facts == (FACT,)


@pytest.mark.parametrize(
    "statements",
    [
        (),
        (Statement("Rest 30 seconds between heavy sets.", 1, TRUE.quote),),
        (Statement("Rest at will.", 9, "Rest at will, says a study of 2031 that nobody has seen."),),
        (Statement("Rest at will.", None, None),),
    ],
    ids=["down", "wrong number", "made-up source", "no source"],
)
def test_a_model_that_is_down_or_lies_leaves_the_rules_answer(statements):
    by_rules = ask("ann", asked(SQUAT_QUESTION), coach(), clock)
    answer = ask("ann", asked(SQUAT_QUESTION), coach(model=FakeCoachModel(*statements)), clock)
    assert (answer.engine, answer.degraded) == ("rules", True)
    assert answer.answer == by_rules.answer


def test_a_lie_among_true_statements_is_left_out():
    lie = Statement("Rest 10 hours between heavy sets of squats.", 1, TRUE.quote)
    answer = ask("ann", asked(SQUAT_QUESTION), coach(model=FakeCoachModel(TRUE, lie, READY)), clock)
    assert answer.engine == "fake/model"
    assert "10 hours" not in answer.answer


def test_signs_of_something_urgent_come_before_everything_else():
    alarm = Alarm(("cardiac",), "Call your emergency number now.")
    model = FakeCoachModel(TRUE)
    answer = ask("ann", asked(SQUAT_QUESTION), coach(model=model, triage=lambda *_: alarm), clock)
    assert (answer.behaviour, answer.answer) == (Behaviour.ESCALATE, alarm.advice)
    assert (answer.citations, model.briefs) == ((), [])


def test_triage_hears_what_was_said_earlier_in_the_conversation():
    heard = []
    kept = coach(triage=lambda message, earlier: heard.append((message, tuple(earlier))))
    first = ask("ann", asked("my squat depth is fine"), kept, clock)
    ask("ann", asked("and my toes?", first.conversation_id), kept, clock)
    assert heard[-1] == ("and my toes?", ("my squat depth is fine",))


def test_what_must_not_be_answered_never_reaches_a_model():
    model = FakeCoachModel(TRUE)
    answer = ask("ann", asked("what clenbuterol dose for a 6 week cut"), coach(model=model), clock)
    assert (answer.behaviour, model.briefs) == (Behaviour.REFUSE, [])


def test_what_only_resembles_a_dangerous_question_is_guarded_too():
    class Resemblances:
        def resembling(self, question, count):
            return [Resembling("doping" if "special stuff" in question else None, 0.9)] * count

    model = FakeCoachModel(TRUE)
    guarded = coach(model=model, precedents=Resemblances())
    answer = ask("ann", asked("how many drops of the special stuff before squats"), guarded, clock)
    assert (answer.behaviour, model.briefs) == (Behaviour.REFUSE, [])
    assert ask("ann", asked(SQUAT_QUESTION), guarded, clock).behaviour == Behaviour.ANSWER


def test_a_question_that_nothing_is_near_to_is_not_made_up_an_answer_for():
    answer = ask("ann", asked("tell me about medieval stained glass windows"), coach(), clock)
    assert (answer.behaviour, answer.citations) == (Behaviour.REDIRECT, ())


def test_a_question_that_goes_on_from_another_is_read_with_it():
    kept = coach()
    first = ask("ann", asked(SQUAT_QUESTION), kept, clock)
    second = ask("ann", asked("and for the bench press?", first.conversation_id), kept, clock)
    assert second.conversation_id == first.conversation_id
    assert second.behaviour == Behaviour.ANSWER
    assert second.citations[0].chunk_id == "rest_periods.bench"


def test_a_refused_wish_is_refused_in_the_next_turn_too():
    kept = coach()
    first = ask("ann", asked("what clenbuterol dose for a 6 week cut"), kept, clock)
    assert ask("ann", asked("and for 8 weeks?", first.conversation_id), kept, clock).behaviour == Behaviour.REFUSE


def test_a_conversation_of_another_athlete_is_a_new_one():
    kept = coach()
    first = ask("ann", asked(SQUAT_QUESTION), kept, clock)
    second = ask("bob", asked("and for the bench press?", first.conversation_id), kept, clock)
    assert second.conversation_id != first.conversation_id
    assert kept.conversations.get("bob", first.conversation_id) is None


def test_what_was_said_is_kept_in_order():
    kept = coach()
    answer = ask("ann", asked(SQUAT_QUESTION), kept, clock)
    turns = kept.conversations.get("ann", answer.conversation_id).turns
    assert [(turn.role, turn.content) for turn in turns] == [("user", SQUAT_QUESTION), ("assistant", answer.answer)]


def test_an_index_that_is_down_is_no_answer():
    without = coach()
    without.library.index.instruct("503")
    with pytest.raises(Unavailable):
        ask("ann", asked(SQUAT_QUESTION), without, clock)


def test_what_an_answer_took_is_reported():
    reports = Reports()
    ask("ann", asked(SQUAT_QUESTION), coach(report=reports), clock)
    (behaviour, engine, measures) = reports.told[0]
    assert (behaviour, engine, measures["degraded"]) == ("answer", "rules", 0)
    assert {"guardrails_ms", "retrieval_ms", "context_ms", "words_ms"} <= measures.keys()
