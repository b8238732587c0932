"""Where a run was made, as runners say it: climbing, weather, the treadmill's incline."""

from __future__ import annotations

from spotter.units import METRES_PER_FOOT, celsius_from_fahrenheit
from spotter.voice.running.quantities import Kind, Said, number_in, three_digits
from spotter.voice.running.speech import Speech, phrases

_HEIGHT_UNITS = {"feet": METRES_PER_FOOT, "metres": 1.0, "m": 1.0}
_GAIN_AFTER = phrases(
    *("climbing", "climb", "gain", "elevation", "elevation gain", "vert", "vertical", "ascent", "uphill", "up"),
    *("climbs", "elevation gained", "gain in elevation", "climbed", "gained", "of climbing", "of climb", "of gain"),
    *("of elevation", "of elevation gain", "of vert", "of vertical", "of ascent", "of up", "of total climbing"),
    *("total climbing", "of uphill", "of total gain", "total gain", "total elevation gain"),
    *("of total elevation gain", "of climbs", "of hills"),
)
_LOSS_AFTER = phrases(
    *("descent", "loss", "down", "elevation loss", "downhill", "drop", "of descent", "of loss", "of down"),
    *("of downhill", "of elevation loss", "descending", "of descending", "lost", "of drop", "descended"),
)
_GAIN_BEFORE = frozenset(("gain", "gained", "climbed", "climbing", "climb", "elevation", "ascent", "vert", "ascended"))
_LOSS_BEFORE = frozenset(("lost", "loss", "descended", "descent", "dropped", "descending"))
_LINKS = frozenset(("of", "was", "a", "with", "is", "at", "total", "on", "came", "to", "for", "the", "out"))
_INCLINE = frozenset(("incline", "grade", "gradient", "slope"))
_FELT = frozenset(("felt", "feels", "feel", "feeling", "index"))
# A temperature in degrees of an unnamed scale: no runner is out at 46 °C, few at more than 45 °F feel heat.
_HOTTEST_C = 46.0
_HOT = frozenset(
    ("hot", "heat", "humid", "humidity", "warm", "sunny", "sweaty", "sweating", "muggy", "scorching", "steamy")
)
_COLD = frozenset(
    ("cold", "freezing", "snow", "snowing", "snowy", "frost", "frosty", "icy", "chilly", "frigid", "rain", "raining")
)
_WARM_C, _COOL_F = 18.0, 45.0


def climb_at(speech: Speech, at: int) -> Said | None:
    """Metres climbed or descended: "1400 feet of climbing", "elevation gain 450 feet", "lost 800 feet"."""
    number = three_digits(speech, at)
    if number is None or number.ordinal or speech.text(at - 1) in ("by", "times"):
        return None
    unit = _HEIGHT_UNITS.get(speech.text(number.end))
    end = number.end + (unit is not None)
    before = _climb_before(speech, at)
    told: tuple[Kind | None, int] | None = _climb_after(speech, end) if unit is not None else None
    if told is None or (before is not None and number_in(speech, told[1]) is not None):
        told = (before, end)
    kind, end = told
    if kind is None or (unit is None and not _stands_free(speech, number.end, number.value)):
        return Said("aside", number.value, at, end) if unit == METRES_PER_FOOT else None
    return Said(kind, number.value * (unit or METRES_PER_FOOT), at, end, unit)


def _climb_after(speech: Speech, end: int) -> tuple[Kind, int] | None:
    gain = speech.end_of(_GAIN_AFTER, end)
    if gain is not None:
        return ("loss", gain + 1) if speech.text(gain) in ("loss", "lost") else ("gain", gain)
    loss = speech.end_of(_LOSS_AFTER, end)
    return ("loss", loss) if loss is not None else None


def _climb_before(speech: Speech, at: int) -> Kind | None:
    before = at - 1
    while before > at - 5 and speech.text(before) in _LINKS:
        before -= 1
    if speech.text(before) in _LOSS_BEFORE:
        return "loss"
    return "gain" if speech.text(before) in _GAIN_BEFORE else None


def _stands_free(speech: Speech, end: int, value: float) -> bool:
    return value >= 10 and speech.text(end) in ("", "and", "with", "total", "it", "today", "heart", "hr", "average")


def weather_at(speech: Speech, at: int) -> Said | None:
    """Temperature, humidity or incline; temperatures as said, with the scale's name in `unit` (1 °C, 1.8 °F)."""
    below = speech.text(at) in ("minus", "negative")
    number = number_in(speech, at + below)
    if number is None or number.ordinal:
        return None
    text = speech.text(number.end)
    if text == "percent":
        return _percent(speech, at, number.value, number.end + 1)
    if speech.start_of(_SET_INCLINE, at) is not None and number.value <= 40:
        return Said("incline", number.value, at, number.end)
    value = -number.value if below else number.value
    return _temperature(speech, at, value, number.end) if not number.plural else None


_SET_INCLINE = phrases("incline", "incline of", "incline at", "incline was", "incline set at", "incline to", "grade of")
_HUMIDITY = frozenset(("humidity", "humid"))


def _percent(speech: Speech, at: int, value: float, end: int) -> Said:
    after = next((step for step in range(end, end + 3) if speech.text(step) in _HUMIDITY), None)
    if after is not None and 0 < value <= 100 and not {"with", "at"} & set(speech.texts[end:after]):
        return Said("humidity", value / 100.0, at, after + 1, 0.01)
    if _HUMIDITY & set(speech.texts[max(0, at - 4) : at]) and 0 < value <= 100:
        return Said("humidity", value / 100.0, at, end, 0.01)
    named = next((step for step in (end, end + 1) if speech.text(step) in _INCLINE), end - 1)
    return Said("incline" if named >= end else "aside", value, at, named + 1)


def _temperature(speech: Speech, at: int, value: float, end: int) -> Said | None:
    degrees = speech.text(end) == "degrees"
    scale_at = end + degrees
    scale = {"celsius": 1.0, "c": 1.0, "fahrenheit": 1.8, "f": 1.8}.get(speech.text(scale_at))
    told = speech.start_of(_TEMPERATURE_BEFORE, at) is not None and -40 <= value <= 115 and _may_end(speech, end)
    if not (degrees or scale is not None or told):
        return None
    end = scale_at + (scale is not None)
    if speech.text(end) in _INCLINE:
        return Said("incline", value, at, end + 1)
    if speech.text(end) in ("below", "under") and value > 0:
        value = -value
    felt = bool(_FELT & set(speech.texts[max(0, at - 4) : at])) or "dew" in speech.texts[max(0, at - 4) : at]
    out = felt or speech.text(end) in ("coffee", "angle", "turn", "water", "shower", "pool", "bath", "sauna", "turns")
    return Said("aside" if out or not -40 <= value <= 130 else "temperature", value, at, end, scale)


_TEMPERATURE_BEFORE = phrases(
    *("temperature", "temperature was", "temp", "temp was", "temperature of", "temps in the", "temperature around"),
    *("temp of", "temps were", "temperature at", "it was", "weather was", "thermometer said", "temperature is"),
)


def _may_end(speech: Speech, end: int) -> bool:
    return speech.text(end) in ("", "outside", "out", "and", "with", "today", "when", "humidity", "heart", "hr")


def celsius_of(speech: Speech, temperature: Said, metric: bool) -> tuple[float, str]:
    """The temperature in °C and how its scale was found: said, by its height, by the weather told, by other units."""
    if temperature.unit is not None:
        celsius = temperature.value if temperature.unit == 1.0 else celsius_from_fahrenheit(temperature.value)
        return celsius, "as said"
    is_fahrenheit, why = _scale_of(speech, temperature.value, metric)
    return (celsius_from_fahrenheit(temperature.value), why) if is_fahrenheit else (temperature.value, why)


def _scale_of(speech: Speech, value: float, metric: bool) -> tuple[bool, str]:
    if value > _HOTTEST_C:
        return True, "in °F, as nobody runs at so many °C"
    if value >= _WARM_C and _HOT & set(speech.texts):
        return False, "in °C, as it was warm"
    if value >= _WARM_C and _COLD & set(speech.texts):
        return True, "in °F, as it was cold"
    return (False, "in °C, as the other units are metric") if metric else (True, "in °F, as the other units are miles")
