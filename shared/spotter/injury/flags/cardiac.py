"""Heart and lungs."""

from __future__ import annotations

from spotter.injury.lexicon import body, breathing, chest, illness, injuries, passing_out, patterns
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import ACSM_SCREENING, ANAPHYLAXIS, CHEST_PAIN, NICE_CLOTS, SYNCOPE

_PAIN_AT_CHEST = (chest.CHEST_PAIN,)

CARDIAC = (
    FlagRule(
        key="cardiac",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((chest.PRESSURE,), at=body.FRONT_OF_CHEST, unless=(chest.MUSCULAR,), within=8, even_gone=True),
            Sign(
                (chest.TIGHTNESS,),
                at=body.FRONT_OF_CHEST,
                given=(chest.EXERTION,),
                unless=(chest.MUSCULAR, passing_out.WHEEZE),
                within=6,
                even_gone=True,
            ),
            Sign(
                _PAIN_AT_CHEST,
                at=body.FRONT_OF_CHEST,
                given=(chest.EXERTION, chest.GONE_WITH_REST),
                unless=(chest.MUSCULAR,),
                within=6,
                even_gone=True,
            ),
            Sign(
                (chest.CHEST_PAIN, passing_out.DURING),
                at=body.FRONT_OF_CHEST,
                unless=(chest.MUSCULAR,),
                within=8,
                even_gone=True,
            ),
            Sign((chest.CHEST_PAIN_NAMED, passing_out.DURING), unless=(chest.MUSCULAR,), within=8, even_gone=True),
            Sign(
                _PAIN_AT_CHEST,
                at=body.FRONT_OF_CHEST,
                given=(chest.HEART_COMPANION,),
                unless=(chest.MUSCULAR,),
                within=6,
                even_gone=True,
            ),
            Sign((chest.CHEST_PAIN_NAMED, chest.HEART_COMPANION), within=12, even_gone=True),
            Sign(
                _PAIN_AT_CHEST,
                at=body.FRONT_OF_CHEST,
                given=(passing_out.HEART_KNOWN,),
                unless=(chest.MUSCULAR,),
                within=6,
                even_gone=True,
            ),
            Sign(
                _PAIN_AT_CHEST,
                at=body.FRONT_OF_CHEST,
                given=(passing_out.AFTER_VIRUS,),
                unless=(chest.MUSCULAR,),
                within=6,
                even_gone=True,
            ),
            Sign((chest.ANGINA_LIKE, chest.EXERTION), given=(chest.GONE_WITH_REST,), even_gone=True),
            Sign(
                (chest.CHEST_PAIN, body.JAW_OR_ARM),
                given=(chest.GONE_WITH_REST, passing_out.DURING),
                within=8,
                even_gone=True,
                unless=(chest.MUSCULAR,),
            ),
            Sign((chest.TIGHTNESS, body.JAW_OR_THROAT), given=(chest.EXERTION,), within=4, even_gone=True),
            Sign((chest.PRESSURE, body.JAW_OR_THROAT), given=(chest.EXERTION,), within=5, even_gone=True),
            Sign((chest.HEART_SUSPECTED,), even_gone=True),
        ),
        source=CHEST_PAIN,
    ),
    FlagRule(
        key="cardiac",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((passing_out.PASSED_OUT, passing_out.DURING), within=14, even_gone=True),
            Sign(
                (passing_out.PASSED_OUT,), given=(chest.EXERTION,), unless=(passing_out.HARMLESS_FAINT,), even_gone=True
            ),
            Sign((passing_out.PASSED_OUT,), given=(passing_out.FAMILY_DEATH,), even_gone=True),
            Sign(
                (passing_out.NEAR_FAINT, passing_out.DURING),
                unless=(passing_out.HARMLESS_FAINT, passing_out.HUNGRY),
                within=10,
                even_gone=True,
            ),
            Sign((passing_out.NEAR_FAINT,), given=(passing_out.FAMILY_DEATH,), even_gone=True),
        ),
        source=SYNCOPE,
    ),
    FlagRule(
        key="cardiac",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((passing_out.PALPITATIONS,), given=(passing_out.NEAR_FAINT,), even_gone=True),
            Sign((passing_out.PALPITATIONS,), given=(passing_out.PASSED_OUT,), even_gone=True),
            Sign((passing_out.PALPITATIONS,), given=(passing_out.FAMILY_DEATH,), even_gone=True),
            Sign((passing_out.PALPITATIONS, breathing.CANT_BREATHE), within=16, even_gone=True),
            Sign((passing_out.IRREGULAR, passing_out.HEART), unless=(passing_out.COFFEE,), even_gone=True),
            Sign((passing_out.IRREGULAR,), given=(passing_out.NEAR_FAINT,), even_gone=True),
            Sign((passing_out.PALPITATIONS, passing_out.AT_REST), within=12, even_gone=True),
            Sign((breathing.CANT_BREATHE, breathing.LITTLE_EFFORT), given=(passing_out.SWOLLEN_ANKLES,), within=16),
        ),
        source=ACSM_SCREENING,
    ),
)

LUNGS = (
    FlagRule(
        key="pulmonary_embolism",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((breathing.CANT_BREATHE,), given=(illness.CLOT_RISK, breathing.LITTLE_EFFORT)),
            Sign((breathing.CANT_BREATHE, breathing.SUDDEN), given=(illness.CLOT_RISK,)),
            Sign((breathing.CANT_BREATHE,), given=(illness.CLOT_RISK,), unless=(chest.EXERTION,)),
            Sign((breathing.CANT_BREATHE, breathing.BREATHLESS_RESTING), within=10),
            Sign((breathing.CANT_BREATHE, breathing.LITTLE_EFFORT, breathing.SUDDEN), within=14),
            Sign((breathing.STAB, breathing.PLEURITIC), given=(illness.CLOT_RISK,)),
            Sign((breathing.STAB, breathing.PLEURITIC), given=(breathing.CANT_BREATHE,)),
            Sign(_PAIN_AT_CHEST, at=body.LUNGS, given=(illness.CLOT_RISK, breathing.CANT_BREATHE), within=8),
            Sign((injuries.SWELLING,), at=body.LEG_OR_CALF, given=(breathing.CANT_BREATHE,), unless=(injuries.TRAUMA,)),
            Sign((passing_out.COUGH_BLOOD,), even_gone=True),
        ),
        source=NICE_CLOTS,
    ),
    FlagRule(
        key="pneumothorax",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign(
                (breathing.STAB,),
                at=body.LUNGS,
                given=(breathing.CANT_FULL_BREATH,),
                unless=(patterns.STITCH,),
                within=8,
            ),
            Sign((breathing.STAB, breathing.SUDDEN), at=body.LUNGS, given=(breathing.PLEURITIC,), within=10),
        ),
        source=CHEST_PAIN,
    ),
    FlagRule(
        key="other_medical_emergency",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((passing_out.WHEEZE,), given=(passing_out.INHALER_FAILS,)),
            Sign((passing_out.INHALER_FAILS,), given=(breathing.CANT_BREATHE,)),
            Sign((illness.AIRWAY,)),
            Sign((illness.ALLERGY,), given=(illness.HIVES,)),
            Sign((illness.ALLERGY,), given=(breathing.CANT_BREATHE,)),
            Sign((illness.HIVES, illness.ALLERGY_DANGER), within=16),
        ),
        source=ANAPHYLAXIS,
    ),
)
