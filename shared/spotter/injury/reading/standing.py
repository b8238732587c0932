"""How what is told stands: true of the speaker now, or denied, over, long ago, only supposed, or a figure of speech."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile

from spotter.injury.lexicon import turns_of_phrase as said
from spotter.injury.lexicon.figures import FIGURE
from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Mention
from spotter.injury.reading.words import Text, Word

CONTROLS: tuple[Concept, ...] = (
    *(said.NEGATION, said.NO_NEGATION, said.ANSWER, said.DENIAL_ENDS, said.NORMAL_AFTER, said.GONE_AFTER, said.BECOME),
    *(said.LONG_AGO, said.FORMERLY, said.THESE_DAYS, said.SUPPOSED, said.ASKING, said.OWN, said.SOMEBODY_ONCE),
    *(said.YOURSELF, FIGURE),
)

# "No numbness, pins and needles or weakness" denies all three; further off the sentence is about something else.
_DENIED_WORDS = 6
_DENIED_ITEM_WORDS = 3
_SUPPOSED_WORDS = 10
_FORMER_WORDS = 5
_STORY_WORDS = 40
_NEAR_THE_BEGINNING = 2
_AFTER_WORDS = 4


class Standing(Enum):
    """How something that is told is meant."""

    NOW = auto()
    GONE = auto()
    DENIED = auto()
    PAST = auto()
    SUPPOSED = auto()
    FIGURE = auto()


@dataclass(frozen=True, slots=True)
class Standings:
    """Of every word of a text: whether it is denied, past, supposed, or part of a figure of speech.

    `questions` are the numbers of the sentences that ask.
    """

    denied: frozenset[int]
    past: frozenset[int]
    supposed: frozenset[int]
    figures: frozenset[tuple[int, int]]
    normal_from: frozenset[int]
    gone_from: frozenset[int]
    questions: frozenset[int]

    def of(self, mention: Mention, words: Sequence[Word]) -> Standing:
        """How the mention is meant."""
        span = range(mention.start, mention.end)
        if not mention.concept.literal and any(
            figure[0] <= mention.start and mention.end <= figure[1] for figure in self.figures
        ):
            return Standing.FIGURE
        if (
            mention.start in self.denied
            or self._is_followed(mention, words, self.normal_from, reach=1)
            or _is_answered_no(mention, words)
        ):
            return Standing.DENIED
        if any(at in self.supposed for at in span):
            return Standing.SUPPOSED
        if mention.start in self.past:
            return Standing.PAST
        return Standing.GONE if self._is_followed(mention, words, self.gone_from, _AFTER_WORDS) else Standing.NOW

    def _is_followed(self, mention: Mention, words: Sequence[Word], marks: frozenset[int], reach: int) -> bool:
        clause = words[mention.start].clause
        after = range(mention.start + 1, min(mention.end + reach, len(words)))
        return any(at in marks and words[at].clause == clause for at in after)


def _is_answered_no(mention: Mention, words: Sequence[Word]) -> bool:
    """Whether a "no" that stands by itself follows."""
    at = mention.end
    if at >= len(words) or words[at].text not in said.NO or words[at].clause == words[at - 1].clause:
        return False
    return at + 1 == len(words) or words[at + 1].clause != words[at].clause


def standings(text: Text, mentions: Iterable[Mention]) -> Standings:
    """How the words of the text are meant, by the turns of phrase that are among its mentions."""
    told = _ByConcept(mentions)
    return Standings(
        denied=frozenset(_denied(text, told)),
        past=frozenset(_past(text, told)),
        supposed=frozenset(_supposed(text, told)),
        figures=frozenset((each.start, each.end) for each in told.of(FIGURE)),
        normal_from=frozenset(each.start for each in told.of(said.NORMAL_AFTER)),
        gone_from=frozenset(_gone(told)),
        questions=text.asked | _opened_as_questions(text, told),
    )


class _ByConcept:
    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._found: dict[Concept, list[Mention]] = {}
        self.long: set[int] = set()
        for each in mentions:
            self._found.setdefault(each.concept, []).append(each)
            if each.end - each.start > 1 and each.concept not in _WEAK:
                self.long.update(range(each.start, each.end))

    def of(self, concept: Concept) -> list[Mention]:
        """Where the concept is told."""
        return self._found.get(concept, [])

    def starts(self, concept: Concept) -> frozenset[int]:
        """The words with which it begins to be told."""
        return frozenset(each.start for each in self.of(concept))


# What does not use up a negation that stands within it.
_WEAK = frozenset(CONTROLS) - {said.NO_NEGATION, said.ANSWER, FIGURE}


def _denied(text: Text, told: _ByConcept) -> Iterable[int]:
    ends = told.starts(said.DENIAL_ENDS)
    for each in told.of(said.NEGATION):
        if each.start not in told.long:
            yield from _scope(text.words, each.end, ends)


def _scope(words: Sequence[Word], start: int, ends: frozenset[int]) -> Iterable[int]:
    """The words that a negation before `start` denies."""
    if start >= len(words):
        return
    sentence, clause = words[start].sentence, words[start].clause
    if start and words[start - 1].clause != clause:
        return
    for at in range(start, len(words)):
        word = words[at]
        if word.clause != clause:
            if word.sentence != sentence or not _is_item(words, at, ends):
                return
            clause, start = word.clause, at
        if at - start >= _DENIED_WORDS or at in ends:
            return
        yield at


def _is_item(words: Sequence[Word], start: int, ends: frozenset[int]) -> bool:
    """Whether the stretch between commas that begins here goes on with a list: a few words, or the last after "or"."""
    clause = words[start].clause
    stretch = [at for at in range(start, min(start + 8, len(words))) if words[at].clause == clause]
    if words[start].text in ("or", "nor", "no") or any(words[at].text in ("or", "nor") for at in stretch[:4]):
        return True
    return len(stretch) <= _DENIED_ITEM_WORDS and not any(at in ends for at in stretch)


def _gone(told: _ByConcept) -> Iterable[int]:
    become = {at for each in told.of(said.BECOME) for at in range(each.start, each.end)}
    return (each.start for each in told.of(said.GONE_AFTER) if become.isdisjoint(range(each.start, each.end)))


def _past(text: Text, told: _ByConcept) -> Iterable[int]:
    words = text.words
    today = {words[each.start].sentence for each in told.of(said.THESE_DAYS)}
    for each in told.of(said.LONG_AGO):
        yield from (at for at in _told_of_long_ago(words, each) if words[at].sentence not in today)
    for each in told.of(said.FORMERLY):
        yield from _rest_of_clause(words, each, _FORMER_WORDS)
    oneself = told.starts(said.YOURSELF)
    for each in told.of(said.SOMEBODY_ONCE):
        yield from takewhile(lambda at: at not in oneself, _rest_of_sentence(words, each))


def _told_of_long_ago(words: Sequence[Word], mention: Mention) -> Iterable[int]:
    """What the clause tells up to "years ago", or all of it where it begins so."""
    clause = [at for at, word in enumerate(words) if word.clause == words[mention.start].clause]
    begins_so = mention.start - clause[0] <= _NEAR_THE_BEGINNING
    return clause if begins_so else range(clause[0], mention.end)


def _rest_of_clause(words: Sequence[Word], mention: Mention, reach: int) -> Iterable[int]:
    clause = words[mention.start].clause
    return (at for at in range(mention.start, min(mention.end + reach, len(words))) if words[at].clause == clause)


def _rest_of_sentence(words: Sequence[Word], mention: Mention) -> Iterable[int]:
    sentence = words[mention.start].sentence
    return takewhile(
        lambda at: words[at].sentence == sentence, range(mention.end - 1, min(mention.end + _STORY_WORDS, len(words)))
    )


def _supposed(text: Text, told: _ByConcept) -> Iterable[int]:
    own = {text.words[each.start].sentence for each in told.of(said.OWN) if not _is_asked(text.words, each.start)}
    asked = _general_questions(text, told, own)
    yield from (at for at, word in enumerate(text.words) if word.sentence in asked)
    for each in told.of(said.SUPPOSED):
        yield from (at for at in _rest_of_clause(text.words, each, _SUPPOSED_WORDS) if at >= each.end)


def _is_asked(words: Sequence[Word], at: int) -> bool:
    """ "How do I get rid of it" tells nothing of the speaker, "why do I get it" does."""
    before = [word.text for word in words[max(at - 2, 0) : at]]
    return words[at].text == "i" and before[-1:] != [] and before[-1] in said.MODALS and before[0] != "why"


def _general_questions(text: Text, told: _ByConcept, own: set[int]) -> set[int]:
    """Sentences that ask about something without telling of oneself."""
    asking = {text.words[at].sentence for at in told.starts(said.ASKING)}
    return (_opened_as_questions(text, told) | (asking & text.asked)) - own


def _opened_as_questions(text: Text, told: _ByConcept) -> set[int]:
    asking = told.starts(said.ASKING)
    return {text.words[at].sentence for at in _openings(text.words) if at in asking}


def _openings(words: Sequence[Word]) -> Iterable[int]:
    """The first word of every sentence that is not said out of politeness."""
    begun = -1
    for at, word in enumerate(words):
        if word.sentence != begun and word.text not in said.POLITE:
            begun = word.sentence
            yield at
