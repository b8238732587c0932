"""SVG documents read back."""

from __future__ import annotations

from xml.etree import ElementTree as ET

NAMESPACE = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own text


def texts(root: ET.Element) -> list[str]:
    """What is written in the picture, one entry per text element."""
    return ["".join(each.itertext()) for each in root.iter(f"{NAMESPACE}text")]


def with_class(root: ET.Element, tag: str, name: str) -> list[ET.Element]:
    """The elements of this kind that are of a class."""
    return [each for each in root.iter(f"{NAMESPACE}{tag}") if name in each.get("class", "").split()]


def strokes(path: ET.Element) -> list[list[tuple[float, float]]]:
    """The points of a path, one list per stroke of the pen."""
    pieces = [piece for piece in path.get("d", "").removesuffix("Z").split("M") if piece]
    return [[tuple(map(float, point.split())) for point in piece.split("L")] for piece in pieces]


def assert_stands_alone(svg: str) -> None:
    """No script, no handler, and nothing that would be fetched; the one address is the namespace's name."""
    root = parsed(svg)
    tags = {each.tag.removeprefix(NAMESPACE) for each in root.iter()}
    assert tags <= {"svg", "title", "desc", "style", "rect", "line", "text", "tspan", "path", "circle"}
    assert not any(name.startswith("on") or "href" in name for each in root.iter() for name in each.attrib)
    assert svg.count("//") == svg.count("http://www.w3.org/2000/svg") == 1
    assert not any(word in svg for word in ("url(", "@import", "@font-face", "<!"))
