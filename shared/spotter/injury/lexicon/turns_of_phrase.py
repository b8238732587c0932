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
    "cant|couldnt|cannot|hardly _ _ _ without",
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

# "Gone numb" is not gone.
BECOME = concept(
    "become",
    (
        "gone|went|goes|going numb|dead|weak|blue|black|purple|white|cold|red|limp|floppy|stiff|tight|hard"
        "|grey|fuzzy|brown|dark|wrong|bad|again"
    ),
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
    "suddenly|sudden|overnight",
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
    "scared|afraid|terrified of",
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
    "something|anything to worry|be",
    "worry|worried|worrying about",
    "is this|it|that",
    "concerning|worrying",
)

_PEOPLE = (
    "mate|friend|buddy|pal|mum|mom|mother|dad|father|brother|sister|wife|husband|partner|girlfriend"
    "|boyfriend|son|daughter"
    "|coach|trainer|colleague|uncle|aunt|cousin|neighbour|neighbor|grandad|grandpa|gran|grandma|nan"
    "|teammate|boss|client"
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
