"""The environment, read once into a type."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from functools import cache
from typing import Any, TypeVar

WEATHER_PROVIDERS = ("weatherkit", "open_meteo", "none")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployment tells its functions: every field is the environment variable of the same name in capitals."""

    user_profiles_table: str
    runs_table: str
    workouts_table: str
    weekly_volume_tracking_table: str
    conversations_table: str
    idempotency_table: str
    data_bucket: str


@dataclass(frozen=True, slots=True)
class WeatherSettings:
    """Where past weather comes from, for the functions that ask for it; fields as in Settings.

    The WeatherKit fields are needed when that is the provider. `weatherkit_private_key_secret` names the secret in
    Secrets Manager whose whole text is the key that Apple gave out (the .p8 file).
    """

    weather_cache_table: str
    weather_provider: str = "none"
    weatherkit_url: str = ""
    weatherkit_team_id: str = ""
    weatherkit_service_id: str = ""
    weatherkit_key_id: str = ""
    weatherkit_private_key_secret: str = ""
    open_meteo_archive_url: str = "https://archive-api.open-meteo.com"
    open_meteo_forecast_url: str = "https://api.open-meteo.com"

    def __post_init__(self) -> None:
        if self.weather_provider not in WEATHER_PROVIDERS:
            raise LookupError(f"WEATHER_PROVIDER is {self.weather_provider!r}; one of {', '.join(WEATHER_PROVIDERS)}")
        if self.weather_provider == "weatherkit":
            _require({name: value for name, value in asdict(self).items() if name.startswith("weatherkit_")})


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """The language model that words may come from, for the functions that have some to find; without an id, none.

    `nebius_api_key_secret` names the secret in Secrets Manager whose whole text is the key; an id needs it. The prices
    are US dollars for a million tokens, 0 where they are not known.
    """

    nebius_url: str = "https://api.tokenfactory.nebius.com"
    nebius_model_id: str = ""
    nebius_api_key_secret: str = ""
    nebius_prompt_usd_per_million: float = 0.0
    nebius_completion_usd_per_million: float = 0.0

    def __post_init__(self) -> None:
        if self.nebius_model_id:
            _require({"nebius_api_key_secret": self.nebius_api_key_secret})


@dataclass(frozen=True, slots=True)
class RedisSettings:
    """The Redis of this deployment, and what it limits; without an address, no limits and no cached answers.

    `upstash_redis_token_secret` names the secret in Secrets Manager whose whole text is the token; an address needs it.
    Limits are requests of one athlete within any minute, by tier, 0 for as many as they like. They keep a broken or
    hostile app from spending everybody's money, and are above what anybody asks who reads the answers.
    """

    upstash_redis_url: str = ""
    upstash_redis_token_secret: str = ""
    coach_asks_per_minute_free: int = 20
    coach_asks_per_minute_premium: int = 60

    def __post_init__(self) -> None:
        if self.upstash_redis_url:
            _require({"upstash_redis_token_secret": self.upstash_redis_token_secret})
        free, premium = self.coach_asks_per_minute_free, self.coach_asks_per_minute_premium
        if premium and not 0 < free <= premium:
            raise LookupError("COACH_ASKS_PER_MINUTE_PREMIUM allows less than COACH_ASKS_PER_MINUTE_FREE")


@dataclass(frozen=True, slots=True)
class KnowledgeSettings:
    """The index of the knowledge base, for the functions that look something up; without an address there is none.

    `upstash_vector_token_secret` names the secret in Secrets Manager whose whole text is the token; an address needs
    it.
    """

    upstash_vector_url: str = ""
    upstash_vector_token_secret: str = ""

    def __post_init__(self) -> None:
        if self.upstash_vector_url:
            _require({"upstash_vector_token_secret": self.upstash_vector_token_secret})


Kind = TypeVar("Kind", Settings, KnowledgeSettings, WeatherSettings, ModelSettings, RedisSettings)


def settings_from(environment: Mapping[str, str]) -> Settings:
    """The settings in the environment. Raises LookupError that names every variable that is missing or empty."""
    return _read(Settings, environment)


def weather_settings_from(environment: Mapping[str, str]) -> WeatherSettings:
    """The weather settings in the environment. Raises LookupError that names what is missing or not known."""
    return _read(WeatherSettings, environment)


def model_settings_from(environment: Mapping[str, str]) -> ModelSettings:
    """The model settings in the environment. Raises LookupError that names what is missing."""
    return _read(ModelSettings, environment)


def knowledge_settings_from(environment: Mapping[str, str]) -> KnowledgeSettings:
    """The settings of the knowledge base in the environment. Raises LookupError that names what is missing."""
    return _read(KnowledgeSettings, environment)


def redis_settings_from(environment: Mapping[str, str]) -> RedisSettings:
    """The settings of Redis in the environment. Raises LookupError that names what is missing or no limit."""
    return _read(RedisSettings, environment)


@cache
def settings() -> Settings:
    """The settings of this process, read on the first call."""
    return settings_from(os.environ)


@cache
def weather_settings() -> WeatherSettings:
    """The weather settings of this process, read on the first call."""
    return weather_settings_from(os.environ)


@cache
def model_settings() -> ModelSettings:
    """The model settings of this process, read on the first call."""
    return model_settings_from(os.environ)


@cache
def knowledge_settings() -> KnowledgeSettings:
    """The settings of the knowledge base of this process, read on the first call."""
    return knowledge_settings_from(os.environ)


@cache
def redis_settings() -> RedisSettings:
    """The settings of Redis of this process, read on the first call."""
    return redis_settings_from(os.environ)


def _read(kind: type[Kind], environment: Mapping[str, str]) -> Kind:
    given = {field.name: environment.get(field.name.upper(), "") for field in fields(kind)}
    _require({field.name: given[field.name] for field in fields(kind) if field.default is MISSING})
    numbers = {field.name: type(field.default) for field in fields(kind) if isinstance(field.default, int | float)}
    values: dict[str, Any] = {name: value for name, value in given.items() if value}
    values |= {name: _number(name, values[name], numbers[name]) for name in numbers.keys() & values.keys()}
    return kind(**values)


def _number(name: str, value: str, kind: type[int] | type[float]) -> float:
    try:
        number = kind(value)
    except ValueError:
        number = -1
    if not 0 <= number < float("inf"):
        whole = "whole " if kind is int else ""
        raise LookupError(f"{name.upper()} is {value!r}; a {whole}number that is not negative")
    return number


def _require(values: Mapping[str, str]) -> None:
    missing = [name.upper() for name, value in values.items() if not value]
    if missing:
        raise LookupError(f"not set in the environment: {', '.join(missing)}")
