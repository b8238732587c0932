"""Calves and shins."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_CALF_RAISE = Movement(pattern="isolation", primary=("calves",), equipment=("calf_machine",), reps=(10, 20))
_TIBIALIS = replace(_CALF_RAISE, primary=("tibialis",), equipment=("bodyweight",), load="bodyweight", reps=(15, 25))

CALVES = (
    _CALF_RAISE.named(
        "Standing Calf Raise",
        "calf raise",
        "calf",
        "standing calf raise machine",
        "calf raise machine",
        "machine calf raise",
        "heel raise",
        "cafe raise",
        "cath raise",
        "standing machine calf raise",
    ),
    _CALF_RAISE.named(
        "Seated Calf Raise",
        "seated calf",
        "seated calf raise machine",
        "soleus raise",
        "seated calf machine",
        "sitting calf raise",
        "bent knee calf raise",
    ),
    _CALF_RAISE.named("Donkey Calf Raise", "donkey raise", "donkey calf"),
    _CALF_RAISE.named(
        "Leg Press Calf Raise",
        "calf press",
        "calf press on the leg press",
        "calf raise on the leg press",
        "calf raise leg press",
        "leg press calf press",
        "leg press toe press",
        equipment=("leg_press",),
    ),
    _CALF_RAISE.named("Hack Squat Calf Raise", "calf raise on the hack squat", equipment=("hack_squat",)),
    _CALF_RAISE.named(
        "Single-Leg Calf Raise",
        "single leg heel raise",
        "single leg standing calf raise",
        "single calf raise",
        equipment=("bodyweight",),
        load="bodyweight",
        laterality="unilateral",
    ),
    _CALF_RAISE.named(
        "Bodyweight Calf Raise",
        "bodyweight heel raise",
        "calf raise off a step",
        equipment=("bodyweight",),
        load="bodyweight",
    ),
    _CALF_RAISE.named("Smith Machine Calf Raise", equipment=("smith_machine",)),
    _CALF_RAISE.named(
        "Barbell Calf Raise", "barbell standing calf raise", equipment=("barbell", "plates", "squat_rack")
    ),
    _CALF_RAISE.named("Dumbbell Calf Raise", "dumbbell standing calf raise", equipment=("dumbbells",), two_hands=True),
    _CALF_RAISE.named("Single-Leg Dumbbell Calf Raise", equipment=("dumbbells",), laterality="unilateral"),
    _CALF_RAISE.named("Dumbbell Seated Calf Raise", equipment=("dumbbells", "flat_bench")),
    _CALF_RAISE.named("Barbell Seated Calf Raise", equipment=("barbell", "plates", "flat_bench")),
    _CALF_RAISE.named("Cable Calf Raise", equipment=("cable_machine",)),
    _CALF_RAISE.named(
        "Tiptoe Walk",
        "toe walk",
        "farmers walk on toes",
        load="bodyweight",
        equipment=("bodyweight",),
        measured_in="distance",
    ),
    _CALF_RAISE.named(
        "Calf Raise Hold",
        "isometric calf raise",
        "calf hold",
        load="bodyweight",
        equipment=("bodyweight",),
        measured_in="time",
    ),
    _TIBIALIS.named(
        "Tibialis Raise", "tib raise", "tib", "tibialis anterior raise", "wall tib raise", "tibia raise", "tip raise"
    ),
    _TIBIALIS.named(
        "Tib Bar Raise", "tib bar", "weighted tib raise", "tibialis bar raise", load="external", equipment=("plates",)
    ),
    _TIBIALIS.named("Band Dorsiflexion", equipment=("resistance_bands",), load="external"),
)
