"""Reading what was sent of a run: a file, a workout of a phone, the key of an upload, or words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from annotated_types import Len

from spotter.errors import FieldError, InvalidInput
from spotter.running.models import Activity
from spotter.running.ports import UploadedFile, UploadStore
from spotter.running.recordings.import_activity import read_activity
from spotter.running.recordings.import_healthkit import HealthKitWorkout, activity_from_healthkit
from spotter.running.uploads import JSON, uploaded_file

FORMS = ("healthkit", "upload_key", "text")
LONGEST_TEXT = 4000


@dataclass(frozen=True, slots=True)
class RunMessage:
    """The JSON form of a run: one of a HealthKit workout, the key of an uploaded file, and words.

    `performed_at` is when the run began that the words tell of.
    """

    healthkit: HealthKitWorkout | None = None
    upload_key: str | None = None
    text: Annotated[str, Len(1, LONGEST_TEXT)] | None = None
    performed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What an athlete told of runs, and when they were run if that is known."""

    text: str
    performed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a recording may come from; `read_message` reads and validates its JSON form."""

    uploads: UploadStore
    read_message: Callable[[bytes], RunMessage]


def read_sent(athlete_id: str, file: UploadedFile, sources: Sources) -> Activity | Words:
    """The activity in a file of any supported type, or in the upload that a JSON message names; or its words.

    Raises UnsupportedMediaType, UnreadableActivity, NotARun, InvalidInput, NotFound for a missing upload and
    TooLarge for one beyond the limit.
    """
    if file.media_type != JSON:
        return read_activity(file.body, file.media_type)
    message = sources.read_message(file.body)
    _require_one(message)
    if message.upload_key is None:
        return _sent_in(message)
    upload = uploaded_file(athlete_id, message.upload_key, sources.uploads)
    if upload.media_type != JSON:
        return read_activity(upload.body, upload.media_type)
    return _sent_in(sources.read_message(upload.body))


def _require_one(message: RunMessage) -> None:
    given = [name for name in FORMS if getattr(message, name) is not None]
    if len(given) > 1:
        errors = [FieldError(name, "only one of these at a time") for name in given]
        raise InvalidInput("A message holds one recording or words.", errors=errors)


def _sent_in(message: RunMessage) -> Activity | Words:
    if message.text is not None:
        return Words(message.text, message.performed_at)
    if message.healthkit is None:
        needed = "give a workout here, words as text, or the key of an uploaded file as upload_key"
        raise InvalidInput("There is no run in this message.", errors=[FieldError("healthkit", needed)])
    return activity_from_healthkit(message.healthkit)
