"""Texts as long as an utterance may be, each made to cost a reader of speech as much as it can."""

from __future__ import annotations

import random

from spotter.strength.exercises.catalogue import EXERCISES

LENGTH = 4000
RANDOM_TEXTS = 6

FRAGMENTS = (
    *("bench 185 for 8 ", "bench ", "squat bench deadlift curl ", "dumbbell incline bench press superset with "),
    *("8 ", "1", "2 by ", "3x8 ", "3x8x185, ", "8, 8, 8 ", "185x", "2.5 ", "1.1", "eight ", "one eighty five ", "oh "),
    *("hundred ", "and a half ", "a plate and a 25 ", "two plates ", "a ", "quarter ", "minus ", "last set rpe 9 "),
    *("no wait make that 8 ", "no ", "scratch that ", "i mean ", "actually 6 reps ", "same again ", "one more set "),
    *("warm up 135 for 5 ", "drop set ", "each side ", "left 10 right 9 ", "failed ", "5 kilos more ", "then ", "of "),
    *("6 by 400 in 80 ", "5 miles ", "5 miles and ", "1:00 ", "1 hour ", "ran ", "row 5 miles ", "hr 150 ", "pace "),
    *("ladder 400 ", "warmup 1 mile ", "half ", "treadmill ", "with 90 seconds rest ", "did i ", "my buddy did 225 "),
    *("? ", ". ", "... ", "-", "/", "#", "@", "a-b-", "é", "\u202e", "𝟏𝟖𝟓 ", "x" * 40 + " ", "blah foo ", "zz'"),
    *(
        "squot 185 ",
        "binch prass ",
        "our dls 8 ",
        "are pee ee eight ",
        "\t\n",
        "1,000 ",
        "½ ",
        "０",
        "99999999 ",
        "1e9 ",
    ),
)


def hostile_texts() -> dict[str, str]:
    """The texts by what they are made of; the same at every call."""
    repeated = {fragment.strip() or "white space": fragment * (LENGTH // len(fragment)) for fragment in FRAGMENTS}
    unbroken = {"one letter": "a" * LENGTH, "one digit": "9" * LENGTH, "white space": " " * LENGTH}
    unbroken["names misheard"] = _misheard_names()
    return repeated | unbroken | {f"all of it, shuffled, {seed}": _shuffled(seed) for seed in range(RANDOM_TEXTS)}


def _shuffled(seed: int) -> str:
    rng = random.Random(seed)  # noqa: S311 - not a secret
    return "".join(rng.choices(FRAGMENTS, k=LENGTH))[:LENGTH]


def _misheard_names() -> str:
    """Names of the catalogue with a letter wrong each: every one has to be looked for by likeness."""
    rng = random.Random(3)  # noqa: S311 - not a secret
    names = [exercise.name.lower() for exercise in rng.sample(EXERCISES, len(EXERCISES))]
    spoiled = [name.replace(rng.choice(name), "u", 1) for name in names]
    return " 185 for 8 ".join(spoiled)[:LENGTH]
