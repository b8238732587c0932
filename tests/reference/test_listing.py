"""The README's tables name functions that are there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

README = Path(__file__).with_name("README.md").read_text()
AREAS = re.split(r"^## (spotter\.\w+)$", README, flags=re.MULTILINE)[1:]
ROW = re.compile(r"^\| (`[\w`, ]+`) \| `([\w/]+)` \|", re.MULTILINE)


def listed() -> list[tuple[str, str]]:
    """(module, function) of every row."""
    return [
        (f"{area}.{module.replace('/', '.') if '/' in module else f'formulas.{module}'}", name.strip(" `"))
        for area, text in zip(AREAS[::2], AREAS[1::2], strict=True)
        for names, module in ROW.findall(text)
        for name in names.split(",")
    ]


@pytest.mark.parametrize(("module", "function"), listed())
def test_what_is_listed_is_there(module: str, function: str) -> None:
    assert callable(getattr(import_module(module), function))


def test_every_row_is_read() -> None:
    headings_and_lines = 2 * README.count("| function |")
    assert len(ROW.findall(README)) == sum(line.startswith("|") for line in README.splitlines()) - headings_and_lines
