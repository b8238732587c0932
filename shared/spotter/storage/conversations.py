"""The conversations in their table, which forgets them by itself."""

from __future__ import annotations

from spotter.coaching.models import Conversation
from spotter.storage.items import Database, TableSpec, VersionIs
from spotter.storage.table import Table


class StoredConversations:
    """See spotter.coaching.ports.ConversationStore."""

    def __init__(self, database: Database, table_name: str) -> None:
        self._table: Table[Conversation] = Table(database, TableSpec(table_name), Conversation)

    def get(self, athlete_id: str, conversation_id: str) -> Conversation | None:
        """See ConversationStore."""
        return self._table.get(athlete_id, conversation_id)

    def put(self, athlete_id: str, conversation: Conversation, *, replacing: int) -> None:
        """See ConversationStore."""
        self._table.put(athlete_id, conversation, VersionIs(replacing))
