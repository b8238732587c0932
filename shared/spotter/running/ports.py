"""What the use cases about runs need from outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from spotter.running.models import Run, Stream


@dataclass(frozen=True, slots=True)
class RunPage:
    """Some of an athlete's runs, newest first, and the cursor of the older ones; None when there are none."""

    items: tuple[Run, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Upload:
    """A request that the client may send once to upload a file, and the key under which the file will be."""

    upload_key: str
    url: str
    method: str
    headers: dict[str, str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file and its media type (`application/gpx+xml`, lower case, without parameters)."""

    body: bytes
    media_type: str


class RunStore(Protocol):
    """The runs of every athlete. Methods raise Unavailable when the store cannot be reached."""

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> RunPage:
        """Up to `limit` runs. Raises InvalidInput for a cursor that is not of this list."""

    def get(self, athlete_id: str, run_id: str) -> Run | None:
        """The athlete's run of that id."""

    def revision(self, athlete_id: str) -> int:
        """How many times a run has been added; 0 before the first."""

    def started_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterator[Run]:
        """The runs that started in this stretch of time, to the second, ends included."""

    def add(self, athlete_id: str, run: Run, *, revision: int) -> None:
        """Keep a new run. Raises Conflict when another has been added since `revision` was read."""

    def remove(self, athlete_id: str, run_id: str) -> bool:
        """Forget the run; whether there was one."""


class StreamStore(Protocol):
    """The samples of runs, which are too large to keep beside them."""

    def put(self, athlete_id: str, run_id: str, stream: Stream) -> None:
        """Keep the samples of a run."""

    def delete(self, athlete_id: str, run_id: str) -> None:
        """Forget the samples of a run, if there are any."""


class UploadStore(Protocol):
    """Files that were too large for the body of a request."""

    def offer(self, athlete_id: str, content_type: str, size_bytes: int) -> Upload:
        """Let the athlete upload a file of exactly this type and size."""

    def size_bytes(self, athlete_id: str, upload_key: str) -> int | None:
        """The size of the athlete's uploaded file; None when there is none or it is another athlete's."""

    def fetch(self, athlete_id: str, upload_key: str) -> UploadedFile | None:
        """The athlete's uploaded file; None when there is none or it is another athlete's."""
