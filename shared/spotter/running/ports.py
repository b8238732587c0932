"""What the use cases about runs need from outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from spotter.running.models import Run, RunningWeek, Stream
from spotter.running.weather_hours import HourlyReport


@dataclass(frozen=True, slots=True)
class RunPage:
    """Some of an athlete's runs, newest first, and the cursor of the older ones; None when there are none."""

    items: tuple[Run, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Upload:
    """A request with which the client uploads a file until `expires_at`, and the key under which the file will be.

    Sent again it replaces the file.
    """

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


@dataclass(frozen=True, slots=True)
class RunKey:
    """Which run of which athlete."""

    athlete_id: str
    run_id: str


class WeatherProvider(Protocol):
    """A service that knows past weather by the hour."""

    @property
    def known_from(self) -> datetime:
        """The aware moment before which it is of no use to ask for anything."""

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """The hours from the one that `start` lies in to the first that does not begin before `end`.

        Latitude -90..90, longitude -180..180, times aware, `end` not before `start`. An hour that the service knows
        nothing of is left out; a report without hours says that it has no weather for that place and time.
        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """


class RunStore(Protocol):
    """The runs of every athlete, and what they add up to by week.

    `add`, `change` and `remove` carry out everything or nothing, and raise Conflict when any run or workout of the
    athlete has been added, changed or removed since `revision` was read. Every method raises Unavailable when the store
    cannot be reached.
    """

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> RunPage:
        """Up to `limit` runs. Raises InvalidInput for a cursor that is not of this list."""

    def get(self, athlete_id: str, run_id: str) -> Run | None:
        """The athlete's run of that id."""

    def revision(self, athlete_id: str) -> int:
        """How many times a run or a workout has been added, changed or removed; 0 before the first."""

    def started_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterator[Run]:
        """The runs that started in this stretch of time, to the second, ends included."""

    def add(
        self, athlete_id: str, run: Run, week: RunningWeek, *, revision: int, instead_of: str | None = None
    ) -> None:
        """Keep a new run, and `week` as what the runs of its week add up to with it.

        `instead_of` is the id of a run of the same week whose place it takes, which is forgotten.
        """

    def change(self, athlete_id: str, run: Run, *, revision: int) -> None:
        """Put the run, with the distance, moving time and week it had, in the place of the one with its id."""

    def remove(self, athlete_id: str, run_id: str, week: RunningWeek, *, revision: int) -> None:
        """Forget the run, and keep `week` as what the runs of its week add up to without it."""


class WaitingRuns(RunStore, Protocol):
    """The runs, and which of them wait for their weather."""

    def due_for_weather(self, now: datetime, *, limit: int) -> list[RunKey]:
        """Up to `limit` runs whose `weather_missing.due_at` is not after `now`, the longest due first.

        A run that was written only just now may be left out, or be there although it no longer waits.
        """


class StreamStore(Protocol):
    """The samples of runs, which are too large to keep beside them."""

    def put(self, athlete_id: str, run_id: str, stream: Stream) -> None:
        """Keep the samples of a run."""

    def get(self, athlete_id: str, run_id: str) -> Stream | None:
        """The samples of the athlete's run; None when none were kept."""

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
