"""Which language model is used, as the environment says."""

import pytest

from spotter import wiring
from spotter.settings import ModelSettings, model_settings, model_settings_from


@pytest.fixture
def fresh_settings():
    model_settings.cache_clear()
    yield
    model_settings.cache_clear()


def test_without_an_id_there_is_no_model():
    assert model_settings_from({}) == ModelSettings()
    assert model_settings_from({"NEBIUS_MODEL_ID": ""}).nebius_model_id == ""


def test_a_model_needs_the_secret_of_its_key():
    chosen = model_settings_from({"NEBIUS_MODEL_ID": "acme/model", "NEBIUS_API_KEY_SECRET": "spotter/nebius"})
    assert (chosen.nebius_model_id, chosen.nebius_url) == ("acme/model", "https://api.tokenfactory.nebius.com")
    with pytest.raises(LookupError, match="NEBIUS_API_KEY_SECRET"):
        model_settings_from({"NEBIUS_MODEL_ID": "acme/model"})


@pytest.mark.usefixtures("fresh_settings")
def test_the_wordsmith_is_the_model_that_was_set(monkeypatch):
    monkeypatch.delenv("NEBIUS_MODEL_ID", raising=False)
    assert wiring.wordsmith() is None
    model_settings.cache_clear()
    monkeypatch.setenv("NEBIUS_MODEL_ID", "acme/model")
    monkeypatch.setenv("NEBIUS_API_KEY_SECRET", "spotter/nebius")
    assert wiring.wordsmith().engine == "acme/model"
