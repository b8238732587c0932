"""Asynchronous stories in tests that are not asynchronous themselves."""

from __future__ import annotations

import asyncio


def run(story):
    """What an asynchronous story ends with; the thread's own event loop stays, where others expect it."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(story)
    finally:
        loop.close()
