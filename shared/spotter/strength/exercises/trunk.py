"""Crunches, leg raises, rollouts and rotation for the trunk."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_FLEXION = Movement(
    pattern="core", primary=("abs",), secondary=(("hip_flexors", 0.25),), load="bodyweight", reps=(10, 20)
)
_LOADED_FLEXION = replace(_FLEXION, equipment=("cable_machine",), load="external", reps=(10, 15))
_LEG_RAISE = replace(
    _FLEXION, secondary=(("hip_flexors", 0.5), ("obliques", 0.25)), equipment=("pull_up_bar",), reps=(8, 15)
)
_ROTATION = Movement(pattern="core", primary=("obliques",), secondary=(("abs", 0.5),), load="bodyweight", reps=(10, 20))
_CABLE_ROTATION = replace(
    _ROTATION, equipment=("cable_machine",), load="external", laterality="unilateral", reps=(8, 15)
)
_ROLLOUT = replace(_FLEXION, secondary=(("lats", 0.25), ("obliques", 0.25)), equipment=("ab_wheel",), reps=(6, 12))

FLEXION = (
    _FLEXION.named("Crunch", "ab crunch", "stomach crunch", "abdominal crunch", "floor crunch"),
    _FLEXION.named("Sit-Up", "ab mat sit up", "butterfly sit up", "abdominal sit up"),
    _FLEXION.named("Weighted Sit-Up", load="external", equipment=("plates",)),
    _FLEXION.named("GHD Sit-Up", "glute ham sit up", equipment=("glute_ham_bench",)),
    _FLEXION.named("Decline Sit-Up", "decline crunch", "decline ab crunch", equipment=("adjustable_bench",)),
    _LOADED_FLEXION.named(
        "Weighted Decline Sit-Up", "weighted decline crunch", equipment=("adjustable_bench", "plates")
    ),
    _FLEXION.named("Janda Sit-Up"),
    _FLEXION.named("V-Up", "v sit up", "jackknife", "jack knife", "jackknife sit up", "vee up"),
    _FLEXION.named("Tuck-Up", "knee tuck", "tuck crunch"),
    _FLEXION.named("Reverse Crunch", "lying knee tuck"),
    _FLEXION.named("Bicycle Crunch", "bicycle sit up", laterality="alternating", primary=("abs", "obliques")),
    _FLEXION.named("Toe Touch", "toe touch crunch", "toe reach"),
    _FLEXION.named(
        "Stability Ball Crunch",
        "ball crunch",
        equipment=("stability_ball",),
    ),
    _LOADED_FLEXION.named(
        "Cable Crunch",
        "kneeling cable crunch",
        "rope crunch",
        "cable ab crunch",
        "kneeling rope crunch",
        "rope ab crunch",
    ),
    _LOADED_FLEXION.named(
        "Machine Crunch",
        "ab crunch machine",
        "ab machine",
        "machine ab crunch",
        "crunch machine",
        "abdominal machine",
        equipment=("ab_machine",),
    ),
    _LOADED_FLEXION.named("Weighted Crunch", "plate crunch", equipment=("plates",)),
    _LEG_RAISE.named("Hanging Leg Raise", "hlr", "hanging straight leg raise", "straight leg raise on the bar"),
    _LEG_RAISE.named("Hanging Knee Raise", "hkr", "hanging knee tuck", "knee raise", "hanging knee up"),
    _LEG_RAISE.named("Weighted Hanging Leg Raise", load="external"),
    _LEG_RAISE.named(
        "Captain's Chair Leg Raise",
        "captains chair",
        "roman chair leg raise",
        "vertical leg raise",
        "captains chair knee raise",
        "captains chair raise",
        equipment=("dip_bars",),
    ),
    _LEG_RAISE.named("Toes-to-Bar", "ttb", "t2b", "toes 2 bar", "toast to bar", "kipping toes to bar"),
    _LEG_RAISE.named("Knees-to-Elbows", "k2e", "kte"),
    _LEG_RAISE.named(
        "Windshield Wiper",
        "hanging windshield wiper",
        "wind shield wiper",
        primary=("obliques", "abs"),
        secondary=(),
        laterality="alternating",
    ),
    _LEG_RAISE.named(
        "Lying Leg Raise",
        "leg raise",
        "floor leg raise",
        "leg lift",
        "leg lower",
        "double leg raise",
        "lying leg lift",
        equipment=("bodyweight",),
    ),
    _LEG_RAISE.named(
        "Flutter Kick", "scissor kick", equipment=("bodyweight",), laterality="alternating", reps=(20, 40)
    ),
    _LEG_RAISE.named("L-Sit Leg Lift", "seated leg lift", "compression lift", equipment=("bodyweight",)),
    _LEG_RAISE.named("Dragon Flag", equipment=("flat_bench",), reps=(3, 8)),
    _ROLLOUT.named(
        "Ab Wheel Rollout",
        "ab wheel",
        "ab rollout",
        "ab roller",
        "rollout",
        "wheel rollout",
        "kneeling ab wheel",
        "a b wheel",
        "ab roll out wheel",
    ),
    _ROLLOUT.named("Standing Ab Wheel Rollout", "standing ab wheel", "standing rollout", reps=(3, 8)),
    _ROLLOUT.named("Barbell Rollout", equipment=("barbell", "plates")),
    _ROLLOUT.named("Ring Rollout", "trx fallout", "ring fallout", "suspension fallout", equipment=("rings",)),
    _ROLLOUT.named("Stability Ball Rollout", "ball rollout", equipment=("stability_ball",)),
    _ROLLOUT.named("Body Saw", "plank saw", equipment=("suspension_trainer",)),
)

ROTATION = (
    _ROTATION.named("Russian Twist", "seated twist"),
    _ROTATION.named(
        "Weighted Russian Twist",
        "medicine ball russian twist",
        "plate russian twist",
        load="external",
        equipment=("medicine_ball",),
    ),
    _ROTATION.named("Heel Touch", "heel tap", "ankle tap", "penguin crunch"),
    _ROTATION.named("Oblique Crunch", "side crunch", "side sit up", laterality="unilateral"),
    _ROTATION.named(
        "Side Bend",
        "dumbbell side bend",
        "oblique side bend",
        "weighted side bend",
        load="external",
        equipment=("dumbbells",),
        laterality="unilateral",
    ),
    _ROTATION.named("Cable Side Bend", load="external", equipment=("cable_machine",), laterality="unilateral"),
    _ROTATION.named(
        "45-Degree Side Bend",
        "back extension side bend",
        "roman chair side bend",
        "oblique raise",
        equipment=("back_extension_bench",),
        laterality="unilateral",
    ),
    _ROTATION.named(
        "Torso Rotation Machine", "rotary torso", "torso rotation", load="external", equipment=("ab_machine",)
    ),
    _CABLE_ROTATION.named(
        "Cable Wood Chop",
        "wood chop",
        "woodchopper",
        "wood chopper",
        "cable chop",
        "high to low wood chop",
        "high to low chop",
    ),
    _CABLE_ROTATION.named(
        "Cable Lift", "low to high wood chop", "low to high chop", "reverse wood chop", "half kneeling lift"
    ),
    _CABLE_ROTATION.named("Half-Kneeling Chop", "half kneeling wood chop", "half kneeling cable chop"),
    _CABLE_ROTATION.named("Band Wood Chop", "band chop", equipment=("resistance_bands",)),
    _CABLE_ROTATION.named("Cable Rotation", "cable twist", "cable trunk rotation"),
    _CABLE_ROTATION.named(
        "Pallof Press",
        "palloff press",
        "paloff press",
        "pal off press",
        "cable pallof press",
        "pallof",
        "pay loff press",
        "anti rotation press",
        "pall of press",
        "half kneeling pallof press",
    ),
    _CABLE_ROTATION.named("Band Pallof Press", equipment=("resistance_bands",)),
    _CABLE_ROTATION.named("Pallof Hold", "pallof press hold", "anti rotation hold", measured_in="time", reps=None),
    _CABLE_ROTATION.named(
        "Landmine Rotation",
        "landmine twist",
        "landmine rainbow",
        "landmine anti rotation",
        "full contact twist",
        equipment=("landmine", "barbell", "plates"),
        laterality="alternating",
    ),
)
