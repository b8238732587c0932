"""Cursors that clients hold and may damage."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spotter.errors import InvalidInput
from spotter.storage.cursors import cursor_after, position_of
from spotter.storage.items import KeyRange

OWNER = ("runs", "ann")
EVERYWHERE = KeyRange()


@given(st.text(min_size=1, max_size=50))
def test_a_cursor_leads_back_to_its_item(item_id):
    assert position_of(OWNER, cursor_after(OWNER, item_id), EVERYWHERE) == item_id


@pytest.mark.parametrize("owner", [("runs", "bob"), ("workouts", "ann"), ("run", "sann")])
def test_a_cursor_is_for_one_list_of_one_athlete(owner):
    with pytest.raises(InvalidInput) as raised:
        position_of(owner, cursor_after(OWNER, "a"), EVERYWHERE)
    assert [error.field for error in raised.value.errors] == ["cursor"]


@given(st.text(max_size=60))
def test_garbage_is_refused(cursor):
    with pytest.raises(InvalidInput):
        position_of(OWNER, cursor, EVERYWHERE)


@pytest.mark.parametrize("value", [b"[]", b"{}", b"1", b'["x"]', b"[null, null]", b'["x", 1]', b"\xff", b"[" * 999])
def test_a_well_formed_nonsense_is_refused(value):
    with pytest.raises(InvalidInput):
        position_of(OWNER, base64.urlsafe_b64encode(value).decode(), EVERYWHERE)


@pytest.mark.parametrize("item_id", ["\ud800", "x" * 1025, "ü" * 513])
def test_an_id_that_no_item_can_have_is_refused(item_id):
    with pytest.raises(InvalidInput) as raised:
        position_of(OWNER, cursor_after(OWNER, item_id), EVERYWHERE)
    assert [error.field for error in raised.value.errors] == ["cursor"]


def test_a_cursor_tells_nothing_of_the_athlete_and_fits_into_an_address():
    cursor = cursor_after(("runs", "ann@example.com"), "20260504T080000Z-0123abcd")
    assert cursor.replace("-", "").replace("_", "").isalnum()
    assert b"ann" not in base64.urlsafe_b64decode(cursor + "==")
