"""The starter corpus in the laptop's index, served by a process of its own as Upstash would be."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from infra.local.settings import HOST, ROOT, LocalSettings
from infra.local.stack import eventually
from spotter.knowledge.chunks import Chunk
from spotter.providers.http_service import HttpService, new_client
from spotter.providers.upstash_vector import KEEPING, UpstashVector

_START_S = 60.0


@dataclass(frozen=True, slots=True)
class ServedKnowledge:
    """A sandbox whose index holds chunks; `fused` is how the index itself would rank them."""

    settings: LocalSettings
    index: UpstashVector
    service: HttpService

    def fused(self, question: str, count: int) -> list[str]:
        """The ids that the index ranks first when it joins meaning and words on its own (reciprocal rank fusion)."""
        url = f"{self.settings.sandbox_url}{PREFIX}/query-data"
        answer = self.service.post(url, {"data": question, "topK": count}, {"Authorization": f"Bearer {TOKEN}"})
        return [match["id"] for match in json.loads(answer.content)["result"]]


@contextmanager
def served_knowledge(chunks: Sequence[Chunk]) -> Iterator[ServedKnowledge]:
    """Serve these chunks for as long as it is wanted."""
    with TemporaryDirectory() as folder:
        settings = replace(LocalSettings(), sandbox_port=_free_port(), state_dir=Path(folder))
        with _running_sandbox(settings), new_client() as client:
            service = HttpService(client, "The sandbox", KEEPING)
            index = UpstashVector(service, f"{settings.sandbox_url}{PREFIX}", lambda: TOKEN)
            index.put(chunks)
            yield ServedKnowledge(settings, index, service)


@contextmanager
def _running_sandbox(settings: LocalSettings) -> Iterator[None]:
    command = [sys.executable, "-m", "infra.local.sandbox.server"]
    environment = {**settings.environment(), "PYTHONPATH": f"{ROOT / 'shared'}:{ROOT}"}
    with subprocess.Popen(command, cwd=ROOT, env=environment) as process:
        try:
            if not eventually(lambda: _answers(f"{settings.sandbox_url}/healthz"), _START_S):
                raise RuntimeError(f"the sandbox did not answer within {_START_S:.0f} s")
            yield
        finally:
            process.terminate()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5).is_success
    except httpx.HTTPError:
        return False


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
