"""Texts as directions that are near each other where the meanings are: the sentence encoder all-MiniLM-L6-v2.

It is a transformer of six layers (Wang et al. 2020, arXiv:2002.10957) trained to compare sentences (Reimers and
Gurevych 2019, doi:10.18653/v1/D19-1410), computed here as its authors do, in numpy.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from infra.local.sandbox.vector.model import DIMENSION
from infra.local.sandbox.vector.weights import Floats, read_weights
from infra.local.sandbox.vector.word_pieces import WordPieces

_LAYERS = 6
_HEADS = 12
_HEAD_SIZE = DIMENSION // _HEADS
_TINY = np.float32(1e-12)
# numpy lets other threads compute meanwhile; two make use of both cores of a small machine.
_THREADS = 2
# The error function after Abramowitz and Stegun (1964), 7.1.26, to 1.5e-7; the coefficients from the highest power.
_ERF_SLOPE = np.float32(0.3275911)
_ERF_COEFFICIENTS = tuple(
    np.float32(each) for each in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
)


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        y: Floats = x @ self.weight.T
        y += self.bias
        return y


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        centred: Floats = x - x.mean(axis=-1, keepdims=True)
        variance = np.mean(centred * centred, axis=-1, keepdims=True)
        centred *= self.weight / np.sqrt(variance + _TINY)
        centred += self.bias
        return centred


@dataclass(frozen=True, slots=True)
class _Layer:
    query_key_value: _Linear
    attended: _Linear
    attention_norm: _Norm
    widened: _Linear
    narrowed: _Linear
    output_norm: _Norm

    def __call__(self, x: Floats) -> Floats:
        x = self.attention_norm(self.attended(_attention(self.query_key_value(x))) + x)
        return self.output_norm(self.narrowed(_gelu(self.widened(x))) + x)


class Encoder:
    """The model in a folder that holds its `model.safetensors` and `vocab.txt`."""

    def __init__(self, folder: Path) -> None:
        weights = read_weights(folder / "model.safetensors")
        self._pieces = WordPieces(folder / "vocab.txt")
        self._word_vectors = weights["embeddings.word_embeddings.weight"]
        self._place_vectors = (
            weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = _norm(weights, "embeddings.LayerNorm")
        self._layers = [_layer(weights, f"encoder.layer.{number}") for number in range(_LAYERS)]

    def encode(self, text: str) -> Floats:
        """DIMENSION numbers of length 1 together; of a long text, the beginning counts."""
        numbers = self._pieces.numbers(text)
        x = self._norm(self._word_vectors[numbers] + self._place_vectors[: len(numbers)])
        for layer in self._layers:
            x = layer(x)
        mean = x.mean(axis=0)
        direction: Floats = mean / np.linalg.norm(mean)
        return direction

    def encode_all(self, texts: Iterable[str]) -> list[Floats]:
        """The same for many texts, in their order."""
        with ThreadPoolExecutor(_THREADS) as threads:
            return list(threads.map(self.encode, texts))


def _linear(weights: dict[str, Floats], *names: str) -> _Linear:
    """The layer of that name, or several as one, so that they are computed together."""
    parts = [[weights[f"{name}.{part}"] for name in names] for part in ("weight", "bias")]
    return _Linear(*(part[0] if len(part) == 1 else np.concatenate(part) for part in parts))


def _norm(weights: dict[str, Floats], name: str) -> _Norm:
    return _Norm(weights[f"{name}.weight"], weights[f"{name}.bias"])


def _layer(weights: dict[str, Floats], name: str) -> _Layer:
    return _Layer(
        _linear(weights, *(f"{name}.attention.self.{part}" for part in ("query", "key", "value"))),
        _linear(weights, f"{name}.attention.output.dense"),
        _norm(weights, f"{name}.attention.output.LayerNorm"),
        _linear(weights, f"{name}.intermediate.dense"),
        _linear(weights, f"{name}.output.dense"),
        _norm(weights, f"{name}.output.LayerNorm"),
    )


def _attention(query_key_value: Floats) -> Floats:
    """What each piece takes from the others, by how well its query fits their keys (Vaswani et al. 2017)."""
    length = len(query_key_value)
    query, key, value = query_key_value.reshape(length, 3, _HEADS, _HEAD_SIZE).transpose(1, 2, 0, 3)
    fit: Floats = query @ key.transpose(0, 2, 1)
    fit *= np.float32(_HEAD_SIZE**-0.5)
    fit -= fit.max(axis=-1, keepdims=True)
    np.exp(fit, out=fit)
    fit /= fit.sum(axis=-1, keepdims=True)
    taken: Floats = fit @ value
    return taken.transpose(1, 0, 2).reshape(length, DIMENSION)


def _gelu(x: Floats) -> Floats:
    """Gaussian error linear units (Hendrycks and Gimpel 2016, arXiv:1606.08415): max(x, 0) - |x| erfc(|x|/sqrt 2) / 2.

    Computed in place where that can be: most of the time of what is no matrix product is spent here.
    """
    size = np.abs(x)
    t = 1 / (1 + _ERF_SLOPE * np.float32(0.5**0.5) * size)
    tail = t * _ERF_COEFFICIENTS[0]
    for coefficient in _ERF_COEFFICIENTS[1:]:
        tail += coefficient
        tail *= t
    np.multiply(x, x, out=t)
    t *= np.float32(-0.5)
    tail *= np.exp(t, out=t)
    tail *= size
    tail *= np.float32(0.5)
    y: Floats = np.maximum(x, 0, out=x)
    y -= tail
    return y
