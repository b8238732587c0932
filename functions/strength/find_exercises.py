"""GET /api/exercises"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from spotter.runtime.http import endpoint
from spotter.strength.exercises.listing import ExerciseList, find_exercises


@endpoint("GET", "/api/exercises")
async def handler(
    query: Annotated[str, Query(max_length=120)] = "",
    limit: Annotated[int, Query(ge=1, le=1000)] = 20,
) -> ExerciseList:
    """Exercises of the catalogue by what was typed of a name, the likeliest first; without a query all by name."""
    return find_exercises(query, limit)
