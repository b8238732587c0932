"""Which third-party packages go into which layer.

boto3 is in none: the Lambda runtime brings it (see infra/decisions/0001-boto3-comes-with-the-runtime.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DependencyLayer:
    """A layer of third-party code.

    `name` is its folder under layers/, `resource` its logical id in the template, `roots` the packages we import.
    `without` names what a root declares but never imports on our paths; `unused_files` are globs under the layer.
    """

    name: str
    resource: str
    roots: tuple[str, ...]
    without: tuple[str, ...] = ()
    unused_files: tuple[str, ...] = ()

    @property
    def requirements_file(self) -> Path:
        return Path("layers", self.name, "requirements.txt")


LAYERS = (
    DependencyLayer("http", "HttpLayer", ("aws-lambda-powertools", "fastapi", "mangum", "pydantic", "tzdata")),
    DependencyLayer("providers", "ProvidersLayer", ("httpx", "upstash-ratelimit")),
    DependencyLayer("matching", "MatchingLayer", ("rapidfuzz",)),
    DependencyLayer("signing", "SigningLayer", ("cryptography", "pyjwt")),
    DependencyLayer(
        "docs",
        "DocsLayer",
        ("swagger-ui-bundle",),
        without=("jinja2", "markupsafe"),
        unused_files=("**/*.map", "**/swagger-ui.js", "**/swagger-ui-es-*.js", "**/swagger-ui-standalone-*.js"),
    ),
)


def layer_of(resource: str) -> DependencyLayer:
    """The layer with this logical id. Raises KeyError for an id that is not a dependency layer."""
    return {layer.resource: layer for layer in LAYERS}[resource]
