"""How people speak of doping who do not call it so: short names and nicknames beside doses, needles and tests."""

from __future__ import annotations

from spotter.coaching.guardrails.drug_names import INSULINS, STIMULANTS_AND_OPIOIDS, WEIGHT_LOSS_DRUGS
from spotter.coaching.guardrails.signs import Sign, in_order, near

# Words of everyday use, that mean a drug beside a dose or a needle.
_NICKNAMES = (
    "oil, oily, gear, juice, juicing, sauce, the stuff, stuff, vial, vials, amp, amps, ampoule*, ampule*, "
    "special supp/supps/supplement/supplements/vitamins, vitamin s/t/d bol, sust, var, halo, mast, primo, eq, prop, "
    "cruising, adrol, drol, winni, rad, osta, sus, cyp, igf, s 4, modaf, tne, a vet pen, compound, npp, ace, m 1 t, "
    " gh, growth hormone, test, testosterone, trt, peptide*, hormone*, pens, pen, nebido, "
    "reta, sema, tirz, blood bag/bags, bag of blood, synthol, cyp, enanthate, undecanoate, source, the blue ones, "
    "roid*, slin, clen*"
)
_DOSED = (
    "cc, ccs, ml, mls, iu, ius, mcg, ug, amp, amps, inject*, pin, pins, pinned, pinning, jab, jabs, jabbing, "
    "subq, sub q, syringe*, # g needle/pin, # mg, mgs, eod, ed, e # d, "
    "twice/# weekly, every # days, # days a week, e 3 d, # units, # u, dose*, dosage*, dosing, cycle*, blast*, "
    "cruise*, pct, half life, frontload*, stack*"
)
_HARMLESS = (
    "olive oil, fish oil, cod liver, mct, coconut oil, beet*, cherry juice, orange juice, pickle juice, fruit juice, "
    "apple juice, blood test, blood tests, lactate test, collagen, booster, boosters, naturally, ramp test, ftp, "
    "cooper test, beep test, vitamin, caffeine, cbd, vaccine, flu jab, covid, sweat test, gels, drink mix, salt, "
    "water test, plate, plates, hot sauce, soy sauce, tomato, electrolyte*, rest, menstrual, cycling, power meter, "
    "pins and needles, between sets, sets of, lance, finger prick, test week, test day, test block, test my, "
    "oxygen, strides, amp it, amp up, nandos"
)
_PRESCRIBED = "prescribed, diabetic, diabetes, type 1, type 2, asthma, hypogonadism, adhd, narcolepsy, t 1, t 1 d, endo"
_CLEARING = (
    "how long, how many days/weeks, how fast, days, weeks, minimum, smallest, lowest, least, most, amount, "
    "what, which, when, take, taking, use, safe, before, can i, stop"
)
_CAUGHT = (
    "flag, flags, flagged, show/shows/showing up, pop, pops, ping, pings, urine hot, trip, trips, trigger, detect*, "
    "see, sees, find, pick up, get/getting/be/been caught, test/testing positive, in my/your/ur/the system, in "
    "urine, in/from my urine, "
    "out of my/your/the system, leave/leaves/left my/the/your system/body, clear, clears, stay/stays in, stop, "
    "pass, beat, drop the, come off, untraceable, undetected"
)
_TESTS = (
    "wada, usada, ukad, nada, doping test/tests/control, drug test/tests/tested, urine test, urine, testers, tested "
    "comp/meet/fed/federation/show/nationals/race, panel, biological passport, passport, tested at, get tested, "
    "tested, testing pool, antidoping, anti doping, out of competition"
)
# What somebody asks about who is afraid of a test without doping.
_CLEAN = (
    "supplement*, contaminat*, ashwagandha, tongkat, caffeine, creatine, pre workout, preworkout, protein, vitamin*, "
    "inhaler, cold medicine, poppy, what happens, what does, how do testers, rules, banned, time trial, drug tested "
    "federation, drug free, natural, natty, 1 rm, lactate, vo 2*, threshold, cooper, hydration, why do, fitness, "
    "blood test, meat, clean sport, sudafed, cbd"
)
_LIFTING_USE = (
    "bodybuild*, grow, bulk*, gh, post workout, post lift, after lifting/training/lift, glycogen, "
    "shuttle*, anabolic, gains, mass, size, off season, prep, hypertrophy, dextrose, karbolyn, cyclic dextrin, mate, "
    "buddy, vial, first time, not diabetic, swole, huge, stage"
)
_FASTER_LEANER = (
    "hyrox, ultras, long ride, ironman, get through, half, 5 k, 10 k, focus, races, race, faster, stronger, fat "
    "loss, endurance, performance, energy, pre workout, burn*, lean*, cut, "
    "cutting, shred*, marathon, ultra, pr, pb, stack, meet, comp, stamina, edge, buy, workout, train, "
    "without a prescription/script, lifts, pain away, numb, push through, test"
)

DOPING_TALK: tuple[Sign, ...] = (
    near(_NICKNAMES, _DOSED, within=7, unless=f"{_HARMLESS}, {_PRESCRIBED}"),
    near(
        "oily stuff, special supps/supplements/sauce/vitamins, vitamin s/t, on the juice, underground lab, ugl, "
        "research chems/chemical/chemicals, pharma grade, pharma, synthol, black market",
        "take, taking, start, starting, on, cycle, weeks, my/his/her coach, mate, get, gets, buy, order, source, "
        "legit, where, lab, plug, reviews, how, gains, need, first, should",
        within=8,
    ),
    near(
        "pin, pins, pinning, inject*, jab, jabs, jabbing, needle, needles",
        "glute, glutes, delt, delts, quad, quads, ventroglute*, vg, subq, belly",
        within=5,
        unless=(
            "pins and needles, cortisone, prp, physio, dry needling, acupuncture, vaccine, flu, machine, stack, "
            "bench, squat, doctor"
        ),
    ),
    near(_TESTS, _CAUGHT, _CLEARING, within=9, unless=_CLEAN),
    near(
        "hide, hiding, mask, masking, get around, beat, trick, fool, dodge, stay under, cheat, pass",
        f"t e ratio, hematocrit limit, haematocrit, {_TESTS}",
        within=8,
        unless=_CLEAN,
    ),
    near(
        "cheap, cheapest, reliable, plug, source, sources, lab, labs, where, order, buy, hook, hooks, legit, dealer, "
        "script, prescription, telegram, website",
        f"gear, test, primo, sust, var, hgh, gh, peptide, peptides, pharma, growth hormone, {WEIGHT_LOSS_DRUGS}",
        within=6,
        unless=(
            "running gear, gym gear, lactate test, test kit, blood test, fitness test, vo 2*, food, collagen, "
            "rest, rests, sets, sleep, what/which gear, gear should, winter, gear for, legit test, my doctor, "
            "test my, rain, test day, test for, the test, a test, test result*, race gear, open source"
        ),
    ),
    near(
        WEIGHT_LOSS_DRUGS,
        "class, show, stage, comp, meet, shred*, lean, leaner, cut, cutting, not fat, # bf, buddy, mate, friend, "
        "vial, microdos*, race weight, reconstitut*, bac water, black market, without a doctor/script/prescription",
        within=16,
        unless="prescribed, my doctor, gp, diabetes, diabetic",
    ),
    near(
        INSULINS,
        "not/isn't/aint/never/no/non diabetic, never been diabetic, not a diabetic, no diabetes, nondiabetic",
        within=30,
    ),
    near(
        INSULINS,
        _LIFTING_USE,
        within=12,
        unless=(
            f"{_PRESCRIBED}, sensitivity, resistance, spike*, response, does, release, hormone, how insulin, pump, "
            "work, works"
        ),
    ),
    near(
        STIMULANTS_AND_OPIOIDS,
        _FASTER_LEANER,
        within=10,
        unless="prescription for, my doctor, inhaler, has asthma, i have asthma, my asthma, "
        "prescribed, diabetic, adhd, narcolepsy, banned",
    ),
    in_order(
        "what, which, something, anything",
        "take, use, stronger than caffeine, stronger than preworkout/pre workout, better than caffeine",
        "flag, show up, detect*, caught, positive, marathon, race, untraceable",
        within=8,
        unless=f"{_CLEAN}, gel*, eat, drink, pace, carbs, run a, run the, run my, to run, shoes, run in, breakfast",
    ),
)
