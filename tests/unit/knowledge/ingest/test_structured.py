"""Chunks written as JSONL and as Markdown."""

import json
from datetime import date

import pytest

from spotter.errors import InvalidInput
from spotter.knowledge.chunks import Domain, Kind, Source, words_in
from spotter.knowledge.ingest.refusals import Refusal
from tests.support.taking_in import EASY, SLEEP, SQUAT, TODAY, chunks_in

RECORD = {
    "id": "easy_pace.talk-test",
    "domain": "running",
    "topic": "easy_pace",
    "title": "The talk test",
    "kind": "protocol",
    "asked": ["how slow"],
    "text": EASY,
    "source": "coaching practice",
    "expert": None,
    "reviewed": "2026-11-01",
}
FRONT = "---\ndomain: running\ntopic: easy_pace\nkind: protocol\nexpert: Kim Example\nreviewed: 2026-10-01\n---\n"


def test_lines_become_chunks_whose_ids_are_the_documents_own():
    other = {**RECORD, "id": "squat_form.brace", "text": SQUAT}
    first, second = chunks_in("inbox/mine.jsonl", f"{json.dumps(RECORD)}\n\n{json.dumps(other)}\n")
    assert (first.text, second.text) == (EASY, SQUAT)
    assert first.id.endswith(".easy_pace.talk-test")
    assert first.id.startswith("mine_")
    [elsewhere] = chunks_in("inbox/other/mine.jsonl", json.dumps(RECORD))
    assert elsewhere.id != first.id


def test_bad_lines_are_refused_by_number_and_field_and_the_rest_is_taken():
    lines = [
        json.dumps(RECORD),
        "no json",
        json.dumps({**RECORD, "id": "easy_pace.b", "domain": "swimming", "kind": "rumour"}),
        json.dumps(RECORD),
        "[]",
        json.dumps({**RECORD, "id": "easy_pace.c"}),
        "[" * 100_000,
    ]
    read = chunks_in("inbox/mine.jsonl", "\n".join(lines))
    refusals = [each for each in read if isinstance(each, Refusal)]
    assert [each.line for each in refusals] == [2, 3, 4, 5, 7]
    assert "domain" in refusals[1].reason
    assert "kind" in refusals[1].reason
    assert str(refusals[0]) == "inbox/mine.jsonl, line 2: It is no JSON that can be read."
    assert len(read) == 7


def test_sections_become_chunks_with_what_the_front_matter_says():
    first, second = chunks_in("inbox/guide.md", f"{FRONT}# Guide\n\n## Easy runs\n\n{EASY}\n\n## Squats\n\n{SQUAT}\n")
    assert (first.title, first.text) == ("Easy runs", EASY)
    assert (second.title, second.text) == ("Squats", SQUAT)
    assert (first.domain, first.topic, first.kind) == (Domain.RUNNING, "easy_pace", Kind.PROTOCOL)
    assert (first.expert, first.reviewed, first.source) == ("Kim Example", date(2026, 10, 1), None)


def test_a_publication_is_told_below_source():
    source = (
        "source:\n  authors: Lee et al.\n  year: 2020\n  title: Easy runs\n  journal: J Run\n  doi: 10.1000/xyz\n---\n"
    )
    [chunk] = chunks_in("inbox/guide.md", f"{FRONT[:-4]}{source}\n## Easy\n\n{EASY}")
    assert chunk.source == Source("Lee et al.", 2020, "Easy runs", "J Run", doi="10.1000/xyz")


def test_long_sections_are_split_and_short_ones_joined():
    long = "\n\n".join((EASY, SQUAT, SLEEP))
    chunks = chunks_in("inbox/guide.md", f"## All\n\n{long}\n\n## One\n\n{EASY[:160]}\n\n## Two\n\n{SLEEP[:160]}.\n")
    assert all(60 <= words_in(chunk.text) <= 200 for chunk in chunks)
    assert " ".join(chunk.text for chunk in chunks).startswith(f"{EASY} {SQUAT} {SLEEP}")
    assert chunks[-1].title == "One; Two"
    assert len({chunk.title for chunk in chunks}) == len(chunks)


def test_without_front_matter_the_words_tell_what_it_is_about():
    [chunk] = chunks_in("inbox/Squat notes.md", SQUAT)
    assert (chunk.title, chunk.domain, chunk.topic) == ("Squat notes", Domain.STRENGTH, "squat_form")
    assert (chunk.kind, chunk.expert, chunk.reviewed) == (Kind.PRINCIPLE, None, TODAY)


def test_marks_of_markdown_are_no_text():
    text = (
        f"## A **bold** title\r\n\r\n- *Run* [easy](https://x.example)\r\n- `Sleep`\r\n\r\n> {EASY}\r\n<!-- no -->\r\n"
    )
    [chunk] = chunks_in("inbox/a.markdown", text)
    assert chunk.text == f"Run easy Sleep {EASY}"
    assert chunk.title == "A bold title"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "It has 0 words"),
        ("## Short\n\nToo short.", "It has 2 words"),
        (f"---\ndomain: swimming\n---\n{EASY}", "domain"),
        (f"---\nsource: a friend\n---\n{EASY}", "source"),
        (f"---\nsource:\n  authors: Lee\n  year: long ago\n---\n{EASY}", "source.year"),
        (f"---\nreviewed: yesterday\n---\n{EASY}", "reviewed"),
    ],
)
def test_a_file_that_cannot_be_chunks_is_refused(text, said):
    with pytest.raises(InvalidInput, match=said):
        chunks_in("inbox/a.md", text)
