"""What `sam build` made, in megabytes: `python -m infra.packaging.sizes`. Exits 1 above the limit of AWS Lambda."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samtranslator.yaml_helper import yaml_parse

from infra.packaging import target

BUILD = Path(".aws-sam/build")
NO_BYTECODE = (
    f"warning: no Python {target.PYTHON} was found, so no byte code is packed and cold starts take about twice as "
    f"long. `uv python install {target.PYTHON}` mends that."
)
_MEGABYTE = 1024 * 1024
_LIMIT = target.UNZIPPED_LIMIT_BYTES


@dataclass(frozen=True, slots=True)
class FunctionSize:
    """Unzipped bytes of one function: its own code, and each of its layers by logical id."""

    function: str
    code_bytes: int
    layer_bytes: Mapping[str, int]

    @property
    def total_bytes(self) -> int:
        return self.code_bytes + sum(self.layer_bytes.values())


def function_sizes(build: Path) -> list[FunctionSize]:
    """The size of every function in a folder written by `sam build`, in the order of its template."""
    template = yaml_parse((build / "template.yaml").read_text())
    shared_layers = template["Globals"]["Function"]["Layers"]
    return [
        _function_size(build, name, [*shared_layers, *resource["Properties"].get("Layers", [])])
        for name, resource in template["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function"
    ]


def folder_bytes(folder: Path) -> int:
    """Bytes of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def table(sizes: list[FunctionSize]) -> str:
    """One line per function, largest first, in megabytes of 1024 x 1024 bytes."""
    lines = [f"{'function':<24} {'code':>8} {'layers':>8} {'total':>8}  MB unzipped, of {_megabytes(_LIMIT)}"]
    for size in sorted(sizes, key=lambda size: -size.total_bytes):
        layers = size.total_bytes - size.code_bytes
        columns = (f"{_megabytes(part):>8}" for part in (size.code_bytes, layers, size.total_bytes))
        lines.append(f"{size.function:<24} {' '.join(columns)}  {', '.join(size.layer_bytes)}")
    return "\n".join(lines)


def too_large(sizes: list[FunctionSize]) -> list[str]:
    """Names of the functions that AWS Lambda would refuse."""
    return [size.function for size in sizes if size.total_bytes > _LIMIT]


def _function_size(build: Path, name: str, layers: list[Mapping[str, Any]]) -> FunctionSize:
    names = [layer["Ref"] for layer in layers]
    return FunctionSize(name, folder_bytes(build / name), {layer: folder_bytes(build / layer) for layer in names})


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f}"


def main() -> int:
    sizes = function_sizes(BUILD)
    print(table(sizes))
    if not any(BUILD.rglob("*.pyc")):
        print(NO_BYTECODE, file=sys.stderr)
    if refused := too_large(sizes):
        print(f"over the limit: {', '.join(refused)}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
