"""A table whose items are not what they should be."""

from __future__ import annotations

import traceback

import pytest

from spotter.athlete.profile import Profile
from spotter.storage.items import Put, TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.table import Table

PROFILES = TableSpec("profiles", has_id=False)


def test_an_item_that_does_not_fit_is_an_error_that_quotes_nothing(caplog):
    database = MemoryDatabase()
    database.write([Put(PROFILES, {"user_id": "ann@example.com", "age": 7, "tier": "gold"})])
    with pytest.raises(ValueError, match="profiles does not fit") as raised:
        Table(database, PROFILES, Profile).get("ann@example.com")
    logged = "".join(traceback.format_exception(raised.value))
    assert "age" in logged
    assert "ann@example.com" not in logged.replace('get("ann@example.com")', "")
    assert "gold" not in logged
    assert [record.getMessage() for record in caplog.records] == [str(raised.value)]
