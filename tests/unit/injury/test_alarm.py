"""What the coach is told before it answers."""

import pytest

from spotter.injury.alarm import alarm_in
from spotter.injury.flags.advice import ADVICE
from tests.support.triage_cases import triage_cases

MEDICINES = ("ibuprofen", "aspirin", "paracetamol", "acetaminophen", "naproxen", " mg")


def test_a_training_question_raises_none():
    asked = triage_cases("elsewhere")
    assert len(asked) >= 70
    assert [case.message for case in asked if alarm_in(case.message, ()) is not None] == []


def test_an_emergency_is_told_to_call_and_to_stop():
    alarm = alarm_in("crushing chest pain on my run, sweating", ())
    assert alarm.flags == ("cardiac",)
    assert "Call your local emergency number now" in alarm.advice
    assert "Stop training" in alarm.advice


def test_what_may_wait_is_told_to_be_examined():
    alarm = alarm_in("one spot on my shin bone hurts at night and when i hop", ())
    assert alarm.flags == ("bone_stress_injury",)
    assert "within the next few days" in alarm.advice
    assert "emergency" not in alarm.advice


def test_it_stands_until_it_is_taken_back():
    assert alarm_in("so can i train tomorrow", ("chest gets tight when i run uphill",)) is not None
    assert alarm_in("so can i train tomorrow", ()) is None


@pytest.mark.parametrize("advice", ADVICE, ids=lambda advice: advice.key)
def test_advice_names_no_medicine_and_states_no_diagnosis(advice):
    told = " ".join((advice.may_be, *advice.do, *advice.leave)).lower()
    assert not any(medicine in told for medicine in MEDICINES)
    assert "this is" not in told
