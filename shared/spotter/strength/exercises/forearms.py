"""Wrists and grip."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_WRIST = Movement(pattern="isolation", primary=("forearms",), equipment=("barbell", "plates"), reps=(12, 20))
_GRIP = replace(_WRIST, equipment=("plates",), measured_in="time")

FOREARMS = (
    _WRIST.named("Wrist Curl", "barbell wrist curl", "forearm curl", "wrist flexion"),
    _WRIST.named("Dumbbell Wrist Curl", "seated dumbbell wrist curl", equipment=("dumbbells",), two_hands=True),
    _WRIST.named("Reverse Wrist Curl", "barbell reverse wrist curl", "wrist extension", "reverse forearm curl"),
    _WRIST.named("Dumbbell Reverse Wrist Curl", equipment=("dumbbells",), two_hands=True),
    _WRIST.named("Cable Wrist Curl", equipment=("cable_machine",)),
    _WRIST.named("Behind-the-Back Wrist Curl", "behind the back barbell wrist curl"),
    _WRIST.named("Wrist Roller", "wrist roll", equipment=("wrist_roller", "plates"), reps=(2, 5)),
    _WRIST.named("Finger Curl", "barbell finger curl"),
    _WRIST.named("Gripper", "hand gripper", "grip trainer", "captains of crush", equipment=("gripper",)),
    _WRIST.named(
        "Dumbbell Pronation and Supination",
        "forearm rotation",
        "pronation supination",
        "wrist rotation",
        equipment=("dumbbells",),
    ),
    _GRIP.named("Plate Pinch", "plate pinch hold", "pinch grip", "pinch hold"),
    _GRIP.named(
        "Dead Hang",
        "bar hang",
        "passive hang",
        "hang from bar",
        "active hang",
        equipment=("pull_up_bar",),
        load="bodyweight",
        secondary=(("lats", 0.25),),
    ),
    _GRIP.named(
        "Single-Arm Dead Hang",
        "single arm hang",
        equipment=("pull_up_bar",),
        load="bodyweight",
        laterality="unilateral",
    ),
    _GRIP.named("Towel Hang", equipment=("pull_up_bar",), load="bodyweight"),
    _GRIP.named("Barbell Hold", "deadlift hold", "static hold", equipment=("barbell", "plates")),
)
