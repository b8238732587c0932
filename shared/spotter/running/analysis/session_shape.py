"""The shape of a run: fast pieces with slow ones between them, the same hill again and again, or ever faster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import fmean, pstdev, quantiles

from spotter.running.analysis.zone_time import Piece
from spotter.running.course.elevation import CELL_M, cell_means, moving_mean, turning_points
from spotter.running.course.track import Track, course
from spotter.running.models import Run, Split

# How much faster the fast parts of a session are than the slow ones, at the least.
CONTRAST = 1.25
SHORTEST_BOUT_S = 30.0
LONGEST_BOUT_S = 1200.0
FEWEST_PIECES = 20

SMOOTHING_CELLS = 3
LEAST_CLIMB_M = 12.0
STEEPNESS_OF_A_HILL = 0.04

FEWEST_SPLITS = 4
FULL_SPLIT_M = 990.0
SLACK = 1.01
LAST_OVER_FIRST = 0.94


@dataclass(frozen=True, slots=True)
class Repeats:
    """Parts of a run that come again: how many, how long on average, and how different in length (deviation / mean).

    `mean` is in seconds for fast bouts and in metres climbed for hills; `pace_s_per_km` is that of the parts.
    """

    count: int
    mean: float
    unevenness: float
    pace_s_per_km: float
    rest_pace_s_per_km: float


def fast_bouts(pieces: Sequence[Piece]) -> Repeats | None:
    """The fast parts of a session of fast and slow ones; None when the pace shows no such two kinds."""
    if len(pieces) < FEWEST_PIECES:
        return None
    # Over three pieces, so that one bad position is not a rest.
    speeds = moving_mean([piece.distance_m / piece.seconds for piece in pieces], 1)
    percentiles = quantiles(speeds, n=20)
    slow, fast = percentiles[2], percentiles[16]
    if slow <= 0.0 or fast < CONTRAST * slow:
        return None
    between = (slow + fast) / 2.0
    groups = groupby(zip(pieces, speeds, strict=True), key=lambda part: part[1] > between)
    stretches = [(is_fast, [piece for piece, _ in group]) for is_fast, group in groups]
    bouts = [stretch for is_fast, stretch in stretches if is_fast and _seconds(stretch) >= SHORTEST_BOUT_S]
    rests = [stretch for is_fast, stretch in stretches if not is_fast]
    if len(bouts) < 2 or not rests or max(map(_seconds, bouts)) > LONGEST_BOUT_S:
        return None
    return _repeats([_seconds(bout) for bout in bouts], _pace_s_per_km(bouts), _pace_s_per_km(rests))


def equal_climbs(track: Track) -> Repeats | None:
    """The climbs of a run, where they are steep enough to be hills; None without any."""
    known = course(track)
    if known is None or known[0][-1] < 2 * SMOOTHING_CELLS * CELL_M:
        return None
    distances, altitudes = known
    cells = round(distances[-1] / CELL_M)
    smooth = moving_mean(cell_means(distances, altitudes, cells), SMOOTHING_CELLS)
    legs = pairwise(turning_points(smooth, LEAST_CLIMB_M))
    climbs = [(smooth[top] - smooth[foot], (top - foot) * CELL_M) for foot, top in legs if smooth[top] > smooth[foot]]
    hills = [gain_m for gain_m, length_m in climbs if gain_m >= STEEPNESS_OF_A_HILL * length_m]
    if len(hills) < 2 or len(hills) < len(climbs):
        return None
    return _repeats(hills, 0.0, 0.0)


def gets_faster(run: Run) -> bool:
    """Whether each full kilometre is no slower than the one before, and the last by 6 % faster than the first.

    By grade-adjusted pace where it is known.
    """
    paces = [_effort_pace(split) for split in run.splits if split.distance_m >= FULL_SPLIT_M]
    if len(paces) < FEWEST_SPLITS:
        return False
    falling = all(later <= SLACK * earlier for earlier, later in pairwise(paces))
    return falling and paces[-1] <= LAST_OVER_FIRST * paces[0]


def _effort_pace(split: Split) -> float:
    return split.grade_adjusted_pace_s_per_km or split.pace_s_per_km


def _seconds(pieces: Sequence[Piece]) -> float:
    return sum(piece.seconds for piece in pieces)


def _pace_s_per_km(stretches: Sequence[Sequence[Piece]]) -> float:
    seconds = sum(map(_seconds, stretches))
    return Piece(seconds, sum(piece.distance_m for stretch in stretches for piece in stretch)).pace_s_per_km


def _repeats(sizes: Sequence[float], pace_s_per_km: float, rest_pace_s_per_km: float) -> Repeats:
    mean = fmean(sizes)
    return Repeats(len(sizes), mean, pstdev(sizes) / mean, pace_s_per_km, rest_pace_s_per_km)
