"""Write layers/<name>/requirements.txt from uv.lock: `python -m infra.packaging.requirements`.

A file lists exactly what the layer holds on the Lambda runtime, dependencies of dependencies included, and for each
package the hashes of the wheels that run there and no others. So the file installs one set of bytes or none at all.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

from infra.packaging import target
from infra.packaging.layers import LAYERS, DependencyLayer

HEADER = "# Written from uv.lock by `make layers`. Do not edit: change infra/packaging/layers.py or the lock file.\n"
_MARKER_ENVIRONMENT = {
    "python_version": target.PYTHON,
    "python_full_version": f"{target.PYTHON}.0",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "platform_machine": "aarch64",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "extra": "",
}

Package = Mapping[str, Any]


def read_lock(path: Path) -> dict[str, list[Package]]:
    """The packages of a uv.lock by name; a name has several entries where two groups pin it differently."""
    packages: dict[str, list[Package]] = {}
    for package in tomllib.loads(path.read_text())["package"]:
        packages.setdefault(package["name"], []).append(package)
    return packages


def requirements(layer: DependencyLayer, lock: Mapping[str, list[Package]]) -> str:
    """The text of a layer's requirement file, sorted by name.

    Raises LookupError when the lock file lacks a package, pins it twice, or has no wheel of it for the target.
    """
    found: dict[str, Package] = {}
    pending = list(layer.roots)
    while pending:
        name = pending.pop()
        if name not in found and name not in layer.without:
            found[name] = _only(lock, name)
            pending += _dependencies(found[name])
    return HEADER + "".join(_requirement(found[name]) for name in sorted(found))


def write_all(root: Path) -> None:
    """Write the requirement file of every layer under `root`, the project's folder."""
    lock = read_lock(root / "uv.lock")
    for layer in LAYERS:
        file = root / layer.requirements_file
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(requirements(layer, lock))


def _only(lock: Mapping[str, list[Package]], name: str) -> Package:
    candidates = lock.get(name, [])
    if len(candidates) != 1:
        raise LookupError(f"{name}: {len(candidates)} entries in the lock file, a layer needs exactly one")
    return candidates[0]


def _dependencies(package: Package) -> Iterator[str]:
    for dependency in package.get("dependencies", ()):
        if _applies(dependency.get("marker")):
            yield dependency["name"]


def _applies(marker: str | None) -> bool:
    return marker is None or Marker(marker).evaluate(_MARKER_ENVIRONMENT)


def _requirement(package: Package) -> str:
    hashes = sorted(wheel["hash"] for wheel in package.get("wheels", ()) if _runs_on_target(wheel["url"]))
    if not hashes:
        raise LookupError(f"{package['name']}: no wheel in the lock file runs on {target.PLATFORM}")
    pins = [f"{package['name']}=={package['version']}", *(f"--hash={digest}" for digest in hashes)]
    return " \\\n    ".join(pins) + "\n"


def _runs_on_target(url: str) -> bool:
    _, _, _, tags = parse_wheel_filename(url.rpartition("/")[2])
    return not tags.isdisjoint(_target_tags())


def _target_tags() -> frozenset[Tag]:
    major, minor = (int(part) for part in target.PYTHON.split("."))
    version, platforms = (major, minor), list(target.WHEEL_PLATFORMS)
    interpreter = f"cp{major}{minor}"
    return frozenset(
        [*cpython_tags(version, platforms=platforms), *compatible_tags(version, interpreter, platforms=platforms)]
    )


if __name__ == "__main__":
    write_all(Path.cwd())
