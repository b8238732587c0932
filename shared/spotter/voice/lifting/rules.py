"""How sets are told: the patterns, the most telling first."""

from __future__ import annotations

from math import inf

from spotter.voice.lifting.conditions import above, alike, between, both, counts, is_plate, list_of_reps, several_heavy
from spotter.voice.lifting.group import MOST_REPS
from spotter.voice.lifting.patterns import Rule

_FEW_SETS = between(1, 20, "sets")
_RPE = between(1, 10, "rpe")
_REPS_AT = both(counts(MOST_REPS, "reps"), above(10, "weight"))
# Reps with a weight before them may be more than those with one behind them.
_REPS_OF_WEIGHT = counts(100, "reps")

_NO_LIST = "!set|round|tuple|by|second|minute|metre|lb|kg|more_sets|rir|plate|out_of|times"
_NOT_A_LIST_MEMBER = "!set|round|lb|kg|second|minute|metre|by|times|rir|more_sets|rpe"

RULES: tuple[Rule, ...] = (
    # Effort
    Rule("rpe said", "rpe at|of|for? rpe=number+ out_of_ten?", "rpe 8", _RPE),
    Rule("rpe said", "rpe=number out_of_ten", "8 out of 10", _RPE),
    Rule("rpe said", "at? rpe=number rpe", "at 8 rpe", _RPE),
    Rule("rir said", "left? could? rir=number up? rep? rir", "left two in the tank"),
    Rule("rir said", "rir_of of|at? rir=number+", "rir 2"),
    Rule("rir said", "rir=number rir_of", "2 rir"),
    Rule("rir said", "at|could rir=number left", "with one left", between(0, 5, "rir")),
    Rule("rir said", "rir=one_left", "a rep short of failure"),
    Rule("rir said", "could rir=number rep? up", "could have done two more"),
    Rule("rir said", "rir=nothing_left", "nothing left in the tank"),
    Rule("rir said", "no rir", "no reps to spare"),
    # Rest and tempo
    Rule("rest said", "at? seconds=number second of? rest", "90 seconds rest"),
    Rule("rest said", "at? minutes=number? m=minute seconds=number? second? of? rest", "2 minutes rest"),
    Rule("rest said", "at? clock=clock of? rest", "1:30 rest"),
    Rule("rest said", "rest for|of? seconds=number second", "rested 90 seconds"),
    Rule("rest said", "rest for|of? minutes=number? m=minute", "rested 2 minutes"),
    Rule("rest said", "rest for|of? clock=clock", "rested 2:00"),
    Rule("tempo said", "at|on? tempo of? tempo=number number number number?", "tempo 3 1 1"),
    Rule("tempo said", "at|on? tempo=number number number number? tempo", "3 1 1 tempo"),
    Rule("slow", "at? number second tempo", "3 second eccentric"),
    Rule("slow", "at? tempo !number", "with a pause"),
    # Which set
    Rule("which", "on|for? which=ordinal set|rep?", "second set"),
    Rule("index", "set which=number !set|by|rep|of|for|lb|kg", "set one 185 for 8", between(1, 10, "which")),
    # Failing
    Rule("failed rep", "fail|no_lift on|at? which=ordinal rep?", "failed the fifth rep"),
    Rule("failed rep", "fail|no_lift on|at? rep which=number", "failed on rep 5"),
    Rule("failed last", "fail|no_lift on|at? last count=number rep?", "missed the last two reps"),
    Rule("failed last", "fail|no_lift on|at? last rep?", "missed the last rep"),
    Rule("failed some", "fail count=number rep", "missed 2 reps"),
    # Plates and bars
    Rule("discs", "at? plates=number? size=number unit=lb|kg plate each", "a 20 kilo plate on each side"),
    Rule("weights", "at? weight=number unit=lb|kg plate", "a 10 kilo plate"),
    Rule(
        "discs",
        "at? size=number and|plus extra=number each",
        "a 45 and a 10 on each side",
        both(is_plate("size"), above(20, "size")),
    ),
    Rule("discs", "at? tuple? size=number each", "a 45 on each side", both(is_plate("size"), above(20, "size"))),
    Rule(
        "plates",
        "at? plates=number? plate and|plus? extra=number|disc each",
        "two plates and a ten each side",
        is_plate("extra"),
    ),
    Rule(
        "plates",
        "at? plates=number? plate and|plus extra=number|disc !rep|set|by",
        "a plate and a 25",
        is_plate("extra"),
    ),
    Rule("plates", "at? plates=number? plate and|plus? quarter=quarter each?", "a plate and a quarter"),
    Rule("plates", "at? plates=number? plate each?", "two plates"),
    Rule("discs", "at? bar? and|plus|at? plates=number size=plural each", "two 45s a side"),
    Rule("discs", "at? bar? and|plus|at? size=plural each", "25s on each side"),
    Rule("discs more", "up|added size=number|plural each", "put a five on each side", is_plate("size")),
    Rule("discs", "at? bar and|plus|at size=number each", "the bar plus 25 a side"),
    Rule("bar", "at? bar", "the empty bar"),
    # Sets and reps
    Rule("without", "no band|assist|added", "no band"),
    Rule("aim", "to reps=tuple !at|for", "worked up to a single"),
    Rule("warm-up sets", "sets=number warm-up of? reps=number? rep?", "two warm up sets", _FEW_SETS),
    Rule("work sets", "sets=number work of|by|at? reps=number rep?", "3 work sets of 5", _FEW_SETS),
    Rule("work sets", "sets=number work of?", "3 work sets", _FEW_SETS),
    Rule("one hard set", "sets=number how=failure|amrap", "then one to failure", between(1, 1, "sets")),
    Rule(
        "sets of",
        "sets=number out_of number how=set|round of reps=number !second|minute|metre",
        "3 out of 5 sets of 5",
        _FEW_SETS,
    ),
    Rule("sets", "sets=number out_of number how=set|round of?", "3 out of 5 sets", _FEW_SETS),
    Rule("sets of", "sets=number how=set|round of reps=tuple", "3 sets of triples", _FEW_SETS),
    Rule("sets of", f"sets=number how=set|round of reps=number {_NOT_A_LIST_MEMBER} rep?", "3 sets of 8", _FEW_SETS),
    Rule("sets of", "sets=number how=set|round of reps=plural", "3 sets of fives", _FEW_SETS),
    Rule("sets of", "sets=number how=set|round by|at|for? reps=number rep", "3 sets 8 reps", _FEW_SETS),
    Rule("sets of", "sets=number how=set|round by reps=number !second|minute|metre rep?", "3 sets by 8", _FEW_SETS),
    Rule("sets", "sets=number how=set|round of", "3 sets of", _FEW_SETS),
    Rule("sets of", "reps=number rep for|by|at? sets=number how=set|round|times !of", "8 reps for 3 sets", _FEW_SETS),
    Rule("sets of", "for? set|a_set of reps=number+", "a set of 8"),
    Rule("reps", "reps=number rep? a_set !of", "12 a set"),
    Rule("sets of", "for? set|a_set of reps=tuple|plural", "a set of triples"),
    Rule("sets of", "sets=number reps=tuple", "3 doubles"),
    Rule(
        "sets of",
        "sets=number reps=plural !at|for|lb|kg|each|each_hand",
        "3 fives",
        both(between(1, 10, "sets"), between(1, 20, "reps")),
    ),
    Rule(
        "sets of",
        "sets=number how=set|round reps=number !second|minute|metre|lb|kg|by|for|plate|number|and",
        "3 rounds 15 swings",
        both(between(1, 10, "sets"), between(1, MOST_REPS, "reps")),
    ),
    Rule("more sets", "sets=number more_sets of? reps=number? rep?", "two more sets of 8"),
    Rule("sets", "sets=number how=set|round of?", "3 sets", _FEW_SETS),
    Rule("sets", "at|for sets=number how=set|round !of", "for 3 sets", _FEW_SETS),
    Rule("that many", "sets=number of_those", "3 of those", _FEW_SETS),
    Rule("more times", "count=number up times", "two more times"),
    Rule("more reps", "reps=number up rep", "two more reps"),
    Rule("more reps", "reps=number rep up", "two reps more"),
    Rule("more reps", "reps=number down=down rep", "two fewer reps"),
    Rule("more reps", "reps=number rep down=down", "two reps less"),
    Rule("sets", "count=count", "twice"),
    # Time and distance
    Rule("clock weight", f"at? clock=clock for reps=number+ {_NO_LIST} rep?", "1:45 for 8"),
    Rule(
        "sets time",
        "sets=number seconds=number second",
        "three 30 second holds",
        both(between(1, 10, "sets"), between(10, inf, "seconds")),
    ),
    Rule(
        "sets distance",
        "sets=number metres=number unit=metre",
        "four 20 meter carries",
        both(between(1, 10, "sets"), between(10, inf, "metres")),
    ),
    Rule("sets time", "sets=number by minutes=number m=minute seconds=number? second?", "3 by 1 minute"),
    Rule("sets time", "sets=number by seconds=number second", "3 by 30 seconds"),
    Rule("sets time", "sets=number by clock=clock", "3 by 1:30"),
    Rule("sets distance", "sets=number by|times metres=number unit=metre", "4 by 20 yards"),
    Rule("time", "for|at? minutes=number? m=minute and? seconds=number second", "a minute and 30 seconds"),
    Rule(
        "time",
        "for|at? minutes=number? m=minute and? seconds=number !set|by|rep|lb|kg|round|of",
        "a minute thirty",
        between(5, 59, "seconds"),
    ),
    Rule("time", "for|at? minutes=number? m=minute half=half_of_it", "a minute and a half"),
    Rule("time", "for|at? minutes=number~ m=minute", "two minutes"),
    Rule("time", "for|at? m=minute", "a minute"),
    Rule("time", "for|at? seconds=number~ second", "45 seconds"),
    Rule("time", "for|at? seconds=half_minute", "half a minute"),
    Rule("time", "for|at? clock=clock", "1:30"),
    Rule("distance", "for|at? metres=number~ unit=metre", "40 meters"),
    # Weight and reps
    Rule("pair", "a=number by|times b=number by|times c=number !rep|second|minute|metre", "225 x 5 x 3"),
    Rule("pair", "a=number by|times b=number rep? !second|minute|metre|set|round", "3 by 8"),
    Rule("pair", "a=number unit=lb|kg by|times b=number+ rep?", "185 pounds times 8"),
    Rule("pair amrap", "a=number by|times how=amrap|failure", "3 x amrap"),
    Rule(
        "weight for",
        f"weight=number|plural unit=lb|kg? for reps=number+ {_NO_LIST} rep?",
        "185 for 8",
        _REPS_OF_WEIGHT,
    ),
    Rule("weight for", "weight=number|plural unit=lb|kg? for reps=tuple", "160 for a single"),
    Rule("weights", "bodyweight plus|up weight=number unit=lb|kg?", "bodyweight plus 45"),
    Rule("more weight for", "weight=number up for reps=number", "20 more for 6"),
    Rule("more weight for", "another weight=number unit=lb|kg? for reps=number", "another 20 for 4"),
    Rule("more weight", "weight=number up unit=lb|kg", "ten more pounds"),
    Rule("more weight", "another weight=number unit=lb|kg", "another 10 kilos"),
    Rule("weights", "at count=number weight=number unit=lb|kg", "with two 24 kilo bells", between(1, 2, "count")),
    Rule("weights", "at count=number weight=plural unit=lb|kg?", "with two 50s", between(1, 2, "count")),
    Rule("weights", "at? weight=number~ unit=lb|kg each_hand?", "140 150 and 160 kilos", alike),
    Rule("weights", "at? weight=plural+ unit=lb|kg? each_hand?", "with the 50s"),
    Rule(
        "reps at",
        "rep? of? reps=number~ at weight=number+ !rep",
        "10 8 6 at 135 165 195",
        both(_REPS_AT, several_heavy),
    ),
    Rule("reps at", "rep? of? reps=number~ at weight=number|plural !rep", "5 at 225", _REPS_AT),
    Rule("reps", "reps=number out_of number !set|round", "5 out of 6"),
    Rule("reps", "reps=number~ rep", "8 8 and 7 reps", list_of_reps),
    Rule("reps", "reps=number rep", "8 reps"),
    Rule("reps", "rep of? reps=number", "reps 8"),
    Rule("reps", f"for reps=number+ {_NO_LIST} rep?", "for 8 8 and 7", _REPS_OF_WEIGHT),
    Rule("reps", "for? reps=tuple", "a triple"),
    Rule(
        "at weight",
        "at weight=number~ unit=lb|kg? each_hand? !rep|by|set|second|minute|metre",
        "at 135 185 and 225",
        several_heavy,
    ),
    Rule(
        "at weight",
        "at weight=number unit=lb|kg? each_hand? !rep|by|second|minute|metre",
        "at 185",
        above(20, "weight"),
    ),
    Rule("at weight", "at weight=number unit=lb|kg? each_hand? !rep|by|set|second|minute|metre", "at 12"),
    Rule("times said", "count=number times !number", "three times"),
    Rule("times said", "by|times count=number rep|times?", "times three"),
    Rule("loose", "number=number+", "185 8 8 7"),
)

# Facts that say what was done, apart from words around them.
WORK = frozenset(
    {
        "sets of",
        "sets",
        "pair",
        "pair amrap",
        "weight for",
        "weights",
        "reps",
        "reps at",
        "at weight",
        "times said",
        "loose",
        "time",
        "distance",
        "sets time",
        "sets distance",
        "plates",
        "discs",
        "bar",
        "failed rep",
        "no lift",
        "more sets",
        "warm-up sets",
        "that many",
        "discs more",
        "work sets",
        "one hard set",
    }
)
