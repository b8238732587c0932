"""Every concept that triage reads by, as one lexicon."""

from __future__ import annotations

from functools import cache

from spotter.injury.care.table import PROTOCOLS
from spotter.injury.lexicon.patterns import LIFTING, RUNNING
from spotter.injury.reading.mentions import Lexicon
from spotter.injury.red_flags import flag_concepts
from spotter.injury.triage.findings import CLEARNESS
from spotter.injury.triage.kind import KINDS
from spotter.injury.triage.referrals import REFERRALS
from spotter.injury.triage.where import PLACES


@cache
def triage_lexicon() -> Lexicon:
    """Red flags, referrals, kinds, regions and protocols."""
    referred = (concept for each in REFERRALS for sign in each.signs for concept in sign.concepts())
    kinds = (concept for each in KINDS for concept in (*each.given, *each.unless))
    cues = (cue for each in PROTOCOLS for cue in each.cues)
    return Lexicon((*flag_concepts(), *referred, *kinds, *cues, *PLACES, *CLEARNESS, RUNNING, LIFTING))
