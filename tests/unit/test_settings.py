"""The environment as a type."""

from __future__ import annotations

import pytest

from spotter.settings import Settings, settings_from

ENVIRONMENT = {
    "STAGE": "dev",
    "USER_PROFILES_TABLE": "a",
    "RUNS_TABLE": "b",
    "IDEMPOTENCY_TABLE": "c",
    "DATA_BUCKET": "d",
    "HOME": "elsewhere",
}


def test_every_variable_has_its_field():
    assert settings_from(ENVIRONMENT) == Settings("dev", "a", "b", "c", "d")


def test_everything_that_is_missing_is_named():
    with pytest.raises(LookupError, match="RUNS_TABLE, DATA_BUCKET"):
        settings_from({**ENVIRONMENT, "RUNS_TABLE": "", "DATA_BUCKET": ""})
