"""The publications behind an analysis."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from spotter.running.analysis.adjustments import ALTITUDE_SOURCE, GRADE_SOURCE, HEAT_SOURCE, WIND_SOURCE
from spotter.running.analysis.records import Factor, Fitness, LoadMethod, ZoneBasis
from spotter.running.analysis.run_citations import PUBLICATIONS, citations_of
from tests.support.run_facts import facts

NAMED = {"grade": GRADE_SOURCE, "heat": HEAT_SOURCE, "wind": WIND_SOURCE, "altitude": ALTITUDE_SOURCE}
# Tenths of the own maximum are a convention.
WITHOUT_AUTHOR = {"hr_max"}


def test_every_factor_zone_basis_and_load_method_has_an_entry():
    keys = {*get_args(Factor), *get_args(ZoneBasis), *get_args(LoadMethod)}
    assert keys <= PUBLICATIONS.keys()
    assert {key for key in PUBLICATIONS if not PUBLICATIONS[key]} == WITHOUT_AUTHOR


@pytest.mark.parametrize("factor", get_args(Factor))
def test_what_an_adjustment_names_as_its_source_is_cited(factor):
    cited = [publication.source for publication in PUBLICATIONS[factor]]
    for name in NAMED[factor].split("; "):
        author, year = name.split()[0], re.search(r"\d{4}", name).group()
        assert any(source.startswith(author) and year in source for source in cited), name


def test_a_publication_behind_several_numbers_is_cited_once():
    found = citations_of(facts(zone_basis="vdot", fitness=Fitness(50.0, "a race", ())))
    assert [(citation.n, citation.source.split()[0]) for citation in found] == [(1, "Daniels"), (2, "Riegel")]
