"""The index of the knowledge base at Upstash Vector (upstash.com/docs/vector), over its REST protocol.

The index is a hybrid one that embeds texts itself: a chunk goes there as the text that is searched, with its record as
metadata, and a question comes back with what is near it by meaning and by words.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, FiniteFloat

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.chunks import Chunk, Domain
from spotter.knowledge.ports import Near, Nearest
from spotter.providers.http_service import Body, HttpService, Patience, Shape

NAME = "The knowledge base"
# An athlete waits for an answer that needs what is found; putting waits until a batch of texts is embedded.
ASKING = Patience(connect_s=1.0, read_s=1.2, budget_s=2.5, tries=2, backoff_s=0.1)
KEEPING = Patience(read_s=60.0, budget_s=180.0, backoff_s=1.0)
LARGEST_BATCH = 100
MEANING, WORDS = "DENSE", "SPARSE"

Each = TypeVar("Each")

_log = logging.getLogger(__name__)


class _Match(BaseModel):
    id: str
    score: FiniteFloat
    metadata: dict[str, Any] | None = None


class _Matches(BaseModel):
    result: tuple[list[_Match], list[_Match]]


class _Kept(BaseModel):
    result: Literal["Success"]


class _Deletion(BaseModel):
    deleted: int


class _Removed(BaseModel):
    result: _Deletion


class UpstashVector:
    """A KnowledgeIndex. `base_url` is the index's REST address; `token` is called once per request."""

    def __init__(self, service: HttpService, base_url: str, token: Callable[[], str]) -> None:
        self._service = service
        self._base_url = base_url.rstrip("/")
        self._token = token

    def nearest(self, question: str, *, domains: Sequence[Domain] = (), count: int = 30) -> Nearest:
        """See KnowledgeIndex. One request asks both ways."""
        asked = {"data": question, "topK": count, "includeMetadata": True, "filter": _filter(domains)}
        queries = [{**asked, "queryMode": mode} for mode in (MEANING, WORDS)]
        by_meaning, by_words = self._post("query-data", queries, _Matches).result
        chunks = _chunks_in((*by_meaning, *by_words))
        return Nearest(_near(by_meaning, chunks), _near(by_words, chunks))

    def put(self, chunks: Iterable[Chunk]) -> None:
        """See KnowledgeIndex."""
        for batch in batches(chunks):
            self._post("upsert-data", [_entry(chunk) for chunk in batch], _Kept)

    def remove(self, ids: Iterable[str]) -> None:
        """See KnowledgeIndex."""
        for batch in batches(ids):
            self._post("delete", {"ids": batch}, _Removed)

    def _post(self, path: str, body: Body, shape: type[Shape]) -> Shape:
        # The service takes POST for everything, as its own SDKs send it.
        answer = self._service.post(f"{self._base_url}/{path}", body, {"Authorization": f"Bearer {self._token()}"})
        return self._service.read(answer, shape)


def _filter(domains: Sequence[Domain]) -> str:
    quoted = ", ".join(f"'{domain}'" for domain in domains)
    return f"domain IN ({quoted})" if quoted else ""


def _entry(chunk: Chunk) -> dict[str, Any]:
    return {"id": chunk.id, "data": chunk.searched_text, "metadata": record_of(chunk)}


def _chunks_in(matches: Iterable[_Match]) -> dict[str, Chunk]:
    """The chunks by id; many are found both ways, and read once."""
    records = {match.id: match.metadata or {} for match in matches}
    return {id_: chunk for id_, record in records.items() if (chunk := _chunk(id_, record))}


def _chunk(id_: str, record: Mapping[str, Any]) -> Chunk | None:
    try:
        return chunk_from(record)
    except InvalidInput as error:
        # Left by somebody else, or by a version of ours that wrote other records: the rest still answers.
        _log.warning("%s holds something else under %r: %s", NAME, id_, error.detail)
        return None


def _near(matches: Iterable[_Match], chunks: Mapping[str, Chunk]) -> tuple[Near, ...]:
    return tuple(Near(chunks[match.id], match.score) for match in matches if match.id in chunks)


def batches(items: Iterable[Each]) -> Iterator[list[Each]]:
    """The items in lists as long as one request may take."""
    rest = iter(items)
    while batch := list(islice(rest, LARGEST_BATCH)):
        yield batch
