"""What people say of pain, blows, breaks and swelling."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

PAIN = concept(
    "pain",
    (
        "pain|pains|painful|ache|aches|aching|achy|hurt|hurts|hurting|sore|soreness|tender|tenderness|agony"
        "|killing|kills|throb|throbs|throbbing|burn|burns|burning|niggle|niggling|niggles|twinge|twinges"
        "|discomfort|stabbing|stab|cramp|cramps|cramping|stiff|sting|stings|grumbly|grumbles|grumbling"
    ),
    "wince|winces|wincing|flinch",
    "killer|agonising|agonizing|excruciating|unbearable",
    "makes me jump|wince|yelp|flinch|scream",
    "sends me through",
)
SEVERE_PAIN = concept(
    "pain out of proportion",
    (
        "unreal|unbearable|excruciating|agony|agonising|agonizing|insane|horrific|horrendous|screaming"
        "|intense|crying|extreme|savage|severe|10/10|9/10|worst"
    ),
    "worst pain",
    "out of proportion",
    (
        "pain|painkillers|ibuprofen|codeine|paracetamol|nothing|tramadol|morphine _ _ touch|touching|help"
        "|helping|helps|touches|works|working|worse|unreal"
    ),
    "pain _ getting|gets|keeps|is worse|insane|mad|crazy|mental|building|unreal",
    (
        "moving|move|moves|stretch|stretching|bending|wiggle|wiggling|lift|lifting my? toes|fingers|foot"
        "|wrist|hand|toe|big _ _ agony|kills|killing|excruciating|unbearable|worse|hurts|screaming|murder"
        "|hell"
    ),
    "off the scale|charts",
    "super|really|so|very|extremely|crazy bad pain",
    "kill|kills|killing me? when",
    "insanely|insane",
    "like hell|crazy|mad",
)
ROCK_HARD = concept(
    "tense and hard",
    "rock|rocklike|solid|wooden|tense",
    "hard as|like a? rock|stone|wood|board|brick|concrete",
    "tight as|like a drum",
    "rock hard|solid",
    "about|going|gonna|like _ burst|explode|pop|split",
    "shiny and|skin|tight",
    "stretched|tight skin|and",
    "feels|gone|went|is solid|hard|woody",
    "like concrete|stone|rock|wood|iron|steel|cement|brick",
    "tight as",
)
BLOW = concept(
    "blow",
    (
        "kicked|kick|crushed|crush|hit|dropped|fell|fall|fallen|trapped|stamped|tackled|landed|crash|crashed"
        "|collision|smashed|cast|plaster|bandage|whacked|slammed|tripped|slipped|rolled|twisted|knocked"
        "|struck|banged|smacked|ran|caught|jammed|collided"
    ),
    "went|gone|came|come over|off|down",
    "plate|dumbbell|barbell|kettlebell|bar _ landed|fell|dropped|on",
    "break|broke|broken|fracture|fractured",
)
TRAUMA = concept(
    "fall or blow",
    (
        "fell|fall|fallen|landed|landing|tripped|crash|crashed|tackled|kicked|stamped|trapped|slipped|rolled"
        "|twisted|inverted|turned|dropped|crushed|jammed|smashed|slammed|collided|collision|whacked|hit"
        "|knocked|banged|stumbled|thrown|rolling|squashed|struck|caught|shut|stubbed|wrenched|jarred"
    ),
    "went|gone|came|come|going over|off|down|flying",
    "on|onto _ outstretched|hand|hands",
    (
        "plate|dumbbell|barbell|kettlebell|bar|weight _ _ on|onto my? foot|toe|hand|finger|leg|shin|toes"
        "|fingers|chest|face"
    ),
    "bailed|misstep|tumble|tumbled|pothole|kerb|curb",
    "car accident|crash",
    "took|got|copped|caught _ _ to|in|on my ribs|shin|face|chest|foot|hand|knee|elbow|wrist|side|ankle",
    "punched|punch|kick|tackle",
    "car|van|bike|dog|cyclist _ hit|clipped|knocked|ran",
    "dropping|falling|slipping|tripping|crashing",
)
DEFORMED = concept(
    "out of shape",
    "deformed|deformity|crooked|bent|misshapen|mangled|skewed",
    (
        "sticking|sticks|stuck|poking|pointing|jutting|bulging|hanging|facing out|up|wrong|sideways|off"
        "|backwards|through|at|the|away"
    ),
    "wrong|weird|funny|odd|strange|unnatural|bad|awkward|impossible angle|way|direction|shape|angles",
    "out of shape",
    (
        "looks|look|looking|looked wrong|deformed|bent|crooked|wonky|disgusting|off|shorter|twisted|like a"
        " dinner|banana|fork|out|dislocated|displaced"
    ),
    "dinner fork",
    "shorter than",
    "turned out|outwards",
    "step in|deformity",
    "big? bump|lump|ridge where|on|over|under _ collarbone|clavicle|bone|top|skin",
    "tenting",
    "knuckle|knuckles|finger|toe _ dropped|gone|sunk|missing|sideways",
    "like|in an? s|z|banana|fork|s shape?",
    "s|z|l shape|shaped",
)
BONE_OUT = concept(
    "bone through the skin",
    "bone|bones _ _ through|sticking|poking|visible|showing|out|exposed",
    "see|seeing|seen _ _ bone|bones",
    "open|compound fracture|break",
    "bone came|come|coming|is out|through",
)
CRACK = concept(
    "heard a crack",
    "crack|cracked|cracking|crunch|crunched|snap|snapped|snapping",
    "heard|felt|hear|feel|loud|audible|horrible _ _ pop|crack|snap|crunch|bang|popping|cracking|click|tear|rip",
)
CANT_BEAR_WEIGHT = concept(
    "cannot put weight on it",
    (
        "cant|couldnt|wont|hardly|barely|impossible|struggling|agony _ weight|weightbear|weightbearing|walk"
        "|stand|step|hop"
    ),
    (
        "cant|couldnt|hardly|barely|not|dont|wont|agony|wouldnt _ put|bear|take|hold|carry|support _ _ weight"
        "|it|foot|leg|pressure|down|load"
    ),
    "cant|couldnt|hardly|barely walk|stand|step|steps|four",
    "hobbling|hopping|crutches|crawling|crawled|carried",
    "weight through|on|thru it|on|foot|leg _ agony|impossible|kills|unbearable",
    "no weight",
    "non weight",
    "four|4 steps",
    "had _ _ carried|helped off",
    "cant|couldnt _ touch|put _ floor|ground|down",
    "cant|couldnt _ put _ foot|feet|heel down",
    "cant|couldnt _ touch|put _ _ floor|ground|down",
)
LIMPING = concept(
    "limp",
    "limp|limping|limps|limped|hobble|hobbling|hobbled|gait",
    "walk|walking|walked funny|weird|badly|hurts|painful",
)
SWELLING = concept(
    "swelling",
    "swollen|swelling|swelled|swell|swells|ballooned|puffy|balloon|enlarged|oedema|edema",
    "blew|blown|come|came|puffed|swelled|blowing|swollen up",
    "size of",
    "twice the|its|as size|normal|big",
    "like a|an balloon|sausage|football|melon|grapefruit|tennis",
    "bigger|fatter|thicker|larger than|around|by",
    "cm|inch|inches bigger|more|larger|wider|difference",
    "noticeably|visibly bigger|fatter|larger",
    "sock|socks|boot|shoe _ _ tight|tighter|fit|mark|marks|indent",
    "doubled|double|twice in|the? size",
    "fat|fatter|thick",
    "compared to|with my? other",
    "puffier|puffed|thicker|tighter than",
)
BRUISED = concept(
    "bruising",
    (
        "bruise|bruised|bruises|bruising|purple|black|blue|discoloured|discolored|haematoma|hematoma|yellow"
        "|eggplant|aubergine"
    ),
)
HUGE_BRUISE = concept(
    "large bruise",
    "huge|massive|big|giant|enormous|whole|all|deep|dark|nasty|bad _ _ bruise|bruising|bruised|purple|black|blue",
    (
        "bruise|bruising|bruised|purple|black|blue _ _ down|spreading|all|everywhere|tracking|whole|appearing"
        "|coming|up|came|from|over|already|across|knee|halfway"
    ),
    "black and blue",
    "gone|turned|went|going purple|black|blue",
)
BONE_TENDER = concept(
    "tender bone",
    "bone|bones|bony _ _ _ hurt|hurts|tender|tenderness|sore|pain|painful|kills|killing",
    (
        "tender|pain|sore|hurts|tenderness|painful|kills|press|pressing|pushing|push _ _ _ bone|bones|bony"
        "|malleolus|knobble|knobbly|snuffbox|metatarsal|navicular|scaphoid|fifth|5th"
    ),
    "snuffbox|snuff",
    "base of my? thumb|little|fifth|5th",
    "thumb side",
    "ankle|outer|inner|knobbly bone|bump",
)
FRACTURE_SUSPECTED = concept(
    "fears a broken bone",
    (
        "think|sure|could|might|be|is|its|its|ive|maybe|probably|worried|suspect|reckon|like|feels|definitely"
        "|possibly|i _ _ broken|broke|fractured|fracture|break"
    ),
    (
        "broke|broken|fractured|cracked|snapped my|a|the|his|her|bone _ wrist|ankle|arm|leg|foot|toe|finger"
        "|hand|rib|ribs|collarbone|clavicle|elbow|metatarsal|scaphoid|thumb|bone|hip|shin|nose|kneecap|ankles"
        "|jaw|femur|tibia|pelvis|fibula|heel|forearm"
    ),
    (
        "wrist|ankle|arm|leg|foot|toe|finger|hand|rib|collarbone|elbow|thumb|bone|hip|nose|shin|it is|feels"
        "|looks|must|might|could _ broken|fractured|snapped|cracked|broke"
    ),
    "broken bone|rib|ribs|ankle|wrist|foot|toe",
)
LOST_CIRCULATION = concept(
    "cold, pale or without pulse",
    "cold|white|pale|grey|gray|bluish|pulseless|mottled|blue|dusky|waxy|freezing",
    "no|cant|weak|lost _ find|feel? pulse|circulation",
    "gone|turned|went|going|looks|is white|cold|blue|grey|pale",
)

BREAK_FEARED = concept(
    "fears a broken bone",
    (
        "think|thinks|sure|might|maybe|possibly|probably|suspect|reckon|worried|definitely|could|must _ _ _"
        " broken|broke|fractured|cracked|snapped"
    ),
    "broken|fractured|cracked|snapped|broke _ _ i think|reckon|suspect",
    "could|might|must|may _ broken|fractured",
    "feels|looks broken|fractured|snapped",
    "is it|this broken|fractured",
)

BENT_WRONG = concept(
    "bent the wrong way",
    "bent|pointing|points|twisted|sticking|facing|folded _ sideways|backwards",
    "bent|pointing|points|twisted|sticking|facing|folded _ wrong|weird|funny|odd|strange way|angle|direction",
)
