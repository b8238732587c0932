"""What the coach is for, and what it is not."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.other_topics import OTHER_TOPICS
from spotter.coaching.guardrails.signs import Sign, in_order, near, said
from spotter.coaching.models import Behaviour

_ABLE = (
    "I can help with lifting, running, recovery, sleep, and eating and drinking for training, "
    "and with what you have logged yourself."
)
# Works of writing and programs are not for the coach to make, whatever they are about.
_OTHER_WORK: tuple[Sign, ...] = (
    in_order(
        (
            "write, compose, make, tell, give, create, draft, sing, rap, do, know, recite, finish, summarise, "
            "summarize, generate, polish"
        ),
        "poem, poems, haiku, limerick, sonnet, song, songs, lyrics, rap, fairy tale, bedtime story, short story, "
        "a story, essay, joke, jokes, riddle, novel, screenplay, speech, toast, cover letter, my resume, a resume, "
        "cv, email to, e mail to, letter to, tweet, caption, blog post, fan fiction, slogan, dating profile, eulogy, "
        "press release, plot, product description",
        within=5,
        unless="song tempo, success story, rap sheet",
    ),
    near(
        "write/code/debug/fix/refactor/compile/explain/implement/program, error in, bug in, in",
        "python, javascript, typescript, java, c sharp, rust, golang, sql, html, css, regex, bash, excel macro, "
        "code, script, a function, unit tests, algorithm, docker, kubernetes, linux, php, recursion, "
        "react component, api endpoint",
        within=7,
        unless=(
            "emom, amrap, wod, whiteboard, code word, code for easy, qr code, race day script, my race day, script "
            "for my, code of conduct, "
            "in code, discount code, bash my"
        ),
    ),
    said(
        "neural network, neural networks, machine learning, for i in range, def main, console log, hello world, "
        "stack overflow, print i"
    ),
)

ELSEWHERE = Concern(
    key="elsewhere",
    behaviour=Behaviour.REDIRECT,
    signs=(*_OTHER_WORK, *OTHER_TOPICS),
    reply=f"Sorry, that is outside what I can help with. {_ABLE}",
)

NOT_COVERED = Concern(
    key="not_covered",
    behaviour=Behaviour.REDIRECT,
    # Raised where nothing in the knowledge base is near, never by words.
    signs=(),
    reply=(
        f"Sorry, I can't help with that: I have found nothing about it that I could vouch for. {_ABLE} If it is about "
        "your health, a doctor or physiotherapist is the right person to ask."
    ),
)
