"""What the sandbox demands of who asks for weather: no less than the real services do."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from infra.local.sandbox.weatherkit import KEY_ID, SERVICE_ID, TEAM_ID, load_weatherkit_key
from tests.support.sandbox import running_sandbox

HEADER = {"kid": KEY_ID, "id": f"{TEAM_ID}.{SERVICE_ID}"}
PLACE = "/weatherkit/api/v1/weather/en/40.71/-74.01"
DAY = datetime.now(UTC) - timedelta(days=30)
QUERY = {"dataSets": "forecastHourly", "timezone": "UTC", "hourlyStart": f"{DAY:%Y-%m-%dT%H:00:00Z}"}
ARCHIVE = {"latitude": "40", "longitude": "-74", "start_date": "2026-07-01", "end_date": "2026-07-01"}


def claims(**changed):
    now = int(time.time())
    all_claims = {"iss": TEAM_ID, "iat": now - 60, "exp": now + 600, "sub": SERVICE_ID, **changed}
    return {name: value for name, value in all_claims.items() if value is not None}


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def sandbox(served):
    served.reset()
    return served


@pytest.fixture(scope="module")
def http(served):
    with httpx.Client(base_url=served.url) as client:
        yield client


@pytest.fixture
def key(sandbox):
    return load_weatherkit_key(sandbox.state_dir / "weatherkit.p8")


def bearer(key, body=None, header=None, algorithm="ES256"):
    token = jwt.encode(body or claims(), key, algorithm=algorithm, headers=HEADER if header is None else header)
    return {"Authorization": f"Bearer {token}"}


class TestWeatherKit:
    def test_a_good_token_opens_it(self, http, key):
        answer = http.get(PLACE, params=QUERY, headers=bearer(key))
        assert answer.status_code == 200
        assert answer.headers["X-Spotter-Sandbox"] == "true"
        metadata = answer.json()["forecastHourly"]["metadata"]
        assert "made-up" in metadata["providerName"]

    @pytest.mark.parametrize(
        "changed",
        [
            {"iat": int(time.time()) + 300},
            {"exp": int(time.time()) - 1},
            {"exp": int(time.time()) + 86_400},
            {"exp": None},
            {"iss": "OTHERTEAM1"},
            {"sub": "com.example.other"},
            {"aud": "weatherkit"},
            {"id": f"{TEAM_ID}.{SERVICE_ID}"},
        ],
    )
    def test_other_claims_do_not(self, http, key, changed):
        answer = http.get(PLACE, params=QUERY, headers=bearer(key, claims(**changed)))
        assert (answer.status_code, answer.json()) == (401, {"reason": "NOT_ENABLED"})

    @pytest.mark.parametrize("header", [{"kid": KEY_ID}, {"id": HEADER["id"]}, {**HEADER, "kid": "OTHERKEY12"}])
    def test_other_headers_do_not(self, http, key, header):
        assert http.get(PLACE, params=QUERY, headers=bearer(key, header=header)).status_code == 401

    def test_other_keys_and_algorithms_do_not(self, http):
        other = ec.generate_private_key(ec.SECP256R1())
        assert http.get(PLACE, params=QUERY, headers=bearer(other)).status_code == 401
        rs256 = bearer(rsa.generate_private_key(public_exponent=65537, key_size=2048), algorithm="RS256")
        assert http.get(PLACE, params=QUERY, headers=rs256).status_code == 401
        assert http.get(PLACE, params=QUERY).status_code == 401
        assert http.get(PLACE, params=QUERY, headers={"Authorization": "Bearer x.y.z"}).status_code == 401

    @pytest.mark.parametrize(
        "changed",
        [
            {"hourlyStart": "2026-07-01T06:00:00 00:00"},
            {"hourlyStart": "2026-07-01"},
            {"hourlyEnd": f"{DAY + timedelta(days=10, hours=2):%Y-%m-%dT%H:00:00Z}"},
            {"hourlyEnd": f"{DAY - timedelta(hours=2):%Y-%m-%dT%H:00:00Z}"},
            {"timezone": None},
        ],
    )
    def test_a_question_that_apple_does_not_take_is_told(self, http, key, changed):
        query = {name: value for name, value in {**QUERY, **changed}.items() if value is not None}
        answer = http.get(PLACE, params=query, headers=bearer(key))
        assert (answer.status_code, answer.json()["status"], answer.json()["path"]) == (400, 400, PLACE)

    def test_a_data_set_that_is_not_asked_for_is_not_there(self, http, key):
        assert http.get(PLACE, params={**QUERY, "dataSets": "currentWeather"}, headers=bearer(key)).json() == {}

    def test_availability_wants_a_token_and_attribution_does_not(self, http, key):
        path = "/weatherkit/api/v1/availability/40.71/-74.01"
        assert http.get(path, headers=bearer(key)).json() == ["forecastHourly"]
        assert http.get(path).status_code == 401
        assert "serviceName" in http.get("/weatherkit/attribution/en").json()


class TestOpenMeteo:
    @pytest.mark.parametrize(
        ("changed", "words"),
        [
            ({"end_date": None}, "Both 'start_date' and 'end_date' must be set"),
            ({"latitude": "300"}, "Latitude must be in range of -90 to 90°. Given: 300.0."),
            ({"start_date": "1939-12-31"}, "'start_date' is out of allowed range from 1940-01-01"),
            ({"hourly": "warmth"}, "warmth"),
        ],
    )
    def test_its_errors_give_a_reason(self, http, changed, words):
        query = {name: value for name, value in {**ARCHIVE, **changed}.items() if value is not None}
        answer = http.get("/open-meteo/v1/archive", params=query)
        assert (answer.status_code, answer.json()["error"]) == (400, True)
        assert words in answer.json()["reason"]

    def test_only_the_columns_asked_for_come(self, http):
        answer = http.get("/open-meteo/v1/archive", params={**ARCHIVE, "hourly": "temperature_2m"}).json()
        assert answer["hourly"].keys() == {"time", "temperature_2m"}
        assert len(answer["hourly"]["temperature_2m"]) == 24

    def test_the_sun_is_that_of_the_hour_before(self, sandbox, http):
        sandbox.instruct("open_meteo", day={"cloud_cover": 0.0})
        query = {**ARCHIVE, "hourly": "shortwave_radiation,direct_radiation"}
        answer = http.get("/open-meteo/v1/archive", params=query).json()
        total, direct = answer["hourly"]["shortwave_radiation"], answer["hourly"]["direct_radiation"]
        assert answer["hourly_units"]["shortwave_radiation"] == "W/m²"
        assert all(0 <= beam <= all_of_it for beam, all_of_it in zip(direct, total, strict=True))
        # At 74 degrees west noon is at 16:56 UTC, and the sun is down at 05 UTC.
        assert (total[5], total.index(max(total))) == (0.0, 17)

    def test_what_the_archive_does_not_have_yet_is_null(self, http):
        today = f"{datetime.now(UTC):%Y-%m-%d}"
        query = {**ARCHIVE, "start_date": today, "end_date": today, "hourly": "shortwave_radiation,direct_radiation"}
        answer = http.get("/open-meteo/v1/archive", params=query).json()
        assert answer["hourly"]["shortwave_radiation"] == answer["hourly"]["direct_radiation"] == [None] * 24


class TestControl:
    def test_a_failure_lasts_for_its_times_and_requests_are_counted(self, sandbox, http):
        sandbox.instruct("open_meteo", mode=503, times=2, retry_after_s=7)
        answers = [http.get("/open-meteo/v1/archive", params=ARCHIVE) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [503, 503, 200]
        assert answers[0].headers["Retry-After"] == "7"
        assert sandbox.state("open_meteo")["requests"] == 3
        assert sandbox.state("weatherkit")["requests"] == 0

    def test_a_scripted_day_can_be_one_date_only(self, sandbox, http):
        sandbox.instruct("open_meteo", day={"date": "2026-07-01", "temperature_c": 35})
        query = {**ARCHIVE, "end_date": "2026-07-02", "hourly": "temperature_2m"}
        column = http.get("/open-meteo/v1/archive", params=query).json()["hourly"]["temperature_2m"]
        assert set(column[:24]) == {35.0}
        assert len(set(column[24:])) > 10

    def test_a_reset_brings_back_the_start(self, sandbox):
        sandbox.instruct("weatherkit", mode="500")
        sandbox.reset()
        assert sandbox.state("weatherkit")["mode"] == "ok"

    def test_what_it_cannot_do_it_says(self, sandbox):
        assert sandbox.instruct("weatherkit", mode="explode").status_code == 422
        assert sandbox.instruct("weatherkit", mode="ok", day={"condition": "Lava"}).status_code == 422
        assert sandbox.instruct("weatherkit", mode="ok", surprise=1).status_code == 422
        assert sandbox.instruct("nobody", mode="ok").status_code == 404
