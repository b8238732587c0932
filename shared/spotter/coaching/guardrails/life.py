"""People for whom general advice is not enough: who expects a child, and who has not finished growing."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.signs import in_order, near, said
from spotter.coaching.guardrails.words import group
from spotter.coaching.models import Behaviour

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
            "# weeks/wks/months along, due in # weeks/months",
            "lift, lifting, run, running, train, squat, training",
            within=12,
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
    f"{_AGES} year/years/yr/yrs old, {_AGES} year olds, {_AGES} yo, {_AGES} y o, 13/14/15/16/17 m/f, "
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
    "marathon, ultra, ultramarathon, # body fat, body fat, keto, thigh/belly fat, weigh # by, abs, bulk, "
    "test boosters, shredded, six pack, sauna suit, # miles ultra, 100 miles, ironman"
)
_NOT_RISKY = (
    "half the, run a fast, fast 5 k, fast enough, how fast, faster, football, keeps me, my own, after the kids, "
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
