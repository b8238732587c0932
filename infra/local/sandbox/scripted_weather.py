"""What both weather services of the sandbox can be told, and the weather that comes of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from infra.local.sandbox.climate import SKIES, SandboxHour, weather_of
from infra.local.sandbox.control import Instruction


class ScriptedDay(BaseModel):
    """Weather that replaces the made-up one, on one UTC date or (without `date`) always; left out means unchanged."""

    model_config = ConfigDict(extra="forbid")

    date: dt.date | None = None
    temperature_c: float | None = Field(default=None, ge=-90, le=60)
    humidity: float | None = Field(default=None, gt=0, le=1)
    wind_speed_m_s: float | None = Field(default=None, ge=0, le=100)
    wind_direction_deg: float | None = Field(default=None, ge=0, le=360)
    precipitation_mm_h: float | None = Field(default=None, ge=0)
    pressure_hpa: float | None = Field(default=None, ge=800, le=1100)
    cloud_cover: float | None = Field(default=None, ge=0, le=1)
    condition: str | None = None

    @field_validator("condition")
    @classmethod
    def _is_known(cls, condition: str | None) -> str | None:
        if condition is not None and condition not in SKIES:
            raise ValueError(f"one of {', '.join(SKIES)}")
        return condition

    def applied_to(self, hour: SandboxHour, day: dt.date) -> SandboxHour:
        """The hour as this script wants it."""
        if self.date not in (None, day):
            return hour
        changes: dict[str, Any] = self.model_dump(exclude={"date"}, exclude_none=True)
        return replace(hour, **changes)


class WeatherInstruction(Instruction):
    """`empty` has hours missing, `out_of_range` is what the service says of a time it does not cover."""

    day: ScriptedDay | None = None

    @classmethod
    def own_modes(cls) -> frozenset[str]:
        return frozenset({"empty", "out_of_range"})

    def weather(self, latitude_deg: float, longitude_deg: float, moment: dt.datetime) -> SandboxHour:
        """The weather at a place and an aware moment."""
        hour = weather_of(latitude_deg, longitude_deg, moment)
        return self.day.applied_to(hour, moment.astimezone(dt.UTC).date()) if self.day else hour
