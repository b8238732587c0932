"""What lifters say around the numbers, and what a recogniser makes of it.

A row is what the words mean and the ways to say it, apart from each other by "|". The longest saying wins. A word that
is in no row and not in FILLERS is unknown, and no pattern reaches across it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_MILE, METRES_PER_YARD


@dataclass(frozen=True, slots=True)
class Saying:
    """What the sayings mean; `value` is a number that they say by themselves."""

    kind: str
    said: str
    value: float | None = None


SAYINGS: tuple[Saying, ...] = (
    Saying("set", "set|sets|sats|working sets of|set total|sets total|separate sets"),
    Saying("round", "round|rounds|trip|trips|times through|time through|lap|laps|runs|lengths|passes"),
    Saying("rep", "rep|reps|repetition|repetitions|wrap|wraps|rap|raps|reaps|rips|rep each|reps each|reps apiece"),
    Saying("for", "for"),
    Saying("by", "by|x|ex|buy"),
    Saying("times", "times|time"),
    Saying("at", "at|with|using|holding|hold of|weighing|weight was|weight of|weight is|weight|weights|load|loaded"),
    Saying("at", "in each hand at|@"),
    Saying("of", "of"),
    Saying("on", "on|on the|on my"),
    Saying("of those", "of those|of them|of these|of that"),
    Saying("lb", "lb|lbs|pound|pounds|pounder|pounders|pd"),
    Saying("kg", "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|key low|kilows"),
    Saying("plate", "plate|plates|wheel|wheels|plates a side|plate a side"),
    Saying(
        "bar", "bar|empty bar|just the bar|the bar only|bar only|naked bar|empty barbell|only the bar|bare bar|the bar"
    ),
    Saying("bar", "an empty bar|just bar|just an empty bar|just the empty bar|unloaded bar"),
    Saying("quarter", "quarter|quarters"),
    Saying("disc", "dime|dimes", 10),
    Saying("disc", "nickel|nickels", 5),
    Saying("lift", "made it|got it|nailed it|good lift|locked it out|stood it up|hit it|smoked it|stuck it|got that"),
    Saying("yes", "yeah|yep|yes|yup"),
    Saying("rpe", "rpe|effort|effort level|rate of perceived exertion|arpee|r pe|rp e|are pe|our pe|rpee|are peey"),
    *(
        Saying("rpe", f"{r} {p} {e}")
        for r in ("r", "are", "our", "or", "ar")
        for p in ("p", "pee", "pea")
        for e in "e ee he".split()
    ),
    Saying("out of ten", "out of ten|out of 10"),
    Saying("out of", "out of"),
    Saying("rir of", "rir|r i r|are i are|are eye are"),
    Saying("rir", "reps in reserve|rep in reserve|wraps in reserve|in reserve|in the tank"),
    Saying("rir", "left in the tank|reps in the tank|rep in the tank|reps left in the tank|rep left in the tank"),
    Saying("rir", "more in the tank|more reps in the tank|left in me|in me|more in me|reps in me|more reps in me"),
    Saying("rir", "reps left in me|shy of failure|reps shy of failure|rep shy of failure|short of failure"),
    Saying("rir", "reps short of failure|rep short of failure|from failure|reps from failure|rep from failure"),
    Saying("rir", "away from failure|reps away from failure|rep away from failure|off failure|reps off failure"),
    Saying("rir", "reps left|rep left|in the bank|reps to spare|to spare|more reps left|left over|before failure"),
    Saying("rir", "reps before failure|rep before failure|in the tank still|still in the tank|more rep in me"),
    Saying("could", "could have done|couldve done|could of done|could have gotten|could have got|could have hit"),
    Saying("could", "couldve got|couldve gotten|couldve hit|could of got|could of gotten|probably had|had another"),
    Saying(
        "could", "could have gone for|couldve gone for|had maybe|still had|couldve squeezed out|could have squeezed out"
    ),
    Saying(
        "nothing left", "nothing left|nothing left in the tank|no reps left|nothing in the tank|no reps in reserve", 0
    ),
    Saying("nothing left", "nothing in reserve|no reps in the tank|none left in the tank|none in the tank", 0),
    Saying("nothing left", "none in reserve|empty tank|tank was empty|nothing left in me|no more in me", 0),
    Saying("second", "second|seconds|sec|secs|s"),
    Saying("minute", "minute|minutes|min|mins|minutes long"),
    Saying("half of it", "and a half"),
    Saying("metre", "meter|meters|metre|metres|m", 1.0),
    Saying("metre", "yard|yards|yd|yds|yarder|yarders", METRES_PER_YARD),
    Saying("metre", "foot|feet|ft|footer", METRES_PER_FOOT),
    Saying("metre", "mile|miles", METRES_PER_MILE),
    Saying("metre", "kilometer|kilometers|kilometre|kilometres|k|km", METRES_PER_KILOMETRE),
    Saying("warm-up", "warm up|warmup|warm ups|warmups|warming up|warmed up|warm up set|warm up sets|warmup set"),
    Saying("warm-up", "warmup sets|feeler|feelers|feeler set|warm up with|worm up|worm ups|warm up was|primer set"),
    Saying(
        "warm-up", "warm up rep|to get warm|to warm up|as a warm up|as warm up|for a warm up|for warm up|as a warmup"
    ),
    Saying("work", "working set|working sets|work set|work sets|working weight|work weight|top set|top sets|worksets"),
    Saying(
        "work", "workset|working|work|topset|back off set|back off sets|backoff set|backoff sets|backoff|the real sets"
    ),
    Saying("drop", "dropped to|drop to|dropping to|drop set|drop sets|dropset|dropsets|dropped down to|dropped it to"),
    Saying("drop", "dropped it down to|straight into|straight to|stripped to|strip set|strip sets|stripped it to"),
    Saying("drop", "stripped it down to|stripped down to|drop down to|dropped the weight to|right into|immediately"),
    Saying(
        "drop", "dropped the weight down to|dropped again to|dropped to the|drop it to|drop the weight to|then drop"
    ),
    Saying(
        "drop", "stripped|double drop|triple drop|double drop set|triple drop set|drop that to|no rest|running the rack"
    ),
    Saying(
        "drop", "ran the rack|down the rack|dropped straight to|dropping down to|no rest then|pulled a plate|dropped"
    ),
    Saying("amrap", "amrap|am rap|amraps|am wrap|a m r a p|as many reps as possible|as many as possible|amrap set"),
    Saying(
        "amrap", "as many as i could|as many reps as i could|as many as i can|max reps|am rap set|a amrap|all out set"
    ),
    Saying("amrap", "max rep set|max reps set|as many reps as i can|amwrap|am raps|amrapped|all i could"),
    Saying(
        "failure", "to failure|till failure|until failure|failure|hit failure|went to failure|to fail|taken to failure"
    ),
    Saying(
        "failure", "till i failed|until i failed|to complete failure|to absolute failure|to total failure|failure at"
    ),
    Saying(
        "failure",
        "took it to failure|to muscular failure|to form failure|to technical failure|to failure for|two failure",
    ),
    Saying(
        "failure", "too failure|till i couldnt move|til failure|til i failed|went till failure|to the point of failure"
    ),
    Saying(
        "fail",
        "missed|failed|fail|lost|couldnt|wouldnt|could not|would not|fell short on|bombed|dumped|couldnt get|couldnt finish|couldnt lock out",
    ),
    Saying(
        "fail", "got stuck on|couldnt complete|missed on|failed on|failed at|gave out on|died on|stuck on|couldnt make"
    ),
    Saying("fail", "didnt get|didnt make|did not get|could not get|couldnt grind out|couldnt hit|failing|missing"),
    Saying(
        "no lift",
        "didnt budge|wouldnt budge|didnt move|wouldnt move|didnt go up|couldnt move it|got stapled|got buried",
    ),
    Saying("no lift", "didnt go|couldnt get it up|couldnt stand it up|couldnt lock it out|missed it|failed it|no lift"),
    Saying(
        "no lift",
        "couldnt get it off my chest|couldnt get it off the floor|not even close|glued to the floor|got pinned",
    ),
    Saying(
        "no lift", "stuck to the floor|wouldnt go up|wouldnt go|didnt come up|stapled me|pinned me|buried me|crushed me"
    ),
    Saying(
        "no lift", "couldnt get it|didnt get it|couldnt break the floor|didnt leave the floor|wouldnt leave the floor"
    ),
    Saying(
        "no lift", "never left the floor|couldnt finish it|missed the lift|failed the lift|failed the attempt|no go"
    ),
    Saying(
        "no lift",
        "missed the attempt|got crushed|didnt make it|couldnt get a single one|couldnt get a single rep|not a single rep|couldnt get one|couldnt press it|couldnt get it moving|went nowhere",
    ),
    Saying(
        "no lift", "never moved|had to bail|bailed|bailed on it|dumped it|had to dump it|couldnt get it past my knees"
    ),
    Saying(
        "no lift", "stapled|pinned|buried|stuck in the hole|got stuck in the hole|got stuck at the bottom|not happening"
    ),
    Saying(
        "target", "supposed to be|supposed to get|supposed to do|supposed to hit|was going for|going for|aiming for"
    ),
    Saying(
        "target",
        "aimed for|shooting for|was shooting for|planned|plan was|the plan was|target was|goal was|meant to do",
    ),
    Saying(
        "target", "trying for|was trying for|tried for|wanted|hoping for|was hoping for|meant to be|should have been"
    ),
    Saying(
        "target", "shouldve been|was after|going after|called for|programmed for|program said|programmed|prescribed"
    ),
    Saying(
        "target", "the plan called for|was meant to be|meant to get|looking for|was aiming for|intended|scheduled for"
    ),
    Saying(
        "only", "but only|only|but|ended up with|ended up|ended with|and only|but just|only managed|managed|instead"
    ),
    Saying(
        "only",
        "but ended up|only got|but only got|but got|just got|and only got|but only hit|but managed|only made|racked it after|racked it at|stopped at|stopped after|called it at|called it after|quit at|cut it at",
    ),
    Saying(
        "got", "got|hit|did|made|done|do|completed|cranked out|knocked out|banged out|cranked|banged|busted out|do for"
    ),
    Saying(
        "got", "ground out|grinded out|squeezed out|pumped out|repped out|repped|finished|finished up|knocked|grabbed"
    ),
    Saying("got", "blasted out|ripped out|smashed|threw in|added in|snuck in|got through|worked through|rattled off"),
    Saying(
        "left", "left|left side|left arm|left leg|on the left|on my left|the left|left hand|lefty|on left|left foot"
    ),
    Saying("left", "on the left side|on my left side|on my left leg|on my left arm|left one"),
    Saying("right", "right side|right arm|right leg|on the right|on my right|the right|right hand|righty|on right"),
    Saying("right", "on the right side|on my right side|on my right leg|on my right arm|right foot|right one"),
    Saying("each", "each side|per side|each leg|per leg|each arm|per arm|a side|a leg|an arm|either side|on each side"),
    Saying(
        "each", "both sides|both legs|both arms|on each leg|on each arm|for each side|for each leg|for each arm|aside"
    ),
    Saying(
        "each", "each way|per direction|each direction|on both sides|a piece each side|side|every side|on either side"
    ),
    Saying("each hand", "each hand|per hand|in each hand|a hand|per dumbbell|per bell|each dumbbell|in either hand"),
    Saying("then", "then|and then|after that|next|followed by|then did|then some|and after that|moved on to|moved to"),
    Saying("then", "switched to|finished with|also|afterwards|before that|and finally|finally|went on to"),
    Saying(
        "then", "followed with|followed that with|followed it with|finished off with|finished it off with|onto|later"
    ),
    Saying("then", "on to|last exercise|lastly|after which|over to|as well as|and also|wrapped up with|ended on"),
    Saying("and", "and|n|an"),
    Saying("plus", "plus"),
    Saying("superset", "a1|a2|a3|b1|b2|c1|c2"),
    Saying(
        "correct",
        "on second thought|change|nope|correction make that|i lied|wait i lied|let me fix that|my bad it was|i take that back",
    ),
    Saying("work", "real sets|actual sets|real set|the real sets were|real sets were|work sets were|working sets were"),
    Saying("no lift", "no dice|no luck|no chance|wasnt happening|didnt happen|went back down|came back down|no bueno"),
    Saying(
        "only",
        "bailed after|bailed at|bailed on rep|gave up after|quit after|ran out of gas after|died after|ran out of gas at",
    ),
    Saying(
        "same", "all over again|did it all over again|ran it back|run it back|did the same again|and again|went again"
    ),
    Saying(
        "warm-ups before",
        "as warm ups|for warm ups|as warmups|were warm ups|were warmups|as warm up sets|as my warm ups|to warm up both",
    ),
    Saying("rpe", "rpes|rpes were|rpe on each|efforts were|rpes of"),
    Saying(
        "could", "easily had|had at least|good for|good for another|had|couldve|could have|maybe had|could do|could of"
    ),
    Saying(
        "one left",
        "a rep in reserve|one rep short|a rep short|one in the hole|a rep from failure|a rep before failure",
        1,
    ),
    Saying(
        "one left",
        "a rep short of failure|one short of failure|a rep shy of failure|a rep in the tank|a rep left in me|a rep left",
        1,
    ),
    Saying("a set", "a set|per set|a round|per round"),
    Saying(
        "correct", "no wait|wait no|scratch that|scratch|make that|make it|i mean|i meant|no sorry|sorry|correction"
    ),
    Saying("correct", "actually|my bad|strike that|rather|or rather|oops|whoops|no actually|change that to|wait"),
    Saying(
        "correct", "no it was|no make that|no that was|sorry that was|sorry it was|wait it was|no i mean|er no|um no"
    ),
    Saying(
        "correct", "sorry i meant|sorry i mean|no hang on|hang on|hold on|i should say|let me correct that|not that"
    ),
    Saying(
        "correct", "wait that was|no no|my mistake|i misspoke|correct that to|fix that|scratch that it was|nope|uh no"
    ),
    Saying(
        "correct",
        "scratch that make it|scratch that make that|actually make that|wait make that|wait sorry|ignore that",
    ),
    Saying("no", "no"),
    Saying("not", "not"),
    Saying(
        "bodyweight", "bodyweight|body weight|no weight|bw|unweighted|no added weight|just bodyweight|without weight"
    ),
    Saying("bodyweight", "just body weight|no extra weight|unloaded|without any weight|nothing added|no weights"),
    Saying("assist", "assisted|assist|assistance|of help|help|of assistance|counterweight|of counterweight|for help"),
    Saying("assist", "assisting|assistance on|counter weight|to help|taking off|off on the machine|of assist|helping"),
    Saying("band", "band|bands|banded|red band|blue band|green band|purple band|black band|orange band|yellow band"),
    Saying(
        "band", "heavy band|light band|medium band|mini band|thick band|thin band|resistance band|elastic|grey band"
    ),
    Saying("added", "added|extra|weighted|belt|on the belt|hanging|vest|strapped on|between my legs|around my waist"),
    Saying(
        "added", "hanging off the belt|hanging from the belt|on the dip belt|dip belt|weight vest|weighted vest|hung"
    ),
    Saying(
        "added", "hanging off me|off the belt|off my belt|on my back|on my lap|on my chest|hanging from me|in my lap"
    ),
    Saying(
        "added", "hanging off the dip belt|from the belt|from the dip belt|strapped|chained|chains|on a belt|hooked on"
    ),
    Saying("tempo", "tempo|eccentric|eccentrics|negative|negatives|descent|pause|pauses|lowering|down slow|way down"),
    Saying(
        "tempo", "cadence|concentric|pause at the bottom|pause at the top|pause on the chest|squeeze|isometric hold"
    ),
    Saying("tempo", "hold at the top|hold at the bottom|hold at the stretch|lower|lowers|eccentric each rep|count"),
    Saying(
        "rest", "rest|rests|resting|rested|between|between sets|break|breaks|in between|between them|rest between sets"
    ),
    Saying("rest", "rest between|of rest|of rest between sets|in between sets|between each|between each set|breather"),
    Saying(
        "superset", "superset|supersets|supersetted|super set|super sets|supersetting|giant set|circuit|triset|tri set"
    ),
    Saying(
        "superset",
        "super setting|super setted|alternated|paired|superset of|circuit of|complex|giant sets|back to back|alternating",
    ),
    Saying("last", "last set|the last one|final set|last one|on the last|last|final|the last set|on that last one"),
    Saying("last", "on the last set|on the final set|on the last one|for the last set|on that last set|very last set"),
    Saying("last", "for the last one|on the final one|last two sets of|that last one|that last set|my last set"),
    Saying(
        "all", "all of them|on all of them|each set|every set|across|all sets|for all|all|apiece|each time|every time"
    ),
    Saying("all", "on all|on each|on every set|across the board|on all sets|for each|for each set|for every set|each"),
    Saying(
        "all",
        "every single set|straight across|sets across|all the way|throughout|for all of them|in one go|in one set|unbroken|both times|both sets|both",
    ),
    Saying("count", "once", 1),
    Saying("count", "twice", 2),
    Saying("count", "thrice", 3),
    Saying("tuple", "single|singles", 1),
    Saying("tuple", "double|doubles", 2),
    Saying("tuple", "triple|triples|tripple", 3),
    Saying("same", "same again|same thing again|same thing|same as before|same as last time|same as last set|ditto"),
    Saying("same", "repeat that|repeat|same deal|same set|same set again|same numbers|same weight same reps|same"),
    Saying(
        "same", "same weight and reps|same weight and same reps|same exact set|exact same|exact same thing|that again"
    ),
    Saying("same", "exact same set|same as that|same as the last one|did it again|matched it|same one again|copy that"),
    Saying("same", "same as the last set|same as i just did|identical|another just like it|another one just like that"),
    Saying(
        "same weight", "same weight|same load|stayed at|kept the weight|at that weight|same dumbbells|weight the same"
    ),
    Saying(
        "same reps", "same reps|same rep count|same number of reps|for the same|reps the same|kept the reps|for same"
    ),
    Saying("another", "one more set|another set|next set|another one|another|once more|one more time|one extra set"),
    Saying(
        "more sets", "more sets|more of those|more of the same|more like that|more rounds|additional sets|extra sets"
    ),
    Saying("matched", "matched|matched last week|same as last week|repeated last week|equaled last time|repeated"),
    Saying(
        "matched",
        "same numbers as last week|same as last workout|same as last session|matched last time|what i did last week|what i did last time|as last week|like last week|like last time",
    ),
    Saying("up", "up|more|heavier|bumped it up|bumped up|went up|added on|increased|jumped|bump|bumped|upped it"),
    Saying("half minute", "half a minute|half minute|half a min", 30),
    Saying("up", "went up by|up by|jumped up|raised it|increased it|added another|threw on|put on|tacked on|upped"),
    Saying(
        "up",
        "bumped the weight up|bumped it|increased by|went heavier by|threw another|put|put a|add|adding|added a|slapped on|slapped another",
    ),
    Saying("down", "down|less|lighter|took off|minus|lowered|reduced|fewer|went down|down by|went down by|cut"),
    Saying(
        "down",
        "dropped it|came down|took it down|off|backed off|dropped down|dropped it by|dropped by|lowered it|knocked off",
    ),
    Saying("to", "to|up to|down to|went to|jumped to"),
    Saying("that time", "that time|this time|that one|this one|that set|this set"),
)

FILLERS = frozenset(
    """a the um uh er erm hmm ah oh like so just okay ok yeah yep yes right well i we it its was were is are that these
    those them my our me you know basically literally some good solid nice clean easy hard heavy light strict full felt
    feeling feels about around roughly approximately maybe think probably kinda kind sort pretty really super very today
    tonight now again there here then in this today's total altogether done finished log logged logging record hey spotter
    please real quick lets see alright cool great awesome boom phew whew man dude bro ugh went as be been have
    has got new clean smooth paused controlled slow fast strong sharp crisp grindy ugly beautiful perfect decent rough
    tough brutal whole entire straight regular normal per reps' one's from first kicked off started starting start session
    workout exercise did doing do working worked up hold held holds carry carried pushed dragged pull pulled loaded
    lifted lifting moved hit hits nailed crushed smoked took takes take killed crisp also both even still exactly exact
    side machine stack pin reading readings weights weight barbell dumbbells dumbbell bells bell kettlebells kettlebell
    handle cable each""".split()
)


@cache
def sayings() -> dict[tuple[str, ...], Saying]:
    """Every saying by its words."""
    return {tuple(said.split()): saying for saying in SAYINGS for said in saying.said.split("|")}


@cache
def longest_saying() -> int:
    """How many words the longest saying has."""
    return max(len(words) for words in sayings())
