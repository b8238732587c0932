"""What the laptop's stack has to know to ask the sandbox for weather as it would ask Apple."""

from __future__ import annotations

from cryptography.hazmat.primitives import serialization

from infra.local.sandbox.weatherkit import KEY_ID, SERVICE_ID, TEAM_ID, load_weatherkit_key
from infra.local.secrets import keep_secret
from infra.local.settings import LocalSettings

PRIVATE_KEY_SECRET = "spotter/weatherkit"  # noqa: S105 - its name, not its text


def weather_parameters(settings: LocalSettings) -> dict[str, str]:
    """The template's parameters about weather as a laptop chooses them."""
    return {
        "WeatherProvider": "weatherkit",
        "WeatherKitUrl": f"{settings.sandbox_url}/weatherkit",
        "WeatherKitTeamId": TEAM_ID,
        "WeatherKitServiceId": SERVICE_ID,
        "WeatherKitKeyId": KEY_ID,
        "WeatherKitPrivateKeySecret": PRIVATE_KEY_SECRET,
        "OpenMeteoArchiveUrl": f"{settings.sandbox_url}/open-meteo",
        "OpenMeteoForecastUrl": f"{settings.sandbox_url}/open-meteo",
    }


def hand_over_weatherkit_key(settings: LocalSettings) -> None:
    """Put the key that the sandbox gives out where the functions look for it: into the emulator's Secrets Manager."""
    key = load_weatherkit_key(settings.state_dir / "weatherkit.p8")
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    keep_secret(settings, PRIVATE_KEY_SECRET, pem.decode())
