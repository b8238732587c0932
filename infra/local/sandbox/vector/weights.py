"""The weights of a model, read from a file of safetensors (huggingface.co/docs/safetensors): the length of a header in
eight bytes, a header in JSON that says where each tensor is, and the tensors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_LENGTH_BYTES = 8


def read_weights(path: Path) -> dict[str, Floats]:
    """Every tensor of 32 bit floats by its name. The file is mapped, so only what is used comes into memory."""
    mapped = np.memmap(path, np.uint8, mode="r")
    length = int.from_bytes(mapped[:_LENGTH_BYTES].tobytes(), "little")
    start = _LENGTH_BYTES + length
    header = json.loads(mapped[_LENGTH_BYTES:start].tobytes())
    return {name: _tensor(mapped[start:], entry) for name, entry in header.items() if entry.get("dtype") == "F32"}


def _tensor(data: NDArray[np.uint8], entry: dict[str, Any]) -> Floats:
    begin, end = entry["data_offsets"]
    floats: Floats = data[begin:end].view(np.float32).reshape(entry["shape"])
    return floats
