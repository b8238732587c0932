"""What is worth asking next: first what would change the urgency, then what tells one trouble from another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegionQuestions:
    """What to ask about these regions: `danger` may change the urgency."""

    regions: tuple[str, ...]
    danger: str


BY_REGION: tuple[RegionQuestions, ...] = (
    RegionQuestions(
        ("lower_back", "buttock", "upper_back"),
        "Is there any numbness between the legs, a change of bladder or bowel, or weakness in a leg?",
    ),
    RegionQuestions(
        ("chest",),
        "Does it come with effort, or with breathlessness, sweating, dizziness or pain in an arm or the jaw?",
    ),
    RegionQuestions(
        ("head",), "Did you hit your head, pass out, vomit or lose memory, and is a headache getting worse?"
    ),
    RegionQuestions(("neck",), "Was there a fall or blow, and is an arm or hand numb, weak or clumsy?"),
    RegionQuestions(
        ("lower_leg", "thigh"),
        (
            "Is one side swollen, warm or red, or is there one spot on the bone that hurts to press, at "
            "night or with a hop?"
        ),
    ),
    RegionQuestions(
        ("foot", "ankle", "achilles"),
        "Can you take four steps on it and rise on your toes, and does one spot on the bone hurt to press?",
    ),
    RegionQuestions(
        ("hip_groin", "pelvis"), "Do you limp, or does it hurt deep in the groin at night or when you hop?"
    ),
    RegionQuestions(("knee",), "Did it swell, lock or give way, and can you straighten and bend it fully?"),
    RegionQuestions(("abdomen",), "Is it severe, or with fever, vomiting or blood?"),
    RegionQuestions(
        ("shoulder", "upper_arm", "elbow", "forearm", "wrist_hand"),
        "Was there a fall or a pop, and is it numb, weak, out of shape or impossible to lift?",
    ),
)
ANY_DANGER = (
    "Is there any chest pain, breathlessness, fainting, numbness, weakness, fever, dark urine or swelling with it?"
)
WHERE = "Where exactly is it, and on which side?"
HOW = "How and when did it begin, suddenly or bit by bit, and what had you changed in your training?"
HOW_BAD = "How bad is it out of 10 during training, afterwards and the next morning?"


def questions_about(region: str) -> tuple[str, ...]:
    """Up to three questions about a region, or about any where it is not known."""
    danger = next((each.danger for each in BY_REGION if region in each.regions), ANY_DANGER)
    return (danger, WHERE, HOW) if region == "unspecified" else (danger, HOW, HOW_BAD)
