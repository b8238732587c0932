"""Lives at stake, and harm that has nothing to do with training."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.signs import in_order, near, said
from spotter.coaching.models import Behaviour

_TRAINING = (
    "hill*, burpee*, squat*, deadlift*, bench*, repeat*, rep, reps, interval*, set, sets, workout*, session*, "
    "leg day, treadmill, mile, miles, km, sprint*, drill*, grip, race, races, gym"
)
_PEOPLE = (
    "him, her, them, someone, somebody, people, coach, boss, ex, wife, husband, partner, rival, neighbour, neighbor"
)

SELF_HARM = Concern(
    key="self_harm",
    behaviour=Behaviour.ESCALATE,
    signs=(
        in_order(
            ""
            ""
            ""
            ""
            "want/wants/wanted/wanna/going/gonna/feel/felt/think/thinking/thought/thoughts/might/plan/planning/ready/urge",
            "kill/killing/unalive myself/himself/herself/themselves, kms, end my/his/her life, ending my/his/her life",
            within=4,
            unless="don't want to kill, without killing, not want to kill",
        ),
        near(
            "kill/killing myself",
            "tonight, pills, bridge, anymore, nobody, depressed, goodbye, alone, how do i, how can i",
        ),
        said("end/ending my life, end/ending it all, take/taking my own life, suicidal, self harm*, selfharm*"),
        said("suicide, suizid, suicidio, umbringen", unless=f"{_TRAINING}, suicides, suicide runs"),
        in_order(
            "want/wanna/wish/wants",
            "die, to die, be dead, i was dead, i were dead, not wake up",
            within=2,
            unless=_TRAINING,
        ),
        said(
            "took all my pills/tablets/meds, i'll end it, going to end it, gonna end it, took an overdose, "
            "overdosed, i end it, "
            "done with life, wish i wouldn't/didn't wake up, train would be easier, "
            "think/thinking/thought about/of ending it/things, want to end it/everything, end it all, don't/not "
            "want to "
            "be here anymore, can't go on anymore, can't go on living, no will to live, rather be dead, want to "
            "sleep forever, "
            "not be here tomorrow, say goodbye to everyone, don't want to wake up, want to not wake up, ready to die",
            unless="ending it with, relationship, season",
        ),
        near(
            "cut/cutting/burn/burning my arm/arms/wrist/wrists/thigh/thighs, cutting again, self harming, cuts again",
            "again, since, been, blade, feel, relief, when, because, numb",
            within=7,
            unless=f"{_TRAINING}, volume, day, fat, calories, weight, barbell, bar, rack, kg",
        ),
        said("don't/not want to live/exist, don't/not want to be alive/here, wish i was/were never born"),
        said(
            "wish i was/were dead, better off dead/without me, better off if i'm/i gone/dead/died/wasn't/weren't, "
            "if i'm gone, if i was gone, "
            " not/isn't/isnt worth living, tired of living/life"
        ),
        near("no point/reason/use, nothing", "living, to live, live for, in life", within=3),
        in_order(
            "hurt/hurting/harm/harming/cut/cutting/burn/burning myself", "purpose, purposely, deliberately", within=4
        ),
        said(
            "i've been/keep/started/start cutting myself, want/need to hurt/harm/cut myself, urge to hurt/harm/cut",
            unless="don't want to hurt, not want to hurt",
        ),
        in_order(
            "i cut/hurt myself, hurting/harming/cutting myself",
            "when/whenever/after/because/again",
            within=2,
            unless=f"{_TRAINING}, shaving, slack, short, training, running, lifting",
        ),
        near("overdose, take all", "pills, tablets, medication, myself, how many", within=6),
        in_order(
            "jump/jumping/throw/throwing",
            "bridge, train, roof, traffic, window, cliff",
            within=5,
            unless="box, boxes, over the",
        ),
        near(
            "reason, reasons, point, use, nothing",
            "live, living, to be alive, go on living",
            within=3,
            unless="live with, live near, live in, living room",
        ),
        in_order(
            "think/thinking/thought/thoughts/dream/fantasise/fantasize about/of",
            "hurting/harming/killing/cutting myself, ending my",
            within=2,
        ),
        in_order("think/thinking/thought/thoughts/dream about/of", "dying, death", within=2, unless=_TRAINING),
        said(
            "want everything/it to end, want it all to end, painless way, easiest way to die, "
            "want to disappear forever, goodbye forever, no longer want to live, lost the will to live"
        ),
        near("razor, blade, knife", "my arms, my wrists, my arm, my legs, my skin, wrist", within=4),
        said(
            "nobody/noone/everybody would/will miss me, no one would/will miss me, nobody would care if i, "
            "nobody cares if i die"
        ),
    ),
    reply=(
        "I am really glad you said that, and I am worried. Please talk to somebody right now: your local emergency "
        "number, a crisis line, or a person you trust who can be there. Training can wait, and nobody has to carry "
        "this alone."
    ),
)

HARM = Concern(
    key="harm",
    behaviour=Behaviour.REFUSE,
    signs=(
        near(
            "make/build/buy/get/cook/find",
            "bomb, bombs, explosives, gun, guns, firearm, pistol, meth, ghb, poison, ricin, napalm, crack cocaine, "
            "heroin, molotov*",
            within=4,
            unless="gun show*, guns of, bigger guns, big guns, biceps, calories bomb, bath bomb",
        ),
        near(
            "hack/hacking/break/breaking/crack/phish",
            "account, accounts, strava, phone, email, garmin, instagram, computer, password, whatsapp, wifi, camera",
            within=6,
            unless="hack squat*, life hack*, hacks",
        ),
        near(
            "cheat/cheating/beat/fool/fake/faking/falsify/forge",
            "drug test, doping test, piss test, urine test, drug/doping/urine control, urine, doctor's note, "
            "medical certificate/clearance, my gps, gps file, qualifying time, id, prescription*, vaccination",
            within=5,
        ),
        near(
            "slip, put, sneak",
            "something, pills, powder, laxative*",
            "bottle, drink, food, shaker",
            "rival*, opponent*, his, her",
        ),
        said(
            (
                "cut/cutting/shortcut the course/race/route without, cut the course, bib mule, skip the timing mat*, "
                "course cutting"
            ),
            unless="what happens if",
        ),
        in_order(
            "to/will/can/could/gonna hurt, poison, kill, injure, sabotage, stalk, attack, beat up, stab, "
            "blackmail, drug, spike, harass, "
            "follow home, hurting/poisoning/killing/stalking, spread lies about, get revenge on",
            (
                f"{_PEOPLE}, girl, woman, man, guy, teammate, teammates, competitor, competitors, opponent, "
                "opponents, training partner, friend, runner"
            ),
            within=3,
            unless="in front, at the race, in a race, at the meet, hurt people, injure people",
        ),
        near(
            "log in, log into, get into, logging into",
            "my/his/her girlfriend/boyfriend/ex/wife/husband/rival/friend/coach/teammate's",
            within=4,
            unless="to see my, my runs, my own, my log, my training",
        ),
        said(
            "fake medical certificate, fake certificate, fake doctor's/doctors note, cutting the course, "
            "make someone/somebody/him/her/them tear/fall/injured/sick, make someone/somebody lose"
        ),
        near(
            "bike, car, taxi, bus, metro, scooter, shortcut",
            "marathon, race, course",
            "noticed, noticing, caught",
            within=9,
        ),
    ),
    reply="Sorry, I can't help with that. If somebody is in danger, call your local emergency number.",
)
