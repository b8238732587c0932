"""What the coach knows about who asks."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spotter.athlete.profile import Profile
from spotter.clock import Clock
from spotter.coaching.context.ports import Asker, Profiles, Source
from spotter.coaching.context.selection import selected
from spotter.coaching.context.subjects import Asked, subjects_of
from spotter.coaching.models import Fact
from spotter.errors import Unavailable

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AthleteContext:
    """See spotter.coaching.ports.ContextSource. What cannot be read is left out, and the answer does without it.

    Among facts that bear on the same topic those of the first source come first.
    """

    profiles: Profiles
    sources: Sequence[Source]
    clock: Clock

    def facts(self, athlete_id: str, question: str) -> Sequence[Fact]:
        """See ContextSource."""
        asked = subjects_of(question)
        if not asked.topics:
            return ()
        asker = Asker(athlete_id, self._profile(athlete_id), self.clock())
        return selected((fact for source in self.sources for fact in _told(source, asker, asked)), asked)

    def _profile(self, athlete_id: str) -> Profile:
        nothing_known = Profile(user_id=athlete_id)
        try:
            return self.profiles.get(athlete_id) or nothing_known
        except Unavailable as error:
            _log.warning("an answer does without the athlete's profile: %s", error)
            return nothing_known


def _told(source: Source, asker: Asker, asked: Asked) -> Iterator[Fact]:
    """The facts of a source, up to where something cannot be read."""
    try:
        yield from source.facts(asker, asked)
    except Unavailable as error:
        _log.warning("an answer does without what %s tells: %s", type(source).__name__, error)
