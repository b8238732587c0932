"""Findings in plain sentences, in the order in which they make a story: causes, their sum, fitness, effort, pacing."""

from __future__ import annotations

from types import MappingProxyType

from spotter.wording.sentences import Sentences

SENTENCES: Sentences = MappingProxyType(
    {
        "heat_cost": (
            "The heat",
            " ({temperature}",
            ", dew point {dew_point}",
            *(") cost about {cost}", " ({cost_range})", ": in cool air this effort is {pace_without}", "."),
        ),
        "hill_cost": (
            "The hills",
            " ({climb} of climbing)",
            *(" cost about {cost}", " ({cost_range})", ": on the flat this effort is {pace_without}", "."),
        ),
        "hill_help": (
            "The course ran downhill, which gave you about {cost}",
            *(" ({cost_range})", ": on the flat this effort is {pace_without}", "."),
        ),
        "wind_cost": (
            "The wind cost about {cost}",
            *(" ({cost_range})", ": in calm air this effort is {pace_without}", "."),
        ),
        "wind_help": (
            "The wind was on your side and gave you about {cost}",
            *(" ({cost_range})", ": in calm air this effort is {pace_without}", "."),
        ),
        "altitude_cost": (
            "The thin air cost about {cost}",
            *(" ({cost_range})", ": near sea level this effort is {pace_without}", "."),
        ),
        "equivalent_pace": ("Without {causes}, this effort is worth {pace}.",),
        "pace_at_same_heart_rate": (
            "At the same heart rate (about {heart_rate}) you ran {difference} than in {earlier}",
            ", like for like.",
        ),
        "same_pace_at_same_heart_rate": (
            "At the same heart rate (about {heart_rate}) your pace is within {margin} of {earlier}, ",
            "like for like: fitness is holding where it was.",
        ),
        "against_similar_runs": ("Like for like, you ran {difference} than in {earlier}.",),
        "cardiac_drift": (
            "Relative to your pace, your heart worked {drift} harder in the second half than in the first; ",
            "up to {steady} counts as steady.",
        ),
        "steady_heart": (
            "Your heart stayed with your pace to the end: {drift} of drift, where up to {steady} counts as steady.",
        ),
        "easy_too_hard": (
            "For an easy run much of it was not easy: {share} of the time was above the easy zones",
            *(" ({limit})", "."),
        ),
        "easy_kept_easy": ("You kept it easy as meant: {share} of the time was in the easy zones.",),
        "felt_harder_than_meant": ("You felt it at {felt}; a run of this kind is meant to feel like {meant}.",),
        "negative_split": (
            "You finished stronger than you started: the second half was {difference}",
            *(", {hills}", " ({clock_difference} on the clock)", "."),
        ),
        "positive_split": (
            "The second half was {difference} than the first",
            *(", {hills}", " ({clock_difference} on the clock)", "."),
        ),
        "even_pacing": (
            "You spread the effort evenly: the halves are {difference} apart",
            *(", {hills}", " (on the clock the second half was {clock_difference})", "."),
        ),
        "equal_halves": (
            "You spread the effort evenly: both halves were equally fast",
            *(", {hills}", " (on the clock the second half was {clock_difference})", "."),
        ),
        "strongest_split": (
            "Your strongest split was not the fastest: {split} took {pace}, but was worth {flat_pace} on the flat.",
        ),
        "fastest_split": ("Your fastest split was {split}, at {pace}.",),
        "slowest_split_was_a_hill": (
            "The slow split, {split} at {pace}, was the hill: on the flat that effort is {flat_pace}.",
        ),
        "slowest_split": ("{split} stood out as slow at {pace}, and the hills do not explain it.",),
        "session_spike": (
            "It was {jump} longer than your longest run of the {window} before ({longest}); ",
            "beyond {limit}, injuries were seen to become more frequent.",
        ),
        "longest_in_30_days": ("It was your longest run in {window}.",),
        "weather_missing": ("The weather of this run is not known, so heat and wind are not in these numbers.",),
    }
)
