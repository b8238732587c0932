"""What the paths of the index do (upstash.com/docs/vector/api)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from infra.local.sandbox.vector.model import DIMENSION, MODEL
from infra.local.sandbox.vector.refusals import IndexRefusal
from infra.local.sandbox.vector.wire import (
    LARGEST_BATCH,
    MOST_RESULTS,
    Deletion,
    Fetch,
    Included,
    Page,
    Query,
    Rename,
    SentText,
    SentVector,
    Update,
)

if TYPE_CHECKING:
    from infra.local.sandbox.vector.index import VectorIndex
    from infra.local.sandbox.vector.store import Entry

SUCCESS = "Success"

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to the index: the namespace is what its path has after the operation."""

    namespace: str
    body: bytes
    parameters: frozenset[str]

    def read(self, shape: type[Shape]) -> Shape:
        """The body. Raises IndexRefusal that names the first thing that is wrong with it."""
        return _read(TypeAdapter(shape), self.body)

    def read_all(self, shape: type[Shape]) -> list[Shape]:
        """The body, which is one thing or a list of them."""
        if not self.body.lstrip().startswith(b"["):
            return [self.read(shape)]
        found: list[Shape] = _read(TypeAdapter(list[shape]), self.body)  # type: ignore[valid-type]
        if len(found) > LARGEST_BATCH:
            raise IndexRefusal(f"Invalid request: body: a list of more than {LARGEST_BATCH}")
        return found


@dataclass(frozen=True, slots=True)
class Operation:
    """What a path does. POST is taken everywhere, as Upstash's own SDKs send it, besides the documented method."""

    method: str
    carry_out: Callable[[VectorIndex, Asked], Any]


def _upsert(index: VectorIndex, asked: Asked) -> str:
    index.put_vectors(asked.namespace, asked.read_all(SentVector))
    return SUCCESS


def _upsert_data(index: VectorIndex, asked: Asked) -> str:
    index.put_texts(asked.namespace, asked.read_all(SentText))
    return SUCCESS


def _query(index: VectorIndex, asked: Asked) -> list[Any]:
    """Matches; for several queries a list of them each, but for a list of one query as for one alone."""
    queries = asked.read_all(Query)
    answers = [
        [{**_told(entry, query), "score": score} for entry, score in index.query(asked.namespace, query)]
        for query in queries
    ]
    return answers[0] if len(answers) == 1 else answers


def _query_data(index: VectorIndex, asked: Asked) -> list[Any]:
    if any(query.data is None for query in asked.read_all(Query)):
        raise IndexRefusal("The query has no data")
    return _query(index, asked)


def _fetch(index: VectorIndex, asked: Asked) -> list[dict[str, Any] | None]:
    fetch = asked.read(Fetch)
    if fetch.prefix is not None:
        entries, _ = index.page(asked.namespace, 0, MOST_RESULTS, fetch.prefix)
        return [_told(entry, fetch) for entry in entries]
    named = index.named(asked.namespace, fetch.ids or [])
    return [None if entry is None else _told(entry, fetch) for entry in named]


def _delete(index: VectorIndex, asked: Asked) -> dict[str, int]:
    deletion = asked.read(Deletion)
    if deletion.prefix is not None:
        deleted = index.remove_by_prefix(asked.namespace, deletion.prefix)
    elif deletion.filter is not None:
        deleted = index.remove_by_filter(asked.namespace, deletion.filter)
    else:
        deleted = index.remove(asked.namespace, deletion.ids or [])
    return {"deleted": deleted}


def _range(index: VectorIndex, asked: Asked) -> dict[str, Any]:
    page = asked.read(Page)
    entries, last = index.page(asked.namespace, int(page.cursor or 0), page.limit, page.prefix)
    return {"nextCursor": str(last or ""), "vectors": [_told(entry, page) for entry in entries]}


def _update(index: VectorIndex, asked: Asked) -> dict[str, int]:
    return {"updated": int(index.update(asked.namespace, asked.read(Update)))}


def _info(index: VectorIndex, _asked: Asked) -> dict[str, Any]:
    counts = index.counts()
    dense = {"dimension": DIMENSION, "similarityFunction": "COSINE"}
    return {
        **_count(sum(counts.values())),
        "indexSize": index.size(),
        **dense,
        "indexType": "HYBRID",
        "denseIndex": {**dense, "embeddingModel": MODEL},
        "sparseIndex": {"embeddingModel": "BM25"},
        "namespaces": {name: _count(count) for name, count in counts.items()},
    }


def _list_namespaces(index: VectorIndex, _asked: Asked) -> list[str]:
    return list(index.counts())


def _delete_namespace(index: VectorIndex, asked: Asked) -> str:
    index.drop(asked.namespace)
    return SUCCESS


def _rename_namespace(index: VectorIndex, asked: Asked) -> dict[str, bool]:
    rename = asked.read(Rename)
    index.rename(rename.namespace, rename.new_namespace, replacing=rename.delete_existing)
    return {"renamed": True}


def _reset(index: VectorIndex, asked: Asked) -> str:
    for namespace in index.counts() if "all" in asked.parameters else [asked.namespace]:
        index.clear(namespace)
    return SUCCESS


def _random(index: VectorIndex, asked: Asked) -> dict[str, Any] | None:
    entry = index.any_of(asked.namespace)
    return None if entry is None else _told(entry, Included(include_vectors=True))


OPERATIONS = {
    "upsert": Operation("POST", _upsert),
    "upsert-data": Operation("POST", _upsert_data),
    "query": Operation("POST", _query),
    "query-data": Operation("POST", _query_data),
    "fetch": Operation("GET", _fetch),
    "delete": Operation("DELETE", _delete),
    "range": Operation("GET", _range),
    "update": Operation("POST", _update),
    "info": Operation("GET", _info),
    "list-namespaces": Operation("GET", _list_namespaces),
    "delete-namespace": Operation("DELETE", _delete_namespace),
    "rename-namespace": Operation("POST", _rename_namespace),
    "reset": Operation("DELETE", _reset),
    "random": Operation("GET", _random),
}


def _told(entry: Entry, included: Included) -> dict[str, Any]:
    """An entry as far as it is asked for; what it does not have is left out."""
    told: dict[str, Any] = {"id": entry.id}
    if included.include_vectors:
        sparse = {"indices": list(entry.sparse_vector), "values": list(entry.sparse_vector.values())}
        told |= {"vector": entry.dense_vector.tolist(), "sparseVector": sparse}
    if included.include_metadata and entry.metadata is not None:
        told["metadata"] = entry.metadata
    if included.include_data and entry.data is not None:
        told["data"] = entry.data
    return told


def _count(count: int) -> dict[str, int]:
    # What is written here can be found at once: nothing is ever pending.
    return {"vectorCount": count, "pendingVectorCount": 0}


def _read(adapter: TypeAdapter[Shape], body: bytes) -> Shape:
    try:
        return adapter.validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "body"
        raise IndexRefusal(f"Invalid request: {place}: {first['msg']}") from None
