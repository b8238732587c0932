"""GET /healthz"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spotter.runtime.http import endpoint
from spotter.runtime.version import VERSION


@dataclass(frozen=True, slots=True)
class Health:
    """That the service answers, and which release does."""

    status: Literal["ok"] = "ok"
    version: str = VERSION


@endpoint("GET", "/healthz", public=True)
async def handler() -> Health:
    """Whether the service answers."""
    return Health()
