"""Keeping what was told, once however often it is sent.

Runs go first, because a run can be refused for what nobody can have run, and then nothing is to have been kept; sets
cannot. Every part bears the mark of the telling, so a repeat after a failure half way finds what is there already and
adds only the rest.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from spotter.running.models import RunEntry
from spotter.strength.models import StrengthEntry
from spotter.voice.models import LogEntry
from spotter.voice.ports import Diary, Occasion

# A phone without an answer sends again within it; nobody does the same set again, and tells it, so soon.
RETRY_WINDOW_S = 30


@dataclass(frozen=True, slots=True)
class Saved:
    """What was kept; no workout without sets."""

    workout_id: str | None
    run_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """Who said what of which aware moment; `dated` where the client gave the moment, `key` its mark of the request."""

    athlete_id: str
    transcript: str
    moment: datetime
    dated: bool
    key: str | None = None


def keep_log(utterance: Utterance, entries: tuple[LogEntry, ...], diary: Diary) -> Saved | None:
    """Keep the sets and the runs; None where there is nothing to keep. Raises what a Diary raises."""
    lifted = tuple(entry for entry in entries if isinstance(entry, StrengthEntry) and entry.sets)
    runs = tuple(entry for entry in entries if isinstance(entry, RunEntry))
    if not lifted and not runs:
        return None
    last, this = _occasions(utterance)
    occasion = last if last is not None and diary.holds(last, lifted, runs) else this
    run_ids = diary.add_runs(occasion, runs) if runs else ()
    return Saved(diary.add_sets(occasion, lifted) if lifted else None, run_ids)


def _occasions(utterance: Utterance) -> tuple[Occasion | None, Occasion]:
    """This occasion; before it, where only the time tells a repeat from the next set, the same of the last window."""
    if utterance.key is not None:
        # A key stands for the request whatever it says; the endpoint has seen to it that it says the same.
        return None, _occasion(utterance, utterance.key)
    if utterance.dated:
        return None, _occasion(utterance, f"{utterance.moment.isoformat()}\n{utterance.transcript}")
    window = int(utterance.moment.timestamp()) // RETRY_WINDOW_S
    last, this = (_occasion(utterance, f"{each}\n{utterance.transcript}") for each in (window - 1, window))
    return last, this


def _occasion(utterance: Utterance, content: str) -> Occasion:
    token = hashlib.sha256(content.encode()).hexdigest()
    return Occasion(utterance.athlete_id, utterance.moment, utterance.dated, token)
