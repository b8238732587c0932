"""The publications behind the numbers of an analysis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spotter.running.analysis.records import Citation, RunFacts
from spotter.running.analysis.run_warnings import spike_warnings


@dataclass(frozen=True, slots=True)
class Publication:
    """Something published: what it is called, where it stands, and an address of it."""

    title: str
    source: str
    url: str


PUBLICATIONS: dict[str, tuple[Publication, ...]] = {
    "grade": (
        Publication(
            "An Improved GAP Model",
            "Strava Engineering, 2017",
            "https://medium.com/strava-engineering/an-improved-gap-model-8b07ae8886c3",
        ),
    ),
    "heat": (
        Publication(
            "Effects of Weather Parameters on Endurance Running Performance",
            "Mantzios et al. 2022, Med Sci Sports Exerc 54:153",
            "https://doi.org/10.1249/MSS.0000000000002769",
        ),
        Publication(
            "Temperature + Dew Point for Pace Adjustments",
            "Hadley 2013, Maximum Performance Running",
            "http://maximumperformancerunning.blogspot.com/2013/07/",
        ),
    ),
    "wind": (
        Publication(
            "The metabolic cost of overcoming air resistive forces in distance running",
            "da Silva, Kram & Hoogkamer 2021, bioRxiv (preprint)",
            "https://ouci.dntb.gov.ua/works/7PvEErGl",
        ),
    ),
    "altitude": (
        Publication(
            "Comparing cycling world hour records, 1967-1996: modeling with empirical data",
            "Bassett et al. 1999, Med Sci Sports Exerc 31:1665",
            "https://doi.org/10.1097/00005768-199911000-00025",
        ),
    ),
    "lthr": (
        Publication(
            "A Quick Guide to Setting Zones",
            "Friel 2009",
            "http://trainingbible.com/joesblog/2009/11/quick-guide-to-setting-zones.html",
        ),
    ),
    "estimated_hr_max": (
        Publication(
            "Age-predicted maximal heart rate in healthy subjects: The HUNT fitness study",
            "Nes et al. 2013, Scand J Med Sci Sports 23:697",
            "https://doi.org/10.1111/j.1600-0838.2012.01445.x",
        ),
    ),
    "trimp": (
        Publication(
            "Modeling human performance in running",
            "Morton, Fitz-Clarke & Banister 1990, J Appl Physiol 69:1171",
            "https://pubmed.ncbi.nlm.nih.gov/2246166/",
        ),
    ),
    "session_rpe": (
        Publication(
            "25 Years of Session Rating of Perceived Exertion: Historical Perspective and Development",
            "Foster et al. 2021, Int J Sports Physiol Perform 16:612",
            "https://doi.org/10.1123/ijspp.2020-0599",
        ),
    ),
    "spike": (
        Publication(
            "How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study",
            "Frandsen et al. 2025, Br J Sports Med 59:1203",
            "https://doi.org/10.1136/bjsports-2024-109380",
        ),
    ),
}


def citations_of(facts: RunFacts) -> tuple[Citation, ...]:
    """What stands behind the adjustments that changed something, the zones, the load and the warning of a jump."""
    found = (publication for key in _used(facts) for publication in PUBLICATIONS.get(key, ()))
    return tuple(Citation(n, entry.title, entry.source, entry.url) for n, entry in enumerate(found, start=1))


def _used(facts: RunFacts) -> Iterator[str]:
    yield from (adjustment.factor for adjustment in facts.adjustments if adjustment.percent != 0.0)
    if facts.zone_basis is not None:
        yield facts.zone_basis
    if facts.training_load is not None:
        yield facts.training_load.method
    if spike_warnings(facts.run, facts.longest_last_30_days_m, facts.runner):
        yield "spike"
