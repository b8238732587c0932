"""Whatever the run, its insight says no number that was not found, and a number that was not found is noticed."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.analysis.records import Conditions, EarlierRun, Paces, Runner
from spotter.running.insights.finding import FindingKey
from spotter.running.insights.finding_words import SENTENCES
from spotter.running.insights.findings import findings_of
from spotter.running.insights.insight import insight_of
from spotter.wording.grounded_numbers import is_grounded, quantities
from spotter.wording.insight import grounded_text, quantities_of, worth_saying
from spotter.wording.sentences import sentence_of
from tests.support.run_facts import START, adjustment, facts, splits, zone
from tests.support.wordsmiths import ScriptedWordsmith

paces = st.floats(170.0, 900.0)
rates = st.floats(80.0, 210.0)
percents = st.floats(-8.0, 15.0)
FACTORS = ("grade", "heat", "wind", "altitude")


def maybe(strategy):
    return st.none() | strategy


@st.composite
def many_splits(draw, unit_m):
    run = draw(st.lists(paces, min_size=4, max_size=14))
    flat = [pace * draw(st.floats(0.8, 1.1)) for pace in run] if draw(st.booleans()) else None
    heart = [draw(rates) for _ in run] if draw(st.booleans()) else None
    return splits(run, flat=flat, heart_rates=heart, unit_m=unit_m)


@st.composite
def earlier_runs(draw):
    return tuple(
        EarlierRun(
            run_id=str(index),
            started_at=START - timedelta(days=draw(st.integers(1, 400))),
            distance_m=9_000.0,
            paces=Paces(draw(paces), None, None, None),
            avg_heart_rate_bpm=draw(maybe(st.floats(140.0, 156.0))),
            temperature_c=None,
        )
        for index in range(draw(st.integers(0, 5)))
    )


@st.composite
def random_facts(draw):
    pace = draw(paces)
    unit = draw(st.sampled_from(["km", "mi"]))
    air = st.builds(
        Conditions,
        st.floats(-30.0, 45.0),
        st.floats(0.0, 1.0),
        st.booleans(),
        st.booleans(),
        wbgt_c=st.none(),
        wbgt_method=st.none(),
    )
    causes = [factor for factor in FACTORS if draw(st.booleans())]
    return facts(
        runner=Runner(distance_unit=unit, timezone=draw(maybe(st.sampled_from(["Europe/Berlin", "Asia/Tokyo"])))),
        conditions=draw(maybe(air)),
        paces=Paces(pace, None, None, draw(maybe(paces))),
        comparable_paces=Paces(pace, None, None, None),
        adjustments=tuple(adjustment(factor, draw(percents), pace=pace) for factor in causes),
        zones=(
            zone("easy", draw(st.floats(0.0, 4000.0)), bpm=(None, draw(rates))),
            zone("threshold", draw(st.floats(0.0, 4000.0)), zone="4"),
        ),
        zone_basis="karvonen",
        earlier=draw(earlier_runs()),
        longest_last_30_days_m=draw(maybe(st.floats(1_000.0, 40_000.0))),
        run_changes={
            "run_type": draw(maybe(st.sampled_from(["easy", "long", "tempo", "interval", "race"]))),
            "splits": draw(many_splits(1000.0)),
            "mile_splits": draw(many_splits(1609.344)),
            "avg_heart_rate_bpm": draw(maybe(st.floats(140.0, 156.0))),
            "rpe": draw(maybe(st.integers(0, 20).map(lambda half: half / 2))),
            "elevation_gain_m": draw(maybe(st.floats(0.0, 2_500.0))),
            "distance_m": draw(st.floats(1_000.0, 60_000.0)),
        },
    )


@settings(max_examples=80, deadline=None)
@given(random_facts())
def test_each_sentence_says_its_own_numbers_only(run):
    for finding in findings_of(run):
        assert 0.0 <= finding.interest <= 1.0
        sentence = sentence_of(finding, SENTENCES)
        assert "{" not in sentence
        assert is_grounded(sentence, quantities_of(finding)), (sentence, finding.numbers)


@settings(max_examples=80, deadline=None)
@given(random_facts())
def test_a_model_that_repeats_the_rules_is_never_cut(run):
    by_rules = insight_of(run, None)
    repeated = insight_of(run, ScriptedWordsmith(by_rules.text))
    assert repeated.text == by_rules.text
    assert not repeated.degraded


UNITS = ["", " %", " percent", " s/km", " s per mi", " bpm", " °C", " km", " m"]


@settings(max_examples=80, deadline=None)
@given(random_facts(), st.decimals(0, 2000, places=1), st.sampled_from(UNITS))
def test_a_number_that_was_not_found_is_noticed(run, number, unit):
    findings = worth_saying(findings_of(run))
    given_values = {quantity.value for finding in findings for quantity in quantities_of(finding)}
    said = f"It was {number}{unit}."
    if quantities(said)[0].value not in given_values:
        assert grounded_text(said, findings) == ""


@settings(max_examples=50, deadline=None)
@given(random_facts())
def test_a_wrong_unit_is_noticed(run):
    findings = findings_of(run)
    known = [quantity for finding in findings for quantity in quantities_of(finding)]
    for quantity in known:
        if quantity.unit == "s/km" and replace(quantity, unit="%") not in known:
            assert not is_grounded(f"It was {quantity.value} %.", known)


def test_every_kind_of_finding_has_words():
    assert set(SENTENCES) == set(get_args(FindingKey))
