"""Which concern a question gives, before anything is looked up or any model is asked."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.dangers import HARM, SELF_HARM
from spotter.coaching.guardrails.disordered_eating import DISORDERED_EATING
from spotter.coaching.guardrails.extreme_diet import EXTREME_DIET
from spotter.coaching.guardrails.injection import INJECTION
from spotter.coaching.guardrails.life import MINOR, PREGNANCY
from spotter.coaching.guardrails.privacy import PRIVACY
from spotter.coaching.guardrails.scope import ELSEWHERE
from spotter.coaching.guardrails.substances import DOPING, MEDICATION
from spotter.coaching.guardrails.words import read
from spotter.coaching.plain_text import readings

# Whose life may be at stake first; then what must not be answered at all; then what others answer better.
CONCERNS: Sequence[Concern] = (
    SELF_HARM,
    DISORDERED_EATING,
    INJECTION,
    PRIVACY,
    HARM,
    DOPING,
    EXTREME_DIET,
    MINOR,
    PREGNANCY,
    MEDICATION,
    ELSEWHERE,
)


def concern_in(question: str) -> Concern | None:
    """The gravest concern that a question gives, in plain or masked words; None for a plain one."""
    texts = [read(reading) for reading in readings(question)]
    return next((concern for concern in CONCERNS if any(map(concern.is_raised_by, texts))), None)
