"""Which of several times was meant, judged by how fast people run."""

from __future__ import annotations

from collections.abc import Iterable

from spotter.units import METRES_PER_KILOMETRE
from spotter.voice.running.quantities import Said
from spotter.voice.running.times import run_together, time_readings

# A little faster than the world records up to each distance (43.0 s, 2:11.9, 3:43.1, 57:31), in seconds per kilometre.
_FASTEST_S_PER_KM = ((400.0, 90.0), (1000.0, 120.0), (3000.0, 138.0), (float("inf"), 145.0))
SLOWEST_S_PER_KM = 1080.0
_SLOWEST_REPEAT_S_PER_KM = 460.0


def fastest_s_per_km(distance_m: float) -> float:
    """The pace that nobody runs this distance faster than."""
    return next(pace for upto_m, pace in _FASTEST_S_PER_KM if distance_m <= upto_m)


def pace_s_per_km(said: Said, per_unit_m: float) -> float:
    """Seconds per kilometre of a pace; `per_unit_m` is what it is per where that was not said."""
    return said.value / (said.unit or per_unit_m) * METRES_PER_KILOMETRE


def readings(said: Said, text: str) -> tuple[float, ...]:
    """The seconds that may be meant, the likeliest first; `text` is the first word in which it was said."""
    if said.kind == "time":
        return (said.value,)
    if said.kind == "clock":
        return time_readings(said.clock)
    together = time_readings(run_together(said.value, text))
    return together or (said.value * 60.0,)


def likeliest_time_s(said: Said, text: str, distance_m: float | None) -> float | None:
    """The time of a whole run of this distance; None where none of what may be meant can be that."""
    possible = readings(said, text)
    if distance_m is None:
        return _without_distance(said, possible)
    return _first_between(possible, distance_m, fastest_s_per_km(distance_m), SLOWEST_S_PER_KM)


def _without_distance(said: Said, possible: tuple[float, ...]) -> float | None:
    """ "1 30" is an hour and a half where no distance says otherwise, "45 10" is three quarters of an hour."""
    hours = said.kind == "clock" and len(said.clock) == 2 and said.clock[0] <= 4
    return (possible[-1] if hours else possible[0]) if possible else None


def repeat_time_s(said: Said, text: str, distance_m: float) -> float | None:
    """The time of one repeat of this distance; a bare number may be seconds or minutes."""
    if said.kind == "time":
        return said.value
    possible = readings(said, text)
    if said.kind == "number":
        possible = (said.value, *possible)
    if said.kind == "clock" and said.clock[1:] == (0,):
        possible = (float(said.clock[0]), *possible)
    return _first_between(possible, distance_m, fastest_s_per_km(distance_m), _SLOWEST_REPEAT_S_PER_KM)


def _first_between(possible: Iterable[float], distance_m: float, fastest: float, slowest: float) -> float | None:
    return next((one for one in possible if fastest <= one / distance_m * METRES_PER_KILOMETRE <= slowest), None)
