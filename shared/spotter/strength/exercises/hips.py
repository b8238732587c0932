"""Hip thrusts, bridges and kickbacks."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_HIP_THRUST = Movement(
    pattern="hinge",
    primary=("glutes",),
    secondary=(("hamstrings", 0.5), ("quads", 0.25)),
    equipment=("barbell", "plates", "flat_bench"),
    reps=(8, 12),
)
_BRIDGE = replace(_HIP_THRUST, equipment=("bodyweight",), load="bodyweight", reps=(12, 20))
_PULL_THROUGH = replace(_HIP_THRUST, equipment=("cable_machine",), reps=(12, 15))
_KICKBACK = Movement(
    pattern="isolation",
    primary=("glutes",),
    secondary=(("hamstrings", 0.25),),
    equipment=("cable_machine",),
    laterality="unilateral",
    reps=(12, 20),
)

HIPS = (
    _HIP_THRUST.named("Hip Thrust", "barbell hip thrust", "hip thruster", "hip trust", "glute thrust"),
    _HIP_THRUST.named("Machine Hip Thrust", "hip thrust machine", "glute drive", equipment=("glute_machine",)),
    _HIP_THRUST.named("Smith Machine Hip Thrust", equipment=("smith_machine", "flat_bench")),
    _HIP_THRUST.named("Dumbbell Hip Thrust", equipment=("dumbbells", "flat_bench")),
    _HIP_THRUST.named("Paused Hip Thrust"),
    _HIP_THRUST.named("Banded Hip Thrust", equipment=("resistance_bands", "flat_bench"), reps=(12, 20)),
    _HIP_THRUST.named("B-Stance Hip Thrust", "kickstand hip thrust", "staggered hip thrust", laterality="unilateral"),
    _HIP_THRUST.named("Single-Leg Hip Thrust", equipment=("flat_bench",), load="bodyweight", laterality="unilateral"),
    _HIP_THRUST.named("Barbell Glute Bridge", "weighted glute bridge", equipment=("barbell", "plates")),
    _HIP_THRUST.named("Dumbbell Glute Bridge", equipment=("dumbbells",)),
    _BRIDGE.named("Glute Bridge", "bridge", "hip bridge", "bodyweight glute bridge", "hip raise", "pelvic bridge"),
    _BRIDGE.named("Single-Leg Glute Bridge", "single leg bridge", "single leg hip bridge", laterality="unilateral"),
    _BRIDGE.named("Banded Glute Bridge", equipment=("resistance_bands",)),
    _BRIDGE.named("Frog Pump", "frog bridge", reps=(20, 40)),
    _BRIDGE.named(
        "Hamstring Bridge",
        "long lever bridge",
        "hamstring walkout",
        "bridge walkout",
        primary=("hamstrings", "glutes"),
        secondary=(),
    ),
    _PULL_THROUGH.named("Cable Pull-Through", "pull through", "cable pull threw", "rope pull through"),
    _PULL_THROUGH.named("Band Pull-Through", equipment=("resistance_bands",)),
    _KICKBACK.named(
        "Glute Kickback",
        "cable glute kickback",
        "cable hip extension",
        "cable leg kickback",
        "leg kickback",
        "standing glute kickback",
        "hip extension",
    ),
    _KICKBACK.named(
        "Glute Kickback Machine",
        "machine glute kickback",
        "rear kick machine",
        "glute machine",
        equipment=("glute_machine",),
    ),
    _KICKBACK.named("Band Glute Kickback", "band kickback", equipment=("resistance_bands",)),
    _KICKBACK.named("Donkey Kick", "quadruped hip extension", equipment=("bodyweight",), load="bodyweight"),
    _KICKBACK.named("Fire Hydrant", primary=("glutes", "abductors"), equipment=("bodyweight",), load="bodyweight"),
)
