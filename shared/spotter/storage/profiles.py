"""The profiles in their table."""

from __future__ import annotations

from spotter.athlete.profile import Profile
from spotter.storage.items import Database, TableSpec, VersionIs
from spotter.storage.table import Table


class StoredProfiles:
    """See spotter.athlete.ports.ProfileStore."""

    def __init__(self, database: Database, table_name: str) -> None:
        self._table: Table[Profile] = Table(database, TableSpec(table_name, has_id=False), Profile)

    def get(self, athlete_id: str) -> Profile | None:
        """See ProfileStore."""
        return self._table.get(athlete_id)

    def put(self, profile: Profile, *, replacing: int) -> None:
        """See ProfileStore."""
        self._table.put(profile.user_id, profile, VersionIs(replacing))

    def delete(self, athlete_id: str) -> int:
        """See ProfileStore."""
        return int(self._table.delete(athlete_id))
