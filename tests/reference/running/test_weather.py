"""Humidity, heat index, wind chill and wet bulb against printed charts and tables."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.weather import (
    dew_point_c,
    dew_point_f,
    heat_index_c,
    heat_index_f,
    relative_humidity_pct,
    vapour_pressure_hpa,
    wet_bulb_c,
    wind_chill_c,
    wind_chill_f,
)
from spotter.units import celsius_from_fahrenheit

# National Weather Service, Heat Index chart (weather.gov/safety/heat-index; copy at rfcafe.com). Humidities in %,
# temperatures in F.
HEAT_INDEX_HUMIDITIES = (40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100)
HEAT_INDEX_CHART = {
    80: (80, 80, 81, 81, 82, 82, 83, 84, 84, 85),
    82: (81, 82, 83, 84, 84, 85, 86, 88, 89, 90),
    84: (83, 84, 85, 86, 88, 89, 90, 92, 94, 96),
    86: (85, 87, 88, 89, 91, 93, 95, 97, 100, 102),
    88: (88, 89, 91, 93, 95, 98, 100, 103, 106, 110, 113, 117, 121),
    90: (91, 93, 95, 97, 100, 103, 106, 109, 113, 117, 122, 127, 132),
    92: (94, 96, 99, 101, 105, 108, 112, 116, 121, 126, 131),
    94: (97, 100, 102, 106, 110, 114, 119, 124, 129, 136),
    96: (101, 104, 108, 112, 116, 121, 126, 132),
    98: (105, 109, 113, 117, 123, 128, 134),
    100: (109, 114, 118, 124, 129, 136),
    104: (119, 124, 131, 137),
    110: (136,),
}
HEAT_INDEX_CELLS = [
    (temp_f, rh_pct, expected)
    for temp_f, row in HEAT_INDEX_CHART.items()
    for rh_pct, expected in zip(HEAT_INDEX_HUMIDITIES, row, strict=False)
]


@pytest.mark.parametrize(("temp_f", "rh_pct", "chart_f"), HEAT_INDEX_CELLS)
def test_heat_index_is_that_of_the_chart(temp_f: float, rh_pct: float, chart_f: float) -> None:
    # The chart is in whole degrees and is known to be up to one off its own equation. It is older than the
    # adjustment for air above 85 % and below 87 F, so those of its cells are left out above.
    assert heat_index_f(temp_f, rh_pct) == pytest.approx(chart_f, abs=1.0)


def test_heat_index_in_celsius_is_that_of_the_chart() -> None:
    # The same chart as printed in C: 90 F (32 C) and 60 % feel like 100 F (38 C).
    assert heat_index_c(celsius_from_fahrenheit(90), 60) == pytest.approx(38, abs=0.6)


# National Weather Service, Wind Chill Chart (effective 11/01/01). Winds in mph, temperatures in F.
WIND_CHILL_WINDS = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60)
WIND_CHILL_CHART = {
    40: (36, 34, 32, 30, 29, 28, 28, 27, 26, 26, 25, 25),
    30: (25, 21, 19, 17, 16, 15, 14, 13, 12, 12, 11, 10),
    20: (13, 9, 6, 4, 3, 1, 0, -1, -2, -3, -3, -4),
    10: (1, -4, -7, -9, -11, -12, -14, -15, -16, -17, -18, -19),
    0: (-11, -16, -19, -22, -24, -26, -27, -29, -30, -31, -32, -33),
    -20: (-34, -41, -45, -48, -51, -53, -55, -57, -58, -60, -61, -62),
}
WIND_CHILL_CELLS = [
    (temp_f, wind_mph, expected)
    for temp_f, row in WIND_CHILL_CHART.items()
    for wind_mph, expected in zip(WIND_CHILL_WINDS, row, strict=True)
]


@pytest.mark.parametrize(("temp_f", "wind_mph", "chart_f"), WIND_CHILL_CELLS)
def test_wind_chill_is_that_of_the_chart(temp_f: float, wind_mph: float, chart_f: float) -> None:
    # The chart is in whole degrees.
    assert wind_chill_f(temp_f, wind_mph) == pytest.approx(chart_f, abs=0.51)


@pytest.mark.parametrize(
    ("temp_c", "wind_km_h", "expected_c"),
    [
        (-20, 5, -24),  # Wikipedia, "Wind chill", chart in C and km/h (as ecmwf/thermofeel's tests quote it)
        (-20, 30, -33),
    ],
)
def test_wind_chill_in_celsius(temp_c: float, wind_km_h: float, expected_c: float) -> None:
    # Whole degrees; the North American index is the same formula in C and km/h with rounded coefficients.
    assert wind_chill_c(temp_c, wind_km_h / 3.6) == pytest.approx(expected_c, abs=0.6)


@pytest.mark.parametrize(("temp_f", "wind_mph"), [(51, 20), (20, 3), (20, 0)])
def test_wind_chill_is_not_defined_in_warm_or_still_air(temp_f: float, wind_mph: float) -> None:
    # NWS: defined only at or below 50 F and for winds above 3 mph.
    assert wind_chill_f(temp_f, wind_mph) is None


# Dew point table of the German building trade (after DIN 4108; copy at expydoc.com, 12113599), in C and %. Its 30 C /
# 65 % is misprinted in the copy at hand and left out.
DEW_POINT_TABLE = [
    *((10, rh, dew) for rh, dew in ((50, 0.0), (55, 1.3), (60, 2.5), (65, 3.7), (70, 4.8), (75, 5.8), (90, 8.5))),
    *((20, rh, dew) for rh, dew in ((30, 1.9), (35, 4.1), (40, 6.0), (45, 7.7), (50, 9.3), (55, 10.7), (60, 12.0))),
    *(
        (20, rh, dew)
        for rh, dew in ((65, 13.2), (70, 14.4), (75, 15.5), (80, 16.5), (85, 17.4), (90, 18.4), (95, 19.2))
    ),
    *(
        (30, rh, dew)
        for rh, dew in ((30, 10.5), (35, 12.9), (40, 14.9), (45, 16.8), (50, 18.4), (55, 20.0), (60, 21.4))
    ),
    *((30, rh, dew) for rh, dew in ((70, 23.9), (75, 25.1), (80, 26.1), (85, 27.2), (90, 28.2), (95, 29.1))),
]


@pytest.mark.parametrize(("temp_c", "rh_pct", "table_c"), DEW_POINT_TABLE)
def test_dew_point_is_that_of_the_table(temp_c: float, rh_pct: float, table_c: float) -> None:
    # Rounded to 0.1; the table rests on another saturation formula, which differs by less than 0.1.
    assert dew_point_c(temp_c, rh_pct) == pytest.approx(table_c, abs=0.15)


def test_dew_point_in_fahrenheit() -> None:
    # Dew point calculation chart for coatings (handypdf.com): 70 F and 65 % condense at 57 F. Whole degrees.
    assert dew_point_f(70, 65) == pytest.approx(57, abs=0.7)


@pytest.mark.parametrize(
    ("temp_c", "dew_c", "expected_pct"),
    [
        (30.0, 28.0, 89.085),  # ecmwf/thermofeel, tests/test_thermofeel.py, test_relative_humidity_percent
        (20.0, 14.4, 70.0),  # DIN 4108
        (30.0, 18.4, 50.0),  # DIN 4108
    ],
)
def test_relative_humidity_from_dew_point(temp_c: float, dew_c: float, expected_pct: float) -> None:
    # 0.1 C of dew point is 0.5 % of humidity.
    assert relative_humidity_pct(temp_c, dew_c) == pytest.approx(expected_pct, abs=0.5)


@pytest.mark.parametrize(
    ("temp_c", "rh_pct", "expected_hpa"),
    [  # worked by hand from the Bureau of Meteorology's formula in ecmwf/thermofeel, tests/test_thermofeel.py
        (30.0, 50.0, 21.1435807),
        (35.0, 60.0, 33.6099046),
        (25.0, 40.0, 12.6331850),
        (20.0, 80.0, 18.6581445),
        (40.0, 30.0, 22.0367568),
    ],
)
def test_vapour_pressure(temp_c: float, rh_pct: float, expected_hpa: float) -> None:
    assert vapour_pressure_hpa(temp_c, rh_pct) == pytest.approx(expected_hpa, abs=1e-6)


def test_wet_bulb_is_stulls_example() -> None:
    # Stull 2011, doi 10.1175/JAMC-D-11-0143.1: 20 C and 50 % have a wet bulb of 13.7 C.
    assert wet_bulb_c(20.0, 50.0) == pytest.approx(13.7, abs=0.05)


# Psychrometric table (dry and wet bulb in F, humidity in %), as printed for wet- and dry-bulb hygrometers (copy at
# chrononhotonthologos.com/misc/hygromtr.htm).
PSYCHROMETRIC_TABLE = [
    *((dry, rh, 60) for dry, rh in ((64, 79), (66, 71), (70, 55), (72, 49), (76, 38), (80, 29))),
    *((dry, rh, 68) for dry, rh in ((70, 90), (72, 82), (74, 74), (78, 60), (80, 54), (84, 43), (88, 35))),
]


@pytest.mark.parametrize(("dry_f", "rh_pct", "wet_f"), PSYCHROMETRIC_TABLE)
def test_wet_bulb_is_that_of_a_psychrometer(dry_f: float, rh_pct: float, wet_f: float) -> None:
    # Stull states his own error: -1 to +0.65 C against measured psychrometry.
    error_c = wet_bulb_c(celsius_from_fahrenheit(dry_f), rh_pct) - celsius_from_fahrenheit(wet_f)
    assert -1.0 <= error_c <= 0.65


@pytest.mark.parametrize(("temp_c", "rh_pct"), [(51, 50), (-21, 50), (20, 4), (20, 100)])
def test_wet_bulb_refuses_what_stull_did_not_fit(temp_c: float, rh_pct: float) -> None:
    with pytest.raises(InvalidInput):
        wet_bulb_c(temp_c, rh_pct)
