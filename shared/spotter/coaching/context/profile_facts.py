"""What athletes have said of themselves in their profiles, and the zones and paces that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spotter.athlete.profile import Profile
from spotter.coaching.context.ports import Asker
from spotter.coaching.context.quoting import quoted_few
from spotter.coaching.context.subjects import Asked, Topic
from spotter.coaching.models import Fact
from spotter.running.analysis.records import Runner
from spotter.running.analysis.zone_scale import ZoneScale, heart_rate_scale, vdot_of_threshold_pace
from spotter.running.formulas.heart_rate import hr_max
from spotter.running.formulas.training_paces import training_paces
from spotter.running.formulas.vdot import VDOT_RANGE
from spotter.running.formulas.zones import Zone
from spotter.running.wording import heart_rate_text, pace_text
from spotter.strength.wording import count_text, listed, weight_text

_BASES = {
    "lthr": "the lactate-threshold heart rate in your profile",
    "karvonen": "the maximum and resting heart rate in your profile",
    "hr_max": "the maximum heart rate in your profile",
}
_SEXES = {"f": "female", "m": "male"}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence out of a profile, None where the profile does not say, and what it bears on."""

    topics: frozenset[Topic]
    text: Callable[[Asker, Asked], str | None]


class ProfileFacts:
    """See Source. Dated by the day on which the profile was last changed."""

    def facts(self, asker: Asker, asked: Asked) -> Iterator[Fact]:
        """See Source."""
        updated_at = asker.profile.updated_at
        if updated_at is None:
            return
        for line in LINES:
            text = None if line.topics.isdisjoint(asked.topics) else line.text(asker, asked)
            if text is not None:
                yield Fact(text, asker.day(updated_at), line.topics)


def _injuries(asker: Asker, asked: Asked) -> str | None:
    told = quoted_few(asker.profile.injuries, asked.stems)
    return f"Injuries that your profile lists, in your own words: {listed(told)}." if told else None


def _max_heart_rate(asker: Asker, _: Asked) -> str | None:
    bpm = asker.profile.max_heart_rate_bpm
    return None if bpm is None else f"Your profile gives your maximum heart rate as {heart_rate_text(bpm)}."


def _max_heart_rate_by_age(asker: Asker, _: Asked) -> str | None:
    profile = asker.profile
    if profile.max_heart_rate_bpm is not None or profile.age is None:
        return None
    estimate = hr_max(age_years=profile.age)
    if estimate is None:
        return None
    return (
        f"Your profile gives no maximum heart rate; by your age of {profile.age} it is about "
        f"{heart_rate_text(estimate.bpm)}, give or take {heart_rate_text(estimate.uncertainty_bpm)}."
    )


def _zones(asker: Asker, _: Asked) -> str | None:
    scale = heart_rate_scale(_runner(asker.profile), None)
    basis = None if scale is None else _BASES.get(scale.basis)
    if scale is None or basis is None:
        return None
    zones = [f"{_name(zone, scale)} {_range_text(zone)}" for zone in scale.zones]
    return f"Your heart rate zones by {basis} are: {', '.join(zones)}."


def _name(zone: Zone, scale: ZoneScale) -> str:
    return f"zone {zone.name} ({scale.kinds[zone.name].name})"


def _range_text(zone: Zone) -> str:
    if zone.low == 0:
        return f"below {heart_rate_text(zone.high)}"
    if zone.high == float("inf"):
        return f"from {heart_rate_text(zone.low)} up"
    return f"{zone.low:.0f} to {heart_rate_text(zone.high)}"


def _threshold_pace(asker: Asker, _: Asked) -> str | None:
    pace = asker.profile.threshold_pace_s_per_km
    return (
        None if pace is None else f"Your profile gives your threshold pace as {pace_text(pace, asker.distance_unit)}."
    )


def _training_paces(asker: Asker, _: Asked) -> str | None:
    pace = asker.profile.threshold_pace_s_per_km
    vdot = None if pace is None else vdot_of_threshold_pace(pace)
    if vdot is None or not VDOT_RANGE[0] < vdot < VDOT_RANGE[1]:
        return None
    paces, unit = training_paces(vdot), asker.distance_unit
    return (
        f"By the threshold pace in your profile your easy pace is between {pace_text(paces.easy_fast_s_per_km, unit)} "
        f"and {pace_text(paces.easy_slow_s_per_km, unit)}, and your interval pace is "
        f"{pace_text(paces.interval_s_per_km, unit)}."
    )


def _body_weight(asker: Asker, _: Asked) -> str | None:
    kg = asker.profile.weight_kg
    return None if kg is None else f"Your profile gives your body weight as {weight_text(kg, asker.weight_unit)}."


def _goals(asker: Asker, asked: Asked) -> str | None:
    told = quoted_few(asker.profile.goals, asked.stems)
    return f"Goals that your profile lists, in your own words: {listed(told)}." if told else None


def _experience(asker: Asker, _: Asked) -> str | None:
    level, years = asker.profile.experience_level, asker.profile.training_age_years
    if years is not None:
        return f"Your profile gives your level as {level}, after {count_text(years, 'year')} of training."
    # A profile says "beginner" also where the athlete said nothing of it.
    return None if level == "beginner" else f"Your profile gives your level as {level}."


def _age(asker: Asker, _: Asked) -> str | None:
    age = asker.profile.age
    return None if age is None else f"Your profile gives your age as {age}."


def _sex(asker: Asker, _: Asked) -> str | None:
    sex = asker.profile.sex
    return None if sex is None else f"Your profile gives your sex as {_SEXES[sex]}."


def _runner(profile: Profile) -> Runner:
    return Runner(
        max_heart_rate_bpm=profile.max_heart_rate_bpm,
        resting_heart_rate_bpm=profile.resting_heart_rate_bpm,
        lactate_threshold_heart_rate_bpm=profile.lactate_threshold_heart_rate_bpm,
    )


LINES: tuple[Line, ...] = (
    Line(frozenset({"injury", "plan"}), _injuries),
    Line(frozenset({"zones"}), _max_heart_rate),
    Line(frozenset({"zones"}), _max_heart_rate_by_age),
    Line(frozenset({"zones"}), _zones),
    Line(frozenset({"pace"}), _threshold_pace),
    Line(frozenset({"pace"}), _training_paces),
    Line(frozenset({"nutrition"}), _body_weight),
    Line(frozenset({"plan"}), _experience),
    Line(frozenset({"plan", "goals", "long_run"}), _goals),
    Line(frozenset({"age"}), _age),
    Line(frozenset({"sex"}), _sex),
)
