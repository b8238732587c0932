"""The words of runners: units and the many ways in which recognisers write them."""

from __future__ import annotations

FILLERS = (
    *("uh", "um", "er", "erm", "uhh", "umm", "hmm", "ah", "oh well", "you know", "basically", "kinda", "kind of"),
    *("sort of", "about", "around", "roughly", "approximately", "approx", "nearly", "almost", "just", "just under"),
    *("just over", "a little over", "a little under", "a bit over", "a bit under", "right around", "right at"),
    *("or so", "ish", "maybe", "probably", "i think", "i guess", "i believe", "give or take", "exactly", "a solid"),
    *("a good", "somewhere", "pretty much", "literally", "so yeah", "yeah", "okay so", "well", "a nice", "a quick"),
    *("a slow", "super", "really", "very", "nice and", "pretty", "let me think", "let me see"),
)

# Each unit in one form.
_UNIT_FORMS = {
    "miles": ("mile", "miler", "milers", "mi", "myles", "mails"),
    "km": (
        *("k", "kms", "ks", "kilometer", "kilometers", "kilometre", "kilometres", "klick", "klicks", "clicks"),
        *("kay", "kays"),
    ),
    "metres": ("meter", "meters", "metre", "mtrs", "mtr"),
    "feet": ("foot", "ft"),
    "yards": ("yard", "yds", "yd"),
    "hours": ("hour", "hrs"),
    "minutes": ("minute", "min", "mins", "minuets", "minuet"),
    "seconds": ("sec", "secs"),
    "degrees": ("degree", "deg", "degs"),
    "mph": ("mph",),
    "kph": ("kmh", "kmph", "kph"),
    "bpm": ("bpm", "beats"),
    "hr": ("heartrate",),
    "by": ("x",),
    "warmup": ("warmups",),
    "cooldown": ("cooldowns",),
    "treadmill": ("treadmills", "dreadmill", "treadmil", "threadmill"),
    "fartlek": ("fartleks", "fartlick", "fartlec", "farklek", "fartlegs", "fartleg"),
    "jog": ("jogg",),
    "marathon": ("maraton",),
    "celsius": ("centigrade",),
    "average": ("avg", "averages"),
    "pace": ("pacing",),
    "elevation": ("elev",),
}
ONE_FORM = {form: unit for unit, forms in _UNIT_FORMS.items() for form in forms if form != unit}

FORM_AFTER_NUMBER = {
    **dict.fromkeys(("que", "cay", "quay", "ok", "kate"), "km"),
    **dict.fromkeys(("passed", "paste", "pays", "paced", "base"), "pace"),
    "second": "seconds",
    "s": "seconds",
    "sex": "seconds",
    "hr": "hours",
    "h": "hours",
    "mold": "miles",
    "f": "fahrenheit",
    "c": "celsius",
}

# Words that recognisers write for a number, and what must follow for them to be one.
NUMBER_HOMOPHONES = {
    "for": "four",
    "fore": "four",
    "to": "two",
    "too": "two",
    "won": "one",
    "ate": "eight",
    "tree": "three",
    "free": "three",
    "sex": "six",
    "tin": "ten",
    "tan": "ten",
    "fife": "five",
    "nein": "nine",
}
NUMBER_FOLLOWERS = frozenset(
    (
        *("mile", "miles", "miler", "mi", "k", "km", "kilometers", "kilometer", "kilometres", "kilometre"),
        *("minute", "minutes", "min", "by", "x", "times", "point", "and a half", "hundred", "hours"),
    )
)

# What recognisers make of several words, and phrases that are one word to the grammar.
HEARD_AS = {
    **dict.fromkeys(("fart lick", "far like", "fart leg", "fart lek", "far lick", "fart like"), "fartlek"),
    **dict.fromkeys(("tempoe", "temp oh"), "tempo"),
    "temple run": "tempo run",
    "temple pace": "tempo pace",
    "temple miles": "tempo miles",
    **dict.fromkeys(("are pee ee", "our pee ee", "r p e", "our p e", "are p e", "rp", "our pee e"), "rpe"),
    **dict.fromkeys(("perceived exertion", "perceived effort"), "perceived"),
    **dict.fromkeys(("tread mill", "thread mill"), "treadmill"),
    **dict.fromkeys(("park run",), "parkrun"),
    **dict.fromkeys(("heart rate", "hart rate", "heart rates", "h r", "heart beat", "pulse", "ticker"), "hr"),
    **dict.fromkeys(("m p h", "miles an hour", "miles per hour", "mile an hour", "mile per hour", "mi / h"), "mph"),
    **{
        form: "kph"
        for unit in ("kilometers", "kilometres", "kilometer", "k", "km", "ks", "kms")
        for form in (f"{unit} an hour", f"{unit} per hour", f"{unit} / h")
    },
    "k p h": "kph",
    "b p m": "bpm",
    **dict.fromkeys(("beats per minute", "beats a minute", "beats / min"), "bpm"),
    **dict.fromkeys(("p r", "personal record", "personal best", "p b", "pb"), "pr"),
    **dict.fromkeys(("warm up", "warmed up", "warming up", "warm ups", "worm up"), "warmup"),
    **dict.fromkeys(("cool down", "cooled down", "cooling down", "cool downs", "warm down", "cold down"), "cooldown"),
    **dict.fromkeys(("half mary", "half maraton", "halfmarathon", "half marathons", "hm"), "half marathon"),
    **dict.fromkeys(("a piece", "apiece", "a pop", "a go", "per rep", "a rep", "each rep", "per repeat"), "each"),
    **dict.fromkeys(("per interval", "each repeat", "each time", "every rep", "per sprint"), "each"),
    "re do": "redo",
    "down hill": "downhill",
    "up hill": "uphill",
    "speed work": "speedwork",
    "shake out": "shakeout",
}
