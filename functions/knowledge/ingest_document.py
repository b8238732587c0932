"""A file below knowledge/inbox/ that was put or removed: what the knowledge base holds of it"""

from __future__ import annotations

from spotter import knowledge_wiring
from spotter.clock import system_clock
from spotter.knowledge.ingest.reports import Counts
from spotter.knowledge.ingest.settle import settle
from spotter.runtime.objects import on_object


@on_object("knowledge/inbox/")
def handler(key: str) -> Counts:
    """Bring what the knowledge base holds of the file to what is there now."""
    name = key.removeprefix("knowledge/")
    return settle(name, knowledge_wiring.inbox(), knowledge_wiring.stores(), system_clock().date()).counts
