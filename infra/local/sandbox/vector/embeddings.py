"""The vectors of texts, each computed once: they are kept in a file by what the text says."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from infra.local.sandbox.vector.database import connect
from infra.local.sandbox.vector.encoder import Encoder
from infra.local.sandbox.vector.model import MODEL, model_folder
from infra.local.sandbox.vector.packing import pack
from infra.local.sandbox.vector.weights import Floats

# A question is asked of several namespaces, one right after the other.
_LATEST_QUESTIONS = 16
_SCHEMA = "CREATE TABLE IF NOT EXISTS embeddings (text BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID"


def load_encoder() -> Encoder:
    """The model that is installed."""
    return Encoder(model_folder())


class Embeddings:
    """Where a file keeps vectors of texts; the model is loaded when a text is new."""

    def __init__(self, file: Path, load: Callable[[], Encoder] = load_encoder) -> None:
        self._load = load
        self._loaded: Encoder | None = None
        self._lock = threading.Lock()
        self._of_question = lru_cache(_LATEST_QUESTIONS)(lambda text: self._encoder().encode(text))
        self._connection = connect(file)
        self._connection.execute(_SCHEMA)

    def of_question(self, text: str) -> Floats:
        """The vector of a text that is not kept."""
        return self._of_question(text)

    def of_texts(self, texts: Sequence[str]) -> list[bytes]:
        """The packed vectors of texts that are kept."""
        keys = [sha256(f"{MODEL}\n{text}".encode()).digest() for text in texts]
        known = self._known(keys)
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if new:
            vectors = self._encoder().encode_all(list(new.values()))
            known |= dict(zip(new, map(pack, vectors), strict=True))
            self._keep({key: known[key] for key in new})
        return [known[key] for key in keys]

    def _encoder(self) -> Encoder:
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded

    def _known(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        marks = ",".join("?" * len(keys))
        with self._lock:
            rows = self._connection.execute(f"SELECT text, vector FROM embeddings WHERE text IN ({marks})", keys)  # noqa: S608 - question marks
            return dict(rows.fetchall())

    def _keep(self, vectors: dict[bytes, bytes]) -> None:
        with self._lock, self._connection:
            self._connection.executemany("INSERT OR IGNORE INTO embeddings VALUES (?, ?)", vectors.items())
