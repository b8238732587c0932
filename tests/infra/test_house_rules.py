"""House rules that a program can check."""

import ast
import re
from statistics import median, quantiles

import pytest

from tests.infra.sources import OURS, PRODUCT, ROOT, python_files

LONGEST_FILE = 400
ENVIRONMENT_READERS = ("shared/spotter/settings.py", "infra/local/", "tests/")
GENERATED = {".git", ".venv", ".venv-sam", ".tools", ".spotter", ".aws-sam", ".hypothesis", "__pycache__"}
LOCK_FILE = "uv.lock"  # its format needs the public index's addresses

MACHINE_PATH = re.compile(r"(?<![\w.$}/-])/(?:home|root|Users|work|tmp)/\w")
REGISTRY_HOST = re.compile("|".join(re.escape(f"{name}.org") for name in ("pypi", "pythonhosted", "npmjs", "conda")))


def relative(path):
    return path.relative_to(ROOT).as_posix()


def functions_of(path):
    nodes = ast.walk(ast.parse(path.read_text()))
    return [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def body_lines(function):
    """Lines from the first statement to the last, the docstring left out."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body else 0


def project_files():
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden_cache = any(part.startswith(".") and part.endswith("_cache") for part in parts)
        if path.is_file() and GENERATED.isdisjoint(parts) and not hidden_cache:
            yield path


@pytest.fixture(scope="module")
def texts():
    """Every text file of the project by its path."""
    found = {}
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content and path.name != LOCK_FILE:
            found[relative(path)] = content.decode()
    return found


def test_no_file_is_too_long():
    assert [relative(path) for path in python_files(*OURS) if len(path.read_text().splitlines()) > LONGEST_FILE] == []


def test_functions_are_short():
    lengths = [body_lines(function) for path in python_files(*PRODUCT) for function in functions_of(path)]
    assert median(lengths) < 8
    assert quantiles(lengths, n=10)[-1] < 30


def test_package_files_are_empty():
    packages = [path for path in python_files(*OURS) if path.name == "__init__.py"]
    assert [relative(path) for path in packages if path.read_bytes()] == []


def test_the_environment_is_read_in_one_place():
    reads = re.compile(r"\bos\.(environ|getenv)\b|from os import .*\b(environ|getenv)\b")
    readers = [relative(path) for path in python_files(*OURS) if reads.search(path.read_text())]
    assert [path for path in readers if not path.startswith(ENVIRONMENT_READERS)] == []


def test_no_file_knows_the_machine_it_was_written_on(texts):
    assert {path: found.group() for path, text in texts.items() if (found := MACHINE_PATH.search(text))} == {}


def test_no_file_names_a_package_registry(texts):
    assert [path for path, text in texts.items() if REGISTRY_HOST.search(text)] == []
