"""What tells one kind of trouble from another: how it began, how long it has lasted, what brings it on."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_FEW = "a|one|two|three|four|five|1|2|3|4|5|6|couple|few"

SORE = concept(
    "sore muscles",
    (
        "sore|soreness|stiff|tender|trashed|wrecked|destroyed|ruined|battered|doms|dead|cooked|fried|tight"
        "|smashed|aching|achy"
    ),
    "cant|couldnt|hardly|barely _ sit|walk|straighten|lift|laugh|stairs",
    "hold|holding _ wall|rail",
    "stairs _ _ horrible|hell|impossible|murder|agony|hurt|brutal",
    "walking like",
    "hurts to laugh|sit|move|walk|cough",
    "stairs _ _ torture|nightmare|brutal|agony|hard|struggle",
    "rocks|waddle|waddling|penguin|crippled|aches|ache",
    "bruised when|to",
)
DAYS_AFTER = concept(
    "a day or so after training",
    "day|days after|later|since|following",
    "next|following day|morning",
    f"{_FEW} of? days ago|after|later|since",
    "12|18|20|24|36|40|48|60|72|12h|24h|36h|48h|72h hours|hour|hrs|h after|ago|later",
    f"since _ {_DAYS}",
    f"yesterday|{_DAYS}|morning",
    "24h|36h|48h|72h",
)
UNUSED_EFFORT = concept(
    "unaccustomed training",
    "first _ session|workout|class|day|time|week|bench|leg|run|marathon|race",
    "first ever|in|since|time",
    "new workout|program|programme|exercise|class|routine|shoes",
    "after _ _ break|off|layoff|months|year",
    "downhill|marathon|lunges|negatives|eccentrics|murph|crossfit|pullups|bootcamp|hyrox|half|ultra",
    "hit|upped|heavy|hard|big|high _ session|workout|leg|legs|arms|chest|day|volume",
    "leg|legs|arm|chest|back|push|pull|glute|shoulder day|workout|session",
    "bench|squats|deadlifts|thrusts|curls|dips|lunges session|workout|day|yesterday|ago|two|2|three|last",
    (
        "from|after|since _ squats|deadlifts|bench|benching|dips|curls|lunges|flyes|flys|pushups|situps|sit"
        "|run|runs|thrusts|pull|leg|hill|workout|session|marathon|race|sprints|raises|rdls|class|crossfit"
    ),
    "bench|squat|squats|deadlift|deadlifts|dips|curls|lunges|flyes|situps",
)
BOTH_SIDES = concept(
    "on both sides",
    "both|all|whole|everywhere|everything|same",
    "legs|quads|calves|pecs|glutes|hamstrings|abs|tris|triceps|arms|biceps|muscles",
)
MUSCLE_SITE = concept(
    "muscle",
    (
        "quads|quad|calves|hamstrings|glutes|pecs|pec|chest|abs|triceps|tris|biceps|bis|legs|arms|lats|traps"
        "|delts|muscle|muscles|body|thighs|forearms|calf|adductors|glute|hammies|core|obliques|shoulders"
    ),
)

BEGAN_SUDDENLY = concept(
    "began suddenly",
    (
        "pulled|tweaked|strained|sprained|rolled|twisted|tore|torn|popped|jarred|jammed|stubbed|dropped|fell"
        "|slipped|landed|knocked|bumped|banged|hit|clipped|wrenched|overstretched|injured|grabbed|twinged"
        "|seized|spasm|spasmed|strain|sprain|turned|stung|kicked|crampt|cramp|cramped|tripped|yanked|hurt"
        "|fall|fallen|tightened"
    ),
    "felt _ _ grab|pop|twinge|pull|strain|tweak|snap|tear|rip|zing|ping|go|tightness",
    "went on|during|when|while|yesterday|tight|suddenly|on",
    "gave|gone|went out|way",
    "sudden|suddenly|instantly",
    "on my? last|first|final|third|second|bad rep|set",
    "mid set|rep|run|lift|squat|sprint",
    "woke up with",
    "slept funny|on|wrong",
    "went over",
    "charley horse",
    "cracked|tight suddenly",
    "little|slight|mild|small|bit|minor of? _ pull|strain|tweak|twinge|sprain",
    "groin|hamstring|calf|quad|muscle|hammy|adductor pull|strain|tweak",
    "cricked|threw|tweak|sprain",
    "slept on",
)
LASTING = concept(
    "for weeks or months",
    "week|weeks|month|months|fortnight|ages|year|years|forever",
    "on and off",
    "keeps|kept coming|happening|going|returning",
    "comes and goes",
    "every|each run|session|time|morning|workout",
    (
        "niggling|niggle|nagging|nagged|chronic|again|recurring|persistent|longstanding|always|usually"
        "|gradually|creeping"
    ),
    "started|began|since when|after|since i? added|increased|started|upped|doubled|new|ramped",
    "came on gradually|slowly",
    "for a while|bit|long",
    "coming back",
)
TRIGGER = concept(
    "brought on by",
    (
        "stairs|downhill|uphill|hills|sitting|jumping|jumps|landing|kneeling|overhead|gripping|laces|barefoot"
        "|downstairs|upstairs|sprinting|sprints|strides|twisting|bending|lifting|reaching|coughing|shoes"
    ),
    (
        "when|if|after|during|while|on|whenever|with|from|as|every|only i? run|running|squat|squats|squatting"
        "|bench|benching|press|pressing|deadlift|deadlifts|deadlifting|curl|curls|curling|jump|walk|walking"
        "|sit|sitting|bend|stand|standing|lie|lying|grip|reach|stretch|twist|pushups|pullups|chin|dips|raises"
        "|throw|cough|move|train|turn|push|pull|lift|sprint|touch|rest|overhead|hills|long|serve|swim|cleans"
        "|rows|lunge|lunges|planks|handstands|front"
    ),
    "hurts|sore|painful|aches|pain|pinches|stiff to|when|on|with|if",
    "to bend|twist|turn|lift|grip|press|reach|lie|sit|stand|walk|run|squat|squeeze|touch|push",
    "at about|around 5k|10k|4|5|3k|2k|8k",
    "set|sets it off",
    "front rack",
    "past|above|about 90|shoulder",
    "first thing|few|steps",
    "squeeze|lie|stand|sit|bend|press on|my|over|when|it",
    "chin|pull|push|sit ups|up",
    "box jumps",
    "lateral raises",
    "straight bar",
    (
        "from|with|after _ grip|grips|curls|cleans|dips|rows|press|presses|squats|deadlifts|running|runs"
        "|lifting|typing|thrusters|snatches|swings|planks"
    ),
)
QUALITY = concept(
    "what it is like",
    (
        "sharp|dull|pinch|pinches|pinching|burning|stabbing|ache|aches|aching|stiff|stiffness|click|clicks"
        "|grinding|catching|catches|swells|puffy|swollen|bruise|bruised|tight|throb|throbbing|numb|tingling"
        "|tingly|cramp|twinge|pulls|thick|creaky|tender|mild|noisy|twitch|zing|stings|stinging|exhausted"
    ),
    (
        "inside|outside|front|outer|inner|behind|below|above|under|underneath|round|around|side|top|bottom"
        "|middle of|the|my|knee|kneecap|shin|hip|elbow|thigh|left|right|heel"
    ),
    "3|4|2|1|5|6|7 out|of|/10",
    "1/10|2/10|3/10|4/10|5/10|6/10|7/10",
    "warms|warm|loosens|loosen|eases|ease|settles|settle up|off|when|with|as|after|down|by|in|once|within",
    "better|worse|fine|easier when|with|after|next|than|the|at|in|otherwise|on|once|downhill|barefoot|if",
    "first thing",
    "in the morning|mornings",
    "outside|inside|outer|inner|front|side|top",
    "can walk|run|bend|move|jog|still",
    "dropped|back|settled|down to|in|within|after",
)
TENDON = concept(
    "tendon",
    "tendon|tendons|tendinopathy|tendonitis|tendinitis|tendinosis|epicondylitis|fasciitis|bursitis",
    "golfers|tennis|jumpers|golfer|climbers elbow|knee",
    "below|under|beneath _ kneecap|knee",
    "sit bone|bones",
    "high hamstring",
    "groove",
    "outer|outside|side of? my? hip",
    "rotator cuff",
)
TENDON_PLACE = concept(
    "where tendons get sore",
    "achilles|elbow|elbows|patellar|epicondyle",
    "inside|outside|front of my? elbow|elbows|shoulder",
    "outer|side hip",
    "biceps tendon",
    "arch|plantar",
)
PINCH = concept(
    "pinches",
    "pinch|pinches|pinching|pinched|impingement|impinged|catches|impinge",
    "painful arc",
    "impingement|fai",
    "between _ and _ degrees",
)
TINGLE = concept(
    "numb or tingling",
    (
        "numb|numbness|tingle|tingling|tingly|zing|zings|zap|electric|pins|sciatica|sciatic|shooting|burning"
        "|radiating|dead|nerve|asleep"
    ),
    "down|into my? leg|arm|foot|calf|bum|fingers",
    "pins and needles",
)
NERVE_PAIN = concept(
    "nerve pain",
    "sciatica|sciatic|zing|zings|electric|numb|numbness|tingling|tingly|pins",
    "fell|falls|gone|go|goes|went asleep|dead|numb",
    "dead arm|leg|hand",
    "tingle|tingles",
)
HEART_TALK = circumstance(
    "heart rate", "heart|pulse|hr|bpm|heartrate|palpitations", "out of breath", "chest _ pounding|thumping|racing"
)
WINDED = concept("winded", "lungs|breath|puffed")
HEAD_TALK = concept("headache", "headache|headaches|migraine")
ALL_OVER = concept(
    "all over", "everywhere", "all over", "whole|entire body", "muscles", "everything _ aches|hurts|ache|sore"
)
URINE_TALK = concept("urine", "pee|peed|wee|weed|urine|piss|peeing|weeing|pissing")
FAINT_TALK = concept("light-headed", "stars|dizzy|lightheaded|woozy|spins", "light headed", "head rush")
HOT_TALK = concept(
    "heat or thirst",
    (
        "rough|sick|nauseous|queasy|hot|overheated|exhausted|fatigued|drained|tired|fatigue|ill|fever|twitch"
        "|twitches|dying|died|killed|knackered|unwell"
    ),
    "shaky|shaking|trembling|flushed|bright",
    "bright red",
)
CRAMP = concept("cramp", "cramp|cramps|cramped|cramping|crampt|spasm|horse")
NOISE = concept(
    "clicks",
    (
        "click|clicks|clicking|crack|cracks|cracking|crunch|crunching|pop|pops|popping|noisy|creaks|creaky"
        "|grinding|crepitus"
    ),
)
STITCH = concept("side stitch", "stitch|stitches")
LEAK = concept("leaks", "leak|leaks|leaking|leaked")
VAGUE = concept("vague", "off|weird|funny|wrong|playing|bothering|something|injured|odd|strange")
RECOVERED = concept(
    "all well since", "fine|ok|okay|normal|great|good|recovered|clear", "calmed|settled|gone|passes|passed"
)

RUNNING = concept(
    "running",
    (
        "run|runs|running|runner|ran|jog|jogging|jogged|marathon|half|parkrun|10k|5k|mileage|milage|strides"
        "|intervals|tempo|treadmill|race|couch|sprint|sprinting|sprints|km|miles|trail|speedwork|hills"
        "|downhill|pace|25k"
    ),
)
LIFTING = concept(
    "lifting",
    (
        "bench|benching|squat|squats|squatting|deadlift|deadlifts|deadlifting|press|pressing|curl|curls"
        "|curling|lift|lifting|lifts|gym|dips|pullups|chinups|overhead|barbell|dumbbell|raises|rows|snatch"
        "|clean|cleans|sumo|pulls|pushups|lunges|crossfit|handstands|rep|reps|set|sets|flyes|rack"
    ),
    "chin|pull|push ups",
    "box jumps",
    "leg day",
)

SKIN = concept("skin or nails", "blister|blisters|toenail|toenails|callus|calluses|chafing|chafed|nail|nails")

RECURS = concept(
    "keeps coming back", "again|recurring|recurs", "keeps|kept coming|happening|returning", "comes|came back|and"
)
