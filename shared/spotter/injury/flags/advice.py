"""What to tell somebody who gives a red flag: what it may be, what to do, what to leave. No diagnosis, no medicine."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.injury.models import Urgency


@dataclass(frozen=True, slots=True)
class FlagAdvice:
    """`may_be` completes "this can be a sign of"; `do` and `leave` are whole sentences for this flag alone."""

    key: str
    may_be: str
    do: tuple[str, ...]
    leave: tuple[str, ...]


CALL = "Call your local emergency number now (112, 911, 999 or yours), or have somebody call."
SAME_DAY = "Have it examined in person today: an urgent care clinic, an emergency department or your doctor."
WITHIN_DAYS = "Arrange to be examined by a doctor or physiotherapist within the next few days."
STOP = "Stop training and stay where somebody can help."
NO_TRAINING = "No training until you have been examined and cleared."

ADVICE: tuple[FlagAdvice, ...] = (
    FlagAdvice(
        "cardiac",
        "a problem of the heart, also in fit people and also when it has eased",
        ("Sit down and keep still until help is there.",),
        ("Do not drive yourself.", "Do not exercise again before a doctor has examined your heart."),
    ),
    FlagAdvice(
        "pulmonary_embolism",
        "a clot or another problem in the lungs",
        ("Sit upright and move as little as possible until help is there.",),
        ("Do not wait to see whether it passes, and do not drive yourself.",),
    ),
    FlagAdvice(
        "pneumothorax",
        "air around a lung that has collapsed",
        ("Sit upright and breathe calmly until help is there.",),
        ("Do not lift, run, fly or dive.", "Do not drive yourself."),
    ),
    FlagAdvice(
        "dvt",
        "a clot in a vein",
        ("If you get breathless, have chest pain or feel faint, call your local emergency number at once.",),
        ("Do not massage, roll or stretch it, and do not run on it.",),
    ),
    FlagAdvice(
        "cauda_equina",
        "pressure on the nerves at the base of the spine, where hours count",
        ("Go to an emergency department now, and say that feeling, bladder or bowel have changed.",),
        ("Do not wait for it to pass, do not stretch, and lift nothing.",),
    ),
    FlagAdvice(
        "neurological_deficit",
        "a nerve or the spinal cord under pressure",
        ("Go to an emergency department now, and say what you can no longer move or feel.",),
        ("Do not lift, run or stretch it.", "Do not wait for a routine appointment."),
    ),
    FlagAdvice(
        "head_injury",
        "a brain injury, which can get worse over hours",
        ("Do not stay alone: somebody should watch you for the next day.",),
        ("Do not train, drive, drink alcohol or go back to play.",),
    ),
    FlagAdvice(
        "stroke_or_brain_bleed",
        "a stroke or a bleed, where minutes count",
        ("Note the time when it began, and lie or sit still until help is there.",),
        ("Do not eat or drink, do not drive, and do not wait for it to pass.",),
    ),
    FlagAdvice(
        "fracture",
        "a broken bone",
        ("Keep it still and supported as it lies, and take off rings and tight shoes before it swells.",),
        ("Do not put weight on it, straighten it or massage it.",),
    ),
    FlagAdvice(
        "bone_stress_injury",
        "an overloaded bone that can break if it is loaded on",
        ("Ask for an examination of the bone, with imaging where the clinician thinks it is needed.",),
        ("Do not run, jump or hop, not even to test it; walking has to be free of pain and limp.",),
    ),
    FlagAdvice(
        "rhabdomyolysis",
        "muscle breaking down, which can harm the kidneys",
        ("Go to an emergency department now for a blood and urine test.",),
        (
            "Do not train, and do not massage or roll the muscles.",
            "Do not take painkillers for it before you are seen.",
        ),
    ),
    FlagAdvice(
        "compartment_syndrome",
        "pressure building up inside the muscle, where hours count",
        ("Loosen anything tight around it and keep it level with the heart until help is there.",),
        ("Do not bandage, massage or raise it.",),
    ),
    FlagAdvice(
        "exertional_heat_stroke",
        "heat stroke, or too little salt or sugar in the blood",
        ("Out of the heat, and cool at once: cold water all over, best a cold bath, until help takes over.",),
        (
            "Never leave the person alone.",
            "Do not give drinks to somebody who is confused.",
            "Do not stop cooling because they sweat.",
        ),
    ),
    FlagAdvice(
        "hyponatremia",
        "too little salt in the blood after drinking much",
        ("Say how much was drunk and over how long.",),
        ("Do not drink any more water for now.", "Never leave the person alone."),
    ),
    FlagAdvice(
        "infection",
        "an infection that needs treatment soon",
        ("Say whether you have a fever, how fast it spreads, and what was injured before.",),
        ("Do not train at all, neither the sore part nor the rest.", "Do not press or cut it open."),
    ),
    FlagAdvice(
        "tendon_rupture",
        "a torn tendon or muscle, which heals best when it is treated within days",
        ("Rest it in the position that hurts least.",),
        ("Do not stretch it, test it or load it.",),
    ),
    FlagAdvice(
        "joint_dislocation_or_locked",
        "a joint that is out of place, blocked or torn inside",
        ("Keep it supported in the position that hurts least.",),
        ("Do not force it straight or back into place, and do not load it.",),
    ),
    FlagAdvice(
        "other_medical_emergency",
        "something that has to be examined before anything else",
        ("Tell them what you have told me, and when it began.",),
        ("Do not train.", "Do not wait for it to pass."),
    ),
)
_BY_KEY = {each.key: each for each in ADVICE}


def advice_for(key: str) -> FlagAdvice:
    """What to tell about a red flag; its key has to be one of the table's."""
    return _BY_KEY[key]


def whom_to_see(key: str, urgency: Urgency) -> str:
    """Where to go with it, and how soon."""
    if urgency is Urgency.EMERGENCY:
        return CALL
    return WITHIN_DAYS if key in _MAY_WAIT_DAYS else SAME_DAY


_MAY_WAIT_DAYS = frozenset({"bone_stress_injury"})
