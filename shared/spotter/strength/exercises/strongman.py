"""Strongman events: logs, stones, sandbags."""

from __future__ import annotations

from spotter.strength.exercises.records import Movement

_LOG = Movement(
    pattern="vertical_push",
    primary=("front_delts",),
    secondary=(("triceps", 0.5), ("side_delts", 0.5), ("upper_back", 0.25), ("glutes", 0.25)),
    equipment=("log", "plates"),
    reps=(1, 5),
)
_STONE = Movement(
    pattern="hinge",
    primary=("glutes", "hamstrings", "upper_back"),
    secondary=(("lower_back", 0.5), ("biceps", 0.5), ("quads", 0.5), ("forearms", 0.5)),
    equipment=("atlas_stone",),
    reps=(1, 5),
)

EVENTS = (
    _LOG.named(
        "Log Press",
        "log clean and press",
        "strongman log press",
        "logged press",
    ),
    _LOG.named("Strict Log Press"),
    _LOG.named(
        "Log Clean", pattern="hinge", primary=("glutes", "hamstrings", "upper_back"), secondary=(("biceps", 0.5),)
    ),
    _LOG.named(
        "Axle Press",
        "axle clean and press",
        "axle overhead press",
        "axel press",
        "continental clean and press",
        equipment=("axle", "plates"),
    ),
    _LOG.named(
        "Axle Clean",
        "continental clean",
        equipment=("axle", "plates"),
        pattern="hinge",
        primary=("glutes", "hamstrings", "upper_back"),
        secondary=(("biceps", 0.5),),
    ),
    _LOG.named(
        "Circus Dumbbell",
        "circus dumbbell press",
        "monster dumbbell",
        equipment=("dumbbells",),
        laterality="unilateral",
    ),
    _LOG.named("Keg Press", "keg clean and press", equipment=("keg",)),
    _LOG.named("Sandbag Clean and Press", "sandbag press", equipment=("sandbag",)),
    _STONE.named(
        "Atlas Stone Lift",
        "atlas stone",
        "atlas stone load",
        "stone load",
        "stone lift",
        "stone to platform",
        "atlas stone over bar",
        "stone over bar",
    ),
    _STONE.named("Stone to Shoulder", "atlas stone to shoulder", "stone shoulder"),
    _STONE.named(
        "Sandbag to Shoulder", "sandbag shouldering", "sandbag shoulder", "sand bag to shoulder", equipment=("sandbag",)
    ),
    _STONE.named(
        "Sandbag Over Bar", "sandbag over shoulder", "sandbag load", "sandbag to platform", equipment=("sandbag",)
    ),
    _STONE.named("Sandbag Clean", "sandbag pick", equipment=("sandbag",)),
    _STONE.named("Sandbag Deadlift", equipment=("sandbag",)),
    _STONE.named("Keg Toss", "keg throw", equipment=("keg",)),
    _STONE.named("Keg Load", "keg over bar", equipment=("keg",)),
    _STONE.named("Tire Flip", "tired flip", equipment=("tyre",)),
    _STONE.named(
        "Car Deadlift",
        "frame deadlift",
        "silver dollar deadlift",
        "18 inch deadlift",
        "eighteen inch deadlift",
        equipment=("barbell", "plates"),
    ),
    _STONE.named(
        "Sledgehammer Slam",
        "sledgehammer swing",
        "sledgehammer hit",
        "tire hit",
        "sledge hammer swing",
        pattern="core",
        primary=("abs", "obliques"),
        secondary=(("lats", 0.5), ("forearms", 0.5)),
        equipment=("sledgehammer", "tyre"),
        reps=(10, 20),
    ),
    _STONE.named(
        "Hercules Hold",
        "crucifix hold",
        equipment=("plates",),
        primary=("forearms",),
        secondary=(("traps", 0.5),),
        pattern="carry",
        measured_in="time",
    ),
)
