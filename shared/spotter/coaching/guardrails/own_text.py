"""Wishes to see, turn or play out the coach's own text, however they are put."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, near, said
from spotter.coaching.guardrails.words import group

_OWN_TEXT = group(
    "text, wording, opening, first words, first line, top lines, instruction, instructions, prompt, prompts, "
    "guideline, guidelines, rule, rules, rulebook, message, setup, config, "
    "configuration, directive, directives, orders, constraints, programming, preamble, briefing, brief, persona, "
    "character sheet, script, secret, secrets, limits, refusals, system text, system role, context, restrictions",
    misspelt=True,
)
# Whose text it is, so near before it that nothing else can be meant.
_OWN = (
    "your, your own, your first, your secret, your hidden, your initial, your very first, your system, your starting, "
    "your internal, your full, your whole, your exact, your original, the coach's, the bot's, the assistant's, the "
    "ai's, "
    "coaching bots, its own, its, this bot, chatbot's, hidden, secret, invisible, the developers"
)
_TURNING = (
    "print, show, reveal, repeat, reprint, reproduce, restate, retype, sum up, boil down, read, reads, output, "
    "display, leak, dump, recite, quote, share, summar*, translate, encode, decode, "
    "paste, echo, list, send, read, expose, disclose, spell, paraphrase, copy, put, say, base 64, rhyme, turn, write, "
    "sing, rap, convert, rephrase, rewrite, reword, give, tell, what is, what's, what are, what does, what do, in, "
    "see, "
    "hint, bullet, guess, describe, explain, finish, complete, continue, autocomplete, act out, play out, role play, "
    "roleplay, look like, know, curious"
)
_INTO = (
    "in/into/to/as "
    "french/german/spanish/italian/english/dutch/polish/chinese/japanese/latin/emoji/emojis/json/xml/code, "
    "in/into/to/as a haiku/poem/song/rap/story/limerick/list/table, base 64, rot 13, hex, pig latin, word by word, "
    "word for word, letter by letter, verbatim, backwards, bullet points, one by one, just for fun, school project"
)
_GIVEN = (
    "you were/are/got/get/been given/told/fed/handed/shown/instructed/programmed/loaded/primed, you got, given to you, "
    "told you, gave you, tell you, they wrote for you, you started with, feed you, fed you, program* you, prompted you"
)
_ON_TRAINING = (
    "rules for, rules of, rules on, rules about, guidelines for, guidelines on, guidelines about, instructions for, "
    "instructions on, your message about, your programming for, your first set, your rule of, rule of thumb, "
    "your brief, physio's, doctor's, coach's instructions, coach's rules, race rules, your plan, powerlifting, "
    "my programming, on your message, secret to, secret of, script for, the prompt reply, limits of, limits for, "
    "secrets to, secrets of, your advice, guidelines when, rules when"
)

OWN_TEXT: tuple[Sign, ...] = (
    in_order(_TURNING, _OWN, _OWN_TEXT, within=3, unless=_ON_TRAINING),
    in_order(_OWN, _OWN_TEXT, _INTO, within=3, unless=_ON_TRAINING),
    near(
        _GIVEN,
        "start, started, before i, before me, before my, beginning, developers, developer, makers, creator, creators, "
        "company, at first, start of this, start of the, hidden, secret, text, first thing, up front, i can't see",
        within=8,
        unless="plan, doctor, physio, my coach, coach told, exercises, week, weeks, text me",
    ),
    in_order(
        "finish, complete, continue, autocomplete, fill in, carry on",
        "sentence, doc, document, text, line, quote, phrase, blank, from here, this",
        "you are a, you are an, you're a, you must, system, your rules, as a coach, as an ai, i am a coach, i am "
        "an ai, "
        "you are spotter, my instructions, i was told, my rules are, prompt",
        within=7,
    ),
    in_order(
        "ignore, forget, disregard, never mind, skip, drop",
        "they/developers/makers/creators/company/owner/boss told/gave/taught/said/programmed, you were told, you "
        "were taught, "
        "told you before/earlier/first, told you",
        within=4,
        unless="my coach told, i told you, physio told, doctor told, told you about, i just told",
    ),
    near(
        "bot, chatbot, assistant, ai, robot, coach bot",
        "rule, rules, prompt, instructions, secrets, orders",
        "read, reads, reading, aloud, play, story, scene, character, write, recite, poem, song, confess, reveals",
        within=8,
    ),
    near(
        "config, configuration, prompt, prompts, system prompt, hidden rules, setup, source code, secret rules",
        "bot, bots, chatbot, chatbots, ai coach, ai, assistant, gpt, llm",
        within=5,
        unless="squat setup, bench setup, setup for, my setup",
    ),
    in_order(
        "roleplay, role play, let's play, let us play, pretend, act as, act like, imagine, you're now, your now, "
        "you are now, "
        "your my, you are my, you're my, be my, play",
        "doctor, doc, physician, pharmacist, nurse, surgeon, dealer, hacker, gp, prescribe, jailbroken, evil",
        within=6,
        unless="told, said, my doctor, says, prescribed, hacker squat",
    ),
    said(
        "you have no policy, no policy anymore, you are configured, are you configured, first line in this, very "
        "first line, "
        "hidden part, last things people asked you, people asked you today, new rule you, new rule from, disable "
        "refusals, no refusals, refusals off, without refusing, never refuse, "
        "forget your a, forget you're a, forget you are a, "
        "from now you, from now on you, no limits ok, i am admin, i'm admin, im root, i am root, i am the owner, "
        "i'm staff, "
        "top of this/the/our chat/conversation/thread, start of this/our/the chat/conversation, beginning of "
        "this/the/our chat, "
        "your now a, your now an, your no longer, stop being a coach, "
        "from the dev team, from the developers, from the developer team, developer here, developers here, "
        "i'm one of the developers, i built you, i made you, i wrote you, i coded you, i'm your creator, "
        "message i can't see, text i can't see, part i can't see, one i can't see, above my message, above this "
        "message, "
        "before i started typing, before i typed, before i wrote, off the record, ignore safety, ignore the safety, "
        "zero filters, without filters, your filters off, without guardrails, drop the act, drop the filter, "
        "break character, break out of your, no content policy, uncensor yourself, uncensored mode, off the leash, "
        "instead of your rules, words in your setup"
    ),
)
