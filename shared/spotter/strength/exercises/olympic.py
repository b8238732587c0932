"""Weightlifting: snatch, clean, jerk, and their pulls and parts."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_SNATCH = Movement(
    pattern="hinge",
    primary=("glutes", "quads", "hamstrings"),
    secondary=(("traps", 0.5), ("upper_back", 0.5), ("side_delts", 0.25), ("lower_back", 0.25), ("calves", 0.25)),
    equipment=("barbell", "plates"),
    reps=(1, 3),
)
_CLEAN = replace(
    _SNATCH,
    secondary=(("traps", 0.5), ("upper_back", 0.5), ("lower_back", 0.25), ("calves", 0.25), ("front_delts", 0.25)),
)
_CLEAN_AND_PRESS = replace(
    _CLEAN,
    secondary=(("front_delts", 0.5), ("triceps", 0.5), ("traps", 0.5), ("upper_back", 0.25), ("lower_back", 0.25)),
)
_PULL = replace(_SNATCH, secondary=(("traps", 0.5), ("lower_back", 0.5), ("forearms", 0.25)), reps=(2, 5))
_JERK = Movement(
    pattern="vertical_push",
    primary=("front_delts", "quads"),
    secondary=(("triceps", 0.5), ("side_delts", 0.5), ("glutes", 0.5), ("calves", 0.25)),
    equipment=("barbell", "plates", "squat_rack"),
    reps=(1, 3),
)

OLYMPIC = (
    _SNATCH.named("Snatch", "squat snatch", "full snatch", "barbell snatch", "snack snatch"),
    _SNATCH.named("Power Snatch", "barbell power snatch"),
    _SNATCH.named("Hang Snatch", "hang squat snatch"),
    _SNATCH.named("Hang Power Snatch"),
    _SNATCH.named("Muscle Snatch"),
    _SNATCH.named("Block Snatch", "snatch from blocks"),
    _SNATCH.named("Split Snatch"),
    _SNATCH.named(
        "Snatch Balance", "heaving snatch balance", "drop snatch", "pressing snatch balance", pattern="squat"
    ),
    _SNATCH.named(
        "Sots Press",
        "snatch grip sots press",
        "sott press",
        pattern="vertical_push",
        primary=("front_delts",),
    ),
    _SNATCH.named(
        "Snatch-Grip Push Press",
        "snatch push press",
        "snatch grip behind the neck push press",
        pattern="vertical_push",
        primary=("front_delts", "side_delts"),
        secondary=(("triceps", 0.5), ("traps", 0.5), ("quads", 0.25)),
    ),
    _PULL.named("Snatch Pull", "snatch pull from the floor"),
    _PULL.named("Snatch High Pull", "snatch grip high pull"),
    _CLEAN.named("Clean", "squat clean", "full clean", "barbell clean"),
    _CLEAN.named("Power Clean", "barbell power clean", "power clean from the floor"),
    _CLEAN.named("Hang Clean", "hang squat clean"),
    _CLEAN.named("Hang Power Clean", "hang power", "power clean from the hang"),
    _CLEAN.named("Muscle Clean"),
    _CLEAN.named("Block Clean", "clean from blocks", "power clean from blocks", "block power clean"),
    _CLEAN.named(
        "Dumbbell Clean",
        "dumbbell power clean",
        "dumbbell hang clean",
        equipment=("dumbbells",),
        two_hands=True,
        reps=(5, 10),
    ),
    _PULL.named("Clean Pull", "clean pull from the floor"),
    _PULL.named("Clean High Pull", "high pull", "barbell high pull", "clean grip high pull"),
    _PULL.named("Trap Bar High Pull", equipment=("trap_bar", "plates")),
    _CLEAN_AND_PRESS.named(
        "Clean and Jerk",
        "c&j",
        "c and j",
        "clean jerk",
        "squat clean and jerk",
        "power clean and jerk",
        "clean n jerk",
        "cleaning jerk",
    ),
    _CLEAN_AND_PRESS.named(
        "Clean and Press",
        "power clean and press",
        "barbell clean and press",
        "clean press",
        "clean and push press",
        reps=(3, 6),
    ),
    _CLEAN_AND_PRESS.named(
        "Dumbbell Clean and Press", "dumbbell clean and jerk", equipment=("dumbbells",), two_hands=True, reps=(5, 10)
    ),
    _CLEAN_AND_PRESS.named("Squat Clean Thruster", "clean thruster", reps=(3, 8)),
    _JERK.named("Split Jerk", "barbell split jerk"),
    _JERK.named("Push Jerk", "jerk", "jerk from the rack", "rack jerk"),
    _JERK.named("Power Jerk"),
    _JERK.named("Squat Jerk"),
    _JERK.named("Behind-the-Neck Jerk", "behind the neck split jerk"),
    _JERK.named("Jerk Dip", "jerk dip squat", "jerk drive", secondary=(("glutes", 0.5), ("calves", 0.25))),
    _JERK.named("Jerk Recovery", "jerk support"),
    _JERK.named(
        "Thruster",
        "barbell thruster",
        "front squat to press",
        "squat to press",
        pattern="squat",
        primary=("quads", "front_delts", "glutes"),
        secondary=(("triceps", 0.5),),
        equipment=("barbell", "plates"),
        reps=(6, 15),
    ),
    _JERK.named(
        "Dumbbell Thruster",
        pattern="squat",
        primary=("quads", "front_delts", "glutes"),
        secondary=(("triceps", 0.5),),
        equipment=("dumbbells",),
        two_hands=True,
        reps=(8, 15),
    ),
    _JERK.named(
        "Kettlebell Thruster",
        pattern="squat",
        primary=("quads", "front_delts", "glutes"),
        secondary=(("triceps", 0.5),),
        equipment=("kettlebells",),
        two_hands=True,
        reps=(8, 15),
    ),
)
