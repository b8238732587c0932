"""Shrugs."""

from __future__ import annotations

from spotter.strength.exercises.records import Movement

_SHRUG = Movement(
    pattern="isolation",
    primary=("traps",),
    secondary=(("forearms", 0.25),),
    equipment=("barbell", "plates"),
    reps=(10, 15),
)

SHRUGS = (
    _SHRUG.named("Shrug", "shoulder shrug", "trap shrug"),
    _SHRUG.named("Dumbbell Shrug", equipment=("dumbbells",), two_hands=True),
    _SHRUG.named("Barbell Shrug", "barbell trap shrug"),
    _SHRUG.named("Behind-the-Back Shrug", "behind the back barbell shrug", "behind back shrug"),
    _SHRUG.named("Trap Bar Shrug", equipment=("trap_bar", "plates")),
    _SHRUG.named("Cable Shrug", equipment=("cable_machine",)),
    _SHRUG.named("Smith Machine Shrug", equipment=("smith_machine",)),
    _SHRUG.named("Machine Shrug", "shrug machine", equipment=("shrug_machine",)),
    _SHRUG.named("Kettlebell Shrug", equipment=("kettlebells",), two_hands=True),
    _SHRUG.named("Overhead Shrug", "barbell overhead shrug", secondary=(("side_delts", 0.25), ("serratus", 0.5))),
    _SHRUG.named("Power Shrug", "clean grip shrug", reps=(3, 6)),
    _SHRUG.named(
        "Kelso Shrug",
        "prone shrug",
        "chest supported shrug",
        primary=("traps", "upper_back"),
        equipment=("dumbbells", "adjustable_bench"),
        two_hands=True,
    ),
)
