"""First-line care of shoulder, arm and chest muscle."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import cues, patterns
from spotter.injury.sources import COACHING_PRACTICE, PAIN_MONITORING, PEACE_AND_LOVE

ARM_AND_SHOULDER: tuple[Protocol, ...] = (
    Protocol(
        key="shoulder_impingement",
        sounds_like="a shoulder that is pinched or overloaded by pressing",
        regions=("shoulder",),
        cues=(cues.PRESSING, patterns.PINCH),
        categories=("impingement", "tendinopathy", "chronic"),
        lead=(
            "Cut pressing sets by a third to a half and press below the range that pinches, with a neutral grip.",
            "Row as much as you press, and rotate outwards with a band two or three times a week.",
        ),
        leave=("Reps that go above 5 out of 10.",),
        source=COACHING_PRACTICE,
        running=False,
    ),
    Protocol(
        key="biceps_tendon",
        sounds_like="a sore biceps tendon at the front of the shoulder",
        regions=("shoulder", "upper_arm"),
        cues=(cues.CURLING,),
        categories=("tendinopathy",),
        lead=(
            "Curl and pull with a neutral grip and lighter for some weeks, slowly.",
            "Load it every other day at up to 3 out of 10.",
        ),
        leave=("Heavy curls and dips for now.",),
        source=PAIN_MONITORING,
        running=False,
    ),
    Protocol(
        key="shoulder_strain",
        sounds_like="a strained shoulder",
        regions=("shoulder", "upper_arm", "forearm"),
        cues=(),
        categories=("acute", "chronic", "other"),
        lead=("Take some easy days, move it in the comfortable range, then start light below shoulder height.",),
        leave=("Overhead and hanging work for now.",),
        source=PEACE_AND_LOVE,
        running=False,
    ),
    Protocol(
        key="inner_elbow",
        sounds_like="sore tendons at the inner elbow",
        regions=("elbow",),
        cues=(cues.INNER_ELBOW,),
        categories=("tendinopathy", "chronic"),
        lead=(
            "Cut chin-ups and straight-bar curls by half, and use a neutral grip.",
            "Lower a light dumbbell slowly with the wrist every other day for about 12 weeks, at up to 3 out of 10.",
        ),
        leave=("Sets that go above 5 out of 10.",),
        source=PAIN_MONITORING,
        running=False,
    ),
    Protocol(
        key="outer_elbow",
        sounds_like="sore tendons at the outer elbow",
        regions=("elbow",),
        cues=(cues.OUTER_ELBOW,),
        categories=("tendinopathy", "chronic"),
        lead=(
            "Use straps or a thicker handle for a while, and pull with a neutral grip.",
            "Lower a light dumbbell slowly with the back of the hand up every other day for about 12 weeks.",
        ),
        leave=("Gripping above 5 out of 10.",),
        source=PAIN_MONITORING,
        running=False,
    ),
    Protocol(
        key="wrist",
        sounds_like="overloaded wrists",
        regions=("wrist_hand",),
        cues=(),
        categories=("chronic", "tendinopathy", "other", "acute"),
        lead=(
            "Keep the wrists straight for some weeks: fists, handles or a neutral bar.",
            "Bring extension back a little every session, at up to 2 out of 10.",
        ),
        leave=("Forcing the wrist further back.",),
        source=COACHING_PRACTICE,
        running=False,
    ),
    Protocol(
        key="pec_strain",
        sounds_like="a strained or sore chest muscle",
        regions=("chest",),
        cues=(),
        categories=("acute",),
        lead=(
            "Take some easy days, then press light with a short range and slow reps.",
            "If pressure, tightness or breathlessness comes with effort, stop and call your local emergency number.",
        ),
        leave=("Heavy bench for two weeks.",),
        source=PEACE_AND_LOVE,
        running=False,
    ),
)
