"""Starving, drying out, and getting lighter than is safe or faster."""

from __future__ import annotations

from spotter.coaching.guardrails.amounts import FasterLoss, FewerCalories, LongerFast, LowerBodyFat
from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.signs import in_order, near, said
from spotter.coaching.guardrails.words import group
from spotter.coaching.models import Behaviour

# Losing more than this is not fat alone.
_MOST_KG_A_WEEK = 1.5
# Below the resting need of nearly every adult.
_FEWEST_KCAL_A_DAY = 1200
_LONGEST_FAST_H = 36
# About what men cannot live without; women need two to three times as much.
_LOWEST_BODY_FAT_PERCENT = 5
_MAKING_WEIGHT = (
    "weight, weigh, weighin, weigh in, kg, kilo, kilos, lbs, pounds, weight class, class, lighter, lose, losing, "
    "drop, cut, making/make weight, shredded, lean, scale"
)
_WEEKDAY = "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, wed, sat, sun"

EXTREME_DIET = Concern(
    key="extreme_diet",
    behaviour=Behaviour.REFUSE,
    signs=(
        FasterLoss(_MOST_KG_A_WEEK),
        FewerCalories(_FEWEST_KCAL_A_DAY),
        LongerFast(
            _LONGEST_FAST_H,
            group(
                "fast, fasts, fasting, of fasting, water/dry/full/liquid/juice fast, without food, without eating, "
                "no food"
            ),
        ),
        said(
            "water/dry/liquid/extended/prolonged/juice/snake fast, water/dry/extended/prolonged fasting",
            unless="ramadan, religious, yom kippur, dry fast twitch",
        ),
        said(
            "zero/no calorie/calories/food days, zero/no calories, zero/no food for, starve, starving myself, "
            "starvation diet, crash diet, hcg diet, cotton ball diet, tapeworm*, sleeping beauty diet, "
            "egg and wine diet, ice cube/cubes diet, lettuce diet, ice cube and",
            unless=(
                "drink with zero, drinks with zero, starve my muscles, starve the, myth, starvation mode, soda, "
                "coke, zero calorie drink*"
            ),
        ),
        near(
            "stop/stopping/quit/not/without/avoid/go",
            "eating, eat anything, food",
            "until, race, meet, days, lighter, weigh, drinking, week, altogether, completely",
            within=5,
            unless="before bed, hours before, minutes, hour before, late, before my run, healthy",
        ),
        near(
            "sauna*, hot bath*, hot tub, steam room",
            f"{_MAKING_WEIGHT}, weighins",
            within=9,
            unless="acclimat*, recovery, after lifting, after training, heat training, muscle loss, gains",
        ),
        near(
            "sweat/sauna suit/suits, garbage/bin/trash bag/bags, binbag, plastic wrap, cling film, layers of clothes",
            _MAKING_WEIGHT,
            within=12,
        ),
        near(
            (
                "water cut, water cutting, water load*, water manipulation, dehydrat*, dry out, drying out, "
                "cut water, cutting water"
            ),
            _MAKING_WEIGHT + ", meet, comp, competition, show, photo*, look, dry, final week, protocol",
            within=14,
            unless=(
                "how do i know, signs, avoid, prevent, urine colo*, performance, hurt performance, am i, worth, do "
                "i need"
            ),
        ),
        near("spit, spitting", f"{_MAKING_WEIGHT}, bottle, cup, gum, to hit #", within=8, unless="spit out my food"),
        near(
            "stop/stopping/not/without/zero/no/go/quit/sip/nothing",
            "drink, drinking, water, fluids, liquids",
            f"{_MAKING_WEIGHT}, meet, comp",
            within=9,
            unless="alcohol, beer, wine, water weight, ramadan, sports drink",
        ),
        near(
            "laxative*, lasix, furosemide, diuretic, diuretics, water pills, spironolactone, ipecac",
            f"{_MAKING_WEIGHT}, take, taking, use, how much, how many, which, best, dose, buy, before, night, run",
            within=10,
            unless="caffeine, coffee, tea, without, prescribed, doctor, blood pressure, heart failure, acne, banned",
        ),
        near(
            "least, lowest, minimum, fewest, how little, how low",
            "i can/could eat, to eat, can i eat/go, calories, kcal, food, intake",
            "survive, passing out, pass out, fainting, get away, and still, hit, without, go, go on, possible, live",
            within=10,
            unless="carbs, protein, gel*, before, pre run, maintain, breastfeeding",
        ),
        in_order(
            "no food, no eating, not/without eating, nothing to eat, no meals, eat nothing, no carbs or food, zero "
            "food, fast",
            _WEEKDAY,
            _WEEKDAY,
            within=4,
            unless="easy, tempo, intervals, ramadan, run fast, fast run, fast on, long run, sessions",
        ),
        near(
            "zero/0/no kcal/calorie/calories/cals/cal, nothing",
            "alternate day/days, every other/second day, # days, weekend, weekdays",
            within=5,
            unless="drink, drinks, coke, soda, sweetener*, hurts, works, happens, rest",
        ),
        near(
            "liquids, fluids, water", "off, zero, cut out", "hot bath/baths, sauna*, from wed, from thursday", within=9
        ),
        in_order("# shakes/shake", "that's it, thats it, nothing else, nothing more", within=7),
        in_order(
            "# kcal/cal/cals/calories/calorie",
            "then nothing, nothing else, nothing more, and nothing, nothing until",
            within=5,
            unless="before, race, gel*",
        ),
        near(
            "lost # kg/kilos/kgs/lbs/pounds/kilo, lost #",
            "in # days, in # week/weeks, in a week",
            "another, same again, # more, want # more, the next, next #, keep it going, as fast",
            within=14,
            unless="in 8/9/10/11/12/13/14/15/16/20 weeks, muscle, month, months",
        ),
        LowerBodyFat(_LOWEST_BODY_FAT_PERCENT),
        near(
            "drop/make/down/lose",
            "a class, two classes, # classes, weight class, weight classes",
            "overnight, tomorrow, one day, two days, # days, days, hours",
            within=7,
        ),
        near(
            "# kg/kilos/lbs/pounds lighter, weigh # kg/lbs less",
            "in # days, in # weeks, in a week, in two weeks, by saturday, tomorrow",
            within=6,
        ),
        in_order(
            "nothing but, only, just, live on, living on, survive on",
            "broth, powder, veg, vegetables, juice, juices, water, lettuce, cucumber, coffee, celery, ice, apple, "
            "apples, soup, egg, eggs, fruit, "
            "tuna, shakes, smoothie, smoothies, diet coke, gum, rice cakes, tea",
            "week, weeks, month, a/per/each/every/all day, until, for # days, # days, daily",
            within=6,
            unless=(
                "drink only, drink just, during, hydrat*, recover*, per week, times a week, "
                "coffee/juice/water/eggs/tea/fruit before, "
                "breakfast, # times, gel*, days a week, before training/workouts"
            ),
        ),
        near(
            "# kcal/calories/calorie/cal",
            "shake, shakes",
            "weeks, days, only, diet",
            within=8,
            unless="# # kcal, surplus, gain, bulk, add, extra",
        ),
    ),
    topic="fat_loss",
    reply=(
        "I can't help with starving, drying out or losing weight that fast: it is dangerous for the heart and the "
        "kidneys, costs muscle and strength, and comes back. I can help with a slower way that keeps both."
    ),
)
