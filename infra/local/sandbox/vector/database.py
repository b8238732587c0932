"""SQLite as the index uses it: what is written is there after a kill, and threads may share a connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

_BUSY_S = 30.0


class NoFullTextSearch(Exception):
    """This Python's SQLite cannot search texts."""


def connect(file: Path) -> sqlite3.Connection:
    """A connection to the file, which is made with its folder where it is missing. Whoever uses it takes turns."""
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file, timeout=_BUSY_S, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def modules() -> set[str]:
    """What this SQLite has been built with."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM pragma_module_list")}


def require_full_text_search(built_with: Callable[[], set[str]] = modules) -> None:
    """Raises NoFullTextSearch that says what to do where SQLite has been built without FTS5."""
    if "fts5" not in built_with():
        raise NoFullTextSearch(
            f"SQLite {sqlite3.sqlite_version} of this Python has been built without FTS5, which the sandbox's search "
            "needs. Most Pythons have it: choose another one with make PYTHON=/path/to/python3, after removing .venv."
        )
