"""Answering a question: guardrails first, then what is known, then words."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from spotter.clock import Clock
from spotter.coaching.composing import compose
from spotter.coaching.conversation import keep_turns, opened, standalone
from spotter.coaching.grounding import grounded
from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.judge import concern_in
from spotter.coaching.guardrails.material import is_quotable
from spotter.coaching.guardrails.precedents import concern_like_precedents
from spotter.coaching.guardrails.scope import NOT_COVERED
from spotter.coaching.models import (
    RULES,
    Behaviour,
    CitedQuote,
    CoachAnswer,
    Conversation,
    Fact,
    Question,
    Reply,
    Turn,
)
from spotter.coaching.ports import (
    AnswerReport,
    Brief,
    CoachModel,
    ContextSource,
    ConversationStore,
    Precedents,
    Triage,
)
from spotter.errors import Unavailable
from spotter.knowledge.chunks import Chunk
from spotter.knowledge.library import Library
from spotter.knowledge.retrieval import Passage

_PASSAGES = 5
_LAST_TURNS = 6
# Below it nothing in the knowledge base is about the question.
_NEAR_ENOUGH = 0.65
# An answer in fewer words, after cutting what is not borne out, does not do.
_FEWEST_WORDS = 30
# What the knowledge base says beside a refusal is not about the athlete.
_IN_GENERAL = "What holds in general:"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Coach:
    """What answers questions: the knowledge base, the athlete's context, triage, and a model where one is active."""

    library: Library
    precedents: Precedents
    context: ContextSource
    triage: Triage
    model: CoachModel | None
    conversations: ConversationStore
    report: AnswerReport


@dataclass(slots=True)
class Stages:
    """How long each stage of an answer took, in milliseconds."""

    measures: dict[str, float] = field(default_factory=dict)
    _since: float = field(default_factory=time.perf_counter)

    def done(self, stage: str) -> None:
        """Take down the time since the stage before."""
        now = time.perf_counter()
        self.measures[f"{stage}_ms"] = round((now - self._since) * 1000, 1)
        self._since = now


def ask(athlete_id: str, asked: Question, coach: Coach, clock: Clock) -> CoachAnswer:
    """The coach's answer, kept in the conversation.

    Raises Unavailable when the knowledge base or the athlete's own data cannot be reached.
    """
    stages = Stages()
    conversation = opened(athlete_id, asked.conversation_id, coach.conversations, clock())
    stages.done("conversation")
    reply = _reply(athlete_id, asked.question, conversation, coach, stages)
    turns = (Turn("user", asked.question, clock()), Turn("assistant", reply.answer, clock()))
    keep_turns(athlete_id, conversation, turns, coach.conversations)
    stages.done("keeping")
    coach.report(reply.behaviour, reply.engine, {"degraded": float(reply.degraded), **stages.measures})
    return CoachAnswer(
        answer=reply.answer,
        behaviour=reply.behaviour,
        citations=reply.citations,
        conversation_id=conversation.id,
        confidence=reply.confidence,
        used_context=reply.used_context,
        engine=reply.engine,
        degraded=reply.degraded,
    )


def _reply(athlete_id: str, question: str, conversation: Conversation, coach: Coach, stages: Stages) -> Reply:
    meant = standalone(question, conversation)
    earlier = [turn.content for turn in conversation.turns if turn.role == "user"]
    alarm = coach.triage(question, earlier)
    if alarm is not None:
        return Reply(alarm.advice, Behaviour.ESCALATE, 1.0)
    concern = concern_in(question) or concern_in(meant) or concern_like_precedents(meant, coach.precedents)
    stages.done("guardrails")
    if concern is not None:
        return _guarded(concern, meant, coach)
    passages = [each for each in coach.library.passages(meant, _PASSAGES) if _is_quotable_chunk(each.chunk)]
    stages.done("retrieval")
    if not _is_covered(passages):
        return Reply(NOT_COVERED.reply, NOT_COVERED.behaviour, 1.0)
    facts = tuple(fact for fact in coach.context.facts(athlete_id, meant) if is_quotable(fact.text))
    stages.done("context")
    reply = _answer(meant, conversation, passages, facts, coach.model)
    stages.done("words")
    return reply


def _guarded(concern: Concern, meant: str, coach: Coach) -> Reply:
    """What the concern says, and where it names a topic, what the knowledge base says about that."""
    if concern.topic is None:
        return Reply(concern.reply, concern.behaviour, 1.0)
    try:
        found = coach.library.passages(f"{concern.topic.replace('_', ' ')} {meant}", _PASSAGES)
    except Unavailable:
        found = ()
    on_topic = [each for each in found if each.chunk.topic == concern.topic and _is_quotable_chunk(each.chunk)][:1]
    paragraphs, citations = compose(meant, on_topic)
    general = [f"{_IN_GENERAL} {paragraph}" for paragraph in paragraphs]
    return Reply("\n\n".join([concern.reply, *general]), concern.behaviour, 1.0, tuple(citations))


def _is_quotable_chunk(chunk: Chunk) -> bool:
    return is_quotable(f"{chunk.title}\n{chunk.text}")


def _is_covered(passages: Sequence[Passage]) -> bool:
    return any(passage.nearness >= _NEAR_ENOUGH for passage in passages)


def _answer(
    meant: str,
    conversation: Conversation,
    passages: Sequence[Passage],
    facts: tuple[Fact, ...],
    model: CoachModel | None,
) -> Reply:
    by_rules = _by_rules(meant, passages, facts)
    if model is None:
        return by_rules
    turns = tuple(turn for turn in conversation.turns[-_LAST_TURNS:] if is_quotable(turn.content))
    brief = Brief(meant, turns, facts, tuple(passage.chunk for passage in passages))
    try:
        said, citations = grounded(model.answer(brief), brief)
    except Unavailable as error:
        _log.warning("the answer is put together by rules: %s", error)
        return replace(by_rules, degraded=True)
    if not citations or sum(len(each.split()) for each in said) < _FEWEST_WORDS:
        _log.warning("the answer is put together by rules: too little of the model's was borne out")
        return replace(by_rules, degraded=True)
    return replace(by_rules, answer=" ".join(said), citations=tuple(citations), engine=model.engine)


def _by_rules(meant: str, passages: Sequence[Passage], facts: tuple[Fact, ...]) -> Reply:
    paragraphs, citations = compose(meant, passages)
    told = [fact.text for fact in facts]
    own = [f"About you: {' '.join(told)}"] if told else []
    return Reply(
        answer="\n\n".join([*paragraphs, *own]),
        behaviour=Behaviour.ANSWER,
        confidence=_confidence(passages, citations),
        citations=tuple(citations),
        used_context=tuple(f"{fact.text} ({fact.on.isoformat()})" for fact in facts),
        engine=RULES,
    )


def _confidence(passages: Sequence[Passage], citations: Sequence[CitedQuote]) -> float:
    """How near the passages that are cited are to the question."""
    cited = [passage.nearness for passage in passages[: len(citations)]]
    return round(max(cited, default=0.0), 2)
