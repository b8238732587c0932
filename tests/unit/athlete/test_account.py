"""Everything about an athlete, walked in pages and removed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spotter.athlete.account import delete_account, export_account
from spotter.athlete.ports import Place, Records
from spotter.errors import InvalidInput, Unavailable
from tests.unit.athlete.test_profile import Shelf

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)


def numbered(name: str, count: int, erased: list[str] | None = None) -> Place:
    """A place with so many records, whose cursor is the number of the next one."""

    def read(_athlete_id: str, cursor: str | None, limit: int) -> Records:
        first = int(cursor or 0)
        last = min(first + limit, count)
        return Records([{"n": number} for number in range(first, last)], str(last) if last < count else None)

    def erase(athlete_id: str) -> int:
        if erased is not None:
            erased.append(f"{name} of {athlete_id}")
        return count

    return Place(name, erase, read)


def pages(places: list[Place], limit: int) -> list[dict[str, list[int]]]:
    found, cursor = [], None
    while True:
        page = export_account("ann", cursor, Shelf(), places, lambda: NOW, limit)
        found.append({name: [record["n"] for record in records] for name, records in page.records.items()})
        if (cursor := page.cursor) is None:
            return found


def test_a_small_account_is_one_page():
    assert pages([numbered("runs", 2), numbered("uploads", 0)], 5) == [{"runs": [0, 1], "uploads": []}]


def test_a_large_account_goes_on_where_the_page_ended():
    places = [numbered("runs", 5), numbered("uploads", 1), numbered("streams", 3)]
    assert pages(places, 3) == [
        {"runs": [0, 1, 2]},
        {"runs": [3, 4], "uploads": [0]},
        {"streams": [0, 1, 2]},
    ]


def test_every_record_is_given_out_once_whatever_the_page():
    places = [numbered("runs", 7), numbered("uploads", 3)]
    for limit in range(1, 12):
        runs = [number for page in pages(places, limit) for number in page.get("runs", [])]
        uploads = [number for page in pages(places, limit) for number in page.get("uploads", [])]
        assert (runs, uploads) == (list(range(7)), list(range(3)))


def test_copies_are_not_given_out():
    copies = Place("copies", lambda _: 4, None)
    assert pages([copies, numbered("runs", 1)], 5) == [{"runs": [0]}]


@pytest.mark.parametrize("cursor", ["", "copies.", "unknown.1"])
def test_a_cursor_that_names_no_place_is_refused(cursor):
    with pytest.raises(InvalidInput):
        export_account("ann", cursor, Shelf(), [numbered("runs", 1)], lambda: NOW)


def test_every_place_is_emptied_and_the_profile_last():
    erased: list[str] = []
    shelf = Shelf()
    answer = delete_account("ann", shelf, [numbered("runs", 2, erased), numbered("uploads", 1, erased)])
    assert erased == ["runs of ann", "uploads of ann"]
    assert answer.deleted == {"runs": 2, "uploads": 1, "profile": 0}


def test_a_deletion_that_fails_half_way_leaves_the_profile_for_the_next_try():
    def unreachable(_athlete_id: str) -> int:
        raise Unavailable("down")

    shelf = Shelf()
    shelf.put(export_account("ann", None, shelf, [numbered("runs", 0)], lambda: NOW).profile, replacing=0)
    with pytest.raises(Unavailable):
        delete_account("ann", shelf, [Place("runs", unreachable, None)])
    assert shelf.get("ann") is not None
