"""Files that are dropped into the bucket, from S3's news of them to the index."""

from __future__ import annotations

import json

import pytest

from knowledge.ingest_document import handler
from spotter import connections
from spotter.errors import Refused, Unavailable
from spotter.settings import knowledge_settings
from tests.functions.conftest import BUCKET
from tests.support.events import LambdaContext, object_event
from tests.support.memory_index import MemoryIndex
from tests.support.taking_in import EASY, FIRST, SECOND, SQUAT, vtt

KEY = "knowledge/inbox/podcast/episode 12.vtt"


@pytest.fixture
def index(monkeypatch):
    """The deployment's index."""
    kept = MemoryIndex()
    monkeypatch.setattr(connections, "knowledge_index", lambda _patience: kept)
    return kept


@pytest.fixture
def s3(deployment):
    return deployment["s3"]


def news(key=KEY):
    return handler(object_event(key), LambdaContext())


def found(index):
    return {near.chunk.text: near.chunk for near in index.nearest("talk test gasping squat").by_words}


def test_a_recording_is_found_by_what_is_said_in_it_until_it_is_removed(s3, index):
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=vtt((FIRST, EASY), (SECOND, SQUAT), start_s=754))
    assert news()["chunks_put"] == 2
    assert news()["unchanged"] == 1
    assert (found(index)[EASY].expert, found(index)[EASY].moment.start_s) == (None, 754.0)

    told = json.dumps({"experts": {FIRST: "Kim Example"}}).encode()
    s3.put_object(Bucket=BUCKET, Key=f"{KEY}.meta.json", Body=told)
    assert news(f"{KEY}.meta.json")["chunks_put"] == 1
    assert found(index)[EASY].expert == "Kim Example"

    s3.delete_object(Bucket=BUCKET, Key=KEY)
    assert news()["chunks_removed"] == 2
    assert found(index) == {}


def test_a_file_that_is_no_transcript_is_counted_and_not_tried_again(s3, index):
    s3.put_object(Bucket=BUCKET, Key="knowledge/inbox/a.json", Body=b"{")
    assert news("knowledge/inbox/a.json")["refused"] == 1
    assert index.requests == 0


def test_an_index_that_is_down_fails_the_invocation_and_the_next_one_mends_it(s3, index):
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=vtt((FIRST, EASY)))
    index.instruct("503")
    with pytest.raises(Unavailable):
        news()
    index.instruct()
    assert news()["chunks_put"] == 1
    assert set(found(index)) == {EASY}


@pytest.mark.usefixtures("deployment")
def test_a_deployment_without_an_index_says_so(monkeypatch):
    monkeypatch.delenv("UPSTASH_VECTOR_URL", raising=False)
    knowledge_settings.cache_clear()
    with pytest.raises(Refused, match="no knowledge base"):
        news()
