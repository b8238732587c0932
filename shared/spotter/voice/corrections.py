"""What athletes put right in a reading: kept as labelled examples, of those who agreed to that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from spotter.clock import Clock
from spotter.strength.models import MAX_ENTRIES
from spotter.voice.models import LogEntry, SpokenContext
from spotter.voice.ports import ExampleStore, LabelledExample, Speaker

Entries = Annotated[tuple[LogEntry, ...], Len(0, MAX_ENTRIES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was said, as what it was read, and as what it was meant; the rest as in the answer and the request."""

    transcript: Annotated[str, Len(1, 4000)]
    parsed: Entries
    corrected: Entries
    context: SpokenContext | None = None
    engine: Annotated[str, Len(1, 200)] | None = None
    workout_id: Annotated[str, Len(1, 64)] | None = None
    run_id: Annotated[str, Len(1, 64)] | None = None


@dataclass(frozen=True, slots=True)
class CorrectionAnswer:
    """Whether the correction was kept to learn from, in plain words too."""

    kept: bool
    message: str


def take_correction(
    athlete_id: str, correction: Correction, speaker: Speaker, examples: ExampleStore, clock: Clock
) -> CorrectionAnswer:
    """Keep the correction as a labelled example if the athlete shares corrections. Changes no workout and no run.

    Raises Unavailable when it cannot be kept.
    """
    if not speaker.shares_corrections:
        return CorrectionAnswer(kept=False, message="Nothing was kept: your profile does not share corrections.")
    examples.put(
        athlete_id,
        LabelledExample(
            transcript=correction.transcript,
            context=correction.context,
            parsed=correction.parsed,
            corrected=correction.corrected,
            engine=correction.engine,
            at=clock(),
            workout_id=correction.workout_id,
            run_id=correction.run_id,
        ),
    )
    return CorrectionAnswer(kept=True, message="Thank you. The correction is kept to learn from.")
