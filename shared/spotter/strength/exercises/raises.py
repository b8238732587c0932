"""Raises, upright rows and rear-delt work."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_LATERAL_RAISE = Movement(
    pattern="isolation",
    primary=("side_delts",),
    secondary=(("traps", 0.25),),
    equipment=("dumbbells",),
    two_hands=True,
    reps=(12, 20),
)
_CABLE_LATERAL = replace(_LATERAL_RAISE, equipment=("cable_machine",), two_hands=False)
_FRONT_RAISE = replace(_LATERAL_RAISE, primary=("front_delts",), secondary=(("side_delts", 0.25),), reps=(10, 15))
_REAR_DELT = replace(_LATERAL_RAISE, primary=("rear_delts",), secondary=(("upper_back", 0.5),))
_CABLE_REAR = replace(_REAR_DELT, equipment=("cable_machine",), two_hands=False)
_UPRIGHT_ROW = replace(
    _LATERAL_RAISE,
    primary=("side_delts", "traps"),
    secondary=(("front_delts", 0.25), ("biceps", 0.25)),
    equipment=("barbell", "plates"),
    two_hands=False,
    reps=(8, 15),
)

RAISES = (
    _LATERAL_RAISE.named(
        "Lateral Raise",
        "side raise",
        "side lateral raise",
        "lateral",
        "side lateral",
        "lat raise",
        "standing lateral raise",
        "shoulder raise",
        "lateral shoulder raise",
        "ladder raise",
    ),
    _CABLE_LATERAL.named(
        "Cable Lateral Raise",
        "cable side raise",
        "cable lateral",
        "single arm cable lateral raise",
        "behind the back cable lateral raise",
        "cable lat raise",
        laterality="unilateral",
    ),
    _LATERAL_RAISE.named(
        "Machine Lateral Raise",
        "lateral raise machine",
        "machine lateral",
        equipment=("lateral_raise_machine",),
        two_hands=False,
    ),
    _LATERAL_RAISE.named(
        "Seated Lateral Raise", "seated dumbbell lateral raise", "seated lateral", "seated side raise"
    ),
    _LATERAL_RAISE.named(
        "Leaning Lateral Raise",
        "leaning dumbbell lateral raise",
        "leaning cable lateral raise",
        laterality="unilateral",
        two_hands=False,
    ),
    _LATERAL_RAISE.named(
        "Single-Arm Lateral Raise", "single arm dumbbell lateral raise", laterality="unilateral", two_hands=False
    ),
    _LATERAL_RAISE.named(
        "Incline Lateral Raise",
        "side lying lateral raise",
        "lying lateral raise",
        laterality="unilateral",
        equipment=("dumbbells", "adjustable_bench"),
        two_hands=False,
    ),
    _LATERAL_RAISE.named("Chest-Supported Lateral Raise", equipment=("dumbbells", "adjustable_bench")),
    _LATERAL_RAISE.named("Kettlebell Lateral Raise", equipment=("kettlebells",)),
    _LATERAL_RAISE.named("Plate Lateral Raise", equipment=("plates",)),
    _LATERAL_RAISE.named("Band Lateral Raise", "band side raise", equipment=("resistance_bands",), two_hands=False),
    _LATERAL_RAISE.named(
        "Lu Raise", "lou raise", "loo raise", "lu xiaojun raise", "lu lateral raise", equipment=("plates",)
    ),
    _LATERAL_RAISE.named(
        "Y Raise",
        "why raise",
        "incline y raise",
        "dumbbell y raise",
        "trap raise",
        "prone y raise",
        primary=("traps", "side_delts"),
        secondary=(("rear_delts", 0.5),),
    ),
    _CABLE_LATERAL.named("Cable Y Raise", primary=("traps", "side_delts"), secondary=(("rear_delts", 0.5),)),
    _FRONT_RAISE.named("Front Raise", "front delt raise", "front shoulder raise", "alternating front raise"),
    _FRONT_RAISE.named("Plate Front Raise", "plate raise", "bus driver", equipment=("plates",), two_hands=False),
    _FRONT_RAISE.named("Barbell Front Raise", equipment=("barbell", "plates"), two_hands=False),
    _FRONT_RAISE.named("Cable Front Raise", "rope front raise", equipment=("cable_machine",), two_hands=False),
    _FRONT_RAISE.named("Band Front Raise", equipment=("resistance_bands",), two_hands=False),
    _FRONT_RAISE.named("Incline Front Raise", equipment=("dumbbells", "adjustable_bench")),
    _UPRIGHT_ROW.named("Upright Row", "barbell upright row"),
    _UPRIGHT_ROW.named("Dumbbell Upright Row", equipment=("dumbbells",), two_hands=True),
    _UPRIGHT_ROW.named("Cable Upright Row", "rope upright row", equipment=("cable_machine",)),
    _UPRIGHT_ROW.named("EZ-Bar Upright Row", equipment=("ez_bar", "plates")),
    _UPRIGHT_ROW.named("Kettlebell Upright Row", equipment=("kettlebells",)),
    _UPRIGHT_ROW.named("Smith Machine Upright Row", equipment=("smith_machine",)),
    _UPRIGHT_ROW.named("Monkey Row", equipment=("dumbbells",), two_hands=True),
)

REAR_DELTS = (
    _REAR_DELT.named(
        "Rear Delt Fly",
        "dumbbell rear delt fly",
        "reverse fly",
        "rear delt raise",
        "dumbbell reverse fly",
        "rear delt",
        "bent over reverse fly",
        "bent over lateral raise",
        "rear fly",
        "rear lateral raise",
        "bent over fly",
        "rear raise",
        "bent over rear delt fly",
        "bent over rear delt raise",
        "seated rear delt fly",
        "bent over raise",
    ),
    _REAR_DELT.named(
        "Chest-Supported Rear Delt Fly",
        "incline rear delt fly",
        "incline reverse fly",
        "chest supported reverse fly",
        "incline rear delt raise",
        "chest supported rear delt raise",
        equipment=("dumbbells", "adjustable_bench"),
    ),
    _CABLE_REAR.named(
        "Reverse Pec Deck",
        "reverse peck deck",
        "rear delt machine",
        "machine rear delt fly",
        "machine reverse fly",
        "reverse fly machine",
        "rear delt fly machine",
        "reverse pec deck fly",
        "reverse pec dec",
        "rear delt pec deck",
        equipment=("pec_deck",),
    ),
    _CABLE_REAR.named(
        "Cable Rear Delt Fly",
        "cable reverse fly",
        "cable rear delt",
        "cable rear delt raise",
        "reverse cable crossover",
        "cable rear fly",
    ),
    _CABLE_REAR.named(
        "Single-Arm Cable Rear Delt Fly", "single arm rear delt fly", "single arm reverse fly", laterality="unilateral"
    ),
    _CABLE_REAR.named("Band Reverse Fly", "band rear delt fly", equipment=("resistance_bands",)),
    _CABLE_REAR.named(
        "Face Pull",
        "rope face pull",
        "cable face pull",
        "phase pull",
        "face pool",
        "rear delt face pull",
        secondary=(("upper_back", 0.5), ("traps", 0.25)),
    ),
    _CABLE_REAR.named(
        "Band Face Pull",
        equipment=("resistance_bands",),
        secondary=(("upper_back", 0.5), ("traps", 0.25)),
    ),
    _CABLE_REAR.named("Ring Face Pull", "trx face pull", equipment=("rings",), load="bodyweight"),
    _CABLE_REAR.named(
        "Band Pull-Apart",
        "pull apart",
        "band pull a part",
        "rear delt pull apart",
        equipment=("resistance_bands",),
        primary=("rear_delts", "upper_back"),
        secondary=(("traps", 0.25),),
        reps=(15, 25),
    ),
    _REAR_DELT.named(
        "Rear Delt Row",
        "dumbbell rear delt row",
        "wide elbow row",
        primary=("rear_delts", "upper_back"),
        secondary=(("biceps", 0.5),),
        pattern="horizontal_pull",
        reps=(10, 15),
    ),
    _REAR_DELT.named(
        "Cable Rear Delt Row",
        primary=("rear_delts", "upper_back"),
        secondary=(("biceps", 0.5),),
        pattern="horizontal_pull",
        equipment=("cable_machine",),
        two_hands=False,
        reps=(10, 15),
    ),
    _REAR_DELT.named("Prone T Raise", "t raise", primary=("rear_delts", "upper_back"), secondary=(("traps", 0.5),)),
    _REAR_DELT.named(
        "W Raise", "prone w raise", "w fly", primary=("rear_delts", "upper_back"), secondary=(("traps", 0.5),)
    ),
)
