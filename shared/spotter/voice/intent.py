"""What of an utterance tells of something that the speaker has done.

Questions, commands, plans, comparisons with other days and other people's lifts log nothing; what is said beside them
does. Where a plan or a comparison begins and ends is told by a few words, so the cut is made before anything is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spotter.strength.exercises.matching import mentions
from spotter.voice.words import Word

_PEOPLE = (
    "buddy|buddies|friend|friends|wife|husband|girlfriend|boyfriend|brother|sister|dad|mom|father|mother|son|daughter|kid"
    "|coach|trainer|partner|roommate|coworker|colleague|guy|girl|dude|lady|man|woman|bro|teammate|cousin|uncle|boss"
    "|neighbour|neighbor|spotter|people|kids|guys|boys"
)
_DID = (
    "did|does|do|is|was|has|hit|hits|got|gets|benched|benches|squatted|squats|deadlifted|deadlifts|pulled|pulls|pressed"
    "|lifted|lifts|curled|curls|can|just|ran|runs|repped|reps|went|goes|put|threw|keeps|cleaned|snatched|rowed|doing|finished"
    "|who|were|are|says|said|wants|told|maxed|made|failed|moved|warmed|started|loaded|used"
)

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_POLITE = "hey |ok |okay |so |um |uh |hmm |well |and |now |please |coach |spotter |can you |could you "
_LOGGED = "log|add|record|put|save|note"

_QUESTION = re.compile(
    rf"^(?:{_POLITE})*(?:what|whats|how|hows|why|who|whos|which|when|whens|where|wheres|whose|is|should|does"
    r"|(?:are|am|would|could|was|were|has|shall)(?: (?:i|you|we|it|he|she|they|that|this|there|my|the|a|an)\b| \d|$)"
    rf"|(?:did|do|have|can|will|could|would|may) (?:i|we|they|you|u)\b(?! (?:please )?(?:{_LOGGED})))\b"
)
_LOG_ME = re.compile(rf"^(?:{_POLITE})*(?:can|could|will|would) you (?:please )?(?:{_LOGGED})\b")
# "Did I say 135? It was 145 for 8": the question is answered.
_ANSWER = re.compile(r"\b(?:it was|yeah|i guess) (?=\d|one |two |three |a )")

_COMMAND = re.compile(
    rf"^(?:{_POLITE})*(?:"
    r"(?:start|stop|pause|resume|restart|cancel|end|reset) (?:the|a|an|my|this|that|it|workout|timer|rest|session"
    r"|recording|logging|music|stopwatch|\w+ (?:second|minute))\b"
    r"|set (?:a|an|the|my|up) (?!treadmill)"
    r"|(?:delete|undo|remove|erase|clear|discard|show|play|open|close|remind|tell|give|change|turn|call|text|send"
    r"|export|find|search|help|explain|read|edit|update|rename|create|build|generate|convert|calculate|count|recommend"
    r"|suggest|skip|go back|pull up my|look up|compare|switch|schedule|book|order|email|share|post|sync|connect"
    r"|download|upload|log me out|sign|swap|replace|navigate|list|check)\b"
    r"|(?:start|stop|pause|cancel|skip)$)"
)
_TOOLS = re.compile(r"\b(?:timer|alarm|reminder|stopwatch)\b")

# A clause that logs nothing goes on until one of these turns to what was done.
_TURN = re.compile(
    r"\b(?:but|today|instead|so i|and i|i just|i did|i got|i hit|then i|this time|now it|now i|ended up|for me|mine"
    r"|me i|i went|i managed)\b"
)
_UNDONE_ENDS = re.compile(r"\b(?:and|then|but|so|instead)\b")

_COMPARED = re.compile(
    r"(?<!as )(?<!than )(?<!matched )(?<!from )(?<!repeated )(?<!like )(?<!beat )(?<!equaled )"
    r"\b(?:last (?:week|time|session|workout|month|year)(?: i| was| it| we| my|$)|used to"
    r"|back in (?:the|my|high|college|school|january|20)|up from|instead of|rather than|not the"
    r"|(?:the|my) (?:old|previous) (?:one|pr|max|best|record)|my last (?:pr|max|best)"
    r"|(?:old|previous) (?:pr|max|best|record))\b"
)
_OTHERS = re.compile(
    r"(?<!with )(?<!to )(?<!and )(?<!than )(?<!beat )\b"
    rf"(?:(?:my|his|her|the|that|this|some|a|another|our) (?:\w+ ){{0,2}}?(?:{_PEOPLE})s?"
    r"(?: (?:next to|beside|behind|in front of) (?:me|us)| over there| (?:on|in|at) the \w+)?"
    rf"|coach|trainer|he|she|they|hes|shes|theyre|someone|somebody) (?:{_DID})\b"
    r"(?! (?:me|had me|has me|spot|making me|help|watching))"
)
# "Gotta fix my belt" is no plan of a workout.
_TO_DO = (
    "do|hit|try|go|get|lift|squat|squats|bench|deadlift|deadlifts|press|run|row|curl|pull|train|start|work|add|increase"
    r"|bump|move|deload|rest|take|attempt|test|max|aim|shoot|be|see|keep|stick|switch|make|\d+"
)
_PLANNED = re.compile(
    rf"\b(?:tomorrow|next (?:week|time|session|workout|month|one is|up is|goal|{_DAYS})"
    r"|(?:im |i am |were |we are |was )?(?:planning to|planning on|thinking of|thinking about|hoping to|looking to"
    r"|trying to decide)"
    rf"|(?:im |i am |were |we are |was |i |we )?(?:going to|gonna|about to|want to|wanna|will|need to|have to|gotta"
    rf"|should|plan to|hope to|might|would like to)(?! say)(?= (?:\w+ )?(?:{_TO_DO}))"
    r"|(?:the )?plan is|plan for"
    r"|ill|id like to|im hoping|i hope|my goal|the goal is|goal is|someday|one day|if i|when i (?:get|can|hit)"
    r"|lets (?:do|try|go for|plan|aim)|supposed to do|later (?:today|tonight|this)"
    rf"|(?:on|this) (?:{_DAYS}) (?:i|im|ill|we)|program (?:says|calls|has)|coach wants|scheduled)\b"
)
# "Two sets left": what is said before it is about what comes as well.
_TO_COME = re.compile(r"\b(?:\w+ )?(?:more )?(?:sets?|rounds?|reps?|exercises?) (?:left(?! in)|to go|remaining)\b")
_UNDONE = re.compile(
    r"\b(?:skipped|skipping|didnt do|did not do|havent done|couldnt do|never did|passed on|no time for|wont do|cant do"
    r"|not doing)\b"
)
_CUTS = (_COMPARED, _OTHERS, _PLANNED, _TO_COME, _UNDONE)
_SAID_LAST = re.compile(r"^(?:tomorrow|next \w+|later)")
_MOST_CLAUSES = 8


@dataclass(frozen=True, slots=True)
class Said:
    """The words that tell of something done, and why others were left out."""

    words: list[Word]
    reason: str | None = None


def done_words(words: Sequence[Word]) -> Said:
    """The words of an utterance that tell of something the speaker has done."""
    text = " ".join(word.text for word in words)
    if _LOG_ME.match(text):
        return Said(list(words))
    if _QUESTION.match(text):
        answer = _ANSWER.search(text)
        return Said(list(words[text[: answer.end()].count(" ") :]) if answer else [], "a question logs nothing")
    if (_COMMAND.match(text) and not _begins_with_exercise(words)) or _TOOLS.search(text):
        return Said([], "a command to the app logs nothing")
    return _without_clauses(list(words))


def _begins_with_exercise(words: Sequence[Word]) -> bool:
    """ "Close grip bench": the verb is a part of a name."""
    found = mentions([word.text for word in words[:6]])
    return bool(found) and found[0].start == 0


def _without_clauses(words: list[Word]) -> Said:
    reason = None
    for pattern in _CUTS:
        for _ in range(_MOST_CLAUSES):
            text = " ".join(word.text for word in words)
            found = pattern.search(text)
            if found is None:
                break
            start, end = _clause(text, found)
            words = words[: text[:start].count(" ")] + words[text[:end].count(" ") + (end >= len(text)) :]
            reason = "plans, comparisons and other people's lifts log nothing"
    return Said(words, reason)


def _clause(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the clause begins and ends, in characters."""
    turn = (_UNDONE_ENDS if found.re is _UNDONE else _TURN).search(text, found.end())
    end = len(text) if turn is None else turn.start()
    said_last = not text[found.end() : end].strip() and _SAID_LAST.match(found.group())
    return (0 if said_last or found.re is _TO_COME else found.start()), end
