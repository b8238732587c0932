"""The environment, read once into a type."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployment tells its functions: every field is the environment variable of the same name in capitals."""

    stage: str
    user_profiles_table: str
    runs_table: str
    weekly_volume_tracking_table: str
    idempotency_table: str
    data_bucket: str


def settings_from(environment: Mapping[str, str]) -> Settings:
    """The settings in the environment. Raises LookupError that names every variable that is missing or empty."""
    values = {field.name: environment.get(field.name.upper(), "") for field in fields(Settings)}
    missing = [name.upper() for name, value in values.items() if not value]
    if missing:
        raise LookupError(f"not set in the environment: {', '.join(missing)}")
    return Settings(**values)


@cache
def settings() -> Settings:
    """The settings of this process, read on the first call."""
    return settings_from(os.environ)
