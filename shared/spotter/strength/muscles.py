"""The muscles that an exercise works, and the groups of them that weekly volume is judged by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Muscle = Literal[
    "chest",
    "upper_back",
    "lats",
    "front_delts",
    "side_delts",
    "rear_delts",
    "biceps",
    "triceps",
    "forearms",
    "traps",
    "abs",
    "obliques",
    "lower_back",
    "glutes",
    "quads",
    "hamstrings",
    "calves",
    "adductors",
    "abductors",
    "hip_flexors",
    "neck",
    "serratus",
    "tibialis",
]

MuscleGroup = Literal[
    "chest",
    "back",
    "front_delts",
    "side_and_rear_delts",
    "biceps",
    "triceps",
    "traps",
    "abs",
    "glutes",
    "quads",
    "hamstrings",
    "calves",
]

MUSCLES: tuple[Muscle, ...] = get_args(Muscle)

# Coaching practice, as the volume landmarks are stated. A muscle that is in no group has no landmarks of its own.
MUSCLES_OF_GROUP: dict[MuscleGroup, tuple[Muscle, ...]] = {
    "chest": ("chest",),
    "back": ("upper_back", "lats"),
    "front_delts": ("front_delts",),
    "side_and_rear_delts": ("side_delts", "rear_delts"),
    "biceps": ("biceps",),
    "triceps": ("triceps",),
    "traps": ("traps",),
    "abs": ("abs", "obliques"),
    "glutes": ("glutes",),
    "quads": ("quads",),
    "hamstrings": ("hamstrings",),
    "calves": ("calves",),
}

GROUP_OF_MUSCLE: dict[Muscle, MuscleGroup] = {
    muscle: group for group, muscles in MUSCLES_OF_GROUP.items() for muscle in muscles
}


def group_credits(muscle_credits: Mapping[Muscle, float]) -> dict[MuscleGroup, float]:
    """What one set counts for each group, given what it counts for each muscle (0..1).

    The most that it counts for any muscle of the group: a row is one set of back, though it works two of its muscles.
    """
    groups: dict[MuscleGroup, float] = {}
    for muscle, credit in muscle_credits.items():
        group = GROUP_OF_MUSCLE.get(muscle)
        if group is not None:
            groups[group] = max(credit, groups.get(group, 0.0))
    return groups
