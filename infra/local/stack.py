"""The laptop's stack as one thing that starts and stops: the sandbox, the emulator, and what is deployed on it."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import httpx

from infra.local.deploy import deploy, fingerprint, stack_outputs
from infra.local.settings import HOST, ROOT, LocalSettings

START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 15.0
POLL_S = 0.1


class StackError(Exception):
    """The stack cannot run; the message is one line for the person at the terminal."""


@dataclass
class LocalStack:
    """Processes of one stack. `start` and `stop` are called by the process that owns it."""

    settings: LocalSettings
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self) -> None:
        """Start sandbox and emulator and wait until both answer.

        Raises StackError when a port is taken or a process ends before it answers.
        """
        for variable, port in (
            ("SPOTTER_SANDBOX_PORT", self.settings.sandbox_port),
            ("SPOTTER_AWS_PORT", self.settings.aws_port),
            ("SPOTTER_API_PORT", self.settings.api_port),
        ):
            if not _is_free(port):
                raise StackError(f"port {port} is taken by another program; stop it or choose another: {variable}=…")
        self.settings.logs_dir.mkdir(parents=True, exist_ok=True)
        self._spawn("sandbox", "infra.local.sandbox.server")
        self._spawn("emulator", "infra.local.emulator")
        self._wait_for("sandbox", f"{self.settings.sandbox_url}/healthz")
        self._wait_for("emulator", f"{self.settings.aws_url}/_ministack/health")

    def stop(self) -> None:
        """Stop what was started, the emulator first: it saves its state."""
        for process in reversed(self.processes.values()):
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(STOP_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()

    def wait(self) -> str:
        """Wait until a process ends that should not, and return its name."""
        while True:
            for name, process in self.processes.items():
                if process.poll() is not None:
                    return name
            time.sleep(POLL_S)

    def _spawn(self, name: str, module: str) -> None:
        with self._log(name).open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", module],
                cwd=ROOT,
                env=self.settings.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches the owner alone, which stops them in order
            )

    def _log(self, name: str) -> Path:
        return self.settings.logs_dir / f"{name}.log"

    def _wait_for(self, name: str, url: str) -> None:
        process = self.processes[name]

        def answers() -> bool:
            if process.poll() is not None:
                raise StackError(f"the {name} ended while starting; its log: {self._log(name)}")
            try:
                return httpx.get(url, timeout=5).is_success
            except httpx.HTTPError:
                return False

        if not eventually(answers, START_TIMEOUT_S):
            raise StackError(f"the {name} did not answer within {START_TIMEOUT_S:.0f} s; its log: {self._log(name)}")


def bring_up_to_date(settings: LocalSettings) -> bool:
    """Deploy when the sources differ from what is deployed; say whether that was so."""
    record = settings.state_dir / "deployed"
    wanted = fingerprint(settings)
    if record.exists() and record.read_text() == wanted and stack_outputs(settings):
        return False
    deploy(settings)
    record.write_text(wanted)
    return True


@dataclass(frozen=True, slots=True)
class Owner:
    """The process that runs a stack, and the settings it runs it with."""

    pid: int
    settings: LocalSettings


@contextmanager
def ownership(settings: LocalSettings) -> Iterator[bool]:
    """Whether this process may run the stack of the state folder; it is the only one while inside.

    A lock of the operating system, so it ends with the process, however that ends.
    """
    settings.state_dir.mkdir(parents=True, exist_ok=True)
    with (settings.state_dir / "owner").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        file.truncate(0)
        file.write(json.dumps({**asdict(settings), "state_dir": str(settings.state_dir), "pid": os.getpid()}))
        file.flush()
        yield True


def owner_of(settings: LocalSettings) -> Owner | None:
    """Who runs the stack of this state folder; None when nobody does."""
    with ownership(settings) as free:
        if free:
            return None
    told = json.loads((settings.state_dir / "owner").read_text())
    pid = told.pop("pid")
    return Owner(pid, LocalSettings(**{**told, "state_dir": settings.state_dir}))


def stop_owner(owner: Owner) -> None:
    """Ask the owner of a stack to stop it, and wait until it has.

    Raises StackError when it is still there after 30 s.
    """
    os.kill(owner.pid, signal.SIGTERM)
    if not eventually(lambda: owner_of(owner.settings) is None, 2 * STOP_TIMEOUT_S):
        raise StackError(f"process {owner.pid} does not stop; end it with: kill -9 {owner.pid}")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def eventually(condition: Callable[[], bool], timeout_s: float) -> bool:
    """Whether `condition` comes true within the time."""
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(POLL_S)
    return False
