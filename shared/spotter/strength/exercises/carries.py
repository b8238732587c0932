"""Carries and sleds."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_CARRY = Movement(
    pattern="carry",
    primary=("forearms", "traps"),
    secondary=(("abs", 0.5), ("obliques", 0.5), ("glutes", 0.25), ("calves", 0.25)),
    equipment=("dumbbells",),
    measured_in="distance",
    two_hands=True,
    reps=None,
)
_ONE_SIDE_CARRY = replace(
    _CARRY,
    primary=("obliques", "forearms"),
    secondary=(("abs", 0.5), ("traps", 0.5)),
    laterality="unilateral",
    two_hands=False,
)
_BODY_CARRY = replace(
    _CARRY,
    primary=("upper_back", "abs"),
    secondary=(("biceps", 0.5), ("glutes", 0.5), ("quads", 0.25)),
    equipment=("sandbag",),
    two_hands=False,
)
_SLED = Movement(
    pattern="lunge",
    primary=("quads", "glutes"),
    secondary=(("calves", 0.5), ("hamstrings", 0.25)),
    equipment=("sled", "plates"),
    laterality="alternating",
    measured_in="distance",
    reps=None,
)

CARRIES = (
    _CARRY.named(
        "Farmer's Walk",
        "farmer carry",
        "farmer",
        "dumbbell farmers walk",
        "dumbbell farmers carry",
        "loaded carry",
        "pharmacy walk",
        "pharmers walk",
    ),
    _CARRY.named("Kettlebell Farmer's Walk", "kettlebell farmers carry", equipment=("kettlebells",)),
    _CARRY.named(
        "Trap Bar Carry",
        "trap bar farmers walk",
        "trap bar farmers carry",
        "frame carry",
        "trap bar walk",
        equipment=("trap_bar", "plates"),
        two_hands=False,
    ),
    _CARRY.named("Farmer's Hold", "dumbbell hold", measured_in="time"),
    _CARRY.named(
        "Overhead Carry",
        "overhead walk",
        "double overhead carry",
        primary=("front_delts", "traps"),
        secondary=(("abs", 0.5), ("triceps", 0.5)),
    ),
    _CARRY.named(
        "Front Rack Carry",
        "rack carry",
        "front rack walk",
        "kettlebell front rack carry",
        "rack walk",
        equipment=("kettlebells",),
        primary=("abs", "upper_back"),
        secondary=(("biceps", 0.25), ("glutes", 0.25)),
    ),
    _CARRY.named(
        "Goblet Carry",
        equipment=("kettlebells",),
        two_hands=False,
        primary=("abs", "upper_back"),
        secondary=(("biceps", 0.5),),
    ),
    _CARRY.named("Plate Carry", "plate pinch carry", equipment=("plates",)),
    _ONE_SIDE_CARRY.named(
        "Suitcase Carry", "suitcase walk", "single arm farmers walk", "single arm farmers carry", "single arm carry"
    ),
    _ONE_SIDE_CARRY.named(
        "Single-Arm Overhead Carry",
        "waiter walk",
        "waiters carry",
        "single arm overhead walk",
        primary=("front_delts", "obliques"),
    ),
    _ONE_SIDE_CARRY.named(
        "Bottoms-Up Carry", "bottoms up walk", "bottoms up kettlebell carry", equipment=("kettlebells",)
    ),
    _ONE_SIDE_CARRY.named("Cross-Body Carry", "cross carry"),
    _BODY_CARRY.named("Sandbag Carry", "sand bag carry", "bear hug carry", "sandbag bear hug carry", "sandbag walk"),
    _BODY_CARRY.named("Zercher Carry", "zercher walk", equipment=("barbell", "plates")),
    _BODY_CARRY.named("Keg Carry", "keg walk", equipment=("keg",)),
    _BODY_CARRY.named("Husafell Carry", "husafell stone carry", "husafell stone", equipment=("atlas_stone",)),
    _BODY_CARRY.named("Stone Carry", "atlas stone carry", equipment=("atlas_stone",)),
    _BODY_CARRY.named("Shield Carry"),
    _BODY_CARRY.named(
        "Yoke Walk",
        "yoke carry",
        "yoke",
        "super yoke",
        "yolk walk",
        "yolk carry",
        "yoke run",
        equipment=("yoke", "plates"),
        primary=("traps", "quads", "abs"),
        secondary=(("glutes", 0.5), ("calves", 0.5), ("lower_back", 0.5)),
    ),
    _BODY_CARRY.named("Conan's Wheel"),
)

SLEDS = (
    _SLED.named(
        "Sled Push",
        "prowler push",
        "prowler",
        "sled",
        "sledge push",
        "sled march",
    ),
    _SLED.named(
        "Sled Drag", "sled pull", "forward sled drag", "sled walk", "prowler drag", "prowler pull", "forward sled pull"
    ),
    _SLED.named(
        "Backward Sled Drag",
        "reverse sled drag",
        "backward sled pull",
        "reverse sled pull",
        primary=("quads",),
        secondary=(("calves", 0.25), ("glutes", 0.25)),
    ),
    _SLED.named(
        "Lateral Sled Drag", "sideways sled drag", primary=("abductors", "adductors"), secondary=(("glutes", 0.5),)
    ),
    _SLED.named(
        "Sled Row",
        "seated sled row",
        "rope sled pull",
        "arm over arm pull",
        "hand over hand sled pull",
        "sled arm pull",
        pattern="horizontal_pull",
        primary=("upper_back", "lats"),
        secondary=(("biceps", 0.5), ("forearms", 0.5)),
    ),
    _SLED.named("Truck Pull", "vehicle pull", "car pull", equipment=("sled",)),
)
