"""What part of a run an amount is of, by the words next to it: the whole, a warm-up, a rest, one mile of it."""

from __future__ import annotations

from typing import Literal

from spotter.voice.running.quantities import Said
from spotter.voice.running.speech import Speech, is_number, phrases

Role = Literal["", "total", "warmup", "cooldown", "work", "part"]

_PASSED_OVER = frozenset(
    (
        *("of", "a", "the", "with", "slow", "long", "for", "each", "in", "to", "my", "total", "active", "full"),
        *("back", "at", "then"),
    )
)
_REST = frozenset(
    (
        *("rest", "rests", "recovery", "recoveries", "recover", "between", "off", "break", "breaks", "float"),
        *("floats", "standing", "walk", "walking", "jog", "jogs", "jogging", "easy", "resting", "rec", "shuffle"),
        *("slow", "jogged", "walked", "apart", "walks", "recovering", "light"),
    )
)
_TIMES_TOLD = frozenset(("times", "rounds", "reps", "cycles", "repeats"))
_WARMUP, _COOLDOWN = frozenset(("warmup",)), frozenset(("cooldown",))
_WORK = frozenset(
    ("tempo", "threshold", "hard", "steady", "easy", "moderate", "fast", "jog", "jogging", "marathon", "uptempo")
)
_TOTAL_AFTER = phrases(
    "total", "altogether", "in total", "all told", "overall", "all in", "in all", "for the day", "all together"
)
_TOTAL_BEFORE = phrases(
    *("total", "total time", "total distance", "total of", "total time was", "total distance was", "altogether"),
    *("for a total of", "overall", "total was", "overall time", "time overall", "all told", "overall time was"),
    *("finish time", "finishing time", "chip time", "came to", "ended up with", "ended up at", "totaling"),
    *("totalling", "total mileage", "chip time was", "adds up to"),
)
_PART_BEFORE = phrases(
    *("last", "final", "first", "middle", "second", "opening", "closing", "from", "down to", "started at"),
    *("starting at", "started with", "finished at", "finishing at", "finished up at", "started out at"),
    *("ending at", "ended at", "after", "dropped to", "dropping to", "down from", "splits", "splits were"),
    *("opened at", "closed at", "working down to", "the next", "starting from", "start at", "finish at"),
    *("last few", "worked down to", "cutting down to", "cut down to", "closed in", "opened in", "closing in"),
    *("fastest", "fastest was", "slowest", "slowest was", "started from", "best miles", "best miles was"),
    *("getting down to", "got down to", "split", "first half in", "second half in", "to", "starting around"),
    *("finishing around", "fastest miles", "fastest miles was", "fastest miles in", "last miles", "last km"),
    *("started", "starting", "ended up running the last", "last lap", "built up to", "up to", "increasing to"),
    *("through", "every"),
)
_ONE_OF_MANY = frozenset(("miles", "km", "half", "lap", "rep", "one", "metres", "quarter", "split", "10k", "5k"))
_WHICH_ONE = frozenset(
    ("first", "second", "third", "last", "final", "fourth", "fifth", "fastest", "slowest", "opening", "closing", "each")
)
_WITHIN_BEFORE = phrases(
    *("total", "first", "second", "the first", "the second", "with", "including", "included", "of which"),
    *("with the last", "with the middle", "with the final", "with the first", "inside", "the last", "the middle"),
    *("the final", "last", "final", "middle", "with a", "in the middle"),
)
_REST_BEFORE = frozenset(
    (
        *("rest", "resting", "rested", "jog", "jogging", "jogged", "off", "recovery", "recoveries", "walk"),
        *("walked", "walking", "recovering", "recovered", "recover", "float", "floating", "easy", "rests"),
        *("between", "breaks"),
    )
)
_LINKS = frozenset(("of", "was", "for", "a", "were", "the", "at", "with", "is", "in", "back", "down"))


def role_of(speech: Speech, said: Said) -> Role:
    """The part of a run that this amount is of; "" where its words do not tell."""
    following = _following(speech, said.end)
    if _WARMUP & following or _leads(speech, said, _WARMUP):
        return "warmup"
    if _COOLDOWN & following or _leads(speech, said, _COOLDOWN):
        return "cooldown"
    if speech.end_of(_TOTAL_AFTER, said.end) is not None or speech.start_of(_TOTAL_BEFORE, said.start) is not None:
        return "total"
    if (
        said.kind in ("clock", "pace")
        and speech.text(said.end) in ("to", "down")
        and is_number_at(speech, said.end + 1)
    ):
        return "part"
    if said.kind == "pace" and _is_set_on_belt(speech, said.start):
        return ""
    if speech.start_of(_PART_BEFORE, said.start) is not None or _of_one(speech, said.start):
        return "part"
    return "work" if _WORK & following else ""


def _is_set_on_belt(speech: Speech, start: int) -> bool:
    """ "set the treadmill to 5.5 mph": the one speed of the run, and not the last of several."""
    return speech.text(start - 1) == "to" and bool({"set", "put"} & set(speech.texts[max(0, start - 5) : start]))


def is_rest(speech: Speech, said: Said) -> bool:
    """Whether an amount within a session is the recovery of its repeats."""
    return bool(_REST & _following(speech, said.end)) or _leads(speech, said, _REST_BEFORE)


def is_within(speech: Speech, said: Said) -> bool:
    """Whether this is a stretch of the run that was told before: "8 miles with 4 at tempo"."""
    of_it = speech.texts[said.end : said.end + 2] in (("of", "them"), ("of", "those"), ("of", "these"))
    return of_it or speech.start_of(_WITHIN_BEFORE, said.start) is not None


def _following(speech: Speech, end: int) -> set[str]:
    """The words that follow, as far as they can belong to the amount."""
    words: set[str] = set()
    for at in range(end, end + 4):
        text = speech.text(at)
        if text == "off" and is_number_at(speech, at + 1) and speech.text(at + 2) not in _TIMES_TOLD:
            break
        known = (
            text in _PASSED_OVER
            or text in _REST
            or text in _WORK
            or text in ("warmup", "cooldown", "and", "run", "pace")
        )
        if text == "cooldown" and words and is_number_at(speech, at + 1):
            break
        if not known or (text in ("and", "then") and not words & _WARMUP):
            break
        words.add(text)
    return words


def is_number_at(speech: Speech, at: int) -> bool:
    """Whether a figure or spoken number begins here, or "a" before a unit does."""
    return at < len(speech.words) and (is_number(speech.words[at]) or speech.text(at) == "a")


def _leads(speech: Speech, said: Said, leading: frozenset[str]) -> bool:
    at = said.start - 1
    while at > said.start - 4 and speech.text(at) in _LINKS:
        at -= 1
    return speech.text(at) in leading and not _trails(speech, at)


def _trails(speech: Speech, at: int) -> bool:
    """Whether the word before this one is an amount that it already belongs to: "2 mile warm up 4 miles tempo"."""
    if speech.text(at - 1) == "and" and speech.text(at - 2) in ("warmup", "cooldown"):
        return True
    before = speech.text(at - 1)
    return before in ("miles", "km", "minutes", "seconds", "metres", "easy") or before.isdigit() or before == "hours"


def _of_one(speech: Speech, start: int) -> bool:
    """Whether the amount is that of one mile, lap or half: "last mile in 8 10"."""
    at = start - 1
    while at > start - 4 and speech.text(at) in ("in", "at", "was", "with", "a", "were"):
        at -= 1
    return speech.text(at) in _ONE_OF_MANY and bool(_WHICH_ONE & set(speech.texts[max(0, at - 3) : at]))
