"""Signs of eating less, or running more, than the body bears, as people tell them in passing."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, near, said

FOOD = (
    "eat, eating, eaten, ate, what i ate, calorie, roast, sushi, buffet, food, meal, meals, calories, cals, kcal, "
    "carbs, dinner, lunch, breakfast, dessert, sugar, "
    "pasta, bread, snack*, pizza, cake, cookies, chocolate, ice cream, biscuits, chips, takeaway, treat, supper, "
    "burger, "
    "sweets, junk, macros, the plan, over plan, than planned"
)
_VOMITING = (
    "throw/throwing/threw/thrown up, throw/throwing/threw it/dinner/lunch/food/everything/them up, vomit*, puke, "
    "pukes, puked, puking, barf*, being/be/am/get/got/getting/been/was sick, chuck/chucking/chucked up, "
    "bring/bringing/brought it/food/dinner/lunch/everything up, upchuck*, spew*, gag, gagging, gagged, hurl, "
    "heave, make myself sick, "
    "get rid of it, get rid of dinner/lunch/food"
)
# Vomiting that comes from effort, illness or what was eaten.
_BY_ACCIDENT = (
    "too close, right before, just before, poisoning, bug, gel, gels, mid race, mid run, mile #, km #, stomach flu, "
    "norovirus, virus, fever, hard session, intervals, race pace, the race, a race, marathon, long run, long runs, "
    "alcohol, drunk, hangover, seafood, chicken, pre workout, coffee, reflux, concussion, hit my head, halfway"
)
_NO_PERIOD = (
    "no, gone, lost, lose, missing, missed, miss, stopped, stops, haven't, hasn't, havent, hasnt, havnt, without, "
    "didn't, disappeared, vanished, absent, skipped, quit, never, not had, dried up, away, left, lack, irregular"
)
_PERIOD = (
    "period, periods, monthly, monthlies, my cycle, menstruat*, aunt flo/flow, time of the month, that time of month, "
    "my bleed, menses, bled, bleed"
)
_WITH_LEANNESS = (
    "lean, leaner, light, lighter, weight, weigh, fat, kg, kilos, lbs, cut, cutting, diet, dieting, calories, kcal, "
    "faster, fast, pb, pbs, pr, prs, pace, thin, thinner, bmi, skinny, deficit, splits, times, restrict*, race weight, "
    "# months, # month, # mths, a year, year, half a year, months, mileage, runners, # km, real runners, body fat, "
    "working, since i, # weeks a, since january/february/march/april/may/june/july/august/september/october/november, "
    "since december/summer/winter/spring/autumn/fall/last, ages"
)
_OTHER_PERIODS = (
    "period of, periods of, base period, training period, long period, short period, rest period, rest periods, "
    "menopaus*, is that/it/this normal, should i see, see a, the pill, iud, mirena, coil, implant, depo, pregnan*, "
    "period pain, heavy, heavier, build period, "
    "time period, trial period, period ization, recovery period, grace period, each period, what is, why do, in period"
)
_MAKING_UP = (
    "burn*, run/ran/work/sweat/walk/cycle/train it/this/that/them off, run off, walk off, work off, off the, off my, "
    "make/making/made up for, to make up, make up, double cardio, double session*, extra cardio, extra run/session/km, "
    "extra miles, cancel*, undo, earn, earned, compensat*, until it's/its/it is gone/burned, burpees, sit ups, "
    "situps, push ups, pushups, jumping jacks, row, rowing, spin, cycle, until i sweat, "
    "punish*, hiit, treadmill, # km, stairs, penance, pay for, work out until, stairmaster, exercise, squats, "
    "back on the bike"
)
_COMPULSION = (
    "guilt*, asham*, shame, disgust*, gross, hate myself, hate, freak, freaking,  punish*, panic*, failure, fail, "
    "filthy, greedy, "
    "can't sleep, cannot sleep, won't sleep, # am, at night, in the night, middle of the night, midnight, faint*, "
    "secret*, sneak*, nobody knows, feel fat, or else, have to, must, feel bad, dirty, cry, crying, weak, worthless, "
    "the next day, all next day, double, every time, always, can't stop, cannot stop, make up, not allowed, "
    "until i collapse, throw up, skip food, or i, relief"
)

EATING_SIGNS: tuple[Sign, ...] = (
    near(
        _VOMITING,
        f"on purpose, after i eat, {FOOD}",
        "after, when, every, most days, whenever, each, on purpose, purpose, always, control, days, easier, times, "
        "lighter, class, weight, light, guilt*, so i, to stay",
        within=6,
        unless=_BY_ACCIDENT,
    ),
    in_order(
        "scared, afraid, terrified, panic, anxious, fear",
        "over # , more than #, going over, go over, above #",
        within=4,
        unless=("km, miles, bpm, minutes, hurdles, hr, speed, bar, lifting, squat"),
    ),
    in_order(
        "can't/cannot/only/won't/never eat, eat",
        "in front of people/others/anyone/family, around people/others, alone",
        within=3,
    ),
    near(
        "dinner, lunch, breakfast, meals, food, eating",
        "skip, skips, skipping, no, without",
        "scale, if i weigh, weight goes up, weight is up, feel light, feels good, like how it feels, in control, empty",
        within=9,
        unless="before a run, race, hours before, bulking, bulk",
    ),
    near(
        "look, looking, tells me, say, says, told",
        "ill, sick, gaunt, skeletal, skeleton, unwell, anorexic, too thin, emaciated, bony",
        "weight, # kg, faster, pace, pb, pr, race, lean, still",
        within=12,
        unless="cold, flu, virus, fever, pain, sick look, sick shape",
    ),
    near("finger, fingers, toothbrush", "throat", within=5),
    near("chew, chewing, chewed", "spit, spitting, spat, spits", within=5),
    near(_PERIOD, _NO_PERIOD, _WITH_LEANNESS, within=9, unless=_OTHER_PERIODS),
    said(
        "amenorrh*, amenorh*",
        unless=(
            "what is, what's, what are, signs of, define, definition, explain, mean, means, stand for, prevent*, "
            "avoid, how does, "
            "how common, why does, science, in general"
        ),
    ),
    near(
        FOOD,
        _MAKING_UP,
        _COMPULSION,
        within=12,
        unless=(
            "race, deficit calculator, do i have to eat, how much protein, before, should i eat, during, fuel*, "
            "rest day, "
            "have to eat, plateau, bulk, bulking, hate burpees, what to eat, recovery, gel*, stitch, cramp*, hangry, "
            "how many calories does, calories does, myth, need to eat, metabolism, must i eat, ultra, strength"
        ),
    ),
    in_order(
        "if/when/whenever/every time i eat/ate/have/had/overeat/binge/break",
        _MAKING_UP,
        _COMPULSION,
        within=14,
        unless="stitch, gi, cramp, cramps, before i run, race, fuel*, stomach, coffee, breakfast, recovery, lagging",
    ),
    in_order(
        "only let/allow myself, not allowed to, don't/can't/cannot let myself, only eat, no dinner/food/lunch "
        "unless, only have",
        f"have, {FOOD}",
        "if, when, unless, after i, once, until, says, shows",
        "burn*, run, ran, active, steps, km, trained, watch, calories, miles, session, earned",
        within=9,
        unless="before a run, stomach, gi, rice, because",
    ),
    near(
        "throw/threw/throwing/hide/hiding/hid/feed/bin/binned/chuck/flush, dump, lie, lying, lied, pretend, say i",
        f"{FOOD}, away, to the dog",
        "i ate, i've eaten, eaten, nobody, parents, mum, mom, girlfriend, boyfriend, husband, wife, tell, told, "
        "coach, pretend",
        within=9,
        unless="hide my data, tell me, tell my coach i, should i tell",
    ),
    said(
        "recovering from an ed, ed recovery, had an ed, have an ed, my ed, history of ed, an ed and, ed for # years, "
        "don't let myself eat, won't let myself eat, bones stick/sticking out, get rid of what i ate, "
        "go/toilet and get it out, i'll get fat, skin and bones, not thin enough, not skinny enough, too thin but, "
        "ana for, ana and mia, my ana, body "
        "dysmorphia, "
        "arfid, wannarexic, scared of carbs, scared to eat, afraid to eat, afraid of eating, can't make myself eat, "
        "food makes me sick, thigh gap, collarbones show, ribs show, anorx*, anerex*, bulem*"
    ),
    near(
        "weigh, weigh in, weigh myself, weighing, on the scale, step on the scale, scales",
        "# x a day, # times a day, # times per day, every hour, after every, every meal, ten times",
        within=8,
        unless="protein, grams, food",
    ),
    near(
        "daughter, son, sister, brother, friend, girlfriend, boyfriend, wife, husband, teammate, athlete, roommate",
        "won't/doesn't/refuses/refuse/stopped/barely/hardly/never/wouldn't to/eat/eats/eating, skips every, hides "
        "food, "
        "only eats, eats nothing, doesn't eat",
        "thin, thinner, skinny, lost weight, losing weight, at night, exercise*, runs, anymore, weight, faint*, gym",
        within=14,
        unless="vegetables, veggies, meat, gluten, breakfast, before, faster than, dairy, fish, eggs",
    ),
    in_order("laxative*, laxis, laxies, senna, dulcolax", "after", FOOD, within=4, unless="constipat*"),
    near(
        "lax, laxis, laxies, laxes, laxo, laxative*, laxitive*, dulcolax, senna, diuretic*, water pills, lasix",
        "after dinner/lunch/food/meals/every/eating, everyday, every day, daily, flat, bloat, bloated, control, "
        "every night",
        within=8,
        unless="constipat*, lacrosse, lax practice, doctor, prescribed",
    ),
    near(
        "failure, disgust*, gross, ashamed, guilty, hate myself, feel huge, feel fat, worthless, anxious, cry, panic*",
        f"{FOOD}, over # , # a day, log calories, count calories, weigh in",
        "if, when, so i, until, unless, every, over, more than, can't, or i, each, exactly, always",
        within=8,
        unless=(
            "race, gi, stomach, cramp*, gel*, before, rest day, rest days, ego, during a run, fat after bulk, "
            "bulk, missed, hot day, run after, mid run"
        ),
    ),
)
