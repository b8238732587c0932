"""What the athlete's use cases need from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from spotter.athlete.profile import Profile
    from spotter.athlete.weekly_volume import WeeklyVolume


class ProfileStore(Protocol):
    """The profiles, one per athlete."""

    def get(self, athlete_id: str) -> Profile | None:
        """The stored profile, or None for a new athlete."""

    def put(self, profile: Profile, *, replacing: int) -> None:
        """Store the profile. Raises Conflict unless the stored one has the version `replacing` (0 for none)."""

    def delete(self, athlete_id: str) -> int:
        """Remove the profile; how many were there (0 or 1)."""


class WeeklyVolumeStore(Protocol):
    """What the athletes have done, one value per week in which they did anything."""

    def between(self, athlete_id: str, first: date, last: date) -> Iterable[WeeklyVolume]:
        """The athlete's weeks that begin from the first to the last of these Mondays, ends included, oldest first."""


@dataclass(frozen=True, slots=True)
class Records:
    """Some of an athlete's records as JSON values, and the cursor of what follows."""

    items: Sequence[dict[str, Any]]
    cursor: str | None


class RecordReader(Protocol):
    """Reads the records of one place."""

    def __call__(self, athlete_id: str, cursor: str | None, limit: int) -> Records:
        """Up to `limit` records from the cursor on. Raises InvalidInput for a cursor that is not of this place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere that keeps something of athletes.

    `erase` removes all of it and says how many of the athlete's records that were. `read` gives it out, and is None
    where nothing of the athlete's own is kept but only copies of what stands elsewhere.
    """

    name: str
    erase: Callable[[str], int]
    read: RecordReader | None
