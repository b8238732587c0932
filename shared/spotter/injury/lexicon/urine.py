"""What people say of urine, and of muscles after hard exercise."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept

URINE = concept(
    "urine",
    "pee|peed|peeing|pees|wee|weed|weeing|urine|urinate|urinated|urinating|piss|pissed|pissing|pissin|bladder|wees",
    "passing|passed|pass water",
    "toilet bowl|water",
    "number one",
)
_DRINKS = (
    "cola|coke|coca|pepsi|tea|treacle|guinness|coffee|chocolate|port|whisky|whiskey|bourbon|wine|molasses|ale|stout"
    "|cranberry|caramel|toffee|ribena|bovril|espresso|soy|syrup|gravy|rum"
)
COLA = concept(
    "colour of cola",
    "brown|brownish|rust|rusty",
    f"{_DRINKS} coloured|colored|colour|color",
    f"like|looks|looked|colour|color|coloured|colored|shade _ {_DRINKS}",
)
DARK = concept(
    "dark",
    (
        "brown|brownish|rust|rusty|maroon|burgundy|red|reddish|pink|pinkish|black|blackish|blood|bloody|dark"
        "|darker|darkest"
    ),
    "mahogany|copper|discoloured|discolored",
    f"{_DRINKS} coloured|colored|colour|color|like|ish",
    f"like|looks|looked|colour|color|coloured|colored|shade|of|is|was|than|as _ {_DRINKS}",
    "root|ginger beer",
    "iced tea",
    "swamp water",
    "dr|doctor pepper",
)
DARK_URINE = concept(
    "dark urine",
    (
        "cola|coke|tea|brown|rust|dark|red|black|blood|bloody|coffee|pink _ coloured|colored|colour|color?"
        " pee|wee|urine|piss"
    ),
    "rhabdo|myoglobin*",
    "haematuria|hematuria",
    "blood in my? pee|wee|urine|piss",
    "pee|wee|urine|piss|peeing|peed|weeing|pissing _ _ brown|brownish|rusty",
)
PALE_URINE = concept(
    "concentrated urine",
    "dark|bright|deep|darker|bit|neon|strong yellow|orange|gold|golden",
    "yellow|yellowish|lemonade|straw|neon|vitamins|multivitamin|multivitamins|riboflavin",
)
LITTLE_URINE = concept(
    "passes little urine",
    (
        "havent|hasnt|not|barely|hardly|didnt|dont|cant|couldnt|never|nothing|stopped|little _ _ pee"
        "|peed|peeing|wee|weed|weeing|urine|urinated|urinate|piss|pissed|gone|been|toilet|loo"
    ),
    (
        "peed|weed|urine|pee|wee|peeing|weeing|urinating|piss _ _ much|once|barely|hardly|little|less|nothing"
        "|tiny|drops|trickle|since"
    ),
    "havent been _ loo|toilet|bathroom",
    "no pee|urine|wee",
    "dont think _ peed|weed|pee|urinated",
    "hardly any|a|been pee|wee|urine|drop",
)
BEETROOT = concept(
    "beetroot or the like", "beet|beets|beetroot|blackberries|rhubarb|dye|vitamin|vitamins|multivitamin|rifampicin|b12"
)
HARD_EXERCISE = circumstance(
    "hard or unusual exercise",
    (
        "murph|crossfit|wod|marathon|ultra|half|spin|spinning|squats|squat|deadlifts|pullups|chinups|pushups"
        "|burpees|lunges|workout|workouts|session|gym|training|trained|race|run|ran|running|lifting|lifted"
        "|class|bootcamp|boot|hiit|hyrox|ironman|triathlon|negatives|eccentric|eccentrics|challenge|leg|arms"
        "|arm|pull|push|legs|reps|sets|lift|exercise|exercised|circuit|circuits|sled|rowing|row|cycle"
        "|competition|comp|event|tabata|kettlebell|swings|gvt|bfr|electrostimulation|ems|1000|drills"
        "|intervals|hike|hiked|football|rugby|wrestling|day|squatting|curls|pressups|situps|ghd|dips|sessions"
    ),
    "pull|chin|push|press|sit ups",
    "work* out",
    (
        "mudder|spartan|obstacle|airbike|ruck|rucking|rucked|sprints|pushup|hyrox|sparring|climbing"
        "|bouldering|skiing|wrestled|tabata"
    ),
)
MUSCLES_HURT = concept(
    "muscles hurt or swell",
    (
        "wrecked|destroyed|sore|soreness|swollen|swelling|swell|weak|weakness|stiff|stiffness|ache|aches"
        "|aching|hurt|hurts|pain|pains|painful|cramp|cramps|cramping|tender|tight|killing|seized|locked|agony"
        "|trashed|useless|doms|wooden|rock|solid|puffy|battered|ruined|fried|smashed"
    ),
    "cant|couldnt|hardly|barely _ _ move|straighten|bend|lift|walk|raise|extend|touch|wash|brush",
)
EXTREME_SWELLING = concept(
    "very swollen",
    (
        "so|really|very|massively|hugely|super|insanely|badly|extremely|crazy|stupidly|visibly|severely"
        "|ridiculously swollen|puffy|swelled|tight|big"
    ),
    "swollen|swelled|ballooned|puffed|blown|blew|popeye|twice|double|huge|massive|enormous|puffy",
    "twice the|their|its|normal size",
    "sleeves dont|wont|too fit|tight",
    "rock|solid hard",
)
CANT_STRAIGHTEN = concept(
    "cannot straighten or bend the arms or legs",
    (
        "cant|couldnt|wont|unable|not|dont|hardly|barely _ _ _ straighten|bend|extend|straight|touch|wash"
        "|brush|reach|lift|move|raise"
    ),
    "stuck bent|at|like",
    "t rex",
    "trex",
    "locked|stuck _ bent|90|position|angle",
)
CK = concept(
    "very high CK",
    (
        "ck _ _ 5000|6000|7000|8000|9000|10000|15000|20000|25000|30000|40000|50000|60000|80000|100000|high"
        "|thousands|thousand|sky|000|elevated|roof"
    ),
    "creatine kinase",
)
WEAK_ALL_OVER = concept(
    "weak and ill",
    "weak|weakness|feverish|vomiting|confused|nausea|nauseous|unwell|ill|sick|poorly|rough|palpitations",
    "feel|feeling|felt awful|terrible|rubbish|dreadful|horrible|shocking",
    "weak all over",
)
