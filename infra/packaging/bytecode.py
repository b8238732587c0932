"""Compile staged code for the Lambda runtime.

Zips carry a fixed date, so byte code checked against the source's date is never valid there and every cold start
would compile everything again. Unchecked byte code is loaded as it is, which halves the time of a cold start.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from infra.packaging import target


def find_python() -> str | None:
    """Path of a Python of the Lambda runtime's minor version, or None. Byte code is good for one minor version only."""
    return next((python for python in _candidates() if _version_of(python) == target.PYTHON), None)


def compile_folder(folder: Path, python: str, shown_as: str) -> None:
    """Compile every module under `folder` in place; `shown_as` stands for `folder` in tracebacks."""
    command = [python, "-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, "-s", str(folder), "-p", shown_as, str(folder)], check=True)


def compile_if_possible(folder: Path, shown_as: str) -> None:
    """Compile `folder` if the right Python is on this machine; `make build` says so in the end if it is not."""
    if python := find_python():
        compile_folder(folder, python, shown_as)


def _candidates() -> Iterator[str]:
    yield sys.executable
    if on_path := shutil.which(f"python{target.PYTHON}"):
        yield on_path
    for versions in (".pyenv/versions", ".local/share/uv/python"):
        for python in sorted(Path.home().glob(f"{versions}/*{target.PYTHON}*/bin/python{target.PYTHON}")):
            yield str(python)


def _version_of(python: str) -> str:
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False).stdout.strip()
