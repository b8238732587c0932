"""What a chart shows, as plain records: panels above one another over one horizontal axis.

Values are in the units of the axes. Whoever makes a picture decides what it says, `spotter.drawing.svg` how it looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Ink = Literal["first", "second", "ground", "bar", "unfinished"]
"""What a mark is drawn with: two lines that can be told apart, the ground below them, bars and one not yet done."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From `start` (left or bottom) to `end` (right or top), which differ; it falls where `end` is the lower one."""

    start: float
    end: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points with rising x, broken where y is None; `dotted` marks every point."""

    ink: Ink
    points: tuple[tuple[float, float | None], ...]
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """The surface from the bottom of the panel up to a line through points with rising x."""

    ink: Ink
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from the bottom of the panel up to `top`."""

    ink: Ink
    left: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Band:
    """A stripe across the whole panel, from `low` up to `high`."""

    ink: Ink
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What a mark stands for; without an ink it is only words."""

    text: str
    ink: Ink | None = None


Mark: TypeAlias = Line | Area | Bar | Band


@dataclass(frozen=True, slots=True)
class Panel:
    """Marks over one vertical axis, under a line of words. `height` is that of the marks, in units of the picture."""

    legend: tuple[LegendEntry, ...]
    axis: Axis
    marks: tuple[Mark, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart. `name` is an id of its own on any page; `title` and `description` are what a screen reader says."""

    name: str
    title: str
    description: str
    axis: Axis
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands where there is nothing to draw: one sentence, and a second one that says what will be here."""

    name: str
    title: str
    text: str
    more: str
