"""Where weather comes from, as the environment says."""

import pytest

from spotter.settings import WeatherSettings, weather_settings_from

APPLE = {
    "WEATHER_PROVIDER": "weatherkit",
    "WEATHERKIT_URL": "https://weatherkit.apple.com",
    "WEATHERKIT_TEAM_ID": "ABCDE12345",
    "WEATHERKIT_SERVICE_ID": "com.example.weather",
    "WEATHERKIT_KEY_ID": "KEY1234567",
    "WEATHERKIT_PRIVATE_KEY_SECRET": "spotter/weatherkit",
}


def test_nobody_is_asked_where_nobody_is_chosen():
    assert weather_settings_from({"WEATHER_CACHE_TABLE": "cache"}).weather_provider == "none"


def test_weatherkit_wants_all_its_fields():
    chosen = weather_settings_from({"WEATHER_CACHE_TABLE": "cache", **APPLE})
    assert (chosen.weather_provider, chosen.weatherkit_key_id) == ("weatherkit", "KEY1234567")
    with pytest.raises(LookupError, match="environment: WEATHERKIT_KEY_ID"):
        weather_settings_from({"WEATHER_CACHE_TABLE": "cache", **APPLE, "WEATHERKIT_KEY_ID": ""})


@pytest.mark.parametrize("provider", ["open_meteo", "none"])
def test_others_do_without_apple(provider):
    chosen = weather_settings_from({"WEATHER_CACHE_TABLE": "cache", "WEATHER_PROVIDER": provider})
    assert chosen == WeatherSettings(weather_cache_table="cache", weather_provider=provider)


def test_unknown_providers_and_a_missing_table_are_told():
    with pytest.raises(LookupError, match="one of weatherkit, open_meteo, none"):
        weather_settings_from({"WEATHER_CACHE_TABLE": "cache", "WEATHER_PROVIDER": "oracle"})
    with pytest.raises(LookupError, match="WEATHER_CACHE_TABLE"):
        weather_settings_from({"WEATHER_PROVIDER": "none"})
