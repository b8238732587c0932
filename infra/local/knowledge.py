"""What the laptop's stack has to know to ask the sandbox for what the knowledge base holds as it would ask Upstash."""

from __future__ import annotations

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from infra.local.secrets import keep_secret
from infra.local.settings import LocalSettings

TOKEN_SECRET = "spotter/upstash-vector"  # noqa: S105 - its name, not its text


def knowledge_parameters(settings: LocalSettings) -> dict[str, str]:
    """The template's parameters about the index of the knowledge base."""
    return {
        "UpstashVectorUrl": f"{settings.sandbox_url}{PREFIX}",
        "UpstashVectorTokenSecret": TOKEN_SECRET,
    }


def hand_over_vector_token(settings: LocalSettings) -> None:
    """Put the token that the sandbox takes where the functions look for it."""
    keep_secret(settings, TOKEN_SECRET, TOKEN)
