"""Pictures as SVG documents."""

from __future__ import annotations

import pytest

from spotter.drawing.picture import Area, Axis, Bar, LegendEntry, Line, Notice, Panel, Picture, Tick
from spotter.drawing.svg import LEFT, RIGHT, svg_of, svg_of_notice
from tests.support.svg import assert_stands_alone, parsed, strokes, texts, with_class

ACROSS = Axis(0.0, 4.0, (Tick(0.0, "0"), Tick(4.0, "4 km")))
UP = Axis(400.0, 200.0, (Tick(300.0, "5:00"),))
LINE = Line("first", ((0.0, 400.0), (1.0, 200.0), (2.0, None), (3.0, 300.0), (4.0, 100.0)))


def panel(*marks, axis=UP, height=100.0):
    return Panel((LegendEntry("Pace", "first"), LegendEntry("3 m up")), axis, marks, height)


def picture(*panels):
    return Picture("chart-1", "A run <& its pace", "5:00 on average.", ACROSS, panels)


@pytest.fixture
def root():
    return parsed(svg_of(picture(panel(LINE))))


def test_it_stands_alone():
    assert_stands_alone(svg_of(picture(panel(LINE, Area("ground", ((0.0, 300.0), (4.0, 250.0)))))))
    assert_stands_alone(svg_of_notice(Notice("chart-1", "A title", "Nothing.", "Later.")))


def test_it_takes_the_width_of_what_shows_it(root):
    assert root.get("viewBox").startswith("0 0 600 ")
    assert root.get("width") is root.get("height") is None


def test_a_screen_reader_is_told_what_it_is(root):
    title, description = root[0], root[1]
    assert (root.get("role"), title.text, description.text) == ("img", "A run <& its pace", "5:00 on average.")
    assert root.get("aria-labelledby").split() == [title.get("id"), description.get("id")]


def test_it_is_light_or_dark_and_larger_where_it_is_narrow(root):
    style = root[2].text
    assert "@media (prefers-color-scheme:dark)" in style
    assert "@media (min-width:560px)" in style
    rules = [rule.split("{")[0] for rule in style.split("}") if "{" in rule and not rule.strip().startswith("@media")]
    assert all(selector.strip().startswith(".spotter-chart ") for rule in rules for selector in rule.split(","))


def test_a_line_is_broken_where_it_has_no_value(root):
    [path] = with_class(root, "path", "line")
    assert [len(stroke) for stroke in strokes(path)] == [2, 2]


def test_places_follow_the_axes(root):
    (first, second), (_, last) = strokes(with_class(root, "path", "line")[0])
    assert (first[0], last[0]) == (LEFT, RIGHT)
    assert first[1] - second[1] == 100.0, "an axis that falls has its lowest value at the top"


def test_what_leaves_a_panel_is_not_shown(root):
    [inside] = [each for each in root if each.tag.endswith("svg")]
    top, bottom = float(inside.get("y")), float(inside.get("y")) + float(inside.get("height"))
    (*_, last) = strokes(with_class(root, "path", "line")[0])[1]
    assert not top <= last[1] <= bottom
    assert inside.get("viewBox") == f"0 {inside.get('y')} 600 100"


def test_labels_stand_at_their_ticks(root):
    assert texts(root) == ["\N{BLACK CIRCLE}Pace3 m up", "5:00", "0", "4 km"]
    grid = with_class(root, "line", "grid")
    assert [line.get("y1") for line in grid] == [line.get("y2") for line in grid] != []


def test_panels_stand_above_one_another():
    root = parsed(svg_of(picture(panel(LINE), panel(LINE, height=50.0))))
    first, second = (each for each in root if each.tag.endswith("svg"))
    assert float(first.get("y")) + 100.0 < float(second.get("y"))
    assert float(root.get("viewBox").split()[3]) > float(second.get("y")) + 50.0


def test_an_area_reaches_down_to_the_bottom():
    area = Area("ground", ((0.0, 20.0), (4.0, 10.0)))
    root = parsed(svg_of(picture(panel(area, axis=Axis(0.0, 40.0, ())))))
    [[start, high, low, end]] = strokes(with_class(root, "path", "ground")[0])
    assert start[1] == end[1] > low[1] > high[1]


def test_bars_and_dots_are_where_their_values_are():
    bar = Bar("bar", 1.0, 2.0, 30.0)
    dots = Line("first", ((0.5, 10.0), (1.5, None), (2.5, 20.0)), dotted=True)
    root = parsed(svg_of(picture(panel(bar, dots, axis=Axis(0.0, 40.0, ())))))
    [drawn] = with_class(root, "rect", "bar")
    assert float(drawn.get("height")) == 75.0
    assert float(drawn.get("width")) == (RIGHT - LEFT) / 4.0
    assert len(with_class(root, "circle", "first")) == 2


def test_a_notice_is_two_sentences():
    root = parsed(svg_of_notice(Notice("chart-1", "A title", "Nothing here.", "Later.")))
    assert texts(root) == ["Nothing here.", "Later."]
    assert root[1].text == "Nothing here. Later."
