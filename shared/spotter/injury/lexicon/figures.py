"""Figures of speech: there is no chest in "chest day" and no danger in "dying on intervals"."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

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
    "heart rate|rates|monitor|zone|zones|strap",
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
    "flight|flights of? stairs|steps",
    "heart healthy|health",
    (
        "heavy|heavier|heaviest bench|squats|squat|deadlifts|deadlift|press|presses|set|sets|weight|weights"
        "|lifting|lift|lifts|rows|dips|session|day|singles|triples|load|loads|incline|curls|kettlebell"
        "|dumbbell|barbell|carries|leg|front|back|overhead|pull|pulls"
    ),
    "dropped|lost|drop|dropping _ kg|kilos|lbs|pounds|stone|weight since|in|with|over|this|from|on|for|safely",
    "hit|hitting|hits _ wall",
    "got|get|been crushed|smashed|destroyed by|in",
    "drop|dropped|which session|sessions|sets|reps|days",
    "knock|knocked|knocking out _ ups|reps|sets|miles|km|rounds|pushups|pullups|squats|burpees|easy",
    "went|gone|going|go down from|to",
    "got|get|was|were|been|being knocked out of",
)
