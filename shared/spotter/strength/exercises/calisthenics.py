"""Push-ups, dips, and the skills of bars, rings and floor."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_PUSH_UP = Movement(
    pattern="horizontal_push",
    primary=("chest",),
    secondary=(("triceps", 0.5), ("front_delts", 0.5), ("abs", 0.25), ("serratus", 0.25)),
    load="bodyweight",
    reps=(10, 20),
)
_NARROW_PUSH_UP = replace(_PUSH_UP, primary=("triceps", "chest"), secondary=(("front_delts", 0.5), ("abs", 0.25)))
_PLANCHE_PUSH_UP = replace(_PUSH_UP, primary=("front_delts", "chest"), secondary=(("triceps", 0.5), ("abs", 0.5)))
_OVERHEAD_PUSH_UP = replace(
    _PUSH_UP,
    pattern="vertical_push",
    primary=("front_delts",),
    secondary=(("triceps", 0.5), ("traps", 0.25)),
    reps=(5, 10),
)
_DIP = Movement(
    pattern="vertical_push",
    primary=("triceps", "chest"),
    secondary=(("front_delts", 0.5),),
    equipment=("dip_bars",),
    load="bodyweight",
    reps=(6, 12),
)
_MUSCLE_UP = Movement(
    pattern="vertical_pull",
    primary=("lats", "triceps"),
    secondary=(("chest", 0.5), ("biceps", 0.5), ("upper_back", 0.5), ("abs", 0.25)),
    equipment=("pull_up_bar",),
    load="bodyweight",
    reps=(1, 5),
)
_PULLING_HOLD = Movement(
    pattern="vertical_pull",
    primary=("lats", "abs"),
    secondary=(("rear_delts", 0.5), ("upper_back", 0.25)),
    equipment=("pull_up_bar",),
    load="bodyweight",
    measured_in="time",
    reps=None,
)
_PUSHING_HOLD = replace(
    _PULLING_HOLD,
    pattern="vertical_push",
    primary=("front_delts",),
    secondary=(("chest", 0.5), ("triceps", 0.5), ("abs", 0.5)),
    equipment=("parallettes",),
)

PUSH_UPS = (
    _PUSH_UP.named("Push-Up", "standard push up", "regular push up", "full push up", "strict push up"),
    _PUSH_UP.named("Knee Push-Up", "kneeling push up", "modified push up"),
    _PUSH_UP.named(
        "Incline Push-Up", "hands elevated push up", "elevated push up", "incline press up", equipment=("flat_bench",)
    ),
    _PUSH_UP.named("Decline Push-Up", "feet elevated push up", "decline press up", equipment=("flat_bench",)),
    _PUSH_UP.named("Wide Push-Up", "wide grip push up"),
    _PUSH_UP.named("Weighted Push-Up", "plate push up", "loaded push up", load="external", equipment=("plates",)),
    _PUSH_UP.named("Banded Push-Up", "band resisted push up", equipment=("resistance_bands",)),
    _PUSH_UP.named("Deficit Push-Up", "parallette push up", equipment=("parallettes",)),
    _PUSH_UP.named("Ring Push-Up", "trx push up", "suspension push up", equipment=("rings",), reps=(6, 15)),
    _PUSH_UP.named(
        "Plyometric Push-Up", "plyo push up", "clap push up", "clapping push up", "explosive push up", reps=(4, 8)
    ),
    _PUSH_UP.named("Hand-Release Push-Up", "hand release", "hrpu"),
    _PUSH_UP.named("Archer Push-Up", laterality="alternating", reps=(4, 10)),
    _PUSH_UP.named("Typewriter Push-Up", laterality="alternating", reps=(4, 10)),
    _PUSH_UP.named("Single-Arm Push-Up", "single arm press up", laterality="unilateral", reps=(1, 8)),
    _PUSH_UP.named("Spiderman Push-Up", laterality="alternating"),
    _PUSH_UP.named("T Push-Up", "rotational push up", laterality="alternating"),
    _PUSH_UP.named("Medicine Ball Push-Up", equipment=("medicine_ball",)),
    _PUSH_UP.named("Tempo Push-Up", "slow push up", "paused push up"),
    _PUSH_UP.named("Eccentric Push-Up", "negative push up"),
    _PUSH_UP.named(
        "Scapular Push-Up", "scap push up", "push up plus", primary=("serratus",), secondary=(), reps=(10, 20)
    ),
    _NARROW_PUSH_UP.named("Close-Grip Push-Up", "narrow push up", "tricep push up", "close push up"),
    _NARROW_PUSH_UP.named("Diamond Push-Up", "triangle push up", "diamond press up"),
    _NARROW_PUSH_UP.named("Sphinx Push-Up"),
    _PLANCHE_PUSH_UP.named(
        "Pseudo Planche Push-Up",
        "ppu",
        "pseudo plank push up",
        "planche lean push up",
    ),
    _PLANCHE_PUSH_UP.named("Planche Push-Up", "tuck planche push up", reps=(1, 6)),
    _OVERHEAD_PUSH_UP.named("Pike Push-Up", "pike press up"),
    _OVERHEAD_PUSH_UP.named("Elevated Pike Push-Up", "feet elevated pike push up", equipment=("plyo_box",)),
    _OVERHEAD_PUSH_UP.named(
        "Handstand Push-Up",
        "hspu",
        "wall handstand push up",
        "strict handstand push up",
        "hand stand push up",
        "kipping handstand push up",
        "h s p u",
    ),
    _OVERHEAD_PUSH_UP.named("Freestanding Handstand Push-Up", reps=(1, 5)),
    _OVERHEAD_PUSH_UP.named("Deficit Handstand Push-Up", equipment=("parallettes",), reps=(1, 6)),
    _OVERHEAD_PUSH_UP.named("Ninety-Degree Push-Up", "90 degree push up", reps=(1, 3)),
    _OVERHEAD_PUSH_UP.named(
        "Hindu Push-Up",
        "dive bomber",
        "dive bomber push up",
        "divebomber push up",
        primary=("chest", "front_delts"),
        reps=(8, 15),
    ),
)

DIPS = (
    _DIP.named("Dip", "parallel bar dip", "chest dip", "tricep dip", "bar dip", "bodyweight dip"),
    _DIP.named(
        "Weighted Dip",
        "weighted chest dip",
        "weighted tricep dip",
        load="external",
        equipment=("dip_bars", "plates"),
        reps=(4, 10),
    ),
    _DIP.named("Bench Dip", "box dip", "chair dip", primary=("triceps",), equipment=("flat_bench",), reps=(10, 20)),
    _DIP.named("Ring Dip", "rto dip", equipment=("rings",), reps=(4, 10)),
    _DIP.named("Straight Bar Dip", "single bar dip", equipment=("pull_up_bar",)),
    _DIP.named("Eccentric Dip", "negative dip", reps=(3, 6)),
    _DIP.named("Korean Dip", equipment=("pull_up_bar",), reps=(3, 8)),
    _DIP.named("Russian Dip", primary=("triceps",), reps=(3, 8)),
    _DIP.named("Kipping Dip", reps=(5, 15)),
)

SKILLS = (
    _MUSCLE_UP.named("Muscle-Up", "bar muscle up", "mussel up", "strict muscle up", "bmu"),
    _MUSCLE_UP.named("Ring Muscle-Up", "rmu", equipment=("rings",)),
    _MUSCLE_UP.named("Kipping Muscle-Up"),
    _MUSCLE_UP.named("Weighted Muscle-Up", load="external"),
    _MUSCLE_UP.named(
        "Skin the Cat",
        "german hang pull",
        equipment=("rings",),
        primary=("lats", "front_delts"),
        secondary=(("abs", 0.5),),
    ),
    _MUSCLE_UP.named(
        "Front Lever Raise", "front lever pull", primary=("lats", "abs"), secondary=(("rear_delts", 0.5),)
    ),
    _MUSCLE_UP.named("Ice Cream Maker", primary=("lats", "abs"), secondary=(("biceps", 0.5),)),
    _MUSCLE_UP.named(
        "Pelican Curl",
        "ring pelican curl",
        equipment=("rings",),
        primary=("biceps",),
        secondary=(("front_delts", 0.5),),
        pattern="isolation",
    ),
    _MUSCLE_UP.named("Bar Pullover", "pullover on the bar", primary=("lats", "abs"), secondary=(("biceps", 0.5),)),
    _PULLING_HOLD.named("Front Lever", "front lever hold", "full front lever"),
    _PULLING_HOLD.named("Tuck Front Lever", "tucked front lever", "advanced tuck front lever", "front lever tuck hold"),
    _PULLING_HOLD.named("Straddle Front Lever"),
    _PULLING_HOLD.named("Back Lever", "back lever hold", "tuck back lever"),
    _PULLING_HOLD.named(
        "Flexed-Arm Hang",
        "chin over bar hold",
        "flex arm hang",
        "pull up hold",
        "chin up hold",
        primary=("lats", "biceps"),
        secondary=(("forearms", 0.5),),
    ),
    _PULLING_HOLD.named(
        "Human Flag",
        "flag hold",
        primary=("obliques", "lats"),
        secondary=(("side_delts", 0.5),),
        laterality="unilateral",
    ),
    _PULLING_HOLD.named("German Hang", primary=("front_delts",), secondary=(), equipment=("rings",)),
    _PUSHING_HOLD.named("Planche", "full planche", "planche hold", "plunge hold"),
    _PUSHING_HOLD.named("Tuck Planche", "tucked planche", "advanced tuck planche", "tuck planche hold"),
    _PUSHING_HOLD.named("Straddle Planche"),
    _PUSHING_HOLD.named("Planche Lean", "plank lean", equipment=("bodyweight",)),
    _PUSHING_HOLD.named(
        "L-Sit",
        "l sit hold",
        "el sit",
        "elsit",
        "ell sit",
        pattern="core",
        primary=("abs",),
        secondary=(("hip_flexors", 0.5), ("triceps", 0.25)),
    ),
    _PUSHING_HOLD.named("V-Sit", "v sit hold", pattern="core", primary=("abs",), secondary=(("hip_flexors", 0.5),)),
    _PUSHING_HOLD.named(
        "Hanging L-Sit",
        "hanging l sit hold",
        pattern="core",
        primary=("abs",),
        secondary=(("hip_flexors", 0.5),),
        equipment=("pull_up_bar",),
    ),
    _PUSHING_HOLD.named(
        "Ring Support Hold",
        "ring support",
        "support hold",
        "parallel bar support hold",
        "dip hold",
        equipment=("rings",),
    ),
    _PUSHING_HOLD.named(
        "Iron Cross", "iron cross hold", equipment=("rings",), primary=("lats", "chest"), secondary=(("biceps", 0.5),)
    ),
    _PUSHING_HOLD.named(
        "Handstand",
        "handstand hold",
        "wall handstand",
        "freestanding handstand",
        "hand stand",
        "chest to wall handstand",
        "wall handstand hold",
        equipment=("bodyweight",),
    ),
    _PUSHING_HOLD.named("Handstand Walk", "hand stand walk", equipment=("bodyweight",), measured_in="distance"),
    _PUSHING_HOLD.named("Wall Walk", equipment=("bodyweight",), measured_in="reps", reps=(3, 8)),
    _PUSHING_HOLD.named(
        "Press to Handstand", "handstand press", equipment=("bodyweight",), measured_in="reps", reps=(1, 5)
    ),
    _PUSHING_HOLD.named("Crow Pose", "frog stand", pattern="balance", equipment=("bodyweight",)),
    _PUSHING_HOLD.named(
        "Push-Up Hold",
        "isometric push up",
        equipment=("bodyweight",),
        pattern="horizontal_push",
        primary=("chest",),
        secondary=(("front_delts", 0.5), ("triceps", 0.5), ("abs", 0.5)),
    ),
)
