"""Squats."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_BACK_SQUAT = Movement(
    pattern="squat",
    primary=("quads", "glutes"),
    secondary=(("adductors", 0.5), ("hamstrings", 0.25), ("lower_back", 0.25)),
    equipment=("barbell", "plates", "squat_rack"),
    reps=(5, 8),
)
_FRONT_SQUAT = replace(
    _BACK_SQUAT,
    primary=("quads",),
    secondary=(("glutes", 0.5), ("adductors", 0.5), ("upper_back", 0.25), ("abs", 0.25)),
)
_BOX_SQUAT = replace(_BACK_SQUAT, equipment=("barbell", "plates", "squat_rack", "plyo_box"))
_GOBLET = replace(_FRONT_SQUAT, equipment=("dumbbells",), reps=(8, 15))
_TWO_BELLS = replace(_FRONT_SQUAT, equipment=("kettlebells",), two_hands=True, reps=(6, 12))
_AIR_SQUAT = replace(
    _BACK_SQUAT, secondary=(("adductors", 0.25),), equipment=("bodyweight",), load="bodyweight", reps=(15, 25)
)
_ONE_LEG_SQUAT = replace(
    _AIR_SQUAT, laterality="unilateral", secondary=(("adductors", 0.25), ("abductors", 0.25)), reps=(5, 10)
)

SQUATS = (
    _BACK_SQUAT.named(
        "Squat",
        "back squat",
        "barbell back squat",
        "high bar squat",
        "high bar back squat",
        "high bar",
        "full squat",
    ),
    _FRONT_SQUAT.named("Front Squat", "barbell front squat", "front rack squat", "clean grip front squat", "fsq"),
    _BACK_SQUAT.named("Low-Bar Squat", "low bar back squat", "low bar", "powerlifting squat"),
    _BACK_SQUAT.named("Paused Squat", "paused back squat", "squat with a pause", reps=(3, 5)),
    _BACK_SQUAT.named("Tempo Squat", "tempo back squat", reps=(3, 6)),
    _BOX_SQUAT.named("Box Squat", "barbell box squat", "box back squat", "squat to box"),
    _BACK_SQUAT.named("Pin Squat", "squat from pins", "squat off pins", reps=(3, 5)),
    _BACK_SQUAT.named("Anderson Squat", "dead squat", "bottom up squat", reps=(3, 5)),
    _BACK_SQUAT.named("Wide-Stance Squat", "sumo back squat", "wide squat", "barbell sumo squat"),
    _BACK_SQUAT.named("Narrow-Stance Squat", "close stance squat", "narrow squat"),
    _BACK_SQUAT.named(
        "Heel-Elevated Squat",
        "cyclist squat",
        "heel elevated back squat",
        primary=("quads",),
        secondary=(("glutes", 0.5), ("adductors", 0.25)),
    ),
    _BACK_SQUAT.named("One-and-a-Quarter Squat", "1 and a quarter squat", "one and a half squat", "1.5 rep squat"),
    _BACK_SQUAT.named("Half Squat", "partial squat", "quarter squat"),
    _BACK_SQUAT.named(
        "Banded Squat",
        "squat against bands",
        equipment=("barbell", "plates", "squat_rack", "resistance_bands"),
    ),
    _BACK_SQUAT.named(
        "Safety Bar Squat",
        "ssb squat",
        "ssb",
        "safety squat bar squat",
        "safety squat",
        "yoke bar squat",
        "safety bar back squat",
        equipment=("safety_squat_bar", "plates", "squat_rack"),
    ),
    _BACK_SQUAT.named(
        "Safety Bar Box Squat", "ssb box squat", equipment=("safety_squat_bar", "plates", "squat_rack", "plyo_box")
    ),
    _BACK_SQUAT.named(
        "Hatfield Squat",
        "safety bar hatfield squat",
        equipment=("safety_squat_bar", "plates", "squat_rack"),
        reps=(8, 12),
    ),
    _BACK_SQUAT.named("Cambered Bar Squat", "cambered squat", "buffalo bar squat", "duffalo bar squat"),
    _BACK_SQUAT.named("Smith Machine Squat", "smith back squat", equipment=("smith_machine",), reps=(8, 12)),
    _BACK_SQUAT.named(
        "Belt Squat",
        "belt squat machine",
        "hip belt squat",
        "pit shark",
        equipment=("belt_squat",),
        secondary=(("adductors", 0.5),),
        reps=(8, 15),
    ),
    _BACK_SQUAT.named("Trap Bar Squat", equipment=("trap_bar", "plates")),
    _BACK_SQUAT.named("Jefferson Squat", equipment=("barbell", "plates")),
    _BACK_SQUAT.named("Barbell Hack Squat", "behind the back deadlift", equipment=("barbell", "plates")),
    _FRONT_SQUAT.named("Paused Front Squat", reps=(2, 5)),
    _FRONT_SQUAT.named("Tempo Front Squat", reps=(3, 5)),
    _FRONT_SQUAT.named(
        "Front Box Squat", "front squat to box", equipment=("barbell", "plates", "squat_rack", "plyo_box")
    ),
    _FRONT_SQUAT.named("Cross-Arm Front Squat", "california front squat"),
    _FRONT_SQUAT.named("Zercher Squat", "zercher", "zurcher squat", "circa squat", "zircher squat", "searcher squat"),
    _FRONT_SQUAT.named("Smith Machine Front Squat", equipment=("smith_machine",), reps=(8, 12)),
    _FRONT_SQUAT.named(
        "Overhead Squat",
        "barbell overhead squat",
        "oh squat",
        secondary=(("glutes", 0.5), ("side_delts", 0.5), ("abs", 0.5)),
        reps=(3, 5),
    ),
    _FRONT_SQUAT.named(
        "Landmine Squat", "landmine goblet squat", equipment=("landmine", "barbell", "plates"), reps=(8, 15)
    ),
    _GOBLET.named(
        "Goblet Squat",
        "goblet",
        "dumbbell goblet squat",
        "kettlebell goblet squat",
        "gobblet squat",
        "goblin squat",
        "cup squat",
    ),
    _GOBLET.named("Heel-Elevated Goblet Squat", "cyclist goblet squat"),
    _GOBLET.named("Goblet Box Squat"),
    _GOBLET.named("Dumbbell Squat", "suitcase squat", "dumbbell suitcase squat", two_hands=True),
    _GOBLET.named("Dumbbell Front Squat", two_hands=True),
    _GOBLET.named(
        "Sumo Squat",
        "plie squat",
        "dumbbell sumo squat",
        "goblet sumo squat",
        "kettlebell sumo squat",
        primary=("glutes", "adductors"),
        secondary=(("quads", 0.5),),
    ),
    _TWO_BELLS.named(
        "Kettlebell Front Squat",
        "double kettlebell front squat",
        "double front squat",
        "kettlebell squat",
        "kettlebell rack squat",
    ),
    _TWO_BELLS.named("Single-Arm Kettlebell Front Squat", "offset kettlebell squat", two_hands=False),
    _GOBLET.named(
        "Sandbag Squat", "sandbag front squat", "sandbag bear hug squat", "bear hug squat", equipment=("sandbag",)
    ),
    _GOBLET.named("Plate Squat", equipment=("plates",)),
    _GOBLET.named("Cable Squat", "cable goblet squat", equipment=("cable_machine",)),
    _GOBLET.named("Zombie Squat", equipment=("barbell", "plates", "squat_rack"), reps=(3, 6)),
    _AIR_SQUAT.named("Air Squat", "bodyweight squat", "prisoner squat"),
    _AIR_SQUAT.named("TRX Squat", "suspension squat", "assisted squat", equipment=("suspension_trainer",)),
    _AIR_SQUAT.named("Wall Sit", "wall squat", primary=("quads",), measured_in="time"),
    _ONE_LEG_SQUAT.named("Pistol Squat", "pistol", "single leg squat", "bodyweight single leg squat"),
    _ONE_LEG_SQUAT.named(
        "Single-Leg Box Squat", "box pistol squat", "pistol to box", "single leg squat to box", equipment=("plyo_box",)
    ),
    _ONE_LEG_SQUAT.named("Shrimp Squat", "airborne squat"),
    _ONE_LEG_SQUAT.named("Skater Squat", "kickstand squat"),
    _ONE_LEG_SQUAT.named(
        "TRX Single-Leg Squat", "assisted pistol squat", "trx pistol squat", equipment=("suspension_trainer",)
    ),
)
