"""Athletes' ids in the keys of objects."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from spotter.storage.athlete_path import athlete_path

IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=128)


@given(IDS, IDS)
def test_two_athletes_never_share_a_path(one, other):
    assert (athlete_path(one) == athlete_path(other)) == (one == other)


@given(IDS)
def test_a_path_is_one_segment_that_needs_no_escaping(athlete_id):
    path = athlete_path(athlete_id)
    assert re.fullmatch(r"[A-Za-z0-9_~-]+", path)
    assert len(path) < 700


def test_an_ordinary_id_stays_as_it_is():
    assert athlete_path("2f6d9b1e-5c0a-4f67-9d5e-0d3b6a1f2c3d") == "2f6d9b1e-5c0a-4f67-9d5e-0d3b6a1f2c3d"


def test_no_path_leads_elsewhere():
    assert athlete_path("..") == "~Li4"
    assert "/" not in athlete_path("a/../b")
