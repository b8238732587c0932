"""Spotter on a laptop: `python -m infra.local run|stop|reset|token|demo` (the Makefile's commands)."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from types import FrameType

import httpx
from botocore.exceptions import BotoCoreError, ClientError

from infra.local.athletes import ensure_athlete
from infra.local.demo import show_example_run
from infra.local.deploy import DeployFailed
from infra.local.settings import LocalSettings, load_settings
from infra.local.stack import LocalStack, StackError, bring_up_to_date, owner_of, ownership, stop_owner
from infra.local.tokens import DEMO_ATHLETE, TokenRefused, token_for

READY = """
Spotter is ready.
  API      {api_url}
  Docs     {api_url}/docs
  Token    TOKEN=$(make -s token)
  State    {state_dir} (kept over restarts; a kill -9 loses at most the last 2 seconds; `make reset` removes it)
  Stop     Ctrl-C here, or `make stop`
"""


def run(settings: LocalSettings) -> None:
    """Start everything, deploy, and stay until stopped; with a stack already up, deploy what has changed to it."""
    with ownership(settings) as ours:
        if not ours:
            changed = bring_up_to_date(settings)
            print(f"Spotter is already running at {settings.api_url}{' and now has your changes' if changed else ''}.")
            return
        stack = LocalStack(settings)
        signal.signal(signal.SIGTERM, _interrupt)
        try:
            print("Starting the emulator of AWS and the sandbox of outside services …", flush=True)
            stack.start()
            print("Deploying template.yaml …", flush=True)
            bring_up_to_date(settings)
            ensure_athlete(settings, DEMO_ATHLETE, "premium")
            print(READY.format(api_url=settings.api_url, state_dir=settings.state_dir), flush=True)
            ended = stack.wait()
            raise StackError(f"the {ended} ended; its log: {settings.logs_dir / f'{ended}.log'}")
        except KeyboardInterrupt:
            print("\nStopping …", flush=True)
        finally:
            stack.stop()


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def stop(settings: LocalSettings) -> None:
    """Stop a running stack; what it has stored stays."""
    pid = owner_of(settings)
    if pid is None:
        print("Spotter is not running.")
        return
    stop_owner(settings, pid)
    print("Stopped.")


def reset(settings: LocalSettings) -> None:
    """Stop a running stack and remove everything it has stored."""
    stop(settings)
    shutil.rmtree(settings.state_dir, ignore_errors=True)
    print(f"Removed {settings.state_dir}.")


def token(settings: LocalSettings) -> None:
    """Print a token for `ATHLETE` (the demo athlete by default), who is made when new; `TIER` sets the tier."""
    athlete = os.environ.get("ATHLETE") or DEMO_ATHLETE
    tier = os.environ.get("TIER") or ("premium" if athlete == DEMO_ATHLETE else None)
    _require_running(settings)
    signed = token_for(settings, athlete, admin=os.environ.get("ADMIN") == "1")
    ensure_athlete(settings, athlete, tier)
    print(signed)


def demo(settings: LocalSettings) -> None:
    """Send the example run to a running Spotter and print what comes back."""
    _require_running(settings)
    show_example_run(settings)


def _require_running(settings: LocalSettings) -> None:
    if owner_of(settings) is None:
        raise StackError("Spotter is not running; start it with: make run")


COMMANDS: dict[str, Callable[[LocalSettings], None]] = {
    "run": run,
    "stop": stop,
    "reset": reset,
    "token": token,
    "demo": demo,
}


def main(arguments: list[str]) -> int:
    """Run one command; problems are one line on standard error and exit status 1."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        COMMANDS[arguments[0]](load_settings())
    except (StackError, DeployFailed, TokenRefused, ValueError, httpx.HTTPError, BotoCoreError, ClientError) as error:
        print(f"spotter: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
