"""Head injuries, strokes, bleeds and fits."""

from __future__ import annotations

from spotter.injury.lexicon import body, brain, breathing, nerves
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import CONCUSSION, FIRST_AID, NICE_HEAD_INJURY, NICE_STROKE

_DANGERS = (
    *(brain.VOMITING, brain.AMNESIA, brain.KNOCKED_OUT, brain.CONFUSED, brain.DROWSY, brain.SEIZURE),
    *(brain.BLOOD_THINNER, brain.PUPILS, brain.FLUID_FROM_HEAD, brain.GETS_WORSE_HEADACHE, brain.VISION),
    *(brain.SPEECH, brain.STAGGERING, brain.NECK_PAIN, nerves.NUMB_ONLY),
)

HEAD = (
    FlagRule(
        key="head_injury",
        urgency=Urgency.EMERGENCY,
        signs=(
            *(Sign((brain.HEAD_KNOCK,), given=(danger,), even_gone=True) for danger in _DANGERS),
            Sign((brain.KOED,), unless=(brain.CONTEST,), even_gone=True),
        ),
        source=NICE_HEAD_INJURY,
    ),
    FlagRule(
        key="head_injury",
        urgency=Urgency.SEE_CLINICIAN_SOON,
        signs=(
            Sign((brain.HEAD_KNOCK,), given=(brain.CONCUSSION_SIGN,), even_gone=True),
            Sign((brain.CONCUSSION_OWN,), even_gone=True),
        ),
        source=CONCUSSION,
    ),
    FlagRule(
        key="stroke_or_brain_bleed",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((brain.FACE_DROOP,), even_gone=True),
            Sign((brain.VISION,), at=body.EYE, given=(brain.HEADACHE,), even_gone=True),
            Sign((brain.HALF_BODY, nerves.WEAK), within=8, even_gone=True),
            Sign((brain.HALF_BODY, nerves.NUMB), within=8, even_gone=True),
            Sign((brain.SPEECH, brain.ONE_SIDE), within=20, even_gone=True),
            Sign((brain.SPEECH,), given=(nerves.NUMB,), even_gone=True),
            Sign((brain.SPEECH,), given=(brain.HEADACHE,), even_gone=True),
            Sign((brain.SPEECH, nerves.WEAK), within=16, even_gone=True),
            Sign((brain.HEADACHE, brain.THUNDERCLAP), within=12, even_gone=True),
            Sign((brain.HEADACHE,), given=(brain.VISION, brain.NECK_PAIN), even_gone=True),
            Sign((brain.NECK_PAIN,), given=(brain.VISION,), even_gone=True),
            Sign((brain.NECK_PAIN,), given=(brain.PUPILS,), even_gone=True),
            Sign((brain.NECK_PAIN,), given=(brain.SPEECH,), even_gone=True),
            Sign((brain.ONE_SIDE, nerves.WEAK), given=(brain.FACE_DROOP,), even_gone=True),
            Sign((brain.STROKE_SUSPECTED,), given=(nerves.NUMB,), even_gone=True),
        ),
        source=NICE_STROKE,
    ),
    FlagRule(
        key="other_medical_emergency",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((brain.SEIZURE,), even_gone=True),
            Sign((breathing.CANT_BREATHE, brain.CONFUSED), even_gone=True),
        ),
        source=FIRST_AID,
    ),
)
