"""First-line care of knee, shin and calf. See `protocols`."""

from __future__ import annotations

from spotter.injury.care.protocols import Protocol
from spotter.injury.lexicon import body, bone_stress, cues, patterns
from spotter.injury.sources import GAIT_RETRAINING, PAIN_MONITORING, PATELLOFEMORAL, PEACE_AND_LOVE, RUNNING_INJURIES

KNEE_AND_SHIN: tuple[Protocol, ...] = (
    Protocol(
        key="shin_splints",
        sounds_like="soreness along the inner shin from more running than it is used to",
        regions=("lower_leg",),
        cues=(bone_stress.SOFT_SPREAD, body.SHIN),
        categories=("chronic", "other"),
        lead=(
            "Cut running by about half for 2 to 6 weeks and make up for it on a bike or in a pool.",
            "Do heel raises with straight and with bent knee every other day, and hip strength twice a week.",
            "Try a step rate 5 to 10 % higher when you run again.",
        ),
        leave=("Extra runs to toughen up.", "Speed and hills until it is quiet."),
        source=RUNNING_INJURIES,
    ),
    Protocol(
        key="calf_strain",
        sounds_like="a strain or cramp of the calf",
        regions=("lower_leg",),
        cues=(body.CALF, cues.CRAMPED),
        categories=("acute", "other", "chronic"),
        lead=(
            "Take 2 to 5 easy days, walking as far as it is comfortable.",
            "Then hold heel raises, later do them slowly, two legs before one.",
            "Run again when you can walk briskly and do 20 single-leg heel raises without pain.",
        ),
        leave=("Sprints and hills until single-leg heel raises are even on both sides.",),
        source=PEACE_AND_LOVE,
    ),
    Protocol(
        key="kneecap_pain",
        sounds_like="pain around the kneecap",
        regions=("knee",),
        cues=(cues.STAIRS_OR_SITTING,),
        categories=("chronic", "other", "acute"),
        lead=(
            "Cut downhill, stairs and long runs to what stays at 0 to 2 out of 10.",
            "Strengthen hips and knees two or three times a week for at least 6 weeks.",
            "Try a step rate 5 to 10 % higher, and tape for a while if it helps.",
        ),
        leave=("Deep loaded knee bends above 5 out of 10 pain.",),
        source=PATELLOFEMORAL,
    ),
    Protocol(
        key="outer_knee_pain",
        sounds_like="irritation where the iliotibial band crosses the outer knee",
        regions=("knee",),
        cues=(cues.OUTER_KNEE,),
        categories=("chronic", "other", "tendinopathy"),
        lead=(
            "Run shorter than the distance at which it starts, on flat ground.",
            "Strengthen the hip abductors two or three times a week.",
            "Try a slightly higher step rate or a wider step.",
        ),
        leave=("Downhill runs until it is quiet.",),
        source=GAIT_RETRAINING,
    ),
    Protocol(
        key="patellar_tendon",
        sounds_like="a sore patellar tendon",
        regions=("knee",),
        cues=(cues.BELOW_KNEECAP, patterns.TENDON),
        categories=("tendinopathy",),
        lead=(
            "Hold a wall sit or leg extension for 30 to 45 seconds, five times, on most days.",
            "Then slow heavy squats or leg press every other day for about 12 weeks.",
            "Bring jumps back last, a few at a time.",
        ),
        leave=("Jumps while pain goes above 5 out of 10.",),
        source=PAIN_MONITORING,
    ),
    Protocol(
        key="knee_strain",
        sounds_like="an irritated knee joint",
        regions=("knee",),
        cues=(),
        categories=("acute", "chronic", "other"),
        lead=(
            "Take load off for some days and keep it moving in the comfortable range.",
            "Bring squats back from half depth, slowly, with pain of at most 2 out of 10.",
            "Have it examined if it swells again, locks or gives way.",
        ),
        leave=("Heavy squats and twisting for now.",),
        source=PEACE_AND_LOVE,
    ),
)
