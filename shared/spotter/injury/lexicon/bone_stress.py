"""What people say of bones that running overloads."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept, history

PINPOINT = concept(
    "one spot on the bone",
    (
        "one|exact|specific|single|particular|precise|tiny|small|little|same|certain|pinpoint|localised"
        "|localized|focal spot|point|place|area|bit|patch|part|pain|tenderness|tender"
    ),
    "pinpoint|fingertip|fingerprint|pinpointed|coin|penny|5p|dime|focal|pea",
    "with|under|cover|point|size _ _ _ finger|thumb|fingertip|coin|penny|dime|thumbprint|tip|pea",
    "put|point|place|press|pressing|push|poke|touch _ finger|thumb|fingertip",
    "right|directly|smack|bang|tender|sore|pain|hurts|on the|to _ bone|shinbone|metatarsal",
    "on|to the? bone",
    "bone|bony pain|tender|tenderness|ache",
    "tender|lump|bump spot|point|on|lump _ bone|shin|foot|shinbone",
    "navicular",
    "tap|tapping|tapped|drum _ _ bone|shin|it|heel|spot",
    "spot",
    "squeeze|squeezing _ heel|sides",
)
NIGHT_PAIN = concept(
    "pain at night or at rest",
    (
        "at|in|during|through|wakes|waking|woke|all|every|worse|even|most|last|overnight _ _ night|nights|bed"
        "|nighttime|rest|asleep|sleep"
    ),
    (
        "ache|aches|aching|hurts|throbs|throbbing|pain|sore|throb|kills|burns _ _ _ night|bed|rest|sleeping"
        "|sitting|lying"
    ),
    "wakes|woke|waking|wake|keeps|kept|keeping me|us up?",
    "night pain|ache|aches|time",
    "nighttime|overnight",
    "lying|lie|sitting|sit|sat|resting down? _ _ aches|hurts|throbs|too|pain|still",
    "even when|at|sitting|lying|resting|doing|sat _ resting|sitting|lying|rest|nothing|still|down|off",
)
HOP_PAIN = concept(
    "hurts to hop",
    (
        "hop|hopping|hopped|jump|jumping|impact|landing _ _ _ hurts|hurt|kills|pain|agony|sharp|painful|cant"
        "|impossible|sore|stab|stabs|killer"
    ),
    "cant|couldnt|hurts|pain|painful|sharp|kills|agony|unable|hurt|sore _ _ hop|hopping|jump|land|landing|impact",
    "hop test",
    "when|if|whenever|every i? hop|jump|land",
)
WORSE_WITH_RUNNING = concept(
    "worse as a run goes on",
    (
        "worse|worsens|builds|building|gets|increases|increasing|sharper|ramps|grows|intensifies|climbs _ _ _"
        " run|running|longer|further|mile|km|every|each|runs|more|farther|impact|as|during"
    ),
    "every|each run|step|stride|footfall|footstrike",
    "longer|further|more i run|go",
    "had to stop|walk|cut|quit|bail",
    "hurts to walk|walking",
    "earlier|sooner and|in|each|every",
    "cant|couldnt run through|finish|on|at",
    "doesnt|wont|not|never|no warm|warms|warming|loosen|loosens|ease|eases|longer _ up|off",
    "now|even _ walking|walk",
)
DEEP_ACHE = concept(
    "deep ache",
    "deep|deepseated|dull|inside _ _ ache|aches|aching|pain|throb|sore|joint|groin|hip",
    "deep in|inside",
    "ache|aches|aching|pain|sore|hurts|painful|gnawing",
)
LOAD_RISE = circumstance(
    "running increased",
    (
        "doubled|doubling|ramped|ramping|jumped|upped|upping|increased|increasing|increase|bumped|tripled"
        "|added|adding|spike|spiked|escalated"
    ),
    "marathon|half|ultra training|block|plan|build|prep|buildup|in|coming|weeks|camp|trainer",
    "bootcamp|recruit|army|marines|basic",
    "started|took|taking|new|return|returning|couch _ running|run|to|up|5k",
    "mileage|milage|weekly|km|miles|distance|volume|load _ up|doubled|increased|jumped|went|from|per|week|a|has|rose",
    "more running|mileage|miles|runs|hills|speedwork",
    "marathon|halfmarathon|ultra|triathlon|ironman|cross|track",
    "went|gone|moved|jumped|going from _ to",
    "from _ to _ miles|km|k|mile|kms|kilometres|a|per|week",
)
LOW_ENERGY = history(
    "low energy availability",
    (
        "period|periods|cycle|menstrual _ _ _ stopped|missed|missing|gone|irregular|absent|lost|disappeared"
        "|months|late|none|vanished"
    ),
    (
        "no|lost|missed|missing|stopped|havent|havent|skipped|not|without|irregular _ _ period|periods|cycle"
        "|cycles|menstruat*"
    ),
    "amenorrh*|redss|reds|osteopen*|osteopor*|anorexi*|bulimi*|underweight|undereating|underfuelled",
    "not|barely|hardly eating|eat|eaten enough|much",
    "low bone density|mass|weight|bmi|vitamin",
    "vitamin d",
    "eating disorder",
    "cutting|restricting|dieting|deficit|calories",
    "lost|losing _ weight",
    "bone density",
)
PREVIOUS_BSI = history("earlier stress fracture", "stress fracture|fractures|reaction|reactions|fx")
BSI_SUSPECTED = concept("fears a stress fracture", "stress fracture|fractures|reaction|fx|fracturing")
MINE = concept(
    "supposes so of oneself",
    (
        "think|thinks|reckon|reckons|suspect|suspects|worried|convinced|sure|possible|possibly|maybe|might"
        "|could|diagnosed|confirmed|said|says|mri|xray|scan|ive|got|mentioned"
    ),
    "is this|it",
)
LACES = concept("tight laces", "lace|laces|laced|lacing|tongue|insole", "barefoot")
SOFT_SPREAD = concept(
    "along a strip",
    "strip|stretch|length|all along|whole|diffuse|spread|both shins|broad|general",
    "long strip|stretch|line",
    "whole|entire|all length|inside|along|down|inner|shin",
    "both shins|sides|legs|feet|calves",
    "all|running along|over|down|the",
)

MIDFOOT = concept("middle or front of the foot", "midfoot|metatarsal|metatarsals|forefoot|top", "arch bone")
