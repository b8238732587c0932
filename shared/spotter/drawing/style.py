"""How charts look. Nothing in here is fetched from elsewhere, and every rule is bound to the class of the root.

Sizes are in units of a picture that is 600 wide. Shown on a phone, a unit is two thirds of a pixel, so text is large
there; from 560 pixels on it can be smaller. The width that the media query sees is the picture's own where it is an
image, and the page's where it is part of one.
"""

from __future__ import annotations

ROOT_CLASS = "spotter-chart"

# Blue and orange stay apart for every kind of colour vision, also in brightness; text has a contrast above 4.5.
_INKS_LIGHT = {"first": "#2563c9", "second": "#e8710a", "ground": "#c3cdd8", "bar": "#2563c9", "unfinished": "#a9c3ee"}
_INKS_DARK = {"first": "#74a8ff", "second": "#ffa64d", "ground": "#44505d", "bar": "#74a8ff", "unfinished": "#3d5f99"}
_LIGHT = {"card": "#ffffff", "text": "#3c4650", "grid": "#e4e8ed", "base": "#9aa5b1"}
_DARK = {"card": "#161b21", "text": "#c4ccd6", "grid": "#2b333c", "base": "#66717d"}


def style_sheet() -> str:
    """The style sheet of every chart: light, and dark where the reader prefers that."""
    return (
        f"{_SHAPES}{_colours(_LIGHT, _INKS_LIGHT)}@media (prefers-color-scheme:dark){{{_colours(_DARK, _INKS_DARK)}}}"
    )


_SHAPES = f"""
.{ROOT_CLASS} text{{font:17px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}}
.{ROOT_CLASS} .strong{{font-weight:600}}
.{ROOT_CLASS} .line{{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:butt}}
.{ROOT_CLASS} .grid,.{ROOT_CLASS} .base{{stroke-width:1;shape-rendering:crispEdges}}
@media (min-width:560px){{.{ROOT_CLASS} text{{font-size:14px}}.{ROOT_CLASS} .line{{stroke-width:2}}}}
"""


def _colours(paper: dict[str, str], inks: dict[str, str]) -> str:
    fills = [("card", "card"), ("text", "text")]
    strokes = [("grid", "grid"), ("base", "base")]
    rules = [f".{ROOT_CLASS} {_selector(name)}{{fill:{paper[key]}}}" for name, key in fills]
    rules += [f".{ROOT_CLASS} .{name}{{stroke:{paper[key]}}}" for name, key in strokes]
    for ink, colour in inks.items():
        rules.append(f".{ROOT_CLASS} .{ink}{{fill:{colour}}}.{ROOT_CLASS} .line.{ink}{{stroke:{colour};fill:none}}")
    return "\n".join(rules) + "\n"


def _selector(name: str) -> str:
    return "text" if name == "text" else f".{name}"
