"""Rows with free weights and with the body."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_BENT_OVER_ROW = Movement(
    pattern="horizontal_pull",
    primary=("upper_back", "lats"),
    secondary=(("biceps", 0.5), ("rear_delts", 0.5), ("lower_back", 0.25), ("forearms", 0.25)),
    equipment=("barbell", "plates"),
    reps=(6, 12),
)
_SUPPORTED_ROW = replace(
    _BENT_OVER_ROW,
    secondary=(("biceps", 0.5), ("rear_delts", 0.5), ("forearms", 0.25)),
    equipment=("dumbbells", "adjustable_bench"),
    two_hands=True,
    reps=(8, 12),
)
_ONE_ARM_ROW = replace(_SUPPORTED_ROW, equipment=("dumbbells", "flat_bench"), laterality="unilateral", two_hands=False)
_INVERTED_ROW = replace(
    _SUPPORTED_ROW, equipment=("barbell", "squat_rack"), load="bodyweight", two_hands=False, reps=(8, 15)
)

ROWS = (
    _BENT_OVER_ROW.named(
        "Barbell Row", "row", "bent over row", "bent over barbell row", "bent row", "barbell bent row", "bor"
    ),
    _ONE_ARM_ROW.named(
        "Dumbbell Row",
        "single arm dumbbell row",
        "single arm row",
        "bent over dumbbell row",
        "single arm bent over row",
        "three point row",
        "lawnmower row",
    ),
    _BENT_OVER_ROW.named(
        "Pendlay Row", "pendlay", "pendley row", "penlay row", "pendulum row", "dead stop row", reps=(5, 8)
    ),
    _BENT_OVER_ROW.named(
        "Yates Row",
        "yates",
        "underhand barbell row",
        "reverse grip barbell row",
        "reverse grip row",
        "underhand row",
        "reverse grip bent over row",
        "supinated row",
        "underhand bent over row",
    ),
    _BENT_OVER_ROW.named("Wide-Grip Barbell Row", "wide grip row", "wide grip bent over row"),
    _BENT_OVER_ROW.named("Paused Barbell Row", "paused row", "paused bent over row"),
    _BENT_OVER_ROW.named("Deficit Barbell Row", "deficit row", "deficit pendlay row"),
    _BENT_OVER_ROW.named("T-Bar Row", "t bar", "landmine t bar row", equipment=("landmine", "barbell", "plates")),
    _BENT_OVER_ROW.named("Landmine Row", equipment=("landmine", "barbell", "plates")),
    _BENT_OVER_ROW.named("EZ-Bar Row", "ez bar bent over row", equipment=("ez_bar", "plates")),
    _BENT_OVER_ROW.named("Trap Bar Row", equipment=("trap_bar", "plates")),
    _BENT_OVER_ROW.named("Axle Row", equipment=("axle", "plates")),
    _BENT_OVER_ROW.named("Smith Machine Row", "smith bent over row", equipment=("smith_machine",)),
    _BENT_OVER_ROW.named(
        "Two-Arm Dumbbell Row",
        "double dumbbell row",
        "two arm bent over dumbbell row",
        "dumbbell pendlay row",
        equipment=("dumbbells",),
        two_hands=True,
    ),
    _BENT_OVER_ROW.named(
        "Kettlebell Row", "double kettlebell row", "bent over kettlebell row", equipment=("kettlebells",)
    ),
    _BENT_OVER_ROW.named(
        "Gorilla Row", "kettlebell gorilla row", equipment=("kettlebells",), two_hands=True, laterality="alternating"
    ),
    _BENT_OVER_ROW.named(
        "Renegade Row",
        "plank row",
        "dumbbell renegade row",
        equipment=("dumbbells",),
        two_hands=True,
        laterality="alternating",
        secondary=(("biceps", 0.5), ("rear_delts", 0.5), ("abs", 0.5), ("obliques", 0.5)),
    ),
    _BENT_OVER_ROW.named(
        "Band Row",
        "band bent over row",
        "band seated row",
        equipment=("resistance_bands",),
        reps=(12, 20),
    ),
    _ONE_ARM_ROW.named("Single-Arm Kettlebell Row", equipment=("kettlebells", "flat_bench")),
    _ONE_ARM_ROW.named("Kroc Row", "krock row", "croc row", "crock row", reps=(15, 25)),
    _ONE_ARM_ROW.named("Meadows Row", "single arm landmine row", equipment=("landmine", "barbell", "plates")),
    _ONE_ARM_ROW.named("Dead-Stop Dumbbell Row", "dead row", "dead stop row with a dumbbell"),
    _ONE_ARM_ROW.named("Batwing Row", "bat wing row"),
    _ONE_ARM_ROW.named(
        "Elbows-Out Dumbbell Row",
        "elbow out row",
        primary=("upper_back", "rear_delts"),
        secondary=(("biceps", 0.5), ("lats", 0.5)),
    ),
    _SUPPORTED_ROW.named(
        "Chest-Supported Row",
        "chest supported dumbbell row",
        "incline row",
        "incline dumbbell row",
        "incline bench row",
        "prone row",
        "csr",
        "chest supported incline row",
    ),
    _SUPPORTED_ROW.named(
        "Chest-Supported T-Bar Row", "chest supported t bar", equipment=("row_machine",), two_hands=False
    ),
    _SUPPORTED_ROW.named("Helms Row", "helms dumbbell row"),
    _SUPPORTED_ROW.named(
        "Seal Row",
        "barbell seal row",
        "bench pull",
        "prone barbell row",
        equipment=("barbell", "plates", "flat_bench"),
        two_hands=False,
    ),
    _SUPPORTED_ROW.named("Dumbbell Seal Row", equipment=("dumbbells", "flat_bench")),
    _INVERTED_ROW.named(
        "Inverted Row",
        "bodyweight row",
        "australian pull up",
        "australian row",
        "body row",
        "horizontal pull up",
        "reverse push up",
        "table row",
    ),
    _INVERTED_ROW.named("Feet-Elevated Inverted Row", "elevated inverted row", "feet elevated row"),
    _INVERTED_ROW.named("Ring Row", "gymnastic ring row", equipment=("rings",)),
    _INVERTED_ROW.named("TRX Row", "suspension row", "suspension trainer row", equipment=("suspension_trainer",)),
    _INVERTED_ROW.named("Archer Ring Row", "archer row", equipment=("rings",), laterality="alternating", reps=(5, 10)),
    _INVERTED_ROW.named("Front Lever Row", equipment=("pull_up_bar",), reps=(3, 6)),
    _INVERTED_ROW.named("Towel Row", "towel inverted row", equipment=("squat_rack",)),
)
