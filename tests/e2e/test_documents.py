"""What the deployed API says about itself, without a token and without the internet."""

import re
import socket

import httpx
import pytest

from infra.local.settings import HOST

TIMEOUT_S = 60


def get(settings, path: str) -> httpx.Response:
    return httpx.get(settings.api_url + path, timeout=TIMEOUT_S)


def test_it_is_healthy(settings):
    assert get(settings, "/healthz").json()["status"] == "ok"


def test_the_openapi_document_has_every_route_of_the_gateway(settings):
    paths = get(settings, "/openapi.json").json()["paths"]
    assert {(path, method) for path, operations in paths.items() for method in operations} >= {
        ("/api/profile", "get"),
        ("/api/profile", "put"),
        ("/api/running/parse", "post"),
        ("/api/runs", "get"),
        ("/api/runs/{run_id}", "delete"),
        ("/api/account", "delete"),
    }


def test_the_docs_page_loads_nothing_from_elsewhere(settings):
    page = get(settings, "/docs")
    assert page.status_code == 200
    assets = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert assets
    for asset in assets:
        assert "//" not in asset
        assert get(settings, f"/{asset}").status_code == 200


def test_a_page_of_the_app_may_call_the_api(settings):
    headers = {"Origin": "http://localhost:3000", "Access-Control-Request-Method": "PUT"}
    answer = httpx.options(f"{settings.api_url}/api/profile", headers=headers, timeout=TIMEOUT_S)
    assert answer.headers["access-control-allow-origin"] == "http://localhost:3000"
    stranger = httpx.options(
        f"{settings.api_url}/api/profile", headers={**headers, "Origin": "http://elsewhere.test"}, timeout=TIMEOUT_S
    )
    assert "access-control-allow-origin" not in stranger.headers


def test_only_the_loopback_address_listens(settings):
    """A server on all addresses would answer on 127.0.0.2 too."""
    for port in (settings.api_port, settings.aws_port, settings.sandbox_port):
        socket.create_connection((HOST, port), timeout=5).close()
        with pytest.raises(OSError, match=r"refused|assign|unreachable|timed out"):
            socket.create_connection(("127.0.0.2", port), timeout=2)
