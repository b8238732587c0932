"""The air that a run was made in: what the athlete or the device said first, then what a weather service said."""

from __future__ import annotations

from spotter.running.analysis.place import Place
from spotter.running.analysis.records import Conditions, WbgtMethod
from spotter.running.analysis.sunlit_wbgt import sunlit_wbgt_c
from spotter.running.formulas.heat_effect import TYPICAL_RH_PCT
from spotter.running.formulas.wbgt import WBGT_RANGE_C, wbgt_simplified_c
from spotter.running.formulas.weather import DEW_POINT_RANGE_C, MAGNUS_RANGE_C, relative_humidity_pct
from spotter.running.models import Run, WeatherData
from spotter.valid_range import held_within


def outdoor_weather(run: Run) -> WeatherData | None:
    """The run's weather; none of it reaches a treadmill."""
    return None if run.treadmill else run.weather_data


def conditions_of(run: Run, place: Place | None = None) -> Conditions | None:
    """Temperature and humidity of the run, held within -40..50 C; None when nobody knows the temperature.

    A humidity that nobody knows counts as 60 %. The WBGT, which is for outdoors, is Liljegren's where sun (by night
    there is none), wind, humidity and `place` are known, else the simplified estimate.
    """
    weather = outdoor_weather(run)
    measured = None if weather is None else weather.temperature_c
    known = measured if run.temperature_c is None else run.temperature_c
    if known is None:
        return None
    temperature_c = held_within(known, MAGNUS_RANGE_C)
    humidity = _humidity(run, weather, temperature_c)
    humidity_used = TYPICAL_RH_PCT / 100.0 if humidity is None else humidity
    wbgt_c, wbgt_method = _wbgt(run, place, temperature_c, humidity)
    return Conditions(
        temperature_c=temperature_c,
        humidity=humidity_used,
        humidity_assumed=humidity is None,
        said=run.temperature_c is not None,
        wbgt_c=wbgt_c,
        wbgt_method=wbgt_method,
    )


def _wbgt(
    run: Run, place: Place | None, temperature_c: float, humidity: float | None
) -> tuple[float | None, WbgtMethod | None]:
    if run.treadmill:
        return None, None
    sunlit_c = sunlit_wbgt_c(run, run.weather_data, place, temperature_c, humidity)
    if sunlit_c is not None:
        return held_within(sunlit_c, WBGT_RANGE_C), "liljegren"
    humidity_pct = TYPICAL_RH_PCT if humidity is None else 100.0 * humidity
    return held_within(wbgt_simplified_c(temperature_c, humidity_pct), WBGT_RANGE_C), "simplified (estimate)"


def _humidity(run: Run, weather: WeatherData | None, temperature_c: float) -> float | None:
    if run.humidity is not None:
        return held_within(run.humidity, (0.0, 1.0))
    if weather is None:
        return None
    if weather.humidity is not None and run.temperature_c is None:
        return held_within(weather.humidity, (0.0, 1.0))
    # The same vapour in air of another temperature is another relative humidity.
    if weather.dew_point_c is not None:
        return relative_humidity_pct(temperature_c, held_within(weather.dew_point_c, DEW_POINT_RANGE_C)) / 100.0
    return None if weather.humidity is None else held_within(weather.humidity, (0.0, 1.0))
