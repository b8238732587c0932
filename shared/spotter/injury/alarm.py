"""What a coach has to know before it answers anything: whether somebody should see the athlete now or soon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.injury.flags.advice import NO_TRAINING, STOP, advice_for, whom_to_see
from spotter.injury.models import RedFlag, Urgency
from spotter.injury.red_flags import red_flags_in

# A sign stands until it is taken back, but a conversation moves on.
_EARLIER_TEXTS = 4


@dataclass(frozen=True, slots=True)
class Alarm:
    """Signs of something that must not wait: their keys, the gravest first, and what to tell the athlete."""

    flags: tuple[str, ...]
    advice: str


def alarm_in(message: str, earlier: Sequence[str]) -> Alarm | None:
    """The alarm that a message raises after what the same person wrote before, oldest first; None for a plain one."""
    flags = red_flags_in(message, earlier[-_EARLIER_TEXTS:])
    return Alarm(tuple(flag.key for flag in flags), alarm_text(flags[0])) if flags else None


def alarm_text(flag: RedFlag) -> str:
    """What to tell about the gravest red flag: why, where to go, what to do meanwhile, what to leave."""
    advice = advice_for(flag.key)
    why = f"What you describe can be a sign of {advice.may_be}. I can't judge that from here."
    first = STOP if flag.urgency is Urgency.EMERGENCY else NO_TRAINING
    return " ".join((why, whom_to_see(flag.key, flag.urgency), first, *advice.do, *advice.leave))
