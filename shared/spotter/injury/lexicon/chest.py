"""What people say of pain in the chest."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept

PRESSURE = concept(
    "pressure",
    "squeez*|crush*|heavy|heavyness|heaviness|vice|vise|pressing|constrict*|gripping",
    "pressure|weight|elephant|band|belt|anvil|brick",
    "someone|something sitting|standing|pressing on",
    "someone|something|somebody|elephant _ sitting|standing|pressing|stood|sat|stamping|kneeling on",
)
TIGHTNESS = concept("tightness", "tight|tightness|tightens|tightening|tighten|tightened")
CHEST_PAIN = concept(
    "pain in the chest",
    (
        "pain|pains|painful|ache|aches|aching|hurt|hurts|hurting|burn|burns|burning|discomfort|uncomfortable"
        "|sore|twinge|twinges|angina|tight*|stab*|sharp|pressure|heavy|squeez*|indigestion|heartburn|cramp*"
        "|dull"
    ),
    "feels|felt|feel off|odd|weird|funny|strange|wrong",
)
CHEST_PAIN_NAMED = concept(
    "chest pain",
    "chest pain|pains|pressure|tightness|discomfort|heaviness",
    "pain|pressure|tightness|discomfort|pains in my? chest",
)
ANGINA_LIKE = concept(
    "tightness like heartburn", "heartburn|indigestion|reflux", "burning|burn in|behind my? chest|breastbone"
)
HEART_SUSPECTED = concept(
    "fears a heart attack",
    "having a heart attack",
    "heart attack symptoms|feeling|coming",
    "like|think|be|had|having a? heart attack",
    "angina",
)
EXERTION = circumstance(
    "on exertion",
    (
        "run|runs|running|ran|jog|jogs|jogging|jogged|sprint*|hill|hills|uphill|interval|intervals|treadmill"
        "|row|rows|rowing|bike|cycling|climb|climbing|climbed|stairs|exertion|exert*|exercise|exercising"
        "|workout|workouts|training|parkrun|race|marathon|half|10k|5k|tempo|cardio|effort|walk|walking|jogger"
        "|session|rep|reps|set|sets|lifting|squats|squat|squatting|deadlift|deadlifts|deadlifting|burpees|wod"
        "|crossfit|spin|class|swim|swimming|push|pushing|hard|faster|brisk*|hiking|gym|match|football|game|km"
        "|mile|miles|working"
    ),
    "work* out",
    (
        "400s|800s|200s|100s|400m|800m|200m|1k|2k|3k|8k|30k|40k|50k|60k|70k|80k|90k|100k|mileage|tri"
        "|triathlon|swimming|rowing|hyrox|judo|tennis|rugby|basketball|netball"
    ),
    "runner|runners|marathoner|jogger",
)
GONE_WITH_REST = concept(
    "goes with rest",
    (
        "goes|go|went|gone|eases|ease|eased|settles|settled|stops|stopped|fades|faded|disappears|better"
        "|passes|passed|lets _ _ _ stop|stopped|stopping|slow|rest|rested|resting|sat|walk|minutes|standing"
        "|sit"
    ),
    "when|once|if i stop|rest|slow|sit",
    "fine|ok|okay|nothing|not|never at rest",
    "fine|ok|okay|nothing when i? stop|stopped|rest|resting|sitting|sit",
)
HEART_COMPANION = concept(
    "with sweating, sickness, breathlessness or pain in jaw or arm",
    "clammy|sweaty|sweating|sweats|sweat|nausea|nauseous|nauseated|queasy|grey|gray|ashen",
    "cold sweat|sweats",
    "felt|feel|feeling|been|being sick",
    "jaw|jawline",
    "left arm|shoulder|hand",
    "down|into|up|through my? left? arm|arms|jaw|neck",
    "out|short|shortness of breath",
    "breathless|breathlessness|puffed|winded",
    "cant|couldnt|hard|struggle|struggling|trouble|difficulty|hardly|barely to? breathe|breathing",
    "cant|couldnt catch my? breath",
    "dizzy|lightheaded|woozy|faint|fainted|fainting|collapsed|blackout",
    "light headed",
    "passed out",
    "spreading|spreads|radiat* to|into|down|up",
    "palpitation*|pounding",
)
MUSCULAR = concept(
    "like a sore muscle",
    (
        "only|just|when|if|worse|sore|hurts|pain|tender|tenderness when|where|if|to|on i? press|pressed|touch"
        "|poke|prod|push|pressing|touching|pushing|stretch|palpate|rub"
    ),
    "press|pressing|poke|touch|touching|prod on|it|there",
    "tender to _ touch",
    "to the touch",
    "since|after|from|day|days my? first? bench|benching|dips|pushups|flyes|flys|flies|pecs",
    "bench|chest|push day|session|workout",
    "first time bench*|pressing",
    "strained|strain|niggle|pec|pecs",
    "pulled _ muscle|pec|chest|something",
    "sore|stiff pec|pecs|muscle|muscles",
    "ever bench",
    "both sides|pecs",
    (
        "bench|benched|benching|dips|pushups|flyes|pressing|press yesterday|session|monday|tuesday|wednesday"
        "|thursday|friday|saturday|sunday|days|hours"
    ),
    "rolled over|onto",
    "hit|elbowed|knocked in|on|by the chest|ribs",
)
