"""Triage: urgency, kind and place of our own cases, and what is told."""

import re

import pytest

from spotter.injury.care.ladders import PAIN_BANDS, RETURN_TO_LIFT, RETURN_TO_RUN, pain_band
from spotter.injury.care.table import PROTOCOLS
from spotter.injury.models import Urgency
from spotter.injury.red_flags import red_flags_in
from spotter.injury.triage.analyze import triage
from spotter.injury.triage.turns import Turn
from tests.support.triage_cases import triage_cases

LEAST_URGENCY, LEAST_CATEGORY, LEAST_REGION = 0.97, 0.94, 0.95
MEDICINES = re.compile(r"ibuprofen|aspirin|paracetamol|acetaminophen|naproxen|diclofenac|\b\d+ ?mg\b")
SEVERITY = (Urgency.SELF_MANAGE, Urgency.SEE_CLINICIAN_SOON, Urgency.EMERGENCY)


def user(*texts):
    return [Turn("user", text) for text in texts]


@pytest.fixture(scope="module")
def judged():
    """Every case with all labels, and what triage makes of it."""
    cases = [case for case in triage_cases() if case.category]
    return [(case, triage(case.message, user(*case.earlier), case.context)) for case in cases]


def share(results):
    return sum(results) / len(results)


def test_urgency(judged):
    wrong = [case.message for case, found in judged if found.urgency not in case.urgency]
    assert share([found.urgency in case.urgency for case, found in judged]) >= LEAST_URGENCY, wrong


def test_nothing_is_taken_more_lightly_than_it_should_be(judged):
    due = [(case, found) for case, found in judged if not {"self_manage", "need_more_information"} & set(case.urgency)]
    assert [case.message for case, found in due if found.urgency not in SEVERITY[1:]] == []


def test_category(judged):
    wrong = [(case.message, found.category) for case, found in judged if found.category not in case.category]
    assert share([found.category in case.category for case, found in judged]) >= LEAST_CATEGORY, wrong


def test_region(judged):
    wrong = [(case.message, found.body_region) for case, found in judged if found.body_region not in case.region]
    assert share([found.body_region in case.region for case, found in judged]) >= LEAST_REGION, wrong


def test_red_flags_are_those_of_the_coach(judged):
    assert all(found.red_flags == red_flags_in(case.message, case.earlier, case.context) for case, found in judged)


def test_an_emergency_gets_no_plan_and_no_medicine(judged):
    grave = [found for _, found in judged if found.red_flags]
    assert all(found.return_plan is None and found.advice and found.avoid and found.sources for found in grave)
    assert not any(MEDICINES.search(" ".join(found.advice)) for _, found in judged)


def test_what_can_be_managed_gets_a_way_back_and_a_safety_net():
    found = triage("achilles is stiff in the mornings for a month and warms up on the run")
    assert found.urgency is Urgency.SELF_MANAGE
    assert found.return_plan == RETURN_TO_RUN
    assert any("See a doctor" in line for line in found.advice)
    assert "not as a diagnosis" in found.assessment


def test_lifting_goes_back_to_lifting():
    assert triage("inside of my elbow aches from chin ups for weeks").return_plan == RETURN_TO_LIFT


def test_a_vague_complaint_is_asked_about_danger_first():
    found = triage("my back hurts")
    assert found.urgency is Urgency.NEED_MORE_INFORMATION
    assert found.category == "ambiguous"
    assert "numbness between the legs" in found.questions[0]
    assert len(found.questions) <= 3


def test_after_three_questions_there_is_a_decision():
    asked = [turn for _ in range(3) for turn in (Turn("user", "my knee hurts"), Turn("assistant", "Where exactly?"))]
    assert triage("dunno", asked).urgency is Urgency.SEE_CLINICIAN_SOON


def test_a_yes_affirms_what_was_asked():
    turns = [
        Turn("user", "my back went on deadlifts"),
        Turn("assistant", "Ouch. Any numbness between the legs, or trouble passing water?"),
    ]
    assert triage("yes", turns).red_flags[0].key == "cauda_equina"
    assert triage("no", turns).red_flags == ()


def test_worsening_opens_it_again():
    turns = [*user("tweaked my back, bit stiff"), Turn("assistant", "Keep moving."), *user("ok thanks")]
    assert triage("now my foot drags and i cant lift my toes", turns).urgency is Urgency.EMERGENCY


def test_context_explains_a_short_message():
    context = ("Pinch in front of the shoulder on bench press for two weeks, 3/10.",)
    assert triage("shoulder is sore again").urgency in (Urgency.NEED_MORE_INFORMATION, Urgency.SELF_MANAGE)
    assert triage("shoulder is sore again", context=context).urgency is Urgency.SELF_MANAGE


@pytest.mark.parametrize(
    ("pain", "band"), [(0, "green"), (2, "green"), (3, "amber"), (5, "amber"), (6, "red"), (10, "red")]
)
def test_pain_bands(pain, band):
    assert pain_band(pain).name == band
    assert [each.up_to for each in PAIN_BANDS] == [2, 5, 10]


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.key)
def test_protocols_are_complete(protocol):
    assert protocol.lead
    assert protocol.categories
    assert protocol.source.title
    assert not MEDICINES.search(" ".join((*protocol.lead, *protocol.leave)))
