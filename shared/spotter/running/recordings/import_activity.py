"""From an uploaded file to an `Activity`: the one way in, whatever the format."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from spotter.clock import Clock, system_clock
from spotter.errors import UnreadableActivity, UnsupportedMediaType
from spotter.running.models import Activity
from spotter.running.recordings.import_fit import read_fit
from spotter.running.recordings.import_gpx import read_gpx
from spotter.running.recordings.import_tcx import read_tcx


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read: its media type, its reader, its name, and how a file of it begins."""

    media_type: str
    reader: Callable[[bytes, Clock], Activity]
    name: str
    beginning: re.Pattern[bytes]


@dataclass(frozen=True, slots=True)
class Stranger:
    """A kind of file that is sent by mistake: how it begins, and what to do about it."""

    beginning: re.Pattern[bytes]
    advice: str


FORMATS = (
    Format("application/gpx+xml", read_gpx, "GPX", re.compile(rb"[^\0]{0,2000}?<(\w+:)?gpx\b")),
    Format(
        "application/vnd.garmin.tcx+xml",
        read_tcx,
        "TCX",
        re.compile(rb"[^\0]{0,2000}?<(\w+:)?TrainingCenterDatabase\b"),
    ),
    Format("application/vnd.ant.fit", read_fit, "FIT", re.compile(rb"[\x0c-\xff].{7}\.FIT", re.DOTALL)),
)

STRANGERS = (
    Stranger(re.compile(rb"\x1f\x8b"), "The file is compressed with gzip: unzip it first."),
    Stranger(re.compile(rb"PK\x03\x04"), "The file is a zip archive: unzip it first."),
    Stranger(re.compile(rb"BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd"), "The file is an archive: unpack it first."),
    Stranger(re.compile(rb"\s*[{\[]"), "The body looks like JSON: send it as application/json."),
    Stranger(re.compile(rb"\s*<(!doctype html|html)", re.IGNORECASE), "The body is a web page, not an activity file."),
    Stranger(
        re.compile(rb"%PDF|\x89PNG|\xff\xd8\xff|GIF8"), "The body is a picture or a document, not an activity file."
    ),
)

MEDIA_TYPES = tuple(known.media_type for known in FORMATS)


def read_activity(body: bytes, media_type: str, clock: Clock = system_clock) -> Activity:
    """The run in an uploaded file of one of MEDIA_TYPES (parameters such as a charset are ignored).

    Raises UnsupportedMediaType for another type, UnreadableActivity when the body is empty, of another kind than it
    was sent as, damaged, or beyond what a run can be (before 2000, in the future, above 72 h, 200,000 samples), and
    NotARun when it is of another sport.
    """
    chosen = _format_of(media_type)
    if not body.strip(b"\0 \t\r\n"):
        raise UnreadableActivity("The file is empty.")
    _check_kind(body, chosen)
    return chosen.reader(body, clock)


def _format_of(media_type: str) -> Format:
    plain = media_type.partition(";")[0].strip().lower()
    for known in FORMATS:
        if known.media_type == plain:
            return known
    raise UnsupportedMediaType(f"An activity is sent as one of: {', '.join(MEDIA_TYPES)}.")


def _check_kind(body: bytes, chosen: Format) -> None:
    """Says what the body looks like where that is not what it was sent as; undecided bodies go to the reader."""
    if chosen.beginning.match(body):
        return
    for known in FORMATS:
        if known.beginning.match(body):
            raise UnreadableActivity(
                f"This was sent as {chosen.name} but looks like a {known.name} file: send it as {known.media_type}."
            )
    for stranger in STRANGERS:
        if stranger.beginning.match(body):
            raise UnreadableActivity(stranger.advice)
