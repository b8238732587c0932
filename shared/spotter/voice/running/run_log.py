"""A run as it was told: from the words of an utterance to an entry, with a reason for each field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.running.models import RunEntry, RunType
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.models import Clarification
from spotter.voice.running.amounts import bare_unit_m
from spotter.voice.running.quantities import Said
from spotter.voice.running.run_so_far import WholeRun
from spotter.voice.running.run_types import run_type_of
from spotter.voice.running.sessions import session_of
from spotter.voice.running.speech import Speech, speech_of
from spotter.voice.running.surroundings import celsius_of
from spotter.voice.running.telling import corrected, told
from spotter.voice.running.whole_run import whole_run
from spotter.voice.words import Word

_PLACED = frozenset(("hr", "max_hr", "rpe", "gain", "loss", "temperature", "humidity", "incline", "aside"))
# Shorter ones are a number or an ordinal, which names nothing.
_SHORT_ASIDE = 2
# Nobody tells one run in more; what is beyond is not looked at.
MAX_RUN_WORDS = 400
_SURE, _BARE_UNIT, _UNEXPLAINED, _CONTRADICTED, _NOTHING = 0.98, 0.9, 0.7, 0.6, 0.2


@dataclass(frozen=True, slots=True)
class ToldRun:
    """A run that was told. `certainty` is 0..1; each doubt is a question whose answer would settle it."""

    entry: RunEntry
    reasons: tuple[str, ...]
    certainty: float
    doubts: tuple[Clarification, ...] = ()


def read_run(words: Sequence[Word], miles: bool = True) -> ToldRun:
    """The run that these words tell. `miles`: whether distances and paces without a unit are in miles.

    Nothing is invented: a field is None unless it was said, or distance, time and pace follow from each other.
    """
    speech = speech_of(words[:MAX_RUN_WORDS])
    standing, reasons = corrected(speech, told(speech))
    own = _without_asides(speech, standing)
    amounts = [said for said in standing if said.kind not in _PLACED]
    distances = [said for said in amounts if said.kind == "distance"]
    session = session_of(own, amounts, bare_unit_m(distances, 0.0, miles=miles))
    treadmill = "treadmill" in own.texts
    run = whole_run(own, session.left, session.segments, miles=miles, treadmill=treadmill)
    run_type, why = run_type_of(own, run.segments, repeated=bool(session.segments))
    temperature_c = _temperature(own, standing, metric=_is_metric(distances, miles=miles))
    entry = _entry(run, standing, run_type, temperature_c, treadmill=treadmill)
    all_reasons = [*reasons, *session.reasons, *run.reasons, *([why] if why else []), *_reasons(speech, standing)]
    doubts = [*run.doubts, *_doubts(speech, run)]
    return ToldRun(entry, tuple(all_reasons), _certainty(entry, run), tuple(doubts))


def _entry(
    run: WholeRun, standing: Sequence[Said], run_type: RunType | None, temperature_c: float | None, *, treadmill: bool
) -> RunEntry:
    return RunEntry(
        distance_m=run.distance_m,
        duration_s=run.duration_s,
        pace_s_per_km=run.pace_s_per_km,
        run_type=run_type,
        segments=run.segments,
        avg_heart_rate_bpm=_value(standing, "hr"),
        max_heart_rate_bpm=_value(standing, "max_hr"),
        rpe=_value(standing, "rpe"),
        elevation_gain_m=_value(standing, "gain"),
        elevation_loss_m=_value(standing, "loss"),
        temperature_c=temperature_c,
        humidity=_value(standing, "humidity"),
        treadmill=treadmill,
    )


def _without_asides(speech: Speech, standing: Sequence[Said]) -> Speech:
    """The utterance with the words of asides blanked, so that they name nothing of this run."""
    words = list(speech.words)
    for said in standing:
        if said.kind == "aside" and said.end - said.start > _SHORT_ASIDE:
            words[said.start : said.end] = [Word("")] * (said.end - said.start)
    return replace(speech, words=tuple(words))


def _value(standing: Sequence[Said], kind: str) -> float | None:
    return next((said.value for said in standing if said.kind == kind), None)


def _temperature(speech: Speech, standing: Sequence[Said], *, metric: bool) -> float | None:
    said = next((said for said in standing if said.kind == "temperature"), None)
    return None if said is None else round(celsius_of(speech, said, metric)[0], 1)


def _is_metric(distances: Sequence[Said], *, miles: bool) -> bool:
    units = {said.unit for said in distances}
    if METRES_PER_MILE in units:
        return False
    return not miles or (
        METRES_PER_KILOMETRE in units and any(said.value not in (5000.0, 10_000.0) for said in distances)
    )


_FIELDS = {
    "hr": "average heart rate",
    "max_hr": "highest heart rate",
    "rpe": "effort out of ten",
    "gain": "climb",
    "loss": "descent",
    "temperature": "temperature",
    "humidity": "humidity",
    "incline": "treadmill's incline",
}


def _reasons(speech: Speech, standing: Sequence[Said]) -> list[str]:
    return [
        f'"{" ".join(speech.texts[said.start : said.end])}" read as the {_FIELDS[said.kind]}'
        for said in standing
        if said.kind in _FIELDS
    ]


def _doubts(speech: Speech, run: WholeRun) -> list[Clarification]:
    doubts = [
        Clarification("distance_m", f'What does "{" ".join(speech.texts[said.start : said.end])}" stand for?')
        for said in run.open[:1]
    ]
    if run.distance_m is None and run.duration_s is None and not run.segments:
        doubts.append(Clarification("distance_m", "How far or how long did you run?"))
    return doubts


def _certainty(entry: RunEntry, run: WholeRun) -> float:
    """The share of such readings that are right, by what in them is doubtful."""
    if entry.distance_m is None and entry.duration_s is None and not entry.segments:
        return _NOTHING
    certainty = _BARE_UNIT if run.bare else _SURE
    if run.doubts:
        certainty = min(certainty, _CONTRADICTED) - 0.05
    return max(0.3, certainty * _UNEXPLAINED ** len(run.open))
