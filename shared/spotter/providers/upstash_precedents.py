"""The labelled questions at Upstash Vector, in a namespace of the knowledge base's index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Literal

from pydantic import BaseModel, FiniteFloat

from spotter.coaching.ports import Precedent, Resembling
from spotter.errors import Unavailable
from spotter.providers.http_service import Body, HttpService, Shape
from spotter.providers.upstash_vector import MEANING, batches

SKIPPED = "precedents_skipped"

_NAMESPACE = "precedents"
_ID_LENGTH = 16


class _Label(BaseModel):
    concern: str | None = None


class _Match(BaseModel):
    score: FiniteFloat
    metadata: _Label


class _Matches(BaseModel):
    result: list[_Match]


class _Kept(BaseModel):
    result: Literal["Success"]


class UpstashPrecedents:
    """See spotter.coaching.ports.Precedents; `count` is told SKIPPED when they could not be asked for."""

    def __init__(
        self, service: HttpService, base_url: str, token: Callable[[], str], count: Callable[[str], None]
    ) -> None:
        self._service = service
        self._base_url = base_url.rstrip("/")
        self._token = token
        self._count = count

    def resembling(self, question: str, count: int) -> Sequence[Resembling]:
        """See Precedents."""
        asked = {"data": question, "topK": count, "includeMetadata": True, "queryMode": MEANING}
        try:
            found = self._post("query-data", asked, _Matches)
        except Unavailable:
            self._count(SKIPPED)
            return ()
        return [Resembling(match.metadata.concern, match.score) for match in found.result]

    def put(self, precedents: Iterable[Precedent]) -> int:
        """See spotter.coaching.guardrails.filling.PrecedentStore."""
        kept = 0
        for batch in batches(precedents):
            self._post("upsert-data", [_entry(each) for each in batch], _Kept)
            kept += len(batch)
        return kept

    def _post(self, path: str, body: Body, shape: type[Shape]) -> Shape:
        headers = {"Authorization": f"Bearer {self._token()}"}
        answer = self._service.post(f"{self._base_url}/{path}/{_NAMESPACE}", body, headers)
        return self._service.read(answer, shape)


def _entry(precedent: Precedent) -> dict[str, object]:
    id_ = sha256(precedent.question.encode()).hexdigest()[:_ID_LENGTH]
    label = {} if precedent.concern is None else {"concern": precedent.concern}
    return {"id": id_, "data": precedent.question, "metadata": label}
