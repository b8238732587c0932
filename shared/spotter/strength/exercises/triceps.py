"""Extensions, pushdowns and presses for the triceps."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_EXTENSION = Movement(
    pattern="isolation",
    primary=("triceps",),
    equipment=("ez_bar", "plates", "flat_bench"),
    reps=(8, 15),
)
_PUSHDOWN = replace(_EXTENSION, equipment=("cable_machine",), reps=(10, 15))
_DUMBBELL_EXTENSION = replace(_EXTENSION, equipment=("dumbbells",), reps=(10, 15))

TRICEPS = (
    _PUSHDOWN.named(
        "Triceps Pushdown",
        "pushdown",
        "cable pushdown",
        "cable tricep pushdown",
        "straight bar pushdown",
        "v bar pushdown",
        "tricep pulldown",
        "tricep push",
        "bar pushdown",
        "straight bar tricep pushdown",
        "v bar tricep pushdown",
    ),
    _PUSHDOWN.named(
        "Rope Pushdown",
        "rope tricep pushdown",
        "tricep rope",
        "cable rope pushdown",
        "rope tricep extension",
        "rope pulldown",
        "tricep rope pulldown",
        "cable rope tricep pushdown",
    ),
    _EXTENSION.named(
        "Skull Crusher",
        "skull",
        "lying tricep extension",
        "nose breaker",
        "ez bar skull crusher",
        "barbell skull crusher",
        "lying ez bar extension",
        "school crusher",
        "skull crush",
        "lte",
        "lying extension",
        "ez bar lying tricep extension",
    ),
    _DUMBBELL_EXTENSION.named(
        "Overhead Triceps Extension",
        "overhead extension",
        "dumbbell overhead tricep extension",
        "tricep extension",
        "dumbbell overhead extension",
        "standing tricep extension",
        "dumbbell tricep extension",
        "standing overhead tricep extension",
        "seated tricep extension",
        "seated overhead tricep extension",
    ),
    _PUSHDOWN.named(
        "Cable Overhead Triceps Extension",
        "cable overhead extension",
        "overhead rope extension",
        "rope overhead tricep extension",
        "cable tricep extension",
        "cable french press",
        "katana extension",
    ),
    _PUSHDOWN.named(
        "Reverse-Grip Pushdown", "reverse grip tricep pushdown", "underhand pushdown", "underhand tricep pushdown"
    ),
    _PUSHDOWN.named(
        "Single-Arm Pushdown",
        "single arm tricep pushdown",
        "single arm cable pushdown",
        "single arm cable tricep pushdown",
        "single arm cable tricep extension",
        laterality="unilateral",
    ),
    _PUSHDOWN.named(
        "Cross-Body Cable Triceps Extension",
        "cross body tricep extension",
        "cross cable tricep extension",
        "cable cross body extension",
    ),
    _PUSHDOWN.named("Single-Arm Cable Overhead Extension", laterality="unilateral"),
    _PUSHDOWN.named("Cable Skull Crusher", "lying cable tricep extension", equipment=("cable_machine", "flat_bench")),
    _PUSHDOWN.named(
        "Band Pushdown",
        "band tricep pushdown",
        "band tricep extension",
        equipment=("resistance_bands",),
        reps=(15, 30),
    ),
    _PUSHDOWN.named(
        "Machine Triceps Extension",
        "tricep machine",
        "tricep extension machine",
        "machine tricep press",
        "tricep press machine",
        equipment=("triceps_machine",),
    ),
    _EXTENSION.named(
        "French Press",
        "ez bar french press",
        "seated french press",
        "ez bar overhead extension",
        "barbell overhead extension",
        "ez bar overhead tricep extension",
        "barbell tricep extension",
        "ez bar tricep extension",
        equipment=("ez_bar", "plates"),
    ),
    _EXTENSION.named(
        "Incline Skull Crusher", "incline tricep extension", equipment=("ez_bar", "plates", "adjustable_bench")
    ),
    _EXTENSION.named(
        "Decline Skull Crusher", "decline tricep extension", equipment=("ez_bar", "plates", "adjustable_bench")
    ),
    _EXTENSION.named("PJR Pullover", equipment=("dumbbells", "flat_bench")),
    _EXTENSION.named(
        "Rolling Triceps Extension",
        "rolling dumbbell extension",
        "rolling extension",
        equipment=("dumbbells", "flat_bench"),
        two_hands=True,
    ),
    _EXTENSION.named(
        "Dumbbell Skull Crusher",
        "lying dumbbell tricep extension",
        "lying dumbbell extension",
        equipment=("dumbbells", "flat_bench"),
        two_hands=True,
    ),
    _EXTENSION.named(
        "JM Press",
        "j m press",
        "jay em press",
        "jam press",
        secondary=(("chest", 0.25), ("front_delts", 0.25)),
        equipment=("barbell", "plates", "flat_bench"),
        reps=(6, 10),
    ),
    _EXTENSION.named("Smith Machine JM Press", equipment=("smith_machine", "flat_bench"), reps=(8, 12)),
    _EXTENSION.named("Tate Press", equipment=("dumbbells", "flat_bench"), two_hands=True),
    _EXTENSION.named("California Press", equipment=("barbell", "plates", "flat_bench"), secondary=(("chest", 0.25),)),
    _DUMBBELL_EXTENSION.named(
        "Single-Arm Overhead Triceps Extension",
        "single arm overhead extension",
        "single arm tricep extension",
        "single arm dumbbell tricep extension",
        "single arm dumbbell overhead extension",
        laterality="unilateral",
    ),
    _DUMBBELL_EXTENSION.named(
        "Triceps Kickback", "kickback", "dumbbell kickback", "dumbbell tricep kickback", two_hands=True
    ),
    _PUSHDOWN.named("Cable Kickback", "cable tricep kickback", laterality="unilateral"),
    _EXTENSION.named(
        "Bodyweight Triceps Extension",
        "bodyweight skull crusher",
        "tiger bend",
        "ring tricep extension",
        equipment=("bodyweight",),
        load="bodyweight",
    ),
)
