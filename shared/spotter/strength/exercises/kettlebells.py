"""Kettlebell ballistics and lifts."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_SWING = Movement(
    pattern="hinge",
    primary=("glutes", "hamstrings"),
    secondary=(("lower_back", 0.5), ("forearms", 0.25), ("abs", 0.25)),
    equipment=("kettlebells",),
    reps=(10, 20),
)
_ONE_ARM_SWING = replace(
    _SWING, secondary=(("lower_back", 0.5), ("obliques", 0.25), ("forearms", 0.5)), laterality="unilateral"
)
_CLEAN = replace(
    _ONE_ARM_SWING, secondary=(("lower_back", 0.25), ("biceps", 0.25), ("traps", 0.5), ("forearms", 0.25)), reps=(5, 10)
)
_CLEAN_AND_PRESS = replace(
    _CLEAN,
    primary=("glutes", "hamstrings", "front_delts"),
    secondary=(("triceps", 0.5), ("traps", 0.25), ("forearms", 0.25)),
)
_TRUNK = Movement(
    pattern="core",
    primary=("obliques", "front_delts"),
    secondary=(("abs", 0.5), ("glutes", 0.5), ("hamstrings", 0.25)),
    equipment=("kettlebells",),
    laterality="unilateral",
    reps=(1, 5),
)

KETTLEBELL = (
    _SWING.named(
        "Kettlebell Swing",
        "swing",
        "russian swing",
        "russian kettlebell swing",
        "two hand swing",
        "two handed kettlebell swing",
        "hardstyle swing",
    ),
    _SWING.named(
        "American Kettlebell Swing",
        "american swing",
        "overhead kettlebell swing",
        secondary=(("front_delts", 0.5), ("lower_back", 0.5)),
    ),
    _ONE_ARM_SWING.named("Single-Arm Kettlebell Swing", "single arm swing"),
    _SWING.named("Double Kettlebell Swing", "double swing", two_hands=True),
    _ONE_ARM_SWING.named(
        "Hand-to-Hand Swing", "hand to hand kettlebell swing", "alternating kettlebell swing", laterality="alternating"
    ),
    _SWING.named("Dumbbell Swing", equipment=("dumbbells",)),
    _SWING.named("Banded Hip Hinge", equipment=("resistance_bands",)),
    _CLEAN.named("Kettlebell Clean", "single arm kettlebell clean"),
    _CLEAN.named("Double Kettlebell Clean", two_hands=True, laterality="bilateral"),
    _CLEAN.named(
        "Kettlebell Snatch",
        "single arm kettlebell snatch",
        secondary=(("front_delts", 0.5), ("traps", 0.5), ("forearms", 0.5)),
    ),
    _CLEAN.named("Double Kettlebell Snatch", two_hands=True, laterality="bilateral"),
    _CLEAN.named(
        "Dumbbell Snatch",
        "single arm dumbbell snatch",
        "alternating dumbbell snatch",
        "dumbbell power snatch",
        equipment=("dumbbells",),
        secondary=(("front_delts", 0.5), ("traps", 0.5)),
        laterality="alternating",
    ),
    _CLEAN.named("Kettlebell High Pull", "single arm high pull"),
    _CLEAN_AND_PRESS.named("Kettlebell Clean and Press", "single arm clean and press", "kettlebell clean and jerk"),
    _CLEAN_AND_PRESS.named(
        "Double Kettlebell Clean and Press", "double clean and press", two_hands=True, laterality="bilateral"
    ),
    _CLEAN_AND_PRESS.named(
        "Kettlebell Long Cycle",
        "long cycle",
        "double kettlebell clean and jerk",
        two_hands=True,
        laterality="bilateral",
    ),
    _CLEAN_AND_PRESS.named(
        "Kettlebell Jerk", "double kettlebell jerk", "kettlebell push jerk", pattern="vertical_push"
    ),
    _CLEAN_AND_PRESS.named(
        "Kettlebell Complex",
        "armor building complex",
        "abc complex",
        "armour building complex",
        two_hands=True,
        laterality="bilateral",
    ),
    _TRUNK.named(
        "Turkish Get-Up",
        "tgu",
        "kettlebell get up",
        "turkish get up with a kettlebell",
        "turkey get up",
    ),
    _TRUNK.named("Half Get-Up", "half turkish get up", "turkish sit up"),
    _TRUNK.named("Windmill", "kettlebell windmill", "wind mill"),
    _TRUNK.named("Bent Press", "kettlebell bent press"),
    _TRUNK.named("Side Press"),
    _TRUNK.named("Arm Bar", "kettlebell arm bar"),
    _TRUNK.named(
        "Kettlebell Halo",
        "plate halo",
        laterality="bilateral",
        primary=("front_delts", "abs"),
        secondary=(("triceps", 0.25),),
        reps=(6, 12),
    ),
    _TRUNK.named("Around the World", "plate around the world", laterality="bilateral", reps=(8, 12)),
    _TRUNK.named("Kettlebell Figure Eight", "figure eight", "figure 8", laterality="alternating", reps=(10, 20)),
    _TRUNK.named(
        "Kettlebell Drag Through",
        "plank drag through",
        "plank pull through",
        primary=("abs", "obliques"),
        secondary=(),
        laterality="alternating",
        reps=(8, 16),
    ),
)
