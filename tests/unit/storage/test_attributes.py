"""Values on their way to DynamoDB and back, beyond what the contract of a database already promises."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spotter.storage.attributes import from_attributes, to_attributes

# DynamoDB keeps numbers between 1e-130 and 1e126.
NUMBERS = st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: x == 0 or 1e-120 < abs(x) < 1e120)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(min_size=1), inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(st.text(min_size=1), VALUES, max_size=4))
def test_every_value_comes_back_equal(item):
    assert from_attributes(to_attributes(item)) == item


@pytest.mark.parametrize(("text", "number"), [("5", 5), ("-12", -12), ("5.0", 5.0), ("1E+3", 1000.0), ("1e-07", 1e-7)])
def test_numbers_are_read_however_they_are_written(text, number):
    assert from_attributes({"n": {"N": text}}) == {"n": number}


def test_true_is_not_a_number():
    assert to_attributes({"a": True, "b": 1}) == {"a": {"BOOL": True}, "b": {"N": "1"}}


@pytest.mark.parametrize("value", [math.nan, math.inf, {1, 2}, b"bytes"])
def test_what_cannot_be_kept_is_refused(value):
    with pytest.raises(ValueError, match=r"finite|cannot be stored"):
        to_attributes({"a": [value]})
