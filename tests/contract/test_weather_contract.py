"""The contract of a weather provider, held by both services' clients (over the sandbox), the cache and the fake."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from infra.local.sandbox.weatherkit import KEY_ID, SERVICE_ID, TEAM_ID
from spotter.providers.apple_token import AppleIdentity, AppleTokens
from spotter.providers.cached_weather import CachedHour, CachedWeather
from spotter.providers.http_service import HttpService, Patience, new_client
from spotter.providers.open_meteo import OpenMeteo, OpenMeteoHosts
from spotter.providers.weatherkit import WeatherKit
from spotter.storage.items import TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.table import Table
from tests.contract.weather_contract import HOUR, LATITUDE, LONGITUDE, TEN, WeatherContract
from tests.support.fake_weather import FakeWeather
from tests.support.passing_time import PassingTime
from tests.support.sandbox import Sandbox, running_sandbox

SLOW_S = 0.6
PATIENCE = Patience(read_s=SLOW_S / 2, tries=2)


class World:
    """One service of the sandbox, told to behave well at first."""

    def __init__(self, sandbox: Sandbox, service: str) -> None:
        self._sandbox = sandbox
        self._service = service

    def instruct(self, mode="ok", **instruction):
        answer = self._sandbox.instruct(self._service, mode=mode, delay_s=SLOW_S, **instruction)
        assert answer.is_success, answer.text

    @property
    def requests(self):
        return self._sandbox.state(self._service)["requests"]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served):
    served.reset()
    return served


@pytest.fixture(scope="module")
def client():
    """One for all, as in a process: making one takes longer than most of the tests."""
    with new_client() as client:
        yield client


def weatherkit(sandbox: Sandbox, client: httpx.Client) -> WeatherKit:
    tokens = AppleTokens(AppleIdentity(TEAM_ID, SERVICE_ID, KEY_ID), (sandbox.state_dir / "weatherkit.p8").read_text)
    service = HttpService(client, "Apple Weather", PATIENCE, PassingTime().waiting())
    return WeatherKit(service, f"{sandbox.url}/weatherkit", tokens)


def open_meteo(sandbox: Sandbox, client: httpx.Client) -> OpenMeteo:
    service = HttpService(client, "Open-Meteo", PATIENCE, PassingTime().waiting())
    return OpenMeteo(service, OpenMeteoHosts(f"{sandbox.url}/open-meteo", f"{sandbox.url}/open-meteo"))


class TestWeatherKit(WeatherContract):
    @pytest.fixture
    def world(self, sandbox):
        return World(sandbox, "weatherkit")

    @pytest.fixture
    def provider(self, sandbox, client):
        return weatherkit(sandbox, client)

    def test_a_place_that_is_none_is_refused(self, provider):
        now = datetime.now(UTC)
        with pytest.raises(Exception, match="does not accept our request"):
            provider.hourly(91.0, LONGITUDE, now, now)

    def test_it_says_nothing_of_the_sun(self, provider):
        [hour] = provider.hourly(LATITUDE, LONGITUDE, TEN, TEN).hours
        assert (hour.shortwave_radiation_w_m2, hour.direct_radiation_w_m2) == (None, None)

    def test_years_that_apple_does_not_have_are_empty(self, provider):
        long_ago = datetime(2021, 1, 1, tzinfo=UTC)
        assert provider.hourly(LATITUDE, LONGITUDE, long_ago, long_ago + HOUR).hours == ()


class TestOpenMeteo(WeatherContract):
    @pytest.fixture
    def world(self, sandbox):
        return World(sandbox, "open_meteo")

    @pytest.fixture
    def provider(self, sandbox, client):
        return open_meteo(sandbox, client)

    def test_what_the_archive_does_not_have_yet_comes_from_the_forecast(self, provider):
        two_hours_ago = datetime.now(UTC) - timedelta(hours=2)
        assert len(provider.hourly(LATITUDE, LONGITUDE, two_hours_ago, two_hours_ago + HOUR).hours) >= 2

    def test_years_before_the_archive_are_empty(self, provider):
        long_ago = datetime(1939, 1, 1, tzinfo=UTC)
        assert provider.hourly(LATITUDE, LONGITUDE, long_ago, long_ago + HOUR).hours == ()

    def test_the_sun_shines_by_day_only_and_less_through_clouds(self, provider, world):
        noon, midnight = (TEN.replace(hour=hour) for hour in (17, 5))
        told = {}
        for cover in (0.0, 1.0):
            world.instruct(day={"cloud_cover": cover})
            told[cover], dark = (provider.hourly(LATITUDE, LONGITUDE, at, at).hours[0] for at in (noon, midnight))
            assert (dark.shortwave_radiation_w_m2, dark.direct_radiation_w_m2) == (0.0, 0.0)
        clear, dull = told[0.0], told[1.0]
        assert clear.shortwave_radiation_w_m2 > clear.direct_radiation_w_m2 > dull.direct_radiation_w_m2 == 0.0
        assert clear.shortwave_radiation_w_m2 > 2 * dull.shortwave_radiation_w_m2 > 0.0


class TestCachedWeather(WeatherContract):
    @pytest.fixture
    def world(self):
        return FakeWeather()

    @pytest.fixture
    def provider(self, world):
        return CachedWeather(world, Table(MemoryDatabase(), TableSpec("weather_cache"), CachedHour), "fake")

    def test_the_sun_is_remembered_like_the_rest(self, provider, world):
        world.instruct(day={"shortwave_radiation_w_m2": 640.5, "direct_radiation_w_m2": 410.0})
        asked, remembered = (provider.hourly(LATITUDE, LONGITUDE, TEN, TEN).hours for _ in range(2))
        assert world.requests == 1
        assert asked == remembered
        assert (remembered[0].shortwave_radiation_w_m2, remembered[0].direct_radiation_w_m2) == (640.5, 410.0)


class TestFakeWeather(WeatherContract):
    @pytest.fixture
    def world(self):
        return FakeWeather()

    @pytest.fixture
    def provider(self, world):
        return world


def test_both_services_tell_the_same_weather_of_the_sandbox(sandbox, client):
    start = datetime.now(UTC) - timedelta(days=20)
    told = [make(sandbox, client).hourly(LATITUDE, LONGITUDE, start, start + HOUR) for make in (weatherkit, open_meteo)]
    for apple, meteo in zip(told[0].hours, told[1].hours, strict=True):
        assert apple.temperature_c == pytest.approx(meteo.temperature_c, abs=0.06)
        assert apple.precipitation_mm_h == pytest.approx(meteo.precipitation_mm_h, abs=0.06)
        assert apple.dew_point_c == pytest.approx(meteo.dew_point_c, abs=0.06)
        assert apple.condition == meteo.condition
