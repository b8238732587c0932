"""Where a text is parted: at its speakers and where its subject changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spotter.knowledge.chunks import FEWEST_WORDS, MOST_WORDS, Domain, words_in
from spotter.knowledge.ingest.cohesion import ties_between
from spotter.knowledge.ingest.cues import Cue
from spotter.knowledge.ingest.parting import part
from spotter.knowledge.ingest.sentences import MOST_WORDS_OF_A_SENTENCE, sentences_of, split_sentences
from spotter.knowledge.ingest.topics import topic_of
from spotter.knowledge.ingest.turns import turns_of
from tests.support.taking_in import EASY, FIRST, SECOND, SLEEP, SQUAT, chunks_in, vtt


def words(count):
    """So many words, none of which is said twice in a row."""
    return " ".join(f"w{number}" for number in range(count))


def turns(*said):
    """The turns of speakers who say texts of so many words."""
    cues = [Cue(f"{words(count)}.", speaker) for speaker, count in said]
    return [(turn[0].speaker, sum(each.words for each in turn)) for turn in turns_of(sentences_of(cues))]


def test_no_chunk_has_two_speakers():
    chunks = chunks_in("inbox/talk.vtt", vtt((FIRST, EASY), (SECOND, SQUAT), (FIRST, SLEEP)))
    assert [chunk.text for chunk in chunks] == [EASY, SQUAT, SLEEP]


def test_what_others_throw_in_is_left_out():
    assert turns(("A", 40), ("B", 3), ("A", 40)) == [("A", 80)]
    assert turns(("A", 10), ("B", 3), ("A", 40)) == [("A", 50)]
    assert turns(("A", 40), ("B", 3), ("C", 3), ("A", 40)) == [("A", 80)]
    assert turns(("A", 40), ("B", 30), ("A", 40)) == [("A", 40), ("B", 30), ("A", 40)]
    assert turns(("A", 40), ("B", 20), ("B", 20)) == [("A", 40), ("B", 40)]


def test_a_turn_too_short_for_a_chunk_is_left_out():
    short = "Run easy and sleep well, that is all that I would ever tell anybody who asks me about training."
    assert chunks_in("inbox/talk.vtt", vtt((FIRST, short), (SECOND, SQUAT)))[0].text == SQUAT


def test_a_monologue_is_parted_where_its_subject_changes():
    chunks = chunks_in("inbox/talk.txt", " ".join((EASY, SQUAT, SLEEP)))
    assert [chunk.domain for chunk in chunks] == [Domain.RUNNING, Domain.STRENGTH, Domain.BOTH]
    # The sentence at a change may go with either side.
    assert chunks[1].text.endswith("the middle of the foot.")
    assert "Take a breath into the belly" in chunks[1].text


def test_the_topics_are_those_of_the_starter_corpus():
    topics = [topic_of(text) for text in (EASY, SQUAT, SLEEP)]
    assert [topic.domain for topic in topics] == [Domain.RUNNING, Domain.STRENGTH, Domain.BOTH]
    assert [topic.name for topic in topics[1:]] == ["squat_form", "sleep"]
    assert topic_of(SQUAT, domain=Domain.RUNNING) is None
    assert topic_of("The weather in Paris was lovely, and we ate croissants by the river with my aunt.") is None


def test_ties_are_weakest_where_the_subject_changes():
    easy, squat = split_sentences(EASY), split_sentences(SQUAT)
    ties = ties_between([*easy, *squat])
    assert ties[len(easy)] < 0
    assert ties_between([]) == [0.0]


@given(st.lists(st.integers(1, MOST_WORDS_OF_A_SENTENCE), max_size=60), st.data())
def test_every_part_has_the_words_of_a_chunk_and_nothing_is_lost(lengths, data):
    ties = data.draw(st.lists(st.floats(-1, 1), min_size=len(lengths), max_size=len(lengths)))
    parts = part(lengths, ties)
    assert bool(parts) == (sum(lengths) >= FEWEST_WORDS)
    assert all(FEWEST_WORDS <= sum(lengths[each]) <= MOST_WORDS for each in parts)
    assert [length for each in parts for length in lengths[each]] == (lengths if parts else [])


@pytest.mark.parametrize(("ties", "cut_at"), [((0, 1, -1, 1), [2]), ((0, 1, 1, -1), [3]), ((0, 1, 1, 1), [])])
def test_the_weakest_tie_is_cut(ties, cut_at):
    parts = part([40, 40, 40, 60] if cut_at == [3] else [40, 40, 40, 40], list(ties))
    assert [each.start for each in parts][1:] == cut_at


def test_text_without_punctuation_is_cut_at_cues():
    cues = [Cue(words(12), None, 6.0 * number, 6.0 * number + 6) for number in range(10)]
    sentences = list(sentences_of(cues))
    assert [(each.words, each.start_s, each.end_s) for each in sentences][:2] == [(36, 0.0, 18.0), (36, 18.0, 36.0)]


def test_a_sentence_is_put_together_from_its_cues_with_its_own_times():
    cues = [
        Cue("Run easy. Then run", "A", 0.0, 8.0),
        Cue("hard and rest", "A", 8.0, 10.0),
        Cue("well.", "A", 10.0, 11.0),
    ]
    first, second = sentences_of(cues)
    assert (first.text, first.start_s) == ("Run easy.", 0.0)
    assert 3.0 < first.end_s < 5.0
    assert (second.text, second.end_s) == ("Then run hard and rest well.", 11.0)
    assert 3.0 < second.start_s < 5.0


def test_sentences_do_not_end_at_abbreviations_and_are_cut_where_they_never_end():
    assert split_sentences('Dr. Lee said "stop." Then he ran 3.5 miles.') == [
        'Dr. Lee said "stop."',
        "Then he ran 3.5 miles.",
    ]
    assert [words_in(each) for each in split_sentences("word " * 130)] == [60, 60, 10]
