"""The outside services as a laptop has them: one small server that speaks their protocols.

    python -m infra.local.sandbox.server

Everything it produces is sandbox data and says so in the header `X-Spotter-Sandbox`.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request, Response

from infra.local.process import serve_until_stopped, stop_with_parent
from infra.local.sandbox.control import control_router
from infra.local.sandbox.identity import identity_router, load_key
from infra.local.sandbox.nebius import nebius_router, nebius_service
from infra.local.sandbox.open_meteo import open_meteo_router, open_meteo_service
from infra.local.sandbox.upstash_redis import PREFIX as UPSTASH_REDIS
from infra.local.sandbox.upstash_redis import upstash_redis_router, upstash_redis_service
from infra.local.sandbox.upstash_vector import PREFIX as UPSTASH_VECTOR
from infra.local.sandbox.upstash_vector import upstash_vector_router, upstash_vector_service
from infra.local.sandbox.vector.database import require_full_text_search
from infra.local.sandbox.weatherkit import load_weatherkit_key, weatherkit_router, weatherkit_service
from infra.local.settings import AUDIENCE, EMBEDDINGS_FILE, LocalSettings, load_settings

if TYPE_CHECKING:
    from infra.local.sandbox.vector.index import VectorIndex


def create_app(settings: LocalSettings) -> FastAPI:
    """All services of the sandbox as one app, each under a path of its own."""
    app = FastAPI(title="Spotter's sandbox of outside services", docs_url=None, redoc_url=None)

    @app.middleware("http")
    async def mark(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await call_next(request)
        response.headers["X-Spotter-Sandbox"] = "true"
        return response

    @app.get("/healthz")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    key = load_key(settings.state_dir / "identity.pem")
    app.include_router(identity_router(settings.issuer, AUDIENCE, key), prefix="/identity")
    include_services(app, settings)
    return app


def include_services(app: FastAPI, settings: LocalSettings) -> None:
    """The services that can be told to fail, and the control that tells them."""
    weatherkit, open_meteo, nebius = weatherkit_service(), open_meteo_service(), nebius_service()
    upstash_redis, upstash_vector = upstash_redis_service(), upstash_vector_service()
    weatherkit_key = load_weatherkit_key(settings.state_dir / "weatherkit.p8").public_key()
    app.include_router(weatherkit_router(weatherkit, weatherkit_key), prefix="/weatherkit")
    app.include_router(open_meteo_router(open_meteo), prefix="/open-meteo")
    app.include_router(nebius_router(nebius), prefix="/nebius")
    app.include_router(upstash_redis_router(upstash_redis), prefix=UPSTASH_REDIS)
    app.include_router(upstash_vector_router(upstash_vector, lambda: knowledge(settings)), prefix=UPSTASH_VECTOR)
    services = {
        "weatherkit": weatherkit,
        "open_meteo": open_meteo,
        "nebius": nebius,
        "upstash_redis": upstash_redis,
        "upstash_vector": upstash_vector,
    }
    app.include_router(control_router(services))


def knowledge(settings: LocalSettings) -> VectorIndex:
    """The index of the sandbox. What it is made of is imported when somebody needs it."""
    from infra.local.sandbox.vector.index import open_index

    return open_index(settings.state_dir, EMBEDDINGS_FILE)


def main() -> None:
    """Serve until told to stop, or until the process that started this one is gone."""
    settings = load_settings()
    require_full_text_search()
    threading.Thread(target=stop_with_parent, args=(os.getppid(),), daemon=True).start()
    asyncio.run(serve_until_stopped(create_app(settings), [settings.sandbox_port]))


if __name__ == "__main__":
    main()
