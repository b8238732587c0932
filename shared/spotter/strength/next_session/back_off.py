"""Why the next session of a lift takes a step back, and how large: pain, missed sets, a long time away.

Coaching practice throughout: a missed set costs a twentieth and a second time in a row a tenth, as novices' programmes
have it; weeks away cost more the longer they were; what hurts is unloaded by a third or so until it no longer does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import floor

from spotter.strength.next_session.lift import Lift, heaviest_kg
from spotter.strength.next_session.progression import Plan
from spotter.strength.next_session.steps import loadable
from spotter.strength.wording import count_text, in_unit

PAIN_PERCENT = 30
MISSED_PERCENT = 5
MISSED_AGAIN_PERCENT = 10

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BackOff:
    """A step back by so many percent, and why. `from_weight` is what it is taken of where that is not the last one."""

    percent: int
    why: str
    from_weight: float | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """How many days away cost how many percent."""

    over_days: float
    percent: int


ABSENCES = (Absence(42.0, 20), Absence(21.0, 15), Absence(14.0, 10))


def back_off_for(lift: Lift, hurts: bool, now: datetime) -> BackOff | None:
    """The largest step back that something calls for; None where nothing does."""
    return max(_reasons(lift, hurts, now), key=lambda each: each.percent, default=None)


def backed_off(plan: Plan, lift: Lift, back_off: BackOff) -> Plan:
    """The plan with the last session's work taken back: its weight in whole steps, else its reps or seconds."""
    left = 1.0 - back_off.percent / 100.0
    less = f"{back_off.percent} % less"
    if back_off.from_weight is not None:
        less = f"no more than {100 - back_off.percent} % of the weight before it"
    reason = f"{back_off.why}, so {less}"
    done = (min(lift.reps), min(lift.reps)) if lift.reps else None
    same = replace(plan, reps=done, weight=lift.weight, duration_s=lift.duration_s, reason=reason)
    if lift.duration_s is not None:
        return replace(same, duration_s=float(max(floor(left * lift.duration_s), 1)))
    if lift.weight is None or lift.load != "external":
        reps = max(floor(left * min(lift.reps)), 1)
        return replace(same, reps=(reps, reps))
    weight = loadable(left * (back_off.from_weight or lift.weight), lift.step)
    return replace(same, weight=min(weight, lift.weight))


def absence_of(days: float) -> Absence | None:
    """What so many days away cost; None up to two weeks."""
    return next((absence for absence in ABSENCES if days > absence.over_days), None)


def _reasons(lift: Lift, hurts: bool, now: datetime) -> Iterator[BackOff]:
    if hurts:
        yield BackOff(PAIN_PERCENT, "you told of pain")
    yield from _missed(lift)
    yield from _away(lift, now)


def _missed(lift: Lift) -> Iterator[BackOff]:
    today, earlier = lift.facts.today, lift.facts.earlier
    if not today.missed:
        return
    sets = count_text(today.missed, "set")
    if earlier and earlier[-1].missed:
        yield BackOff(MISSED_AGAIN_PERCENT, f"{sets} failed, and some did the time before too")
    else:
        yield BackOff(MISSED_PERCENT, f"{sets} failed")


def _away(lift: Lift, now: datetime) -> Iterator[BackOff]:
    """Away since this workout, or away before it: then what was lifted before the time away is not to be chased."""
    today, earlier = lift.facts.today, lift.facts.earlier
    since = (now - today.performed_at) / _DAY
    if (absence := absence_of(since)) is not None:
        yield BackOff(absence.percent, f"{count_text(int(since), 'day')} have passed since")
    if not earlier:
        return
    before = (today.performed_at - earlier[-1].performed_at) / _DAY
    if (absence := absence_of(before)) is not None:
        why = f"this was the first time in {count_text(int(before), 'day')}"
        weight_kg = heaviest_kg(earlier[-1]) if lift.load == "external" else None
        yield BackOff(absence.percent, why, in_unit(weight_kg, lift.unit) if weight_kg else None)
