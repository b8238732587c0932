"""The environment as a type."""

from __future__ import annotations

import pytest

from spotter.settings import Settings, settings_from

ENVIRONMENT = {
    "USER_PROFILES_TABLE": "a",
    "RUNS_TABLE": "b",
    "WORKOUTS_TABLE": "c",
    "WEEKLY_VOLUME_TRACKING_TABLE": "d",
    "CONVERSATIONS_TABLE": "e",
    "IDEMPOTENCY_TABLE": "f",
    "DATA_BUCKET": "g",
    "HOME": "elsewhere",
}


def test_every_variable_has_its_field():
    assert settings_from(ENVIRONMENT) == Settings("a", "b", "c", "d", "e", "f", "g")


def test_everything_that_is_missing_is_named():
    with pytest.raises(LookupError, match="RUNS_TABLE, DATA_BUCKET"):
        settings_from({**ENVIRONMENT, "RUNS_TABLE": "", "DATA_BUCKET": ""})
