"""Where it hurts: parts of the body as people call them. The names are those of the regions in answers."""

from __future__ import annotations

from spotter.injury.reading.concepts import any_of, concept

HEAD = concept(
    "head",
    "head|skull|forehead|temple|temples|scalp|noggin|brain",
    "headache|headaches|migraine|migraines",
    "face|jaw|eye|eyes|eyelid|pupil|pupils|nose|ear|ears|cheekbone",
)
NECK = concept("neck", "neck|cervical|throat")
SHOULDER = concept(
    "shoulder",
    "shoulder|shoulders|delt|delts|deltoid|deltoids|rotator|scapula|collarbone|clavicle|labrum",
    "collar bone",
    "ac joint",
    "acromio*|supraspinatus",
)
UPPER_ARM = concept("upper_arm", "bicep|biceps|tricep|triceps|humerus", "upper arm|arms", "arm|arms", "bis|tris")
ELBOW = concept("elbow", "elbow|elbows|epicondyl*|olecranon")
FOREARM = concept("forearm", "forearm|forearms", "fore arm|arms")
WRIST_HAND = concept(
    "wrist_hand",
    "wrist|wrists|hand|hands|finger|fingers|thumb|thumbs|scaphoid|knuckle|knuckles|palm|carpal|pinky|pinkie",
)
CHEST = concept(
    "chest",
    "chest|pec|pecs|pectoral|pectorals|sternum|breastbone|breast|rib|ribs|ribcage|heart|lung|lungs|thorax",
    "breast bone",
    "rib cage",
)
UPPER_BACK = concept(
    "upper_back",
    "upper|mid|middle back",
    "between _ shoulder|shoulders blades?",
    "shoulder blade|blades",
    "lat|lats|rhomboid|rhomboids|trap|traps|thoracic",
)
LOWER_BACK = concept(
    "lower_back",
    "low|lower|bottom back",
    "bottom of my? back",
    "small of my back",
    "base of my? spine|back",
    "my|his|her|the|your|bad|a back",
    (
        "back pain|pains|ache|aches|aching|has|been|stiffness|spasm|spasms|spasmed|hurts|hurt|hurting"
        "|went|is|was|injury|problem"
        "|issue|locked|feels|seized|stiff|sore|popped|gave|twinge|tweak|trouble|tightness"
    ),
    "back and|or|plus leg|legs|hip|hips|glute|buttock|neck",
    "lumbar|sciatica|spine|disc|discs|vertebra|l5|s1|l4|lumbago",
    "tweaked|hurt|pulled|strained|popped|injured|twinged|slipped|jarred|wrecked|sore|stiff back|disc",
    "belt line",
)
ABDOMEN = concept(
    "abdomen",
    (
        "abdomen|abdominal|abdominals|stomach|belly|tummy|abs|gut|oblique|obliques|flank|kidney|kidneys|navel"
        "|bellybutton"
    ),
    "belly button",
    "side stitch",
    "stitch",
)
PELVIS = concept(
    "pelvis",
    (
        "pelvis|pelvic|pubic|pubis|sacrum|sacral|tailbone|coccyx|genitals|perineum|testicle|testicles|testes"
        "|ball|balls|scrotum|penis|vagina|bladder|nuts|nut|crotch|privates|willy"
    ),
    "tail bone",
    "down there|below",
    "pelvic floor",
    "si joint",
)
HIP_GROIN = concept(
    "hip_groin",
    "hip|hips|groin|adductor|adductors|hipflexor|fai",
    "inner thigh|thighs",
    "inside of my? thigh|thighs",
    "femoral neck",
    "greater trochanter",
)
BUTTOCK = concept(
    "buttock",
    "buttock|buttocks|glute|glutes|bum|butt|arse|ass|bumcheek|piriformis|backside",
    "sit|sitting bone|bones",
    "bum cheek",
)
THIGH = concept(
    "thigh",
    "thigh|thighs|quad|quads|quadricep|quadriceps|hamstring|hamstrings|hammy|hammies|femur",
    "it band",
    "itb",
)
KNEE = concept(
    "knee",
    "knee|knees|kneecap|kneecaps|patella|patellar|meniscus|acl|mcl|pcl|lcl",
    "knee cap|caps",
    "runners|jumpers knee",
)
LOWER_LEG = concept(
    "lower_leg",
    "shin|shins|calf|calves|tibia|tibial|tib|fibula|soleus|gastroc|gastrocnemius",
    "lower leg|legs",
    "shin splints|splint",
    "shinbone",
)
LEG = concept("leg", "leg|legs")
ANKLE = concept("ankle", "ankle|ankles|malleolus", "ankle bone")
ACHILLES = concept(
    "achilles",
    "achilles",
    "heel cord|tendon",
    "tendon above|behind|at my? heel|ankle",
    "back of my? heel|ankle",
    "behind my? ankle|heel",
    "back of my? heel|ankle|foot",
)
FOOT = concept(
    "foot",
    (
        "foot|feet|toe|toes|heel|heels|metatarsal|metatarsals|navicular|arch|arches|plantar|midfoot|forefoot"
        "|instep|bunion|sole|toenail|toenails|blister|blisters"
    ),
    "ball of my? foot",
    "balls of my? feet",
    "5th met",
    "big toe",
)

REGIONS = (
    *(HEAD, NECK, SHOULDER, UPPER_ARM, ELBOW, FOREARM, WRIST_HAND, CHEST, UPPER_BACK, LOWER_BACK, ABDOMEN, PELVIS),
    *(HIP_GROIN, BUTTOCK, THIGH, KNEE, LOWER_LEG, LEG, ANKLE, ACHILLES, FOOT),
)

# Parts that signs are about, and that make up more or less than a region.
FRONT_OF_CHEST = concept("chest", "chest|sternum|breastbone|breast|heart", "breast bone")
LUNGS = concept("chest", "chest|rib|ribs|ribcage|lung|lungs|side|sternum")
PEC = concept("pectoral muscle", "pec|pecs|pectoral|pectorals", "chest muscle", "armpit")
BICEPS = concept("biceps", "bicep|biceps|bis", "front|inside|crease of my? elbow|arm", "upper arm")
TRICEPS = concept("triceps", "tricep|triceps", "back of my? elbow|arm")
CALF = concept("calf", "calf|calves|gastroc|soleus", "back of my? lower? leg")
SHIN = concept("shin", "shin|shins|tibia|tib|shinbone", "shin bone")
HAMSTRING = concept(
    "hamstring", "hamstring|hamstrings|hammy|hammies", "sit|sitting bone|bones", "back of my? thigh|leg"
)
QUAD = concept("front of the thigh or knee", "quad|quads|quadricep*|knee|kneecap|patella|patellar|thigh")
TESTICLE = concept(
    "testicle",
    "testicle|testicles|teste|testes|scrotum|ballsack|bollock|bollocks|nut|nuts|nutsack",
    "my|one|left|right|a|of ball|balls",
    "ball sack|bag",
    "ball|nut pain|ache|pains",
)
JAW_OR_ARM = concept(
    "jaw, arm or between the shoulder blades",
    "jaw|arm|arms",
    "between _ shoulder|shoulders blades?",
    "neck and jaw",
    "throat",
)
JAW_OR_THROAT = concept("jaw or throat", "jaw|throat")
LEG_OR_CALF = any_of("leg", LEG, CALF, THIGH)
ARM = any_of("arm", UPPER_ARM, ELBOW, FOREARM)
ANY_LEG = any_of("leg", LEG, CALF, THIGH, LOWER_LEG, KNEE)
LIMB = any_of("limb", ARM, WRIST_HAND, LEG, LOWER_LEG, THIGH, FOOT, ANKLE, KNEE, ACHILLES, SHOULDER)
HANDS_OR_FEET = any_of("hand or foot", WRIST_HAND, FOOT, ANKLE, LOWER_LEG, FOREARM)
JOINT = any_of("joint", KNEE, ELBOW, ANKLE, WRIST_HAND, SHOULDER, HIP_GROIN, FOOT)
STRESSED_BONE = any_of(
    "bone that running loads",
    SHIN,
    FOOT,
    HIP_GROIN,
    LOWER_LEG,
    THIGH,
    ANKLE,
    LEG,
    concept("pelvis", "pelvis|sacrum|sacral|pubic|rib|ribs"),
    BUTTOCK,
    LOWER_BACK,
)
BONE_INJURY_SITE = any_of("bone", *(each for each in REGIONS if each not in (ABDOMEN,)))
HIGH_RISK_BONE = concept(
    "bone that heals badly",
    "navicular|sesamoid|sesamoids",
    "fifth|5th metatarsal|met",
    "femoral neck",
    "neck of my? femur",
    "front of my? tibia",
)
BACK = any_of("back", LOWER_BACK, UPPER_BACK)
EYE = concept("eye", "eye|eyes")
