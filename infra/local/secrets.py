"""Secrets of the laptop's stack: the sandbox's keys, where the functions look for those of the real services."""

from __future__ import annotations

from infra.local.aws import emulated
from infra.local.settings import LocalSettings


def keep_secret(settings: LocalSettings, name: str, text: str) -> None:
    """Put a secret into the emulator's Secrets Manager, in place of what it held before."""
    client = emulated(settings, "secretsmanager")
    try:
        client.put_secret_value(SecretId=name, SecretString=text)
    except client.exceptions.ResourceNotFoundException:
        client.create_secret(Name=name, SecretString=text)
