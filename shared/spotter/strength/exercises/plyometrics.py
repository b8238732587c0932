"""Jumps, throws and bounds."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_JUMP = Movement(
    pattern="jump",
    primary=("quads", "glutes"),
    secondary=(("calves", 0.5), ("hamstrings", 0.25)),
    load="bodyweight",
    reps=(3, 6),
)
_BOX = replace(_JUMP, equipment=("plyo_box",))
_HOP = replace(_JUMP, primary=("calves", "quads"), secondary=(("glutes", 0.25),), reps=(5, 12))
_LOADED_JUMP = replace(_JUMP, load="external", equipment=("dumbbells",), two_hands=True, reps=(3, 5))
_THROW = Movement(
    pattern="core",
    primary=("abs",),
    secondary=(("lats", 0.5), ("obliques", 0.25), ("triceps", 0.25)),
    equipment=("medicine_ball",),
    reps=(5, 10),
)

PLYOMETRICS = (
    _BOX.named("Box Jump", "jump on box", "boxed jump", "plyo box jump"),
    _BOX.named("Box Jump Over", "jump over box"),
    _BOX.named("Seated Box Jump", "seated jump"),
    _BOX.named("Single-Leg Box Jump", laterality="unilateral"),
    _BOX.named("Depth Jump", "drop jump", "death jump"),
    _BOX.named("Depth Drop", "drop landing", "altitude landing", "snap down"),
    _BOX.named("Step-Up Jump", "plyo step up", "power step up", laterality="alternating"),
    _JUMP.named("Broad Jump", "standing long jump", "standing broad jump", "long jump", "brod jump"),
    _JUMP.named("Vertical Jump", "countermovement jump", "counter movement jump", "cmj"),
    _JUMP.named("Squat Jump", "jump squat", "bodyweight jump squat", "jumping squat", reps=(6, 12)),
    _JUMP.named("Tuck Jump", reps=(5, 10)),
    _JUMP.named("Star Jump", reps=(8, 20)),
    _JUMP.named(
        "Jumping Lunge",
        "jump lunge",
        "split jump",
        "split squat jump",
        "lunge jump",
        "plyo lunge",
        laterality="alternating",
        reps=(6, 16),
    ),
    _JUMP.named("Hurdle Jump", "hurdle hop"),
    _JUMP.named("Triple Jump"),
    _JUMP.named("Kneeling Jump", "knee jump"),
    _JUMP.named("Bounding", "alternate leg bound", laterality="alternating", measured_in="distance"),
    _JUMP.named(
        "Skater Jump",
        "skater",
        "skater hop",
        "lateral bound",
        "speed skater",
        "ice skater",
        laterality="alternating",
        reps=(6, 16),
        secondary=(("abductors", 0.5), ("calves", 0.5)),
    ),
    _JUMP.named("Single-Leg Hop", "single leg jump", laterality="unilateral", reps=(4, 8)),
    _HOP.named("Pogo Jump", "pogo hop", "pogo", "ankle hop", "ankle bounce", reps=(15, 30)),
    _HOP.named("Lateral Hop", "line hop", "lateral jump", "side to side hop"),
    _HOP.named("Power Skip", "skip for height", laterality="alternating", measured_in="distance"),
    _HOP.named(
        "High Knees",
        "high knee run",
        "running in place",
        primary=("hip_flexors",),
        secondary=(("calves", 0.5),),
        measured_in="time",
    ),
    _HOP.named("Butt Kick", "butt kicker", "heel flick", primary=("hamstrings",), secondary=(), measured_in="time"),
    _LOADED_JUMP.named("Dumbbell Jump Squat", "weighted jump squat", "dumbbell squat jump", "weighted squat jump"),
    _LOADED_JUMP.named("Barbell Jump Squat", "barbell squat jump", equipment=("barbell", "plates"), two_hands=False),
    _LOADED_JUMP.named(
        "Trap Bar Jump",
        "trap bar jump squat",
        "trap bar deadlift jump",
        equipment=("trap_bar", "plates"),
        two_hands=False,
    ),
    _LOADED_JUMP.named("Kettlebell Jump Squat", "goblet jump squat", equipment=("kettlebells",), two_hands=False),
    _THROW.named(
        "Medicine Ball Slam",
        "ball slam",
        "slam ball",
        "slam",
        "overhead slam",
    ),
    _THROW.named(
        "Rotational Medicine Ball Throw",
        "rotational throw",
        "rotational med ball slam",
        "side throw",
        "medicine ball side throw",
        "rotational slam",
        primary=("obliques",),
        secondary=(("abs", 0.5),),
        laterality="unilateral",
    ),
    _THROW.named(
        "Medicine Ball Chest Pass",
        "chest pass",
        "chest throw",
        "medicine ball chest throw",
        pattern="horizontal_push",
        primary=("chest",),
        secondary=(("triceps", 0.5), ("front_delts", 0.5)),
    ),
    _THROW.named("Overhead Medicine Ball Throw", "overhead throw", "soccer throw"),
    _THROW.named(
        "Backward Overhead Medicine Ball Throw",
        "backward overhead throw",
        "backwards med ball throw",
        "scoop toss",
        "medicine ball scoop toss",
        pattern="hinge",
        primary=("glutes", "hamstrings"),
        secondary=(("lower_back", 0.25), ("front_delts", 0.25)),
    ),
    _THROW.named(
        "Shot Put Throw",
        "medicine ball shot put",
        pattern="horizontal_push",
        primary=("chest",),
        secondary=(("triceps", 0.5),),
        laterality="unilateral",
    ),
)
