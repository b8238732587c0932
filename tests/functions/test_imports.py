"""What a cold start loads, and what it must not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HANDLERS = sorted(f"{file.parent.name}.{file.stem}" for file in (ROOT / "functions").glob("*/[!_]*.py"))

# Powertools always loads the few lines of `botocore` itself; its parts are what takes time.
HEAVY = (
    "boto3",
    "botocore.client",
    "botocore.session",
    "numpy",
    "pandas",
    "fitdecode",
    "httpx",
    "swagger_ui_bundle",
    "aws_xray_sdk",
    "aws_lambda_powertools.utilities.idempotency",
)
REPORT = "import sys, {module}; print(' '.join(name for name in {heavy!r} if name in sys.modules))"


@pytest.mark.parametrize("module", HANDLERS)
def test_importing_a_handler_loads_nothing_heavy(module):
    done = subprocess.run(
        [sys.executable, "-c", REPORT.format(module=module, heavy=HEAVY)],
        env={"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT / 'shared'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


def test_there_are_handlers():
    assert len(HANDLERS) >= 12
