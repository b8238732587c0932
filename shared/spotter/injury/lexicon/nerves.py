"""What people say of feeling, strength, bladder and bowel."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

NUMB = concept(
    "numbness",
    "numb|numbness|tingle|tingles|tingling|tingly|deadened|pins",
    "pins and needles",
    "gone|feels|feel|felt|going|went|goes dead|fuzzy|funny|weird|woolly|strange|asleep|odd",
    "no|lost|losing|less|reduced|loss|lack|without of? feeling|sensation|feel",
    "cant|couldnt|dont|hardly|barely|cannot _ feel",
    "fell|falls|gone|going|went to sleep",
    "like|as cotton|its asleep|novocaine|dentist",
    "anaesthe*|anesthe*",
    "half dead|asleep",
    "loss of feeling|sensation",
    "feel anything|it",
)
NUMB_ONLY = concept(
    "numbness",
    "numb|numbness|deadened|anaesthe*|anesthe*",
    "no|lost|losing|less|reduced|loss|lack of? feeling|sensation",
    "cant|couldnt|dont|hardly|barely _ _ feel",
    "gone|went|feels dead|fuzzy|woolly|weird|funny|strange|different|odd|cotton",
    "tingly|tingling|pins|tingle|tingles",
    "not feeling",
)
SADDLE = concept(
    "saddle area",
    (
        "saddle|perineum|perineal|genital|genitals|privates|crotch|undercarriage|vagina|vulva|penis|willy"
        "|scrotum|balls|anus|bumhole|gooch|taint|arsehole|asshole|labia"
    ),
    "private parts|bits|area",
    "my bits|parts|regions",
    "down there|below",
    "between my? legs|thighs",
    "bits|nether|bikini|lady area|regions|bits",
    "inner thighs",
    "inside of my? thighs",
    "around|round my? bum|bottom|butt|arse|ass|anus|back passage",
    "back passage",
    "where i sit|wipe",
    "bum|butt|bottom|arse|ass|buttocks",
    "groin",
)
CANT_FEEL_TOILET = concept(
    "does not feel the toilet paper, or passing water",
    "wipe|wiping|wiped _ _ _ feel|numb|weird|different",
    "wipe|wiping|wiped i|and|it|myself cant|dont|cannot|doesnt|hardly|barely|couldnt really? feel|properly",
    (
        "cant|couldnt|dont|hardly|barely|no|not _ _ feel|feeling|feels _ _ wipe|wiping|pee|peeing|wee|weeing"
        "|going|toilet|paper|loo|poo|pooing|bladder|full|urinating|piss|pissing"
    ),
    (
        "dont|cant|didnt|hardly _ _ know|tell|notice|sense|realise|realize|feel _ _ _ pee|wee|peeing|weeing"
        "|full|go|going|empty|bladder|urine|piss|need"
    ),
    "toilet paper _ _ feel|numb",
    "sex feels|is|felt|went numb|different|weird|dead",
    "cant|couldnt|dont|hardly|barely _ feel _ seat|chair|saddle",
)
SADDLE_NUMB = concept(
    "numb saddle area",
    "saddle anaesthesia|anesthesia|numbness",
    (
        "numb|numbness|tingling|tingly|tingle|tingles _ _ _ saddle|perineum|genitals|privates|crotch|undercarriage"
        "|vagina|penis|willy|balls|scrotum|anus|bumhole|gooch|taint"
    ),
    "numb|numbness|tingling|tingly|feeling|feel|sensation _ _ down there|below",
    "numb|numbness|tingling|tingly|feeling|feel|sensation _ _ between my? legs|thighs",
    "numb|numbness _ _ private|nether|lady parts|bits|area|regions",
    "numb|numbness _ _ _ bum|bottom|arse|ass|butt|buttocks|groin",
)
BLADDER_TROUBLE = concept(
    "trouble with bladder or bowel",
    (
        "cant|couldnt|hard|harder|trouble|struggle|struggling|difficulty|problem|problems|hardly|barely"
        "|difficult|unable _ _ pee|peeing|wee|weeing|urinate|urinating|piss|pissing|go|empty|poo"
    ),
    (
        "trouble|difficulty|hard|problem|problems|struggling|struggle|strain|straining|issues|bother starting"
        "|start|emptying|passing|holding|controlling|control|with _ stream|pee|wee|bladder|bowel|bowels"
        "|water|urine|peeing|weeing"
    ),
    (
        "cant|couldnt|hard|unable|trouble|struggling _ start|get|make|force|stop|control|hold|empty|pass _ _"
        " pee|wee|bladder|bowel|bowels|urine|flow|water|stream|piss|peeing|weeing|myself|poo|wind"
    ),
    (
        "takes|taking|took|need|have ages|forever|ages|long|longer|minutes|while|to _ _ _ pee|wee|start|go"
        "|peeing|weeing|urine|flow"
    ),
    "standing at|over the? toilet|urinal|loo",
    "leaking|leaked|leak|leaks|dribbling|dribble|dribbled|dripping _ pee|wee|urine|piss",
    (
        "pee|wee|urine|piss|bladder wont|isnt|doesnt|is|are|just _ come|coming|start|flow|empty|leaking|leaks"
        "|dribbling|dribbles|weak|trickle|trickling"
    ),
    (
        "wet|wetting|weed|peed|pissed|soiled|shat|pooed|pood|messed|pooped|shit my? self|myself|bed|pants"
        "|trousers|shorts|underwear|sheets"
    ),
    "wet|wetting|weed|peed|pissed|soiled|shat|pooed|pooped|had an? the? bed|accident|accidents",
    "accident|accidents in|on|before|with my|the|bed|getting|pee|poo",
    "incontinen*",
    (
        "strain|straining|push|pushing|force|forcing to? _ start|get|pass|make|begin _ _ pee|wee|weeing"
        "|peeing|urine|stream|out"
    ),
    "toilet|loo is|feels|stuff|habits|has|been weird|different|changed|wrong|odd|funny",
    "lost|losing|loss|no|less of? control _ _ bladder|bowel|bowels|pee|wee",
    "control of? my? bladder|bowel|bowels",
    (
        "bladder|bowel|bowels _ not|isnt|feels|never|doesnt|stopped|gone|changed|changes|problems|issues"
        "|weird|numb _ empty|working|full|weird|numb|properly|right|normal"
    ),
    "retention|retaining urine",
    "havent|hasnt|not|couldnt|cant|barely been _ able _ pee|wee|go",
    "not|havent|hasnt peed|weed|urinated|been _ all|since|for|in|today|hours",
    "poo|stool|wee|pee|urine leak|leaking|leaked|slipped|slipping|came out",
    (
        "didnt|dont|not|never even? realise|realize|notice|know|feel _ _ peed|weed|pee|wee|wet|gone|needed"
        "|leaked|leaking|soiled"
    ),
    "leaking|leaked|leak|leaks|dribbling|dribble|dribbled|dripping _ peeing|weeing|going|toilet",
    "having|have|had|keep|keeps _ _ accidents",
    "didnt|dont|cant|couldnt|not _ make|making|reach _ _ loo|toilet|bathroom",
)
ERECTION_LOST = concept(
    "sexual function lost",
    "cant|couldnt|trouble|no|struggling|lost _ _ hard|erection|erections|erect",
    "erectile|impotent|impotence",
    "cant feel _ _ sex|orgasm",
    "sex|orgasm is|feels|gone|went numb",
)
BOTH_LEGS = concept(
    "both legs",
    "both my? legs|feet|calves|thighs|sides|buttocks",
    "legs both",
    "two legs",
    "down both",
    "legs|feet",
)
BACK_STORY = concept(
    "back or leg pain",
    "back|spine|sciatica|disc|discs|lumbar|slipped|prolapse|herniated|bulging|herniation",
    "deadlift|deadlifts|deadlifting|deadlifted|squat|squats|squatting|squatted|lifting|lifted",
    "leg|legs pain|hurts|tingling|weak|numb|ache|heavy",
    "pain|tingling down|in|into|both my|both|the|left|right|legs|leg",
)
WEAK = concept(
    "weakness",
    (
        "weak|weakness|weaker|weakening|floppy|useless|limp|paralysed|paralyzed|clumsy|buckle|buckles"
        "|buckling|buckled|heavy"
    ),
    "giving|gives|gave|goes|give|going way|out|under|from",
    "dropping|drop|dropped|drops things|stuff|cups|my|everything|a|the|cup|mug|phone|keys",
    (
        "cant|couldnt|hardly|barely|wont|struggling _ lift|raise|move|grip|hold|open|button|squeeze|push|bend"
        "|straighten|make|stand|turn|write|climb"
    ),
    "lost|losing|no|less|loss of? strength|power|grip|control|use|function",
    "wont|doesnt|isnt|not _ _ work|working|respond|obey|move|hold|cooperate",
    "no|lost strength|power",
    "gone weak|dead|floppy",
    "strength _ gone|going|dropped",
)
FOOT_DROP = concept(
    "foot drop",
    "foot drop|dropping|drops|dropped",
    "dropfoot|footdrop",
    "drop foot",
    (
        "foot|feet|toes|toe|ankle _ _ catch|catches|catching|catched|slap|slaps|slapping|slapped|drag|drags"
        "|dragging|flop|flops|flopping|floppy|scuff*|trip|tripping|drop|drops|scrape|scrapes"
    ),
    (
        "catch|catching|drag|dragging|tripping|trip|tripped|scuffing|stubbing|slapping|stumbling _ _ my? own?"
        " foot|feet|toes|toe"
    ),
    (
        "cant|couldnt|wont|doesnt|hardly|barely|struggling|hard|unable|struggle _ _ lift|raise|pull|pick|hold"
        "|move|bend|flex _ _ foot|toes|toe|front|ankle|feet"
    ),
    (
        "foot|toes|toe|ankle|feet|front wont|doesnt|cant|isnt|not|just|hardly|barely _ _ lift|come|lifting"
        "|move|work|working|pull|respond|up"
    ),
    "cant|couldnt|hardly walk|stand|walking on my? heels|heel|tiptoe|tiptoes|toes",
    "foot|leg|toes|ankle wont|doesnt|isnt _ do|doing|obey|listen|listening|respond",
    "tripping|trips|tripped me up",
    "foot _ flaps|flapping|flops",
)
WRIST_DROP = concept(
    "wrist or hand gives out",
    "wrist|hand|fingers|grip _ drop|drops|dropping|hanging|wont|cant|limp _ lift|up|straighten|extend",
    "wrist drop",
)
HAND_WEAK = concept(
    "hand loses strength",
    "dropping|drop|dropped|drops _ things|stuff|cups|cup|mug|phone|keys|bar|pen|plates|everything|bottle",
    "grip|hand|arm|hands|fingers _ _ weak|weaker|gone|failing|clumsy|useless|weakness|fading|going|numb",
    (
        "cant|couldnt|hardly|barely|struggling|trouble _ _ grip|hold|button|buttons|write|writing|type|open"
        "|squeeze|pinch|turn"
    ),
    "weak|weakness|clumsy _ grip|hand|arm|hands|tricep|triceps|fingers",
    "lost|losing strength|grip|power",
)
WORSENING = concept(
    "getting worse",
    "worse|worsening|spreading|spread|progressing|progressive|progressively|increasing",
    "weaker and weaker",
    "more and more",
    "getting|gets|got|become weaker|stronger|bigger",
    "each|every|by the? day|hour",
    "now _ _ cant",
)
NECK_STORY = concept("neck", "neck|cervical|whiplash", "stinger|burner", "shoulder blade")
NECK_BLOW = concept(
    "blow to the neck",
    "driven|slammed|stacked|spiked|piledriven|rugby",
    (
        "landed|fell|dropped|tackled|thrown|fall|dive|dived|dove|crash|crashed|hit|scrum|tackle|collision"
        "|whiplash|failed|flipped|somersault"
    ),
    "came|come off",
    "face plant",
    "onto my? head|neck",
)
STINGER_BOTH = concept(
    "shooting or dead arms",
    "both arms|hands",
    "electric shock|shocks|jolt|current",
    "electric*|zap|zaps|zapping|lhermitte*",
    "arm|arms went|gone dead|numb|limp",
    "stinger|burner|stingers",
)
