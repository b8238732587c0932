"""Numbers in what runners say that are not of the run: ages, bibs, routes, hours of the day, goals, records."""

from __future__ import annotations

from spotter.voice.running.quantities import Said, number_in
from spotter.voice.running.speech import Speech, phrases
from spotter.voice.running.times import clock_at

# What is counted when one of these follows the number.
_COUNTED = frozenset(
    (
        *("year", "years", "yr", "yrs", "weeks", "week", "days", "day", "months", "month", "friends", "people"),
        *("buddies", "guys", "others", "dogs", "kids", "am", "pm", "oclock", "calories", "cals", "watts", "spm"),
        *("steps", "pounds", "lb", "lbs", "kilos", "kg", "ounces", "gels", "gel", "songs", "podcasts", "episodes"),
        *("stops", "lights", "stars", "women", "men", "runners", "girls", "teammates", "coworkers", "bottles"),
        *("liters", "litres", "cups", "dollars", "bucks", "inches", "bridges", "traffic", "stoplights", "children"),
        *("strangers", "deer", "water", "bathroom", "pairs", "pair", "other", "more", "a", "am", "p", "degree"),
        *("breaks", "stop", "big", "huge", "blocks"),
    )
)
# A number right after one of these is a name or a place in a row.
_NAMED = phrases(
    *("felt like", "feels like", "feeling like"),
    *("number", "bib", "bib number", "route", "highway", "hwy", "exit", "lane", "zone", "day", "week"),
    *("mile marker", "chapter", "episode", "season", "level", "phase", "age", "aged", "cadence", "cadence was"),
    *("cadence of", "interstate", "miles number", "bus", "version", "group", "corral", "wave", "street", "block"),
    *("heat", "place", "top", "dew point", "dew point was", "dew point of", "streak", "km number", "wearing"),
    *("vaporfly", "pegasus", "kayano", "ghost", "clifton", "iphone", "forerunner", "fenix", "vo2 max", "vo2"),
    *("vo2max", "vo2 max of", "weighed", "weigh", "sub", "since", "until", "before", "by mile", "at miles"),
    *("after miles", "trail", "trail number", "loop", "aqi", "aqi was", "aqi of", "im", "turned", "at the"),
    *("every", "page", "run number", "workout number", "rep", "woke at", "started at like", "got up at"),
)
_WANTED = phrases(
    *("goal was", "goal is", "goal of", "goal time", "the goal", "my goal", "aiming for", "aimed for"),
    *("trying for", "hoping for", "hoping to", "wanted", "was wanting", "target was", "target of", "target time"),
    *("supposed to", "planned", "plan was", "plan said", "plan called for", "pr is", "pr was", "pr of", "old pr"),
    *("previous best", "my best is", "my best was", "best of", "last time", "last year", "last week", "last month"),
    *("next race", "next week", "training for", "signed up for", "going for", "shooting for", "was going to"),
    *("instead of", "compared to", "faster than", "slower than", "better than", "usual", "usually", "tomorrow"),
    *("next month", "getting ready for", "prep for", "preparing for", "building up to", "gearing up for"),
    *("not the", "out of the planned", "usually run", "shoes have", "shoes now have", "shoes are at"),
    *("last sunday", "last saturday", "as part of", "week of", "down from", "next one is", "the plan", "meant to"),
    *("was meant to", "my usual", "pr by", "my last", "miles this week", "for the week", "on the week"),
    *("week total", "weekly total", "for the month", "for the year"),
)
_GOES_ON = frozenset(
    (
        *("but", "then", "so", "got", "ended", "did", "ran", "finished", "only", "today", "managed", "came"),
        *("stopped", "cut", "just"),
    )
)
_MARGIN = phrases(
    *("faster", "slower", "quicker", "better", "under my", "off my", "ahead of", "behind"),
    *("off the", "over my", "under goal", "shy of", "short of", "negative split", "positive split"),
    *("from home", "away", "left to", "left in", "to go", "off my pr", "over goal", "drive", "nap"),
    *("for the week", "this week", "this month", "so far", "on the week", "of stretching", "stretching", "stretch"),
    *("of yoga", "yoga", "of foam rolling", "foam rolling", "of core", "of mobility", "of strength", "of drills"),
    *("this year", "for the month", "old", "of walking", "of water", "of rain", "bike", "of biking"),
)
_AWAY_IN_TIME = phrases("before", "ago", "later", "early", "late", "after lunch")
_LONGEST_ASIDE = 14
# An hour of the day follows one of these and "at": "left the house at 6 15".
_COME_OR_GO = frozenset(
    (
        *("left", "leaving", "leave", "headed", "heading", "door", "house", "home", "woke", "wake", "awake"),
        *("alarm", "got", "up", "meeting", "call", "shift", "work", "class", "school", "appointment", "gun", "began"),
        *("begins", "arrived", "sunrise", "sunset", "breakfast", "dinner", "lunch", "bed", "rolled", "start", "starts"),
    )
)
_TOLD_OF_DAY = phrases(
    "this morning", "in the morning", "tonight", "this evening", "at night", "in the evening", "sharp"
)
_COME_REACH = 5
_PLACES_LEFT = frozenset(("the", "my", "home", "at", "from", "our", "work", "around", "before", "after"))


def wanted_at(speech: Speech, at: int) -> Said | None:
    """What was only wanted, or was at another time, from the phrase that says so to where the run goes on."""
    end = speech.end_of(_WANTED, at)
    if end is None:
        return None
    stop = min(len(speech.words), end + _LONGEST_ASIDE)
    while end < stop and speech.text(end) not in _GOES_ON:
        end += 1
    return Said("aside", 0.0, at, end)


def aside_at(speech: Speech, at: int) -> Said | None:
    """A number that counts something else than running."""
    number = number_in(speech, at)
    clock = clock_at(speech, at)
    if number is None and clock is None:
        return None
    end = clock.end if clock is not None else number.end if number is not None else at
    if _is_hour_of_day(speech, at, end, clock.clock if clock is not None else (int(number.value) if number else 0, 0)):
        return Said("aside", 0.0, at, end)
    if speech.text(end) in ("am", "pm", "oclock") or speech.texts[end : end + 3] == ("in", "the", "morning"):
        return Said("aside", 0.0, at, end + 1)
    if number is None:
        return None
    if number.ordinal or speech.text(number.end) in _COUNTED or speech.start_of(_NAMED, at) is not None:
        return Said("aside", number.value, at, number.end)
    return None


def _is_hour_of_day(speech: Speech, at: int, end: int, parts: tuple[int, ...]) -> bool:
    """Whether hours and minutes are when something was: "left the house at 6 15", "home by 8"."""
    number = number_in(speech, at)
    if number is not None and number.value % 1:
        return False
    if len(parts) != 2 or not 1 <= parts[0] <= 23 or speech.text(at - 1) not in ("at", "by"):
        return False
    if speech.end_of(_TOLD_OF_DAY, end) is not None:
        return True
    before = speech.texts[max(0, at - 1 - _COME_REACH) : at - 1]
    return bool(_COME_OR_GO & set(before)) and speech.text(end) not in (
        "pace",
        "minutes",
        "miles",
        "km",
        "per",
        "a",
        "/",
    )


def is_margin(speech: Speech, said: Said) -> bool:
    """Whether it is by how much something differed, or how long ago it was, not how far or long the run was."""
    in_time = said.kind not in ("distance", "pace") and speech.end_of(_AWAY_IN_TIME, said.end) is not None
    remaining = speech.text(said.end) == "left" and speech.text(said.end + 1) not in _PLACES_LEFT
    return in_time or remaining or speech.end_of(_MARGIN, said.end) is not None
