"""A picture as an SVG document: one file without scripts, fonts or references to anything outside.

Units are those of the view box; the document takes the width of whatever shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from xml.etree import ElementTree as ET

from spotter.drawing.picture import Area, Axis, Band, Bar, LegendEntry, Line, Mark, Notice, Panel, Picture
from spotter.drawing.style import ROOT_CLASS, style_sheet

NAMESPACE = "http://www.w3.org/2000/svg"

WIDTH = 600.0
LEFT, RIGHT = 60.0, 560.0
_TOP, _LEGEND, _GAP, _TICKS = 12.0, 32.0, 14.0, 34.0
_NOTICE_HEIGHT = 160.0
_DOT_RADIUS = 4.0
_TEXT_DROP = 6.0
"""How far below the middle of a line of text its base line is."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a panel is: its marks between `top` and `bottom`, its axes turned into places."""

    top: float
    bottom: float
    across: Axis
    up: Axis

    def x(self, value: float) -> float:
        return LEFT + _share(self.across, value) * (RIGHT - LEFT)

    def y(self, value: float) -> float:
        return self.bottom - _share(self.up, value) * (self.bottom - self.top)


def _share(axis: Axis, value: float) -> float:
    return (value - axis.start) / (axis.end - axis.start)


def svg_of(picture: Picture) -> str:
    """The picture as the text of an SVG document."""
    tops, bottom = _panel_tops(picture.panels)
    root = _root(picture.name, picture.title, picture.description, bottom + _TICKS)
    for panel, top in zip(picture.panels, tops, strict=True):
        _draw_panel(root, panel, _Frame(top, top + panel.height, picture.axis, panel.axis))
    _draw_ticks_across(root, picture.axis, bottom)
    return _text_of(root)


def svg_of_notice(notice: Notice) -> str:
    """The notice as the text of an SVG document."""
    root = _root(notice.name, notice.title, f"{notice.text} {notice.more}", _NOTICE_HEIGHT)
    for text, y, kind in ((notice.text, 72.0, "strong"), (notice.more, 104.0, "plain")):
        _add(root, "text", text, x=WIDTH / 2.0, y=y, class_=kind, text_anchor="middle")
    return _text_of(root)


def _panel_tops(panels: Sequence[Panel]) -> tuple[list[float], float]:
    """Where the marks of each panel begin, and where those of the last one end."""
    tops, bottom = [], _TOP - _GAP
    for panel in panels:
        tops.append(bottom + _GAP + _LEGEND)
        bottom = tops[-1] + panel.height
    return tops, bottom


def _root(name: str, title: str, description: str, height: float) -> ET.Element:
    root = ET.Element("svg", xmlns=NAMESPACE, viewBox=f"0 0 {_number(WIDTH)} {_number(height)}", role="img")
    root.set("class", ROOT_CLASS)
    root.set("aria-labelledby", f"{name}-title {name}-description")
    _add(root, "title", title, id=f"{name}-title")
    _add(root, "desc", description, id=f"{name}-description")
    _add(root, "style", style_sheet())
    _add(root, "rect", class_="card", width=WIDTH, height=height, rx=12.0)
    return root


def _draw_panel(root: ET.Element, panel: Panel, frame: _Frame) -> None:
    _draw_legend(root, panel.legend, frame.top - _LEGEND / 2.0)
    for tick in panel.axis.ticks:
        y = frame.y(tick.at)
        _add(root, "line", class_="grid", x1=LEFT, x2=RIGHT, y1=y, y2=y)
        _add(root, "text", tick.label, x=LEFT - 8.0, y=y + _TEXT_DROP, text_anchor="end")
    # An inner document shows nothing of what leaves it, and needs no id for that.
    inside = _add(root, "svg", x=0.0, y=frame.top, width=WIDTH, height=panel.height)
    inside.set("viewBox", f"0 {_number(frame.top)} {_number(WIDTH)} {_number(panel.height)}")
    for mark in panel.marks:
        _draw_mark(inside, mark, frame)
    _add(root, "line", class_="base", x1=LEFT, x2=RIGHT, y1=frame.bottom, y2=frame.bottom)


def _draw_legend(root: ET.Element, entries: Iterable[LegendEntry], y: float) -> None:
    """One line of text, so that no width has to be known."""
    text = _add(root, "text", x=LEFT, y=y)
    for i, entry in enumerate(entries):
        apart = 18.0 if i else 0.0
        if entry.ink is None:
            _add(text, "tspan", entry.text, dx=apart)
            continue
        _add(text, "tspan", "\N{BLACK CIRCLE}", dx=apart, class_=entry.ink)
        _add(text, "tspan", entry.text, dx=6.0)


def _draw_ticks_across(root: ET.Element, axis: Axis, bottom: float) -> None:
    frame = _Frame(bottom, bottom, axis, axis)
    for tick in axis.ticks:
        _add(root, "text", tick.label, x=frame.x(tick.at), y=bottom + 22.0, text_anchor="middle")


def _draw_mark(parent: ET.Element, mark: Mark, frame: _Frame) -> None:
    if isinstance(mark, Line):
        _draw_line(parent, mark, frame)
    elif isinstance(mark, Area):
        _draw_area(parent, mark, frame)
    elif isinstance(mark, Bar):
        _draw_bar(parent, mark, frame)
    else:
        _draw_band(parent, mark, frame)


def _draw_line(parent: ET.Element, line: Line, frame: _Frame) -> None:
    runs = [list(run) for broken, run in groupby(line.points, lambda point: point[1] is None) if not broken]
    placed = [[(frame.x(x), frame.y(y)) for x, y in run if y is not None] for run in runs]
    _add(parent, "path", class_=f"line {line.ink}", d="".join(map(_path, placed)))
    for x, y in (point for run in placed for point in run if line.dotted):
        _add(parent, "circle", class_=line.ink, cx=x, cy=y, r=_DOT_RADIUS)


def _draw_area(parent: ET.Element, area: Area, frame: _Frame) -> None:
    top = [(frame.x(x), frame.y(y)) for x, y in area.points]
    edge = [(top[0][0], frame.bottom), *top, (top[-1][0], frame.bottom)]
    _add(parent, "path", class_=area.ink, d=_path(edge) + "Z")


def _draw_bar(parent: ET.Element, bar: Bar, frame: _Frame) -> None:
    left, right, top = frame.x(bar.left), frame.x(bar.right), frame.y(bar.top)
    _add(parent, "rect", class_=bar.ink, x=left, y=top, width=right - left, height=frame.bottom - top)


def _draw_band(parent: ET.Element, band: Band, frame: _Frame) -> None:
    top, bottom = frame.y(band.high), frame.y(band.low)
    _add(parent, "rect", class_=band.ink, x=LEFT, y=top, width=RIGHT - LEFT, height=bottom - top)


def _path(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points)


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str | float) -> ET.Element:
    """A new child; `class_` is `class`, and a low line in a name is a hyphen."""
    child = ET.SubElement(parent, tag)
    for name, value in attributes.items():
        child.set(name.rstrip("_").replace("_", "-"), value if isinstance(value, str) else _number(value))
    child.text = text
    return child


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _text_of(root: ET.Element) -> str:
    return ET.tostring(root, encoding="unicode")
