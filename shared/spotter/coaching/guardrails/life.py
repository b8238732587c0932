"""People for whom general advice is not enough: who expects a child, and who has not finished growing."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.signs import in_order, near, said
from spotter.coaching.guardrails.words import group
from spotter.coaching.models import Behaviour

# "16 weeks" are of a pregnancy unless they lead to something or are over.
_WEEKS_ALONG = group(
    "# week/weeks",
    not_before="ago out until to of left before into block plan since post after straight now program per in then",
)

PREGNANCY = Concern(
    key="pregnancy",
    behaviour=Behaviour.REDIRECT,
    signs=(
        said(
            "pregnant, pregnancy, postpartum, post partum, postnatal, post natal, prenatal, antenatal, trimester, "
            "c section, caesarean, cesarean, breastfeeding, breast feeding, nursing my, miscarriage, stillbirth, "
            "ivf, trying to conceive, gave birth, giving birth, baby bump, expecting a/my/our/another/twins, "
            "schwanger",
            unless="wife/partner/girlfriend/sister is pregnant and i, wife's pregnancy",
        ),
        in_order("expecting", "baby, child", within=3),
        near("weeks/months/days/soon/long/when after/post/since", "birth, delivery, baby, labour, labor", within=4),
        near("after/since having/had", "baby, child, twins", within=3),
        near(
            _WEEKS_ALONG,
            "some blood, bump, bleeding, spotting, bleed, bled, spotted, baby, babies, belly "
            "hurts/tight/hard/growing/big, "
            "kicking, "
            "kicks, contractions, midwife, obgyn, ob, braxton, placenta, cervix, ultrasound, trimester, fetus, foetus, "
            "along, twins, morning sickness, due, round ligament, nausea, nauseous, gone, bub, pelvic",
            within=9,
            unless=(
                "baby squat*, baby steps, spotting for, spotting on, spotter, gums, shin, shins, nose, blister*, "
                "deload, bump up, toenail*, nipple*, hands, callus*, bump in, bump on, speed bump, bib, period, "
                "menopaus*, the pill, iud, goal"
            ),
        ),
        near(
            "# weeks/months, due in # weeks/months",
            "along, baby due, due with, due date",
            "lift, lifting, run, running, train, squat, training, deadlift, gym, workout, lift*, race, safe",
            within=12,
        ),
        near(
            "baby, bub, bubs, little one, newborn, twins, kiddo, number 2, second one, wee one, munchkin",
            "had my, just had, since having, due, after having, pp, popped out, arrived, delivered, delivery, "
            "carrying, "
            "i had my, leak, leaking, diastasis, pelvic floor, milk, nursing, breast, c section, stitches",
            within=6,
            unless="steps, i'm due a, deload, monitor, formula, dad here, wife, wife's, girlfriend",
        ),
        said(
            "csection, c sec, cesarian, caesarian, my 4/5/6/7/8/9 th month, in my # th week, "
            "in my 5 th/6 th/7 th/8 th/9 th/10 th/11 th/12 th/20 th/30 th week, preggo, preggers, prego, preggy, "
            "preg, knocked up, up the duff, with child, bun in the oven, # weeks/months pp, "
            "pp # weeks/months, nursing mum/mom, baby due, positive pregnancy test, pregnancy test, mat leave and "
            "lift, "
            "pumping milk, breast milk, breastmilk, lactating, diastasis recti, prolapse after"
        ),
    ),
    # A partner's pregnancy, told as the reason for something else.
    unless=(
        near(
            "wife, wifes, wife's, girlfriend, girlfriend's, partner, partners, partner's, sister, sister's, mrs",
            "pregnan*, preg*, expecting, due, baby",
            "i, i'm, i've, i'll, no time, less time, me, mine, dad, our, busy, sleep",
            within=10,
            unless="she, her, can my wife, for my wife, should my wife, i'm pregnant, i am pregnant, and i'm",
        ),
    ),
    topic="pregnancy_and_postpartum",
    reply=(
        "Please let a midwife or doctor decide what is right here, because only they know how the pregnancy or the "
        "recovery is going; I can't clear anybody or plan for it."
    ),
)

_AGES = "8/9/10/11/12/13/14/15/16/17/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen"
_YOUNG = (
    f"{_AGES} year/years/yr/yrs/y old, {_AGES} girl/boy/male/female/lad/lass, girl/boy/lad {_AGES}, "
    f"son/daughter/kid/brother/sister/nephew/niece/cousin/lad/boy/girl {_AGES}, "
    f" {_AGES} year olds, {_AGES} yo, {_AGES} y o, 13/14/15/16/17 m/f, "
    f"aged/age {_AGES}, {_AGES} y.o., turn/turning/turned {_AGES}, "
    "teenage son/daughter/boy/girl/brother/sister/athlete, teenager, teenagers, teen, teens, underage, under age, "
    "minor, preteen, middle school, middle schooler, 6th/7th/8th/9th grade/grader, 10th grade, high school freshman, "
    "my kid, my child, my children, my kids, youth athlete, a kid, kids, children, child"
)
# "I'm 16" is an age unless a unit follows.
_BARE_AGE = group(
    (
        f"i'm {_AGES}, i'm only/just {_AGES}, i am {_AGES}, i am only/just {_AGES}, "
        f"he/she/son/daughter/brother/sister/nephew/niece is {_AGES}, he/she 's {_AGES}"
    ),
    not_before=(
        "kg kgs kilos lb lbs pounds stone km kms k mile miles min mins minutes hours weeks wks days months seconds s "
        "st percent reps sets bmi c f degrees"
    ),
)
_RISKY = (
    "lose/losing weight/fat/kg/belly/some/#, losing weight, weight loss, cut, cutting, a cut, calorie*, diet, "
    "dieting, fast, fasting, intermittent fasting, fat burner*, pre workout, preworkout, pre workouts, creatine, "
    "caffeine, energy drink, energy drinks, supplement*, 1 rm, one rep max, max out, maxing out, maxes, max, "
    "marathon, ultra, ultramarathon, # body fat, body fat, bf, lost # kg/lbs/kilos, lighter, sarms, "
    " keto, thigh/belly fat, weigh # by, abs, bulk, "
    "test boosters, shredded, six pack, sauna suit, # miles ultra, 100 miles, ironman"
)
_NOT_RISKY = (
    "half the, run a fast, fast 5 k, fast enough, how fast, faster, keeps me, my own, after the kids, "
    "kids in bed, cut from the team, healthy diet, marathoner, marathon training partner, run faster than me, "
    "with kids, kids and, at home with, when my kids"
)

MINOR = Concern(
    key="minor",
    behaviour=Behaviour.REDIRECT,
    signs=(
        near(_YOUNG, _RISKY, within=16, unless=_NOT_RISKY),
        near(_BARE_AGE, _RISKY, within=16, unless=_NOT_RISKY),
    ),
    topic="youth_training",
    reply=(
        "For somebody who is still growing that belongs with a parent, a doctor and a coach who is there in person, "
        "so I won't plan it."
    ),
)
