"""A model that is not asked twice: what it said to a brief is kept for a while."""

from __future__ import annotations

import json
from hashlib import sha256

from spotter.coaching.ports import Brief, CoachModel, Statement
from spotter.coaching.prompts import SYSTEM, message_of
from spotter.knowledge.ports import TextCache

KEPT_S = 60 * 60


class RememberedModel:
    """A CoachModel. A brief holds all that an answer depends on, the athlete's facts included, and so does its key."""

    def __init__(self, model: CoachModel, cache: TextCache) -> None:
        self._model = model
        self._cache = cache

    @property
    def engine(self) -> str:
        """See CoachModel."""
        return self._model.engine

    def answer(self, brief: Brief) -> tuple[Statement, ...]:
        """See CoachModel."""
        asked = json.dumps([self.engine, SYSTEM, message_of(brief)])
        key = f"answer:{sha256(asked.encode()).hexdigest()}"
        kept = self._cache.get(key)
        if kept is not None:
            return tuple(Statement(*fields) for fields in json.loads(kept))
        said = self._model.answer(brief)
        self._cache.put(key, json.dumps([[each.text, each.source, each.quote] for each in said]), KEPT_S)
        return said
