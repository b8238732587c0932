"""Machines for the upper body: presses, rows and pulldowns along a guided path."""

from __future__ import annotations

from spotter.strength.exercises.records import Movement

_CHEST_PRESS = Movement(
    pattern="horizontal_push",
    primary=("chest",),
    secondary=(("triceps", 0.5), ("front_delts", 0.5)),
    equipment=("chest_press_machine",),
    reps=(8, 15),
)
_SHOULDER_PRESS = Movement(
    pattern="vertical_push",
    primary=("front_delts",),
    secondary=(("triceps", 0.5), ("side_delts", 0.5)),
    equipment=("shoulder_press_machine",),
    reps=(8, 12),
)
_DIP = Movement(
    pattern="vertical_push",
    primary=("triceps", "chest"),
    secondary=(("front_delts", 0.5),),
    equipment=("dip_machine",),
)
_PULLDOWN = Movement(
    pattern="vertical_pull",
    primary=("lats",),
    secondary=(("biceps", 0.5), ("upper_back", 0.5), ("rear_delts", 0.25), ("forearms", 0.25)),
    equipment=("lat_pulldown",),
)
_ROW = Movement(
    pattern="horizontal_pull",
    primary=("upper_back", "lats"),
    secondary=(("biceps", 0.5), ("rear_delts", 0.5), ("forearms", 0.25)),
    equipment=("row_machine",),
)
_PULLOVER = Movement(
    pattern="isolation",
    primary=("lats",),
    secondary=(("triceps", 0.25), ("chest", 0.25)),
    equipment=("pullover_machine",),
)

MACHINES = (
    _CHEST_PRESS.named(
        "Machine Chest Press",
        "chest press",
        "machine bench press",
        "hammer strength chest press",
        "plate loaded chest press",
        "seated chest press",
        "machine press",
    ),
    _CHEST_PRESS.named(
        "Incline Machine Press",
        "incline machine chest press",
        "incline chest press",
        "incline hammer strength press",
        "incline chest press machine",
    ),
    _CHEST_PRESS.named("Decline Machine Press", "decline machine chest press", "decline chest press"),
    _CHEST_PRESS.named(
        "Iso-Lateral Chest Press", "iso chest press", "single arm machine chest press", laterality="unilateral"
    ),
    _SHOULDER_PRESS.named(
        "Machine Shoulder Press",
        "shoulder press machine",
        "machine overhead press",
        "hammer strength shoulder press",
        "plate loaded shoulder press",
    ),
    _SHOULDER_PRESS.named("Viking Press", "viking press machine"),
    _SHOULDER_PRESS.named("Single-Arm Machine Shoulder Press", laterality="unilateral"),
    _DIP.named(
        "Machine Dip", "dip machine", "seated dip", "seated dip machine", "tricep dip machine", "machine tricep dip"
    ),
    _DIP.named(
        "Assisted Dip",
        "machine assisted dip",
        "assisted dip machine",
        "band assisted dip",
        "dip assist",
        equipment=("assisted_pull_up_machine",),
        load="bodyweight",
    ),
    _PULLDOWN.named(
        "Lat Pulldown",
        "pulldown",
        "lat pull",
        "lap pulldown",
        "cable pulldown",
        "cable lat pulldown",
        "front pulldown",
        "lateral pulldown",
        "latissimus pulldown",
    ),
    _PULLDOWN.named("Wide-Grip Lat Pulldown", "wide grip pulldown", "wide lat pulldown", "wide pulldown"),
    _PULLDOWN.named(
        "Close-Grip Lat Pulldown",
        "close grip pulldown",
        "narrow grip pulldown",
        "v bar pulldown",
        "narrow grip lat pulldown",
        "v grip pulldown",
        "v bar lat pulldown",
        "v handle pulldown",
    ),
    _PULLDOWN.named(
        "Neutral-Grip Lat Pulldown",
        "neutral grip pulldown",
        "mag grip pulldown",
        "mag grip lat pulldown",
        "parallel grip pulldown",
    ),
    _PULLDOWN.named(
        "Reverse-Grip Lat Pulldown",
        "reverse grip pulldown",
        "underhand lat pulldown",
        "underhand pulldown",
        "supinated pulldown",
        "supinated lat pulldown",
        "underhand grip pulldown",
    ),
    _PULLDOWN.named(
        "Single-Arm Lat Pulldown", "single arm pulldown", "single arm cable pulldown", laterality="unilateral"
    ),
    _PULLDOWN.named(
        "Half-Kneeling Lat Pulldown",
        "kneeling lat pulldown",
        "kneeling pulldown",
        "half kneeling pulldown",
        laterality="unilateral",
        equipment=("cable_machine",),
    ),
    _PULLDOWN.named("Behind-the-Neck Pulldown", "behind the neck lat pulldown", "behind neck pulldown"),
    _PULLDOWN.named(
        "Machine Pulldown",
        "hammer strength pulldown",
        "iso lateral pulldown",
        "plate loaded pulldown",
        "plate loaded lat pulldown",
        "machine lat pulldown",
        "front lat pulldown machine",
    ),
    _PULLDOWN.named("Band Lat Pulldown", "band pulldown", equipment=("resistance_bands",), reps=(12, 20)),
    _PULLOVER.named(
        "Machine Pullover", "pullover machine", "nautilus pullover", "nautilus pullover machine", "lat pullover machine"
    ),
    _PULLOVER.named(
        "Straight-Arm Pulldown",
        "straight arm lat pulldown",
        "straight arm cable pulldown",
        "stiff arm pulldown",
        "straight arm pushdown",
        "lat prayer",
        "cable lat prayer",
        "straight bar lat pushdown",
        "lat pushdown",
        "stiff arm lat pulldown",
        equipment=("cable_machine",),
        reps=(10, 15),
    ),
    _PULLOVER.named(
        "Single-Arm Straight-Arm Pulldown",
        "single arm lat prayer",
        equipment=("cable_machine",),
        laterality="unilateral",
    ),
    _PULLOVER.named(
        "Rope Straight-Arm Pulldown",
        "rope lat pullover",
        "rope lat prayer",
        "rope pullover",
        equipment=("cable_machine",),
    ),
    _PULLOVER.named("Cable Pullover", "cable lat pullover", "lat pullover", equipment=("cable_machine",)),
    _ROW.named(
        "Seated Cable Row",
        "cable row",
        "seated row",
        "low row",
        "low cable row",
        "sitting cable row",
        "seated pulley row",
        "close grip cable row",
        "v bar row",
        "v grip cable row",
        "close grip seated row",
        equipment=("cable_machine",),
    ),
    _ROW.named(
        "Wide-Grip Seated Cable Row", "wide grip cable row", "wide grip seated row", equipment=("cable_machine",)
    ),
    _ROW.named(
        "Single-Arm Cable Row",
        "single arm seated cable row",
        "single arm seated row",
        "standing single arm cable row",
        equipment=("cable_machine",),
        laterality="unilateral",
    ),
    _ROW.named("Standing Cable Row", equipment=("cable_machine",)),
    _ROW.named("High Cable Row", "kneeling high cable row", equipment=("cable_machine",)),
    _ROW.named(
        "Machine Row",
        "row machine",
        "seated machine row",
        "hammer strength row",
        "plate loaded row",
        "seated row machine",
        "hammer strength low row",
        "iso row",
    ),
    _ROW.named("Chest-Supported Machine Row", "chest supported row machine"),
    _ROW.named(
        "Single-Arm Machine Row",
        "iso lateral row",
        "single arm hammer strength row",
        "iso lateral low row",
        laterality="unilateral",
    ),
    _ROW.named("High Row Machine", "high row", "hammer strength high row", "iso lateral high row", "machine high row"),
    _ROW.named("Machine T-Bar Row", "t bar row machine", "lying t bar row"),
    _ROW.named(
        "Rowing Machine",
        "rower",
        "erg",
        "row erg",
        "rowing erg",
        "rowing ergometer",
        "concept 2 rower",
        "indoor rowing",
        equipment=("rowing_ergometer",),
        primary=("upper_back", "quads"),
        measured_in="distance",
    ),
    _PULLDOWN.named("Ski Erg", "ski ergometer", "ski machine", equipment=("ski_ergometer",), measured_in="distance"),
)
