from __future__ import annotations

import io
import json
import logging

import pytest

from spotter.runtime import observe


@pytest.fixture
def log_lines():
    """A function that gives what has been logged so far, as the JSON objects that went out."""
    logger = observe.logger()
    [own] = logger.handlers
    copy = io.StringIO()
    handler = logging.StreamHandler(copy)
    handler.setFormatter(own.formatter)
    logger.addHandler(handler)
    yield lambda: [json.loads(line) for line in copy.getvalue().splitlines()]
    own.stream.flush()
    logger._logger.removeHandler(handler)
