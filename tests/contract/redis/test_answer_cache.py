"""Answers that are kept in Redis, and what becomes of them without it."""

from __future__ import annotations

import pytest

from spotter.providers.answer_cache import SKIPPED, RedisAnswers
from spotter.providers.upstash_redis import PATIENCE
from tests.support.redis import LASTING, REFUSING, SLOW_S


@pytest.fixture
def counted():
    return []


def test_an_answer_is_kept_for_its_time(ours, theirs, counted):
    answers = RedisAnswers(ours, counted.append)
    assert answers.get("k") is None
    answers.put("k", "Run easy.", 600)
    assert (answers.get("k"), counted) == ("Run easy.", [])
    assert 590 < theirs.ttl("kept:k") <= 600


@pytest.mark.parametrize("mode", [*LASTING, *REFUSING])
def test_without_redis_there_is_none_and_nobody_suffers(sandbox, connect, counted, mode):
    answers = RedisAnswers(connect(PATIENCE), counted.append)
    sandbox.instruct("upstash_redis", mode=mode, delay_s=SLOW_S)
    assert answers.get("k") is None
    answers.put("k", "Run easy.", 600)
    assert counted == [SKIPPED, SKIPPED]
