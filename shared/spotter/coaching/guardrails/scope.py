"""What the coach is for, and what it is not."""

from __future__ import annotations

import re

from spotter.coaching.guardrails.concerns import Concern, any_of
from spotter.coaching.models import Behaviour

_ABLE = (
    "I can help with lifting, running, recovery, sleep, and eating and drinking for training, and with what you have "
    "logged yourself."
)

ELSEWHERE = Concern(
    key="elsewhere",
    behaviour=Behaviour.REDIRECT,
    signs=any_of(
        r"\b(?:write|compose|make|tell|give|create|draft|sing|rap)\b[^.?!]{0,25}\b(?:poems?|haiku|limericks?|songs?|lyrics|rap|story|stories|essays?|jokes?|riddles?|novel|screenplay|speech|cover letter|resume|cv|email to|tweet|caption|blog post|fan ?fiction|bedtime)\b",
        r"\b(?:python|javascript|java|c\+\+|sql|html|regex|bash|code|coding|program(?:ming)? language|function that|script)\b(?![^.?!]{0,30}\b(?:workout|training|strength|running)\b)[^.?!]{0,60}\b(?:write|debug|fix|sort|explain|bug|error|function|loop|scrape)\b|\b(?:write|debug|fix)\b[^.?!]{0,25}\b(?:code|script|python|javascript|sql|html|regex|function|unit tests?)\b",
        r"\b(?:stocks?|crypto|bitcoin|ethereum|mortgage|tax(?:es)? return|invest(?:ing|ment)?|forex|interest rates?|401k|lottery)\b",
        r"\b(?:election|president|prime minister|politic(?:s|al|ian)|democrats?|republicans?|vote for|parliament|war in|abortion|immigration)\b",
        r"\b(?:capital (?:city )?of|who (?:won|wrote|painted|invented|discovered|is the (?:president|king|queen|ceo))|when was|population of|how tall is (?:the|mount)|what year did)\b(?![^.?!]{0,50}\b(?:marathon|race|powerlift|deadlift|squat|bench|record|run)\b)",
        r"\b(?:translate|conjugate)\b|\b(?:homework|algebra|calculus|equation|derivative|integral of|thesis)\b",
        r"\b(?:movie|film|netflix|tv show|series to watch|video ?games?|playstation|xbox|fortnite|celebrity|horoscope|zodiac|astrology|tarot)\b",
        r"\b(?:book|find|cheapest|recommend)\b[^.?!]{0,25}\b(?:flights?|hotels?|restaurants?|rental|airbnb|cars?|laptops?|phones?)\b|\b(?:fix|repair) (?:my|a|the) (?:car|bike|laptop|phone|tap|sink|roof|washing machine|boiler)\b",
        r"\b(?:girlfriend|boyfriend|date|dating|tinder|divorce|wedding|marriage|break ?up)\b(?![^.?!]{0,60}\b(?:run|lift|train|gym|diet|race|weigh|fit)\w*\b)[^.?!]{0,60}\b(?:advice|help|should i|how|get|say|text|tell|ask)\b",
        r"\b(?:lawyer|lawsuit|sue|legal advice|visa application|landlord|contract law)\b",
        r"\bmeaning of life\b|\bis there a god\b|\bdo aliens\b|\bdo you (?:love|like) me\b|\bare you (?:alive|conscious|sentient)\b|\bmarry me\b",
        r"\bwhat'?s? (?:is )?the weather\b(?![^.?!]{0,40}\b(?:run|race|train|marathon)\b)|\b(?:today'?s|latest|breaking) news\b|\bwhat time is it\b",
        r"\b(?:recipe|bake|cook)\b[^.?!]{0,30}\b(?:cake|cookies|lasagn\w+|pizza|brownies|bread|curry|risotto|dinner party)\b",
        r"\b(?:dog|cat|puppy|kitten|goldfish|hamster)'?s?\b[^.?!]{0,40}\b(?:food|train|sick|vet|name|breed|toilet|fever)\b",
    ),
    unless=any_of(
        r"\btraining (?:plan|program)\b|\bcalf cramp\b|\brace (?:date|day)\b|\bsquat stocks?\b|\bcode of\b",
    ),
    reply=f"Sorry, that is outside what I can help with. {_ABLE}",
)

NOT_COVERED = Concern(
    key="not_covered",
    behaviour=Behaviour.REDIRECT,
    # Raised where nothing in the knowledge base is near, never by words.
    signs=re.compile(r"(?!)"),
    reply=f"Sorry, I can't help with that: I have found nothing about it that I could vouch for. {_ABLE} If it is about "
    "your health, a doctor or physiotherapist is the right person to ask.",
)
