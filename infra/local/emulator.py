"""ministack, started so that it behaves like AWS where Spotter depends on it.

    python -m infra.local.emulator

It serves the AWS APIs on one port and Spotter's HTTP API on another, and writes its state to disk while it runs.
Four corrections are made to ministack 1.5.33; each asserts that what it corrects is still there, so that an upgrade
fails loudly instead of silently changing behaviour:

1. A handler's exception keeps its class name (Retry and Catch match on it) and its worker stays warm.
2. The wait for log output after each call is cut from 50 ms to 2 ms.
3. State is saved about a second after it changes, not only on a clean stop.
4. What EventBridge tells a function is tried again when it fails, and then goes where the function's failures go.
"""

from __future__ import annotations

import asyncio
import functools
import json
import os
import shutil
import threading
from collections.abc import Callable
from typing import Any

from infra.local.process import serve_until_stopped, stop_with_parent
from infra.local.settings import API_ID, HOST, LocalSettings, load_settings

SAVE_EVERY_S = 0.8

# Names of the credential scope whose state is data and small; a write to any other service saves everything.
DATA_SERVICES = frozenset({"dynamodb", "s3", "sqs", "ssm", "secretsmanager"})


def emulator_environment(settings: LocalSettings) -> dict[str, str]:
    """Environment variables that ministack reads when it is imported."""
    state = settings.state_dir
    return {
        "BIND_HOST": HOST,
        "GATEWAY_PORT": str(settings.aws_port),
        "MINISTACK_HOST": "localhost",
        "PERSIST_STATE": "1",
        "STATE_DIR": str(state / "aws"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(state / "s3"),
        "TMPDIR": str(state / "tmp"),
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "LOG_LEVEL": "WARNING",
    }


def keep_exception_names() -> None:
    """Report a handler's exception by its class name, and keep the worker that raised it."""
    import ministack.core.lambda_runtime as runtime
    import ministack.services.lambda_svc as service

    reported = (
        '_real_stdout.write(json.dumps({"status": "error", "error": str(e), "trace": traceback.format_exc()}) + "\\n")'
    )
    assert runtime._PYTHON_WORKER_SCRIPT.count(reported) == 1
    runtime._PYTHON_WORKER_SCRIPT = runtime._PYTHON_WORKER_SCRIPT.replace(
        reported,
        '_real_stdout.write(json.dumps({"status": "ok", "raised": {"error": str(e), '
        '"errorType": type(e).__name__, "trace": traceback.format_exc()}}) + "\\n")',
    )
    raised = threading.local()
    invoke, execute = runtime.Worker.invoke, service._execute_function_warm

    @functools.wraps(invoke)
    def invoke_and_keep(*args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401
        response: dict[str, Any] = invoke(*args, **kwargs)
        if "raised" in response:
            response.update(response.pop("raised"), status="error")
        raised.name = response.get("errorType")
        return response

    @functools.wraps(execute)
    def execute_and_name(*args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401
        raised.name = None
        result: dict[str, Any] = execute(*args, **kwargs)
        body = result.get("body")
        if raised.name and isinstance(body, dict) and body.get("errorType") == "Runtime.HandlerError":
            body["errorType"] = raised.name
        return result

    runtime.Worker.invoke = invoke_and_keep
    service._execute_function_warm = execute_and_name


def shorten_log_wait() -> None:
    """Wait 2 ms instead of 50 ms for a call that logs nothing."""
    import ministack.core.lambda_runtime as runtime

    for worker in (runtime.Worker, runtime.ProvidedWorker):
        assert len(worker._drain_stderr_bounded.__defaults__) == 3
        worker._drain_stderr_bounded.__defaults__ = (0.002, 0.001, 0.25)


def try_events_again() -> None:
    """Call a function for EventBridge as Lambda's queue does: with its retries and its destination for failures."""
    import ministack.services.eventbridge as eventbridge
    import ministack.services.lambda_svc as service

    assert "_execute_function_with_config_scope" in eventbridge._dispatch_to_lambda.__code__.co_names

    def dispatch(arn: str, payload: str) -> None:
        function, configuration, _ = service._get_func_record_for_ref(arn)
        if function and configuration:
            record = service._execution_record_for_config(function, configuration)
            service.invoke_async_with_retry(record, json.loads(payload))

    eventbridge._dispatch_to_lambda = dispatch


class StateKeeper:
    """Saves the state of what has changed, off the request path."""

    def __init__(self) -> None:
        self._changed: set[str] = set()
        self._lock = threading.Lock()

    def note(self, service: str) -> None:
        """Remember that a call to `service` may have changed something."""
        with self._lock:
            self._changed.add(service)

    def save(self) -> None:
        """Save every service that may have changed; one whose state moved while it was read stays due."""
        from ministack import app
        from ministack.core.persistence import save_state

        with self._lock:
            changed, self._changed = self._changed, set()
        everything = bool(changed - DATA_SERVICES)
        for name, get_state in app._build_persistence_save_dict().items():
            if not (everything or name in changed):
                continue
            try:
                state = get_state()
                if state is not None:
                    save_state(name, state)
            except RuntimeError:  # a dictionary changed size while it was copied: once more on the next round
                self.note(name)

    def run(self) -> None:
        """Save until the process ends."""
        pause = threading.Event()
        while not pause.wait(SAVE_EVERY_S):
            self.save()


def service_of(headers: list[tuple[bytes, bytes]]) -> str:
    """The AWS service a signed request is for, from its credential scope; "" when it is not signed."""
    authorization = next((value for name, value in headers if name == b"authorization"), b"").decode("latin-1")
    scope = authorization.partition("Credential=")[2].partition(",")[0].split("/")
    return scope[3] if len(scope) == 5 else ""


def gateway(settings: LocalSettings, keeper: StateKeeper) -> Callable[..., Any]:
    """ministack as an ASGI app: what comes in on the API's port goes to Spotter's HTTP API."""
    from ministack.app import app

    prefix = f"/_aws/execute-api/{API_ID}/$default"

    async def serve(scope: dict[str, Any], receive: Any, send: Any) -> None:  # noqa: ANN401
        if scope["type"] == "http" and scope["server"][1] == settings.api_port:
            raw_path = prefix.encode() + scope.get("raw_path", scope["path"].encode())
            scope = {**scope, "path": prefix + scope["path"], "raw_path": raw_path}
        elif scope["type"] == "http" and scope["method"] != "GET":
            keeper.note(service_of(scope["headers"]))
        await app(scope, receive, send)

    return serve


async def serve_and_leave(settings: LocalSettings, app: Callable[..., Any]) -> None:
    """Serve until told to stop, and end the process there and then.

    ministack has saved its state by then; waiting for its threads would mean waiting for every worker's answer.
    """
    await serve_until_stopped(app, [settings.aws_port, settings.api_port])
    os._exit(0)


def main() -> None:
    """Run the emulator until it is told to stop or its parent is gone."""
    settings = load_settings()
    os.environ.update(emulator_environment(settings))
    shutil.rmtree(settings.state_dir / "tmp", ignore_errors=True)  # code of workers that a kill left behind
    (settings.state_dir / "tmp").mkdir(parents=True)
    keep_exception_names()
    shorten_log_wait()
    try_events_again()
    keeper = StateKeeper()
    threading.Thread(target=keeper.run, daemon=True).start()
    threading.Thread(target=stop_with_parent, args=(os.getppid(),), daemon=True).start()
    asyncio.run(serve_and_leave(settings, gateway(settings, keeper)))


if __name__ == "__main__":
    main()
