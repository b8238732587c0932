"""Least squares with coefficients that cannot be negative, for a handful of columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

_SINGULAR = 1e-12


def fit_non_negative(columns: Sequence[Sequence[float]], values: Sequence[float]) -> tuple[float, list[float]]:
    """(sum of squared relative errors, coefficients) of the best fit of the columns to the positive values.

    Every subset of the columns is tried, so keep them few; a column that is left out has the coefficient 0.
    """
    relative = [[c / v for c, v in zip(column, values, strict=True)] for column in columns]
    best_error, best = float(len(values)), [0.0] * len(columns)
    for size in range(1, len(columns) + 1):
        for chosen in combinations(range(len(columns)), size):
            solution = _solve([relative[j] for j in chosen])
            if solution is None or min(solution) < 0.0:
                continue
            error = _squared_error([relative[j] for j in chosen], solution)
            if error < best_error:
                best_error, best = error, [0.0] * len(columns)
                for j, coefficient in zip(chosen, solution, strict=True):
                    best[j] = coefficient
    return best_error, best


def _squared_error(columns: Sequence[Sequence[float]], solution: Sequence[float]) -> float:
    rows = zip(*columns, strict=True)
    misses: list[float] = [1.0 - sum(c * s for c, s in zip(row, solution, strict=True)) for row in rows]
    return sum(miss * miss for miss in misses)


def _solve(columns: Sequence[Sequence[float]]) -> list[float] | None:
    """Coefficients that bring the sum of the columns nearest to 1 in every row; None when they are not distinct."""
    rows = [[sum(p * q for p, q in zip(a, b, strict=True)) for b in columns] + [sum(a)] for a in columns]
    size = len(rows)
    for pivot in range(size):
        if rows[pivot][pivot] < _SINGULAR:
            return None
        for below in range(pivot + 1, size):
            ratio = rows[below][pivot] / rows[pivot][pivot]
            rows[below] = [b - ratio * p for b, p in zip(rows[below], rows[pivot], strict=True)]
    solution = [0.0] * size
    for pivot in reversed(range(size)):
        known = sum(rows[pivot][k] * solution[k] for k in range(pivot + 1, size))
        solution[pivot] = (rows[pivot][size] - known) / rows[pivot][pivot]
    return solution
