"""Numbers as runners read them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spotter.running.wording import (
    day_text,
    distance_text,
    duration_text,
    pace_gap_text,
    pace_text,
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


def test_who_reads_miles_reads_fahrenheit() -> None:
    assert (temperature_text(29.4, "km"), temperature_text(29.4, "mi")) == ("29 °C", "85 °F")


def test_a_day_is_that_of_the_athlete() -> None:
    late = datetime(2026, 5, 3, 23, tzinfo=UTC)
    assert (day_text(late, "Europe/Berlin"), day_text(late, None)) == ("4 May 2026", "3 May 2026")
