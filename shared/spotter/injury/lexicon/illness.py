"""What people say of fever, infection, clots, the belly and other illness."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept, history

FEVER = concept(
    "fever",
    "fever|fevers|feverish|febrile|shivers|shivering|shivery|chills|rigors|sweats|shakes",
    "temperature|temp of|is|at|around|was|over|up|about|hit|above",
    "temperature|temp _ 38|38.*|39|39.*|40|40.*|101|102|103|100.*",
    "38|38.*|39|39.*|101|102|103 temp|temperature|degrees|fever",
    "got|have|had|running|with|a high? temperature|temp",
    "hot and cold",
    "burning up",
    "night sweats",
    "cold sweats",
    "flu like|symptoms",
    "flulike",
)
HOT_JOINT = concept(
    "hot and red",
    "hot|red|warm|burning|inflamed|angry|heat|redness|glowing|shiny|boiling",
)
HOT = concept("hot", "hot|warm|heat|burning|boiling|warmth")
RED = concept("red", "red|redness|reddened|inflamed|angry|pink|scarlet|reddish")
WARM_RED_TENDER = concept(
    "warm, red or tender",
    (
        "warm|warmer|hot|hotter|heat|red|redder|redness|reddish|tender|sore|aching|ache|achy|aches|throbbing"
        "|throbs|painful|pain|hurts|tight|purple|heavy|squeeze|cramp|cramping|shiny|discoloured|veins|veiny"
        "|cramplike"
    ),
)
STREAK = concept(
    "red streak",
    "red|pink streak|streaks|line|lines|track|tracks|stripe|stripes|trail",
    "streak|streaks|line|lines|tracking|stripe _ _ up|running|going|from|towards|leg|arm",
    "tracking up",
    "redness|red|its _ _ spread|spreading|creeping|growing|bigger|moving|climbing|tracking",
    "spreading|creeping redness|red|up",
)
PUS = concept(
    "pus",
    (
        "pus|pussy|oozing|weeping|gunk|infected|infection|abscess|boil|smells|discharge|cellulitis|mrsa"
        "|septic|sepsis|festering|yellow"
    ),
)
WOUND = concept(
    "wound",
    (
        "blister|blisters|cut|wound|graze|scratch|scrape|gash|toenail|nail|stitches|bite|bitten|incision"
        "|injection|puncture|sore|burn|bursa|bursitis|spot|skin"
    ),
    "road rash",
)
NO_INJURY = concept(
    "without injury",
    (
        "no|without|didnt|never|havent|not|dont _ _ injury|injured|injure|knock|fall|trauma|twist|anything"
        "|hurt|reason|accident|hit|bang|remember"
    ),
    "out of nowhere|blue",
    "overnight",
    "woke up",
)
STIFF_NECK = concept(
    "stiff neck",
    "stiff neck",
    "neck _ _ stiff|rigid",
    "cant|hurts _ _ chin _ chest",
    "rash _ _ fade|glass|blanch|purple",
    "light hurts|sensitive",
    "sensitive to light",
)
ONE_ONLY = concept(
    "on one side",
    "one|left|right|single|other",
    "just|only the|my? left|right|one",
    "one side|leg|calf|sided",
    "than the? other|left|right",
)
CLOT_RISK = history(
    "what favours a clot",
    (
        "flight|flights|flew|flown|plane|longhaul|haul|airplane|aeroplane|airport|surgery|op|operation"
        "|operated|arthroscopy|cast|boot|crutches|immobilised|immobilized|immobile|hospital|hospitalised"
        "|bedridden|pregnant|postpartum|chemo|cancer|clot|clots|dvt|thrombosis|pill|contraceptive|hrt"
        "|oestrogen|estrogen|testosterone|embolism|leiden|clotting|replacement|keyhole|covid|jetlag"
    ),
    "long|hour|hr drive|coach|train|journey|trip|bus|car|travel|ride|haul",
    "birth control",
    "combined pill",
    "gave birth",
    "had a baby|csection",
    "c section",
    "laid up",
    "in bed for|all|with",
    "on the sofa|couch since|all|for|mostly|mainly",
    "mostly|mainly on the sofa|couch",
    "bed rest",
    "factor v|5",
    "blood clot|clots|clotting",
    "weeks post op|partum",
    "coach|bus|train|car|road trip|journey|ride",
    "brace|splint|sling|bedbound",
    "laid up|bedridden",
)
CLOT_SUSPECTED = concept(
    "fears a clot",
    "could|is|be|maybe|think|worried|might|feels|got|its|have|like _ _ clot|dvt|pe|embolism|thrombosis",
    "blood clot _ leg|lung|calf|arm",
)
BLUE_ARM = concept(
    "blue or heavy arm",
    "blue|bluish|purple|veins|veiny|heavy|dusky|discoloured|discolored|mottled|red|tight|bulging",
    "veins _ popping|bulging|sticking|visible|prominent",
)
BLUE = concept("blue", "blue|bluish|dusky", "veins _ popping|bulging|sticking|visible|prominent", "purple|purplish")
ARM_WORD = concept("arm", "arm|arms|bicep|shoulder|forearm|hand")
BLEEDING = concept(
    "heavy bleeding",
    "wont|cant|doesnt|not|hasnt|isnt|keeps|still _ stop|stopping|stopped _ bleed|bleeding",
    "bleeding _ _ wont|not|heavily|badly|lots|cant|everywhere|loads|stop|hasnt|stopped",
    "spurting|gushing|pouring|squirting|pumping _ _ blood|out",
    "blood spurting|gushing|pouring|everywhere|pumping|squirting",
    "pool of blood",
    "soaked through",
)
TESTICLE_PAIN = concept(
    "pain or swelling",
    (
        "pain|pains|painful|ache|aches|aching|hurt|hurts|hurting|agony|killing|kills|swollen|swelling|higher"
        "|twisted|tender|sore|throbbing|excruciating|torsion|high|lump"
    ),
)
HERNIA = concept("hernia", "hernia|hernias", "lump|bulge _ _ _ groin|belly|navel|tummy|scar|stomach|scrotum|button")
STRANGULATED = concept(
    "stuck or very painful hernia",
    "wont|cant|doesnt|not|couldnt _ _ push|go|pushed|goes|reduce|pop _ _ back|in|away",
    "cant|wont push|pop|get it|back",
    (
        "hard|purple|red|agony|vomit*|vomiting|excruciating|stuck|strangulated|tense|blue|throwing|severe"
        "|sick|unbearable"
    ),
    "really|super|very|so|suddenly painful|sore|hard",
)
ALLERGY = concept(
    "swelling of face or throat",
    (
        "lip|lips|tongue|throat|face|eyes|mouth|airway _ _ swell|swelling|swollen|swelled|swole|closing|tight"
        "|tightening|puffing|puffed|itchy|puffy|fat|ballooning|thick|close|closed"
    ),
    "swelling|swollen|swelled|tight|puffy _ _ lips|lip|tongue|throat|face",
    "throat _ closing|close|tight|tightening",
    "anaphyla*|epipen",
)
AIRWAY = concept(
    "swelling of throat or tongue",
    "throat|tongue|airway|lips|lip _ _ swell|swelling|swollen|swelled|closing|close|closed",
)
HIVES = concept(
    "hives",
    "hives|rash|welts|itchy|itching|wheals|nettle|urticaria|blotches",
    "bee|wasp sting|stung",
    "stung|peanut|nuts|shellfish|shrimp|prawns|allergic|allergy",
)
ALLERGY_DANGER = concept(
    "with breathing or circulation",
    (
        "breathe|breathing|breath|wheezing|wheezy|wheeze|dizzy|faint|collapsed|throat|swelling|swollen|lips"
        "|tongue|vomiting|lightheaded|tight|swallow|voice|hoarse|swallowing"
    ),
)
BELLY_ACUTE = concept(
    "acute belly",
    "severe|worst|excruciating|agony|unbearable|intense|rigid|doubled|constant|sudden|suddenly|crippling",
    "doubled over",
    "hard as a? board",
    "rock hard",
    "board like",
    "lower right",
    "right lower|side",
    "cant stand|straighten up|straight",
    "worse|getting|increasing",
)
BELLY_WITH = concept(
    "with vomiting, fever or bleeding",
    (
        "vomit|vomiting|vomited|fever|blood|black|faint|puking|sick|temperature|pregnant|shoulder|glandular"
        "|mono|kicked|handlebar|handlebars|appendix|appendicitis|spleen"
    ),
    "throwing|threw up",
)
GUT_BLEED = concept(
    "bleeding from the gut",
    "vomit*|threw|throwing|sick|puking|puked|throw _ _ blood|bloody|coffee",
    "blood in my? vomit|sick",
    "black|tarry poo|stool|stools|poop|shit",
    "coffee grounds",
    "poo|stool|stools|poop|bowel _ _ black|tarry|blood|bloody",
    "lots|loads|full _ blood _ poo|stool|stools|toilet|bowl",
)
WEIGHT_LOSS = concept(
    "unexplained weight loss",
    (
        "losing|lost|dropped|dropping _ _ weight|kg|kilos|stone|lbs|pounds _ without|trying|reason"
        "|unintentionally|know|dieting|change|unexplained"
    ),
    "unexplained|unintentional|unintended weight loss",
    "weight|kilos|stone|kg|lbs|pounds _ _ without trying|dieting|meaning",
    "weight is|has falling|dropping|dropped off|for",
    "lost _ _ appetite",
    "losing|lost|dropping|dropped _ weight|kilos|kg|stone|lbs|pounds _ no reason",
    "losing weight _ no reason",
)
CANCER_STORY = history(
    "history of cancer",
    "cancer|lymphoma|melanoma|tumour|tumor|myeloma|leukaemia|leukemia|mastectomy|oncologist|chemo|metasta*",
)
LUMP = concept(
    "growing lump",
    (
        "lump|mass|growth|swelling|bump _ _ growing|bigger|grown|hard|grows|enlarging|fixed|doubled|getting"
        "|firm|deep|golf"
    ),
    "growing|hard|firm|fixed lump|mass",
)
GROWING = concept("growing", "growing|grown|bigger|grows|enlarging|doubled|larger")
PREGNANT = concept("pregnant", "pregnant|pregnancy|trimester", "weeks pregnant")
PREGNANCY_DANGER = concept(
    "bleeding, fluid or contractions",
    (
        "bleeding|bleed|blood|spotting|contractions|contraction|fluid|cramps|cramping|faint|fainted|dizzy"
        "|breathless|headache"
    ),
    "waters broke|broken|gone",
    "baby _ moving|move|moved|movement|still",
    "one sided",
    "shoulder tip",
    "belly|tummy|stomach|abdominal pain|pains",
)
EYE_HURT = concept("eye injury", "band|hit|snapped|poked|scratched|pinged|elbowed|whipped|smacked|punched|metal|chalk")
EYE_DANGER = concept(
    "eye danger",
    "blurry|blurred|vision|see|blind|blood|red|flashes|floaters|curtain|pain|black|pupil|double|light|dark|sight",
)
DIABETES = concept("diabetes", "diabetic|diabetes|insulin|type 1|t1|t1d|ketones|glucose|sugars|hypo")
SUGAR_DANGER = concept(
    "sugar out of control",
    "ketones|confused|shaky|vomiting|unconscious|drowsy|fruity|seizure|passed|collapsed|1.*|2.*",
    "hypo wont|not",
    "blood? sugar low|lo|2.*|1.*|hi",
)
