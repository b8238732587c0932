"""What stands behind the ports of taking material in. As in wiring, what is heavy is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spotter import coach_wiring, connections

if TYPE_CHECKING:
    from spotter.knowledge.ingest.take_in import Stores
    from spotter.storage.inbox import StoredInbox


def inbox() -> StoredInbox:
    """The files that the owner has dropped into the bucket."""
    from spotter.storage.inbox import StoredInbox

    return StoredInbox(connections.objects())


def stores() -> Stores:
    """Where chunks go, and where it is written down which. Raises Refused where there is no index."""
    from spotter.knowledge.ingest.take_in import Stores
    from spotter.providers.upstash_vector import KEEPING
    from spotter.storage.manifests import StoredManifests

    index = connections.knowledge_index(KEEPING)
    return Stores(index, StoredManifests(connections.objects()), _mark_changed)


def _mark_changed() -> None:
    from secrets import token_hex

    from spotter.knowledge.library import mark_changed

    cache = coach_wiring.answer_cache()
    if cache is not None:
        mark_changed(cache, token_hex())
