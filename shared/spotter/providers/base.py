"""What Spotter wants of the services outside: one Protocol per role."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from spotter.running.weather_hours import HourlyReport


class WeatherProvider(Protocol):
    """A service that knows past weather by the hour."""

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """The hours from the one that `start` lies in to the first that does not begin before `end`.

        Latitude -90..90, longitude -180..180, times aware, `end` not before `start`. An hour that the service knows
        nothing of is left out; a report without hours says that it has no weather for that place and time.
        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """
