"""Curls."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_CURL = Movement(
    pattern="isolation",
    primary=("biceps",),
    secondary=(("forearms", 0.25),),
    equipment=("dumbbells",),
    two_hands=True,
    reps=(8, 15),
)
_BAR_CURL = replace(_CURL, equipment=("barbell", "plates"), two_hands=False, reps=(8, 12))
_EZ_CURL = replace(_BAR_CURL, equipment=("ez_bar", "plates"))
_CABLE_CURL = replace(_BAR_CURL, equipment=("cable_machine",), reps=(10, 15))
_PREACHER = replace(_BAR_CURL, equipment=("ez_bar", "plates", "preacher_bench"))
_HAMMER = replace(_CURL, primary=("biceps", "forearms"), secondary=())
_ONE_ARM_CURL = replace(_CURL, laterality="unilateral", two_hands=False)

CURLS = (
    _CURL.named("Bicep Curl", "curl", "standing curl", "arm curl", "supinating curl", "standing bicep curl"),
    _CURL.named("Dumbbell Curl", "dumbbell bicep curl", "standing dumbbell curl"),
    _BAR_CURL.named("Barbell Curl", "barbell bicep curl", "standing barbell curl", "straight bar curl", "strict curl"),
    _EZ_CURL.named(
        "EZ-Bar Curl",
        "ez curl",
        "ez bar bicep curl",
        "easy curl",
        "curl bar curl",
        "standing ez bar curl",
        "z bar curl",
        "cambered bar curl",
    ),
    _HAMMER.named(
        "Hammer Curl",
        "hammer",
        "dumbbell hammer curl",
        "hammer bicep curl",
        "neutral grip curl",
        "standing hammer curl",
    ),
    _CABLE_CURL.named(
        "Cable Curl", "cable bicep curl", "standing cable curl", "straight bar cable curl", "low pulley curl"
    ),
    _CURL.named(
        "Alternating Dumbbell Curl",
        "alternating curl",
        "alternating bicep curl",
        "alternating dumbbell bicep curl",
        laterality="alternating",
    ),
    _CURL.named("Seated Dumbbell Curl", "seated curl", "seated bicep curl", "seated dumbbell bicep curl"),
    _CURL.named(
        "Incline Dumbbell Curl",
        "incline curl",
        "incline bicep curl",
        "incline dumbbell bicep curl",
        equipment=("dumbbells", "adjustable_bench"),
    ),
    _ONE_ARM_CURL.named(
        "Single-Arm Dumbbell Curl", "single arm curl", "single arm bicep curl", "single arm dumbbell bicep curl"
    ),
    _ONE_ARM_CURL.named("Concentration Curl", "concentrated curl", "seated concentration curl"),
    _CURL.named(
        "Zottman Curl",
        "zotman curl",
        "zotmann curl",
        "zolt man curl",
        "sotman curl",
        primary=("biceps", "forearms"),
        secondary=(),
    ),
    _CURL.named(
        "Spider Curl", "dumbbell spider curl", "prone incline curl", equipment=("dumbbells", "adjustable_bench")
    ),
    _CURL.named("Waiter Curl", two_hands=False),
    _CURL.named(
        "Cross-Body Hammer Curl",
        "pinwheel curl",
        "cross body curl",
        laterality="alternating",
        primary=("biceps", "forearms"),
        secondary=(),
    ),
    _HAMMER.named("Alternating Hammer Curl", laterality="alternating"),
    _HAMMER.named("Seated Hammer Curl"),
    _HAMMER.named("Incline Hammer Curl", equipment=("dumbbells", "adjustable_bench")),
    _HAMMER.named(
        "Rope Hammer Curl",
        "cable hammer curl",
        "rope curl",
        "cable rope curl",
        "cable rope hammer curl",
        equipment=("cable_machine",),
        two_hands=False,
    ),
    _HAMMER.named(
        "Preacher Hammer Curl",
        equipment=("dumbbells", "preacher_bench"),
        laterality="unilateral",
        two_hands=False,
    ),
    _PREACHER.named(
        "Preacher Curl",
        "preacher",
        "preacher bench curl",
        "ez bar preacher curl",
        "scott curl",
        "creature curl",
        "preach curl",
        "barbell preacher curl",
        "preacher bicep curl",
    ),
    _PREACHER.named(
        "Dumbbell Preacher Curl",
        "single arm preacher curl",
        "single arm dumbbell preacher curl",
        equipment=("dumbbells", "preacher_bench"),
        laterality="unilateral",
    ),
    _PREACHER.named(
        "Machine Preacher Curl",
        "preacher curl machine",
        "machine curl",
        "bicep curl machine",
        "machine bicep curl",
        "curl machine",
        equipment=("curl_machine",),
    ),
    _PREACHER.named("Cable Preacher Curl", equipment=("cable_machine", "preacher_bench")),
    _PREACHER.named("Barbell Spider Curl", "ez bar spider curl", equipment=("ez_bar", "plates", "adjustable_bench")),
    _BAR_CURL.named("Drag Curl", "barbell drag curl", "body drag curl"),
    _BAR_CURL.named("Wide-Grip Barbell Curl", "wide grip curl"),
    _BAR_CURL.named("Close-Grip Barbell Curl", "close grip curl", "narrow grip curl"),
    _BAR_CURL.named("Cheat Curl", "cheat barbell curl", reps=(5, 8)),
    _BAR_CURL.named("21s Curl", "curl 21s", "bicep 21s", "barbell 21s", reps=(21, 21)),
    _BAR_CURL.named("Axle Curl", "fat bar curl", equipment=("axle", "plates")),
    _BAR_CURL.named("Smith Machine Drag Curl", equipment=("smith_machine",)),
    _BAR_CURL.named(
        "Reverse Curl",
        "reverse grip curl",
        "barbell reverse curl",
        "overhand curl",
        primary=("forearms", "biceps"),
        secondary=(),
    ),
    _EZ_CURL.named("EZ-Bar Reverse Curl", primary=("forearms", "biceps"), secondary=()),
    _CABLE_CURL.named("Cable Reverse Curl", primary=("forearms", "biceps"), secondary=()),
    _CURL.named("Dumbbell Reverse Curl", primary=("forearms", "biceps"), secondary=()),
    _CABLE_CURL.named(
        "Bayesian Curl",
        "bayesian cable curl",
        "behind the back cable curl",
        "face away cable curl",
        "basian curl",
        "bayesian",
        laterality="unilateral",
    ),
    _CABLE_CURL.named("High Cable Curl", "overhead cable curl", "crucifix curl", "double bicep cable curl"),
    _CABLE_CURL.named("Single-Arm Cable Curl", "single arm cable bicep curl", laterality="unilateral"),
    _CABLE_CURL.named("Lying Cable Curl"),
    _CABLE_CURL.named(
        "Band Curl",
        "band bicep curl",
        equipment=("resistance_bands",),
        reps=(15, 25),
    ),
    _CURL.named("Kettlebell Curl", "kettlebell bicep curl", equipment=("kettlebells",)),
    _CABLE_CURL.named(
        "TRX Curl",
        "ring curl",
        "suspension curl",
        "ring bicep curl",
        equipment=("suspension_trainer",),
        load="bodyweight",
    ),
    _BAR_CURL.named("Plate Curl", equipment=("plates",), reps=(12, 20)),
)
