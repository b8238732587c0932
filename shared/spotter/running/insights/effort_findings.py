"""What the heart and the athlete say of the effort: drift over the run, and whether it was what it was meant to be."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.running.analysis.records import RunFacts, ZoneTime
from spotter.running.analysis.zone_scale import FRIEL, MAXIMUM, PACE, RESERVE
from spotter.running.formulas.zones import expected_rpe
from spotter.running.insights.halves import halves
from spotter.running.models import RunType, Split
from spotter.running.wording import heart_rate_text, pace_text, percent_text
from spotter.wording.finding import Finding, rising

# Runs whose pace changes on purpose: halves of them cannot be compared.
UNEVEN: frozenset[RunType] = frozenset({"interval", "fartlek", "hill", "progression"})
MEANT_EASY: frozenset[RunType] = frozenset({"easy", "recovery"})

# In the first minutes the heart is still finding its rate.
WARM_UP_S = 300.0
SHORTEST_FOR_DRIFT_S = 1800.0
LONG_ENOUGH_TO_PRAISE_S = 3600.0
# Friel, "Aerobic Endurance and Decoupling" (trainingpeaks.com): up to 5 % between the halves is aerobically fit.
STEADY_PCT = 5.0
LARGE_DRIFT_PCT = 12.0

EASY_ZONES = frozenset(
    kind.name
    for kinds in (FRIEL, RESERVE, MAXIMUM, PACE)
    for kind in kinds.values()
    if kind.intensity in {"recovery", "easy"}
)
TOO_HARD_SHARE = 0.3
KEPT_EASY_SHARE = 0.9
# An estimate from the age may be off by a whole zone.
INTEREST_LOST_BY_ESTIMATE = 0.25
KEPT_EASY_INTEREST = 0.4
EFFORT_INTERESTS = (0.5, 0.75)


def cardiac_drift_finding(facts: RunFacts) -> Finding | None:
    """How much pace per heartbeat was lost from the first half to the second, or that it was kept on a long run."""
    splits = () if run_type_of(facts) in UNEVEN else _settled(splits_of(facts))
    duration_s = sum(split.duration_s for split in splits)
    drift_pct = _drift_pct(splits) if duration_s >= SHORTEST_FOR_DRIFT_S else None
    if drift_pct is None:
        return None
    numbers = {"drift": percent_text(drift_pct), "steady": f"{STEADY_PCT:.0f} %"}
    evidence = "metres on the flat per heartbeat, halves by distance, the first minutes left out; Friel on decoupling"
    if drift_pct >= STEADY_PCT:
        interest = rising(drift_pct, (STEADY_PCT, LARGE_DRIFT_PCT), (0.5, 0.8))
        return Finding("cardiac_drift", interest, numbers, evidence)
    if duration_s >= LONG_ENOUGH_TO_PRAISE_S and drift_pct >= 0.0:
        return Finding("steady_heart", rising(duration_s, (3600.0, 9000.0), (0.4, 0.55)), numbers, evidence)
    return None


def easy_effort_finding(facts: RunFacts) -> Finding | None:
    """Whether a run that was meant to be easy stayed in the easy zones."""
    total_s = sum(zone.seconds for zone in facts.zones)
    if run_type_of(facts) not in MEANT_EASY or facts.zone_basis is None or total_s == 0.0:
        return None
    easy = [zone for zone in facts.zones if zone.name in EASY_ZONES]
    easy_share = sum(zone.seconds for zone in easy) / total_s
    lost = INTEREST_LOST_BY_ESTIMATE if facts.zone_basis == "estimated_hr_max" else 0.0
    evidence = f"time in zones by {facts.zone_basis}"
    if easy_share >= KEPT_EASY_SHARE:
        return Finding("easy_kept_easy", KEPT_EASY_INTEREST - lost, {"share": _share_text(easy_share)}, evidence)
    if 1.0 - easy_share < TOO_HARD_SHARE:
        return None
    interest = rising(1.0 - easy_share, (TOO_HARD_SHARE, 1.0), EFFORT_INTERESTS) - lost
    numbers = {"share": _share_text(1.0 - easy_share)} | _easy_limit(easy, facts)
    return Finding("easy_too_hard", interest, numbers, evidence)


def felt_effort_finding(facts: RunFacts) -> Finding | None:
    """That the run felt harder than a run of its kind is meant to."""
    rpe, run_type = facts.run.rpe, run_type_of(facts)
    if rpe is None or run_type is None:
        return None
    low, high = expected_rpe(run_type)
    if rpe <= high:
        return None
    return Finding(
        key="felt_harder_than_meant",
        interest=rising(rpe - high, (1.0, 4.0), EFFORT_INTERESTS),
        numbers={"felt": f"{rpe:g} out of 10", "meant": f"{low:g} to {high:g}"},
        evidence=f"rating of perceived effort against what {run_type} is meant to feel like",
    )


def run_type_of(facts: RunFacts) -> RunType | None:
    """What kind of run it was meant to be, else what it looked like."""
    return facts.run.run_type or facts.classification.run_type


def splits_of(facts: RunFacts) -> tuple[Split, ...]:
    """The splits in the unit that the athlete counts in."""
    return facts.run.mile_splits if facts.runner.distance_unit == "mi" else facts.run.splits


def _settled(splits: Sequence[Split]) -> tuple[Split, ...]:
    """The splits that begin once the heart has found its rate."""
    start_s = 0.0
    settled = []
    for split in splits:
        if start_s >= WARM_UP_S:
            settled.append(split)
        start_s += split.duration_s
    return tuple(settled)


def _drift_pct(splits: Sequence[Split]) -> float | None:
    first, second = halves(splits)
    if first.metres_per_beat is None or second.metres_per_beat is None:
        return None
    return 100.0 * (1.0 - second.metres_per_beat / first.metres_per_beat)


def _easy_limit(easy: Sequence[ZoneTime], facts: RunFacts) -> dict[str, str]:
    """Where easy ends: at the highest of the easy heart rates, or the fastest of the easy paces."""
    rates = [zone.high_bpm for zone in easy if zone.high_bpm is not None]
    if rates:
        return {"limit": f"over {heart_rate_text(max(rates))}"}
    paces = [zone.low_pace_s_per_km for zone in easy if zone.low_pace_s_per_km is not None]
    return {"limit": f"faster than {pace_text(min(paces), facts.runner.distance_unit)}"} if paces else {}


def _share_text(share: float) -> str:
    return f"{100.0 * share:.0f} %"
