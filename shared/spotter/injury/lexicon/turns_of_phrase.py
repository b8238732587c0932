"""Words that say how something is meant: denied, over, long ago, only supposed, somebody else's, a figure of speech."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

NEGATION = concept(
    "negation",
    "no|not|without|never|nor|none|neither|zero|denies|nil",
    "dont|doesnt|didnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|aint|nothing",
    "free of",
    "absence of",
    "lack of",
    "rather than",
    "instead of",
    "ruled out",
)

# "No idea why my chest hurts" denies nothing.
NO_NEGATION = concept(
    "no negation",
    (
        "no|without idea|wonder|matter|doubt|warning|reason|relief|better|improvement|change|injury|trauma"
        "|choice|rest|problem"
    ),
    "no|without obvious|apparent|clear reason|cause|injury",
    (
        "no|not|never longer|only|just|sure|certain|even|bad|good|great|right|getting|improving|settling"
        "|going|stopping|joking"
    ),
    "not better|able|convinced|letting|sleeping|slept|been|shifting|helping|touching|working|to",
    "no more _ than",
    (
        "dont|didnt|doesnt know|understand|get|remember|care|want|think|seem|help|stop|go|improve|settle"
        "|recall|ease|like|shift|let|touch|work|look"
    ),
    "isnt|wasnt|arent going|getting|improving|helping|stopping|settling|working|right|easing|shifting|just|only|sure",
    (
        "hasnt|havent|hadnt gone|stopped|improved|settled|helped|been|eased|shifted|got|slept|eaten|trained"
        "|even|done|changed"
    ),
    "never|not|havent|hadnt|hasnt|didnt _ _ _ before|ever",
    "never|not|havent|hasnt|didnt had|have|felt|feel _ _ like|this|that|anything|as",
    "nothing helps|works|touches|like|happened|specific|particular|to|eases|i",
    "not a runner|lifter|doctor|medic",
    "never been|really|seen",
    "not feeling|making",
    "no no",
)

# Answers, not denials of what comes after: "no, my pee is brown".
ANSWER = concept("answer", "no i|im|ive|its|my|it|but|he|she|we|there", "nope|nah|no i|my|its")

DENIAL_ENDS = concept(
    "end of a denial",
    (
        "but|however|although|though|except|only|just|still|now|because|since|then|when|apart|besides|until"
        "|while|which|yet|so|if"
    ),
    "and|plus my|i|im|ive|its|the|now|it|then|there|also|he|hes|she|shes|a|feel|feels|feeling|cant|couldnt",
    "my|mine",
)

NORMAL_AFTER = concept(
    "normal",
    (
        "is|was|are|were|all|been|totally|completely|still|seems|looks|feels|stuff|looking|feeling normal"
        "|fine|ok|okay|none|clear|good|strong|negative"
    ),
    "is|are|was|all all|totally|completely|still|perfectly normal|fine|ok|okay|good|clear",
    "normal|none|negative",
)

# "Numbness? No."
NO = frozenset({"no", "none", "nope", "nah", "nil", "negative"})

GONE_AFTER = concept(
    "gone",
    (
        "gone|went|goes|cleared|resolved|vanished|disappeared|passed|settled away|off|up|now|completely"
        "|already|again|quickly|straight"
    ),
    (
        "has|had|have|is|its|was|all|now|completely|fully gone|cleared|resolved|settled|disappeared|passed"
        "|vanished|better"
    ),
    "not there anymore|now",
    "isnt there",
    "stopped|eased|settled on|after|by|within|since|as|in|straight|off",
    "is much|lot better",
    "comes back",
    "come back within|in",
)

# Said of all that the same stretch of a sentence tells.
_YEARS = "|".join(str(year) for year in range(1960, 2025))
LONG_AGO = concept(
    "long ago",
    "years|decades|decade ago|back",
    "a|one year|yr ago",
    "last year|season|summer|winter|spring|autumn",
    "as a kid|child|teenager|teen",
    "when i was",
    f"back? in {_YEARS}",
    "used to",
    "in|from the past",
    "in my twenties|teens|youth|thirties|20s|30s|childhood",
    "ages|long time ago",
    "months|weeks ago _ fully|all|completely",
    "fully|all|since|completely healed|recovered|resolved",
    "healed|recovered fully|completely",
)
# Said of the few words that follow.
FORMERLY = concept(
    "formerly",
    "history|hx of",
    "previous|previously|prior|former|formerly",
    "old injury|fracture|break|sprain|strain|stress|tear|surgery",
    "past injury|injuries|fracture|fractures|history|surgery",
)
THESE_DAYS = concept(
    "these days",
    "now|today|again|still|currently|tonight|lately|recently|yesterday|returned|returning|recurring",
    "this morning|week|time|evening|afternoon|month",
    "is|came|come|coming back",
    "the|feels|felt|exactly same",
    "since|for _ years|year|last",
    "right now",
    "same as",
    "last night",
)

# Said of what follows in the same stretch of a sentence.
SUPPOSED = concept(
    "supposed",
    "what if",
    "in case",
    "if i|you|someone|somebody|people|one ever? get|got|have|had|notice|start|develop|experience|suddenly",
    (
        "worried|worry|paranoid|scared|afraid|anxious|nervous|concerned about|of getting|developing|tearing"
        "|future|giving"
    ),
    "risk|risks|chance|chances|odds|likelihood|danger|fear of",
    "signs|symptoms|sign|symptom of",
    "prevent|preventing|prevention|avoid|avoiding|reduce|reducing",
    (
        "read|reading|heard|article|podcast|video|documentary|story|learned|learning|studying|essay"
        "|assignment about|on|of"
    ),
    "can|could|does|do|will|would _ cause|lead|increase|damage|trigger|give",
    "how to",
    "how common|likely|dangerous|serious",
    "difference between",
    "tell me about",
    "explain",
    "dont|didnt|never want to? get? a|any|another",
    "without getting|risking|causing",
    "first aid for",
    "hypothetical*",
)

ASKING = concept(
    "asking",
    (
        "what|whats|how|hows|when|which|who|where|why|explain|describe|define|should|can|could|does|do|is|are"
        "|will|would|tell"
    ),
)

POLITE = frozenset(
    [
        "so",
        "hey",
        "hi",
        "hello",
        "ok",
        "okay",
        "and",
        "but",
        "also",
        "please",
        "just",
        "quick",
        "question",
        "coach",
        "well",
        "um",
        "btw",
        "morning",
        "then",
        "yo",
        "right",
        "or",
    ]
)

MODALS = frozenset({"do", "can", "should", "could", "would", "will", "shall", "may"})

# The speaker speaks of what happens to somebody. "Do I" and "can I" only ask.
OWN = concept(
    "own",
    "my|ive|im|mine|myself",
    (
        "i get|got|had|feel|felt|woke|keep|kept|cant|couldnt|noticed|started|passed|collapsed|fell|was|went"
        "|hit|heard|think|thought|did"
    ),
    (
        "i pee|peed|see|saw|ran|squat|breathe|stop|sit|stand|walk|move|cough|threw|vomited|just|suddenly|now"
        "|really|twisted"
    ),
    "this|it|that normal|bad|serious|dangerous|broken|hurts|aches",
    "is this|it|that my? normal|bad|just|serious|dangerous|broken|ok|okay",
    "should i be? worry|worried|concerned|call|see|go|get",
    "is it normal|bad|ok|okay|dangerous|safe that|to|if|for",
    "hes|shes|him",
    (
        "should|can|could|may i still? run|train|lift|squat|workout|bench|deadlift|exercise|continue|keep"
        "|work|race|go with|through"
    ),
    "why is|are",
)

_PEOPLE = (
    "mate|friend|buddy|pal|mum|mom|mother|dad|father|brother|sister|wife|husband|partner|girlfriend|boyfriend|son|daughter"
    "|coach|trainer|colleague|uncle|aunt|cousin|neighbour|neighbor|grandad|grandpa|gran|grandma|nan|teammate|boss|client"
    "|kid|guy|lady|woman|man|girl|boy|runner|lifter|bloke|lad"
)
_BEFALL = "had|tore|broke|died|ruptured|survived|suffered|snapped|dislocated|fractured|blew|developed"
SOMEBODY_ONCE = concept(
    "somebody once",
    f"my|our|a|his|her|the|this|some|one {_PEOPLE} {_BEFALL}",
    (
        f"my|our|a|his|her|the|this|some training|gym|running|lifting|best|old|older|younger|big|little|good"
        f" {_PEOPLE} {_BEFALL}"
    ),
    f"my|our|a|his|her {_PEOPLE} was|got|has|is diagnosed|recovering|over",
    f"someone|somebody|people|he|she|who {_BEFALL}",
    f"{_PEOPLE} of mine {_BEFALL}",
)
YOURSELF = concept("yourself", "my|im|ive|i|me|now|just|today")

FIGURE = concept(
    "figure of speech",
    "legs|arms|calves|quads are|were|feel|felt|feeling|so|totally|absolutely|completely dead|jelly|toast|cooked|shot",
    "tight schedule|budget|turnaround|timeline",
    "crushed|crushing|crush|smashed|smashing|hit|hitting _ 5k|10k|half|marathon|pb|pr|goal|session|workout|race",
    "burnt|burned|burning calories|fat|out|kcal",
    "dead lift|lifts|bug|bugs|hang|hangs|stop|line|legs|leg|easy|last",
    "cold feet|turkey|plunge|shower",
    "swollen ego|head",
    "weak point|points|link|spot|spots|lockout",
    "red zone|light|meat|card|flag|flags|bull|wine",
    "knee|elbow|wrist|ankle sleeve|sleeves|wrap|wraps|brace|drive|raise|raises|tuck",
    "locked in|on|out|into",
    "swimming|rowing|breast|back|putting|swim stroke",
    "heart rate|rates|monitor|zone|zones|strap|beat|healthy|health|hr",
    "heart set|broken|breaking|felt|to|sank|goes|warming",
    "by|at|broke|breaks|breaking|warmed|cross|to|take|lost my? heart",
    "broke|breaks|breaking my? heart",
    "with all my heart",
    "heartbreak*",
    "heartbroken",
    "breath taking",
    "catch|caught|catching my breath",
    (
        "chest day|days|workout|workouts|press|presses|pressing|exercise|exercises|machine|fly|flyes|flies"
        "|supported|strap|session|routine|training|pump|volume|size|growth|gains|program|programme|exercises"
        "|sets"
    ),
    "chest|back|legs|shoulders|arms and tris|triceps|bis|biceps|back day|workout|session",
    "for|build|bigger|grow|growing|train|training|hit|hitting|upper|lower|inner chest",
    "chest to bar|floor|wall",
    "touch* my? chest",
    "bar to|on|touches|off my? chest",
    "head start|space|coach|wind|winds|game|to|up|down|home|out|over|into|torch|lamp|phones|first",
    "heads up",
    "in|over|off|clear|cleared|lose|lost|losing my? head",
    "a|my brain fog",
    "brain|mind dead|fart|numbing",
    "mind numbing",
    "numbing|numb to|out|cream",
    "neck and neck",
    "break|breaking|broke a? my? pr|pb|record|records|sweat|plateau|habit|habits|news|even|through|into|up|down",
    "break|broke|broken down|up|into|out|streak|sleep|in",
    (
        "broke|broken my|the|a watch|watches|phone|headphones|earphones|treadmill|shoes|strap|screen|machine"
        "|bench|rack|rope|belt|laces|rest|routine|diet|fast|streak|personal|bar"
    ),
    (
        "dying|died|dead|killing|kills|killed on|in|at|during|for|after|it|me|that|from|to the|my|every?"
        " intervals|interval|reps|session|workout|set|sets|hills|last|end|wall|km|mile|miles|final"
    ),
    (
        "smoked|destroyed|wrecked|blasted|torched|fried|crushed|crushing|smash|smashed my|the|a|it|that legs"
        "|quads|workout|session|goal|goals|pr|pb|race|set|intervals"
    ),
    "crush|crushed|crushing my|the|a|it|that|this workout|pr|pb|goals|goal|race|session|time",
    "pop|popped|popping into|over|round|by|to|a my? shop|gym|store|gel|pill",
    "pass|passed|passing out papers|bibs|water|bottles|flyers|leaflets",
    "strap|watch|treadmill|monitor|machine|rack|belt|shoe|shoes|bike|phone|app is? broken|snapped|cracked",
    "is my strap|watch|treadmill|monitor|machine|rack|belt|bike|phone|app broken",
    "hit|hitting the wall",
    "pull|pulled|pulling a|an out|all|strings|up|ups|day|sled",
    "calf raise|raises|press|machine|muscles|workout|exercise|exercises|sleeves|sleeve|strength|work|size",
    (
        "leg|legs|arm|arms|shoulder|shoulders day|days|press|presses|curl|curls|extension|extensions|raise"
        "|raises|workout|workouts|drive|machine|speed|turnover|swing|sleeve|session"
    ),
    "hip thrust|thrusts|hinge|hinges|drive|mobility|abduction|machine|airplane|hop|height|flexors stretch",
    "foot strike|pod|fall|work|drills|race|wear",
    "toe bar|off|box|spring|touches|taps",
    "toes to bar",
    "heel strike|striker|strikes|striking|drop|drops|elevated|raised|kicks|lift|raise|raises|toe|walks|stack",
    "abs|core|stomach|belly workout|exercise|exercises|day|fat",
    "stomach for",
    "thigh gap|master",
    "crack|cracked|cracking a|the|sub|under|on|it|three|four|top|open|egg|eggs|code|20|40",
    "sick and? tired",
    "bleed|bleeding edge",
    "cloud|stroke volume|rate|length|mechanics",
    "strokes|stroke per|a|mile|minute",
    "blow|blew|blown up|out|off|away at|on|the|steam",
    "like|feel|felt|feels|as if i was going to die|lead|jelly|concrete|a|an old",
    "lungs on fire|burning|were|are|felt",
    "under the weather",
)
