"""What an athlete should know beside the numbers: heat, a jump in distance, and what stands on an estimate."""

from __future__ import annotations

from spotter.running.analysis.adjustments import heat_warning
from spotter.running.analysis.records import Conditions, Runner, WbgtMethod
from spotter.running.analysis.zone_scale import ZoneScale
from spotter.running.formulas.heart_rate import HR_MAX_UNCERTAINTY_BPM
from spotter.running.formulas.training_load import session_spike
from spotter.running.formulas.wbgt import Flag, flag_rule
from spotter.running.models import MeasuredRun
from spotter.running.wording import distance_text, temperature_text

NO_ZONES = (
    "There is no time in zones: your profile would need your threshold pace or, for runs with heart rate, "
    "your maximal heart rate or age."
)
STANDS_ON: dict[WbgtMethod, str] = {
    "liljegren": "by Liljegren 2008 from the sun and the wind of the run",
    "simplified (estimate)": "an estimate for a fairly high sun and light wind",
}
HOT_FLAGS: frozenset[Flag] = frozenset({"yellow", "red", "black"})


def heat_warnings(run: MeasuredRun, conditions: Conditions | None, runner: Runner) -> list[str]:
    """The flag that a race would have flown, where it is one of heat, and what the heat tables say where they end."""
    if conditions is None:
        return []
    beyond = heat_warning(run, conditions)
    return [*_flag(conditions, runner), *([] if beyond is None else [beyond])]


def spike_warnings(run: MeasuredRun, longest_last_30_days_m: float | None, runner: Runner) -> list[str]:
    """A run more than 10 % longer than the longest of the 30 days before it.

    Source: Frandsen et al. 2025, Br J Sports Med 59:1203; observed, which does not show a cause.
    """
    longest = longest_last_30_days_m
    if longest is None or session_spike(longest, run.distance_m) in {None, "reference"}:
        return []
    longer = 100.0 * (run.distance_m / longest - 1.0)
    return [
        f"This run was {longer:.0f} % longer than your longest of the 30 days before it "
        f"({distance_text(longest, runner.distance_unit)}). Among 5205 runners, runs more than 10 % longer went with "
        "more injuries (Frandsen 2025). Smaller steps are the cautious choice."
    ]


def zone_warnings(scale: ZoneScale | None, *, measured: bool) -> list[str]:
    """That zones stand on an estimate, or that there are none although the run was `measured`."""
    if scale is None:
        return [NO_ZONES] if measured else []
    if scale.certain:
        return []
    return [
        "Your zones use a maximal heart rate estimated from your age, which for one person can be off by "
        f"{HR_MAX_UNCERTAINTY_BPM:.0f} bpm and more. Set your own in your profile."
    ]


def _flag(conditions: Conditions, runner: Runner) -> list[str]:
    if conditions.wbgt_c is None or conditions.wbgt_method is None:
        return []
    rule = flag_rule(conditions.wbgt_c)
    if rule.flag not in HOT_FLAGS:
        return []
    wbgt = temperature_text(conditions.wbgt_c, runner.distance_unit)
    stands_on = STANDS_ON[conditions.wbgt_method]
    return [f"{rule.flag.capitalize()} flag (WBGT about {wbgt}, {stands_on}). {rule.advice}"]
