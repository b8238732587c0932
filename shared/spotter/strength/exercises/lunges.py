"""Lunges."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_DUMBBELL_LUNGE = Movement(
    pattern="lunge",
    primary=("quads", "glutes"),
    secondary=(("adductors", 0.5), ("hamstrings", 0.25), ("abductors", 0.25)),
    equipment=("dumbbells",),
    laterality="alternating",
    two_hands=True,
    reps=(8, 12),
)
_BARBELL_LUNGE = replace(_DUMBBELL_LUNGE, equipment=("barbell", "plates", "squat_rack"), two_hands=False)
_BODYWEIGHT_LUNGE = replace(
    _DUMBBELL_LUNGE, equipment=("bodyweight",), load="bodyweight", two_hands=False, reps=(10, 20)
)
_SIDE_LUNGE = replace(_BODYWEIGHT_LUNGE, primary=("adductors", "quads", "glutes"), secondary=())

LUNGES = (
    _BODYWEIGHT_LUNGE.named("Lunge", "bodyweight lunge", "forward lunge", "alternating lunge", "front lunge"),
    _BODYWEIGHT_LUNGE.named("Walking Lunge", "bodyweight walking lunge", "lunge walk"),
    _BODYWEIGHT_LUNGE.named(
        "Reverse Lunge", "backward lunge", "bodyweight reverse lunge", "step back lunge", "back lunge"
    ),
    _DUMBBELL_LUNGE.named("Dumbbell Lunge", "dumbbell forward lunge"),
    _DUMBBELL_LUNGE.named("Dumbbell Walking Lunge"),
    _DUMBBELL_LUNGE.named("Dumbbell Reverse Lunge"),
    _BARBELL_LUNGE.named("Barbell Lunge", "barbell forward lunge"),
    _BARBELL_LUNGE.named("Barbell Walking Lunge"),
    _BARBELL_LUNGE.named("Barbell Reverse Lunge"),
    _BARBELL_LUNGE.named(
        "Front Rack Lunge", "front rack walking lunge", "front rack reverse lunge", "barbell front rack lunge"
    ),
    _BARBELL_LUNGE.named("Overhead Lunge", "overhead walking lunge", "barbell overhead lunge", "plate overhead lunge"),
    _BARBELL_LUNGE.named("Zercher Lunge", "zercher reverse lunge"),
    _BARBELL_LUNGE.named(
        "Safety Bar Lunge",
        "ssb lunge",
        "safety bar reverse lunge",
        equipment=("safety_squat_bar", "plates", "squat_rack"),
    ),
    _BARBELL_LUNGE.named("Smith Machine Lunge", equipment=("smith_machine",), laterality="unilateral"),
    _BARBELL_LUNGE.named("Smith Machine Reverse Lunge", equipment=("smith_machine",), laterality="unilateral"),
    _DUMBBELL_LUNGE.named(
        "Deficit Reverse Lunge", "deficit lunge", "dumbbell deficit reverse lunge", "deficit step back lunge"
    ),
    _DUMBBELL_LUNGE.named("Front-Foot-Elevated Reverse Lunge", "front foot elevated lunge"),
    _DUMBBELL_LUNGE.named("Goblet Lunge", "goblet reverse lunge", two_hands=False),
    _DUMBBELL_LUNGE.named(
        "Kettlebell Lunge", "kettlebell reverse lunge", "kettlebell walking lunge", equipment=("kettlebells",)
    ),
    _DUMBBELL_LUNGE.named("Suitcase Lunge", "single arm lunge", two_hands=False),
    _DUMBBELL_LUNGE.named("Sandbag Lunge", "sandbag walking lunge", equipment=("sandbag",), two_hands=False),
    _DUMBBELL_LUNGE.named(
        "Curtsy Lunge",
        "curtsey lunge",
        "curtsy squat",
        "courtesy lunge",
        two_hands=False,
        primary=("glutes", "quads"),
        secondary=(("abductors", 0.5), ("adductors", 0.5)),
    ),
    _BODYWEIGHT_LUNGE.named("Clock Lunge"),
    _SIDE_LUNGE.named("Lateral Lunge", "side lunge", "bodyweight lateral lunge"),
    _SIDE_LUNGE.named(
        "Dumbbell Lateral Lunge", "goblet lateral lunge", equipment=("dumbbells",), load="external", reps=(8, 12)
    ),
    _SIDE_LUNGE.named("Cossack Squat", "cossack", "cossack lunge", "kozak squat", "cassock squat"),
    _SIDE_LUNGE.named(
        "Goblet Cossack Squat", "weighted cossack squat", equipment=("kettlebells",), load="external", reps=(6, 10)
    ),
    _SIDE_LUNGE.named("Slider Lateral Lunge", "sliding side lunge"),
)
