"""Red flags: every one of ours is found, and nothing else raises one."""

import pytest

from spotter.injury.flags.advice import ADVICE
from spotter.injury.flags.table import RED_FLAGS
from spotter.injury.models import Urgency
from spotter.injury.red_flags import red_flags_in
from tests.support.triage_cases import triage_cases

KEYS = {
    *("cardiac", "cauda_equina", "fracture", "dvt", "pulmonary_embolism", "head_injury", "stroke_or_brain_bleed"),
    *("rhabdomyolysis", "exertional_heat_stroke", "hyponatremia", "bone_stress_injury", "infection", "tendon_rupture"),
    *("compartment_syndrome", "neurological_deficit", "pneumothorax", "joint_dislocation_or_locked"),
    "other_medical_emergency",
}


def flags_of(case):
    return red_flags_in(case.message, case.earlier, case.context)


def keys(*texts):
    return {flag.key for flag in red_flags_in(texts[-1], texts[:-1])}


def test_there_are_many_cases():
    assert len(triage_cases()) >= 250
    assert {key for case in triage_cases() for key in case.flags} == KEYS


def test_every_red_flag_is_found():
    wanted = [case for case in triage_cases() if case.flags]
    assert [case.message for case in wanted if not {flag.key for flag in flags_of(case)} & set(case.flags)] == []


def test_nothing_else_raises_one():
    plain = [case for case in triage_cases() if not case.flags]
    assert {case.message: flags_of(case) for case in plain if flags_of(case)} == {}


def test_the_gravest_is_as_urgent_as_it_should_be():
    wanted = [case for case in triage_cases() if case.flags]
    assert [case.message for case in wanted if flags_of(case)[0].urgency not in case.urgency] == []


def test_the_table_has_every_key_with_advice():
    assert {rule.key for rule in RED_FLAGS} == KEYS
    assert [advice.key for advice in ADVICE if advice.key not in KEYS] == []
    assert len(ADVICE) == len(KEYS)


def test_evidence_names_what_was_told_and_repeats_no_words():
    (flag,) = red_flags_in("my wee is the colour of cola after spin class")
    assert flag.key == "rhabdomyolysis"
    assert flag.urgency is Urgency.EMERGENCY
    assert flag.evidence == ("urine", "dark", "hard or unusual exercise")


@pytest.mark.parametrize(
    "said",
    [
        "no numbness between my legs, back is just stiff",
        "my back hurts but i am not numb between the legs",
        "back pain. numbness between the legs: none",
        "years ago i had a bad back and was numb between my legs",
        "what if i get numb between my legs after deadlifts",
        "my uncle had a slipped disc and was numb between his legs",
    ],
)
def test_what_is_not_told_of_oneself_now_raises_none(said):
    assert keys(said) == set()


def test_a_sign_may_be_spread_over_turns():
    assert keys("did murph yesterday", "my pee is brown") == {"rhabdomyolysis"}
    assert keys("calf is sore", "just got back from a long flight") == {"dvt"}


def test_a_later_turn_takes_a_sign_back():
    assert keys("my calf is swollen after the flight") == {"dvt"}
    assert keys("my calf is swollen after the flight", "no sorry, it is not swollen and doesn't hurt") == set()


def test_what_has_passed_may_still_be_grave():
    assert keys("passed out on the treadmill, all gone now") == {"cardiac"}
    assert keys("my fingers went numb on the bike but the numbness is gone") == set()


def test_somebody_else_in_danger_now_counts():
    assert "exertional_heat_stroke" in keys("my friend collapsed in the heat and is talking nonsense")
    assert keys("my friend had heat stroke last year, how do i stay safe") == set()
    assert keys("my mum has chest pain and is clammy") == {"cardiac"}


def test_context_completes_a_sign_and_is_none_by_itself():
    history = ("Knee surgery 10 days ago.",)
    assert red_flags_in("how much protein do I need", context=history) == ()
    assert [flag.key for flag in red_flags_in("my calf is sore and tight", context=history)] == ["dvt"]
