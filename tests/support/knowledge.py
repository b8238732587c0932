"""Chunks of a knowledge base, made for tests."""

from __future__ import annotations

from datetime import date

from spotter.knowledge.chunks import Chunk, Domain, Kind, Moment, Source

_FILLER = (
    "This passage goes on for as long as passages of a knowledge base have to, and says nothing else that anybody "
    "would look up, so that what was said first decides what it is about. "
)
STUDY = Source("Doe J, Roe R", 2019, "A study of things", "Journal of Things", doi="10.1234/things.5")


def chunk(id_="tempo.pace", said="A tempo run is run at threshold pace.", **changed):
    """A chunk that says something short, and is as long as chunks must be."""
    made = {
        "id": id_,
        "domain": Domain.RUNNING,
        "topic": id_.partition(".")[0],
        "title": said[:60],
        "text": f"{said} {_FILLER * 2}".strip(),
        "kind": Kind.PRINCIPLE,
        "source": None,
        "expert": None,
        "reviewed": date(2026, 11, 1),
        "asked": (),
        "moment": None,
    }
    return Chunk(**{**made, **changed})


TEMPO = chunk(
    "tempo.pace",
    "A tempo run is held at threshold pace, comfortably hard, for twenty to forty minutes.",
    source=STUDY,
    expert="Jane Doe",
    asked=("How fast should a tempo run be?",),
    moment=Moment("Episode 12 – “Threshold”", 61.5, 90.0),
)
SQUAT = chunk(
    "squat.depth",
    "Squat until the crease of the hip is below the top of the knee, as powerlifting rules ask.",
    domain=Domain.STRENGTH,
    kind=Kind.FORM_CUE,
)
SLEEP = chunk(
    "sleep.hours",
    "Sleep of eight hours a night helps the body to adapt to any training.",
    domain=Domain.BOTH,
    kind=Kind.EVIDENCE,
)
THREE = (TEMPO, SQUAT, SLEEP)
