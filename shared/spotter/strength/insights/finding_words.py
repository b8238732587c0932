"""Findings in plain sentences, in the order in which they make a story: the day, the lifts, the weeks, the sum."""

from __future__ import annotations

from types import MappingProxyType

from spotter.wording.sentences import Sentences

SENTENCES: Sentences = MappingProxyType(
    {
        "first_workout": ("This is the first workout that is known of you: the next ones are measured against it.",),
        "comeback": (
            "This was your first workout in {gap}, so weights below your best are to be expected; ",
            "they come back faster than they came.",
        ),
        "hard_run_before": (
            "A hard run ended {gap} before, so what your legs did today says less than it usually does.",
        ),
        "hard_run_after": ("A hard run followed {gap} later; legs trained this close together recover more slowly.",),
        "record": (
            "A new best in {exercise}: {what}",
            " (before: {previous} on {day}), looking back at {sessions} since {since}.",
            " New bests in {others} too.",
        ),
        "stronger": (
            "{exercise} is moving: an estimated maximum of {now}, {change} above the median of the last {sessions}.",
        ),
        "stall": (
            "{exercise} has stood still for {sessions}: an estimated maximum of {now} today, {best} on {day}.",
            " {others} stood still too.",
        ),
        "weaker": (
            "{exercise} was below its usual: an estimated maximum of {now}, ",
            "{change} under the median of the last {sessions}.",
        ),
        "felt_harder": (
            "{exercise} took more effort at the same load: {set} felt like {felt}, {usual} over the last {sessions}.",
        ),
        "felt_easier": (
            "{exercise} took less effort at the same load: {set} felt like {felt}, {usual} over the last {sessions}.",
        ),
        "volume_above": (
            "This week {muscle} had {sets}, where {limit} is about what most can recover from (coaching practice).",
            " So did {others}, each over its own limit.",
        ),
        "volume_below": (
            "Over the last {weeks} {muscle} had {sets} a week, where growth usually begins at about {least} ",
            "(coaching practice).",
        ),
        "more_push": (
            "In {window} you pushed for {more} and pulled for {less}; most coaches want at least as much pulling.",
        ),
        "more_pull": (
            "In {window} you pulled for {more} and pushed for {less}; a little more pushing would even that out.",
        ),
        "denser": ("Sets followed each other fast: {now} a set, where {usual} was usual over {sessions}.",),
        "slower": ("Sets took their time: {now} each, where {usual} was usual over {sessions}.",),
        "total": ("Squat, bench press and deadlift add up to an estimated {total}, which is worth {dots}.",),
    }
)
