"""What an analysis is made of: the runner, what the run's effort was worth, and the answer to the athlete.

`RunFacts` is everything that was computed and that words may be made of; `RunAnalysis` is the HTTP contract's answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from spotter.citations import Citation
from spotter.running.formulas.training_load import Sex
from spotter.running.models import MeasuredRun, Run, RunType, Stream
from spotter.units import DistanceUnit

Factor = Literal["grade", "heat", "wind", "altitude"]
ZoneBasis = Literal["lthr", "karvonen", "hr_max", "estimated_hr_max", "threshold_pace", "vdot"]
LoadMethod = Literal["trimp", "session_rpe"]
WbgtMethod = Literal["liljegren", "simplified (estimate)"]


@dataclass(frozen=True, slots=True)
class Runner:
    """What an analysis needs to know of the athlete; None where the athlete has not said it."""

    age: int | None = None
    sex: Sex | None = None
    weight_kg: float | None = None
    max_heart_rate_bpm: float | None = None
    resting_heart_rate_bpm: float | None = None
    lactate_threshold_heart_rate_bpm: float | None = None
    threshold_pace_s_per_km: float | None = None
    distance_unit: DistanceUnit = "km"
    timezone: str | None = None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What one circumstance did to the pace. Positive: it made the run slower than the same effort without it.

    `percent` is of the pace without it, between `low_percent` and `high_percent`; `seconds_per_km` is what it cost.
    """

    factor: Factor
    percent: float
    seconds_per_km: float
    low_percent: float
    high_percent: float
    method: str
    source: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """The air that a run was made in. `humidity` 0..1; `said` where the athlete or the device gave the temperature.

    The WBGT is None on a treadmill, and so is the method then.
    """

    temperature_c: float
    humidity: float
    humidity_assumed: bool
    said: bool
    wbgt_c: float | None
    wbgt_method: WbgtMethod | None


@dataclass(frozen=True, slots=True)
class ZoneTime:
    """Seconds in one zone, whose bounds are heart rates or paces; None on the side on which it never ends."""

    zone: str
    name: str
    low_bpm: float | None
    high_bpm: float | None
    low_pace_s_per_km: float | None
    high_pace_s_per_km: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class TrainingLoad:
    """The load of this run and the sums over the 7 and 28 days that end with it, all by one method.

    `runs_left_out` counts the runs of the 28 days to which the method could not be applied.
    """

    method: LoadMethod
    value: float
    seven_day: float
    twenty_eight_day: float
    runs_left_out: int


@dataclass(frozen=True, slots=True)
class PredictedRace:
    """A predicted time over a distance, between `low_s` and `high_s`."""

    distance_m: float
    duration_s: float
    low_s: float
    high_s: float


@dataclass(frozen=True, slots=True)
class Fitness:
    """A VDOT, what it was taken from in words, and the races it promises."""

    vdot: float
    basis: str
    predictions: tuple[PredictedRace, ...]


@dataclass(frozen=True, slots=True)
class Classification:
    """What kind of run it was; None where it is not clear. The reasons name what was looked at."""

    run_type: RunType | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paces:
    """Seconds per kilometre: as run, and what the same effort would have been worth without what stood in its way.

    None where nothing is known of the grade, of the weather, or of either.
    """

    actual_s_per_km: float
    grade_adjusted_s_per_km: float | None
    weather_adjusted_s_per_km: float | None
    equivalent_s_per_km: float | None


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """A comparable run from before this one, in numbers."""

    run_id: str
    started_at: datetime
    distance_m: float
    paces: Paces
    avg_heart_rate_bpm: float | None
    temperature_c: float | None


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """An earlier run beside this one; `difference` is in the words and units of the athlete."""

    run_id: str
    started_at: datetime
    difference: str


@dataclass(frozen=True, slots=True)
class RunFacts:
    """Everything known about a run before anything is said about it. `earlier` is most comparable first.

    `comparable_paces` leave out what is only known with samples (wind and altitude), as those of earlier runs do.
    `longest_last_30_days_m` is that of the runs before this one; None when there were none.
    """

    run: MeasuredRun
    stream: Stream | None
    runner: Runner
    paces: Paces
    comparable_paces: Paces
    adjustments: tuple[Adjustment, ...]
    conditions: Conditions | None
    zones: tuple[ZoneTime, ...]
    zone_basis: ZoneBasis | None
    training_load: TrainingLoad | None
    classification: Classification
    fitness: Fitness | None
    warnings: tuple[str, ...]
    earlier: tuple[EarlierRun, ...]
    longest_last_30_days_m: float | None


@dataclass(frozen=True, slots=True)
class RunAnalysis:
    """The answer about one run; see `RunFacts` and `Paces` for what the values mean. `run` has its kind filled in.

    `engine` is the id of the model that wrote `insight`, or `rules`; `degraded`: a model was wanted and not usable.
    """

    run: Run
    grade_adjusted_pace_s_per_km: float | None
    weather_adjusted_pace_s_per_km: float | None
    equivalent_pace_s_per_km: float | None
    adjustments: tuple[Adjustment, ...]
    zones: tuple[ZoneTime, ...]
    zone_basis: ZoneBasis | None
    training_load: TrainingLoad | None
    run_type_reasons: tuple[str, ...]
    vdot: float | None
    vdot_basis: str | None
    race_predictions: tuple[PredictedRace, ...]
    warnings: tuple[str, ...]
    insight: str
    compared_to: tuple[ComparedRun, ...]
    citations: tuple[Citation, ...]
    engine: str
    degraded: bool
