"""Emergencies of the belly, the groin, the eyes and the rest."""

from __future__ import annotations

from spotter.injury.lexicon import body, illness, injuries
from spotter.injury.models import Urgency
from spotter.injury.signs import FlagRule, Sign
from spotter.injury.sources import FIRST_AID

OTHER = (
    FlagRule(
        key="other_medical_emergency",
        urgency=Urgency.EMERGENCY,
        signs=(
            Sign((body.TESTICLE, illness.TESTICLE_PAIN), even_gone=True),
            Sign((illness.HERNIA,), given=(illness.STRANGULATED,)),
            Sign((injuries.PAIN, illness.BELLY_ACUTE), at=body.ABDOMEN, given=(illness.BELLY_WITH,)),
            Sign((illness.GUT_BLEED,), even_gone=True),
            Sign((illness.BLEEDING,)),
            Sign((illness.PREGNANT,), given=(illness.PREGNANCY_DANGER,)),
            Sign((body.EYE, illness.EYE_HURT), given=(illness.EYE_DANGER,), within=10),
            Sign((illness.DIABETES,), given=(illness.SUGAR_DANGER,)),
        ),
        source=FIRST_AID,
    ),
)
