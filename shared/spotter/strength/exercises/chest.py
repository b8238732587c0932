"""Presses and flies for the chest."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_BARBELL_PRESS = Movement(
    pattern="horizontal_push",
    primary=("chest",),
    secondary=(("triceps", 0.5), ("front_delts", 0.5)),
    equipment=("barbell", "plates", "flat_bench"),
    reps=(5, 10),
)
_INCLINE = replace(_BARBELL_PRESS, equipment=("barbell", "plates", "adjustable_bench"), reps=(6, 10))
_CLOSE = replace(_BARBELL_PRESS, primary=("triceps", "chest"), secondary=(("front_delts", 0.5),), reps=(6, 10))
_DUMBBELL_PRESS = replace(_BARBELL_PRESS, equipment=("dumbbells", "flat_bench"), two_hands=True, reps=(8, 12))
_ONE_ARM_PRESS = replace(
    _DUMBBELL_PRESS,
    secondary=(("triceps", 0.5), ("front_delts", 0.5), ("obliques", 0.25)),
    laterality="unilateral",
    two_hands=False,
)
_INCLINE_DUMBBELL_PRESS = replace(_DUMBBELL_PRESS, equipment=("dumbbells", "adjustable_bench"))
_CABLE_PRESS = replace(_BARBELL_PRESS, equipment=("cable_machine",), reps=(10, 15))
_FLY = Movement(
    pattern="isolation",
    primary=("chest",),
    secondary=(("front_delts", 0.25),),
    equipment=("dumbbells", "flat_bench"),
    two_hands=True,
    reps=(10, 15),
)
_CABLE_FLY = replace(_FLY, equipment=("cable_machine",), two_hands=False, reps=(12, 15))
_PULLOVER = Movement(
    pattern="isolation",
    primary=("lats", "chest"),
    secondary=(("triceps", 0.25), ("serratus", 0.25)),
    equipment=("dumbbells", "flat_bench"),
    reps=(10, 15),
)

CHEST = (
    _BARBELL_PRESS.named("Bench Press", "bench", "bp", "flat bench", "flat bench press", "flat press"),
    _DUMBBELL_PRESS.named(
        "Dumbbell Bench Press",
        "dumbbell press",
        "dumbbell bench",
        "dumbbell chest press",
        "flat dumbbell press",
        "flat dumbbell bench",
    ),
    _BARBELL_PRESS.named("Paused Bench Press", "paused bench", "bench press with a pause", "long pause bench press"),
    _BARBELL_PRESS.named("Wide-Grip Bench Press", "wide grip bench"),
    _BARBELL_PRESS.named("Reverse-Grip Bench Press", "reverse grip bench", "underhand bench press"),
    _BARBELL_PRESS.named("Touch-and-Go Bench Press", "touch and go bench", "tng bench"),
    _BARBELL_PRESS.named("Tempo Bench Press", "tempo bench", reps=(3, 6)),
    _BARBELL_PRESS.named("Spoto Press", "spoto bench press", "spoto bench", reps=(3, 6)),
    _BARBELL_PRESS.named("Larsen Press", "larsen bench press", "larsen bench", "larson press", "larson bench press"),
    _BARBELL_PRESS.named("Feet-Up Bench Press", "feet up bench", "legs up bench press"),
    _BARBELL_PRESS.named("Banded Bench Press", "banded bench", equipment=("barbell", "flat_bench", "resistance_bands")),
    _BARBELL_PRESS.named("Slingshot Bench Press", "slingshot bench", "sling shot bench press", reps=(1, 5)),
    _BARBELL_PRESS.named("Bamboo Bar Bench Press", "earthquake bar bench press", reps=(10, 20)),
    _BARBELL_PRESS.named("Football Bar Bench Press", "swiss bar bench press", "football bar bench", "swiss bar bench"),
    _BARBELL_PRESS.named("Cambered Bar Bench Press", "cambered bar bench", "buffalo bar bench press"),
    _BARBELL_PRESS.named("Axle Bench Press", "axle bench", equipment=("axle", "plates", "flat_bench")),
    _BARBELL_PRESS.named("Pin Press", "pin bench press", "dead bench press", "dead bench", "rack press", reps=(3, 6)),
    _CLOSE.named("Close-Grip Bench Press", "close grip bench", "close grip press", "cgbp", "narrow grip bench press"),
    _CLOSE.named("Board Press", "bench press off boards", "board bench press", "two board press", reps=(3, 6)),
    _CLOSE.named("Floor Press", "barbell floor press", equipment=("barbell", "plates"), reps=(5, 8)),
    _CLOSE.named("Close-Grip Floor Press", equipment=("barbell", "plates"), reps=(5, 8)),
    _CLOSE.named("Dumbbell Floor Press", equipment=("dumbbells",), two_hands=True),
    _CLOSE.named("Kettlebell Floor Press", equipment=("kettlebells",), two_hands=True),
    _CLOSE.named("Close-Grip Incline Bench Press", "incline close grip bench", "incline close grip press"),
    _BARBELL_PRESS.named("Guillotine Press", "neck press", "bench press to the neck"),
    _INCLINE.named("Incline Bench Press", "incline bench", "incline press", "incline barbell press"),
    _INCLINE.named("Paused Incline Bench Press", "paused incline bench", "paused incline press"),
    _INCLINE.named("Decline Bench Press", "decline bench", "decline press", "decline barbell press"),
    _INCLINE_DUMBBELL_PRESS.named(
        "Incline Dumbbell Press", "incline dumbbell bench press", "incline dumbbell bench", "incline dumbbell"
    ),
    _INCLINE_DUMBBELL_PRESS.named(
        "Low-Incline Dumbbell Press", "low incline dumbbell bench press", "low incline press"
    ),
    _INCLINE_DUMBBELL_PRESS.named("Decline Dumbbell Press", "decline dumbbell bench press", "decline dumbbell bench"),
    _DUMBBELL_PRESS.named(
        "Neutral-Grip Dumbbell Bench Press", "neutral grip dumbbell press", "neutral grip bench press"
    ),
    _DUMBBELL_PRESS.named("Dumbbell Squeeze Press", "squeeze press", "hex press", "crush press", reps=(10, 15)),
    _INCLINE_DUMBBELL_PRESS.named("Incline Dumbbell Squeeze Press", "incline squeeze press", "incline hex press"),
    _DUMBBELL_PRESS.named("Alternating Dumbbell Bench Press", "alternating dumbbell press", laterality="alternating"),
    _ONE_ARM_PRESS.named(
        "Single-Arm Dumbbell Bench Press", "single arm bench press", "single arm dumbbell chest press"
    ),
    _ONE_ARM_PRESS.named("Single-Arm Dumbbell Floor Press", "single arm floor press", equipment=("dumbbells",)),
    _ONE_ARM_PRESS.named(
        "Single-Arm Incline Dumbbell Press", "single arm incline press", equipment=("dumbbells", "adjustable_bench")
    ),
    _DUMBBELL_PRESS.named("Kettlebell Bench Press", equipment=("kettlebells", "flat_bench")),
    _BARBELL_PRESS.named("Smith Machine Bench Press", "smith bench", equipment=("smith_machine", "flat_bench")),
    _BARBELL_PRESS.named(
        "Smith Machine Incline Press",
        "smith machine incline bench press",
        "smith incline bench",
        equipment=("smith_machine", "adjustable_bench"),
    ),
    _BARBELL_PRESS.named(
        "Smith Machine Decline Press",
        "smith machine decline bench press",
        equipment=("smith_machine", "adjustable_bench"),
    ),
    _CLOSE.named(
        "Smith Machine Close-Grip Bench Press",
        "smith close grip bench",
        equipment=("smith_machine", "flat_bench"),
    ),
    _CABLE_PRESS.named("Cable Chest Press", "cable press", "standing cable press", "cable bench press"),
    _CABLE_PRESS.named("Incline Cable Press", "incline cable chest press"),
    _CABLE_PRESS.named(
        "Single-Arm Cable Chest Press",
        "single arm cable press",
        laterality="unilateral",
        secondary=(("triceps", 0.5), ("front_delts", 0.5), ("obliques", 0.25)),
    ),
    _CABLE_PRESS.named("Band Chest Press", "band press", equipment=("resistance_bands",)),
    _BARBELL_PRESS.named("Svend Press", "plate press", "plate squeeze press", equipment=("plates",), reps=(12, 20)),
    _FLY.named("Dumbbell Fly", "fly", "chest fly", "flat fly", "flat dumbbell fly", "dumbbell chest fly", "pec fly"),
    _FLY.named("Incline Dumbbell Fly", "incline fly", "incline chest fly", equipment=("dumbbells", "adjustable_bench")),
    _FLY.named("Decline Dumbbell Fly", "decline fly", "decline chest fly", equipment=("dumbbells", "adjustable_bench")),
    _CABLE_FLY.named(
        "Cable Fly",
        "cable chest fly",
        "cable crossover",
        "crossover",
        "standing cable fly",
        "mid cable fly",
        "cable pec fly",
    ),
    _CABLE_FLY.named("High-to-Low Cable Fly", "high cable fly", "high cable crossover", "high to low cable crossover"),
    _CABLE_FLY.named(
        "Low-to-High Cable Fly",
        "low cable fly",
        "low cable crossover",
        "low to high cable crossover",
        "low to high fly",
    ),
    _CABLE_FLY.named("Incline Cable Fly", equipment=("cable_machine", "adjustable_bench")),
    _CABLE_FLY.named("Seated Cable Fly", equipment=("cable_machine", "adjustable_bench")),
    _CABLE_FLY.named("Single-Arm Cable Fly", "single arm cable crossover", laterality="unilateral"),
    _CABLE_FLY.named(
        "Pec Deck",
        "pec deck fly",
        "peck deck",
        "pec dec",
        "machine fly",
        "butterfly machine",
        "machine chest fly",
        "chest fly machine",
        "pec fly machine",
        "fly machine",
        equipment=("pec_deck",),
    ),
    _CABLE_FLY.named("Band Fly", "band chest fly", equipment=("resistance_bands",)),
    _CABLE_FLY.named("Ring Fly", "ring chest fly", equipment=("rings",), load="bodyweight", reps=(6, 12)),
    _PULLOVER.named("Dumbbell Pullover", "pullover", "dumbbell chest pullover"),
    _PULLOVER.named("Barbell Pullover", equipment=("barbell", "plates", "flat_bench")),
    _PULLOVER.named("EZ-Bar Pullover", equipment=("ez_bar", "plates", "flat_bench")),
)
