"""Numbers as runners read them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spotter.running.wording import (
    day_text,
    distance_text,
    duration_text,
    heart_rate_text,
    height_text,
    pace_gap_range_text,
    pace_gap_text,
    pace_text,
    percent_text,
    split_text,
    temperature_text,
)


@pytest.mark.parametrize(
    ("seconds", "text"), [(59.6, "1:00"), (2882.0, "48:02"), (13_510.0, "3:45:10"), (3600.0, "1:00:00")]
)
def test_durations_have_hours_only_from_one_hour(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text


def test_kilometres_and_miles() -> None:
    assert (distance_text(12_000.0, "km"), distance_text(12_000.0, "mi")) == ("12.0 km", "7.5 mi")
    assert (pace_text(302.0, "km"), pace_text(302.0, "mi")) == ("5:02 per km", "8:06 per mi")
    assert (pace_gap_text(-14.2, "km"), pace_gap_text(-14.2, "mi")) == ("14 s per km", "23 s per mi")


def test_a_range_of_one_number_is_that_number() -> None:
    assert pace_gap_range_text(-16.4, -8.0, "km") == "8 to 16 s per km"
    assert pace_gap_range_text(7.6, 8.4, "km") == "8 s per km"


def test_heights_in_metres_and_feet() -> None:
    assert (height_text(180.0, "km"), height_text(180.0, "mi")) == ("180 m", "591 ft")


def test_no_more_digits_than_a_number_deserves() -> None:
    assert (percent_text(-4.14), percent_text(34.4), heart_rate_text(148.4)) == ("4.1 %", "34 %", "148 bpm")


def test_splits_are_called_by_their_unit() -> None:
    assert (split_text(4, "km"), split_text(4, "mi")) == ("km 4", "mile 4")


def test_who_reads_miles_reads_fahrenheit() -> None:
    assert (temperature_text(29.4, "km"), temperature_text(29.4, "mi")) == ("29 °C", "85 °F")


def test_a_day_is_that_of_the_athlete() -> None:
    late = datetime(2026, 5, 3, 23, tzinfo=UTC)
    assert (day_text(late, "Europe/Berlin"), day_text(late, None)) == ("4 May 2026", "3 May 2026")
