"""Filling the knowledge base of a laptop's stack: the starter corpus, and folders of the owner's own material."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

from infra.local.aws import emulated
from infra.local.deploy import source_files, stack_outputs
from infra.local.knowledge import knowledge_parameters
from infra.local.redis import redis_parameters
from infra.local.sandbox.upstash_redis import TOKEN as REDIS_TOKEN
from infra.local.sandbox.upstash_vector import TOKEN as VECTOR_TOKEN
from infra.local.settings import ROOT, LocalSettings
from spotter.clock import system_clock
from spotter.coach_wiring import PRECEDENTS_MARK
from spotter.coaching.guardrails.filling import fill_precedents
from spotter.knowledge.ingest.documents import STARTER
from spotter.knowledge.ingest.reports import Report
from spotter.knowledge.ingest.take_in import Stores, take_in_all
from spotter.knowledge.library import mark_changed
from spotter.providers.answer_cache import RedisAnswers
from spotter.providers.http_service import HttpService, new_client
from spotter.providers.upstash_precedents import UpstashPrecedents
from spotter.providers.upstash_redis import PATIENCE, UpstashRedis
from spotter.providers.upstash_vector import KEEPING, UpstashVector
from spotter.storage.manifests import StoredManifests
from spotter.storage.mark import StoredMark
from spotter.storage.s3 import S3Objects

CORPUS = ROOT / "shared" / "spotter" / "knowledge" / "corpus"
LABELLED = ROOT / "shared" / "spotter" / "coaching" / "guardrails" / "labelled"
# Says which corpus is in the index, so that a start with the same one asks nobody.
RECORD = "indexed"


class FolderFiles:
    """See spotter.knowledge.ingest.files.Files: what is in a folder and those below it."""

    def __init__(self, folder: Path, collection: str) -> None:
        self._folder = folder
        self._collection = collection

    @property
    def collection(self) -> str:
        """See Files."""
        return self._collection

    def size_bytes(self, name: str) -> int | None:
        """See Files."""
        path = self._path(name)
        return path.stat().st_size if path.is_file() else None

    def read(self, name: str) -> bytes | None:
        """See Files."""
        path = self._path(name)
        return path.read_bytes() if path.is_file() else None

    def names(self, prefix: str) -> Iterator[str]:
        """See Files."""
        names = (self._collection + path.relative_to(self._folder).as_posix() for path in source_files(self._folder))
        yield from sorted(name for name in names if name.startswith(prefix))

    def _path(self, name: str) -> Path:
        return self._folder / name.removeprefix(self._collection)


def has_starter(settings: LocalSettings) -> bool:
    """Whether the index has the starter corpus and the labelled questions as the sources have them."""
    record = settings.state_dir / RECORD
    return record.exists() and record.read_text() == _fingerprint(CORPUS) + _fingerprint(LABELLED)


def fill_with_starter(settings: LocalSettings) -> Report:
    """Bring the index to the starter corpus and the labelled questions as the sources have them."""
    fingerprint = _fingerprint(CORPUS) + _fingerprint(LABELLED)
    report = _take_in(FolderFiles(CORPUS, STARTER), settings)
    fill_precedents(_precedents(settings), StoredMark(_bucket(settings), PRECEDENTS_MARK))
    (settings.state_dir / RECORD).write_text(fingerprint)
    return report


def fill_with_folder(settings: LocalSettings, folder: Path) -> Report:
    """Bring the index to what is in the folder. Folders of the same name count as one. Raises OSError without one."""
    if not folder.is_dir():
        raise NotADirectoryError(f"FOLDER is {str(folder)!r}, which is no folder")
    return _take_in(FolderFiles(folder.resolve(), f"folders/{folder.resolve().name}/"), settings)


def index_of(settings: LocalSettings) -> UpstashVector:
    """The index that the functions of the running stack use, too."""
    url = knowledge_parameters(settings)["UpstashVectorUrl"]
    return UpstashVector(HttpService(new_client(), "The knowledge base", KEEPING), url, lambda: VECTOR_TOKEN)


def describe(report: Report) -> str:
    """What was done, and what was refused, for somebody at a terminal."""
    counts = report.counts
    done = (
        f"{counts.documents} documents: {counts.indexed} taken in, {counts.unchanged} unchanged, "
        f"{counts.removed} removed, {counts.refused} refused; "
        f"{counts.chunks_put} chunks put, {counts.chunks_removed} removed, {counts.chunks_repeated} said elsewhere"
    )
    lines = f", {counts.lines_refused} lines refused" if counts.lines_refused else ""
    return "\n".join([done + lines, *(f"  {refusal}" for refusal in report.refusals)])


def _take_in(files: FolderFiles, settings: LocalSettings) -> Report:
    return take_in_all(files, _stores(settings), system_clock().date())


def _stores(settings: LocalSettings) -> Stores:
    bucket = _bucket(settings)
    redis_url = redis_parameters(settings)["UpstashRedisUrl"]
    redis = UpstashRedis(HttpService(new_client(), "Redis", PATIENCE), redis_url, lambda: REDIS_TOKEN)
    cache = RedisAnswers(redis, print)
    return Stores(index_of(settings), StoredManifests(bucket), lambda: mark_changed(cache, token_hex()))


def _bucket(settings: LocalSettings) -> S3Objects:
    return S3Objects(emulated(settings, "s3"), stack_outputs(settings)["DataBucketName"])


def _precedents(settings: LocalSettings) -> UpstashPrecedents:
    url = knowledge_parameters(settings)["UpstashVectorUrl"]
    service = HttpService(new_client(), "The labelled questions", KEEPING)
    return UpstashPrecedents(service, url, lambda: VECTOR_TOKEN, print)


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in source_files(folder):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
