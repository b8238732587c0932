"""Asking after what belongs to other athletes."""

from __future__ import annotations

import re

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.other_athletes import OTHER_ATHLETES
from spotter.coaching.guardrails.signs import Written, in_order, near, said
from spotter.coaching.models import Behaviour

_LOOKING_UP = (
    "show, give me, give us, tell me, list, send, get, find, look up, look into, lookup, pull, share, read, display, "
    "export, fetch, print, access, open, see, check, what is, what's, what was, what are, what were, what did, "
    "what does, what has, how much did, how much does, how far did, how far does, how fast did, how fast does, "
    "how often did, how often does, how many, when did, where did, where does, did, has, reveal, dump, name, which, "
    "compare, peek, spy, track, monitor, leak, whose, need, want to know, curious"
)
_DATA = (
    "training log, training logs, log, logs, logged, logging, log in, workout, workouts, run, runs, ran, "
    "running route, route, routes, weight, weigh, weighs, bodyweight, weigh ins, weighins, profile, data, history, "
    "record, records, stats, numbers, address, location, email, phone, heart rate, hr, hrv, injury, injuries, "
    "injured, password, account, program, programs, plan, plans, pr, prs, 1 rm, 1 rms, bench, squat, squats, "
    "deadlift, deadlifts, pace, times, 5 k, 10 k, marathon, activity, activities, strava, calendar, session, "
    "sessions, gym, lift, lifted, mileage, sleep, conversation, conversations, chat, chats, chest, trained, steps, "
    "watch, goals, max"
)
_OWN_DATA = (
    "training log, training logs, logs, logged, workout history, workouts, running route, routes, weigh ins, "
    "profile, data, training history, stats, home address, address, location, email, phone number, heart rate data, "
    "injuries, injury history, password, account, conversation, conversations, last run, last runs, last workout, "
    "runs from, run from, activities, weight, body weight, personal records, sleep data, program"
)
_ACQUAINTANCE = "/".join(
    (
        *("friend", "wife", "husband", "girlfriend", "boyfriend", "ex", "partner", "boss", "coworker", "colleague"),
        *("neighbour", "neighbor", "brother", "sister", "teammate", "rival", "daughter", "son", "mate", "buddy"),
        *("roommate", "client", "crush", "mother", "mom", "mum", "father", "dad", "cousin", "competitor", "opponent"),
        *("coach", "athlete", "trainer", "kid", "bf", "hubby", "flatmate", "bro", "sis"),
    )
)
# "My friends log", as many write.
_ACQUAINTANCES = _ACQUAINTANCE.replace("/", "s/") + "s"
_SOMEBODY = f"my/his/her {_ACQUAINTANCE}, my/his/her {_ACQUAINTANCES}, my training partner/partners"
_OTHER_USERS = (
    "another/other/different user/users/athlete/member/members/account/accounts/customer/client/clients, "
    "other athletes', other users', all users/athletes/members/accounts, "
    "all your/the users/athletes/members/customers, every user/athlete/member, "
    "your users/athletes/members/customers/clients, any user/athlete/member, some other athlete, everyone's, "
    "everybody's, somebody/someone else's, registered users, of/which your athletes, everyone else on/in, "
    "list of athletes/users/members, everyone who, users live, users near, users in/near/from/who, athletes near, "
    "members near/who, the user, the athlete with, person before me, user before me, someone on here, "
    "anyone on here, anyone else, the person with"
)
_IN_THE_APP = (
    "in/on/with/uses/using the/this/your app, in/on spotter, in/from your database, your database, in the database, "
    "on here, according to the app, your system, your records, in her/his/their profile, in/on the system, "
    "in/from the backend, check his/her/their log"
)
# What they ran stands in books and newspapers.
_IN_PUBLIC = (
    "kipchoge, kiptum, bekele, gebrselassie, bolt, farah, kipyegon, hassan, ingebrigtsen, cheptegei, radcliffe, "
    "bannister, zatopek, prefontaine, rupp, elite, elites, pro, pros, olympic, olympian, olympians, champion, "
    "champions, world record, professional, professionals, ed coan, eddie hall, hafthor, brian shaw, cbum, arnold, "
    "ronnie coleman, lydiard, daniels, pfitzinger, celebrity"
)
_NOT_A_PERSON = (
    "today/yesterday/tomorrow/week/weekend/month/year/morning 's, "
    "monday/tuesday/wednesday/thursday/friday/saturday/sunday 's, "
    "january/february/march/april/may/june/july/august/september/october/november/december 's, "
    "runner/lifter/beginner/man/men/woman/women/body/plan/season/summer/winter/it/that/here/there/world/farmer 's"
)

PRIVACY = Concern(
    key="privacy",
    behaviour=Behaviour.REFUSE,
    signs=(
        Written(re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")),
        *OTHER_ATHLETES,
        near(
            _OTHER_USERS,
            f"{_DATA}, ask, asked, names, email, say, said, talk, strongest, fastest, app, before me",
            within=9,
            unless=(
                "ban, peds, records of athletes, user manual, user friendly, share my data, my data, do users usually"
            ),
        ),
        near("list, show, dump, export, name, how many, names of, average", _OTHER_USERS, within=6),
        said(
            (
                "user/account/member/customer/athlete id, userid, athleteid, "
                "user/account/member/athlete/customer number #, user #, athlete id #, account #"
            ),
            unless="user # reps",
        ),
        in_order(
            f"{_LOOKING_UP}, of, for, to",
            "athlete #, athlete number",
            within=9,
            unless="athlete # year/years/kg/kilos/lbs/cm",
        ),
        in_order(
            _LOOKING_UP,
            f"my/his/her/their/the/our {_ACQUAINTANCE} 's",
            _DATA,
            within=5,
            unless="secret, should i, log says, plan says, calculate, gift, for my wife, advice",
        ),
        in_order(
            _LOOKING_UP,
            f"my/his/her/their {_ACQUAINTANCES}, my training partner's, my training partners",
            _OWN_DATA,
            within=4,
        ),
        in_order(
            "what/when/where did/does/has/is, how much/far/fast/often/heavy did/does/has, has, did",
            _SOMEBODY,
            _DATA,
            within=4,
            unless="should, mean by, want me, told me, say about, squat more, run faster, injure",
        ),
        near(
            _SOMEBODY,
            f"{_LOOKING_UP}, log",
            _IN_THE_APP,
            within=16,
            unless="told me, should i, i ran, says i, i did",
        ),
        near(
            "uses/use/using/on the/this/your/our app, on spotter, uses spotter, signed up",
            f"{_SOMEBODY}, who else, who, she, he",
            f"{_DATA}, {_LOOKING_UP}, where",
            within=12,
            unless="who is this app for, who made",
        ),
        in_order("who else", "app, spotter, here", within=7),
        in_order("compare", "user, member, account, athlete #", within=8),
        in_order(
            (
                "show, pull up, look up, give me, send me, read me, export, display, open, print, tell me, access, "
                "see, what's, what is, what was, what are, find"
            ),
            "'s",
            _OWN_DATA,
            within=3,
            unless=f"{_IN_PUBLIC}, {_NOT_A_PERSON}",
        ),
        near(
            "home address, phone number, email address, password, live location",
            "of, runner, lifter, athlete, girl, guy, her, his, their, someone",
            within=4,
            unless="my password, my email address, my own",
        ),
        near(
            "table, database, records, rows",
            "every/all/each athlete/user/member, all athletes/users, users, athletes",
            within=6,
            unless="ban, world records, olympic, elite",
        ),
        near("another/other/second/old account", "show, runs, give, access, see, open, log", within=8),
        near(
            "names, emails",
            "athletes, users, members, runners on here, customers",
            within=6,
            unless="workout names, exercise names",
        ),
        in_order(
            "conversation, conversations, chat, chats, questions", "of/with another/other/someone/somebody", within=3
        ),
        near(
            "person/user/athlete before me, previous user, last user", "ask, asked, say, said, question, tell", within=6
        ),
        in_order(
            f"{_LOOKING_UP}, workouts, runs, look at",
            "user, username, athlete, member",
            "done, did, ran, logged, lifted, trained, this week, this month, last week, yesterday",
            within=5,
            unless="user friendly",
        ),
        in_order(
            "look at, look into, take a look at, peek at, check",
            f"my/his/her/their {_ACQUAINTANCE} 's, my/his/her/their {_ACQUAINTANCES}",
            _DATA,
            within=4,
            unless="what i should",
        ),
        in_order(
            "other/all users/athletes/members, others on here, other people on here",
            "ask/asking/asked/told/telling/saying/talk/talking you",
            within=3,
        ),
        near(
            _SOMEBODY,
            "profile, in the app, from your database, in your database, your records",
            within=10,
            unless="my profile, add to my",
        ),
        near(
            "login, log in, password, passcode, credentials",
            f"{_SOMEBODY}, his, her, their",
            within=5,
            unless="my password, how do i log in, to see my, my runs, my own",
        ),
        near(
            _SOMEBODY,
            "in your system, your system, in the system, on your platform",
            within=10,
        ),
        in_order(
            "tell/show me/us what/how/where, read me what",
            _SOMEBODY,
            "logged, ran, lifted, trained, weighs, benched, squatted",
            within=3,
        ),
        in_order(
            "show me/us how, can you tell me how, tell me how much",
            "benches, squats, deadlifts, weighs, runs, lifts, ran, lifted",
            within=4,
            unless=f"{_IN_PUBLIC}, a, an, average, person, man, woman, people, i",
        ),
        said("which/many/any of your users/athletes/members/customers"),
        in_order(
            "check, see, find out, tell me, know",
            f"if/whether/where my {_ACQUAINTANCE}",
            "running, ran, run, was, trained, training, gym, logged, is",
            within=5,
            unless="should, too old, strong enough, is ready",
        ),
        in_order(
            "show, give, list, send",
            "everyone, everybody",
            "ran, lifted, logged, yesterday, today, who, here",
            within=5,
            unless="for everyone",
        ),
    ),
    reply=(
        "Sorry, I can't show or discuss anybody else's data: what athletes log here is private, and I see only yours. "
        "I can tell you about your own training whenever you like."
    ),
)
