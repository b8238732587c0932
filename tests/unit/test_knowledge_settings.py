"""Which index the knowledge base is searched in, as the environment says."""

import pytest

from spotter import connections
from spotter.errors import Refused
from spotter.providers.upstash_vector import ASKING, UpstashVector
from spotter.settings import KnowledgeSettings, knowledge_settings, knowledge_settings_from

ADDRESS = "https://vector.example"


@pytest.fixture
def fresh_settings():
    knowledge_settings.cache_clear()
    yield
    knowledge_settings.cache_clear()


def test_without_an_address_there_is_no_index():
    assert knowledge_settings_from({}) == KnowledgeSettings()


def test_an_index_needs_the_secret_of_its_token():
    chosen = knowledge_settings_from({"UPSTASH_VECTOR_URL": ADDRESS, "UPSTASH_VECTOR_TOKEN_SECRET": "spotter/vector"})
    assert chosen == KnowledgeSettings(ADDRESS, "spotter/vector")
    with pytest.raises(LookupError, match="UPSTASH_VECTOR_TOKEN_SECRET"):
        knowledge_settings_from({"UPSTASH_VECTOR_URL": ADDRESS})


@pytest.mark.usefixtures("fresh_settings")
def test_a_deployment_without_an_index_says_that_it_has_no_knowledge_base(monkeypatch):
    monkeypatch.delenv("UPSTASH_VECTOR_URL", raising=False)
    with pytest.raises(Refused, match="no knowledge base"):
        connections.knowledge_index(ASKING)


@pytest.mark.usefixtures("fresh_settings")
def test_the_index_that_was_set_is_searched(monkeypatch):
    monkeypatch.setenv("UPSTASH_VECTOR_URL", ADDRESS)
    monkeypatch.setenv("UPSTASH_VECTOR_TOKEN_SECRET", "spotter/vector")
    assert isinstance(connections.knowledge_index(ASKING), UpstashVector)
