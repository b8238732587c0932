"""Signs that food, or the body, has become a burden."""

from __future__ import annotations

from spotter.coaching.guardrails.amounts import LowBodyMass
from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.eating_signs import EATING_SIGNS
from spotter.coaching.guardrails.signs import in_order, near, said
from spotter.coaching.models import Behaviour

# Kilograms by square metre; adults below it are underweight.
_LOWEST_BMI = 18.5
_EAT = "eat, eating, eaten, ate, food, meal, meals, calories, carbs, dinner, dessert, sugar, pasta, bread, snack*"

DISORDERED_EATING = Concern(
    key="disordered_eating",
    behaviour=Behaviour.ESCALATE,
    signs=(
        said("make/making/made myself throw/sick/vomit/puke, making/make/made myself be sick, purge/purging/purged"),
        said("anorex*, bulimi*, orthorex*, eating disorder*, disordered eating, pro ana, proana, thinspo"),
        near(
            "binge, binges, bingeing, binging",
            "starve, starving, fast, fasting, purge, purging, restrict*, run, exercise, burn, plan, stop, guilty, "
            "every, again, secret*",
            within=10,
            unless="binge watch*, binge drink*",
        ),
        in_order(
            "scared/afraid/terrified/guilty/ashamed/anxious/panic/panicking/disgusted/disgusting/fear",
            _EAT,
            within=6,
            unless="gi, stomach, cramp, cramps, toilet, poisoning",
        ),
        near(
            "hate my body, disgusted by my body, hate how i look, punish/punishing myself",
            f"{_EAT}, skip, run, miles, exercise, thin, weight, starve",
            within=12,
        ),
        in_order("exercise/run/train/work/ran/running/treadmill", "earn, off everything, off every", within=4),
        near(
            "burn/run/work/sweat off, burn/run/work/sweat it off",
            f"everything/all/what i eat, {_EAT}",
            "have to, must, every, guilty, always, need to",
            within=9,
        ),
        in_order(
            "only/don't/can't/won't/never",
            "eat, have dinner, let myself eat",
            "if/unless/until/after i",
            "run, ran, train*, exercise*, burn*, earn*",
            within=4,
            unless="breakfast, before a run, stomach",
        ),
        in_order("only/not let/allow/allowing myself", "eat, have dinner/lunch/breakfast/food, food, dinner", within=3),
        near(
            "haven't, not, didn't, without",
            "eaten/eat/eating/food",
            "# days, couple/few/several/many days, week, # whole",
            within=6,
        ),
        near(
            "feel/feeling/look/am/i'm fat, feel/look/feeling so/too/still fat, still feel fat",
            "underweight, too thin, too skinny, everyone/everybody says, bmi",
            within=14,
        ),
        in_order("bmi", "10, 11, 12, 13, 14, 15, 16, 17, 14.*, 15.*, 16.*, 17.*", within=3),
        near(
            "laxative*, diuretic*, water pills",
            "after every, after i eat, after eating, after meals, every meal, every day, daily, feel better, binge",
            within=6,
        ),
        near(
            "hide/hiding/secret/secretly/lie/lying",
            "not eating, food, eating, skipping meals, how little, throw* up, i'm not eating, weight loss",
            within=6,
            unless="secret is, the secret, secret to, secret of",
        ),
        near("weigh myself", "times a day, every hour, can't eat, cant eat, panic, cry", within=9),
        near(
            "skip/skipping/skipped",
            "meals, eating, food",
            "all week, every day, all day, punish*, deserve, for days, hate",
            within=9,
        ),
        said(
            "lost her period, afraid of food, fear foods, don't deserve to eat, don't deserve food, "
            "terrified of gaining, can't stop restricting"
        ),
        near(
            "friends, family, parents, mum, mom, coach, everyone, boyfriend, girlfriend, husband, wife",
            "worried, noticing, notices, notice, concerned",
            "not eating, eating, too thin, how thin, weight loss, how little i eat, losing weight",
            within=14,
        ),
        near(
            "disgusting, disgusted, disgust, gross",
            "after eating, when i eat, after i eat, every time i eat",
            within=5,
        ),
        near(
            "every time i eat, whenever i eat, when i eat, after i eat",
            (
                "have to run, have to exercise, i exercise, exercise for, run for, must run, hate myself, guilty, "
                "burn, panic, cry, throw up"
            ),
            within=8,
            unless="gi, stomach, cramp, cramps",
        ),
        near(
            (
                "haven't eaten, not eaten, stopped eating, stop eating, refuses to eat, barely eat, barely eating, "
                "hardly eat, eating almost nothing"
            ),
            (
                "since, days, properly, week, anymore, period, monday, tuesday, wednesday, thursday, friday, "
                "saturday, sunday, yesterday"
            ),
            within=8,
            unless="since breakfast, since lunch, since noon, stop eating before, hours",
        ),
        near(
            "anxious, panic, cry, crying, guilty, ashamed, obsessed, obsessing",
            (
                "burn off, what i ate, weighing, every gram, every calorie, calories, calorie counting, the scale, "
                "over my calories"
            ),
            within=10,
        ),
        *EATING_SIGNS,
        LowBodyMass(_LOWEST_BMI),
    ),
    reply=(
        "Thank you for telling me. What you describe deserves more care than a training plan can give, and it is "
        "common among people who train. Please talk to a doctor or an eating-disorder service soon, and to somebody "
        "you trust today. I won't set calorie targets or extra training meanwhile; eating regularly and resting are "
        "never the wrong choice. If you feel faint, have chest pain or think of harming yourself, call your local "
        "emergency number now."
    ),
)
