"""The sentence encoder, against cosines that its authors publish, and what is kept of its vectors."""

from __future__ import annotations

import numpy as np
import pytest

from infra.local.sandbox.vector.encoder import Encoder
from infra.local.sandbox.vector.model import DIMENSION, model_folder
from infra.local.sandbox.vector.packing import directions, pack, unpack

SAMPLES = (
    "A tempo run is held at threshold pace.",
    "Threshold pace is comfortably hard for half an hour.",
    "Easy runs are slow enough to talk.",
    "Squat until the hip is below the knee.",
    "Keep the bar over the middle of the foot in a deadlift.",
    "Creatine adds a little to strength training.",
    "Drink to thirst on long runs in the heat.",
    "Heat and humidity slow a marathon.",
    "Sleep eight hours a night to recover.",
    "A stress fracture hurts in one spot on the bone.",
    "Taper for two weeks before a race.",
    "Reps in reserve tell how close a set was to failure.",
)
QUESTIONS = (
    "How fast is a tempo run?",
    "Does heat make me slower?",
    "How deep should I squat?",
    "How close to failure?",
)


@pytest.fixture(scope="module")
def encoder():
    return Encoder(model_folder())


def cosines(encoder, texts):
    vectors = np.array(encoder.encode_all(texts))
    return vectors @ vectors.T


def test_cosines_are_those_of_the_quickstart_of_sentence_transformers(encoder):
    # https://sbert.net, "Quickstart": the similarities that all-MiniLM-L6-v2 gives to three sentences.
    texts = ("The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium.")
    published = [[1.0, 0.6660, 0.1046], [0.6660, 1.0, 0.1411], [0.1046, 0.1411, 1.0]]
    assert cosines(encoder, texts) == pytest.approx(np.array(published), abs=0.00006)


def test_what_means_the_same_is_nearer_than_what_shares_words(encoder):
    near_and_far = cosines(
        encoder, ("My knee hurts after running.", "Jogging gives me joint pain.", "My knee is tattooed.")
    )
    assert near_and_far[0, 1] > near_and_far[0, 2]


def test_a_vector_has_length_1_whatever_the_text(encoder):
    for text in ("", "run", "run " * 1000, "😀"):
        vector = encoder.encode(text)
        assert (vector.shape, vector.dtype) == ((DIMENSION,), np.float32)
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_many_texts_are_encoded_in_their_order(encoder):
    for text, vector in zip(SAMPLES[:4], encoder.encode_all(SAMPLES[:4]), strict=True):
        assert vector == pytest.approx(encoder.encode(text), abs=1e-5)


def test_packing_keeps_the_order_of_neighbours(encoder):
    vectors = np.array(encoder.encode_all(SAMPLES))
    packed = directions(unpack([pack(vector) for vector in vectors]))
    assert (vectors * packed).sum(axis=1).min() > 0.9999
    for question in encoder.encode_all(QUESTIONS):
        assert np.argsort(-(packed @ question)).tolist() == np.argsort(-(vectors @ question)).tolist()


def test_a_vector_of_zeros_stays_one():
    zeros = unpack([pack(np.zeros(DIMENSION, np.float32))])
    assert not directions(zeros).any()
