"""Connections to what stands outside, one of each for as long as a function lives; wiring puts them to use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from spotter.errors import Refused
from spotter.settings import settings

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from boto3.session import Session

    from spotter.providers.base import ChatModel
    from spotter.providers.breaker import Breaker
    from spotter.providers.breaker_memory import BreakerMemory
    from spotter.providers.http_service import Patience
    from spotter.providers.upstash_precedents import UpstashPrecedents
    from spotter.providers.upstash_redis import UpstashRedis
    from spotter.providers.upstash_vector import UpstashVector
    from spotter.storage.dynamo import DynamoDatabase
    from spotter.storage.s3 import S3Objects

_CONNECT_TIMEOUT_S = 2
_READ_TIMEOUT_S = 8
_ATTEMPTS = 3


def chat_model(patience: Patience) -> ChatModel:
    """The language model that is chosen in the settings."""
    from spotter.providers.http_service import HttpService
    from spotter.providers.nebius import NebiusChat
    from spotter.settings import model_settings

    chosen = model_settings()
    service = HttpService(http_client(), "The language model", patience)
    return NebiusChat(service, chosen.nebius_url, chosen.nebius_model_id, lambda: secret(chosen.nebius_api_key_secret))


def guarded_chat_model(patience: Patience) -> ChatModel:
    """The language model that is chosen in the settings, behind the breaker that all functions share."""
    from spotter.providers.breaker import GuardedChat

    return GuardedChat(chat_model(patience), _chat_breaker())


@cache
def _chat_breaker() -> Breaker:
    from spotter.providers.breaker import Breaker
    from spotter.providers.breaker_memory import EitherMemory, ProcessMemory, RedisMemory
    from spotter.settings import model_settings

    shared, own = redis(), ProcessMemory()
    memory: BreakerMemory = (
        own if shared is None else EitherMemory(RedisMemory(shared, model_settings().nebius_model_id), own)
    )
    return Breaker("The language model", memory)


@cache
def redis() -> UpstashRedis | None:
    """Redis; None where none is chosen in the settings."""
    from spotter.settings import redis_settings

    chosen = redis_settings()
    if not chosen.upstash_redis_url:
        return None
    from spotter.providers.http_service import HttpService
    from spotter.providers.upstash_redis import NAME, PATIENCE, UpstashRedis

    service = HttpService(http_client(), NAME, PATIENCE)
    return UpstashRedis(service, chosen.upstash_redis_url, lambda: secret(chosen.upstash_redis_token_secret))


def knowledge_index(patience: Patience) -> UpstashVector:
    """The index of the knowledge base that is chosen in the settings. Raises Refused where there is none."""
    from spotter.providers.http_service import HttpService
    from spotter.providers.upstash_vector import NAME, UpstashVector
    from spotter.settings import knowledge_settings

    chosen = knowledge_settings()
    if not chosen.upstash_vector_url:
        raise Refused("This deployment has no knowledge base.")
    service = HttpService(http_client(), NAME, patience)
    return UpstashVector(service, chosen.upstash_vector_url, lambda: secret(chosen.upstash_vector_token_secret))


def precedents(patience: Patience, count: Callable[[str], None]) -> UpstashPrecedents:
    """The labelled questions in the index that is chosen in the settings; `count` is told when they are skipped.

    Raises Refused where there is no index.
    """
    from spotter.providers.http_service import HttpService
    from spotter.providers.upstash_precedents import UpstashPrecedents
    from spotter.settings import knowledge_settings

    chosen = knowledge_settings()
    if not chosen.upstash_vector_url:
        raise Refused("This deployment has no knowledge base.")
    service = HttpService(http_client(), "The labelled questions", patience)
    return UpstashPrecedents(
        service, chosen.upstash_vector_url, lambda: secret(chosen.upstash_vector_token_secret), count
    )


@cache
def http_client() -> httpx.Client:
    """The client of every service that is reached over HTTP."""
    from spotter.providers.http_service import new_client

    return new_client()


@cache
def secret(name: str) -> str:
    """The secret of that name, read once."""
    from spotter.storage.secrets import read_secret

    return read_secret(client("secretsmanager"), name)


def database() -> DynamoDatabase:
    """The tables."""
    from spotter.storage.dynamo import DynamoDatabase

    return DynamoDatabase(client("dynamodb"))


def objects() -> S3Objects:
    """The bucket."""
    from spotter.storage.s3 import S3Objects

    return S3Objects(client("s3"), settings().data_bucket)


@cache
def _session() -> Session:
    from boto3.session import Session

    return Session()


@cache
def client(service: str) -> Any:  # noqa: ANN401 - boto3's clients have no common type
    """The client of a service of AWS."""
    from botocore.config import Config

    config = Config(
        connect_timeout=_CONNECT_TIMEOUT_S,
        read_timeout=_READ_TIMEOUT_S,
        retries={"mode": "standard", "total_max_attempts": _ATTEMPTS},
        # A signed address must name the bucket's own region; the default names a host that redirects there, which no
        # signature survives.
        signature_version="s3v4" if service == "s3" else None,
        s3={"addressing_style": "path"},
    )
    return _session().client(service, config=config)  # type: ignore[call-overload]
