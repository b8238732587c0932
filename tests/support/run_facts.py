"""Facts about runs, as an analysis would have gathered them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from spotter.running.analysis.records import (
    Adjustment,
    Classification,
    Conditions,
    EarlierRun,
    Paces,
    RunFacts,
    Runner,
    ZoneTime,
)
from spotter.running.models import Run, Split

START = datetime(2026, 7, 12, 7, 30, tzinfo=UTC)
PACE = 314.0
COOL = Paces(PACE, None, None, None)
MILD = Conditions(12.0, 0.6, humidity_assumed=False, said=True, wbgt_c=12.0, wbgt_method="simplified (estimate)")


def run(**changes):
    """An hour of ten kilometres at 5:14 per km."""
    plain = Run(
        id="run-1",
        started_at=START,
        timezone="UTC",
        source="fit",
        distance_m=10_000.0,
        duration_s=10 * PACE,
        moving_time_s=10 * PACE,
        elapsed_time_s=10 * PACE,
        pace_s_per_km=PACE,
    )
    return replace(plain, **changes)


def facts(**changes):
    """Facts about a run of which nothing is worth saying; `run_changes` change the run itself."""
    run_changes = changes.pop("run_changes", {})
    plain = RunFacts(
        run=run(**run_changes),
        stream=None,
        runner=Runner(),
        paces=COOL,
        comparable_paces=COOL,
        adjustments=(),
        conditions=MILD,
        zones=(),
        zone_basis=None,
        training_load=None,
        classification=Classification(None, ()),
        fitness=None,
        warnings=(),
        earlier=(),
        longest_last_30_days_m=None,
    )
    return replace(plain, **changes)


def adjustment(factor, percent, *, low=None, high=None, pace=PACE):
    """What `factor` did to a pace in s/km, a third less to a third more unless said."""
    return Adjustment(
        factor=factor,
        percent=percent,
        seconds_per_km=pace - pace / (1.0 + percent / 100.0),
        low_percent=percent * 2 / 3 if low is None else low,
        high_percent=percent * 4 / 3 if high is None else high,
        method="method 7",
        source="source 1999",
    )


def splits(paces, *, flat=None, heart_rates=None, unit_m=1000.0):
    """Splits of whole units at these paces in s/km, with their paces on the flat and heart rates where given."""
    return tuple(
        Split(
            distance_m=unit_m,
            duration_s=pace * unit_m / 1000.0,
            pace_s_per_km=pace,
            grade_adjusted_pace_s_per_km=flat[index] if flat else None,
            avg_heart_rate_bpm=heart_rates[index] if heart_rates else None,
        )
        for index, pace in enumerate(paces)
    )


def earlier(*worth, heart_rate=148.0, paces=None, days_before=10):
    """Earlier runs whose efforts were worth these paces in s/km, each a day before the one before."""
    return tuple(
        EarlierRun(
            run_id=f"earlier-{index}",
            started_at=START - timedelta(days=days_before + index),
            distance_m=9_500.0,
            paces=Paces(pace, None, None, None) if paces is None else replace(paces, equivalent_s_per_km=pace),
            avg_heart_rate_bpm=heart_rate,
            temperature_c=None,
        )
        for index, pace in enumerate(worth)
    )


def zone(name, seconds, *, zone="2", bpm=(None, None), pace=(None, None)):
    return ZoneTime(zone, name, *bpm, *pace, seconds)
