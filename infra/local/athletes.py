"""Athletes of the laptop's stack, and their tier: what an app store tells the backend in the cloud."""

from __future__ import annotations

from infra.local.aws import emulated
from infra.local.deploy import stack_outputs
from infra.local.settings import LocalSettings
from spotter.athlete.profile import Tier, profile_of, set_tier
from spotter.clock import system_clock
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.profiles import StoredProfiles

TIERS: dict[str, Tier] = {"free": "free", "premium": "premium"}


def ensure_athlete(settings: LocalSettings, name: str, tier: str | None) -> None:
    """Make the athlete when new and set the tier when one is given.

    Raises ValueError for a tier that there is not.
    """
    if tier is not None and tier not in TIERS:
        raise ValueError(f"TIER is {tier!r}; it must be one of: {', '.join(TIERS)}")
    profiles = StoredProfiles(
        DynamoDatabase(emulated(settings, "dynamodb")), stack_outputs(settings)["UserProfilesTableName"]
    )
    known = profile_of(name, profiles)
    wanted = known.tier if tier is None else TIERS[tier]
    if known.updated_at is None or known.tier != wanted:
        set_tier(name, wanted, profiles, system_clock)
