"""GET /openapi.json"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spotter.runtime.http import endpoint
from spotter.runtime.openapi import endpoints_below, merged

FUNCTIONS = Path(__file__).parent.parent


@endpoint("GET", "/openapi.json", public=True, documented=False)
async def handler() -> dict[str, Any]:
    """The description of every endpoint."""
    return merged(endpoints_below(FUNCTIONS))
