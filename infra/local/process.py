"""How a process of the laptop's stack serves and ends."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from typing import Any

from infra.local.settings import HOST

PARENT_CHECK_S = 0.5


def stop_with_parent(parent: int) -> None:
    """End this process cleanly when the one that started it is gone, however it went."""
    pause = threading.Event()
    while not pause.wait(PARENT_CHECK_S):
        if os.getppid() != parent:
            os.kill(os.getpid(), signal.SIGTERM)
            return


async def serve_until_stopped(app: Callable[..., Any], ports: list[int]) -> None:
    """Serve `app` on the loopback ports until SIGTERM or SIGINT."""
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    config = Config()
    config.bind = [f"{HOST}:{port}" for port in ports]
    config.keep_alive_timeout = 75
    config.graceful_timeout = 2
    config.loglevel = "WARNING"
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopped.set)
    await serve(app, config, shutdown_trigger=stopped.wait)
