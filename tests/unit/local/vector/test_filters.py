"""What filters on metadata say."""

from __future__ import annotations

import pytest

from infra.local.sandbox.vector.filters import DEEPEST_FILTER, LONGEST_FILTER, read_filter
from infra.local.sandbox.vector.refusals import IndexRefusal

ISTANBUL = {
    "city": "Istanbul",
    "is_capital": False,
    "population": 15_460_000,
    "geography": {"continent": "Asia", "coordinates": {"latitude": 41.0082}},
    "industries": ["Tourism", "Textiles", {"name": "Finance", "share": 0.4}],
    "visits": [3, 1, True],
    "mayor": None,
    "time-zone": "O'Higgins",
}


@pytest.mark.parametrize(
    "text",
    [
        "city = 'Istanbul'",
        'city = "Istanbul"',
        "city != 'Ankara'",
        "population = 15460000",
        "population > 1.5e7 and population <= 15460000",
        "population>=15460000 AND(population<2e7)",
        "city > 'Ankara'",
        "is_capital = false",
        "is_capital = 0",
        "is_capital != true",
        "geography.continent = 'Asia'",
        "geography.coordinates.latitude < 41.1",
        "geography.coordinates.latitude > -41.1",
        "industries[0] = 'Tourism'",
        "industries[#-1].name = 'Finance'",
        "industries[2].share = 0.4",
        "city GLOB '?stan[a-c]*'",
        "city GLOB 'I[^a-r]*'",
        "city NOT GLOB 'i*'",
        "city IN ('Ankara', 'Istanbul')",
        "city NOT IN ('Ankara')",
        "population IN (15460000, 1)",
        "industries CONTAINS 'Tourism'",
        "industries NOT CONTAINS 'Steel'",
        "visits CONTAINS 3",
        "visits contains true",
        "HAS FIELD geography.coordinates",
        "has field mayor",
        "HAS NOT FIELD geography.population",
        "HAS NOT FIELD industries[3]",
        'time-zone = "O\'Higgins"',
        "city = 'Ankara' OR city = 'Istanbul' AND is_capital = false",
        "(city = 'Ankara' OR city = 'Istanbul') AND is_capital = false",
        "((((city = 'Istanbul'))))",
    ],
)
def test_what_is_true_of_the_metadata_holds(text):
    assert read_filter(text).holds(ISTANBUL)


@pytest.mark.parametrize(
    "text",
    [
        "city = 'istanbul'",
        "city = 5",
        "population = '15460000'",
        "population = true",
        "is_capital = 2",
        "is_capital = 'false'",
        "mayor = 'x'",
        "mayor != 'x'",
        "missing != 'x'",
        "missing NOT IN ('x')",
        "missing NOT GLOB 'x'",
        "city NOT CONTAINS 'I'",
        "population GLOB '1*'",
        "industries IN ('Tourism')",
        "city.name = 'Istanbul'",
        "city[0] = 'I'",
        "industries[3] = 'x'",
        "industries[#-4] = 'x'",
        "HAS NOT FIELD city",
        "(city = 'Ankara' OR city = 'Istanbul') AND is_capital = true",
        "city = 'Ankara' AND is_capital = false OR population < 1",
    ],
)
def test_what_is_not_true_or_not_comparable_does_not(text):
    assert not read_filter(text).holds(ISTANBUL)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_no_filter_is_none(text):
    assert read_filter(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("city", "unexpected end"),
        ("city =", "unexpected end"),
        ("city = Istanbul", "unexpected 'Istanbul'"),
        ("city == 'x'", "unexpected '='"),
        ("= 'x'", "unexpected '='"),
        ("city = 'x", 'unexpected "\'" at 7'),
        ("city = 'x' AND", "unexpected end"),
        ("city = 'x' population = 1", "unexpected 'population'"),
        ("(city = 'x'", "unexpected end"),
        ("city IN ()", "unexpected ')'"),
        ("city IN ('x',)", "unexpected ')'"),
        ("city GLOB 5", "unexpected '5'"),
        ("HAS city", "unexpected 'city'"),
        ("NOT city = 'x'", "unexpected 'NOT'"),
        ("population = 5km", "unexpected '5'"),
        ("city. = 'x'", "unexpected 'city.'"),
        ("city[x] = 'x'", "unexpected 'city[x]'"),
        ("city = 'x'; DROP", "unexpected ';'"),
        ("(" * (DEEPEST_FILTER + 1), "parentheses"),
        ("a" * (LONGEST_FILTER + 1), "characters"),
    ],
)
def test_what_is_no_filter_is_told(text, told):
    with pytest.raises(IndexRefusal) as caught:
        read_filter(text)
    assert told in str(caught.value)
    assert caught.value.status == 400
