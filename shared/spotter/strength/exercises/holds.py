"""Planks and other work in which the trunk keeps still."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_HOLD = Movement(
    pattern="core",
    primary=("abs",),
    secondary=(("obliques", 0.5), ("glutes", 0.25)),
    load="bodyweight",
    measured_in="time",
    reps=None,
)
_SIDE_HOLD = replace(
    _HOLD, primary=("obliques",), secondary=(("abs", 0.5), ("abductors", 0.25)), laterality="unilateral"
)

HOLDS = (
    _HOLD.named("Plank", "front plank", "forearm plank", "elbow plank", "planck", "plank hold", "high plank"),
    _HOLD.named("Weighted Plank", load="external", equipment=("plates",)),
    _HOLD.named("RKC Plank", "hardstyle plank", "r k c plank"),
    _HOLD.named("Long-Lever Plank"),
    _HOLD.named("Stability Ball Plank"),
    _HOLD.named(
        "Stir the Pot", "stability ball stir the pot", equipment=("stability_ball",), measured_in="reps", reps=(6, 12)
    ),
    _HOLD.named(
        "Plank Shoulder Tap", "shoulder tap", "plank tap", measured_in="reps", reps=(10, 20), laterality="alternating"
    ),
    _HOLD.named(
        "Plank Up-Down", "plank to push up", "up down plank", "commando plank", measured_in="reps", reps=(8, 16)
    ),
    _HOLD.named("Hollow Hold", "hollow body hold", "hollow body", "hollow"),
    _HOLD.named("Hollow Rock", "hollow body rock", measured_in="reps", reps=(10, 30)),
    _HOLD.named("Arch Hold", primary=("lower_back", "glutes"), secondary=()),
    _HOLD.named("Bear Plank", "bear hold", "quadruped hold", "bear plank hold"),
    _HOLD.named("Bear Crawl", "bare crawl", "bear walk", measured_in="distance"),
    _HOLD.named("Crab Walk", measured_in="distance"),
    _HOLD.named("Inchworm", "inch worm", "walkout", measured_in="reps", reps=(6, 12)),
    _HOLD.named(
        "Dead Bug",
        "dying bug",
        measured_in="reps",
        reps=(8, 16),
        laterality="alternating",
    ),
    _HOLD.named(
        "Weighted Dead Bug",
        measured_in="reps",
        reps=(8, 16),
        laterality="alternating",
        load="external",
        equipment=("dumbbells",),
    ),
    _HOLD.named(
        "Bird Dog",
        "quadruped arm and leg raise",
        measured_in="reps",
        reps=(8, 16),
        laterality="alternating",
        primary=("lower_back", "glutes"),
        secondary=(("abs", 0.5),),
    ),
    _HOLD.named(
        "Bird Dog Row",
        measured_in="reps",
        reps=(6, 12),
        load="external",
        equipment=("dumbbells", "flat_bench"),
        laterality="unilateral",
    ),
    _HOLD.named("Mountain Climber", measured_in="reps", reps=(20, 40), laterality="alternating"),
    _HOLD.named("Stomach Vacuum", "ab vacuum"),
    _SIDE_HOLD.named("Side Plank", "side bridge", "side planck", "forearm side plank", "side plank hold"),
    _SIDE_HOLD.named("Weighted Side Plank", load="external", equipment=("dumbbells",)),
    _SIDE_HOLD.named(
        "Side Plank Hip Dip", "side plank dip", "hip dip", "side plank raise", measured_in="reps", reps=(10, 20)
    ),
    _SIDE_HOLD.named("Star Side Plank", "star plank"),
    _SIDE_HOLD.named(
        "Copenhagen Plank",
        "copenhagen",
        "copenhagen side plank",
        "copenhagen hold",
        "cope and hagen plank",
        "adductor plank",
        primary=("adductors", "obliques"),
        secondary=(("abs", 0.25),),
    ),
    _SIDE_HOLD.named(
        "Copenhagen Adduction",
        "copenhagen raise",
        "copenhagen adductor raise",
        "copenhagen hip adduction",
        measured_in="reps",
        reps=(6, 12),
        primary=("adductors", "obliques"),
        secondary=(),
    ),
)
