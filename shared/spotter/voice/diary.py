"""The diary that an athlete's workouts and runs are."""

from __future__ import annotations

from spotter.running.models import RunEntry
from spotter.running.ports import RunStore
from spotter.running.same_run import runs_near
from spotter.running.told_run import Telling, run_told
from spotter.running.told_runs import keep_told_run
from spotter.strength.models import StrengthEntry, Workout
from spotter.strength.ports import Logbook
from spotter.strength.sessions import add_to_session
from spotter.strength.workouts import known_as, new_workout
from spotter.voice.ports import Occasion


class AthletesDiary:
    """A Diary. `timezone` is the athlete's own."""

    def __init__(self, logbook: Logbook, runs: RunStore, timezone: str | None) -> None:
        self._logbook = logbook
        self._runs = runs
        self._timezone = timezone

    def holds(self, occasion: Occasion, lifted: tuple[StrengthEntry, ...], runs: tuple[RunEntry, ...]) -> bool:
        """See Diary."""
        return (bool(lifted) and self._holds_sets(occasion, lifted)) or self._holds_a_run(occasion, runs)

    def add_runs(self, occasion: Occasion, runs: tuple[RunEntry, ...]) -> tuple[str, ...]:
        """See Diary."""
        tellings = [self._telling(occasion, position) for position in range(len(runs))]
        for entry, telling in zip(runs, tellings, strict=True):
            run_told(occasion.athlete_id, entry, telling)
        kept = [
            keep_told_run(occasion.athlete_id, entry, telling, self._runs)
            for entry, telling in zip(runs, tellings, strict=True)
        ]
        return tuple(str(each.run.id) for each in kept)

    def add_sets(self, occasion: Occasion, lifted: tuple[StrengthEntry, ...]) -> str:
        """See Diary."""
        workout = add_to_session(
            occasion.athlete_id,
            lifted,
            occasion.moment,
            self._logbook,
            token=occasion.token,
            home_timezone=self._timezone,
        )
        return str(workout.id)

    def _holds_sets(self, occasion: Occasion, lifted: tuple[StrengthEntry, ...]) -> bool:
        told = Workout(id=None, performed_at=occasion.moment, entries=lifted, source="voice")
        new = new_workout(occasion.athlete_id, told, occasion.token, self._timezone)
        return known_as(occasion.athlete_id, new, self._logbook.workouts) is not None

    def _holds_a_run(self, occasion: Occasion, runs: tuple[RunEntry, ...]) -> bool:
        return any(self._is_kept(occasion, entry, position) for position, entry in enumerate(runs))

    def _is_kept(self, occasion: Occasion, entry: RunEntry, position: int) -> bool:
        run = run_told(occasion.athlete_id, entry, self._telling(occasion, position))
        # The beginning of an id is the moment, which is another one when the same is told again.
        mark = str(run.id).rpartition("-")[2]
        return any(str(near.id).endswith(f"-{mark}") for near in runs_near(occasion.athlete_id, run, self._runs))

    def _telling(self, occasion: Occasion, position: int) -> Telling:
        performed_at = occasion.moment if occasion.dated else None
        return Telling(occasion.moment, performed_at, self._timezone, occasion.token, position)
