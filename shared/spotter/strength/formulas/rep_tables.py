"""Printed tables of load against reps: the NSCA's of the most reps, Prilepin's of how many reps in all."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.valid_range import require_within

# National Strength and Conditioning Association, training load chart: the most reps and the percent of the maximum.
# Some printings have 70 at 11 reps and 67 at 12. People differ widely, most on the legs: Nuzzo et al. 2024, Sports
# Med 54:303, found more reps at moderate loads.
NSCA_PERCENT_BY_REPS: dict[int, float] = {
    1: 100.0,
    2: 95.0,
    3: 93.0,
    4: 90.0,
    5: 87.0,
    6: 85.0,
    7: 83.0,
    8: 80.0,
    9: 77.0,
    10: 75.0,
    11: 73.0,
    12: 70.0,
    15: 65.0,
}


@dataclass(frozen=True, slots=True)
class PrilepinZone:
    """A range of load, in percent from here to where the next zone starts, with reps a set and reps in all."""

    from_percent: float
    reps_per_set: tuple[int, int]
    optimal_reps: int
    reps_range: tuple[int, int]


# Drawn from the training logs of Soviet weightlifters, for the Olympic lifts: squats and pulls bear more. As passed on
# by Tom McCullough; other copies have 4 as the best total of the heaviest zone.
PRILEPIN_ZONES: tuple[PrilepinZone, ...] = (
    PrilepinZone(55.0, (3, 6), 24, (18, 30)),
    PrilepinZone(70.0, (3, 6), 18, (12, 24)),
    PrilepinZone(80.0, (2, 4), 15, (10, 20)),
    PrilepinZone(90.0, (1, 2), 7, (4, 10)),
)


def nsca_percent_for_reps(reps: int) -> float:
    """Percent of the maximum at which `reps` (1..15) are the most; 13 and 14 lie on a line between 12 and 15.

    Source: NSCA training load chart.
    """
    require_within("reps", reps, 1, 15)
    if reps in NSCA_PERCENT_BY_REPS:
        return NSCA_PERCENT_BY_REPS[reps]
    drop_per_rep = (NSCA_PERCENT_BY_REPS[12] - NSCA_PERCENT_BY_REPS[15]) / 3
    return NSCA_PERCENT_BY_REPS[12] - drop_per_rep * (reps - 12)


def nsca_reps_for_percent(percent: float) -> int:
    """The most reps at a percent of the maximum (65..100). Source: as for `nsca_percent_for_reps`."""
    require_within("percent", percent, NSCA_PERCENT_BY_REPS[15], NSCA_PERCENT_BY_REPS[1])
    return max(reps for reps in range(1, 16) if nsca_percent_for_reps(reps) >= percent)


def prilepin_zone(percent: float) -> PrilepinZone | None:
    """The zone that a percent of the maximum (0..100) falls into; None below 55, where the table does not reach."""
    require_within("percent", percent, 0.0, 100.0)
    return next((zone for zone in reversed(PRILEPIN_ZONES) if percent >= zone.from_percent), None)
