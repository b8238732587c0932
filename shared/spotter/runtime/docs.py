"""The documentation page and its parts, from the package that carries Swagger UI: nothing is fetched from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.errors import NotFound

INDEX = ""

_INITIALIZER = "initializer.js"
_PAGE = b"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spotter API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/initializer.js"></script>
</body>
</html>
"""
# Without `validatorUrl: null` the page would send the document's address to somebody else's server.
_START = b"""SwaggerUIBundle({
  url: "openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null
});
"""


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of the page."""

    body: bytes
    content_type: str


_PACKAGED = {
    "swagger-ui.css": "text/css; charset=utf-8",
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "favicon-32x32.png": "image/png",
}
_OWN = {
    INDEX: Asset(_PAGE, "text/html; charset=utf-8"),
    _INITIALIZER: Asset(_START, "text/javascript; charset=utf-8"),
}


def asset(name: str) -> Asset:
    """The page (for the empty name) or one of its parts. Raises NotFound for any name that is not in the tables."""
    if name in _OWN:
        return _OWN[name]
    if name not in _PACKAGED:
        raise NotFound("There is no such page.")
    return Asset(_packaged(name), _PACKAGED[name])


def _packaged(name: str) -> bytes:
    from swagger_ui_bundle import swagger_ui_path

    body: bytes = (swagger_ui_path / name).read_bytes()
    return body
