"""Burpees, ropes, wall balls and machines for the breath."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_BURPEE = Movement(
    pattern="jump",
    primary=("quads", "chest"),
    secondary=(("triceps", 0.5), ("glutes", 0.5), ("abs", 0.25), ("front_delts", 0.25)),
    load="bodyweight",
    reps=(8, 20),
)
_LOADED_BURPEE = replace(_BURPEE, equipment=("dumbbells",), load="external", two_hands=True, reps=(6, 12))

CONDITIONING = (
    _BURPEE.named("Burpee", "burpies", "burp ease", "burpie"),
    _BURPEE.named(
        "Burpee Over Bar", "bar facing burpee", "burpee over the bar", "lateral burpee", "burpee over bar lateral"
    ),
    _BURPEE.named("Burpee Box Jump", "burpee box jump over", equipment=("plyo_box",)),
    _BURPEE.named("Burpee Broad Jump"),
    _BURPEE.named("Burpee Pull-Up", equipment=("pull_up_bar",), secondary=(("lats", 0.5), ("glutes", 0.5))),
    _BURPEE.named("Burpee to Plate", equipment=("plates",)),
    _BURPEE.named("Squat Thrust", "sprawl"),
    _BURPEE.named("Half Burpee", "no push up burpee"),
    _LOADED_BURPEE.named("Devil's Press", "dumbbell devils press"),
    _LOADED_BURPEE.named("Man Maker", "dumbbell man maker"),
    _LOADED_BURPEE.named("Dumbbell Burpee", "burpee deadlift", "dumbbell burpee deadlift"),
    _BURPEE.named(
        "Battle Ropes",
        "rope slam",
        "rope wave",
        "battling rope",
        "battle rope wave",
        "alternating wave",
        primary=("front_delts",),
        secondary=(("forearms", 0.5), ("abs", 0.25)),
        equipment=("battle_ropes",),
        pattern="vertical_push",
        measured_in="time",
    ),
    _BURPEE.named(
        "Wall Ball",
        "wall ball shot",
        pattern="squat",
        primary=("quads", "front_delts"),
        secondary=(("glutes", 0.5), ("triceps", 0.25)),
        equipment=("medicine_ball",),
        load="external",
        reps=(10, 30),
    ),
    _BURPEE.named(
        "Jumping Jack", "star jacks", "jump jack", primary=("calves",), secondary=(("side_delts", 0.25),), reps=(20, 50)
    ),
    _BURPEE.named(
        "Jump Rope",
        "skipping rope",
        "rope skipping",
        "single under",
        "jumping rope",
        primary=("calves",),
        secondary=(),
        equipment=("jump_rope",),
        measured_in="time",
    ),
    _BURPEE.named(
        "Double Under",
        "dubs",
        primary=("calves",),
        secondary=(),
        equipment=("jump_rope",),
        reps=(20, 50),
    ),
    _BURPEE.named(
        "Assault Bike",
        "air bike",
        "echo bike",
        "airdyne",
        "fan bike",
        "salt bike",
        pattern="squat",
        primary=("quads",),
        secondary=(),
        equipment=("air_bike",),
        measured_in="time",
    ),
    _BURPEE.named(
        "Stair Climber",
        "stairmaster",
        "stair master",
        "stair mill",
        "step mill",
        pattern="lunge",
        primary=("quads", "glutes"),
        secondary=(("calves", 0.25),),
        equipment=("stair_climber",),
        measured_in="time",
    ),
)
