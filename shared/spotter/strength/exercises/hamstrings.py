"""Leg curls and back extensions."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_LEG_CURL = Movement(
    pattern="isolation", primary=("hamstrings",), secondary=(("calves", 0.25),), equipment=("leg_curl",), reps=(8, 15)
)
_NORDIC = replace(_LEG_CURL, equipment=("bodyweight",), load="bodyweight", reps=(4, 8))
_BACK_EXTENSION = Movement(
    pattern="hinge",
    primary=("lower_back", "glutes"),
    secondary=(("hamstrings", 0.5),),
    equipment=("back_extension_bench",),
    load="bodyweight",
    reps=(10, 15),
)

HAMSTRINGS = (
    _LEG_CURL.named(
        "Lying Leg Curl",
        "leg curl",
        "hamstring curl",
        "lying hamstring curl",
        "prone leg curl",
        "ham curl",
        "leg curl machine",
        "hamstring curl machine",
        "machine leg curl",
        "hamstring machine",
        "leg girl",
        "lying leg curl machine",
    ),
    _LEG_CURL.named("Seated Leg Curl", "seated hamstring curl", "seated ham curl", "seated leg curl machine"),
    _LEG_CURL.named("Standing Leg Curl", "standing hamstring curl", laterality="unilateral"),
    _LEG_CURL.named(
        "Single-Leg Leg Curl",
        "single leg curl",
        "single leg hamstring curl",
        "single leg lying leg curl",
        laterality="unilateral",
    ),
    _LEG_CURL.named("Single-Leg Seated Leg Curl", "single leg seated hamstring curl", laterality="unilateral"),
    _LEG_CURL.named("Kneeling Leg Curl", laterality="unilateral"),
    _LEG_CURL.named("Cable Leg Curl", "cable hamstring curl", equipment=("cable_machine",), laterality="unilateral"),
    _LEG_CURL.named("Band Leg Curl", "band hamstring curl", equipment=("resistance_bands",), reps=(15, 25)),
    _LEG_CURL.named("Dumbbell Leg Curl", "dumbbell hamstring curl", equipment=("dumbbells", "flat_bench")),
    _NORDIC.named(
        "Nordic Curl",
        "nordic hamstring curl",
        "nordic",
        "nordic ham curl",
        "nordic leg curl",
        "russian curl",
        "natural hamstring curl",
    ),
    _NORDIC.named("Assisted Nordic Curl", "band assisted nordic curl", equipment=("resistance_bands",)),
    _NORDIC.named(
        "Glute Ham Raise",
        "ghr",
        "glute hamstring raise",
        "ghd raise",
        "ham raise",
        "glue ham raise",
        "ghd hamstring raise",
        "glute ham developer raise",
        equipment=("glute_ham_bench",),
        secondary=(("glutes", 0.5), ("lower_back", 0.25)),
        reps=(6, 12),
    ),
    _NORDIC.named(
        "Stability Ball Leg Curl",
        "exercise ball hamstring curl",
        "ball leg curl",
        equipment=("stability_ball",),
        secondary=(("glutes", 0.5),),
        reps=(8, 15),
    ),
    _NORDIC.named(
        "Slider Leg Curl",
        "sliding leg curl",
        "slider hamstring curl",
        "slider curl",
        "sliding hamstring curl",
        secondary=(("glutes", 0.5),),
        reps=(8, 12),
    ),
    _NORDIC.named(
        "TRX Leg Curl",
        "trx hamstring curl",
        "suspension hamstring curl",
        equipment=("suspension_trainer",),
        reps=(8, 12),
    ),
)

LOWER_BACK = (
    _BACK_EXTENSION.named(
        "Back Extension",
        "45 degree back extension",
        "lower back extension",
        "hyperextension",
        "hyper",
        "lumbar extension",
        "roman chair back extension",
        "back raise",
        "45 degree hyperextension",
        "forty five degree back extension",
        "roman chair",
        "low back extension",
    ),
    _BACK_EXTENSION.named(
        "Weighted Back Extension",
        "weighted hyperextension",
        load="external",
        equipment=("back_extension_bench", "plates"),
    ),
    _BACK_EXTENSION.named("Single-Leg Back Extension", laterality="unilateral"),
    _BACK_EXTENSION.named(
        "Glute-Focused Back Extension",
        "45 degree hip extension",
        "rounded back extension",
        "glute hyperextension",
        primary=("glutes", "hamstrings"),
        secondary=(("lower_back", 0.5),),
    ),
    _BACK_EXTENSION.named(
        "GHD Back Extension", "ghd hip extension", "ghd hyperextension", equipment=("glute_ham_bench",)
    ),
    _BACK_EXTENSION.named(
        "Machine Back Extension",
        "back extension machine",
        "seated back extension",
        "lower back machine",
        load="external",
        primary=("lower_back",),
        secondary=(),
        equipment=("back_extension_machine",),
    ),
    _BACK_EXTENSION.named("Back Extension Hold", "sorensen hold", "biering sorensen hold", measured_in="time"),
    _BACK_EXTENSION.named(
        "Reverse Hyperextension",
        "reverse hyper",
        load="external",
        equipment=("reverse_hyper",),
        primary=("glutes", "hamstrings"),
        secondary=(("lower_back", 0.5),),
    ),
    _BACK_EXTENSION.named(
        "Bodyweight Reverse Hyper",
        "bench reverse hyper",
        equipment=("flat_bench",),
        primary=("glutes", "hamstrings"),
        secondary=(("lower_back", 0.5),),
    ),
    _BACK_EXTENSION.named(
        "Jefferson Curl",
        load="external",
        equipment=("barbell", "plates"),
        primary=("lower_back", "hamstrings"),
        secondary=(),
        reps=(5, 10),
    ),
    _BACK_EXTENSION.named("Superman", "prone back extension", "floor back extension", equipment=("bodyweight",)),
    _BACK_EXTENSION.named("Superman Hold", equipment=("bodyweight",), measured_in="time"),
)
