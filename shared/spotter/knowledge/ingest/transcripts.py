"""Chunks of a recording: what one speaker says on one subject, and where in the recording that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.chunks import Chunk, Domain, Moment
from spotter.knowledge.ingest.adverts import without_adverts
from spotter.knowledge.ingest.cohesion import ties_between
from spotter.knowledge.ingest.cues import Transcript
from spotter.knowledge.ingest.documents import Document, short_hash
from spotter.knowledge.ingest.metadata import Metadata, metadata_of
from spotter.knowledge.ingest.parting import part
from spotter.knowledge.ingest.sentences import Sentence, sentences_of
from spotter.knowledge.ingest.topics import NO_TOPIC, topic_of
from spotter.knowledge.ingest.turns import turns_of
from spotter.knowledge.words import stems

_LONGEST_RECORDING = 60
_SHORTEST_TELLING_WORD = 5
_TELLING_WORDS = 3


def transcript_chunks(document: Document, transcript: Transcript, since: date) -> Iterator[Chunk]:
    """The chunks of a transcript. `since` stands for the day of review where no date is told.

    Raises InvalidInput for metadata that cannot be read or that no chunk can have.
    """
    metadata = metadata_of(document, transcript.header)
    for turn in turns_of(without_adverts(sentences_of(transcript.cues))):
        ties = ties_between([sentence.text for sentence in turn])
        for chosen in part([sentence.words for sentence in turn], ties):
            yield chunk_from(record_of(_chunk(document, turn[chosen], metadata, since)))


def _chunk(document: Document, said: Sequence[Sentence], metadata: Metadata, since: date) -> Chunk:
    text = " ".join(sentence.text for sentence in said)
    topic = topic_of(text, metadata.domain)
    moment = _moment(said, metadata)
    return Chunk(
        id=f"{document.slug}.{_place(moment)}-{short_hash(text)}",
        domain=metadata.domain or (topic.domain if topic else Domain.BOTH),
        topic=topic.name if topic else NO_TOPIC,
        title=_title(metadata, topic.name.replace("_", " ") if topic else _telling(text), moment),
        text=text,
        kind=metadata.kind,
        source=metadata.source(),
        expert=metadata.expert(said[0].speaker),
        reviewed=metadata.reviewed or since,
        moment=moment,
    )


def _moment(said: Sequence[Sentence], metadata: Metadata) -> Moment | None:
    start_s, end_s = said[0].start_s, said[-1].end_s
    if start_s is None:
        return None
    return Moment(metadata.recording, round(start_s, 2), round(max(start_s, end_s or start_s), 2))


def _place(moment: Moment | None) -> str:
    """The minute that a chunk begins in, for ids that tell where to listen."""
    return "said" if moment is None else f"{int(moment.start_s // 60)}m"


def _title(metadata: Metadata, subject: str, moment: Moment | None) -> str:
    recording = metadata.recording[:_LONGEST_RECORDING].strip()
    return f"{recording}: {subject}" + (f", from {clock(moment.start_s)}" if moment else "")


def clock(seconds: float) -> str:
    """Where in a recording: `12:34`, `1:02:03`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _telling(text: str) -> str:
    """The words that the text has most of, longer ones first."""
    words = (word.strip(".,;:?!\"'“”()").lower() for word in text.split())
    counts = Counter(word for word in words if _SHORTEST_TELLING_WORD <= len(word) <= 20 and stems(word))
    best = sorted(counts, key=lambda word: (-counts[word], -len(word), word))
    return ", ".join(best[:_TELLING_WORDS]) or NO_TOPIC
