"""Whatever is sent as an activity is read or refused: no other error, and soon."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import SpotterError
from spotter.running.models import Activity
from spotter.running.recordings.import_activity import MEDIA_TYPES, read_activity
from tests.support.activity_files import (
    FIT,
    GPX,
    TCX,
    clock,
    fit,
    fit_activity,
    fit_records,
    fit_run,
    fit_session,
    fit_time,
    fit_timer_event,
    garmin,
    gpx,
    steady_points,
    tcx,
    tcx_lap,
    tcx_point,
)

EXAMPLES = 120
SOON_S = 1.0

VALID = {
    GPX: gpx(steady_points(8, extensions=garmin(150, 88)), steady_points(8, first_s=60)),
    TCX: tcx(
        tcx_lap(0, 9.0, 27.0, [tcx_point(s, s * 3.0, heart_rate=140, run_cadence=88) for s in range(10)]),
        tcx_lap(60, 9.0, 27.0, [tcx_point(s, s * 3.0) for s in range(60, 70)], avg_heart_rate=150, max_heart_rate=160),
    ),
    FIT: fit_run(12),
}

media_types = st.sampled_from(MEDIA_TYPES)


def read_or_refuse(body: bytes, media_type: str) -> Activity | None:
    """The activity, None when it is refused; anything else that is raised is a failure."""
    began = time.process_time()
    try:
        return read_activity(body, media_type, clock)
    except SpotterError:
        return None
    finally:
        assert time.process_time() - began < SOON_S


def check_invariants(activity: Activity | None) -> None:
    """What the rest of Spotter may rely on, however odd the file was."""
    if activity is None:
        return
    assert activity.elapsed_time_s > 0.0
    assert all(pause.start_s < pause.end_s for pause in activity.pauses)
    if activity.stream is not None:
        times = activity.stream.time_s
        assert times[0] >= 0.0
        assert all(earlier < later for earlier, later in pairwise(times))


@settings(max_examples=EXAMPLES, deadline=None)
@given(body=st.binary(max_size=400), media_type=media_types)
def test_random_bytes(body: bytes, media_type: str):
    check_invariants(read_or_refuse(body, media_type))


@settings(max_examples=EXAMPLES, deadline=None)
@given(data=st.binary(max_size=400))
def test_random_bytes_in_a_sound_fit_frame(data: bytes):
    check_invariants(read_or_refuse(fit(data), FIT))


@settings(max_examples=EXAMPLES, deadline=None)
@given(media_type=media_types, share=st.floats(0.0, 1.0))
def test_truncated_files_are_refused(media_type: str, share: float):
    whole = VALID[media_type]
    assert read_or_refuse(whole[: int(share * (len(whole) - 1))], media_type) is None


@settings(max_examples=EXAMPLES, deadline=None)
@given(media_type=media_types, position=st.floats(0.0, 1.0), piece=st.binary(min_size=1, max_size=8))
def test_files_with_a_piece_overwritten(media_type: str, position: float, piece: bytes):
    whole = VALID[media_type]
    begin = int(position * (len(whole) - len(piece)))
    check_invariants(read_or_refuse(whole[:begin] + piece + whole[begin + len(piece) :], media_type))


@settings(max_examples=EXAMPLES, deadline=None)
@given(position=st.floats(0.0, 1.0), piece=st.binary(min_size=1, max_size=8))
def test_fit_messages_with_a_piece_overwritten_and_a_sound_checksum(position: float, piece: bytes):
    data = b"".join(
        (
            fit_timer_event(0, 0),
            fit_records(12),
            fit_timer_event(5, 4),
            fit_timer_event(8, 0),
            fit_session(elapsed_s=12.0),
            fit_activity(fit_time(12), fit_time(12) + 3600),
        )
    )
    begin = int(position * (len(data) - len(piece)))
    check_invariants(read_or_refuse(fit(data[:begin] + piece + data[begin + len(piece) :]), FIT))


numbers = st.one_of(
    st.floats(width=64).map(str), st.integers().map(str), st.text(alphabet="-+.0123456789eEnaif_ ", max_size=12)
)


fields = st.sampled_from(
    [
        (b"<ele>", b"20.0", b"</ele>"),
        (b":hr>", b"150", b"</"),
        (b":cad>", b"88", b"</"),
        (b'lat="', b"52.000000000", b'"'),
        (b"<time>", b"2024-05-04T06:00:05.000000Z", b"</time>"),
    ]
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(value=numbers, field=fields)
def test_gpx_with_any_number_in_any_field(value: str, field: tuple[bytes, bytes, bytes]):
    opening, usual, closing = field
    body = VALID[GPX].replace(opening + usual + closing, opening + value.encode() + closing)

    assert body != VALID[GPX] or value.encode() == usual
    check_invariants(read_or_refuse(body, GPX))
