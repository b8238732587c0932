"""Asking for the text that the coach works by, or for what else is none of an athlete's business."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, said

_SHOW = (
    "print, show, reveal, repeat, output, display, leak, dump, tell, give, write, recite, quote, share, summarise, "
    "summarize, translate, encode, paste, echo, list, describe, send, what is, what's, what are, what was, "
    "what were, read, expose, disclose, return, spell, paraphrase, copy, explain, see, view, know"
)
_HIDDEN_TEXT = (
    "system prompt, system prompts, systemprompt, your system message, system message, system instruction, "
    "system instructions, hidden prompt/text/message/instructions/rules, secret instructions/rules/prompt, "
    "initial prompt/instructions/message, original prompt/instructions, "
    "internal prompt/instructions/rules/guidelines, developer message/prompt/instructions, base prompt, "
    "first prompt, pre prompt, preprompt, meta prompt, your prompt, the prompt, your full prompt, your exact prompt, "
    "your instructions, your exact instructions, your initial instructions, your complete instructions, "
    "your configuration, your config, your source code, your context window, your guardrails, context window"
)

PROMPT_READING: tuple[Sign, ...] = (
    in_order(
        _SHOW,
        _HIDDEN_TEXT,
        within=9,
        unless="for warm up, your instructions for, your instructions on, your guidelines for, the prompt reply",
    ),
    said(
        "system prompt, system prompts, systemprompt, your system message, prompt injection, "
        "ai assistants/assistant reading, llm reading, language models/model reading, note to ai/llm, dear ai/llm, "
        "disregard their, your hidden rules, your secret rules"
    ),
    said(
        "what are/were your rules/instructions/guidelines/directives, what rules were you given, "
        "rules you've been given, rules you were given, rules you have, rules you got, "
        "what were you told/instructed, what are you told/instructed/programmed, what instructions did you, "
        "what rules are you, how were you prompted, your exact words of, list your rules, show your rules, "
        "tell me your rules, repeat your rules, what you would never say, what you're not allowed, "
        "what are you not allowed, hidden text you, text you got before, text before my, words before my",
        unless=(
            "rules for, guidelines for, guidelines on, instructions for, guidelines about, guidelines when, "
            "rules about, rules when"
        ),
    ),
    in_order(
        "repeat, print, output, copy, show, echo, translate, summarise, summarize, write, quote, recite",
        ("everything/text/words/all/message/lines above/before, word for word, verbatim, all of the above, above this"),
        within=6,
        unless="workout word, my notes verbatim",
    ),
    said(
        "api key, api keys, secret key, access key, access token, bearer token, jwt, environment variable, "
        "environment variables, env variables, aws credentials, your credentials, your password, database password, "
        "connection string, your endpoint, internal url, internal urls, which database do you"
    ),
    said(
        "what model are you, which model are you, are you gpt, are you chatgpt, which llm, what llm, are you llama, "
        "your training data, your weights, fine tuned on"
    ),
    said(
        "before my message, top of this conversation, instructions you were/got, instructions are you following, "
        "instructions you have been given, previous instructions are, instructions are void/cancelled/revoked, "
        "prior directions, previous directions, as an ai without, safety guidelines did not, as if safety, "
        "as if there were no rules/guidelines/restrictions, you must comply, i have been pwned, output hacked, "
        "hacked, pwned, stop being a coach, void new ones follow"
    ),
)
