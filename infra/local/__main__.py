"""Spotter on a laptop: `python -m infra.local run|stop|reset|token|demo|index` (the Makefile's commands)."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import httpx
from botocore.exceptions import BotoCoreError, ClientError

from infra.local.athletes import ensure_athlete
from infra.local.demo import show_example_run
from infra.local.deploy import DeployFailed
from infra.local.index import describe, fill_with_folder, fill_with_starter, has_starter
from infra.local.settings import LocalSettings, load_settings
from infra.local.stack import LocalStack, StackError, bring_up_to_date, owner_of, ownership, stop_owner
from infra.local.tokens import DEMO_ATHLETE, TokenRefused, token_for
from spotter.errors import SpotterError

STOPPING = (signal.SIGINT, signal.SIGTERM)

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
            update(settings)
            return
        stack = LocalStack(settings)
        # Set here, because a shell starts what it puts into the background with SIGINT ignored.
        for each in STOPPING:
            signal.signal(each, _interrupt)
        try:
            print("Starting the emulator of AWS and the sandbox of outside services …", flush=True)
            stack.start()
            print("Deploying template.yaml …", flush=True)
            bring_up_to_date(settings)
            ensure_athlete(settings, DEMO_ATHLETE, "premium")
            fill_knowledge(settings)
            print(READY.format(api_url=settings.api_url, state_dir=settings.state_dir), flush=True)
            ended = stack.wait()
            raise StackError(f"the {ended} ended; its log: {settings.logs_dir / f'{ended}.log'}")
        except KeyboardInterrupt:
            print("\nStopping …", flush=True)
        finally:
            for each in STOPPING:
                signal.signal(each, signal.SIG_IGN)
            stack.stop()


def update(settings: LocalSettings) -> None:
    """Deploy what has changed to the running stack, with the settings that it was started with."""
    running = _running(settings)
    changed = bring_up_to_date(running)
    fill_knowledge(running)
    print(f"Spotter is already running at {running.api_url}{' and now has your changes' if changed else ''}.")
    if running != settings:
        print("It keeps the ports and the model it was started with; stop it to choose others.")


def fill_knowledge(settings: LocalSettings) -> None:
    """Bring the knowledge base to the starter corpus, where it is not there yet."""
    if not has_starter(settings):
        print("Filling the knowledge base (a minute or two when its texts are new) …", flush=True)
        print(describe(fill_with_starter(settings)), flush=True)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def stop(settings: LocalSettings) -> None:
    """Stop a running stack; what it has stored stays."""
    owner = owner_of(settings)
    if owner is None:
        print("Spotter is not running.")
        return
    stop_owner(owner)
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
    running = _running(settings)
    signed = token_for(running, athlete, admin=os.environ.get("ADMIN") == "1")
    ensure_athlete(running, athlete, tier)
    print(signed)


def demo(settings: LocalSettings) -> None:
    """Send the example run to a running Spotter and print what comes back."""
    show_example_run(_running(settings))


def index(settings: LocalSettings) -> None:
    """Bring the knowledge base of a running Spotter to the starter corpus and to the files in `FOLDER`, if given."""
    running = _running(settings)
    fill_knowledge(running)
    folder = os.environ.get("FOLDER")
    if folder:
        print(describe(fill_with_folder(running, Path(folder))))


def _running(settings: LocalSettings) -> LocalSettings:
    """The settings of the stack that runs in this state folder."""
    owner = owner_of(settings)
    if owner is None:
        raise StackError("Spotter is not running; start it with: make run")
    return owner.settings


PROBLEMS = (
    StackError,
    DeployFailed,
    TokenRefused,
    SpotterError,
    ValueError,
    OSError,
    httpx.HTTPError,
    BotoCoreError,
    ClientError,
)

COMMANDS: dict[str, Callable[[LocalSettings], None]] = {
    "run": run,
    "stop": stop,
    "reset": reset,
    "token": token,
    "demo": demo,
    "index": index,
}


def main(arguments: list[str]) -> int:
    """Run one command; problems are one line on standard error and exit status 1."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        COMMANDS[arguments[0]](load_settings())
    except PROBLEMS as error:
        print(f"spotter: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
