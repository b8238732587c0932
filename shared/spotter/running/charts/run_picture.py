"""The chart of one run: pace and grade-adjusted pace over the distance, the elevation below them."""

from __future__ import annotations

from statistics import median, quantiles

from spotter.drawing.picture import Area, Ink, LegendEntry, Line, Notice, Panel, Picture
from spotter.drawing.svg import svg_of, svg_of_notice
from spotter.running.charts.chart_axes import (
    distance_axis,
    height_axis,
    height_in_unit,
    pace_axis,
    pace_in_unit,
)
from spotter.running.charts.run_chart import RunSeries, Series, run_series
from spotter.running.intake import run_of
from spotter.running.models import MeasuredRun, Run, is_measured
from spotter.running.ports import RunStore, StreamStore
from spotter.running.wording import distance_text, duration_text, height_text, pace_text
from spotter.units import METRES_PER_UNIT, DistanceUnit

PACE_HEIGHT, HEIGHT_HEIGHT = 220.0, 100.0

MOST_BEYOND_USUAL = 1.2
"""How far the axis goes beyond the slowest and fastest two per cent of the run."""

SLOWEST_OF_MEDIAN = 2.0
"""Slower than this is standing about; the axis does not make room for it."""

_FIFTIETHS = 50


def draw_run(athlete_id: str, run_id: str, unit: DistanceUnit, runs: RunStore, streams: StreamStore) -> str:
    """The chart of the athlete's run as an SVG document. Raises NotFound when the athlete has no such run."""
    run = run_of(athlete_id, run_id, runs)
    stream = streams.get(athlete_id, run_id)
    if stream is not None and is_measured(run) and (series := run_series(run, stream)) is not None:
        return svg_of(run_picture(run, series, unit))
    return svg_of_notice(no_samples(run, unit))


def run_picture(run: MeasuredRun, series: RunSeries, unit: DistanceUnit) -> Picture:
    """The picture of a run from its series, in the athlete's unit."""
    distances = tuple(each / METRES_PER_UNIT[unit] for each in series.distance_m)
    panels = [_pace_panel(run, series, distances, unit)]
    if series.altitude_m is not None:
        heights = tuple(height_in_unit(each, unit) for each in series.altitude_m)
        panels.append(_height_panel(run, distances, heights, unit))
    return Picture(
        _name(run), _title(run, unit), _description(run, unit), distance_axis(distances[-1], unit), tuple(panels)
    )


def no_samples(run: Run, unit: DistanceUnit) -> Notice:
    """What is shown of a run that was kept without samples."""
    more = "A run from a watch or phone recording is drawn along its distance."
    return Notice(_name(run), _title(run, unit), _known_totals(run, unit), more)


def _known_totals(run: Run, unit: DistanceUnit) -> str:
    if run.distance_m is None:
        return "No distance is known." if run.moving_time_s is None else duration_text(run.moving_time_s)
    distance = distance_text(run.distance_m, unit)
    return distance if run.pace_s_per_km is None else f"{distance} at {pace_text(run.pace_s_per_km, unit)}"


def _pace_panel(run: MeasuredRun, series: RunSeries, distances: tuple[float, ...], unit: DistanceUnit) -> Panel:
    lines = [_pace_line("first", distances, series.pace_s_per_km, unit)]
    legend = [LegendEntry(f"Pace {pace_text(run.pace_s_per_km, unit)}", "first")]
    if series.grade_adjusted_pace_s_per_km is not None:
        # The pace lies on top: on the flat the two are one.
        lines.insert(0, _pace_line("second", distances, series.grade_adjusted_pace_s_per_km, unit))
        legend.append(LegendEntry(_grade_adjusted(run, unit), "second"))
    paces = [pace for line in lines for _, pace in line.points if pace is not None]
    slowest, fastest = _usual_range(paces or [pace_in_unit(run.pace_s_per_km, unit)])
    return Panel(tuple(legend), pace_axis(slowest, fastest, most_ticks=6), tuple(lines), PACE_HEIGHT)


def _pace_line(ink: Ink, distances: tuple[float, ...], paces: Series, unit: DistanceUnit) -> Line:
    in_unit = (None if pace is None else pace_in_unit(pace, unit) for pace in paces)
    return Line(ink, tuple(zip(distances, in_unit, strict=True)))


def _usual_range(paces: list[float]) -> tuple[float, float]:
    """The slowest and fastest pace that the axis makes room for: hills, but no slips of a position and no standing."""
    if len(paces) < 2:
        return paces[0], paces[0]
    cuts = quantiles(paces, n=_FIFTIETHS, method="inclusive")
    slowest = min(max(paces), MOST_BEYOND_USUAL * cuts[-1], SLOWEST_OF_MEDIAN * median(paces))
    return slowest, max(min(paces), cuts[0] / MOST_BEYOND_USUAL)


def _height_panel(run: Run, distances: tuple[float, ...], heights: tuple[float, ...], unit: DistanceUnit) -> Panel:
    area = Area("ground", tuple(zip(distances, heights, strict=True)))
    climb = _climb(run, unit)
    legend = (LegendEntry("Elevation", "ground"), *([LegendEntry(climb)] if climb else []))
    return Panel(legend, height_axis(heights, unit), (area,), HEIGHT_HEIGHT)


def _climb(run: Run, unit: DistanceUnit) -> str:
    if run.elevation_gain_m is None or run.elevation_loss_m is None:
        return ""
    return f"{height_text(run.elevation_gain_m, unit)} up, {height_text(run.elevation_loss_m, unit)} down"


def _grade_adjusted(run: Run, unit: DistanceUnit) -> str:
    pace = run.grade_adjusted_pace_s_per_km
    return "Grade-adjusted" if pace is None else f"Grade-adjusted {pace_text(pace, unit)}"


def _name(run: Run) -> str:
    return f"run-{run.id}"


def _title(run: Run, unit: DistanceUnit) -> str:
    title = "Pace over the distance of a run"
    return title if run.distance_m is None else f"{title}, {distance_text(run.distance_m, unit)}"


def _description(run: MeasuredRun, unit: DistanceUnit) -> str:
    said = [
        f"Pace {pace_text(run.pace_s_per_km, unit)} on average",
        "" if run.grade_adjusted_pace_s_per_km is None else _grade_adjusted(run, unit),
        _climb(run, unit),
    ]
    return ". ".join(filter(None, said)) + "."
