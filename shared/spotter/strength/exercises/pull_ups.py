"""Pull-ups and chin-ups."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_PULL_UP = Movement(
    pattern="vertical_pull",
    primary=("lats",),
    secondary=(("biceps", 0.5), ("upper_back", 0.5), ("forearms", 0.25), ("abs", 0.25)),
    equipment=("pull_up_bar",),
    load="bodyweight",
    reps=(5, 10),
)
_CHIN_UP = replace(
    _PULL_UP, primary=("lats", "biceps"), secondary=(("upper_back", 0.5), ("forearms", 0.25), ("abs", 0.25))
)

PULL_UPS = (
    _PULL_UP.named("Pull-Up", "overhand pull up", "strict pull up", "dead hang pull up", "pronated pull up"),
    _CHIN_UP.named("Chin-Up", "chin", "underhand pull up", "supinated pull up"),
    _PULL_UP.named("Weighted Pull-Up", load="external", equipment=("pull_up_bar", "plates"), reps=(3, 8)),
    _CHIN_UP.named(
        "Weighted Chin-Up", "weighted chin", load="external", equipment=("pull_up_bar", "plates"), reps=(3, 8)
    ),
    _PULL_UP.named(
        "Assisted Pull-Up",
        "assisted pull up machine",
        "machine assisted pull up",
        "pull up assist",
        "machine pull up",
        equipment=("assisted_pull_up_machine",),
        reps=(6, 12),
    ),
    _PULL_UP.named(
        "Band-Assisted Pull-Up",
        "band pull up",
        "assisted pull up with a band",
        equipment=("pull_up_bar", "resistance_bands"),
        reps=(6, 12),
    ),
    _CHIN_UP.named(
        "Assisted Chin-Up",
        "assisted chin",
        "machine assisted chin up",
        equipment=("assisted_pull_up_machine",),
        reps=(6, 12),
    ),
    _CHIN_UP.named(
        "Band-Assisted Chin-Up", "band chin up", equipment=("pull_up_bar", "resistance_bands"), reps=(6, 12)
    ),
    _PULL_UP.named("Wide-Grip Pull-Up", "wide pull up"),
    _CHIN_UP.named("Close-Grip Chin-Up", "close grip chin", "narrow grip chin up"),
    _PULL_UP.named("Close-Grip Pull-Up", "narrow grip pull up"),
    _CHIN_UP.named(
        "Neutral-Grip Pull-Up",
        "neutral grip chin up",
        "hammer grip pull up",
        "parallel grip pull up",
        "neutral pull up",
    ),
    _PULL_UP.named("Chest-to-Bar Pull-Up", "chest to bar", "c2b", "ctb", "c2b pull up", "sternum pull up"),
    _PULL_UP.named("Kipping Pull-Up", "kip pull up", reps=(8, 20)),
    _PULL_UP.named("Butterfly Pull-Up", reps=(8, 20)),
    _PULL_UP.named("Eccentric Pull-Up", "negative pull up", "pull up negative", reps=(3, 6)),
    _CHIN_UP.named("Eccentric Chin-Up", "negative chin up", "chin up negative", reps=(3, 6)),
    _PULL_UP.named("L-Sit Pull-Up", "l pull up", reps=(3, 8)),
    _PULL_UP.named("Archer Pull-Up", laterality="alternating", reps=(3, 6)),
    _PULL_UP.named("Typewriter Pull-Up", "typewriter", laterality="alternating", reps=(3, 6)),
    _PULL_UP.named("Commando Pull-Up", laterality="alternating"),
    _PULL_UP.named("Explosive Pull-Up", "plyo pull up", "clapping pull up", "high pull up", reps=(3, 5)),
    _PULL_UP.named("Towel Pull-Up", primary=("lats", "forearms"), secondary=(("biceps", 0.5), ("upper_back", 0.5))),
    _PULL_UP.named("Ring Pull-Up", equipment=("rings",)),
    _PULL_UP.named("Fat-Grip Pull-Up", "thick bar pull up", primary=("lats", "forearms"), secondary=(("biceps", 0.5),)),
    _CHIN_UP.named("Single-Arm Chin-Up", "single arm pull up", laterality="unilateral", reps=(1, 3)),
    _PULL_UP.named("Behind-the-Neck Pull-Up", "behind neck pull up"),
    _PULL_UP.named(
        "Scapular Pull-Up",
        "scap pull up",
        "scap pull",
        "scapular pull",
        primary=("lats",),
        secondary=(("traps", 0.5),),
        reps=(8, 15),
    ),
    _PULL_UP.named(
        "Rope Climb",
        "legless rope climb",
        equipment=("climbing_rope",),
        primary=("lats", "biceps", "forearms"),
        secondary=(),
        reps=(1, 5),
    ),
)
