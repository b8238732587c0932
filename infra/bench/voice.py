"""Reading what is said: how fast, how often right, and how far its confidence can be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median, quantiles

from infra.bench.caber import VERSION, CannotRun, answers
from infra.bench.hostile import LENGTH, hostile_texts
from infra.bench.measure import cpu_ms
from infra.bench.utterances import Utterance, is_right, subjects
from spotter.voice.models import SpokenContext
from spotter.voice.parse_log import read_log

HOSTILE_TARGET_MS = 50.0
# Lower ends of the buckets of confidence, the highest first.
BUCKETS = (0.95, 0.9, 0.8, 0.6, 0.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a reader made of an utterance: whether it is right, whether it logs anything, and its CPU time."""

    subject: str
    right: bool
    logs: bool
    ms: float
    confidence: float = 1.0


def report() -> str:
    """Everything that is measured of the reading of utterances, as tables."""
    told = [(subject, utterance) for subject, each in subjects().items() for utterance in each]
    ours = [_judged(subject, utterance) for subject, utterance in told]
    try:
        theirs, why_not = _judged_of_caber(told), ""
    except CannotRun as error:
        theirs, why_not = [], f"caber {VERSION} was not run: {error}"
    tables = (_readers(ours, theirs), why_not, _by_subject(ours, theirs), _calibration(ours), _hostile())
    return "\n\n".join(filter(None, tables))


def _judged(subject: str, utterance: Utterance) -> Judged:
    reading = read_log(utterance.said, utterance.context)
    ms = cpu_ms(partial(read_log, utterance.said, utterance.context))
    return Judged(subject, is_right(utterance, reading.entries), bool(reading.entries), ms, reading.confidence)


def _judged_of_caber(told: Sequence[tuple[str, Utterance]]) -> list[Judged]:
    answered = answers([utterance for _, utterance in told])
    return [
        Judged(subject, is_right(utterance, answer.entries), bool(answer.entries), answer.ms)
        for (subject, utterance), answer in zip(told, answered, strict=True)
    ]


def _readers(ours: Sequence[Judged], theirs: Sequence[Judged]) -> str:
    lines = [f"{'reading an utterance':<42}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'right':>8}{'false logs':>12}"]
    for name, judged in (("Spotter", ours), (f"caber {VERSION} (npm), for typed notation", theirs)):
        if judged:
            lines.append(f"{name:<42}{_times(judged)}{_share(judged):>8.1%}{_false_logs(judged):>12}")
    return "\n".join(lines)


def _times(judged: Sequence[Judged]) -> str:
    ms = [each.ms for each in judged]
    return "".join(f"{value:>8.2f}" for value in (median(ms), quantiles(ms, n=100)[-1], max(ms)))


def _share(judged: Sequence[Judged]) -> float:
    return sum(each.right for each in judged) / len(judged)


def _false_logs(judged: Sequence[Judged]) -> int:
    return sum(each.logs for each in judged if each.subject == "nothing")


def _by_subject(ours: Sequence[Judged], theirs: Sequence[Judged]) -> str:
    lines = [f"{'utterances about':<42}{'count':>8}{'Spotter':>8}{'caber' if theirs else '':>8}"]
    for subject in dict.fromkeys(each.subject for each in ours):
        groups = [[each for each in judged if each.subject == subject] for judged in (ours, theirs)]
        shares = "".join(f"{_share(group):>8.1%}" for group in groups if group)
        lines.append(f"{subject.replace('_', ' '):<42}{len(groups[0]):>8}{shares}")
    return "\n".join(lines)


def _calibration(judged: Sequence[Judged]) -> str:
    lines = [f"{'confidence':<42}{'count':>8}{'right':>8}{'share':>8}"]
    for low, high in zip(BUCKETS, (1.01, *BUCKETS), strict=False):
        lines.append(_bucket(f"{low:.2f} to {min(high, 1.0):.2f}", [e for e in judged if low <= e.confidence < high]))
    lines.append(_bucket("above 0.90 altogether", [each for each in judged if each.confidence > 0.9]))
    return "\n".join(lines)


def _bucket(name: str, judged: Sequence[Judged]) -> str:
    share = f"{_share(judged):>8.1%}" if judged else f"{'-':>8}"
    return f"{name:<42}{len(judged):>8}{sum(each.right for each in judged):>8}{share}"


def _hostile() -> str:
    nobody = SpokenContext()
    times = {name: cpu_ms(partial(read_log, text, nobody)) for name, text in hostile_texts().items()}
    worst = max(times, key=times.__getitem__)
    return (
        f"slowest of {len(times)} hostile texts of {LENGTH} characters: {times[worst]:.1f} ms "
        f"({worst!r}); target {HOSTILE_TARGET_MS:.0f} ms"
    )
