"""Who says something is told by metadata or not at all, and when it is said is told by the transcript."""

import json
from datetime import date

import pytest

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.chunks import Domain, Moment, Source
from tests.support.taking_in import EASY, FIRST, SECOND, SQUAT, TODAY, chunks_in, vtt

TOLD = {
    "recording": "Episode 12",
    "show": "The Long Run",
    "url": "https://podcast.example/12",
    "published": "2026-03-01",
    "host": "Ann Example",
    "experts": {FIRST: "Kim Example"},
}


def chunks(said=((FIRST, EASY), (SECOND, SQUAT)), start_s=754.0, **told):
    companion = json.dumps(told).encode() if told else None
    return chunks_in("inbox/episode-12.vtt", vtt(*said, start_s=start_s), companion)


def test_only_who_is_named_is_an_expert():
    assert [chunk.expert for chunk in chunks(**TOLD)] == ["Kim Example", None]


def test_without_metadata_nobody_is_named():
    said = ((FIRST, EASY), ("Kim Example", SQUAT))
    assert [(chunk.expert, chunk.source) for chunk in chunks(said)] == [(None, None), (None, None)]
    assert [chunk.domain for chunk in chunks(said)] == [Domain.RUNNING, Domain.STRENGTH]


def test_a_label_that_is_a_name_counts_when_metadata_has_it():
    said = (("kim example", EASY), ("Ann Example", SQUAT))
    assert [chunk.expert for chunk in chunks(said, **TOLD)] == ["Kim Example", "Ann Example"]
    assert [chunk.expert for chunk in chunks(said, experts=["Kim Example"])] == ["Kim Example", None]


def test_the_moment_is_where_it_is_said():
    easy, squat = chunks(**TOLD)
    length_s = len(EASY.split()) / 2
    assert easy.moment == Moment("Episode 12", 754.0, 754.0 + length_s)
    assert squat.moment.start_s == 754.0 + length_s
    assert easy.title == f"Episode 12: {easy.topic.replace('_', ' ')}, from 12:34"
    assert ".12m-" in easy.id


def test_the_recording_is_the_source_where_enough_is_known_of_it():
    assert chunks(**TOLD)[0].source == Source(
        "Ann Example", 2026, "Episode 12", "The Long Run", url="https://podcast.example/12"
    )
    assert chunks(**{**TOLD, "published": None})[0].source is None


def test_the_day_of_review_is_told_or_the_day_it_was_first_taken_in():
    assert chunks(**TOLD)[0].reviewed == date(2026, 3, 1)
    assert chunks(**TOLD, reviewed="2026-04-01")[0].reviewed == date(2026, 4, 1)
    assert chunks()[0].reviewed == TODAY


def test_a_told_domain_holds_for_all_chunks():
    assert {chunk.domain for chunk in chunks(domain="running")} == {Domain.RUNNING}


def test_a_recording_of_hours_and_one_without_times():
    assert chunks(start_s=3723.0)[0].title.endswith("from 1:02:03")
    [chunk] = chunks_in("inbox/notes on easy_running.txt", EASY)
    assert (chunk.moment, chunk.title) == (None, f"notes on easy running: {chunk.topic.replace('_', ' ')}")


def test_chunks_are_records_that_an_index_gives_back():
    for chunk in chunks(**TOLD):
        assert chunk_from(json.loads(json.dumps(record_of(chunk)))) == chunk


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"published": "yesterday"}, "published"),
        ({"domain": "swimming"}, "domain"),
        ({"kind": "rumour"}, "kind"),
        ({"experts": "Kim"}, "experts"),
        ({"experts": {FIRST: 5}}, "experts"),
        ({"recording": 5}, "recording"),
        ({**TOLD, "url": "not an address"}, "source.url"),
    ],
)
def test_metadata_that_cannot_be_taken_is_named(told, field):
    with pytest.raises(InvalidInput, match=field):
        chunks(**told)


@pytest.mark.parametrize("companion", [b"", b"{", b"[]", b"\xff\xff"])
def test_a_companion_that_is_no_object_is_refused(companion):
    with pytest.raises(InvalidInput, match="no JSON object"):
        chunks_in("inbox/a.vtt", vtt((FIRST, EASY)), companion)
