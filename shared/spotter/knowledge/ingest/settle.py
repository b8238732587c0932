"""One document at a time, whenever its file or what stands beside it changes."""

from __future__ import annotations

import logging
from datetime import date
from functools import partial
from operator import eq

from spotter.errors import Conflict
from spotter.knowledge.ingest.documents import Document, is_companion
from spotter.knowledge.ingest.files import Files, document_of, names_told_of_by
from spotter.knowledge.ingest.manifests import Manifest
from spotter.knowledge.ingest.refusals import Refusal
from spotter.knowledge.ingest.repeats import Heard
from spotter.knowledge.ingest.reports import Counts, Report
from spotter.knowledge.ingest.take_in import Stores, heard_elsewhere, take_in, take_out

_log = logging.getLogger(__name__)


def settle(name: str, files: Files, stores: Stores, today: date) -> Report:
    """Bring what is known of a file to what is there now, be that new, changed or nothing.

    What has become of the file is looked up: news of it may be late, repeated or out of order. Raises Unavailable when
    the stores cannot be reached, and Conflict when the file changed meanwhile; asking again helps with both.
    """
    report = Report()
    for each in names_told_of_by(name, files) if is_companion(name) else (name,):
        before = stores.manifests.get(each)
        _settle(each, files, stores, today, report)
        if report.counts.chunks_removed and before:
            _settle_repeats(before, each, files, stores, today, report)
    for refusal in report.refusals:
        _log.warning("refused %s", refusal)
    return report


def _settle(name: str, files: Files, stores: Stores, today: date, report: Report) -> None:
    found = document_of(name, files)
    if isinstance(found, Document):
        _take_in(found, stores, today, report)
    else:
        report.add(take_out(name, stores))
    if isinstance(found, Refusal):
        report.add(Counts(documents=1, refused=1), (found,))
    # A file and its companion arrive together, and who read the one without the other may be the last to write.
    if document_of(name, files) != found:
        raise Conflict(f"{name} changed while it was taken in.")


def _take_in(document: Document, stores: Stores, today: date, report: Report) -> None:
    manifest = stores.manifests.get(document.name)
    if manifest and manifest.fingerprint == document.fingerprint:
        report.add(Counts(documents=1, unchanged=1))
        return
    heard = heard_elsewhere(stores.manifests, partial(eq, document.name))
    report.add(*take_in(document, stores, heard, today))


def _settle_repeats(lost: Manifest, name: str, files: Files, stores: Stores, today: date, report: Report) -> None:
    """Take in from others what they say as well, and what was left to this document until now."""
    said = Heard()
    said.add(mark for entry in lost.entries if not entry.is_repeat for mark in entry.marks)
    for other in stores.manifests.documents(files.collection):
        manifest = stores.manifests.get(other)
        left = [entry.marks for entry in manifest.entries if entry.is_repeat] if manifest else []
        document = document_of(other, files) if other != name and any(said.repeats(left)) else None
        if isinstance(document, Document):
            heard = heard_elsewhere(stores.manifests, partial(eq, other))
            report.add(*take_in(document, stores, heard, today))
