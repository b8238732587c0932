"""The merged description of endpoints."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from spotter.runtime.http import RawBody, endpoint
from spotter.runtime.openapi import merged
from spotter.runtime.openapi30 import as_3_0
from tests.unit.runtime import sample


@dataclass(frozen=True)
class Tape:
    length_m: float


@dataclass(frozen=True)
class Shoe:
    """Called like the sample's, but another thing."""

    laces: int


def test_routes_of_all_endpoints_stand_together():
    document = merged([sample.post_pair, sample.get_admin, sample.get_open])
    assert set(document["paths"]) == {"/pairs/{name}", "/admin", "/open"}
    assert document["paths"]["/pairs/{name}"]["post"]["security"] == [{"bearer": []}]
    assert document["paths"]["/open"]["get"]["security"] == []
    assert document["openapi"] == "3.0.3"


def test_one_path_may_have_several_methods():
    @endpoint("GET", "/admin")
    async def read() -> str:
        """Read."""
        return ""

    @endpoint("DELETE", "/admin")
    async def remove() -> str:
        """Remove."""
        return ""

    assert set(merged([read, remove])["paths"]["/admin"]) == {"get", "delete"}


def test_a_raw_body_is_described_by_its_types():
    @endpoint("POST", "/tapes", raw_body=RawBody(["audio/ogg", "application/json"], Tape))
    async def post() -> str:
        """Post."""
        return ""

    content = merged([post])["paths"]["/tapes"]["post"]["requestBody"]["content"]
    assert set(content) == {"audio/ogg", "application/json"}
    assert content["application/json"]["schema"]["required"] == ["length_m"]


def test_a_raw_body_may_have_no_form_in_json():
    @endpoint("POST", "/tapes", raw_body=RawBody(["audio/ogg"]))
    async def post() -> str:
        """Post."""
        return ""

    assert set(merged([post])["paths"]["/tapes"]["post"]["requestBody"]["content"]) == {"audio/ogg"}


def test_one_schema_name_stands_for_one_thing():
    @endpoint("POST", "/other-shoes")
    async def post(body: Shoe) -> str:
        """Post."""
        return str(body.laces)

    with pytest.raises(ValueError, match="Shoe"):
        merged([sample.post_pair, post])


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"anyOf": [{"type": "integer"}, {"type": "null"}], "title": "Age"},
            {"type": "integer", "title": "Age", "nullable": True},
        ),
        ({"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}, {"anyOf": [{"$ref": "#/x"}], "nullable": True}),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            {"anyOf": [{"type": "string"}, {"type": "integer"}], "nullable": True},
        ),
        ({"const": "run", "type": "string"}, {"type": "string", "enum": ["run"]}),
        ({"exclusiveMinimum": 0, "type": "number"}, {"minimum": 0, "exclusiveMinimum": True, "type": "number"}),
        ({"items": {"const": 1}}, {"items": {"enum": [1]}}),
        ({"type": "string", "maxLength": 3}, {"type": "string", "maxLength": 3}),
    ],
)
def test_schemas_are_written_as_3_0_has_them(schema, expected):
    assert as_3_0(schema) == expected
