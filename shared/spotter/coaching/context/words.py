"""The words by which a question tells what it is about, as patterns over plain text."""

from __future__ import annotations

import re

from spotter.strength.muscles import MuscleGroup


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b")


OWN = _any(r"i|i'(?:m|ve|d|ll)|im|ive|my|myself|me|mine|we|our")
MEANING = _any(r"what (?:does|do|is|are) [^?]{0,40}\bmean", r"meaning of|difference between")
DEFINITION = re.compile(r"^(?:\w+,? )?(?:what(?:'s|s| is| are| was)\b|what (?:does|do)\b|define\b|explain\b|who\b)")
SOMEBODY_CLOSE = _any(
    r"my (?:\w+ )?(?:friend|wife|husband|girlfriend|boyfriend|partner|kid|child|children|son|daughter|mother|mom|mum"
    r"|father|dad|brother|sister|clients?|athletes?|team|teammate|colleague|boss|neighbou?r)(?:'s|s)?",
)
PEOPLE = _any(
    r"(?:an?|any|most|some|for|elite|pro|other) (?:\w+ ){0,2}(?:beginners?|novices?|person|people|runners?|lifters?"
    r"|athletes?|man|woman|men|women|somebody|someone|kids?|teenagers?|pros?)",
    r"everybody|everyone|anyone|people",
)
# How it goes on the whole.
OVERVIEW = _any(
    r"how (?:am i|is my training|is my progress|did i do)|my progress|am i (?:improving|on track|doing)",
    r"(?:review|look at|analy[sz]e) my (?:training|running|lifting|week|progress)",
    r"what do you know about me|about my training",
)
# What is eaten, drunk and worn goes with any training.
FOOD_OR_GEAR = _any(
    r"eat\w*|drink\w*|food|meals?|breakfast|gels?|water|salt|caffeine|coffee|supplements?|carb\w*|fuel\w*|hydrat\w*",
    r"shoes?|sneakers|socks|belts?|straps|sleeves|wraps|gloves|watch|treadmill brands?|headphones",
)

LIFTING = _any(
    r"lift(?:s|ing|er)?|weights?|gym|workouts?|squat\w*|bench\w*|deadlift\w*|press\w*|reps?|strength|powerlift\w*",
    r"barbell|dumbbells?|hypertrophy|muscles?|bro split|ppl|push pull legs|upper/lower|full body",
)
RUNNING = _any(
    r"run(?:s|ning|ner)?|ran|jog(?:s|ging)?|mileage|race|(?:half )?marathon|5 ?k|10 ?k|interval\w*|vo2 ?max",
    r"miles?|km|pace",
)

_JOINT = r"(?:knees?|shoulders?|ankles?|heels?|hips?|shins?|elbows?|wrists?|back|tendons?|neck|foot|feet|joints?)"
INJURY = _any(
    r"injur\w*|hurt(?:s|ing)?|pain(?:s|ful)?|ach(?:e|es|ing|y)|niggles?|tweak(?:ed|s)?|sprain\w*|strain(?:ed|s)?",
    rf"sore {_JOINT}|{_JOINT} (?:is |are |feels? |gets? )?sore",
    r"pulled (?:my |a )?(?:muscle|hamstring|groin|calf|quad|back)|tendon\w*|tendin\w*|impingement|bursitis|arthritis",
    r"rehab\w*|inflam\w*|swollen|surgery|torn|tear|plantar|achilles|shin splints?|stress fractures?|it ?band|itbs?",
    r"runner'?s knee|sciatica|hernia\w*",
)
RUNNING_INJURY = _any(r"plantar|achilles|shin splints?|stress fractures?|it ?band|itbs?|runner'?s knee|pool running")

ZONES = _any(
    r"zones?(?: ?[1-5])?|z[1-5]|heart ?rates?|bpm|220 ?(?:-|minus)|karvonen|lthr|(?:lactate )?threshold",
    r"(?:my|max|resting|average|avg|high|low|target) ?hr|hr ?(?:max|zones?|drift)|conversational|polari[sz]ed|80/20",
    r"easy (?:runs?|running|days?|miles|pace)",
)
PACE = _any(
    r"paces?|easy (?:runs?|running|days?|miles)|tempo (?:runs?|pace)|threshold|my (?:last |recent |latest )?runs?",
    r"did i run",
)
SPEED = _any(r"how fast|(?:too|so) (?:fast|slow)|fast(?:er)?|slow(?:er)?|speed")
RACE = _any(r"5 ?k(?:m)?|10 ?k(?:m)?|(?:half )?marathons?|ultra(?:marathon)?s?|race|first half")
PREPARING = _any(
    r"train(?:ing)?|plan\w*|prepar\w*|prep|ready|build|base|taper\w*|long(?:est)? runs?|longest|weeks?|months?|cut",
    r"from (?:zero|nothing|scratch|couch)|increase|finish|can i run|enough",
)
LONG_RUN = _any(r"long(?:est)? runs?|how (?:far|long) should (?:i|my)(?: \w+)? (?:long )?run|how far did i run")
MILEAGE = _any(
    r"mileage|mpw|weekly (?:km|kms|kilomet(?:er|re)s|miles|distance|running)",
    r"10 ?% (?:rule|an?|per|more|each)|(?:10|ten) percent",
    r"(?:\d+ ?)?(?:km|kms|k|miles|kilomet(?:er|re)s) (?:a|per|each|every) week|km/week",
    r"base (?:phase|building|training)",
    r"run(?:ning)? (?:more|less|every day|daily)|(?:too much|how much|cut|more|less|reduce|increase) (?:\w+ )?running",
    r"how (?:often|many (?:days|times)) [^?]{0,30}\brun|(?:did|have) i run",
)
TOO_MUCH = _any(r"deload\w*|cut ?back|down week|overtrain\w*|overdo\w*")
STEPS = _any(r"taper\w*|ramp\w*|increase")

LOAD = _any(
    r"stuck|plateau\w*|stall\w*|progress\w*|stronger|strength|(?:how much|what|which|more|add|adding|the) weights?",
    r"weights (?:are )?going|\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?|pounds?)|1 ?rm|one rep max|max(?:es)?|prs?|pbs?",
    r"personal (?:records?|bests?)|how heavy|too heavy|heavier|load|increase|opener\w*|attempts?|meet|training max",
    r"how strong|percent\w*|backwards|weaker|(?:5/3/1|531)|next session|did i|my last|my best",
)
COMPETITION = _any(r"openers?|powerlifting|my total|big (?:three|3)|(?:my|first) (?:first )?meet")
COMPETITION_LIFTS = ("squat", "bench_press", "deadlift")

VOLUME = _any(
    r"sets?|volume|grow\w*|hypertrophy|bigger|size|mass|lagging|weak point|how often|frequency|times? (?:a|per) week",
    r"mev|mav|mrv|build (?:my )?\w+|enough work|overworking",
)
# Words that are also said of other things, such as "back" and "core", need another one beside them.
MUSCLES: tuple[tuple[re.Pattern[str], tuple[MuscleGroup, ...]], ...] = (
    (_any(r"chest|pecs?|pectorals?"), ("chest",)),
    (_any(r"lats?|upper back|my back|for (?:the )?back|back (?:volume|sets|muscles?|growth|size)"), ("back",)),
    (_any(r"(?:front|anterior) delt(?:oid)?s?"), ("front_delts",)),
    (_any(r"(?:side|lateral|medial|rear) (?:and rear )?delt(?:oid)?s?|delts|shoulders"), ("side_and_rear_delts",)),
    (_any(r"biceps?|arms"), ("biceps",)),
    (_any(r"triceps?|arms"), ("triceps",)),
    (_any(r"traps|trapezius"), ("traps",)),
    (_any(r"abs|abdominals|core (?:volume|sets|muscles)"), ("abs",)),
    (_any(r"glutes?"), ("glutes",)),
    (_any(r"quads?|quadriceps|legs|thighs"), ("quads",)),
    (_any(r"hamstrings?|hammies|hams|legs"), ("hamstrings",)),
    (_any(r"calf|calves"), ("calves",)),
)

NUTRITION = _any(
    r"protein|calori\w*|kcal|carbs?|carbohydrates?|carb.load\w*|macros?|bulk(?:ing)?|(?:fat|weight) (?:loss|gain)",
    r"body ?weight|(?:los(?:e|ing)|gain(?:ing)?) (?:\w+ )?(?:weight|fat)|i weigh|my weight|on a cut|surplus",
    r"how much creatine",
)
TRAINING = _any(
    r"deload\w*|beat up|overtrain\w*|recover(?:y|ing|ed)?|programs?|rest days?|stuck|plateau\w*|progress\w*|add weight",
    r"(?:bro|my|which|training|workout) splits?|ppl|push pull legs|upper/lower|full body|train (?:today|tomorrow)",
)
LAST_WORKOUTS = _any(r"my (?:last |recent )?(?:workouts?|lifting|gym sessions?)")
PLAN = _any(
    r"program\w*|plans?|schedules?|periodi[sz]\w*|training block|newbie|(?:days|times) (?:a|per) week|my goals?",
    r"(?:gym|workout|training|lifting|bro|ppl|my|which) (?:routines?|splits?)|where (?:do|should) i start|weeks out",
    r"what should i (?:train|do next|focus on)|base phase|ppl|push pull legs|upper/lower",
)
AGE = _any(
    r"age|aged|\d+ ?(?:years?|yrs?)[ -]old|older|masters|over (?:40|50|60|70)|220 ?(?:-|minus)",
    r"max(?:imum)? heart ?rate",
    r"(?:i'm|im|i am) [3-9]\d(?! ?(?:kg|kilos|lb|pounds|km|k))",
)
SEX = _any(r"wom[ae]n|females?|my periods?|menstrua\w*|menopaus\w*|hormon\w*|menstrual cycle")
