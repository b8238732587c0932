"""How many hard sets a week a group of muscles is trained with: bands of coaching practice, not measured limits.

A hard set is a working set that ends within about four reps of failure. It counts whole for the muscles that an
exercise is done for and half for those that help (Pelland et al. 2025, Sports Medicine, whose fractional count
this is).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

from spotter.strength.muscles import MuscleGroup
from spotter.valid_range import require_within

Experience = Literal["beginner", "intermediate", "advanced"]
VolumeStatus = Literal["below", "within", "above"]

# To be shown wherever a landmark is.
LANDMARKS_LABEL = "coaching practice"

MOST_KM_PER_WEEK = 400.0


@dataclass(frozen=True, slots=True)
class VolumeLandmarks:
    """Hard sets a week that maintain (MV), begin to build (MEV), build best (MAV), can just be recovered from (MRV)."""

    group: MuscleGroup
    mv: int
    mev: int
    mav_low: int
    mav_high: int
    mrv: int

    def scaled(self, factor: float) -> VolumeLandmarks:
        """The same landmarks times a factor, in whole sets."""
        sets = (round(factor * value) for value in (self.mv, self.mev, self.mav_low, self.mav_high, self.mrv))
        return VolumeLandmarks(self.group, *sets)


@dataclass(frozen=True, slots=True)
class RunningCut:
    """What is left of the sets for the legs up to so many kilometres of running a week."""

    up_to_km_per_week: float
    factor: float


# Israetel and others, Renaissance Periodization, for lifters of some years. MV and MEV are 0 where other exercises
# already work the group.
LANDMARKS: dict[MuscleGroup, VolumeLandmarks] = {
    landmarks.group: landmarks
    for landmarks in (
        VolumeLandmarks("chest", 8, 10, 12, 20, 22),
        VolumeLandmarks("back", 8, 10, 14, 22, 25),
        VolumeLandmarks("front_delts", 0, 0, 6, 8, 12),
        VolumeLandmarks("side_and_rear_delts", 6, 8, 16, 22, 26),
        VolumeLandmarks("biceps", 5, 8, 14, 20, 26),
        VolumeLandmarks("triceps", 4, 6, 10, 14, 18),
        VolumeLandmarks("traps", 0, 0, 12, 20, 26),
        VolumeLandmarks("abs", 0, 0, 16, 20, 25),
        VolumeLandmarks("glutes", 0, 0, 4, 12, 16),
        VolumeLandmarks("quads", 6, 8, 12, 18, 20),
        VolumeLandmarks("hamstrings", 4, 6, 10, 16, 20),
        VolumeLandmarks("calves", 6, 8, 12, 16, 20),
    )
}

# Beginners grow on less and have more to recover from. Advanced lifters keep the bands: what more they bear is theirs
# to find.
EXPERIENCE_FACTORS: dict[Experience, float] = {"beginner": 0.6, "intermediate": 1.0, "advanced": 1.0}

LEG_GROUPS: frozenset[MuscleGroup] = frozenset({"glutes", "quads", "hamstrings", "calves"})

# Own choice: legs that run more than 40 km a week bear a quarter fewer sets, those that run more than 60 four tenths.
RUNNING_CUTS: tuple[RunningCut, ...] = (RunningCut(40.0, 1.0), RunningCut(60.0, 0.75), RunningCut(inf, 0.60))


def volume_landmarks(
    group: MuscleGroup, experience: Experience = "intermediate", running_km_per_week: float = 0.0
) -> VolumeLandmarks:
    """The landmarks of a group in hard sets a week, less for beginners and for legs that run (0..400 km a week).

    Source: coaching practice, see LANDMARKS; the adjustments are ours.
    """
    require_within("running_km_per_week", running_km_per_week, 0.0, MOST_KM_PER_WEEK)
    factor = EXPERIENCE_FACTORS[experience]
    if group in LEG_GROUPS:
        factor *= next(cut.factor for cut in RUNNING_CUTS if running_km_per_week <= cut.up_to_km_per_week)
    return LANDMARKS[group].scaled(factor)


def volume_status(sets_per_week: float, landmarks: VolumeLandmarks) -> VolumeStatus:
    """Whether a number of hard sets is below the least that builds (MEV), above the most to recover from (MRV)."""
    if sets_per_week < landmarks.mev:
        return "below"
    return "above" if sets_per_week > landmarks.mrv else "within"
