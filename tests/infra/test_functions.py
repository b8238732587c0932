"""Every handler is deployed, every deployed handler exists, and both say the same about its route."""

import subprocess
import sys

from tests.infra.sources import ROOT, Declared, areas_used, declared, handler_files, resources_of

HEAVY = {"numpy", "pandas", "aws_xray_sdk", "openai"}


def functions(template):
    return resources_of(template, "AWS::Serverless::Function")


def deployed(function):
    """What the template says of a function's routes, times and objects, in the words of its decorator."""
    events = function["Events"].values()
    schedules = frozenset(event["Properties"]["Schedule"] for event in events if event["Type"] == "Schedule")
    rules = [event["Properties"]["Pattern"] for event in events if event["Type"] == "EventBridgeRule"]
    routes = [event["Properties"] for event in events if event["Type"] == "HttpApi"]
    authorization = [route.get("Auth", {}) for route in routes]
    scopes = {scope for auth in authorization for scope in auth.get("AuthorizationScopes", [])}
    return Declared(
        routes=frozenset((route["Method"], route["Path"]) for route in routes),
        public={auth.get("Authorizer") for auth in authorization} == {"NONE"},
        scope=next(iter(scopes), None),
        schedules=schedules,
        prefixes=frozenset(key["prefix"] for rule in rules for key in rule["detail"]["object"]["key"]),
    )


def test_handler_files_and_functions_are_the_same_set(template):
    assert {function["Handler"] for function in functions(template).values()} == set(handler_files())


def test_no_handler_is_deployed_twice(template):
    handlers = [function["Handler"] for function in functions(template).values()]
    assert len(handlers) == len(set(handlers))


def test_routes_and_times_are_those_that_handlers_declare(template):
    by_handler = {function["Handler"]: deployed(function) for function in functions(template).values()}
    assert by_handler == {handler: declared(file) for handler, file in handler_files().items()}


def test_a_handler_uses_one_area_at_most():
    used = {handler: areas_used(file) for handler, file in handler_files().items()}
    assert {handler: areas for handler, areas in used.items() if len(areas) > 1} == {}


def test_importing_handlers_reads_no_environment_and_loads_nothing_heavy():
    modules = [handler.removesuffix(".handler") for handler in handler_files()]
    report = "import sys; print('\\n'.join({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-c", f"import {', '.join(modules)}; {report}"],
        env={"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT / 'shared'}", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert HEAVY.isdisjoint(done.stdout.split())
