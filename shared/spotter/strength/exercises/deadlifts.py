"""Deadlifts and good mornings."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_DEADLIFT = Movement(
    pattern="hinge",
    primary=("glutes", "hamstrings"),
    secondary=(("lower_back", 0.5), ("quads", 0.5), ("upper_back", 0.25), ("traps", 0.25), ("forearms", 0.25)),
    equipment=("barbell", "plates"),
    reps=(3, 6),
)
_SUMO = replace(
    _DEADLIFT,
    primary=("glutes", "quads"),
    secondary=(("adductors", 0.5), ("hamstrings", 0.5), ("lower_back", 0.25), ("forearms", 0.25)),
)
_PARTIAL_PULL = replace(
    _DEADLIFT, secondary=(("lower_back", 0.5), ("traps", 0.5), ("upper_back", 0.25), ("forearms", 0.25))
)
_ROMANIAN = replace(
    _DEADLIFT,
    primary=("hamstrings", "glutes"),
    secondary=(("lower_back", 0.5), ("adductors", 0.25), ("forearms", 0.25)),
    reps=(6, 12),
)
_DUMBBELL_ROMANIAN = replace(_ROMANIAN, equipment=("dumbbells",), two_hands=True, reps=(8, 12))
_ONE_LEG_ROMANIAN = replace(
    _ROMANIAN,
    secondary=(("lower_back", 0.25), ("adductors", 0.25), ("abductors", 0.25)),
    equipment=("dumbbells",),
    laterality="unilateral",
    reps=(8, 12),
)
_GOOD_MORNING = replace(
    _ROMANIAN, secondary=(("lower_back", 0.5), ("adductors", 0.25)), equipment=("barbell", "plates", "squat_rack")
)

DEADLIFTS = (
    _DEADLIFT.named(
        "Deadlift",
        "dl",
        "barbell deadlift",
        "conventional deadlift",
        "regular deadlift",
        "floor deadlift",
        "debt lift",
    ),
    _ROMANIAN.named(
        "Romanian Deadlift",
        "rdl",
        "barbell romanian deadlift",
        "romanian",
        "romanian dead",
        "roman deadlift",
        "are dl",
        "our dl",
        "barbell rdl",
    ),
    _SUMO.named("Sumo Deadlift", "sumo", "sumo dead", "sumo pull"),
    _DEADLIFT.named(
        "Trap Bar Deadlift",
        "trap bar",
        "hex deadlift",
        "tbdl",
        "high handle trap bar deadlift",
        "trap deadlift",
        equipment=("trap_bar", "plates"),
        primary=("glutes", "quads"),
        secondary=(("hamstrings", 0.5), ("lower_back", 0.5), ("traps", 0.25), ("forearms", 0.25)),
        reps=(5, 8),
    ),
    _DEADLIFT.named("Paused Deadlift", "deadlift with a pause", reps=(2, 5)),
    _DEADLIFT.named("Deficit Deadlift", "deadlift from a deficit"),
    _DEADLIFT.named("Tempo Deadlift"),
    _DEADLIFT.named("Touch-and-Go Deadlift", "tng deadlift"),
    _DEADLIFT.named(
        "Snatch-Grip Deadlift",
        "snatch grip dead",
        "wide grip deadlift",
        secondary=(("lower_back", 0.5), ("upper_back", 0.5), ("quads", 0.5), ("traps", 0.25), ("forearms", 0.25)),
    ),
    _DEADLIFT.named("Clean Deadlift", "clean grip deadlift"),
    _DEADLIFT.named("Double-Overhand Deadlift"),
    _DEADLIFT.named("Axle Deadlift", "fat bar deadlift", equipment=("axle", "plates")),
    _DEADLIFT.named("Banded Deadlift", "deadlift against bands", equipment=("barbell", "plates", "resistance_bands")),
    _DEADLIFT.named("Jefferson Deadlift", "jefferson"),
    _DEADLIFT.named("Reeves Deadlift"),
    _DEADLIFT.named(
        "Suitcase Deadlift",
        "single arm deadlift",
        equipment=("dumbbells",),
        laterality="unilateral",
        secondary=(("obliques", 0.5), ("quads", 0.25), ("forearms", 0.25)),
        reps=(6, 10),
    ),
    _DEADLIFT.named("Dumbbell Deadlift", equipment=("dumbbells",), two_hands=True, reps=(8, 12)),
    _DEADLIFT.named("Kettlebell Deadlift", "kettlebell sumo deadlift", equipment=("kettlebells",), reps=(8, 15)),
    _DEADLIFT.named("Smith Machine Deadlift", equipment=("smith_machine",), reps=(8, 12)),
    _DEADLIFT.named("Landmine Deadlift", equipment=("landmine", "barbell", "plates"), reps=(8, 12)),
    _SUMO.named("Deficit Sumo Deadlift"),
    _SUMO.named("Paused Sumo Deadlift"),
    _DEADLIFT.named("Deficit Trap Bar Deadlift", "low handle trap bar deadlift", equipment=("trap_bar", "plates")),
    _PARTIAL_PULL.named(
        "Rack Pull",
        "rack deadlift",
        "pin pull",
        "partial deadlift",
        "wreck pull",
        equipment=("barbell", "plates", "squat_rack"),
    ),
    _PARTIAL_PULL.named("Block Pull", "block deadlift", "deadlift from blocks", "deadlift off blocks"),
    _PARTIAL_PULL.named("Trap Bar Rack Pull", "trap bar block pull", equipment=("trap_bar", "plates")),
    _ROMANIAN.named(
        "Stiff-Leg Deadlift",
        "straight leg deadlift",
        "sldl",
        "stiff leg",
    ),
    _DUMBBELL_ROMANIAN.named("Dumbbell Romanian Deadlift", "dumbbell rdl"),
    _DUMBBELL_ROMANIAN.named("Dumbbell Stiff-Leg Deadlift", "dumbbell straight leg deadlift"),
    _DUMBBELL_ROMANIAN.named("Kettlebell Romanian Deadlift", equipment=("kettlebells",)),
    _ROMANIAN.named("Paused Romanian Deadlift", "paused rdl"),
    _ROMANIAN.named("Deficit Romanian Deadlift", "deficit rdl"),
    _ROMANIAN.named("Snatch-Grip Romanian Deadlift", "snatch grip rdl"),
    _ROMANIAN.named("Smith Machine Romanian Deadlift", "smith rdl", equipment=("smith_machine",)),
    _ROMANIAN.named("Trap Bar Romanian Deadlift", "trap bar rdl", equipment=("trap_bar", "plates")),
    _ROMANIAN.named("Cable Romanian Deadlift", "cable rdl", equipment=("cable_machine",), reps=(10, 15)),
    _ROMANIAN.named("Band Romanian Deadlift", "banded rdl", equipment=("resistance_bands",), reps=(15, 25)),
    _ROMANIAN.named(
        "B-Stance Romanian Deadlift",
        "b stance rdl",
        "kickstand romanian deadlift",
        "staggered stance rdl",
        "b stance deadlift",
        "staggered rdl",
        "bee stance rdl",
        equipment=("dumbbells",),
        laterality="unilateral",
        two_hands=True,
    ),
    _ONE_LEG_ROMANIAN.named(
        "Single-Leg Romanian Deadlift",
        "single leg deadlift",
        "sl rdl",
        "slrdl",
        "single leg dumbbell romanian deadlift",
        "single leg stiff leg deadlift",
    ),
    _ONE_LEG_ROMANIAN.named("Barbell Single-Leg Romanian Deadlift", equipment=("barbell", "plates")),
    _ONE_LEG_ROMANIAN.named(
        "Kettlebell Single-Leg Romanian Deadlift", "single leg kettlebell deadlift", equipment=("kettlebells",)
    ),
    _GOOD_MORNING.named("Good Morning", "barbell good morning", "gm"),
    _GOOD_MORNING.named("Seated Good Morning"),
    _GOOD_MORNING.named(
        "Safety Bar Good Morning", "ssb good morning", equipment=("safety_squat_bar", "plates", "squat_rack")
    ),
    _GOOD_MORNING.named("Band Good Morning", equipment=("resistance_bands",), reps=(15, 25)),
    _GOOD_MORNING.named("Zercher Good Morning"),
    _GOOD_MORNING.named("Zercher Deadlift"),
)
