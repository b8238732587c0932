"""Which topic of the starter corpus a text is about, by the words that tell its topics from each other."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from spotter.knowledge.chunks import Chunk, Domain
from spotter.knowledge.corpus import starter_chunks
from spotter.knowledge.words import stems

# What is about none of the topics that there are.
NO_TOPIC = "training"

# The words of a topic that weigh most; the rest are in many topics or hardly in this one.
_WORDS_A_TOPIC = 60
# Below that a text shares no more than a word or two with any topic.
_LEAST_ALIKE = 0.07


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the starter corpus, such as `easy_pace`, and the half of training that it belongs to."""

    name: str
    domain: Domain


def topic_of(text: str, domain: Domain | None = None) -> Topic | None:
    """The topic that the text is most about, of one half of training and what is of both where one is named.

    None for a text that is about none of them.
    """
    counts = Counter(stems(text))
    length = math.sqrt(sum(_damped(count) ** 2 for count in counts.values()))
    scores: defaultdict[Topic, float] = defaultdict(float)
    for stem, count in counts.items():
        for topic, weight in _weights().get(stem, ()):
            if domain in (None, Domain.BOTH, topic.domain) or topic.domain is Domain.BOTH:
                scores[topic] += weight * _damped(count) / length
    best = max(scores, key=lambda topic: (scores[topic], topic.name), default=None)
    return best if best and scores[best] >= _LEAST_ALIKE else None


@cache
def _weights() -> Mapping[str, list[tuple[Topic, float]]]:
    """The topics that a stem speaks for, and how much: by how often they have it and how few others do (tf-idf)."""
    counted = _counted(starter_chunks())
    having = Counter(stem for counts in counted.values() for stem in counts)
    found: defaultdict[str, list[tuple[Topic, float]]] = defaultdict(list)
    for topic, counts in counted.items():
        for stem, weight in _telling(counts, having, len(counted)).items():
            found[stem].append((topic, weight))
    return found


def _counted(chunks: Iterable[Chunk]) -> Mapping[Topic, Counter[str]]:
    counted: defaultdict[Topic, Counter[str]] = defaultdict(Counter)
    for chunk in chunks:
        counted[Topic(chunk.topic, chunk.domain)].update(stems(chunk.searched_text))
    return counted


def _telling(counts: Counter[str], having: Counter[str], topics: int) -> Mapping[str, float]:
    """The stems that weigh most for a topic, as a vector of length 1."""
    weights = {stem: _damped(count) * math.log(topics / having[stem]) for stem, count in counts.items()}
    best = sorted(weights, key=lambda stem: (-weights[stem], stem))[:_WORDS_A_TOPIC]
    length = math.sqrt(sum(weights[stem] ** 2 for stem in best)) or 1.0
    return {stem: weights[stem] / length for stem in best}


def _damped(count: int) -> float:
    return 1 + math.log(count)
