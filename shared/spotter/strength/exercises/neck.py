"""Neck."""

from __future__ import annotations

from spotter.strength.exercises.records import Movement

_NECK = Movement(pattern="isolation", primary=("neck",), equipment=("plates",), reps=(15, 25))

NECK = (
    _NECK.named("Neck Curl", "neck flexion", "plate neck curl", "lying neck curl"),
    _NECK.named("Neck Extension", "plate neck extension", "lying neck extension"),
    _NECK.named("Neck Harness Extension", "neck harness"),
    _NECK.named("Neck Machine", "four way neck", "4 way neck", "four way neck machine", equipment=("neck_machine",)),
    _NECK.named("Lateral Neck Flexion", "side neck curl", "neck side flexion", laterality="unilateral"),
    _NECK.named("Neck Bridge", "wrestlers bridge", load="bodyweight", equipment=("bodyweight",), measured_in="time"),
)
