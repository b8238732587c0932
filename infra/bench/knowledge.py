"""Finding passages: how much of what answers a question is found, how high it stands, how fast, and when it is near."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean, median, quantiles

from infra.bench.knowledge_questions import LabelledQuestion, labelled_questions, off_topic_questions
from infra.bench.rankings import mean_interval, ndcg, recall, separation
from infra.bench.served_knowledge import ServedKnowledge
from spotter.knowledge.chunks import Chunk
from spotter.knowledge.plain_search import PlainSearch
from spotter.knowledge.retrieval import retrieve

RECALLED, RANKED = 5, 10
# As many passages as the coach looks at: it answers when the nearest of them is near enough.
LOOKED_AT = 5
THRESHOLDS = (0.58, 0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66, 0.68, 0.7)

Search = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found for each question, and in how many milliseconds of the clock on the wall."""

    name: str
    recalls: tuple[float, ...]
    ndcgs: tuple[float, ...]
    ms: tuple[float, ...]


def report(chunks: Sequence[Chunk], served: ServedKnowledge) -> str:
    """Everything that is measured of finding passages, as tables."""
    told = labelled_questions()
    left = [question.among({chunk.id for chunk in chunks}) for question in told]
    judged = [question for question in left if question.relevant]
    found = [_found(name, search, judged) for name, search in _searches(chunks, served).items()]
    return "\n\n".join((_rankings(found, len(chunks)), _vanished(told, left), _nearness(judged, served)))


def _searches(chunks: Sequence[Chunk], served: ServedKnowledge) -> dict[str, Search]:
    """The first of them is what the others are compared with."""
    plain = PlainSearch(chunks)
    return {
        "BM25 over stems, in memory": lambda question: [
            near.chunk.id for near in plain.nearest(question, count=RANKED).by_words
        ],
        "the index's own fusion (RRF)": lambda question: served.fused(question, RANKED),
        "Spotter": lambda question: [passage.chunk.id for passage in retrieve(question, served.index, count=RANKED)],
    }


def _found(name: str, search: Search, questions: Sequence[LabelledQuestion]) -> Found:
    search(questions[0].question)  # What is loaded on first use is not measured.
    rankings, times = [], []
    for each in questions:
        started = time.perf_counter()
        rankings.append(search(each.question))
        times.append((time.perf_counter() - started) * 1000.0)
    judged = [(ranking, each.relevant) for ranking, each in zip(rankings, questions, strict=True)]
    return Found(
        name,
        tuple(recall(ranking, relevant, RECALLED) for ranking, relevant in judged),
        tuple(ndcg(ranking, relevant, RANKED) for ranking, relevant in judged),
        tuple(times),
    )


def _rankings(found: Sequence[Found], chunks: int) -> str:
    title = f"{len(found[0].ms)} questions to {chunks} chunks"
    columns = f"{f'recall@{RECALLED}':>10}{f'nDCG@{RANKED}':>9}{'p50 ms':>8}{'p99 ms':>8}"
    lines = [f"{title:<42}{columns}   nDCG@{RANKED} above BM25 (95 %)"]
    for each in found:
        quality = f"{fmean(each.recalls):>10.3f}{fmean(each.ndcgs):>9.3f}"
        times = f"{median(each.ms):>8.1f}{quantiles(each.ms, n=100)[-1]:>8.1f}"
        lines.append(f"{each.name:<42}{quality}{times}{_above(each, found[0])}".rstrip())
    return "\n".join(lines)


def _above(one: Found, baseline: Found) -> str:
    if one is baseline:
        return ""
    differences = [ours - theirs for ours, theirs in zip(one.ndcgs, baseline.ndcgs, strict=True)]
    low, high = mean_interval(differences)
    return f"   {fmean(differences):+.3f} ({low:+.3f} to {high:+.3f})"


def _vanished(told: Sequence[LabelledQuestion], left: Sequence[LabelledQuestion]) -> str:
    before, after = (sum(len(each.relevant) for each in questions) for questions in (told, left))
    unanswerable = sum(not each.relevant for each in left)
    return (
        f"{before - after} of {before} judgements name chunks that are no longer there; "
        f"{unanswerable} of {len(told)} questions have none left and are left out"
    )


def _nearness(questions: Sequence[LabelledQuestion], served: ServedKnowledge) -> str:
    """For whoever chooses from where on a passage is near enough, which depends on the model that embeds texts."""
    on_topic = [_nearest(each.question, served) for each in questions]
    off_topic = [_nearest(question, served) for question in off_topic_questions()]
    share = separation(on_topic, off_topic)
    lines = [
        f"nearness: a question on training is nearer than one on something else in {share:.1%} of pairs",
        f"{'near enough from':<42}{'answered':>10}{'kept from answering':>21}",
    ]
    for threshold in THRESHOLDS:
        answered = fmean(nearness >= threshold for nearness in on_topic)
        kept = fmean(nearness < threshold for nearness in off_topic)
        lines.append(f"{threshold:<42.2f}{answered:>10.1%}{kept:>21.1%}")
    return "\n".join(lines)


def _nearest(question: str, served: ServedKnowledge) -> float:
    return max((passage.nearness for passage in retrieve(question, served.index, count=LOOKED_AT)), default=0.0)
