"""Material of the owner's own on the deployed stack: dropped into the bucket, and taken in from a folder."""

import json

import httpx
import pytest

from infra.local.aws import emulated
from infra.local.deploy import stack_outputs
from infra.local.index import describe, fill_with_folder, index_of
from infra.local.stack import eventually
from tests.support.taking_in import EASY, FIRST, SECOND, SLEEP, SQUAT, vtt

KEY = "knowledge/inbox/podcast/episode 12 (final).vtt"
SETTLED_WITHIN_S = 60.0


@pytest.fixture(scope="module")
def found(settings):
    """What the stack's index finds by words, by its text."""

    def look(question):
        return {near.chunk.text: near.chunk for near in index_of(settings).nearest(question, count=5).by_words}

    return look


def test_a_dropped_recording_is_found_with_who_says_it_and_when_until_it_is_removed(settings, found):
    s3, bucket = emulated(settings, "s3"), stack_outputs(settings)["DataBucketName"]
    s3.put_object(Bucket=bucket, Key=KEY, Body=vtt((FIRST, EASY), (SECOND, SQUAT), start_s=754))
    told = json.dumps({"recording": "Episode 12", "experts": {FIRST: "Kim Example"}}).encode()
    s3.put_object(Bucket=bucket, Key=f"{KEY}.meta.json", Body=told)

    def is_attributed():
        chunk = found("whole sentences without gasping").get(EASY)
        return chunk is not None and chunk.expert == "Kim Example"

    assert eventually(is_attributed, SETTLED_WITHIN_S)
    chunk = found("whole sentences without gasping")[EASY]
    assert (chunk.moment.recording, chunk.moment.start_s) == ("Episode 12", 754.0)

    s3.delete_object(Bucket=bucket, Key=KEY)
    assert eventually(lambda: EASY not in found("whole sentences without gasping"), SETTLED_WITHIN_S)


def test_news_of_a_file_that_fails_every_time_is_kept(settings):
    s3, sqs, bucket = emulated(settings, "s3"), emulated(settings, "sqs"), stack_outputs(settings)["DataBucketName"]
    [queue] = sqs.list_queues(QueueNamePrefix="spotter-DocumentsNotTakenIn")["QueueUrls"]
    control, key = f"{settings.sandbox_url}/_control", "knowledge/inbox/lost.txt"
    httpx.put(f"{control}/upstash_vector", json={"mode": "401"}).raise_for_status()
    kept = {}

    def is_kept():
        kept.update(_received(sqs, queue))
        return key in kept

    try:
        s3.put_object(Bucket=bucket, Key=key, Body=SQUAT.encode())
        assert eventually(is_kept, SETTLED_WITHIN_S)
    finally:
        httpx.delete(control).raise_for_status()
    assert kept[key]["approximateInvokeCount"] == 3
    s3.delete_object(Bucket=bucket, Key=key)


def _received(sqs, queue):
    """What the messages tell of failed calls, by the key of the file."""
    messages = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages", [])
    told = [json.loads(message["Body"]) for message in messages]
    return {each["requestPayload"]["detail"]["object"]["key"]: each["requestContext"] for each in told}


def test_a_folder_is_taken_in_once_and_followed(settings, found, tmp_path):
    (tmp_path / "sleep.txt").write_text(SLEEP)
    (tmp_path / "broken.json").write_text("{")
    first = fill_with_folder(settings, tmp_path)
    assert (first.counts.chunks_put, first.counts.refused) == (1, 1)
    assert "broken.json: It is no JSON" in describe(first)
    assert SLEEP in found("a nap of twenty minutes after lunch")
    assert fill_with_folder(settings, tmp_path).counts.unchanged == 2
    (tmp_path / "sleep.txt").unlink()
    assert fill_with_folder(settings, tmp_path).counts.chunks_removed == 1
    assert SLEEP not in found("a nap of twenty minutes after lunch")


def test_a_folder_that_is_none_is_refused(settings, tmp_path):
    with pytest.raises(NotADirectoryError, match="no folder"):
        fill_with_folder(settings, tmp_path / "nowhere")
