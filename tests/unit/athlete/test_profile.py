"""What may stand in a profile, and how it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from spotter.athlete.profile import Profile, ProfileFields, check_consistency, profile_of, replace_profile, set_tier
from spotter.errors import Conflict, InvalidInput

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)


def clock() -> datetime:
    return NOW


class Shelf:
    """Profiles in a dictionary; somebody else may get in between, as often as `interruptions` says."""

    def __init__(self, interruptions: int = 0) -> None:
        self.profiles: dict[str, Profile] = {}
        self.interruptions = interruptions

    def get(self, athlete_id: str) -> Profile | None:
        return self.profiles.get(athlete_id)

    def put(self, profile: Profile, *, replacing: int) -> None:
        if self.interruptions:
            self.interruptions -= 1
            known = profile_of(profile.user_id, self)
            self.profiles[profile.user_id] = replace(known, tier="premium", version=known.version + 1)
        if profile_of(profile.user_id, self).version != replacing:
            raise Conflict("changed")
        self.profiles[profile.user_id] = profile

    def delete(self, athlete_id: str) -> int:
        return int(self.profiles.pop(athlete_id, None) is not None)


def test_a_new_athlete_is_free_and_a_beginner():
    profile = profile_of("ann", Shelf())
    assert (profile.tier, profile.experience_level, profile.updated_at) == ("free", "beginner", None)


def test_replacing_keeps_the_tier_and_counts_the_version():
    shelf = Shelf()
    set_tier("ann", "premium", shelf, clock)
    replace_profile("ann", ProfileFields(age=40), shelf, clock)
    assert shelf.get("ann") == Profile(user_id="ann", age=40, tier="premium", updated_at=NOW, version=2)


def test_a_tier_bought_meanwhile_is_not_lost():
    shelf = Shelf(interruptions=1)
    assert replace_profile("ann", ProfileFields(age=40), shelf, clock).tier == "premium"


def test_who_is_always_overtaken_is_told_so():
    with pytest.raises(Conflict):
        replace_profile("ann", ProfileFields(), Shelf(interruptions=99), clock)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (ProfileFields(resting_heart_rate_bpm=110, max_heart_rate_bpm=110), ["resting_heart_rate_bpm"]),
        (
            ProfileFields(lactate_threshold_heart_rate_bpm=191, max_heart_rate_bpm=190),
            ["lactate_threshold_heart_rate_bpm"],
        ),
        (
            ProfileFields(
                resting_heart_rate_bpm=100, lactate_threshold_heart_rate_bpm=90, max_heart_rate_bpm=190, timezone="x"
            ),
            ["resting_heart_rate_bpm", "timezone"],
        ),
        (ProfileFields(timezone="../etc/passwd"), ["timezone"]),
    ],
)
def test_contradictions_are_named(fields, wrong):
    with pytest.raises(InvalidInput) as raised:
        check_consistency(fields)
    assert [error.field for error in raised.value.errors] == wrong


def test_what_fits_together_is_stored():
    fields = ProfileFields(resting_heart_rate_bpm=48, max_heart_rate_bpm=190, timezone="America/Argentina/Buenos_Aires")
    stored = replace_profile("ann", fields, Shelf(), clock)
    assert (stored.resting_heart_rate_bpm, stored.max_heart_rate_bpm, stored.timezone) == (
        48,
        190,
        "America/Argentina/Buenos_Aires",
    )
