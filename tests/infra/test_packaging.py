"""What `make build` packs: layers as the lock file says, byte code that is valid in a zip, sizes that Lambda takes."""

import importlib.util
import re
import sys

import pytest

from infra.packaging.bytecode import compile_folder
from infra.packaging.layers import LAYERS, DependencyLayer, layer_of
from infra.packaging.requirements import read_lock, requirements
from infra.packaging.sizes import function_sizes, table, too_large
from infra.packaging.stage import stage_code
from tests.infra.sources import ROOT, imported_packages, resources_of

PROVIDED_BY_LAMBDA = {"boto3", "botocore", "s3transfer"}
# Time zones by the standard library, and what makes PyJWT sign with elliptic curves.
READ_BY_OTHERS = {"tzdata", "cryptography"}
MODULES = {"pyjwt": "jwt"}
"""Names of modules that differ from those of their packages."""
UNCHECKED_HASH = 1
"""The flags in the second word of a .pyc file (PEP 552): by hash, and not to be checked."""


@pytest.fixture(scope="session")
def lock():
    return read_lock(ROOT / "uv.lock")


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_requirement_file_is_what_the_lock_file_gives(lock, layer):
    assert (ROOT / layer.requirements_file).read_text() == requirements(layer, lock)


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_requirement_file_names_every_root_and_a_hash_for_each(lock, layer):
    text = requirements(layer, lock)
    packages = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    assert packages >= set(layer.roots)
    assert packages.isdisjoint(PROVIDED_BY_LAMBDA)
    assert text.count("--hash=sha256:") >= len(packages)


def test_every_root_of_a_layer_is_imported_by_code_of_ours():
    roots = {root for layer in LAYERS for root in layer.roots} - READ_BY_OTHERS
    modules = {MODULES.get(root, root.replace("-", "_")) for root in roots}
    assert modules <= imported_packages("shared", "functions")


def test_layers_are_those_of_the_template(template):
    in_template = resources_of(template, "AWS::Serverless::LayerVersion").keys() - {"CodeLayer"}
    assert {layer.resource for layer in LAYERS} == in_template
    assert all(layer_of(name).resource == name for name in in_template)


def locked(name, *dependencies, wheel="py3-none-any"):
    url = f"https://files.example/{name}-1.0-{wheel}.whl"
    return {
        "name": name,
        "version": "1.0",
        "dependencies": list(dependencies),
        "wheels": [{"url": url, "hash": f"sha256:{name}"}],
    }


def lock_of(*packages):
    return {package["name"]: [package] for package in packages}


def test_dependencies_of_dependencies_are_packed_and_exclusions_are_not():
    lock = lock_of(locked("a", {"name": "b"}, {"name": "c"}), locked("b", {"name": "d"}), locked("c"), locked("d"))
    text = requirements(DependencyLayer("test", "TestLayer", ("a",), without=("c",)), lock)
    assert re.findall(r"^(\w+)==", text, re.MULTILINE) == ["a", "b", "d"]


def test_dependencies_for_other_machines_are_not_packed():
    elsewhere = [{"name": "b", "marker": "python_full_version < '3.13'"}, {"name": "c", "marker": "os_name == 'nt'"}]
    text = requirements(DependencyLayer("test", "TestLayer", ("a",)), lock_of(locked("a", *elsewhere)))
    assert re.findall(r"^(\w+)==", text, re.MULTILINE) == ["a"]


def test_only_hashes_of_wheels_for_lambda_are_written():
    package = locked("a", wheel="cp313-cp313-manylinux_2_17_aarch64.manylinux2014_aarch64")
    package["wheels"] += locked("x", wheel="cp313-cp313-manylinux_2_17_x86_64")["wheels"]
    text = requirements(DependencyLayer("test", "TestLayer", ("a",)), lock_of(package))
    assert re.findall(r"--hash=(\S+)", text) == ["sha256:a"]


@pytest.mark.parametrize(
    "lock",
    [
        pytest.param({}, id="not locked"),
        pytest.param({"a": [locked("a"), locked("a")]}, id="locked twice"),
        pytest.param(lock_of(locked("a", wheel="cp313-cp313-win_amd64")), id="no wheel for Lambda"),
    ],
)
def test_a_layer_that_cannot_be_built_is_refused_by_name(lock):
    with pytest.raises(LookupError, match="a:"):
        requirements(DependencyLayer("test", "TestLayer", ("a",)), lock)


def test_staged_code_holds_sources_only(tmp_path):
    source = tmp_path / "source"
    (source / "area" / "__pycache__").mkdir(parents=True)
    for name in ("area/module.py", "area/__pycache__/module.cpython-39.pyc", "Makefile", ".hidden"):
        (source / name).write_text("")
    stage_code(source, tmp_path / "staged")
    staged = {path.name for path in (tmp_path / "staged").rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert staged == {"module.py"}
    assert not list((tmp_path / "staged").rglob("*cpython-39*"))


def test_byte_code_is_loaded_without_a_look_at_the_source(tmp_path):
    module = tmp_path / "module.py"
    module.write_text("ANSWER = 42\n")
    compile_folder(tmp_path, sys.executable, "/opt/python")
    compiled = (tmp_path / "__pycache__" / f"module.{sys.implementation.cache_tag}.pyc").read_bytes()
    assert compiled[:4] == importlib.util.MAGIC_NUMBER
    assert int.from_bytes(compiled[4:8], "little") == UNCHECKED_HASH
    assert b"/opt/python/module.py" in compiled


BUILT_TEMPLATE = """
Globals: {Function: {Layers: [!Ref CodeLayer]}}
Resources:
  SmallFunction: {Type: AWS::Serverless::Function, Properties: {}}
  LargeFunction: {Type: AWS::Serverless::Function, Properties: {Layers: [!Ref DocsLayer]}}
"""


@pytest.fixture
def build(tmp_path):
    (tmp_path / "template.yaml").write_text(BUILT_TEMPLATE)
    for folder, size_bytes in (("SmallFunction", 10), ("LargeFunction", 20), ("CodeLayer", 300), ("DocsLayer", 4000)):
        (tmp_path / folder / "python").mkdir(parents=True)
        (tmp_path / folder / "python" / "file").write_bytes(bytes(size_bytes))
    return tmp_path


def test_size_of_a_function_is_its_code_and_all_its_layers(build):
    assert {size.function: size.total_bytes for size in function_sizes(build)} == {
        "SmallFunction": 310,
        "LargeFunction": 4320,
    }
    assert [line.split()[0] for line in table(function_sizes(build)).splitlines()] == [
        "function",
        "LargeFunction",
        "SmallFunction",
    ]


def test_only_functions_above_the_limit_are_refused(build):
    with (build / "DocsLayer" / "file").open("wb") as sparse:
        sparse.truncate(250 * 1024 * 1024)
    assert too_large(function_sizes(build)) == ["LargeFunction"]
