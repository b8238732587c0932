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
    Saying("times", "times"),
    Saying("at", "at|with|using|holding|hold of|weighing|weight was|weight of|weight is|weight|weights|load|loaded"),
    Saying("at", "in each hand at"),
    Saying("of", "of"),
    Saying("on", "on|on the|on my"),
    Saying("of those", "of those|of them|of these|of that"),
    Saying("lb", "lb|lbs|pound|pounds|pounder|pounders|pd"),
    Saying("kg", "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|key low|kilows"),
    Saying("plate", "plate|plates|wheel|wheels|plates a side|plate a side"),
    Saying("bar", "bar|empty bar|just the bar|the bar only|bar only|naked bar|empty barbell|only the bar|bare bar"),
    Saying("bar", "the bar|an empty bar|just bar|just an empty bar|just the empty bar|unloaded bar"),
    Saying("quarter", "quarter|quarters"),
    Saying("disc", "dime|dimes", 10),
    Saying("disc", "nickel|nickels", 5),
    Saying("lift", "made it|got it|nailed it|good lift|locked it out|stood it up|hit it|smoked it|stuck it|got that"),
    Saying("yes", "yeah|yep|yes|yup"),
    Saying("rpe", "rpe|effort|effort level|rate of perceived exertion|arpee|r pe|rp e|are pe|our pe|rpee|are peey"),
    Saying("rpe", "rpes|rpes were|rpe on each|efforts were|rpes of"),
    *(
        Saying("rpe", f"{r} {p} {e}")
        for r in ("r", "are", "our", "or", "ar")
        for p in ("p", "pee", "pea")
        for e in ("e", "ee", "he")
    ),
    Saying("out of ten", "out of ten|out of 10"),
    Saying("out of", "out of"),
    Saying("rir of", "rir|r i r|are i are|are eye are"),
    Saying("rir", "reps in reserve|rep in reserve|wraps in reserve|in reserve|in the tank|left in the tank"),
    Saying("rir", "reps in the tank|rep in the tank|reps left in the tank|rep left in the tank|more in the tank"),
    Saying("rir", "more reps in the tank|left in me|in me|more in me|reps in me|more reps in me|reps left in me"),
    Saying("rir", "shy of failure|reps shy of failure|rep shy of failure|short of failure|reps short of failure"),
    Saying("rir", "rep short of failure|from failure|reps from failure|rep from failure|away from failure"),
    Saying("rir", "reps away from failure|rep away from failure|off failure|reps off failure|reps left|rep left"),
    Saying("rir", "in the bank|reps to spare|to spare|more reps left|left over|before failure|reps before failure"),
    Saying("rir", "rep before failure|in the tank still|still in the tank|more rep in me"),
    Saying("could", "could have done|couldve done|could of done|could have gotten|could have got|could have hit"),
    Saying("could", "couldve got|couldve gotten|couldve hit|could of got|could of gotten|probably had|had another"),
    Saying("could", "could have gone for|couldve gone for|had maybe|still had|couldve squeezed out"),
    Saying("could", "could have squeezed out|easily had|had at least|good for|good for another|had|couldve|could have"),
    Saying("could", "maybe had|could do|could of"),
    Saying("nothing left", "nothing left|nothing left in the tank|no reps left|nothing in the tank", 0),
    Saying("nothing left", "no reps in reserve|nothing in reserve|no reps in the tank|none left in the tank", 0),
    Saying("nothing left", "none in the tank|none in reserve|empty tank|tank was empty|nothing left in me", 0),
    Saying("nothing left", "no more in me", 0),
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
    Saying("warm-up", "warm up rep|to get warm|to warm up|as a warm up|as warm up|for a warm up|for warm up"),
    Saying("warm-up", "as a warmup"),
    Saying("work", "working set|working sets|work set|work sets|working weight|work weight|top set|top sets|worksets"),
    Saying("work", "workset|working|work|topset|back off set|back off sets|backoff set|backoff sets|backoff"),
    Saying("work", "the real sets|real sets|actual sets|real set|the real sets were|real sets were|work sets were"),
    Saying("work", "working sets were"),
    Saying("drop", "dropped to|drop to|dropping to|drop set|drop sets|dropset|dropsets|dropped down to|dropped it to"),
    Saying("drop", "dropped it down to|straight into|straight to|stripped to|strip set|strip sets|stripped it to"),
    Saying("drop", "stripped it down to|stripped down to|drop down to|dropped the weight to|right into|immediately"),
    Saying("drop", "dropped the weight down to|dropped again to|dropped to the|drop it to|drop the weight to"),
    Saying("drop", "then drop|stripped|double drop|triple drop|double drop set|triple drop set|drop that to|no rest"),
    Saying("drop", "running the rack|ran the rack|down the rack|dropped straight to|dropping down to|no rest then"),
    Saying("drop", "pulled a plate|dropped"),
    Saying("amrap", "amrap|am rap|amraps|am wrap|a m r a p|as many reps as possible|as many as possible|amrap set"),
    Saying("amrap", "as many as i could|as many reps as i could|as many as i can|max reps|am rap set|a amrap"),
    Saying("amrap", "all out set|max rep set|max reps set|as many reps as i can|amwrap|am raps|amrapped|all i could"),
    Saying("failure", "to failure|till failure|until failure|failure|hit failure|went to failure|to fail"),
    Saying("failure", "taken to failure|till i failed|until i failed|to complete failure|to absolute failure"),
    Saying("failure", "to total failure|failure at|took it to failure|to muscular failure|to form failure"),
    Saying("failure", "to technical failure|to failure for|two failure|too failure|till i couldnt move|til failure"),
    Saying("failure", "til i failed|went till failure|to the point of failure"),
    Saying("fail", "missed|failed|fail|lost|couldnt|wouldnt|could not|would not|fell short on|bombed|dumped"),
    Saying("fail", "couldnt get|couldnt finish|couldnt lock out|got stuck on|couldnt complete|missed on|failed on"),
    Saying("fail", "failed at|gave out on|died on|stuck on|couldnt make|didnt get|didnt make|did not get"),
    Saying("fail", "could not get|couldnt grind out|couldnt hit|failing|missing"),
    Saying("no lift", "didnt budge|wouldnt budge|didnt move|wouldnt move|didnt go up|couldnt move it|got stapled"),
    Saying("no lift", "got buried|didnt go|couldnt get it up|couldnt stand it up|couldnt lock it out|missed it"),
    Saying("no lift", "failed it|no lift|couldnt get it off my chest|couldnt get it off the floor|not even close"),
    Saying("no lift", "glued to the floor|got pinned|stuck to the floor|wouldnt go up|wouldnt go|didnt come up"),
    Saying("no lift", "stapled me|pinned me|buried me|crushed me|couldnt get it|didnt get it|couldnt break the floor"),
    Saying("no lift", "didnt leave the floor|wouldnt leave the floor|never left the floor|couldnt finish it"),
    Saying("no lift", "missed the lift|failed the lift|failed the attempt|no go|missed the attempt|got crushed"),
    Saying("no lift", "didnt make it|couldnt get a single one|couldnt get a single rep|not a single rep"),
    Saying("no lift", "couldnt get one|couldnt press it|couldnt get it moving|went nowhere|never moved|had to bail"),
    Saying("no lift", "bailed|bailed on it|dumped it|had to dump it|couldnt get it past my knees|stapled|pinned"),
    Saying("no lift", "buried|stuck in the hole|got stuck in the hole|got stuck at the bottom|not happening|no dice"),
    Saying("no lift", "no luck|no chance|wasnt happening|didnt happen|went back down|came back down|no bueno"),
    Saying("target", "supposed to be|supposed to get|supposed to do|supposed to hit|was going for|going for"),
    Saying("target", "aiming for|aimed for|shooting for|was shooting for|planned|plan was|the plan was|target was"),
    Saying("target", "goal was|meant to do|trying for|was trying for|tried for|wanted|hoping for|was hoping for"),
    Saying("target", "meant to be|should have been|shouldve been|was after|going after|called for|programmed for"),
    Saying("target", "program said|programmed|prescribed|the plan called for|was meant to be|meant to get|looking for"),
    Saying("target", "was aiming for|intended|scheduled for"),
    Saying("only", "but only|only|but|ended up with|ended up|ended with|and only|but just|only managed|managed"),
    Saying("only", "instead|but ended up|only got|but only got|but got|just got|and only got|but only hit|but managed"),
    Saying("only", "only made|racked it after|racked it at|stopped at|stopped after|called it at|called it after"),
    Saying("only", "quit at|cut it at|bailed after|bailed at|bailed on rep|gave up after|quit after"),
    Saying("only", "ran out of gas after|died after|ran out of gas at"),
    Saying("did", "did|do"),
    Saying("got", "got|hit|made|done|completed|cranked out|knocked out|banged out|cranked|banged|busted out"),
    Saying("got", "do for|ground out|grinded out|squeezed out|pumped out|repped out|repped|finished|finished up"),
    Saying("got", "knocked|grabbed|blasted out|ripped out|smashed|threw in|added in|snuck in|got through"),
    Saying("got", "worked through|rattled off"),
    Saying("left", "left|left side|left arm|left leg|on the left|on my left|the left|left hand|lefty|on left"),
    Saying("left", "left foot|on the left side|on my left side|on my left leg|on my left arm"),
    Saying("right", "right side|right arm|right leg|on the right|on my right|the right|right hand|righty|on right"),
    Saying("right", "on the right side|on my right side|on my right leg|on my right arm|right foot"),
    Saying("each", "each side|per side|each leg|per leg|each arm|per arm|a side|a leg|an arm|either side|on each side"),
    Saying("each", "both sides|both legs|both arms|on each leg|on each arm|for each side|for each leg|for each arm"),
    Saying("each", "aside|each way|per direction|each direction|on both sides|a piece each side|side|every side"),
    Saying("each", "on either side"),
    Saying("each hand", "each hand|per hand|in each hand|a hand|per dumbbell|per bell|each dumbbell|in either hand"),
    Saying("then", "then|and then|after that|next|followed by|then did|then some|and after that|moved on to|moved to"),
    Saying("then", "switched to|finished with|also|afterwards|before that|and finally|finally|went on to"),
    Saying("then", "followed with|followed that with|followed it with|finished off with|finished it off with|onto"),
    Saying("then", "later|on to|last exercise|lastly|after which|over to|as well as|and also|wrapped up with|ended on"),
    Saying("and", "and|n|an"),
    Saying("plus", "plus"),
    Saying("next set", "next set|the next set|following set"),
    Saying("superset", "a1|a2|a3|b1|b2|c1|c2|superset|supersets|supersetted|super set|super sets|supersetting"),
    Saying("superset", "giant set|circuit|triset|tri set|super setting|super setted|alternated|paired|superset of"),
    Saying("superset", "circuit of|complex|giant sets|back to back|alternating"),
    Saying("correct", "on second thought|change|nope|correction make that|i lied|wait i lied|let me fix that"),
    Saying("correct", "my bad it was|i take that back|no wait|wait no|scratch that|scratch|make that|make it|i mean"),
    Saying("correct", "i meant|no sorry|sorry|correction|actually|my bad|strike that|rather|or rather|oops|whoops"),
    Saying("correct", "no actually|change that to|wait|no it was|no make that|no that was|sorry that was|sorry it was"),
    Saying("correct", "wait it was|no i mean|er no|um no|sorry i meant|sorry i mean|no hang on|hang on|hold on"),
    Saying("correct", "i should say|let me correct that|not that|wait that was|no no|my mistake|i misspoke"),
    Saying("correct", "correct that to|fix that|scratch that it was|uh no|scratch that make it|scratch that make that"),
    Saying("correct", "actually make that|wait make that|wait sorry|ignore that"),
    Saying("same", "all over again|did it all over again|ran it back|run it back|did the same again|and again"),
    Saying("same", "went again|same again|same thing again|same thing|same as before|same as last time"),
    Saying("same", "same as last set|ditto|repeat that|repeat|same deal|same set|same set again|same numbers"),
    Saying("same", "same weight same reps|same|same weight and reps|same weight and same reps|same exact set"),
    Saying("same", "exact same|exact same thing|that again|exact same set|same as that|same as the last one"),
    Saying("same", "did it again|matched it|same one again|copy that|same as the last set|same as i just did"),
    Saying("same", "identical|another just like it|another one just like that"),
    Saying("warm-ups before", "as warm ups|for warm ups|as warmups|were warm ups|were warmups|as warm up sets"),
    Saying("warm-ups before", "as my warm ups|to warm up both"),
    Saying("one left", "a rep in reserve|one rep short|a rep short|one in the hole|a rep from failure", 1),
    Saying("one left", "a rep before failure|a rep short of failure|one short of failure|a rep shy of failure", 1),
    Saying("one left", "a rep in the tank|a rep left in me|a rep left", 1),
    Saying("a set", "a set|per set|a round|per round"),
    Saying("no", "no"),
    Saying("not", "not"),
    Saying("bodyweight", "bodyweight|body weight|no weight|bw|unweighted|no added weight|just bodyweight"),
    Saying("bodyweight", "without weight|just body weight|no extra weight|unloaded|without any weight|nothing added"),
    Saying("bodyweight", "no weights"),
    Saying("assist", "assisted|assist|assistance|of help|help|of assistance|counterweight|of counterweight|for help"),
    Saying("assist", "assisting|assistance on|counter weight|to help|taking off|off on the machine|of assist|helping"),
    Saying("band", "band|bands|banded|red band|blue band|green band|purple band|black band|orange band|yellow band"),
    Saying("band", "heavy band|light band|medium band|mini band|thick band|thin band|resistance band|elastic"),
    Saying("band", "grey band"),
    Saying("added", "added|extra|weighted|belt|on the belt|hanging|vest|strapped on|between my legs|around my waist"),
    Saying("added", "hanging off the belt|hanging from the belt|on the dip belt|dip belt|weight vest|weighted vest"),
    Saying("added", "hung|hanging off me|off the belt|off my belt|on my back|on my lap|on my chest|hanging from me"),
    Saying("added", "in my lap|hanging off the dip belt|from the belt|from the dip belt|strapped|chained|chains"),
    Saying("added", "on a belt|hooked on"),
    Saying("tempo", "tempo|eccentric|eccentrics|negative|negatives|descent|pause|pauses|lowering|down slow|way down"),
    Saying("tempo", "cadence|concentric|pause at the bottom|pause at the top|pause on the chest|squeeze"),
    Saying("tempo", "isometric hold|hold at the top|hold at the bottom|hold at the stretch|lower|lowers"),
    Saying("tempo", "eccentric each rep|count"),
    Saying("rest", "rest|rests|resting|rested|between|between sets|break|breaks|in between|between them"),
    Saying("rest", "rest between sets|rest between|of rest|of rest between sets|in between sets|between each"),
    Saying("rest", "between each set|breather"),
    Saying("last", "last set|the last one|final set|last one|on the last|last|final|the last set|on that last one"),
    Saying("last", "on the last set|on the final set|on the last one|for the last set|on that last set|very last set"),
    Saying("last", "for the last one|on the final one|last two sets of|that last one|that last set|my last set"),
    Saying("all", "all of them|on all of them|each set|every set|across|all sets|for all|all|apiece|each time"),
    Saying("all", "every time|on all|on each|on every set|across the board|on all sets|for each|for each set"),
    Saying("all", "for every set|each|every single set|straight across|sets across|all the way|throughout"),
    Saying("all", "for all of them|in one go|in one set|unbroken|both times|both sets|both"),
    Saying("count", "once", 1),
    Saying("count", "twice", 2),
    Saying("count", "thrice", 3),
    Saying("tuple", "single|singles", 1),
    Saying("tuple", "double|doubles", 2),
    Saying("tuple", "triple|triples|tripple", 3),
    Saying("same weight", "same weight|same load|stayed at|kept the weight|at that weight|same dumbbells"),
    Saying("same weight", "weight the same"),
    Saying("same reps", "same reps|same rep count|same number of reps|for the same|reps the same|kept the reps"),
    Saying("same reps", "for same"),
    Saying("another", "one more set|another set|another one|another|once more|one more time|one extra set"),
    Saying("more sets", "more sets|more of those|more of the same|more like that|more rounds|additional sets"),
    Saying("more sets", "extra sets"),
    Saying("matched", "matched|matched last week|same as last week|repeated last week|equaled last time|repeated"),
    Saying("matched", "same numbers as last week|same as last workout|same as last session|matched last time"),
    Saying("matched", "what i did last week|what i did last time|as last week|like last week|like last time"),
    Saying("up", "up|more|heavier|bumped it up|bumped up|went up|added on|increased|jumped|bump|bumped|upped it"),
    Saying("up", "went up by|up by|jumped up|raised it|increased it|added another|threw on|put on|tacked on|upped"),
    Saying("up", "bumped the weight up|bumped it|increased by|went heavier by|threw another|put|put a|add|adding"),
    Saying("up", "added a|slapped on|slapped another"),
    Saying("half minute", "half a minute|half minute|half a min", 30),
    Saying("down", "down|less|lighter|took off|minus|lowered|reduced|fewer|went down|down by|went down by|cut"),
    Saying("down", "dropped it|came down|took it down|off|backed off|dropped down|dropped it by|dropped by|lowered it"),
    Saying("down", "knocked off"),
    Saying("to", "to|up to|down to|went to|jumped to"),
    Saying("that time", "that time|this time|that one|this one|that set|this set"),
)

_SAY_NOTHING = """
    a the um uh er erm hmm ah oh like so just okay ok right well i we it its was were is are that these those them my
    our me you know basically literally some good solid nice clean easy hard heavy light strict full felt feeling
    feels about around roughly approximately maybe think probably kinda kind sort pretty really super very today
    tonight now again there here in this today's total altogether log logged logging record hey spotter please real
    quick lets see alright cool great awesome boom phew whew man dude bro ugh went as be been have has new smooth
    paused controlled slow fast strong sharp crisp grindy ugly beautiful perfect decent rough tough brutal whole
    entire straight regular normal per reps' one's from first kicked started starting start session workout exercise
    doing worked hold held holds carry carried pushed dragged pull pulled lifted lifting moved hits nailed crushed
    smoked took takes take killed even still exactly exact machine stack pin reading readings barbell dumbbells
    dumbbell bells bell kettlebells kettlebell handle cable
"""
FILLERS = frozenset(_SAY_NOTHING.split())


@cache
def sayings() -> dict[tuple[str, ...], Saying]:
    """Every saying by its words."""
    return {tuple(said.split()): saying for saying in SAYINGS for said in saying.said.split("|")}


@cache
def longest_saying() -> int:
    """How many words the longest saying has."""
    return max(len(words) for words in sayings())
