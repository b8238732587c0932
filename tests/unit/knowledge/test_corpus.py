"""The starter corpus as a whole: every topic is covered, nothing is said twice, every source can be read."""

from __future__ import annotations

from collections import Counter, defaultdict
from importlib.resources import files
from itertools import combinations

import pytest

from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.chunks import Domain, Kind
from spotter.knowledge.corpus import starter_chunks
from spotter.knowledge.words import stems

# What the coach must know about, by the topics under which it is written down.
NAMED_TOPICS = {
    "periodization": ["running_periodization", "strength_periodization"],
    "base building": ["base_building"],
    "speed work": ["speed_work"],
    "tempo": ["tempo_runs"],
    "long runs": ["long_runs"],
    "intervals": ["intervals"],
    "VO2max": ["vo2max"],
    "cadence": ["cadence"],
    "foot strike": ["foot_strike"],
    "gait": ["gait"],
    "pronation": ["pronation"],
    "supination": ["supination"],
    "humidity": ["humidity"],
    "dew point": ["dew_point"],
    "temperature": ["heat", "cold"],
    "wind": ["wind"],
    "precipitation": ["precipitation"],
    "grade-adjusted pace": ["grade_adjusted_pace"],
    "heart rate zones": ["heart_rate_zones"],
    "pace zones": ["pace_zones"],
    "effort in running": ["running_effort"],
    "lactate threshold": ["lactate_threshold"],
    "polarized training": ["polarized_training"],
    "5K": ["plan_5k"],
    "10K": ["plan_10k"],
    "half marathon": ["plan_half_marathon"],
    "marathon": ["plan_marathon"],
    "mileage progression": ["mileage_progression"],
    "shin splints": ["shin_splints"],
    "runner's knee": ["runners_knee"],
    "IT band": ["it_band"],
    "plantar fasciitis": ["plantar_fasciitis"],
    "Achilles": ["achilles"],
    "recovery runs": ["recovery_runs"],
    "easy pace": ["easy_pace"],
    "deload weeks": ["running_deload", "strength_deload"],
    "taper": ["taper"],
    "cross-training": ["cross_training"],
    "hypertrophy": ["hypertrophy"],
    "strength": ["maximal_strength"],
    "powerlifting": ["powerlifting"],
    "squat": ["squat_form"],
    "bench press": ["bench_press_form"],
    "deadlift": ["deadlift_form"],
    "overhead press": ["overhead_press_form"],
    "row": ["row_form"],
    "pull-up": ["pull_up_form"],
    "programming": ["strength_programming"],
    "plateaus": ["plateaus"],
    "RPE and RIR": ["rpe_and_rir"],
    "warm-up": ["lifting_warm_up", "running_warm_up"],
    "rest": ["rest_periods"],
    "exercise selection": ["exercise_selection"],
    "exercise substitution": ["exercise_substitution"],
    "volume": ["training_volume"],
    "concurrent training": ["concurrent_training"],
    "sleep": ["sleep"],
    "nutrition": ["protein", "carbohydrates_and_fueling", "fat_loss"],
    "hydration": ["hydration"],
    "who should see a clinician": ["seeing_a_clinician"],
}
FEWEST_CHUNKS = 450
FEWEST_PER_TOPIC = 4
SHINGLE = 4
# Two texts that share more of the shorter one's word groups than this say the same thing.
MOST_SHARED = 0.25
CHUNKS = tuple(starter_chunks())


def shingles(text):
    words = stems(text)
    return {words[start : start + SHINGLE] for start in range(len(words) - SHINGLE + 1)}


@pytest.mark.parametrize("name", NAMED_TOPICS)
def test_every_named_topic_is_covered(name):
    counts = Counter(chunk.topic for chunk in CHUNKS)
    assert all(counts[topic] >= FEWEST_PER_TOPIC for topic in NAMED_TOPICS[name])


def test_there_is_enough_of_it_and_as_much_about_lifting_as_about_running():
    counts = Counter(chunk.domain for chunk in CHUNKS)
    assert len(CHUNKS) >= FEWEST_CHUNKS
    assert 0.6 <= counts[Domain.STRENGTH] / counts[Domain.RUNNING] <= 1.6


def test_no_two_chunks_have_one_id_or_one_title():
    for values in ([chunk.id for chunk in CHUNKS], [chunk.title.lower() for chunk in CHUNKS]):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_no_chunk_says_again_what_another_says():
    holders = defaultdict(set)
    for number, chunk in enumerate(CHUNKS):
        for shingle in shingles(chunk.text):
            holders[shingle].add(number)
    shared = Counter(pair for numbers in holders.values() for pair in combinations(sorted(numbers), 2))
    sizes = [len(shingles(chunk.text)) for chunk in CHUNKS]
    alike = [
        (CHUNKS[one].id, CHUNKS[other].id)
        for (one, other), count in shared.items()
        if count > MOST_SHARED * min(sizes[one], sizes[other])
    ]
    assert alike == []


def test_every_chunk_stands_in_the_file_of_its_domain_and_topic():
    folder = files("spotter.knowledge").joinpath("corpus")
    for chunk in CHUNKS:
        assert f'"id": "{chunk.id}"' in folder.joinpath(chunk.domain, f"{chunk.topic}.jsonl").read_text("utf-8")
        assert chunk.id.startswith(f"{chunk.topic}.")


def test_one_publication_is_written_in_one_way():
    by_title = defaultdict(set)
    for chunk in CHUNKS:
        if chunk.source:
            by_title[chunk.source.title].add(chunk.source)
    assert [title for title, written in by_title.items() if len(written) > 1] == []


def test_what_is_called_evidence_names_its_publication():
    assert [chunk.id for chunk in CHUNKS if chunk.kind == Kind.EVIDENCE and chunk.source is None] == []


def test_an_expert_is_one_of_the_authors():
    named = [chunk for chunk in CHUNKS if chunk.expert]
    assert [chunk.id for chunk in named if chunk.source is None] == []
    assert [chunk.id for chunk in named if chunk.expert.split()[-1] not in chunk.source.authors] == []


def test_every_chunk_is_the_same_after_being_written_down_and_read():
    assert [chunk.id for chunk in CHUNKS if chunk_from(record_of(chunk)) != chunk] == []


def test_texts_can_be_quoted_without_anything_before_them():
    assert [chunk.id for chunk in CHUNKS if not chunk.text[0].isupper() or chunk.text[-1] not in ".!?"] == []
    assert [chunk.id for chunk in CHUNKS if "\n" in chunk.text or "[" in chunk.text or "http" in chunk.text] == []
