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


def test_prices_are_numbers():
    chosen = model_settings_from({"NEBIUS_PROMPT_USD_PER_MILLION": "0.13"})
    assert (chosen.nebius_prompt_usd_per_million, chosen.nebius_completion_usd_per_million) == (0.13, 0.0)


@pytest.mark.parametrize("price", ["free", "-1", "nan", "inf"])
def test_what_is_no_price_is_named(price):
    with pytest.raises(LookupError, match="NEBIUS_PROMPT_USD_PER_MILLION"):
        model_settings_from({"NEBIUS_PROMPT_USD_PER_MILLION": price})


@pytest.mark.usefixtures("fresh_settings")
def test_the_model_that_was_set_writes_and_listens(monkeypatch):
    monkeypatch.delenv("NEBIUS_MODEL_ID", raising=False)
    assert wiring.wordsmith() is None
    assert wiring.listener() is None
    model_settings.cache_clear()
    monkeypatch.setenv("NEBIUS_MODEL_ID", "acme/model")
    monkeypatch.setenv("NEBIUS_API_KEY_SECRET", "spotter/nebius")
    assert wiring.wordsmith().engine == "acme/model"
    assert wiring.listener().engine == "acme/model"
