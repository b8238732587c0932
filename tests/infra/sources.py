"""The project's sources as the house rules read them: by syntax tree, without importing anything."""

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("functions", "shared")
OURS = (*PRODUCT, "infra", "tests")
SHARED_BY_AREAS = {"clock", "errors", "knowledge_wiring", "runtime", "units", "wiring"}


@dataclass(frozen=True, slots=True)
class Declared:
    """What a handler's decorator says: `@endpoint(...)` of its route, `@scheduled(...)` of its time, `@on_object(...)`
    of the prefix of its objects' keys."""

    routes: frozenset[tuple[str, str]] = frozenset()
    public: bool = False
    scope: str | None = None
    schedules: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def imported_packages(*folders: str) -> set[str]:
    """Top-level names of everything that the modules of these folders import, wherever they do it."""
    nodes = [node for path in python_files(*folders) for node in ast.walk(ast.parse(path.read_text()))]
    plain = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    from_ = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in plain | from_}


def areas_used(file: Path) -> set[str]:
    """The areas of the spotter package that a handler file imports from, as in `from spotter.running.models import`."""
    nodes = [node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.ImportFrom)]
    modules = [(node.module or "").split(".") for node in nodes]
    return {words[1] for words in modules if words[0] == "spotter" and len(words) > 1} - SHARED_BY_AREAS


def handler_files() -> dict[str, Path]:
    """Handler files by their name in the template, as in `running.get_run.handler`."""
    files = sorted((ROOT / "functions").glob("*/[!_]*.py"))
    return {f"{file.parent.name}.{file.stem}.handler": file for file in files}


def resources_of(template: dict, kind: str) -> dict[str, dict]:
    """Properties of the template's resources of one type, by logical id."""
    resources = template["Resources"].items()
    return {name: resource["Properties"] for name, resource in resources if resource["Type"] == kind}


def declared(file: Path) -> Declared:
    """The route, the time or the prefix that a handler file declares; its decorator's arguments have to be literals."""
    call = _decorator(file)
    if _name(call) == "scheduled":
        return Declared(schedules=frozenset(ast.literal_eval(argument) for argument in call.args))
    if _name(call) == "on_object":
        return Declared(prefixes=frozenset(ast.literal_eval(argument) for argument in call.args))
    method, path = (ast.literal_eval(argument) for argument in call.args)
    options = {word.arg: word.value for word in call.keywords}
    also = ast.literal_eval(options["also"]) if "also" in options else ()
    return Declared(
        routes=frozenset((method, each) for each in (path, *also)),
        public="public" in options and ast.literal_eval(options["public"]),
        scope=ast.literal_eval(options["scope"]) if "scope" in options else None,
    )


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _decorator(file: Path) -> ast.Call:
    nodes = ast.parse(file.read_text()).body
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    handlers = [function for function in functions if function.name == "handler"]
    calls = [decorator for handler in handlers for decorator in handler.decorator_list]
    assert len(calls) == 1, f"{file.relative_to(ROOT)} has no `handler` under one decorator"
    assert _name(calls[0]) in {"endpoint", "on_object", "scheduled"}
    return calls[0]
