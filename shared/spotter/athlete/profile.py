"""What the coach knows about an athlete: the fields, their valid ranges, and how they change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from annotated_types import Interval, Len

from spotter.athlete.ports import ProfileStore
from spotter.clock import Clock
from spotter.errors import Conflict, FieldError, InvalidInput
from spotter.units import DistanceUnit, WeightUnit

ExperienceLevel = Literal["beginner", "intermediate", "advanced"]
Tier = Literal["free", "premium"]
Sex = Literal["f", "m"]

Goal = Annotated[str, Len(1, 200)]
Injury = Annotated[str, Len(1, 200)]

_ATTEMPTS = 3
_RISING_HEART_RATES = ("resting_heart_rate_bpm", "lactate_threshold_heart_rate_bpm", "max_heart_rate_bpm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The units in which the athlete wants to read and speak, None where the athlete has chosen none; and whether what
    the athlete puts right in a spoken log may be kept to train the coach's model."""

    distance_unit: DistanceUnit | None = None
    weight_unit: WeightUnit | None = None
    share_corrections: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFields:
    """The part of a profile that the athlete may set. The ranges are those of people who train, with room to spare.

    `goals` and `injuries`, those of the past included, are in the athlete's own words.
    """

    experience_level: ExperienceLevel = "beginner"
    training_age_years: Annotated[float, Interval(ge=0, le=80)] | None = None
    goals: Annotated[tuple[Goal, ...], Len(0, 20)] = ()
    injuries: Annotated[tuple[Injury, ...], Len(0, 20)] = ()
    age: Annotated[int, Interval(ge=13, le=100)] | None = None
    sex: Sex | None = None
    weight_kg: Annotated[float, Interval(ge=25, le=350)] | None = None
    height_m: Annotated[float, Interval(ge=0.9, le=2.6)] | None = None
    max_heart_rate_bpm: Annotated[int, Interval(ge=100, le=240)] | None = None
    resting_heart_rate_bpm: Annotated[int, Interval(ge=25, le=120)] | None = None
    lactate_threshold_heart_rate_bpm: Annotated[int, Interval(ge=80, le=230)] | None = None
    threshold_pace_s_per_km: Annotated[float, Interval(ge=120, le=900)] | None = None
    timezone: str | None = None
    preferences: Preferences = field(default_factory=Preferences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(ProfileFields):
    """A whole profile. `version` counts the changes; `updated_at` is None as long as nothing has been stored."""

    user_id: str
    tier: Tier = "free"
    updated_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileBody(ProfileFields):
    """What a client may send: it may send back all it was given, but only the fields above change anything."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read by the validation at the edge, by this name

    user_id: Any = None
    tier: Any = None
    updated_at: Any = None
    version: Any = None


def profile_of(athlete_id: str, store: ProfileStore) -> Profile:
    """The athlete's profile, or the one that a new athlete starts with."""
    return store.get(athlete_id) or Profile(user_id=athlete_id)


def replace_profile(athlete_id: str, fields: ProfileFields, store: ProfileStore, clock: Clock) -> Profile:
    """Store what the athlete has set, keeping the tier, and return the whole profile.

    Raises InvalidInput for fields that contradict each other and Conflict when others keep changing the profile.
    """
    check_consistency(fields)
    own = {name: getattr(fields, name) for name in ProfileFields.__dataclass_fields__}
    return _change(athlete_id, own, store, clock)


def set_tier(athlete_id: str, tier: Tier, store: ProfileStore, clock: Clock) -> Profile:
    """Make the athlete free or premium; never called for the athlete, only for whoever sells the subscription."""
    return _change(athlete_id, {"tier": tier}, store, clock)


def check_consistency(fields: ProfileFields) -> None:
    """Raise InvalidInput, naming every field concerned, unless the heart rates are in order and the zone exists."""
    errors = [*_heart_rate_errors(fields), *_timezone_errors(fields)]
    if errors:
        raise InvalidInput(" ".join(error.message for error in errors), errors=errors)


def _change(athlete_id: str, changes: dict[str, Any], store: ProfileStore, clock: Clock) -> Profile:
    for _ in range(_ATTEMPTS):
        before = profile_of(athlete_id, store)
        after = replace(before, **changes, updated_at=clock(), version=before.version + 1)
        try:
            store.put(after, replacing=before.version)
        except Conflict:
            continue
        return after
    raise Conflict("The profile keeps being changed by somebody else.", retry_after_s=1)


def _heart_rate_errors(fields: ProfileFields) -> list[FieldError]:
    values = ((name, getattr(fields, name)) for name in _RISING_HEART_RATES)
    given = [(name, value) for name, value in values if value is not None]
    return [
        FieldError(lower, f"{lower} must be below {higher}.")
        for (lower, low), (higher, high) in pairwise(given)
        if low >= high
    ]


def _timezone_errors(fields: ProfileFields) -> list[FieldError]:
    if fields.timezone is None or fields.timezone in available_timezones():
        return []
    return [FieldError("timezone", "timezone must be a name of the IANA database, such as Europe/Berlin.")]
