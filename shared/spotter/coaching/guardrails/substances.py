"""Doping and medicines: no doses, no cycles, no clearance."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.doping_talk import DOPING_TALK
from spotter.coaching.guardrails.drug_names import DOPING_DRUGS, HORMONES, INSULINS, MEDICINES, STIMULANTS_AND_OPIOIDS
from spotter.coaching.guardrails.signs import AnyOf, in_order, near, said
from spotter.coaching.models import Behaviour

_GETTING_AND_TAKING = (
    "dose, doses, dosage, dosing, dosierung, dosed, microdose, microdosing, cycle, cycles, stack, stacking, mg, mcg, "
    "iu, ml, inject, injecting, injection, injections, shot, shots, pin, pinning, buy, source, sources, order, "
    "get hold, take, taking, how much, how many, how often, how do i use, how to use, recommend, protocol, tablets, "
    "pills, blast, should i, can i use, hop on, go on, start, taper, come off, use, using, without a prescription, "
    "where, legit, log, ratio, ratios, add, worth, best, good idea, safest, without getting caught, undetectable, "
    "how long should i"
)
# What people ask who want to know, not to take.
_WANTING_TO_KNOW = (
    "bad for, dangerous, danger, dangers, risk, risks, harm, harms, harmful, side effect, side effects, heart, "
    "liver, kidney*, banned, ban, illegal, legal, allowed, cheating, caught, catch, wada, usada, anti doping, "
    "antidoping, "
    "prohibited, tested federation, accidental, inadvertent, avoid, are sarms/steroids/peds/prohormones safe, "
    "is creatine a, a steroid or, epoc, is it a, pros dope, elites dope, athletes dope, runners dope, everyone "
    "dope, contain, "
    "contaminated, fail a, natural, naturally, natty, compared, rumours, accused, why is, why are, why do, "
    "difference between, what happens, "
    "how do athletes, history, scandal, still doping, cyclists, i heard, documentary, steroid/drug free, dope "
    "session/workout/run/track,  what is doping/dope/ped/peds, "
    "without/no/never/avoid/against/refuse/off/on steroids/sarms/peds/doping/drugs/epo, "
    "instead of steroids/peds/drugs, clean athletes"
)
_ASKING_FOR_MYSELF = (
    "dose, doses, dosage, dosing, mg, mcg, iu, cycle, stack, pct, inject, injecting, pin, pinning, buy, source, "
    "should i take, should i use, should i run, can i take, can i use, how much, how many, take it, won't show up, "
    "beat the test, pass the test, pass a test, to take, safely, taper off, best, recommend, protocol, safest, "
    "low dose, microdose, come off, hop on, want to try, thinking about, for me, clear, detection, amount, smallest, "
    "lowest, minimum, least, washout, wash out, flag, flags, flagged, how long, hypothetic*, stay in, stays in, "
    "stays, my system, half life, "
    "per week, a week, # weeks, start, starting, cheapest, legit, ml, cc, units, tabs, capsules, with food, "
    "empty stomach, days before, weeks before, weeks out, show up, where can i, where do i, where to"
)
_OF_A_CLINICIAN = (
    "prescribed, prescribes, prescription for, diabetic, diabetes, diabetics, type 1, type 2, t 1, t 1 d, t 2 d, "
    "dexcom, libre, cgm, hypo, hypos, asthma, hypogonadism, "
    "hrt, adhd"
)
# "What is clenbuterol?", "how does EPO work?"
_WHAT_IT_IS = in_order(
    "what is, what's, what are, what does, how does, how do, is, are, does",
    DOPING_DRUGS,
    "a, an, the, and, or, do, does, work, works, used for, it, banned, made, called, actually, the same, natural, "
    "even, "
    "really, legal, steroid, steroids, against, mean, means, stand for, improve, improves, help, cause, cases",
    within=1,
)

DOPING = Concern(
    key="doping",
    behaviour=Behaviour.REFUSE,
    signs=(
        *DOPING_TALK,
        # Somebody who names a drug is after it, unless the question says that it is about something else.
        said(
            DOPING_DRUGS,
            misspelt=True,
            unless=AnyOf(
                (
                    _WHAT_IT_IS,
                    said(f"{_WANTING_TO_KNOW}, cortisone, inhaler, {_OF_A_CLINICIAN}, steroid injection/shot/cream"),
                )
            ),
        ),
        near(
            DOPING_DRUGS,
            _ASKING_FOR_MYSELF,
            within=12,
            misspelt=True,
            unless=(
                "creatine a steroid, caffeine, ban, bans, ban for, banned for, suspended, steroid "
                f"injection/shot/inhaler/cream, {_OF_A_CLINICIAN}"
            ),
        ),
        near(
            "testosterone, trt, growth hormone, peptides, thyroid hormone, t 3, slin",
            _GETTING_AND_TAKING,
            within=9,
            unless=(
                "between sets, sets of, rest, rests, naturally, natural, booster, boosters, levels, collagen, banned, "
                f"{_OF_A_CLINICIAN}, zone, affect, "
                "sleep, raise, drop, lower, boost"
            ),
        ),
        near(
            "testosterone, trt, growth hormone, t 3, hgh",
            "mg, mcg, iu, inject, injecting, microdose, buy, dosage, dose, cycle",
            within=9,
            unless=_OF_A_CLINICIAN,
        ),
        near(
            "beat/pass/trick/cheat/avoid/dodge",
            "doping test, drug test, urine test, biological passport, wada, testers, test at, tested clean",
            within=5,
            unless="supplement*",
        ),
        near(
            "won't/not/doesn't/does not/undetectable, what can i take, stay undetected, masking agent*",
            "show up, wada, drug test, doping test, doping control, detect*, tested",
            within=8,
            unless="supplement*, contaminat*",
        ),
        said(
            "# mg test, test a week, mg of test, ml of test, tren or, clen or, on cycle, off cycle bloods",
            unless="test my, test a week of, 1 rm",
        ),
        in_order(
            "clen, tren, t 3, anavar, sarms, test, deca",
            "or, vs, versus",
            "clen, tren, t 3, anavar, sarms, winstrol, deca, var",
            within=1,
        ),
        near("microdose, microdosing", "test, tested, testing, pros, marathon", within=10, unless="caffeine"),
        near("how to/do get, where to/do get, get me", "steroids, sarms, roids, peds", within=4),
        said("beginner cycle, first cycle", unless="training, week, weeks, sets, 5, heavy, test my"),
        near(
            "first/beginner/bulking/cutting/my/next cycle",
            "pct, gains, oral*, injectable*, pin, ml, e w, blood work, bloodwork, support",
            within=8,
        ),
        near(
            "semaglutide, ozempic, wegovy, tirzepatide, retatrutide, mounjaro, beta blockers, propranolol, viagra",
            "buy, source, without a prescription, online, grey market, research chemical*",
            within=9,
        ),
        near(
            "what/which/recommend/best/strongest",
            "drug, drugs",
            "faster, stronger, strength, endurance, win, muscle, race",
            within=7,
            unless="test, tests, testing, banned, medical, blood pressure",
        ),
    ),
    topic="anti_doping",
    reply=(
        "I can't help with doses, cycles or sources of performance-enhancing or weight-loss drugs, or with getting "
        "round a test. They can do lasting harm to the heart, the kidneys, the liver and the hormones, and what is "
        "sold outside a pharmacy often holds something else than the label says. If you use something or think of it, "
        "talk to a doctor, who can check your health without judging you. I can help you towards the goal behind it "
        "with training, food and sleep."
    ),
)

MEDICATION = Concern(
    key="medication",
    behaviour=Behaviour.REDIRECT,
    signs=(
        said(
            MEDICINES,
            misspelt=True,
            unless="medicine ball*, sports medicine, med ball*, anti inflammatory food/foods/diet/effect/effects, "
            "turmeric, ginger, myth, kill/kills gains, shockwave, night splint, "
            "what is wegovy/ozempic/mounjaro/semaglutide, news said, lose muscle, no thanks, what else, exercise "
            "is medicine, avoid/without/no painkillers, instead of painkillers, "
            "don't take any medication, no medication, no meds, not on any medication/meds",
        ),
        near(
            "doctor, gp, physician, cardiologist, psychiatrist, surgeon, endocrinologist",
            "prescribed, prescribe, put me on, gave me, gives me",
            within=5,
            unless="exercises, rest, physio, clearance, the all clear, advice, stretches, plan",
        ),
        near(
            f"{HORMONES}, {INSULINS}, {STIMULANTS_AND_OPIOIDS}, steroids, clenbuterol",
            _OF_A_CLINICIAN,
            within=12,
            unless="insulin sensitivity, banned, is lifting good, test 1",
        ),
        near(
            INSULINS,
            "dose, doses, units, inject, pump, take, before, adjust, skip",
            within=6,
            unless="sensitivity, spike, spikes, resistance, response, carbs, protein",
        ),
        near(
            "birth control, contraceptive, the pill, hormone replacement, hrt",
            "stop, start, skip, switch, come off, delay, should i take, dose",
            within=8,
        ),
        in_order(
            "my/the/these/some/take/taking/more/many",
            "pill, pills, tablet, tablets, antacid*, inhaler puffs",
            within=3,
            unless=(
                "salt, electrolyte*, caffeine, vitamin*, iron, magnesium, on the pill, the pill affect, "
                "the pill shaped, bitter pill, glucose, protein"
            ),
        ),
    ),
    topic="medication_and_conditions",
    reply=(
        "I can't advise on medicines: which to take, how much, when, or whether to stop one. A doctor or pharmacist "
        "who knows your history can, and it is worth telling them how you train."
    ),
)
