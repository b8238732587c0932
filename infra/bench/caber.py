"""caber, a parser of workout logs that is published on npm (MIT): what it makes of our utterances.

It was made for a notation that is typed ("Squat 135x5, 200x3"), not for speech, so its answers are taken as well as
they can be: its names are looked for in our catalogue, and what it cannot say counts as nothing said.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.bench.utterances import Utterance
from spotter.running.models import RunEntry
from spotter.strength.exercises.matching import match, mentions
from spotter.strength.models import ExerciseMention, StrengthEntry, StrengthSet
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.models import LogEntry

VERSION = "5.0.5"
_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / ".tools" / f"caber-{VERSION}"
_SCRIPT = Path(__file__).with_name("caber.mjs")
_INSTALL_S = 120
_METRES_PER = {"miles": METRES_PER_MILE, "kilometers": METRES_PER_KILOMETRE}


class CannotRun(Exception):
    """caber cannot be run here; the message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What caber made of one utterance, and the CPU time that it took in milliseconds."""

    entries: tuple[LogEntry, ...]
    ms: float


def answers(utterances: Sequence[Utterance]) -> list[Answer]:
    """caber's answers, in the order of the utterances. Raises `CannotRun` where there is no node, npm or network."""
    _install()
    lines = "\n".join(
        json.dumps({"said": utterance.said, "unit": utterance.context.unit_preference or "lb"})
        for utterance in utterances
    )
    told = json.loads(_output("node", str(_SCRIPT), str(_FOLDER), given=lines))
    return [Answer(tuple(map(_entry, filter(_has_sets, each["answer"]))), each["ms"]) for each in told]


def _install() -> None:
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise CannotRun("node and npm are not here")
    if (_FOLDER / "node_modules" / "caber").is_dir():
        return
    _FOLDER.mkdir(parents=True, exist_ok=True)
    flags = ("--no-audit", "--no-fund", "--ignore-scripts", "--no-save")
    _output("npm", "install", *flags, "--prefix", str(_FOLDER), f"caber@{VERSION}")


def _output(*command: str, given: str = "") -> str:
    try:
        done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=_INSTALL_S, check=True)
    except subprocess.SubprocessError as error:
        raise CannotRun(f"`{' '.join(command[:2])}` failed") from error
    return done.stdout


def _has_sets(activity: dict[str, Any]) -> bool:
    return bool(activity["sets"])


def _entry(activity: dict[str, Any]) -> LogEntry:
    first = activity["sets"][0]
    if "distance" in first:
        return RunEntry(
            distance_m=(first["distance"] or 0.0) * _METRES_PER[first["unit"]], duration_s=first.get("time")
        )
    return StrengthEntry(exercise=_named(activity["name"]), sets=tuple(map(_set, activity["sets"])))


def _named(name: str) -> ExerciseMention:
    found = match(name) or next(iter(mentions(name.lower().split())), None)
    return ExerciseMention(id=found.exercise.id if found else None, name=name)


def _set(told: dict[str, Any]) -> StrengthSet:
    weight = told.get("weight")
    return StrengthSet(
        reps=told.get("reps"),
        weight=weight,
        unit=told.get("unit"),
        load="bodyweight" if weight is None else "external",
        duration_s=told.get("time"),
    )
