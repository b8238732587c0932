"""Vectors as they are stored: a scale of 32 bits, and each number in eight. The order of neighbours stays the same."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from infra.local.sandbox.vector.model import DIMENSION
from infra.local.sandbox.vector.weights import Floats

_LARGEST = np.float32(127)
_SCALE_BYTES = 4


def pack(vector: Floats) -> bytes:
    """The vector in 388 bytes, each number to within 0.4 % of the largest."""
    scale = np.float32(np.abs(vector).max() / _LARGEST)
    steps = np.round(vector / scale) if scale else vector
    return scale.tobytes() + steps.astype(np.int8).tobytes()


def unpack(packed: Sequence[bytes]) -> Floats:
    """Stored vectors as the rows of a matrix."""
    rows = np.frombuffer(b"".join(packed), np.uint8).reshape(-1, _SCALE_BYTES + DIMENSION)
    scales = np.ascontiguousarray(rows[:, :_SCALE_BYTES]).view(np.float32)
    steps = rows[:, _SCALE_BYTES:].view(np.int8)
    return np.asarray(steps * scales, np.float32)


def directions(vectors: Floats) -> Floats:
    """The rows at length 1; a row of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    scaled: Floats = vectors / lengths
    return scaled
