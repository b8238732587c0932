"""Machines and isolation for the thighs and hips."""

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
_MACHINE_SQUAT = replace(
    _FRONT_SQUAT, secondary=(("glutes", 0.5), ("adductors", 0.5)), equipment=("hack_squat",), reps=(8, 12)
)
_LEG_PRESS = replace(_MACHINE_SQUAT, equipment=("leg_press",), reps=(8, 15))
_SISSY = Movement(
    pattern="squat", primary=("quads",), secondary=(("hip_flexors", 0.25),), load="bodyweight", reps=(8, 15)
)
_LEG_EXTENSION = Movement(pattern="isolation", primary=("quads",), equipment=("leg_extension",), reps=(10, 15))
_HIP_MACHINE = Movement(
    pattern="isolation", primary=("abductors",), secondary=(("glutes", 0.5),), equipment=("hip_machine",), reps=(12, 20)
)

THIGH_MACHINES = (
    _MACHINE_SQUAT.named(
        "Hack Squat", "machine hack squat", "hack squat machine", "hack", "haxsquat", "sled hack squat"
    ),
    _MACHINE_SQUAT.named(
        "Reverse Hack Squat", "reverse hack squat machine", primary=("quads", "glutes"), secondary=(("adductors", 0.5),)
    ),
    _MACHINE_SQUAT.named("Pendulum Squat", "pendulum squat machine", "pendulum", equipment=("pendulum_squat",)),
    _MACHINE_SQUAT.named("V-Squat", "v squat machine", "vertical squat machine", "power squat machine"),
    _MACHINE_SQUAT.named("Single-Leg Hack Squat", laterality="unilateral"),
    _LEG_PRESS.named(
        "Leg Press",
        "leg press machine",
        "45 degree leg press",
        "seated leg press",
        "sled leg press",
        "horizontal leg press",
        "lake press",
    ),
    _LEG_PRESS.named("Single-Leg Leg Press", "single leg press", "unilateral leg press", laterality="unilateral"),
    _LEG_PRESS.named(
        "Wide-Stance Leg Press",
        "wide leg press",
        "sumo leg press",
        primary=("glutes", "adductors", "quads"),
        secondary=(),
    ),
    _LEG_PRESS.named("Vertical Leg Press"),
    _LEG_EXTENSION.named(
        "Leg Extension",
        "leg extension machine",
        "quad extension",
        "knee extension",
        "seated leg extension",
    ),
    _LEG_EXTENSION.named(
        "Single-Leg Leg Extension",
        "single leg extension",
        "single leg quad extension",
        "unilateral leg extension",
        laterality="unilateral",
    ),
    _LEG_EXTENSION.named(
        "Band Leg Extension", "terminal knee extension", "tke", equipment=("resistance_bands",), reps=(15, 25)
    ),
    _SISSY.named("Sissy Squat", "sissy", "cissy squat", "roman chair squat"),
    _SISSY.named("Spanish Squat", "band spanish squat", equipment=("resistance_bands", "squat_rack")),
    _SISSY.named("Reverse Nordic", "reverse nordic curl", "natural leg extension", "nordic leg extension"),
    _SISSY.named(
        "Poliquin Step-Up", "petersen step up", "peterson step up", laterality="unilateral", equipment=("plyo_box",)
    ),
    _HIP_MACHINE.named(
        "Hip Abduction Machine",
        "hip abduction",
        "abductor",
        "abductor machine",
        "abduction machine",
        "abduction",
        "hip abductor",
        "seated hip abduction",
        "outer thigh machine",
        "hip abductor machine",
        "machine hip abduction",
        "seated abduction",
    ),
    _HIP_MACHINE.named(
        "Hip Adduction Machine",
        "hip adduction",
        "adductor",
        "adductor machine",
        "adduction machine",
        "adduction",
        "hip adductor",
        "seated hip adduction",
        "inner thigh machine",
        "hip adductor machine",
        "machine hip adduction",
        "seated adduction",
        primary=("adductors",),
        secondary=(),
    ),
    _HIP_MACHINE.named(
        "Cable Hip Abduction",
        "cable abduction",
        "standing cable hip abduction",
        equipment=("cable_machine",),
        laterality="unilateral",
    ),
    _HIP_MACHINE.named(
        "Cable Hip Adduction",
        "cable adduction",
        equipment=("cable_machine",),
        laterality="unilateral",
        primary=("adductors",),
        secondary=(),
    ),
    _HIP_MACHINE.named(
        "Standing Hip Abduction",
        "standing leg abduction",
        equipment=("bodyweight",),
        load="bodyweight",
        laterality="unilateral",
    ),
    _HIP_MACHINE.named(
        "Cable Hip Flexion",
        "cable knee drive",
        "standing cable hip flexion",
        equipment=("cable_machine",),
        primary=("hip_flexors",),
        secondary=(),
        laterality="unilateral",
    ),
    _HIP_MACHINE.named(
        "Band Hip Flexion",
        "banded psoas march",
        "psoas march",
        equipment=("resistance_bands",),
        primary=("hip_flexors",),
        secondary=(("abs", 0.25),),
        laterality="alternating",
    ),
)
