"""The publications behind the numbers of an analysis."""

from __future__ import annotations

from collections.abc import Iterator

from spotter.citations import Citation, Publication, numbered
from spotter.running.analysis.records import RunFacts
from spotter.running.analysis.run_warnings import spike_warnings

DANIELS_GILBERT = Publication(
    "Oxygen Power: Performance Tables for Distance Runners", "Daniels & Gilbert 1979, privately published"
)

PUBLICATIONS: dict[str, tuple[Publication, ...]] = {
    "grade": (
        Publication(
            "An Improved GAP Model",
            "Strava Engineering, 2017",
            "https://medium.com/strava-engineering/an-improved-gap-model-8b07ae8886c3",
        ),
    ),
    "heat": (
        Publication("Heat-adjusted pace calculator", "Davis 2025, Running Writings"),
        Publication(
            "Temperature + Dew Point for Pace Adjustments",
            "Hadley 2013, Maximum Performance Running",
            "http://maximumperformancerunning.blogspot.com/2013/07/",
        ),
        # The marathons that Davis's curve was fitted to.
        Publication(
            "Effects of Weather Parameters on Endurance Running Performance",
            "Mantzios et al. 2022, Med Sci Sports Exerc 54:153",
            "https://doi.org/10.1249/MSS.0000000000002769",
        ),
    ),
    "wind": (
        Publication(
            "The metabolic cost of overcoming air resistive forces in distance running",
            "da Silva, Kram & Hoogkamer 2021, bioRxiv (preprint)",
        ),
        DANIELS_GILBERT,
    ),
    "altitude": (
        Publication(
            "Comparing cycling world hour records, 1967-1996: modeling with empirical data",
            "Bassett et al. 1999, Med Sci Sports Exerc 31:1665",
            "https://doi.org/10.1097/00005768-199911000-00025",
        ),
        DANIELS_GILBERT,
    ),
    "lthr": (
        Publication(
            "A Quick Guide to Setting Zones",
            "Friel 2009",
            "http://trainingbible.com/joesblog/2009/11/quick-guide-to-setting-zones.html",
        ),
    ),
    "karvonen": (
        Publication(
            "The effects of training on heart rate: a longitudinal study",
            "Karvonen, Kentala & Mustala 1957, Ann Med Exp Biol Fenn 35:307",
        ),
    ),
    # Tenths of the athlete's own maximum: a convention, which nobody in particular has published.
    "hr_max": (),
    "estimated_hr_max": (
        Publication(
            "Age-predicted maximal heart rate in healthy subjects: The HUNT fitness study",
            "Nes et al. 2013, Scand J Med Sci Sports 23:697",
            "https://doi.org/10.1111/j.1600-0838.2012.01445.x",
        ),
    ),
    "threshold_pace": (DANIELS_GILBERT,),
    "vdot": (DANIELS_GILBERT,),
    "predictions": (
        DANIELS_GILBERT,
        Publication("Athletic Records and Human Endurance", "Riegel 1981, American Scientist 69:285"),
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
    """What stands behind the adjustments that changed something, the zones, the load, the predictions and the warning.

    Each publication once, however many numbers it stands behind.
    """
    return numbered(publication for key in _used(facts) for publication in PUBLICATIONS[key])


def _used(facts: RunFacts) -> Iterator[str]:
    yield from (adjustment.factor for adjustment in facts.adjustments if adjustment.percent != 0.0)
    if facts.zone_basis is not None:
        yield facts.zone_basis
    if facts.training_load is not None:
        yield facts.training_load.method
    if facts.fitness is not None:
        yield "predictions"
    if spike_warnings(facts.run, facts.longest_last_30_days_m, facts.runner):
        yield "spike"
