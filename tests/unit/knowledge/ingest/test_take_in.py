"""What the knowledge base holds follows the documents: whatever changes, whatever is said twice, whatever is killed."""

import json
from dataclasses import replace

import pytest

from spotter.errors import Conflict, Unavailable
from spotter.knowledge.ingest.documents import MOST_BYTES
from spotter.knowledge.ingest.settle import settle
from spotter.knowledge.ingest.take_in import take_in_all
from tests.support.taking_in import (
    EASY,
    FIRST,
    SECOND,
    SLEEP,
    SQUAT,
    TODAY,
    Files,
    Killed,
    begin,
    empty_stores,
    state,
    vtt,
)

ALL = ((FIRST, EASY), (SECOND, SQUAT), (FIRST, SLEEP))


def run(files, stores):
    return take_in_all(files, stores, TODAY)


def texts(stores):
    return sorted(chunk.text for chunk in stores.index.chunks.values())


def test_a_second_run_looks_every_document_up_once_and_changes_nothing():
    files, stores = Files(a__vtt=vtt(ALL[0]), b__vtt=vtt(*ALL[1:])), empty_stores()
    first = run(files, stores).counts
    assert (first.documents, first.indexed, first.chunks_put) == (2, 2, 3)
    before, stores.manifests.asked = state(stores), 0
    life = begin(stores)
    again = run(files, stores).counts
    assert (again.documents, again.unchanged, again.chunks_put) == (2, 2, 0)
    assert (stores.manifests.asked, life.made) == (2, 0)
    assert state(stores) == before


def test_of_a_changed_document_only_what_changed_is_put_and_what_is_gone_is_removed():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()
    run(files, stores)
    files.files["inbox/a.vtt"] = vtt(ALL[0], (SECOND, SQUAT.replace("belly", "stomach")), ALL[2])
    counts = run(files, stores).counts
    assert (counts.indexed, counts.chunks_put, counts.chunks_removed) == (1, 1, 1)
    assert texts(stores) == sorted([EASY, SLEEP, SQUAT.replace("belly", "stomach")])


def test_metadata_that_changes_is_put_under_the_same_ids():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()
    run(files, stores)
    ids = set(stores.index.chunks)
    files.files["inbox/a.meta.json"] = json.dumps({"experts": {FIRST: "Kim Example"}}).encode()
    counts = run(files, stores).counts
    assert (counts.chunks_put, counts.chunks_removed) == (2, 0)
    assert set(stores.index.chunks) == ids
    assert {chunk.expert for chunk in stores.index.chunks.values()} == {"Kim Example", None}


def test_a_document_that_is_gone_takes_its_chunks_with_it_and_no_others():
    files, stores = Files(a__vtt=vtt(ALL[0]), b__vtt=vtt(ALL[1])), empty_stores()
    run(files, stores)
    run(Files("other/", c__vtt=vtt(ALL[2])), stores)
    del files.files["inbox/a.vtt"]
    counts = run(files, stores).counts
    assert (counts.removed, counts.chunks_removed) == (1, 1)
    assert texts(stores) == sorted([SQUAT, SLEEP])
    assert set(stores.manifests.documents()) == {"inbox/b.vtt", "other/c.vtt"}


def test_what_several_say_is_kept_once_and_by_the_next_when_the_first_is_gone():
    alike = EASY.replace("truly", "really")
    files = Files(a__vtt=vtt(ALL[0]), b__txt=f"Kim: {alike}\n".encode(), c__vtt=vtt(*ALL[:2]))
    stores = empty_stores()
    counts = run(files, stores).counts
    assert (counts.chunks_put, counts.chunks_repeated) == (2, 2)
    assert texts(stores) == sorted([EASY, SQUAT])
    assert run(files, stores).counts.unchanged == 3
    del files.files["inbox/a.vtt"]
    run(files, stores)
    assert texts(stores) == sorted([alike, SQUAT])


def test_refused_documents_and_lines_are_reported_and_the_rest_is_taken():
    files = Files(
        a__vtt=vtt(ALL[0]), b__json=b"{", c__mp3=b"\x00", d__md=b"too short", e__vtt=b"", f__jsonl=b"no\nrecords\n"
    )
    files.files["inbox/.hidden.txt"] = EASY.encode()
    report = run(files, empty_stores())
    assert (report.counts.documents, report.counts.indexed, report.counts.refused) == (6, 1, 5)
    places = {str(each).split(": ")[0] for each in report.refusals}
    assert places == {
        "inbox/b.json",
        "inbox/c.mp3",
        "inbox/d.md",
        "inbox/e.vtt",
        "inbox/f.jsonl, line 1",
        "inbox/f.jsonl, line 2",
    }


def test_a_file_that_is_too_large_is_not_read():
    files = Files(a__vtt=vtt(ALL[0]))
    files.size_bytes = lambda _name: MOST_BYTES + 1
    report = run(files, empty_stores())
    assert report.counts.refused == 1
    assert "20 MB" in report.refusals[0].reason


def test_many_refusals_are_counted_and_the_first_are_told():
    line = json.dumps({"id": "a.b"})
    report = run(Files(a__jsonl=f"{line}\n".encode() * 5000), empty_stores())
    assert len(report.refusals) == 200


def test_every_change_is_told_and_nothing_else():
    told = []
    stores = replace(empty_stores(), changed=lambda: told.append(1))
    files = Files(a__vtt=vtt(ALL[0]))
    for expected in (1, 1):
        run(files, stores)
        assert len(told) == expected
    files.files.clear()
    run(files, stores)
    assert len(told) == 2


BEFORE = {"a__vtt": vtt(ALL[0]), "b__vtt": vtt(*ALL[:2]), "c__vtt": vtt(ALL[2])}
AFTER = {"a__vtt": vtt(ALL[1]), "b__vtt": vtt(*ALL), "d__vtt": vtt(ALL[0])}


def test_a_run_that_is_killed_anywhere_ends_in_the_same_state_when_it_is_run_again():
    clean = empty_stores()
    run(Files(**BEFORE), clean)
    life = begin(clean)
    run(Files(**AFTER), clean)
    for calls in range(life.made):
        stores = empty_stores()
        run(Files(**BEFORE), stores)
        begin(stores, calls)
        with pytest.raises(Killed):
            run(Files(**AFTER), stores)
        begin(stores)
        run(Files(**AFTER), stores)
        assert state(stores) == state(clean), calls


def test_a_run_that_is_killed_leaves_nothing_behind_when_its_documents_are_gone_by_the_next():
    life = begin(empty_stores())
    for calls in range(9):
        stores = empty_stores()
        life = begin(stores, calls)
        with pytest.raises(Killed):
            run(Files(**BEFORE, e__vtt=vtt(*ALL)), stores)
        begin(stores)
        run(Files(), stores)
        assert state(stores) == ({}, {}), calls
    assert life.made > 8


def one(name, files, stores):
    return settle(name, files, stores, TODAY).counts


def test_news_of_a_file_is_settled_by_what_is_there():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()
    assert one("inbox/a.vtt", files, stores).chunks_put == 3
    assert one("inbox/a.vtt", files, stores).unchanged == 1
    files.files.clear()
    assert one("inbox/a.vtt", files, stores).chunks_removed == 3
    assert one("inbox/a.vtt", files, stores) == type(one("inbox/a.vtt", files, stores))()
    assert state(stores) == ({}, {})


@pytest.mark.parametrize("companion", ["inbox/a.vtt.meta.json", "inbox/a.meta.json"])
def test_news_of_a_companion_is_news_of_its_document(companion):
    files, stores = Files(a__vtt=vtt(*ALL), ab__vtt=vtt(*ALL)), empty_stores()
    one("inbox/a.vtt", files, stores)
    files.files[companion] = json.dumps({"experts": {FIRST: "Kim Example"}}).encode()
    assert one(companion, files, stores).chunks_put == 2
    del files.files[companion]
    assert one(companion, files, stores).chunks_put == 2
    assert {chunk.expert for chunk in stores.index.chunks.values()} == {None}


def test_a_file_that_becomes_unreadable_is_taken_out_and_told():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()
    one("inbox/a.vtt", files, stores)
    files.size_bytes = lambda _name: MOST_BYTES + 1
    report = settle("inbox/a.vtt", files, stores, TODAY)
    assert (report.counts.refused, report.counts.chunks_removed) == (1, 3)
    assert "20 MB" in report.refusals[0].reason


def test_what_was_left_to_a_document_that_is_removed_is_taken_in_from_the_next():
    files, stores = Files(a__vtt=vtt(*ALL), b__txt=EASY.encode()), empty_stores()
    one("inbox/a.vtt", files, stores)
    assert one("inbox/b.txt", files, stores).chunks_repeated == 1
    del files.files["inbox/a.vtt"]
    one("inbox/a.vtt", files, stores)
    assert texts(stores) == [EASY]


def test_a_file_that_changes_while_it_is_taken_in_is_asked_for_again():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()
    read = files.read

    def read_just_before_it_changes(name):
        body = read(name)
        files.files["inbox/a.vtt"] = vtt(ALL[0])
        return body

    files.read = read_just_before_it_changes
    with pytest.raises(Conflict):
        one("inbox/a.vtt", files, stores)
    assert one("inbox/a.vtt", files, stores).chunks_removed == 2
    assert texts(stores) == [EASY]


def test_stores_that_cannot_be_reached_fail_the_run():
    files, stores = Files(a__vtt=vtt(*ALL)), empty_stores()

    def refuse(_chunks):
        raise Unavailable("Not now.")

    working, stores.index.put = stores.index.put, refuse
    with pytest.raises(Unavailable):
        run(files, stores)
    stores.index.put = working
    assert run(files, stores).counts.chunks_put == 3
