"""Writers of insights that do as they are told."""

from __future__ import annotations

from spotter.errors import Unavailable


class ScriptedWordsmith:
    """A Wordsmith that always writes the same, and remembers what it was given."""

    engine = "scripted"

    def __init__(self, text):
        self._text = text
        self.given = None

    def write(self, findings):
        """See Wordsmith."""
        self.given = findings
        return self._text


class SilentWordsmith:
    """A Wordsmith that never answers in time."""

    engine = "silent"

    def write(self, findings):  # noqa: ARG002 - the Protocol's signature
        """See Wordsmith."""
        raise Unavailable("The model does not answer at the moment.")
