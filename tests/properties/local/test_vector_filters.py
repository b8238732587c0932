"""Any filter can be written and read back, any text is a filter or is refused, and any metadata can be asked."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infra.local.sandbox.vector.conditions import (
    COMPARISONS,
    AllOf,
    AnyOf,
    Compares,
    Contains,
    HasField,
    IsAmong,
    MatchesGlob,
)
from infra.local.sandbox.vector.filters import read_filter
from infra.local.sandbox.vector.refusals import IndexRefusal

KEYWORDS = {"and", "or", "not", "glob", "in", "contains", "has", "field", "true", "false"}
NAMES = st.from_regex(r"[a-zA-Z_][a-zA-Z_0-9-]{0,5}", fullmatch=True).filter(lambda name: name.lower() not in KEYWORDS)
STEPS = st.one_of(NAMES.map(".{}".format), st.integers(0, 9).map("[{}]".format), st.integers(1, 9).map("[#-{}]".format))
PATHS = st.builds(lambda name, steps: name + "".join(steps), NAMES, st.lists(STEPS, max_size=3))
TEXTS = st.text(max_size=8).filter(lambda text: not ("'" in text and '"' in text))
VALUES = st.one_of(TEXTS, st.booleans(), st.floats(allow_nan=False, allow_infinity=False))
CONDITIONS = st.one_of(
    st.builds(Compares, PATHS, st.sampled_from(sorted(COMPARISONS)), VALUES),
    st.builds(MatchesGlob, PATHS, TEXTS, st.booleans()),
    st.builds(IsAmong, PATHS, st.lists(VALUES, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Contains, PATHS, VALUES, st.booleans()),
    st.builds(HasField, PATHS, st.booleans()),
)
FILTERS = st.recursive(
    CONDITIONS,
    lambda inner: st.builds(
        lambda kind, parts: kind(tuple(parts)), st.sampled_from([AllOf, AnyOf]), st.lists(inner, min_size=2, max_size=3)
    ),
    max_leaves=8,
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=10,
)
METADATA = st.dictionaries(NAMES, JSON, max_size=4)
FRAGMENTS = st.lists(
    st.sampled_from(["(", ")", ",", "=", "<=", "!", "'", '"', "a", "b.c[0]", "[#-1]", "5", "-", "1e9", *KEYWORDS, " "]),
    max_size=12,
)


def written_value(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value)
    return f'"{value}"' if "'" in value else f"'{value}'"


def written(found):
    """The text of a filter."""
    negation = " NOT" if getattr(found, "negated", False) else ""
    match found:
        case AllOf(parts):
            return " AND ".join(f"({written(part)})" for part in parts)
        case AnyOf(parts):
            return " or ".join(f"({written(part)})" for part in parts)
        case Compares(path, sign, value):
            return f"{path}{sign}{written_value(value)}"
        case MatchesGlob(path, pattern, _):
            return f"{path}{negation} GLOB {written_value(pattern)}"
        case IsAmong(path, values, _):
            return f"{path}{negation} in ({','.join(map(written_value, values))})"
        case Contains(path, value, _):
            return f"{path}{negation} Contains {written_value(value)}"
        case HasField(path, _):
            return f"HAS{negation} FIELD {path}"


@settings(max_examples=150)
@given(FILTERS)
def test_a_filter_that_is_written_is_read_back(found):
    assert read_filter(written(found)) == found


@settings(max_examples=200)
@given(st.one_of(st.text(max_size=40), FRAGMENTS.map("".join), FRAGMENTS.map(" ".join)), METADATA)
def test_any_text_is_a_filter_or_is_refused(text, metadata):
    try:
        found = read_filter(text)
    except IndexRefusal:
        return
    assert found is None or found.holds(metadata) in {True, False}


@settings(max_examples=150)
@given(FILTERS, METADATA)
def test_any_metadata_can_be_asked(found, metadata):
    holds = found.holds(metadata)
    assert holds in {True, False}
    assert AllOf((found, found)).holds(metadata) == AnyOf((found, found)).holds(metadata) == holds
