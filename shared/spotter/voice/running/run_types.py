"""What kind of run was told. Only what was said counts; repeats without another name are intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.running.models import RunType, Segment
from spotter.voice.running.speech import Phrases, Speech, phrases

_HILL_NAMES = (
    *("repeats", "repeat", "reps", "sprints", "workout", "session", "run", "intervals", "training", "work", "day"),
)


@dataclass(frozen=True, slots=True)
class _Name:
    """A name for a kind of run, and the words before or after it with which it is something else."""

    run_type: RunType
    spoken: Phrases
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    plain_only: bool = False


_NOT_NOW = frozenset(
    ("next", "before", "upcoming", "for", "not", "pre", "after", "until", "goal", "no", "during", "of")
)
_ASKED_HOW = frozenset(("felt", "feels", "feel", "feeling", "not", "too", "was", "wasnt", "felt so", "far", "from"))

# The first that was said counts: a "long easy run" is long, "easy miles" around a fartlek are part of it.
_NAMES = (
    _Name("fartlek", phrases("fartlek")),
    _Name("progression", phrases("progression", "progressive", "progression run", "prog run", "progressively")),
    _Name("hill", phrases(*(f"hill {name}" for name in _HILL_NAMES), "hills repeats", "hill sprint", "hills workout")),
    _Name(
        "race",
        phrases("race", "raced", "racing", "parkrun", "races"),
        _NOT_NOW,
        frozenset(("pace", "effort", "week", "plan", "prep", "shoes", "shape", "simulation", "coming", "next", "is")),
    ),
    _Name("threshold", phrases("threshold", "lactate threshold"), frozenset(("under", "below", "not"))),
    _Name("tempo", phrases("tempo", "tempos"), frozenset(("not",))),
    _Name(
        "interval",
        phrases(
            *("interval", "intervals", "track workout", "track session", "speedwork", "track repeats"),
            *("mile repeats", "speed workout", "speed session", "repeats", "yasso", "yassos", "track intervals"),
            *("km repeats",),
        ),
    ),
    _Name("recovery", phrases("recovery"), frozenset(("jog", "seconds")), plain_only=True),
    _Name(
        "long",
        phrases("long run", "long slow", "lsd", "long easy", "long one", "long trail run", "long jog", "longrun"),
    ),
    _Name(
        "long",
        phrases("long"),
        frozenset(("how", "as", "too", "so", "that", "not", "was", "for", "all")),
        plain_only=True,
    ),
    _Name("easy", phrases("easy"), _ASKED_HOW, frozenset(("warmup", "cooldown")), plain_only=True),
)
_DAYS = frozenset(("weeks", "week", "days", "months", "month"))
_LONG_BEFORE = frozenset(("run", "jog", "miles", "km", "slow", "easy", "one", "trail"))


def run_type_of(speech: Speech, segments: Sequence[Segment], *, repeated: bool) -> tuple[RunType | None, str | None]:
    """The kind of run and why it is that; None where none was named and nothing `repeated` or stepped through."""
    strides = "strides" in speech.texts
    repeated = repeated and not strides
    uphill = repeated and bool({"uphill", "hill", "hills"} & set(speech.texts))
    for name in _NAMES:
        if (name.plain_only and segments and not strides) or (uphill and name.run_type == "interval"):
            continue
        at = next((at for at in range(len(speech.words)) if _named(speech, name, at)), None)
        if at is not None:
            return name.run_type, f'{name.run_type} as "{speech.text(at)}" was said'
    if uphill:
        return "hill", "hill as the repeats were uphill"
    return ("interval", "interval as it was run in repeats") if repeated else (None, None)


def _named(speech: Speech, name: _Name, at: int) -> bool:
    end = speech.end_of(name.spoken, at)
    if end is None or speech.text(at - 1) in name.not_after or speech.text(end) in name.not_before:
        return False
    if name.run_type == "race" and speech.text(end) == "in" and _DAYS & set(speech.texts[end + 1 : end + 4]):
        return False
    if name.run_type == "long" and end == at + 1 and speech.text(at) == "long":
        return speech.text(end) in _LONG_BEFORE or speech.text(end).isdigit()
    return True
