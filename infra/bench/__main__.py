"""`make bench`: how fast the work is beside a stated baseline, measured in the same run."""

from __future__ import annotations

from xml.parsers import expat

import fitdecode
import numpy as np

from infra.bench import coach, knowledge, voice
from infra.bench.long_run import as_fit, as_gpx, long_run
from infra.bench.measure import Comparison, table
from infra.bench.served_knowledge import served_knowledge
from spotter.knowledge.corpus import starter_chunks
from spotter.running.analysis.analyze import measured
from spotter.running.analysis.history import History
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_facts import facts_of
from spotter.running.course.grade_profile import grade_profile
from spotter.running.course.summarise import summarise
from spotter.running.recordings.import_activity import read_activity

CELL_M = 10.0
WINDOW_CELLS = 5
RUNNER = Runner(age=38, sex="m", weight_kg=70.0, max_heart_rate_bpm=185, resting_heart_rate_bpm=50)


def parse_with_expat_alone(body: bytes) -> None:
    """What no reader of XML can do without."""
    expat.ParserCreate().Parse(body, True)


def decode_with_fitdecode(body: bytes) -> int:
    """Decode every message of a FIT file."""
    with fitdecode.FitReader(body) as reader:
        return sum(1 for _ in reader)


def grade_adjusted_with_numpy(distance_m: list[float], altitude_m: list[float]) -> float:
    """Flat-equivalent metres by the same curve over one fixed window: no noise estimate, no splits, no climbing."""
    cells = np.arange(0.0, distance_m[-1], CELL_M)
    elevation_m = np.interp(cells, distance_m, altitude_m)
    smooth = np.convolve(elevation_m, np.ones(WINDOW_CELLS) / WINDOW_CELLS, mode="valid")
    grade = np.clip(np.gradient(smooth, CELL_M), -0.32, 0.32)
    factor = np.polyval([-395.834, -89.765, 13.5759, 7.6313, 16.8431, 2.8455, 1.0], grade)
    return float(factor.sum() * CELL_M)


def comparisons() -> list[Comparison]:
    """Everything that is measured."""
    run = long_run()
    gpx, fit = as_gpx(run), as_fit(run)
    activity = read_activity(gpx, "application/gpx+xml")
    summarised = measured(summarise(activity, None))
    no_history = History(summarised.started_at, ())
    return [
        Comparison(
            "read a 4 h GPX file",
            lambda: read_activity(gpx, "application/gpx+xml"),
            "expat over the same bytes",
            lambda: parse_with_expat_alone(gpx),
        ),
        Comparison(
            "read a 4 h FIT file",
            lambda: read_activity(fit, "application/vnd.ant.fit"),
            "fitdecode over the same bytes",
            lambda: decode_with_fitdecode(fit),
        ),
        Comparison(
            "summarise a 4 h activity",
            lambda: summarise(activity, None),
            "reading its GPX file",
            lambda: read_activity(gpx, "application/gpx+xml"),
        ),
        Comparison(
            "analyse a 4 h run",
            lambda: facts_of(summarised, activity.stream, RUNNER, no_history),
            "reading its FIT file",
            lambda: read_activity(fit, "application/vnd.ant.fit"),
        ),
        Comparison(
            "analyse a 4 h run",
            lambda: facts_of(summarised, activity.stream, RUNNER, no_history),
            "numpy, same curve, one fixed window",
            lambda: grade_adjusted_with_numpy(run.distance_m, run.altitude_m),
        ),
        Comparison(
            "grade profile of a 4 h stream",
            lambda: grade_profile(run.distance_m, run.altitude_m),
            "numpy, same curve, one fixed window",
            lambda: grade_adjusted_with_numpy(run.distance_m, run.altitude_m),
        ),
    ]


def knowledge_reports() -> str:
    """What is measured of the coach over the whole starter corpus."""
    chunks = tuple(starter_chunks())
    with served_knowledge(chunks) as served:
        return "\n\n".join((knowledge.report(chunks, served), coach.report(served)))


if __name__ == "__main__":
    print(table(comparisons()))
    print(f"\n{voice.report()}")
    print(f"\n{knowledge_reports()}")
