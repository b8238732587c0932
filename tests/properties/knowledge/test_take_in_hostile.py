"""Whatever is in a file, it is taken in or refused, in a time that its length tells."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.ingest.documents import Document
from spotter.knowledge.ingest.formats import READERS, chunks_of
from spotter.knowledge.ingest.refusals import Refusal
from tests.support.taking_in import EASY, FIRST, SECOND, SLEEP, SQUAT, TODAY, Files, empty_stores, run_all, vtt

TALK = vtt((FIRST, EASY), (SECOND, SQUAT), (FIRST, SLEEP))
SEGMENTS = [{"start": 1.5, "end": 40, "speaker": FIRST, "text": EASY}, {"start": 40, "speaker": 1, "text": SQUAT}]
RECORD = {
    "id": "a.b",
    "domain": "running",
    "topic": "easy_pace",
    "title": "Easy",
    "kind": "protocol",
    "text": EASY,
    "source": {"authors": "Lee", "year": 2020, "title": "Easy", "journal": "J"},
    "reviewed": "2026-11-01",
    "moment": {"recording": "a", "start_s": 1, "end_s": 2},
}
GOOD = {
    ".vtt": TALK,
    ".srt": TALK.replace(b"WEBVTT\n", b"1").replace(b".", b","),
    ".txt": f"---\ntitle: A\n---\n[00:01:00] Kim Lee: {EASY}\n[00:02:00] Ann: {SQUAT}\n".encode(),
    ".json": json.dumps({"metadata": {"title": "A"}, "segments": SEGMENTS}).encode(),
    ".md": f"---\ndomain: running\nsource:\n  authors: Lee\n---\n## A\n\n{EASY}\n\n- *{SQUAT}*\n".encode(),
    ".jsonl": f"{json.dumps(RECORD)}\n{json.dumps(RECORD)}\n".encode(),
}
PIECES = [
    b"-->",
    b"<v ",
    b"\n\n",
    b"---\n",
    b"[",
    b"{",
    b"\xff",
    b"\x00",
    b"00:00",
    b": ",
    b"\xe2\x80",
    b'"',
    b"null",
    b"1e999",
]
LONG = 60_000
SLOWEST_S = 5.0

mutations = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), st.one_of(st.sampled_from(PIECES), st.binary(max_size=8))),
    max_size=8,
)


def mutated(body: bytes, changes) -> bytes:
    for place, cut, piece in changes:
        at = int(place * len(body))
        body = body[:at] + piece + body[at + cut :]
    return body


def taken(suffix, body, companion=None):
    """The chunks of a file, none where it is refused; anything else that is raised is a failure."""
    try:
        read = list(chunks_of(Document(f"inbox/a{suffix}", body, companion), TODAY))
    except InvalidInput:
        return []
    return [each for each in read if not isinstance(each, Refusal)]


@pytest.mark.parametrize("suffix", GOOD)
def test_what_is_mutated_is_good_before(suffix):
    if suffix != ".md":
        assert taken(suffix, GOOD[suffix])


@pytest.mark.parametrize("suffix", READERS)
@given(changes=mutations)
@settings(max_examples=40, deadline=None)
def test_a_mutated_file_gives_sound_chunks_or_none(suffix, changes):
    body = mutated(GOOD[".md" if suffix == ".markdown" else suffix], changes)
    for chunk in taken(suffix, body):
        assert chunk_from(json.loads(json.dumps(record_of(chunk)))) == chunk


@given(body=st.binary(max_size=400), suffix=st.sampled_from(list(READERS)))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_no_chunks(body, suffix):
    assert taken(suffix, body) == []


@given(changes=mutations)
@settings(max_examples=40, deadline=None)
def test_a_mutated_companion_never_names_who_it_does_not_name(changes):
    companion = mutated(json.dumps({"experts": {FIRST: "Kim Example"}, "published": "2026-01-01"}).encode(), changes)
    for chunk in taken(".vtt", TALK, companion):
        assert (
            chunk.expert is None
            or json.dumps(chunk.expert)[1:-1].encode() in companion
            or chunk.expert in str(json.loads(companion.decode("utf-8-sig", "replace")))
        )


@given(st.dictionaries(st.sampled_from(list(READERS)), mutations, max_size=4))
@settings(max_examples=25, deadline=None)
def test_a_run_over_any_files_ends_and_a_second_one_changes_nothing(changed):
    bodies = {f"a{suffix}": mutated(GOOD.get(suffix, TALK), changes) for suffix, changes in changed.items()}
    files, stores = Files(**bodies), empty_stores()
    first, second = run_all(files, stores), run_all(files, stores)
    assert first.documents == second.documents == second.unchanged == len(bodies)


@pytest.mark.parametrize("suffix", READERS)
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "a ",
        "a. ",
        "'a",
        "m",
        "[",
        "<v ",
        "<!--",
        "\n",
        " ",
        "# ",
        "*",
        "♪",
        ", um",
        "1:00 ",
        "---\n",
        "{",
        "00:00 --> 00:00\n",
        "I I ",
        "a-",
        "A: ",
    ],
)
def test_a_file_of_one_thing_over_and_over_is_read_in_time(suffix, unit):
    started = time.process_time()
    taken(suffix, f"WEBVTT\n\n00:00.000 --> 01:00.000\n{unit * (LONG // len(unit))}x".encode())
    assert time.process_time() - started < SLOWEST_S
