"""What is stored survives every way in which a laptop's stack can end, and one stack is run at a time."""

import os
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from infra.local.settings import HOST, ROOT
from infra.local.stack import LocalStack, bring_up_to_date, eventually, owner_of
from infra.local.tokens import token_for
from tests.e2e.conftest import COLD_START_TIMEOUT_S, fresh_settings

SAVED_WITHIN_S = 2.0
# The first start on a machine embeds the starter corpus.
STARTED_WITHIN_S = 300.0
STOPPED_WITHIN_S = 30.0


def profile(settings) -> dict:
    headers = {"Authorization": f"Bearer {token_for(settings, 'kim')}"}
    answer = httpx.get(f"{settings.api_url}/api/profile", headers=headers, timeout=COLD_START_TIMEOUT_S)
    assert answer.status_code == 200, answer.text
    return answer.json()


def store_weight(settings, weight_kg: float) -> None:
    headers = {"Authorization": f"Bearer {token_for(settings, 'kim')}"}
    answer = httpx.put(
        f"{settings.api_url}/api/profile",
        headers=headers,
        json={"weight_kg": weight_kg},
        timeout=COLD_START_TIMEOUT_S,
    )
    assert answer.status_code == 200, answer.text


def kill(stack: LocalStack) -> None:
    for process in stack.processes.values():
        process.kill()
        process.wait()
    stack.processes.clear()


def test_stored_data_survives_a_stop_and_a_kill(tmp_path):
    settings = fresh_settings(tmp_path / "state")
    stack = LocalStack(settings)
    try:
        stack.start()
        assert bring_up_to_date(settings), "a new folder has nothing deployed"
        store_weight(settings, 61.25)
        table = settings.state_dir / "aws" / "dynamodb.json"
        assert eventually(lambda: table.exists() and "61.25" in table.read_text(), SAVED_WITHIN_S)

        kill(stack)
        stack.start()
        assert not bring_up_to_date(settings), "nothing changed, so nothing is deployed again"
        assert profile(settings)["weight_kg"] == 61.25

        store_weight(settings, 62.5)
        stack.stop()
        stack.start()
        assert profile(settings)["weight_kg"] == 62.5
    finally:
        stack.stop()


def ignore_interrupts() -> None:
    """What a shell does to a command that it puts into the background."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@pytest.fixture
def command(tmp_path):
    """A function that starts `python -m infra.local <word>` on ports and state of this test's own."""
    settings = fresh_settings(tmp_path / "state")
    started = []

    def start(word: str, **environment: str) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "infra.local", word],
            cwd=ROOT,
            env={**settings.environment(), "PYTHONPATH": os.pathsep.join(sys.path), **environment},
            preexec_fn=ignore_interrupts,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    start.settings = settings
    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=STOPPED_WITHIN_S)


def test_a_second_run_says_so_and_ctrl_c_stops_everything(command):
    settings = command.settings
    first = command("run")
    assert eventually(lambda: first.poll() is not None or "ready" in first.stdout.readline(), STARTED_WITHIN_S)
    assert first.poll() is None, first.stderr.read()

    second = command("run")
    said, complaint = second.communicate(timeout=STARTED_WITHIN_S)
    assert (second.returncode, complaint) == (0, "")
    assert said == f"Spotter is already running at {settings.api_url}.\n"

    elsewhere = command("run", SPOTTER_API_PORT="1", SPOTTER_SANDBOX_PORT="2")
    said, complaint = elsewhere.communicate(timeout=STARTED_WITHIN_S)
    assert (elsewhere.returncode, complaint) == (0, "")
    assert said.startswith(f"Spotter is already running at {settings.api_url}.\n"), "the ports it was started with"

    token = command("token", ATHLETE="robin", TIER="free").communicate(timeout=STARTED_WITHIN_S)[0].strip()
    assert token.count(".") == 2
    refused = command("token", ATHLETE="no spaces please")
    assert "username" in refused.communicate(timeout=STARTED_WITHIN_S)[1]
    assert refused.returncode == 1

    first.send_signal(signal.SIGINT)
    first.communicate(timeout=STOPPED_WITHIN_S)
    assert first.returncode == 0
    assert owner_of(settings) is None
    for port in (settings.api_port, settings.aws_port, settings.sandbox_port):
        socket.create_server((HOST, port)).close()


def test_a_taken_port_is_one_clear_line(command):
    with socket.create_server((HOST, command.settings.api_port)):
        process = command("run")
        complaint = process.communicate(timeout=STARTED_WITHIN_S)[1]
    assert process.returncode == 1
    assert complaint.splitlines() == [
        f"spotter: port {command.settings.api_port} is taken by another program; "
        "stop it or choose another: SPOTTER_API_PORT=…"
    ]


def test_a_token_without_a_running_stack_is_one_clear_line(command):
    process = command("token")
    assert process.communicate(timeout=STARTED_WITHIN_S) == (
        "",
        "spotter: Spotter is not running; start it with: make run\n",
    )
    assert process.returncode == 1
