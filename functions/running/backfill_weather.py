"""Every 15 minutes: weather for runs that wait for it"""

from __future__ import annotations

from spotter import wiring
from spotter.clock import system_clock
from spotter.running.backfill import Backfill, fill_in_weather
from spotter.running.run_weather import PastWeather
from spotter.runtime.schedule import scheduled


@scheduled("rate(15 minutes)")
def handler() -> Backfill:
    """Ask again for the weather of runs that could not have it when they were kept."""
    return fill_in_weather(wiring.runs(), wiring.streams(), PastWeather(wiring.weather(), system_clock))
