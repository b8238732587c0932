"""Presses overhead."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_STANDING_PRESS = Movement(
    pattern="vertical_push",
    primary=("front_delts",),
    secondary=(("triceps", 0.5), ("side_delts", 0.5), ("abs", 0.25)),
    equipment=("barbell", "plates"),
    reps=(5, 8),
)
_SEATED_PRESS = replace(
    _STANDING_PRESS,
    secondary=(("triceps", 0.5), ("side_delts", 0.5)),
    equipment=("barbell", "plates", "adjustable_bench"),
    reps=(6, 10),
)
_DUMBBELL_PRESS = replace(_STANDING_PRESS, equipment=("dumbbells",), two_hands=True, reps=(8, 12))
_ONE_ARM_PRESS = replace(
    _STANDING_PRESS,
    secondary=(("triceps", 0.5), ("side_delts", 0.5), ("obliques", 0.25)),
    equipment=("dumbbells",),
    laterality="unilateral",
    reps=(6, 10),
)
_LANDMINE_PRESS = replace(
    _ONE_ARM_PRESS,
    secondary=(("triceps", 0.5), ("chest", 0.5), ("serratus", 0.25)),
    equipment=("landmine", "barbell", "plates"),
)
_LEG_DRIVE = replace(
    _STANDING_PRESS, secondary=(("triceps", 0.5), ("side_delts", 0.5), ("quads", 0.25), ("glutes", 0.25)), reps=(3, 6)
)

PRESSES = (
    _STANDING_PRESS.named(
        "Overhead Press",
        "ohp",
        "press",
        "military press",
        "strict press",
        "standing press",
        "shoulder press",
        "standing barbell press",
        "barbell press overhead",
        "standing overhead press",
        "barbell shoulder press",
        "standing military press",
        "strict overhead press",
        "standing shoulder press",
    ),
    _SEATED_PRESS.named(
        "Dumbbell Shoulder Press",
        "seated dumbbell press",
        "seated dumbbell shoulder press",
        "dumbbell overhead press",
        "dumbbell military press",
        "seated dumbbell overhead press",
        "dumbbell strict press",
        "seated dumbbell military press",
        "dumbbell press overhead",
        equipment=("dumbbells", "adjustable_bench"),
        two_hands=True,
        reps=(8, 12),
    ),
    _SEATED_PRESS.named(
        "Seated Barbell Press",
        "seated press",
        "seated overhead press",
        "seated shoulder press",
        "seated military press",
        "seated ohp",
        "seated barbell shoulder press",
        "seated barbell overhead press",
    ),
    _DUMBBELL_PRESS.named(
        "Standing Dumbbell Press", "standing dumbbell shoulder press", "standing dumbbell overhead press"
    ),
    _STANDING_PRESS.named("Paused Overhead Press", "paused press"),
    _STANDING_PRESS.named(
        "Pin Overhead Press",
        "overhead press from pins",
        equipment=("barbell", "plates", "squat_rack"),
    ),
    _STANDING_PRESS.named(
        "Behind-the-Neck Press", "behind neck press", "btn press", "btnp", "behind the neck shoulder press"
    ),
    _STANDING_PRESS.named("Bradford Press", "bradford rocky press", reps=(8, 12)),
    _SEATED_PRESS.named("Z Press", "zee press", "zed press", "barbell z press", equipment=("barbell", "plates")),
    _SEATED_PRESS.named("Dumbbell Z Press", equipment=("dumbbells",), two_hands=True),
    _SEATED_PRESS.named("Kettlebell Z Press", equipment=("kettlebells",), two_hands=True),
    _STANDING_PRESS.named("Savickas Press", reps=(3, 6)),
    _STANDING_PRESS.named("EZ-Bar Overhead Press", "ez bar shoulder press", equipment=("ez_bar", "plates")),
    _STANDING_PRESS.named(
        "Band Overhead Press",
        "band shoulder press",
        equipment=("resistance_bands",),
        reps=(12, 20),
    ),
    _SEATED_PRESS.named(
        "Smith Machine Shoulder Press",
        "smith overhead press",
        "smith press",
        "smith military press",
        equipment=("smith_machine", "adjustable_bench"),
    ),
    _STANDING_PRESS.named("Cable Shoulder Press", "cable overhead press", equipment=("cable_machine",), reps=(10, 15)),
    _DUMBBELL_PRESS.named("Arnold Press", "arnold dumbbell press", "seated arnold press", "arnie press"),
    _DUMBBELL_PRESS.named(
        "Neutral-Grip Dumbbell Shoulder Press",
        "neutral grip shoulder press",
        "neutral grip overhead press",
        "hammer grip shoulder press",
    ),
    _DUMBBELL_PRESS.named(
        "Alternating Dumbbell Shoulder Press",
        "alternating shoulder press",
        "see saw press",
        "alternating overhead press",
        laterality="alternating",
    ),
    _DUMBBELL_PRESS.named(
        "Kettlebell Press",
        "double kettlebell press",
        "kettlebell overhead press",
        "kettlebell shoulder press",
        "kettlebell military press",
        "kettlebell strict press",
        equipment=("kettlebells",),
    ),
    _ONE_ARM_PRESS.named(
        "Single-Arm Dumbbell Press",
        "single arm shoulder press",
        "single arm overhead press",
        "single arm dumbbell shoulder press",
        "single arm dumbbell overhead press",
        "single arm press",
    ),
    _ONE_ARM_PRESS.named(
        "Single-Arm Kettlebell Press",
        "kettlebell clean press",
        "single arm kettlebell overhead press",
        equipment=("kettlebells",),
    ),
    _ONE_ARM_PRESS.named(
        "Half-Kneeling Dumbbell Press",
        "half kneeling press",
        "half kneeling overhead press",
        "half kneeling shoulder press",
        "kneeling press",
    ),
    _ONE_ARM_PRESS.named("Bottoms-Up Kettlebell Press", "bottoms up press", equipment=("kettlebells",)),
    _LANDMINE_PRESS.named("Landmine Press", "landmine shoulder press", "single arm landmine press", "land mine press"),
    _LANDMINE_PRESS.named("Half-Kneeling Landmine Press", "kneeling landmine press"),
    _LANDMINE_PRESS.named(
        "Two-Hand Landmine Press",
        "meadows press",
        "two arm landmine press",
        "double arm landmine press",
        laterality="bilateral",
    ),
    _LEG_DRIVE.named("Push Press", "barbell push press"),
    _LEG_DRIVE.named("Behind-the-Neck Push Press"),
    _LEG_DRIVE.named("Dumbbell Push Press", equipment=("dumbbells",), two_hands=True),
    _LEG_DRIVE.named(
        "Kettlebell Push Press", "double kettlebell push press", equipment=("kettlebells",), two_hands=True
    ),
    _LEG_DRIVE.named(
        "Single-Arm Dumbbell Push Press", "single arm push press", equipment=("dumbbells",), laterality="unilateral"
    ),
)
