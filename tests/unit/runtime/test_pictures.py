"""Pictures as answers."""

from __future__ import annotations

import pytest
from fastapi import Request

from spotter.runtime.http import endpoint
from spotter.runtime.openapi import merged
from spotter.runtime.pictures import SvgResponse, picture
from tests.support.events import LambdaContext, http_event

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'


@endpoint("GET", "/square.svg", public=True, answers_with=SvgResponse)
async def square(request: Request) -> SvgResponse:
    """A square."""
    return picture(SVG, request)


def ask(**headers):
    return square(http_event("GET", "/square.svg", headers=headers), LambdaContext())


def test_a_picture_is_text_that_only_its_athlete_may_keep():
    response = ask()
    assert (response["statusCode"], response["body"], response["isBase64Encoded"]) == (200, SVG, False)
    assert response["headers"]["content-type"].startswith("image/svg+xml")
    assert response["headers"]["cache-control"] == "private, max-age=60"


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', "*"])
def test_who_has_it_already_is_not_sent_it_again(form):
    tag = ask()["headers"]["etag"]
    response = ask(**{"if-none-match": form.format(tag)})
    assert (response["statusCode"], response["body"]) == (304, "")
    assert response["headers"]["etag"] == tag


def test_who_has_another_one_is_sent_this_one():
    assert ask(**{"if-none-match": '"other"'})["statusCode"] == 200


def test_the_description_says_that_it_is_a_picture():
    answer = merged([square])["paths"]["/square.svg"]["get"]["responses"]["200"]
    assert set(answer["content"]) == {"image/svg+xml"}
