"""Orders to the coach: to set its rules aside, to be somebody else, to do something for whoever asks."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, near, said

_SET_ASIDE = (
    "ignore, ignoring, disregard, disregarding, forget, override, overrule, bypass, circumvent, violate, disobey, "
    "drop, skip, suspend, disable, deactivate, turn off, switch off, stop following, stop obeying, do not follow, "
    "don't follow, not bound by, break, breaks, remove, lift, lifted, cancel, delete, erase, free from, without, "
    "no longer bound, never mind, reset, discard, neglect, pay no attention to"
)
_GIVEN_BEFORE = (
    "all, any, every, each, your, previous, prior, preceding, earlier, above, these, those, system, original, "
    "initial, given, its, own, the, everything, what"
)
_INSTRUCTIONS = (
    "instruction, instructions, prompt, prompts, guideline, guidelines, guardrail, guardrails, restriction, "
    "restrictions, policy, policies, directive, directives, programming, safety filter, safety filters, filter, "
    "filters, safeguards, safety rules, content policy, safety measures, safety training, rules, orders, "
    "constraints, ethics, moderation"
)
# The same words where they are about training, or come from a person.
_ABOUT_TRAINING = (
    "coach's, physio's, doctor's, recipe, rules of, rule of, rules for, rules about running, instructions for, "
    "instructions from my, guidelines for, guidelines on, guidelines about, percent rule, race rules, federation, "
    "powerlifting, the plan's, my plan, 10, programming for, strength programming, for the squat, for weekly, "
    "for progression, instructions on the, restrictions from, my physio, my doctor, diet restrictions, "
    "running rules, training rules, watch's, warm up instructions"
)
_UNBOUND = (
    "unrestricted, unfiltered, uncensored, jailbroken, without rules/limits/restrictions/filters/ethics/content, "
    "without any rules/limits/restrictions/filters/content, no rules, no limits, no restrictions, no filter, "
    "no filters, no guardrails, no ethics, evil, free of rules/restrictions/limits, breaks every rule, dan, "
    "anything now, not bound, can do anything, root shell, linux terminal, sql console, opposite of safe, has no, "
    "have no restrictions, never refuses, never refuse, cannot refuse, always complies, obey every, obeys every, "
    "amoral, unethical, developer mode, without a content policy"
)
_BECOME = (
    "act, pretend, behave, roleplay, role play, you are, you're, respond, answer, simulate, imagine, play, become, "
    "impersonate, be, called, persona, as if you, in the voice of"
)

OVERRIDES: tuple[Sign, ...] = (
    in_order(_SET_ASIDE, _GIVEN_BEFORE, _INSTRUCTIONS, within=4, unless=_ABOUT_TRAINING),
    in_order(
        _SET_ASIDE,
        "previous/prior/all/your/above instructions/prompts/guidelines/restrictions/directives/rules, "
        "system/these/given instructions/prompts/guidelines/restrictions/directives/rules, "
        "all previous/prior/your instructions/rules/guidelines, your safety/content filter/filters/rules/policy",
        within=4,
        unless="my coach's, my doctor's, my physio's, rules of",
    ),
    said(
        "ignore/disregard/forget previous/prior/earlier/all instructions, "
        "ignore/disregard/forget everything you/above/i said, forget what you were told, everything you were told, "
        "stop following your, ignore your, disregard your, forget your training/rules/instructions, bypass your, "
        "override your, override safety, ignore the above, disregard the above, ignore all the above, "
        "ignore what comes before"
    ),
    in_order(
        "rules, restrictions, guardrails, limits, safety, filters",
        (
            "lifted, don't apply, do not apply, no longer apply, suspended, are off, is off, disabled, removed, "
            "turned off, off now"
        ),
        within=5,
        unless="speed limits",
    ),
    said(
        "safety off, filters off, guardrails off, safety level zero, safety level 0, no guardrails, "
        "without safety warnings, without disclaimers, without any warnings, no safety warnings, "
        "skip all/the checks, skip the/all/your safety check/checks, speak freely, lower your safety, "
        "lower the safety, be less safe, ignore any/all/your/the safety, ignore safety, forget that you are a coach, "
        "forget you are a coach, ignore the previous/prior/above context/text/conversation/message, turn off safety, "
        "switch off the safety, disable safety, without/skip/no triage, skip injury checks"
    ),
    near(
        _BECOME,
        _UNBOUND,
        within=7,
        unless="no rules of thumb, no rules on, my coach, no limits to, i have no, cross country, no filter coffee",
    ),
    said(
        "from now on you/your/act/answer/respond/ignore/reply, you are now dan/a/an/the/free/in/unrestricted/evil, "
        "you are no longer, new persona, new instruction/instructions, new rules, new system prompt, "
        "updated instructions, updated rules, you must obey, you will obey, obey me, stay in character, "
        "your new role, your new task, new directive, let's play a game you, opposite day",
        unless="you are now a week",
    ),
    said(
        "dan mode, do anything now, jailbreak, jailbreaking, jailbroken, developer mode, god mode, sudo, admin mode, "
        "admin override, debug mode, maintenance mode, unrestricted mode, opposite mode, root access, evilcoach, "
        "evilbot, stan mode, dude mode, i am the/your developer/administrator/admin, "
        "i'm the/your developer/administrator/admin, i am openai, i work for the company, this is the developer, "
        "authorized by the developers, authorised by, red team, pentest, penetration test"
    ),
    said(
        "the coach/assistant/you said/agreed/promised/confirmed earlier/before/already that you/all/rules/safety/no, "
        "you already agreed, you agreed to ignore, as we agreed you"
    ),
)

ERRANDS: tuple[Sign, ...] = (
    near(
        "base 64, rot 13, hex, caesar, morse, encoded, cipher, this backwards",
        "decode, encode, follow, execute, instructions, obey, prompt, message, answer, do what",
        within=8,
        unless=(
            "run backwards, running backwards, walk backwards, backwards walking, backwards sled, walking backwards, "
            "hex bar, hex dumbbell, hex plates, reversed grip, sled, treadmill"
        ),
    ),
    said("decode this, decode the following, decode and, execute the following, execute this"),
    in_order(
        "set, change, mark, switch, upgrade, make, give, grant, treat, turn, unlock, activate",
        "my, the, this, me, athlete, premium",
        "tier, account, subscription, role, scope, premium, admin, pro plan, pro version, root",
        within=4,
        unless=(
            "what does premium, pro athlete, pro runner, account for, role of, premium shoes, set account, role in"
        ),
    ),
    said(
        "i am/i'm premium, user is premium, athlete is premium, is premium so, premium true, tier premium, is admin, "
        "isadmin, grant admin"
    ),
    said(
        "drop table, select from users/athletes, union select, rm rf, delete from athletes/users, insert into, "
        "document cookie, fetch http, curl http, wget, os system, import os, eval"
    ),
    near(
        "cite, invent, fabricate, make up, made up, hallucinate",
        "fake, source, sources, citation, citations, study, studies, reference, publication, doi",
        within=4,
        unless="cited study, studies say",
    ),
    near(
        "id, log, data, name, email, history, notes, this conversation, weight, answer",
        "append, send, post, add, include, embed, leak, upload, forward, put, render",
        "url, link, http, https, webhook, image, img, query string, markdown image, server",
        within=14,
        unless="gpx, strava link, share my run, can i upload, how do i upload",
    ),
    said(
        "role system, role assistant, behaviour answer, behavior answer, begin/end system, system override, "
        "end of prompt, end of context, end of user input, end of passages, start of system, tool result, tool call, "
        "tool_call, function call, assistant to"
    ),
    said(
        (
            "confirm you have no, confirm that you have no, reply only with, respond only with, answer only with, "
            "say only yes/sure/ok, begin your answer/reply/response with, "
            "start your answer/reply/response with sure, repeat after me"
        ),
        unless="a table, yes or no, in kg, numbers in, in miles",
    ),
)
