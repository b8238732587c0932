import pytest

from spotter.wording.grounded_numbers import Quantity, grounded_sentences, is_grounded, quantities, sentences


def read(text):
    return [(quantity.value, quantity.unit) for quantity in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cost about 12 s/km", [("12", "s/km")]),
        ("cost 12 seconds per kilometre", [("12", "s/km")]),
        ("cost 12 s per mi", [("12", "s/mi")]),
        ("cost 12 seconds in all", [("12", "s")]),
        ("worth 5:02/km", [("5:02", "/km")]),
        ("worth 05:02 min/km", [("5:02", "/km")]),
        ("worth 5:02 a mile", [("5:02", "/mi")]),
        ("in 1:02:03", [("1:02:03", None)]),
        ("by 4.10 percent", [("4.1", "%")]),
        ("by 4,1 %", [("4.1", "%")]),
        ("1,200 m of climbing", [("1200", "m")]),
        ("8 to 16 s/km", [("8", "s/km"), ("16", "s/km")]),
        ("8–16 %", [("8", "%"), ("16", "%")]),
        ("between 142 and 149 bpm", [("142", "bpm"), ("149", "bpm")]),
        ("at -3 °C", [("-3", "°C")]),
        ("at minus three", [("-3", None)]),
        ("at 84 degrees Fahrenheit", [("84", "°F")]),
        ("on 12 July 2026", [("12", None), ("2026", None)]),
        ("on 2026-07-12", [("2026-07-12", None)]),
        ("the 21st", [("21", None)]),
        ("zone 2 and Z4", [("2", "zone"), ("4", "zone")]),
        ("km 7, 7th km, seventh mile", [("7", "split"), ("7", "split"), ("7", "split")]),
        ("the second kilometre", [("2", "split")]),
        ("twenty-nine degrees", [("29", None)]),
        ("sixteen runs", [("16", "runs")]),
        ("half as fast", [("half", None)]),
        ("a third slower", [("a third", None)]),
        ("twice as hard", [("twice", None)]),
        ("½ faster", [("1", None), ("2", None)]),
        ("a 10K", [("10", "km")]),
        ("１２ %", [("12", "%")]),
        ("1.2.3", [("1.2.3", None)]),
    ],
)
def test_numbers_are_read_with_their_units(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the second half",
        "First, the heat.",
        "one of your best",
        "this one counts",
        "VO2max",
        "a half marathon",
        "wonderful",
    ],
)
def test_names_and_other_words_are_no_numbers(text):
    assert read(text) == []


GIVEN = quantities("12 s/km, 8 to 16 s/km, 29 °C, 5:02/km, 3 runs, zone 2")


@pytest.mark.parametrize(
    "text",
    ["It cost 12 s/km.", "It cost 12.", "It was 29 degrees.", "Worth 5:02.", "Twelve seconds per km.", "No numbers."],
)
def test_what_was_given_may_be_said(text):
    assert is_grounded(text, GIVEN)


@pytest.mark.parametrize(
    "text",
    [
        "It cost 13 s/km.",
        "It cost 12 %.",
        "It cost 12 s/mi.",
        "It was 29 °F.",
        "It was -29 °C.",
        "Worth 5:03/km.",
        "Worth 5:02/mi.",
        "Zone 3.",
        "Half of it.",
        "Twenty runs.",
        "It cost 12 s/km, or 4 %.",
    ],
)
def test_other_numbers_and_other_units_may_not(text):
    assert not is_grounded(text, GIVEN)


def test_only_the_sentences_with_foreign_numbers_are_cut():
    text = "The heat cost 12 s/km. That is 4.2 % of it! Was it 29 °C?\nYes, 29.\n\nWell run."
    assert grounded_sentences(text, GIVEN) == ["The heat cost 12 s/km.", "Was it 29 °C?", "Yes, 29.", "Well run."]


def test_a_decimal_point_ends_no_sentence():
    assert sentences('It was 4.1 %. "Good." Next') == ["It was 4.1 %.", '"Good.', "Next"]


def test_the_unit_may_be_left_open_but_not_added():
    assert is_grounded("12", [Quantity("12", "%")])
    assert not is_grounded("12 %", [Quantity("12")])
