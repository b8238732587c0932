"""What is sent to the index as what it keeps."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import Any

import numpy as np

from infra.local.sandbox.vector.model import DIMENSION
from infra.local.sandbox.vector.packing import pack
from infra.local.sandbox.vector.refusals import IndexRefusal
from infra.local.sandbox.vector.store import Entry
from infra.local.sandbox.vector.weights import Floats
from infra.local.sandbox.vector.wire import SentText, SentVector, SparseNumbers, Update
from infra.local.sandbox.vector.words import SparseVector


def entry_of_vector(sent: SentVector) -> Entry:
    """A vector to keep. Raises IndexRefusal unless it is both dense and sparse."""
    if sent.vector is None or sent.sparse_vector is None:
        raise IndexRefusal("This index requires both dense and sparse vectors", HTTPStatus.UNPROCESSABLE_ENTITY)
    return Entry(sent.id, pack(dense(sent.vector)), sparse(sent.sparse_vector), sent.metadata, sent.data)


def entry_of_text(sent: SentText, packed: bytes) -> Entry:
    """A text to keep with its dense vector."""
    return Entry(sent.id, packed, None, sent.metadata, sent.data)


def updated(entry: Entry, update: Update, packed: bytes | None) -> Entry:
    """The entry with what an update changes; `packed` is the dense vector of the update's data."""
    if packed is not None:
        entry = replace(entry, packed=packed, sparse=None, data=update.data)
    if update.vector is not None or update.sparse_vector is not None:
        sent = SentVector(id=entry.id, vector=update.vector, sparse_vector=update.sparse_vector)
        moved = entry_of_vector(sent)
        entry = replace(entry, packed=moved.packed, sparse=moved.sparse)
    if update.metadata is None:
        return entry
    patched = update.metadata_update_mode == "PATCH"
    return replace(entry, metadata=merged(entry.metadata, update.metadata) if patched else update.metadata)


def merged(target: Any, patch: Any) -> Any:  # noqa: ANN401 - anything that JSON can hold
    """JSON after a merge patch (RFC 7396): null removes a field, objects go into each other, the rest replaces."""
    if not isinstance(patch, dict):
        return patch
    kept = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            kept.pop(name, None)
        else:
            kept[name] = merged(kept.get(name), value)
    return kept


def dense(numbers: list[float]) -> Floats:
    """A dense vector. Raises IndexRefusal unless it has as many numbers as the index has dimensions."""
    if len(numbers) != DIMENSION:
        raise IndexRefusal(
            f"Invalid vector dimension: {len(numbers)}, expected: {DIMENSION}", HTTPStatus.UNPROCESSABLE_ENTITY
        )
    return np.asarray(numbers, np.float32)


def sparse(numbers: SparseNumbers) -> SparseVector:
    """A sparse vector."""
    return dict(zip(numbers.indices, numbers.values, strict=True))
