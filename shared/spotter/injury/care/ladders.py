"""Ways back: how much pain is allowed, and the steps to running and to lifting with what each has to show first."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.injury.models import Step


@dataclass(frozen=True, slots=True)
class PainBand:
    """Pain of at most `up_to` out of 10 during, after and the next morning, and what it asks for."""

    name: str
    up_to: int
    do: str


# After Silbernagel et al. 2007, who allowed pain up to 5 out of 10 that had settled by the next morning. The limit of
# green is our own.
PAIN_BANDS: tuple[PainBand, ...] = (
    PainBand("green", 2, "Go on, and build up."),
    PainBand("amber", 5, "Hold the load where it is, as long as the pain has settled by the next morning."),
    PainBand("red", 10, "Cut the load by a third to a half, or rest, until you are back in amber."),
)


def pain_band(pain: int) -> PainBand:
    """The band of a pain from 0 to 10."""
    return next(band for band in PAIN_BANDS if pain <= band.up_to)


# The criteria are common in clinics; that they all have to be met is coaching practice.
RETURN_TO_RUN: tuple[Step, ...] = (
    Step("Walk briskly for 30 minutes.", "pain of at most 2 out of 10, no limp, and ordinary days for 5 to 7 days"),
    Step(
        (
            "Single-leg balance for 30 seconds, 20 single-leg heel raises, a controlled single-leg squat and "
            "10 small hops."
        ),
        "as many and as steady as on the other side, without pain",
    ),
    Step(
        "Every other day, easy and flat: ten times 1 minute running, 2 minutes walking.", "twice, at most 2 out of 10"
    ),
    Step("Ten times 2 minutes running, 2 minutes walking.", "twice, back to your usual state within 24 hours"),
    Step("Seven times 3 minutes running, 1 minute walking.", "twice, back to your usual state within 24 hours"),
    Step("Five times 5 minutes running, 1 minute walking.", "twice, back to your usual state within 24 hours"),
    Step("30 minutes easy without a break.", "twice; then first distance, later speed, hills last"),
)
# Coaching practice.
RETURN_TO_LIFT: tuple[Step, ...] = (
    Step(
        "Move the part through the range that does not hurt, and hold light contractions daily.", "at most 2 out of 10"
    ),
    Step(
        "A variation that does not provoke it, about half of your usual weight, 2 to 3 sets of 8 to 12, slowly.",
        "two sessions at most 3 out of 10, and no worse the next morning",
    ),
    Step("The lift itself at about 60 % of your usual weight, full range.", "two sessions at most 2 out of 10"),
    Step("Add 5 to 10 % a session, weight before speed.", "no worse the next morning at 80 % of your usual weight"),
    Step("Your usual program, the last hard sets first left out.", "two weeks without pain above 2 out of 10"),
)
