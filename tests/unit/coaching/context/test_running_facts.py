"""What an athlete has run lately."""

from __future__ import annotations

from datetime import date

from tests.support.athletes import Records, context_of, profile, run


def told(question, *runs, **said):
    return context_of(Records(profiles={"ann": profile(**said)}, runs={"ann": list(runs)})).facts("ann", question)


MILEAGE = "how should i build my mileage"


def test_the_week_stands_beside_the_mean_of_the_four_before():
    runs = [run(0, 12.0), run(6, 30.1), run(7, 20.0), run(34, 120.0), run(35, 99.0)]
    first, second = told(MILEAGE, *runs)
    assert first.text == (
        "You ran 42.1 km in the 7 days to 23 November 2026, against a mean of 35.0 km a week in the 4 weeks before."
    )
    assert first.on == date(2026, 11, 23)
    assert second.text == "Your longest run in the 30 days to 23 November 2026 was 30.1 km, on 17 November 2026."
    assert second.on == date(2026, 11, 17)


def test_miles_are_for_who_reads_miles():
    (first, second) = told(MILEAGE, run(1, 16.09344), distance_unit="mi")
    assert first.text == "You ran 10.0 mi in the 7 days to 23 November 2026."
    assert "10.0 mi" in second.text


def test_a_week_without_a_run_is_no_zero():
    first, _ = told(MILEAGE, run(10, 14.0))
    assert first.text == (
        "You logged no run in the 7 days to 23 November 2026, against a mean of 3.5 km a week in the 4 weeks before."
    )


def test_a_run_of_unknown_distance_is_told_of_as_such():
    first, _ = told(MILEAGE, run(1, 5.0), run(2, None))
    assert first.text == ("You ran 5.0 km in the 7 days to 23 November 2026 (the distance of 1 run is not known).")


def test_only_runs_of_unknown_distance_have_no_sum_and_no_longest():
    (only,) = told(MILEAGE, run(1, None))
    assert only.text == "You logged 1 run in the 7 days to 23 November 2026 (the distance of 1 run is not known)."


def test_the_last_runs_are_told_newest_first_by_what_is_known_of_them():
    runs = [run(1, 12.0, run_type="long"), run(3, 5.0), run(4, None), run(6, 8.0), run(8, 9.0)]
    (fact,) = told("what pace should my tempo run have", *runs)
    assert fact.text == (
        "Your last runs were 12.0 km in 1:00:00 (5:00 per km, long) on 22 November 2026, 5.0 km in 25:00 (5:00 per km) "
        "on 20 November 2026 and 8.0 km in 40:00 (5:00 per km) on 17 November 2026."
    )
    assert fact.on == date(2026, 11, 22)


def test_a_day_is_that_of_the_athletes_calendar():
    (fact,) = told("what pace should my tempo run have", run(0, 10.0), timezone="Pacific/Auckland")
    assert fact.text == "Your last run was 10.0 km in 50:00 (5:00 per km) on 24 November 2026."


def test_without_runs_there_is_nothing_to_tell():
    assert told(MILEAGE) == ()
    assert told(MILEAGE, run(50, 10.0)) == ()
