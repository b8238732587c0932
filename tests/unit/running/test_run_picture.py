"""The chart of a run, read back from its SVG."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.errors import NotFound
from spotter.running.charts.run_chart import STEPS
from spotter.running.charts.run_picture import draw_run
from spotter.running.course.summarise import summarise
from spotter.running.models import Pause
from spotter.running.rounding import rounded
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams
from tests.support.activities import START
from tests.support.courses import activity, flat, recorded, rolling
from tests.support.runs import keep, run_at, stored_runs
from tests.support.svg import assert_stands_alone, parsed, strokes, texts, with_class
from tests.support.told import UNKNOWN

RUN_ID = "20240504T080000Z-00000000"


def drawn(recording, unit="km"):
    runs, streams = stored_runs(), StoredStreams(MemoryObjects())
    keep(runs, rounded(summarise(recording, RUN_ID)))
    streams.put("ann", RUN_ID, recording.stream)
    return draw_run("ann", RUN_ID, unit, runs, streams)


@pytest.fixture(scope="module")
def hilly():
    return recorded(rolling(30.0, 2000.0), 8200.0)


def test_it_stands_alone(hilly):
    assert_stands_alone(drawn(hilly))


def test_it_shows_both_paces_and_the_elevation_from_start_to_end(hilly):
    root = parsed(drawn(hilly))
    for ink in ("first", "second"):
        [path] = [path for path in with_class(root, "path", ink) if "line" in path.get("class")]
        assert [len(stroke) for stroke in strokes(path)] == [STEPS + 1]
    [[*area]] = strokes(with_class(root, "path", "ground")[0])
    assert len(area) == STEPS + 3


def test_labels_are_kilometres_minutes_and_metres(hilly):
    written = texts(parsed(drawn(hilly)))
    assert written[0].startswith("\N{BLACK CIRCLE}Pace 5:3")
    assert "Grade-adjusted 5:" in written[0]
    assert written[-9:] == ["0", "1", "2", "3", "4", "5", "6", "7", "8 km"]
    assert {"80", "100", "120"} <= set(written)
    assert any(" m up, " in text for text in written)
    assert sum(text.count(":") == 1 and text.replace(":", "").isdigit() for text in written) in range(2, 7)


def test_labels_are_miles_and_feet_for_who_reads_them(hilly):
    written = texts(parsed(drawn(hilly, "mi")))
    assert written[0].startswith("\N{BLACK CIRCLE}Pace 8:5")
    assert written[-6:] == ["0", "1", "2", "3", "4", "5 mi"]
    assert any(" ft up, " in text for text in written)


def test_faster_is_higher():
    times = [float(second) for second in range(1201)]
    slow_then_fast = activity(times, [min(s, 600.0) * 2.5 + max(0.0, s - 600.0) * 4.0 for s in times])
    [stroke] = strokes(with_class(parsed(drawn(slow_then_fast)), "path", "line")[0])
    assert stroke[50][1] > stroke[350][1] + 100.0


def test_a_run_without_altitudes_has_one_panel():
    root = parsed(drawn(replace(recorded(flat, 3000.0), indoor=True)))
    assert [each.tag.endswith("svg") for each in root].count(True) == 1
    assert with_class(root, "path", "second") == with_class(root, "path", "ground") == []
    assert not any("Elevation" in text for text in texts(root))


def test_a_pause_breaks_the_lines():
    times = [float(second) for second in range(601)] + [float(second) for second in range(901, 1502)]
    paused = replace(activity(times, [3.0 * i for i in range(len(times))]), pauses=(Pause(600.5, 900.5),))
    [path] = with_class(parsed(drawn(paused)), "path", "line")
    assert len(strokes(path)) == 2


def test_standing_about_does_not_flatten_the_run():
    times = [float(second) for second in range(1201)]
    along_m = [3.0 * min(second, 600.0) + 3.0 * max(0.0, second - 900.0) for second in times]
    stood = replace(activity(times, along_m), timer_time_s=1200.0)
    root = parsed(drawn(stood))
    ticks = [text for text in texts(root) if text.count(":") == 1 and text.replace(":", "").isdigit()]
    assert ticks
    assert all(int(text.partition(":")[0]) < 12 for text in ticks)


@pytest.mark.parametrize("length_m", [40.0, 400.0, 101_000.0])
def test_any_length_can_be_drawn(length_m):
    root = parsed(drawn(recorded(flat, length_m, speed_m_s=5.0, spacing_s=(5, 9))))
    ticks = texts(root)[-9:]
    assert ticks[-1].endswith(" km")
    [path] = [path for path in with_class(root, "path", "first") if "line" in path.get("class")]
    assert sum(map(len, strokes(path))) == STEPS + 1


def test_a_run_without_samples_says_so():
    runs = stored_runs()
    run = run_at(START)
    keep(runs, run)
    svg = draw_run("ann", str(run.id), "km", runs, StoredStreams(MemoryObjects()))
    assert_stands_alone(svg)
    assert texts(parsed(svg))[0] == "2.0 km at 5:00 per km"


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"distance_m": 5000.0}, "5.0 km"),
        ({"duration_s": 1800.0, "moving_time_s": 1800.0}, "30:00"),
        ({}, "No distance is known."),
    ],
)
def test_a_told_run_says_what_is_known_of_it(known, words):
    runs = stored_runs()
    run = replace(run_at(START), **(UNKNOWN | known), splits=(), source="text")
    keep(runs, run)
    svg = draw_run("ann", str(run.id), "km", runs, StoredStreams(MemoryObjects()))
    assert_stands_alone(svg)
    assert texts(parsed(svg))[0] == words


def test_another_athletes_run_is_not_drawn(hilly):
    runs, streams = stored_runs(), StoredStreams(MemoryObjects())
    keep(runs, rounded(summarise(hilly, RUN_ID)))
    streams.put("ann", RUN_ID, hilly.stream)
    with pytest.raises(NotFound):
        draw_run("bob", RUN_ID, "km", runs, streams)
