"""What the index keeps, over restarts and kills, and how it finds it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from infra.local.sandbox.vector.database import NoFullTextSearch, modules, require_full_text_search
from infra.local.sandbox.vector.embeddings import Embeddings
from infra.local.sandbox.vector.index import VectorIndex
from infra.local.sandbox.vector.model import DIMENSION
from infra.local.sandbox.vector.packing import unpack
from infra.local.sandbox.vector.wire import Query, SentText, SentVector, SparseNumbers
from infra.local.settings import ROOT

KILLED = """
import os, signal, sys
from pathlib import Path
from infra.local.sandbox.vector.index import open_index
from infra.local.sandbox.vector.wire import SentVector, SparseNumbers
index = open_index(Path(sys.argv[1]), Path(sys.argv[1]) / "embeddings.db")
sparse = SparseNumbers(indices=[1], values=[1.0])
index.put_vectors("", [SentVector(id="a", vector=[1.0] * 384, sparse_vector=sparse)])
os.kill(os.getpid(), signal.SIGKILL)
"""


class CountingEncoder:
    """Gives each text a direction of its own, by its first letter, and counts."""

    def __init__(self):
        self.encoded = []

    def encode(self, text):
        self.encoded.append(text)
        vector = np.zeros(DIMENSION, np.float32)
        vector[ord(text[0])] = 1
        return vector

    def encode_all(self, texts):
        return [self.encode(text) for text in texts]


@pytest.fixture
def encoder():
    return CountingEncoder()


@pytest.fixture
def opened(tmp_path, encoder):
    """Opens the same files, as after a restart."""
    return lambda: VectorIndex(tmp_path / "index.db", Embeddings(tmp_path / "embeddings.db", lambda: encoder))


@pytest.fixture
def index(opened):
    return opened()


def texts(*data, **metadata):
    return [SentText(id=each.split()[0], data=each, metadata=metadata or None) for each in data]


def found(index, data, **wishes):
    return [entry.id for entry, _ in index.query("", Query(data=data, **wishes))]


class TestKeeping:
    def test_what_was_written_is_there_for_the_next_who_opens_it(self, opened, index):
        index.put_texts("", texts("apple pie", "banana split"))
        assert found(opened(), "apple", query_mode="SPARSE") == ["apple"]
        assert opened().counts() == {"": 2}

    def test_what_was_written_survives_a_kill(self, tmp_path):
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, env=environment)
        assert ended.returncode == -signal.SIGKILL
        survived = VectorIndex(tmp_path / "upstash-vector.db", Embeddings(tmp_path / "embeddings.db"))
        assert [entry.id for entry in survived.named("", ["a"])] == ["a"]

    def test_a_text_is_encoded_once_whoever_asks_and_whatever_its_id(self, tmp_path, encoder, opened, index):
        index.put_texts("", texts("apple pie", "banana split"))
        index.put_texts("other", [SentText(id="x", data="apple pie")])
        opened().put_texts("", texts("apple pie"))
        (tmp_path / "index.db").unlink()
        opened().put_texts("", texts("apple pie", "cherry cake"))
        assert encoder.encoded == ["apple pie", "banana split", "cherry cake"]

    def test_of_equal_texts_in_one_request_one_is_encoded(self, encoder, index):
        index.put_texts("", [SentText(id=str(number), data="apple pie") for number in range(3)])
        assert encoder.encoded == ["apple pie"]
        assert index.counts() == {"": 3}

    def test_kept_vectors_are_those_of_the_encoder(self, tmp_path, encoder):
        embeddings = Embeddings(tmp_path / "embeddings.db", lambda: encoder)
        first, second = embeddings.of_texts(["apple"]), embeddings.of_texts(["apple"])
        assert first == second
        assert unpack(first)[0] == pytest.approx(encoder.encode("apple"))

    def test_many_may_write_and_ask_at_once(self, index):
        def write(number):
            index.put_texts("", texts(f"{chr(97 + number)} text"))
            return found(index, f"{chr(97 + number)} text", query_mode="DENSE", top_k=1)

        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(write, range(20)))
        assert answers == [[chr(97 + number)] for number in range(20)]
        assert index.counts() == {"": 20}


class TestFinding:
    def test_words_are_found_by_their_stems(self, index):
        index.put_texts("", texts("squatting deep", "runner high"))
        assert found(index, "deeper squats", query_mode="SPARSE") == ["squatting"]

    def test_a_changed_text_is_found_by_its_new_words_only(self, index):
        index.put_texts("", [SentText(id="a", data="apple pie")])
        index.put_texts("", [SentText(id="a", data="banana split")])
        assert found(index, "apple", query_mode="SPARSE") == []
        assert found(index, "banana", query_mode="SPARSE") == ["a"]

    def test_filters_look_as_far_down_as_it_takes(self, index):
        many = [
            SentText(id=f"{number}", data=f"apple {number}", metadata={"last": number == 299}) for number in range(300)
        ]
        index.put_texts("", many)
        for mode in ("DENSE", "SPARSE", "HYBRID"):
            assert found(index, "apple", filter="last = true", query_mode=mode) == ["299"]

    def test_fusion_puts_first_what_both_ways_find(self, index):
        index.put_texts("", texts("apple pie", "avocado toast", "banana apple"))
        by_meaning = found(index, "apple", query_mode="DENSE")
        assert set(by_meaning[:2]) == {"apple", "avocado"}
        assert found(index, "apple", query_mode="HYBRID")[0] == "apple"

    def test_raw_vectors_of_any_length_are_compared_by_direction(self, index):
        sparse = SparseNumbers(indices=[1], values=[1.0])
        ahead = [1.0] + [0.0] * (DIMENSION - 1)
        index.put_vectors("", [SentVector(id="long", vector=[1e6 * n for n in ahead], sparse_vector=sparse)])
        ((entry, score),) = index.query("", Query(vector=[1e-6 * n for n in ahead]))
        assert (entry.id, score) == ("long", pytest.approx(1))
        ((_, opposite),) = index.query("", Query(vector=[-n for n in ahead]))
        assert opposite == pytest.approx(0)


class TestFullTextSearch:
    def test_this_python_has_it(self):
        require_full_text_search()
        assert "fts5" in modules()

    def test_without_it_the_way_out_is_told(self):
        with pytest.raises(NoFullTextSearch, match="built without FTS5"):
            require_full_text_search(lambda: {"fts3"})
