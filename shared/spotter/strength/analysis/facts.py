"""What insights into a workout are made of: the lifter, what was done of each exercise, and the weeks around it.

`WorkoutFacts` is everything that was computed and that words may be made of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from spotter.clock import local_date
from spotter.strength.exercises.records import Exercise
from spotter.strength.formulas.landmarks import LANDMARKS_LABEL, Experience, VolumeStatus
from spotter.strength.formulas.one_rep_max import Method
from spotter.strength.formulas.scores import Sex
from spotter.strength.models import ExerciseMention, StrengthSet, Workout
from spotter.strength.muscles import MuscleGroup
from spotter.units import WeightUnit

RecordKind = Literal["weight", "reps", "estimated_1rm", "set_volume"]


@dataclass(frozen=True, slots=True)
class Lifter:
    """What insights need to know of the athlete; None where the athlete has not said it."""

    experience: Experience = "beginner"
    sex: Sex | None = None
    weight_kg: float | None = None
    weight_unit: WeightUnit | None = None
    timezone: str | None = None


@dataclass(frozen=True, slots=True)
class RunDone:
    """A run as far as lifting is concerned: when it was, how far (0 where nobody knows), whether legs feel it after."""

    started_at: datetime
    ended_at: datetime
    distance_m: float
    hard: bool


# The runs of an athlete that began between two aware moments.
RunLog: TypeAlias = Callable[[str, datetime, datetime], Sequence[RunDone]]


@dataclass(frozen=True, slots=True)
class Estimate:
    """The one-repetition maximum in kilograms that a set stands for.

    One read off the RPE chart (`rated`) and one from a set of which no effort was said are not compared: an unrated set
    is taken as one to failure, so that saying an effort would look like progress.
    """

    kg: float
    method: Method
    of: StrengthSet

    @property
    def rated(self) -> bool:
        """Whether the athlete said how hard the set was."""
        return self.method == "rpe_chart"


@dataclass(frozen=True, slots=True)
class Exposure:
    """What was done of one exercise in one workout: the sets that count, and how many failed altogether.

    `known` is None for an exercise that the catalogue does not have. `estimates` holds the best of the rated and the
    best of the unrated sets, where there are any, the highest first.
    """

    exercise: ExerciseMention
    known: Exercise | None
    performed_at: datetime
    sets: tuple[StrengthSet, ...]
    missed: int
    estimates: tuple[Estimate, ...]

    @property
    def key(self) -> str:
        """What the exercise is known by from workout to workout."""
        return self.exercise.id or self.exercise.name.casefold()

    @property
    def estimate(self) -> Estimate | None:
        """The highest estimate."""
        return self.estimates[0] if self.estimates else None

    def estimate_like(self, other: Estimate) -> Estimate | None:
        """The estimate that may be compared with another one."""
        return next((each for each in self.estimates if each.rated == other.rated), None)


@dataclass(frozen=True, slots=True)
class PersonalRecord:
    """A best of one exercise against all earlier workouts that were looked at, which go back to `since`.

    `value` and `previous` are kilograms, of reps their number. A record in reps is one at `weight_kg` or more.
    """

    exercise_id: str | None
    exercise: str
    kind: RecordKind
    value: float
    previous: float
    previous_on: date
    weight_kg: float | None
    sessions: int
    since: date


@dataclass(frozen=True, slots=True)
class ExerciseFacts:
    """An exercise of the workout beside the earlier times that it was done, oldest first.

    `change_percent` is that of the estimated maximum against the median of up to three comparable ones before.
    """

    today: Exposure
    earlier: tuple[Exposure, ...]
    best_set: StrengthSet | None
    change_percent: float | None
    compared_with: int
    records: tuple[PersonalRecord, ...]

    @property
    def name(self) -> str:
        """The name of the exercise."""
        return self.today.exercise.name

    @property
    def comparable(self) -> tuple[tuple[datetime, float], ...]:
        """When and at how many kilograms the comparable estimates were, today's last; empty without one today."""
        now = self.today.estimate
        if now is None:
            return ()
        found = ((each.performed_at, each.estimate_like(now)) for each in (*self.earlier, self.today))
        return tuple((moment, estimate.kg) for moment, estimate in found if estimate is not None)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the workout adds up to, counted as its week counts it."""

    sets: int
    reps: int
    volume_kg: float
    volume_lbs: float
    avg_rpe: float | None


@dataclass(frozen=True, slots=True)
class MuscleVolume:
    """Hard sets of a group of muscles in the calendar week of the workout, beside the landmarks, which are `basis`."""

    muscle: MuscleGroup
    sets_this_week: float
    mev: int
    mav_low: int
    mav_high: int
    mrv: int
    status: VolumeStatus
    basis: str = LANDMARKS_LABEL


@dataclass(frozen=True, slots=True)
class Scores:
    """Points of the estimated maxima of squat, bench press and deadlift together, raw, at the athlete's body weight."""

    total_kg: float
    dots: float
    wilks: float
    ipf_gl: float


@dataclass(frozen=True, slots=True)
class WorkoutFacts:
    """Everything known about a workout before anything is said about it.

    `past_weeks` are the hard sets by group of the full weeks before, newest first, at most four and none before the
    first workout. `pushes` and `pulls` are hard sets of 28 days. `minutes_per_set` is None where no duration was said;
    `usual_minutes_per_set` are those of up to five workouts before. `first_known` is when the history begins.
    """

    workout: Workout
    lifter: Lifter
    unit: WeightUnit
    totals: Totals
    exercises: tuple[ExerciseFacts, ...]
    volumes: tuple[MuscleVolume, ...]
    past_weeks: tuple[dict[MuscleGroup, float], ...]
    pushes: int
    pulls: int
    days_since_last: float | None
    minutes_per_set: float | None
    usual_minutes_per_set: tuple[float, ...]
    runs: tuple[RunDone, ...]
    scores: Scores | None

    @property
    def records(self) -> tuple[PersonalRecord, ...]:
        """The records of all exercises."""
        return tuple(record for each in self.exercises for record in each.records)

    def day(self, moment: datetime) -> date:
        """The day of an aware moment on the athlete's calendar."""
        return local_date(moment, self.workout.timezone, self.lifter.timezone)
