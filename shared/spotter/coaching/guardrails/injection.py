"""Attempts to turn the coach against its rules, to read them, or to have it carry something out."""

from __future__ import annotations

import re

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.foreign_orders import FOREIGN_ORDERS
from spotter.coaching.guardrails.orders import ERRANDS, OVERRIDES
from spotter.coaching.guardrails.own_text import OWN_TEXT
from spotter.coaching.guardrails.prompt_reading import PROMPT_READING
from spotter.coaching.guardrails.signs import Sign, Written
from spotter.coaching.models import Behaviour

# What chat templates, markup and programs are written in, and nobody asks in. Every repetition has a limit.
_MARKUP: tuple[Sign, ...] = tuple(
    Written(re.compile(pattern))
    for pattern in (
        r"<\|[^|>\n]{0,40}\|?>|\[/?inst\]|<</?sys>>",
        r"</?(?:system|assistant|user|instructions?|prompt|context|passages?|script|iframe|img|svg|s)\b|<!--",
        r"!\[[^\]\n]{0,80}\]\(|javascript:|onerror=|\{\{|\$\{",
        r"(?:^|[\n.!?\"'#*])[ \t#*]{0,4}(?:system|assistant|developer|admin|tool)[ \t]{0,2}"
        r"(?:\([^)\n]{0,30}\))?[*\"']{0,2}[ \t]{0,2}:",
        r"\"(?:role|system|instructions?|statements|source|behaviou?r|tool)\"[ ]{0,3}:",
        r"#{2,}[ ]{0,3}(?:system|instructions?|new)",
        r"'[ ]{0,3};[ ]{0,3}(?:drop|select|delete|update)\b",
    )
)

INJECTION = Concern(
    key="injection",
    behaviour=Behaviour.REFUSE,
    signs=(*OVERRIDES, *PROMPT_READING, *OWN_TEXT, *ERRANDS, *_MARKUP, *FOREIGN_ORDERS),
    reply=(
        "Sorry, I can't do that: how I work, and the rules I work by, are not open to change or to show here. Ask me "
        "about lifting, running, recovery or your own training and I am glad to help."
    ),
)
