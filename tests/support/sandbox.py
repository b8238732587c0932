"""The laptop's sandbox of outside services, served on a free loopback port for as long as a test wants it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from hypercorn.asyncio import serve
from hypercorn.config import Config

from infra.local.sandbox.server import create_app
from infra.local.settings import HOST, LocalSettings


class Sandbox:
    """A running sandbox, and what a person would tell it with curl."""

    def __init__(self, url: str, state_dir: Path) -> None:
        self.url = url
        self.state_dir = state_dir
        self._client = httpx.Client(base_url=url)

    def instruct(self, service: str, **instruction: Any) -> httpx.Response:
        return self._client.put(f"/_control/{service}", json=instruction)

    def state(self, service: str) -> dict[str, Any]:
        return self._client.get("/_control").json()[service]

    def reset(self) -> None:
        self._client.delete("/_control").raise_for_status()

    def close(self) -> None:
        self._client.close()


@contextmanager
def running_sandbox(state_dir: Path) -> Iterator[Sandbox]:
    """Serve the sandbox in a thread; its keys are kept in `state_dir`."""
    app = create_app(LocalSettings(state_dir=state_dir))
    listener = socket.create_server((HOST, 0))
    sandbox = Sandbox(f"http://{HOST}:{listener.getsockname()[1]}", state_dir)
    # Handed over open, so nobody can take the port in between; whoever serves it closes it.
    descriptor = listener.detach()
    stopped = threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(_serve(app, descriptor, stopped)), daemon=True)
    thread.start()
    try:
        yield sandbox
    finally:
        sandbox.close()
        stopped.set()
        thread.join()


async def _serve(app: Any, descriptor: int, stopped: threading.Event) -> None:
    config = Config()
    config.bind = [f"fd://{descriptor}"]
    config.graceful_timeout = 2
    config.loglevel = "CRITICAL"
    await serve(app, config, shutdown_trigger=lambda: asyncio.to_thread(stopped.wait))
