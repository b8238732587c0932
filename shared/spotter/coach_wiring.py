"""What stands behind the coach's ports. As in wiring, everything heavy is imported when it is first asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from spotter import connections, wiring
from spotter.settings import settings

if TYPE_CHECKING:
    from spotter.coaching.ask import Coach
    from spotter.coaching.ports import CoachModel, Precedents
    from spotter.knowledge.library import Library
    from spotter.knowledge.ports import Searched, TextCache
    from spotter.providers.rate_limits import RateLimit
    from spotter.providers.upstash_precedents import UpstashPrecedents
    from spotter.storage.conversations import StoredConversations
    from spotter.storage.mark import StoredMark

PRECEDENTS_MARK = "knowledge/precedents/version.txt"
# What a model is used for, as metrics call it.
_COACHING = "coaching"


def coach() -> Coach:
    """What answers athletes' questions."""
    from spotter.coaching.ask import Coach
    from spotter.injury.alarm import alarm_in
    from spotter.runtime.observe import report_answer

    return Coach(
        library(), precedents(), wiring.coach_context(), alarm_in, coach_model(), conversations(), report_answer
    )


def library() -> Library:
    """The knowledge base, and where this deployment has a Redis, what it was asked lately."""
    from spotter.knowledge.library import Library

    return Library(_searched(), answer_cache())


def _searched() -> Searched:
    """The index, or the starter corpus where there is no index or it cannot be asked."""
    from spotter.knowledge.plain_search import StoodIn, starter_search
    from spotter.runtime.observe import report_event
    from spotter.settings import knowledge_settings

    if not knowledge_settings().upstash_vector_url:
        return starter_search()
    from spotter.providers.upstash_vector import ASKING

    return StoodIn(connections.knowledge_index(ASKING), report_event)


def precedents() -> Precedents:
    """The labelled questions; none where there is no index, and rules alone guard."""
    from spotter.coaching.guardrails.precedents import NoPrecedents
    from spotter.runtime.observe import report_event
    from spotter.settings import knowledge_settings

    if not knowledge_settings().upstash_vector_url:
        return NoPrecedents()
    from spotter.providers.upstash_vector import ASKING

    return connections.precedents(ASKING, report_event)


def precedent_store() -> UpstashPrecedents | None:
    """Where the labelled questions are put; None where there is no index."""
    from spotter.providers.upstash_vector import KEEPING
    from spotter.runtime.observe import report_event
    from spotter.settings import knowledge_settings

    if not knowledge_settings().upstash_vector_url:
        return None
    return connections.precedents(KEEPING, report_event)


def precedents_mark() -> StoredMark:
    """Tells which labelled questions the index has."""
    from spotter.storage.mark import StoredMark

    return StoredMark(connections.objects(), PRECEDENTS_MARK)


def conversations() -> StoredConversations:
    """What athletes and the coach have said to each other."""
    from spotter.storage.conversations import StoredConversations

    return StoredConversations(connections.database(), settings().conversations_table)


def coach_model() -> CoachModel | None:
    """Who writes the coach's answers; None where no model is chosen, and the rules put them together."""
    from spotter.settings import model_settings

    chosen = model_settings()
    if not chosen.nebius_model_id:
        return None
    from spotter.coaching.remembered_model import RememberedModel
    from spotter.providers.coach_model import PATIENCE, ModelCoach
    from spotter.providers.metered_chat import MeteredChat, Price
    from spotter.runtime.observe import report_model

    price = Price(chosen.nebius_prompt_usd_per_million, chosen.nebius_completion_usd_per_million)
    model = ModelCoach(MeteredChat(connections.guarded_chat_model(PATIENCE), _COACHING, price, report_model))
    cache = answer_cache()
    return model if cache is None else RememberedModel(model, cache)


def limit_asks(athlete_id: str) -> None:
    """Count a question to the coach. Raises TooManyRequests when the athlete has asked too many within a minute."""
    limit = _asks_limit()
    if limit is not None:
        limit.check(athlete_id)


@cache
def _asks_limit() -> RateLimit | None:
    redis = connections.redis()
    if redis is None:
        return None
    from spotter.providers.rate_limits import PerMinute, RateLimit
    from spotter.runtime.observe import report_event
    from spotter.settings import redis_settings

    chosen = redis_settings()
    per_minute = PerMinute(chosen.coach_asks_per_minute_free, chosen.coach_asks_per_minute_premium)
    return RateLimit(redis, "coach_asks", per_minute, wiring.tier_of, report_event)


def answer_cache() -> TextCache | None:
    """Where the coach's answers are kept for a while; None where this deployment has no Redis."""
    from spotter.providers.answer_cache import RedisAnswers
    from spotter.runtime.observe import report_event

    redis = connections.redis()
    return None if redis is None else RedisAnswers(redis, report_event)
