"""What the laptop's stack has to know to ask the sandbox for words as it would ask Nebius."""

from __future__ import annotations

from infra.local.sandbox.nebius import API_KEY
from infra.local.secrets import keep_secret
from infra.local.settings import LocalSettings

API_KEY_SECRET = "spotter/nebius"  # noqa: S105 - its name, not its text


def model_parameters(settings: LocalSettings) -> dict[str, str]:
    """The template's parameters about the language model; without a model id the rules find the words."""
    return {
        "NebiusUrl": f"{settings.sandbox_url}/nebius",
        "NebiusModelId": settings.model_id,
        "NebiusApiKeySecret": API_KEY_SECRET,
    }


def hand_over_nebius_key(settings: LocalSettings) -> None:
    """Put the key that the sandbox takes where the functions look for it."""
    keep_secret(settings, API_KEY_SECRET, API_KEY)
