from __future__ import annotations

import io
import json
import logging

import pytest

from spotter.runtime import observe


@pytest.fixture
def log_lines():
    """A function that gives what has been logged so far, as the JSON objects that went out."""
    observe.logger()
    logger = logging.getLogger("spotter")
    [own] = logger.handlers
    written = io.StringIO()
    copy = logging.StreamHandler(written)
    copy.setFormatter(own.formatter)
    before = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(copy)
    yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    logger.removeHandler(copy)
    logger.setLevel(before)
