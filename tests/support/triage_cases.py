"""Messages of athletes with what triage should make of them, one a line in `tests/triage`.

`flags` are the red flags of which any one is right, empty where there is none; `urgency`, `category` and `region` are
what may be answered.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "triage"


@dataclass(frozen=True)
class TriageCase:
    message: str
    flags: tuple[str, ...]
    earlier: tuple[str, ...] = ()
    urgency: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    context: tuple[str, ...] = field(default=())


def triage_cases(*subjects):
    """The cases of these subjects, or of all."""
    names = subjects or [path.stem for path in sorted(FOLDER.glob("*.jsonl"))]
    lines = [line for name in names for line in (FOLDER / f"{name}.jsonl").read_text().splitlines()]
    return [TriageCase(**{key: _frozen(value) for key, value in json.loads(line).items()}) for line in lines]


def _frozen(value):
    return tuple(value) if isinstance(value, list) else value
