"""What every database must do, in lines that run against all of them.

A test module makes these its own by defining the fixture `open_database`, which gives a function from a clock to an
empty database with the two tables below and the index on the first, and importing `DatabaseContract` under a name that
starts with `Test`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from spotter.clock import Clock
from spotter.errors import Conflict, InvalidInput
from spotter.storage.items import Absent, Database, Delete, Index, Key, KeyRange, Present, Put, TableSpec, VersionIs
from spotter.storage.table import Table

NOTES = TableSpec("notes")
PEOPLE = TableSpec("people", has_id=False)
UNREAD = Index("unread", mark="reader", order="unread_since")

OpenDatabase = Callable[[Clock], Database]


@dataclass(frozen=True)
class Lap:
    distance_m: float
    heart_rate_bpm: int | None


@dataclass(frozen=True)
class Note:
    id: str
    text: str | None = "unnamed"
    pace_s_per_km: float = 0.0
    laps: tuple[Lap, ...] = ()
    channel: tuple[float | None, ...] = ()
    seen_at: datetime | None = None
    indoor: bool = False
    labels: dict[str, int] | None = None
    version: int | None = None
    expires_at: int | None = None


@dataclass(frozen=True)
class Person:
    user_id: str
    age: int


@dataclass
class MovableClock:
    now: datetime = datetime(2026, 5, 4, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def database(open_database: OpenDatabase, clock: MovableClock) -> Database:
    return open_database(clock)


@pytest.fixture
def notes(database: Database) -> Table[Note]:
    return Table(database, NOTES, Note)


def ids(found) -> list[str]:
    return [note.id for note in found]


def put_numbered(notes: Table[Note], count: int, user_id: str = "ann") -> list[str]:
    names = [f"n{number:03d}" for number in range(count)]
    for name in names:
        notes.put(user_id, Note(name))
    return names


def put_unread(database: Database, user_id: str, note_id: str, since: str, reader: str = "me") -> None:
    database.write([Put(NOTES, {"user_id": user_id, "id": note_id, "reader": reader, "unread_since": since})])


def unread(database: Database, reader: str = "me", limit: int = 10) -> list[Key]:
    return database.marked(NOTES, UNREAD, reader, up_to="3", limit=limit)


class DatabaseContract:
    """Each method is one promise."""

    def test_what_is_put_comes_back_the_same(self, notes):
        note = Note(
            "a",
            pace_s_per_km=0.1 + 0.2,
            laps=(Lap(1000.0, 151), Lap(1e-7, None)),
            channel=(1.5, None, 123456789.12345679, -0.0, 5.0),
            seen_at=datetime(2026, 5, 4, 8, 30, 0, 250000, tzinfo=UTC),
            indoor=True,
            text="Größe 🏃",
            labels={"hill": 3},
        )
        notes.put("ann", note)
        assert notes.get("ann", "a") == note

    def test_nothing_comes_back_as_nothing_whatever_the_default(self, notes):
        notes.put("ann", Note("a", text=None, laps=(Lap(1.0, None),)))
        assert notes.get("ann", "a") == Note("a", text=None, laps=(Lap(1.0, None),))

    def test_a_missing_item_is_none(self, notes):
        assert notes.get("ann", "nothing") is None

    def test_items_of_another_user_are_not_found(self, notes):
        notes.put("ann", Note("a"))
        assert notes.get("bob", "a") is None

    def test_a_table_may_have_one_item_per_user(self, database):
        people = Table(database, PEOPLE, Person)
        people.put("ann", Person("ann", 40))
        people.put("ann", Person("ann", 41))
        assert people.get("ann") == Person("ann", 41)
        assert people.delete("ann") is True
        assert people.get("ann") is None

    def test_put_replaces_the_whole_item(self, notes):
        notes.put("ann", Note("a", text="before", indoor=True))
        notes.put("ann", Note("a"))
        assert notes.get("ann", "a") == Note("a")

    def test_only_one_put_of_a_new_item_succeeds(self, notes):
        notes.put("ann", Note("a", text="first"), Absent())
        with pytest.raises(Conflict):
            notes.put("ann", Note("a", text="second"), Absent())
        assert notes.get("ann", "a") == Note("a", text="first")

    def test_an_item_is_replaced_only_in_the_version_that_was_read(self, notes):
        notes.put("ann", Note("a", version=1), VersionIs(0))
        notes.put("ann", Note("a", version=2), VersionIs(1))
        with pytest.raises(Conflict):
            notes.put("ann", Note("a", version=2, text="late"), VersionIs(1))
        assert notes.get("ann", "a") == Note("a", version=2)

    def test_version_zero_is_an_item_without_version_but_not_one_with(self, notes):
        notes.put("ann", Note("a"))
        notes.put("ann", Note("a", version=1), VersionIs(0))
        with pytest.raises(Conflict):
            notes.put("ann", Note("a", version=1), VersionIs(0))

    def test_delete_tells_whether_there_was_something(self, notes):
        notes.put("ann", Note("a"))
        assert notes.delete("ann", "a") is True
        assert notes.delete("ann", "a") is False

    def test_several_writes_happen_together(self, database, notes):
        notes.put("ann", Note("old"))
        database.write(
            [
                notes.putting("ann", Note("a"), Absent()),
                notes.putting("ann", Note("b", version=1), VersionIs(0)),
                Delete(NOTES, Key("ann", "old"), Present()),
            ]
        )
        assert ids(notes.walk("ann")) == ["a", "b"]

    def test_several_writes_happen_not_at_all_when_one_may_not(self, database, notes):
        notes.put("ann", Note("b", version=7))
        with pytest.raises(Conflict):
            database.write(
                [notes.putting("ann", Note("a"), Absent()), notes.putting("ann", Note("b", version=7), VersionIs(6))]
            )
        assert notes.get("ann", "a") is None
        assert notes.get("ann", "b") == Note("b", version=7)

    def test_pages_go_from_the_newest_to_the_oldest_and_end_without_a_cursor(self, notes):
        names = put_numbered(notes, 5)
        seen, cursors, cursor = [], 0, None
        while True:
            page = notes.query("ann", limit=2, cursor=cursor)
            seen += ids(page.items)
            cursors += 1
            if (cursor := page.cursor) is None:
                break
        assert seen == names[::-1]
        assert cursors == 3

    def test_a_page_that_just_holds_everything_has_no_cursor(self, notes):
        put_numbered(notes, 2)
        assert notes.query("ann", limit=2).cursor is None

    def test_pages_also_go_from_the_oldest(self, notes):
        names = put_numbered(notes, 3)
        page = notes.query("ann", limit=2, newest_first=False)
        rest = notes.query("ann", limit=2, newest_first=False, cursor=page.cursor)
        assert ids(page.items) + ids(rest.items) == names

    def test_a_cursor_stays_good_when_its_item_is_gone(self, notes):
        put_numbered(notes, 3)
        page = notes.query("ann", limit=1)
        notes.delete("ann", page.items[0].id)
        assert ids(notes.query("ann", limit=5, cursor=page.cursor).items) == ["n001", "n000"]

    @pytest.mark.parametrize(
        ("keys", "expected"),
        [
            (KeyRange(), ["#head", "a", "b", "b1", "c"]),
            (KeyRange(low="a"), ["a", "b", "b1", "c"]),
            (KeyRange(high="b"), ["#head", "a", "b"]),
            (KeyRange(low="b", high="b~"), ["b", "b1"]),
        ],
    )
    def test_a_range_has_both_its_ends(self, notes, keys, expected):
        for name in ("a", "b", "b1", "c", "#head"):
            notes.put("ann", Note(name))
        assert ids(notes.walk("ann", keys)) == expected

    def test_walking_goes_beyond_one_read(self, notes):
        names = put_numbered(notes, 120)
        assert ids(notes.walk("ann")) == names

    def test_a_cursor_of_another_user_is_refused(self, notes):
        put_numbered(notes, 3, "ann")
        put_numbered(notes, 3, "bob")
        cursor = notes.query("ann", limit=1).cursor
        with pytest.raises(InvalidInput) as raised:
            notes.query("bob", limit=1, cursor=cursor)
        assert [error.field for error in raised.value.errors] == ["cursor"]

    def test_a_cursor_outside_the_range_is_refused(self, notes):
        put_numbered(notes, 3)
        cursor = notes.query("ann", limit=1).cursor
        with pytest.raises(InvalidInput):
            notes.query("ann", KeyRange(high="n000"), limit=1, cursor=cursor)

    def test_an_expired_item_is_not_seen(self, notes, clock):
        soon = int(clock.now.timestamp()) + 60
        notes.put("ann", Note("a", expires_at=soon))
        notes.put("ann", Note("b"))
        assert notes.get("ann", "a") == Note("a", expires_at=soon)
        clock.now += timedelta(seconds=60)
        assert notes.get("ann", "a") is None
        assert ids(notes.query("ann", limit=1).items) == ["b"]
        assert ids(notes.query("ann", limit=1, newest_first=False).items) == ["b"]

    def test_an_expired_item_makes_room_for_a_new_one(self, notes, clock):
        notes.put("ann", Note("a", expires_at=int(clock.now.timestamp())))
        notes.put("ann", Note("a", text="new"), Absent())
        assert notes.get("ann", "a") == Note("a", text="new")

    def test_erasing_leaves_nothing_of_one_user_and_everything_of_the_others(self, database, notes, clock):
        put_numbered(notes, 30, "ann")
        notes.put("ann", Note("expired", expires_at=int(clock.now.timestamp()) - 1))
        put_numbered(notes, 2, "ann2")
        erased = database.erase(NOTES, "ann")
        assert erased == {Key("ann", f"n{number:03d}") for number in range(30)} | {Key("ann", "expired")}
        assert list(notes.walk("ann")) == []
        assert len(list(notes.walk("ann2"))) == 2
        assert database.erase(NOTES, "ann") == set()

    def test_marked_items_are_found_across_users_in_their_order(self, database):
        for user_id, note_id, since in (("bob", "b", "2"), ("ann", "a", "3"), ("ann", "c", "1"), ("cid", "d", "4")):
            put_unread(database, user_id, note_id, since)
        put_unread(database, "dan", "e", "1", reader="eve")
        database.write([Put(NOTES, {"user_id": "ann", "id": "unmarked"})])
        assert unread(database) == [Key("ann", "c"), Key("bob", "b"), Key("ann", "a")]
        assert unread(database, limit=2) == [Key("ann", "c"), Key("bob", "b")]
        assert unread(database, reader="nobody") == []

    def test_an_item_without_its_mark_or_gone_is_not_found_any_more(self, database):
        for note_id in ("a", "b"):
            put_unread(database, "ann", note_id, "1")
        put_unread(database, "cid", "c", "2")
        database.write([Put(NOTES, {"user_id": "ann", "id": "a"}), Delete(NOTES, Key("ann", "b"))])
        assert unread(database) == [Key("cid", "c")]
        database.erase(NOTES, "cid")
        assert unread(database) == []

    def test_erasing_works_where_there_is_one_item_per_user(self, database):
        people = Table(database, PEOPLE, Person)
        people.put("ann", Person("ann", 40))
        assert database.erase(PEOPLE, "ann") == {Key("ann")}
        assert people.get("ann") is None

    def test_user_ids_may_hold_any_character(self, notes):
        for user_id in ("a/b", "ü ñ", "a#b", '"', "x" * 128):
            notes.put(user_id, Note("a", text=user_id))
            assert notes.get(user_id, "a") == Note("a", text=user_id)

    def test_numbers_that_are_not_finite_are_refused(self, notes):
        with pytest.raises(ValueError, match="finite"):
            notes.put("ann", Note("a", pace_s_per_km=float("nan")))
