"""Asking after other people as handles, as everybody in the app, or as somebody one knows."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, near, said

_PERSONAL = (
    "tempo, heavy, strong, chat, chats, emails, bench, benches, benched, squat, squats, squatted, deadlift, "
    "deadlifts, run, runs, ran, running, weigh, weighs, weight, "
    "bodyweight, program, programs, plan, log, logs, logged, profile, data, history, heart rate, hr, hrv, sleep, "
    "sleeps, route, routes, injury, injuries, injured, pr, prs, pb, pbs, 1 rm, max, total, workout, workouts, train, "
    "trains, trained, training, lift, lifts, lifted, session, sessions, stats, numbers, pace, times, splits, 5 k, "
    "10 k, half, "
    "marathon, address, lives, live, location, where, email, phone, age, period, cycle, macros, calories, notes, goal, "
    "goals, vo 2*, schedule, gym, mileage, weighed, photo, photos, pic, pics, password, login, meds, rehab, activity, "
    "activities, home, name, names, knee, back, doing, up to, steps, readiness, score"
)
_ASKING = (
    "show, give, tell, list, send, get, find, look, lookup, pull, share, read, display, export, fetch, print, "
    "access, open, "
    "see, check, what, what's, how much, how far, how fast, how often, how many, when, where, who, did, does, is, has, "
    "reveal, dump, name, which, compare, peek, spy, track, monitor, leak, whose, need, want, curious, can i, compared, "
    "rank, stalk, pls, please"
)
_HERE = (
    "in/on/using/of/from/with this/the/your app/platform/database/system/site/service, on here, on spotter, in "
    "spotter, "
    "use/using/uses spotter, in/from/on your data/records/files/servers/logs, app users, your users, this app, "
    "user base, "
    "in your/the database, you have on file, in your backend, you coach, you train, your other"
)
_SOMEBODY_ELSE = (
    "who, people, persons, girls, guys, women, men, females, males, runners, lifters, members, everyone, everybody, "
    "every, all, users, clients, fastest, strongest, heaviest, lightest, top #, top, names, average weight, "
    "anyone, anybody, woman, girl, someone, he, "
    "she, they, others, somebody, teammates, club, chick, dude, bloke, guy, girl, woman, man, athletes, customers"
)
_ABOUT_THE_APP = (
    "how do people use, can others see, can people see, can anyone see, can anybody see, who can see, see my, see "
    "mine, "
    "my data, my runs, who made, who built, who owns, is this app for, what can people, sign up, signed up for, my "
    "profile, "
    "my log, my own, my username, my handle, "
    "my account, my user name, how do i, my friends see, do you use, app work, used by, is the app"
)
_KNOWN = (
    "my/his/her/our/the "
    "ex/wife/husband/hubby/girlfriend/boyfriend/bf/partner/crush/rival/neighbour/neighbor/boss/teammate/"
    "teammates/flatmate/roommate/daughter/son/sister/brother/colleague/coworker/mate/mates/buddy/bro/sis/mum/mom/dad/"
    "friend/friends/coach/client/clients/athlete/opponent/competitor, my training partner, this girl, this guy, "
    "that guy, that "
    "girl, some girl, some guy"
)
_FROM_CLUB = (
    "from/in/at my/our/the club/team/gym/crew/group/class/squad/box/work/office, in my gym, in our club, "
    "from work, from school, from parkrun, from uni, my running group"
)

OTHER_ATHLETES: tuple[Sign, ...] = (
    near(
        "@",
        _PERSONAL,
        _ASKING,
        within=9,
        unless=f"{_ABOUT_THE_APP}, my instagram, youtube, tiktok, podcast, follow",
    ),
    near(
        "user, username, userid, account, handle, member, login, profile, acct, usr",
        "#, @, called, named, belongs, of, id, no, number",
        _PERSONAL,
        within=4,
        unless=(
            f"{_ABOUT_THE_APP}, user # reps, gym member, account for, on account of, taking into account, my gym, "
            "the number of"
        ),
    ),
    near(
        _HERE,
        _SOMEBODY_ELSE,
        f"{_PERSONAL}, strongest, fastest, age, by name, list, heaviest",
        within=12,
        unless=(
            f"{_ABOUT_THE_APP}, who is it for, what is your, all the workouts, all my, every workout, every run, "
            "every week, "
            "best plan, every day, all workouts, all exercises, every exercise, all sets, every set"
        ),
    ),
    near(
        _KNOWN,
        "you got data, you have data, any data on, data on my, according to, you know it, you know her, you know "
        "his, you know what, told you, tells you, told spotter, "
        "told the "
        "app, logged with you, talked to you, your data, spotter, won't tell me, doesn't tell me, wouldn't tell me",
        f"{_PERSONAL}, read, what, say, tell",
        within=14,
        unless=f"{_ABOUT_THE_APP}, told me, should i, told you about my",
    ),
    near(
        "id #, athlete #, runner #, member #, lifter #, client #, user #, person #",
        f"{_PERSONAL}, injuries",
        within=6,
        unless=(
            "athlete/runner # year/years/kg/kilos/lbs/cm/km/weeks/days/times/minutes/min/m/f, # reps, number one, "
            "# kg, # km"
        ),
    ),
    near(
        "user/users/athlete/athletes/member/members table/list/data/export/dump, whole user, all user data, user "
        "emails",
        "send, give, export, csv, show, dump, print, list, json, whole, all, excel",
        within=6,
        unless="my data, my user data",
    ),
    near(
        "everyone, everybody, all of them, people, other people's, peoples, other people",
        "emails, email, chats, chat, phone numbers, addresses, contact, contacts, messages, conversations",
        "show, give, send, list, read, tell, need, in the, see, export",
        within=6,
        unless="my emails, see my",
    ),
    near(
        _KNOWN,
        "blocked, ghosted, on here too, on here, cheating, lying, stalk, secretly, without him/her knowing, "
        "ignoring me, broke up",
        "where, when, run, runs, ran, train, training, gym, workout, check, see, log",
        within=14,
        unless="should i, ignoring me in, lying down, lying leg, bench lying, calorie",
    ),
    near(
        "check, see, look at, show, show me, read, open, pull up, view, find, get me, what's, what was, tell me",
        "his/her/their last/latest/recent workout/workouts/run/runs/session/sessions/log/ride, "
        "his/her/their log/logs/profile/training log/stats/history/running route/routes/weight/data/sleep data, "
        "him/her/them in the app",
        within=3,
        unless=(
            "my coach's, their data policy, kipchoge, elite*, his book, olympi*, champion*, pro, coach wants, "
            "share their, "
            "world record, beginner*, runners, lifters"
        ),
    ),
    in_order(
        "what, how much, how fast, how far, how heavy, how often, when, where, show, list, give, which, is, does, did",
        _FROM_CLUB,
        "weigh, weighs, bench, benches, squat, squats, deadlift, deadlifts, ran, run, runs, lift, lifts, train, "
        "trains, live, lives, "
        "weights, injured, pbs, prs, log, logs, data, times",
        within=7,
        unless="should, i, can i, we, do people, to do, is best, my training, my weights, beat, plan",
    ),
    in_order(
        "show, list, give, export, send, see, get, print, dump",
        "members, member's, clients, client's, customers, athletes, users, everyone's, everybody's, teammates, "
        "other people's, "
        "peoples, people's, other athletes, other runners, other lifters",
        "weight, weights, bodyweights, names, data, logs, log, prs, maxes, injuries, runs, routes, emails, times, "
        "plans, numbers",
        within=3,
        unless="average, typical, how do, elite",
    ),
    near(
        "other/another athlete/athletes/user/users/member/members/client/clients, someone else, somebody else, "
        "anyone else, others",
        "left, wrote, notes, written, question, asked, asking, told you, logged, chat, chats, messages, conversation",
        "you, show, read, give, see, tell, what, last",
        within=7,
        unless="asked me, told me, should i, in front of, better than, asked others, how do others",
    ),
    in_order(
        "question, questions, message, chat, thing",
        "someone, somebody, anyone, others, user, person, guy",
        "asked, asked you, sent, before me",
        within=3,
    ),
    said(
        "stalking my, spy on my, spy on her, spy on him, track my wife, track my girlfriend, track my ex, track my "
        "kid's phone"
    ),
)
