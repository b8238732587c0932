"""Split squats and step-ups."""

from __future__ import annotations

from dataclasses import replace

from spotter.strength.exercises.records import Movement

_DUMBBELL_LUNGE = Movement(
    pattern="lunge",
    primary=("quads", "glutes"),
    secondary=(("adductors", 0.5), ("hamstrings", 0.25), ("abductors", 0.25)),
    equipment=("dumbbells",),
    laterality="alternating",
    two_hands=True,
    reps=(8, 12),
)
_BARBELL_LUNGE = replace(_DUMBBELL_LUNGE, equipment=("barbell", "plates", "squat_rack"), two_hands=False)
_SPLIT_SQUAT = replace(_DUMBBELL_LUNGE, laterality="unilateral")
_BARBELL_SPLIT = replace(_BARBELL_LUNGE, laterality="unilateral", reps=(6, 10))
_STEP_UP = replace(_DUMBBELL_LUNGE, equipment=("dumbbells", "plyo_box"), laterality="unilateral")

SPLIT_SQUATS = (
    _SPLIT_SQUAT.named(
        "Bulgarian Split Squat",
        "bulgarian",
        "bss",
        "rear foot elevated split squat",
        "rfess",
        "bulgarian squat",
        "dumbbell bulgarian split squat",
        "rear foot elevated squat",
        "rear leg elevated split squat",
        "bulgarian lunge",
        "vulgarian split squat",
        "bulgarian splits",
    ),
    _BARBELL_SPLIT.named(
        "Barbell Bulgarian Split Squat", "barbell bulgarian", "barbell rear foot elevated split squat"
    ),
    _SPLIT_SQUAT.named(
        "Bodyweight Bulgarian Split Squat", equipment=("flat_bench",), load="bodyweight", two_hands=False, reps=(10, 20)
    ),
    _BARBELL_SPLIT.named(
        "Smith Machine Bulgarian Split Squat",
        "smith bulgarian",
        equipment=("smith_machine", "flat_bench"),
    ),
    _SPLIT_SQUAT.named("Goblet Bulgarian Split Squat", two_hands=False),
    _SPLIT_SQUAT.named("Split Squat", "dumbbell split squat", "static lunge", "stationary lunge", "split lunge"),
    _BARBELL_SPLIT.named("Barbell Split Squat", "barbell static lunge"),
    _SPLIT_SQUAT.named(
        "Bodyweight Split Squat", equipment=("bodyweight",), load="bodyweight", two_hands=False, reps=(10, 20)
    ),
    _SPLIT_SQUAT.named("Goblet Split Squat", two_hands=False),
    _BARBELL_SPLIT.named("Smith Machine Split Squat", equipment=("smith_machine",)),
    _SPLIT_SQUAT.named(
        "Front-Foot-Elevated Split Squat", "ffe split squat", "ffess", "front foot elevated split squat with dumbbells"
    ),
    _SPLIT_SQUAT.named("Heel-Elevated Split Squat"),
    _BARBELL_SPLIT.named(
        "Hatfield Split Squat", "hatfield bulgarian split squat", equipment=("safety_squat_bar", "plates", "squat_rack")
    ),
    _BARBELL_SPLIT.named("Zercher Split Squat"),
    _BARBELL_SPLIT.named("Front Rack Split Squat"),
    _SPLIT_SQUAT.named("ATG Split Squat", "knees over toes split squat", "a t g split squat", reps=(6, 10)),
    _SPLIT_SQUAT.named(
        "Split Squat Iso Hold",
        "split squat hold",
        "iso split squat",
        "bulgarian split squat hold",
        "lunge hold",
        load="bodyweight",
        measured_in="time",
    ),
    _STEP_UP.named("Step-Up", "box step up", "step up to box", "bench step up"),
    _STEP_UP.named("Dumbbell Step-Up", "dumbbell box step up"),
    _STEP_UP.named("Barbell Step-Up", equipment=("barbell", "plates", "plyo_box"), two_hands=False),
    _STEP_UP.named("Lateral Step-Up", "side step up", two_hands=False),
    _STEP_UP.named("Crossover Step-Up", two_hands=False, primary=("glutes", "quads"), secondary=(("abductors", 0.5),)),
    _STEP_UP.named(
        "Knee-Drive Step-Up", "step up with knee drive", "high knee step up", two_hands=False, load="bodyweight"
    ),
    _STEP_UP.named(
        "Step-Down",
        "box step down",
        "eccentric step down",
        "heel tap step down",
        "forward step down",
        two_hands=False,
        load="bodyweight",
    ),
)
