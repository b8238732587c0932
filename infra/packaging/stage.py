"""Lay out what `sam build` packs. The Makefiles in functions/, shared/ and layers/ call it.

    python -m infra.packaging.stage code SOURCE DESTINATION          our own code
    python -m infra.packaging.stage layer RESOURCE DESTINATION UV    third-party code, wheels for the Lambda runtime

Only the standard library is used, so any Python from 3.11 on will do.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from infra.packaging import target
from infra.packaging.bytecode import compile_if_possible
from infra.packaging.layers import DependencyLayer, layer_of

LAYER_ROOT = "/opt/python"
FUNCTION_ROOT = "/var/task"
NOT_CODE = shutil.ignore_patterns("__pycache__", "Makefile", ".*")
INSTALL_NOISE = (".lock", "bin", "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED")
"""Left by the installer. The rest of a dist-info stays: packages read their version, and we owe their licences."""


def stage_code(source: Path, destination: Path) -> None:
    """Copy a folder of ours and compile it. In a layer (`…/python`) it will live under /opt, else in the task root."""
    shutil.copytree(source, destination, ignore=NOT_CODE, dirs_exist_ok=True)
    compile_if_possible(destination, LAYER_ROOT if destination.name == "python" else FUNCTION_ROOT)


def stage_layer(layer: DependencyLayer, destination: Path, uv: str) -> None:
    """Install a layer's wheels for the Lambda runtime, drop what is never read there, and compile the rest."""
    install(layer, destination, uv)
    for pattern in (*INSTALL_NOISE, *layer.unused_files):
        for path in list(destination.glob(pattern)):
            _remove(path)
    compile_if_possible(destination, LAYER_ROOT)


def install(layer: DependencyLayer, destination: Path, uv: str) -> None:
    """Cross-install from wheels alone, each checked against its hash: no compiler, no container, on any host."""
    command = [uv, "pip", "install", "--quiet", "--python", sys.executable, "--target", str(destination)]
    for_target = ["--python-version", target.PYTHON, "--python-platform", target.PLATFORM]
    exactly = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "-r", str(layer.requirements_file)]
    subprocess.run([*command, *for_target, *exactly], check=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def main(kind: str, what: str, destination: str, uv: str = "uv") -> None:
    if kind == "layer":
        stage_layer(layer_of(what), Path(destination), uv)
    else:
        stage_code(Path(what), Path(destination))


if __name__ == "__main__":
    main(*sys.argv[1:])
