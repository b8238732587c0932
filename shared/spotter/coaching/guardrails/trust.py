"""Attempts to turn the coach against its rules or its athletes, and harm that has nothing to do with training."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern, any_of
from spotter.coaching.models import Behaviour

_OVERRIDE = r"(?:ignore|disregard|forget|override|bypass|drop|skip|violate|stop following|do not follow|don'?t follow|ignoriere|vergiss|ignora|olvida|oublie|negeer)"
_RULES = r"(?:instructions?|rules?|prompts?|guidelines?|guardrails?|restrictions?|polic(?:y|ies)|system|training|programming|directives?|safety|limits?|filters?|anweisungen|regeln|instrucciones|reglas|consignes|instructies)"
_HIDDEN = r"(?:system|hidden|secret|initial|original|internal|developer|base|first|above|previous|starting) ?(?:system )?(?:prompts?|instructions?|messages?|rules|text|configuration|directives?)"
_SHOW = r"(?:print|show|reveal|repeat|output|display|leak|dump|tell|give|write|recite|quote|share|summari[sz]e|translate|encode|paste|echo|list|describe|send|what(?:'s| is| are| were| was| does))"

INJECTION = Concern(
    key="injection",
    behaviour=Behaviour.REFUSE,
    signs=any_of(
        rf"\b{_OVERRIDE}\b[^.?!]{{0,40}}\b(?:all|any|your|the|previous|prior|above|earlier|every|these|those|my|its|alle|todas|deine|tus|toutes|vos)\b[^.?!]{{0,30}}\b{_RULES}\b",
        rf"\b{_SHOW}\b[^.?!]{{0,40}}\b{_HIDDEN}\b",
        rf"\b{_SHOW}\b[^.?!]{{0,25}}\b(?:your|ur|the) (?:exact |full |entire |verbatim )?(?:system )?(?:prompt|instructions|guidelines|guardrails|configuration|config|context window|source code)\b",
        r"\b(?:everything|all|text|words|what(?:ever)? (?:is|was|comes|stands)) (?:above|before) this\b|\brepeat (?:the words|everything) above\b",
        r"\byou are (?:now|no longer)\b|\bfrom now on,? (?:you|act|answer|respond|ignore)\b|\bnew (?:persona|instructions?|rules?|role)\s*[:=]",
        r"\b(?:act|pretend|behave|roleplay|role-play|respond|answer) as (?:if you (?:are|were|had)|an? (?:unrestricted|unfiltered|uncensored|evil|ai without|model without|different|linux|terminal|hacker|doctor who))",
        r"\b(?:dan mode|do anything now|jailbreak\w*|developer mode|god mode|sudo|admin mode|debug mode|maintenance mode|unrestricted mode|no restrictions)\b",
        r"<\|[a-z_]+\|>|\[/?inst\]|<</?sys>>|</?(?:system|assistant|instructions?)>|^\s*(?:system|assistant) ?:|[\n.!?]\s*(?:system|assistant) ?: ",
        r"\bpretend (?:you|that you|to be|your)\b[^.?!]{0,60}\b(?:no rules|without|not bound|unrestricted|no limits|no filter|free)",
        r"\b(?:base64|rot13|hex)\b[^.?!]{0,40}\b(?:decode|encode|instructions?|prompt|execute|follow|do)|\b(?:decode|encode)\b[^.?!]{0,40}\b(?:base64|rot13|hex)\b",
        r"\b(?:set|change|mark|switch|upgrade) (?:my|the|this) (?:tier|account|subscription|role|scope|user)\b[^.?!]{0,25}\b(?:premium|admin|pro|free|root)\b",
        r"\b(?:execute|run|drop|delete|select|insert|update)\b[^.?!]{0,15}\b(?:sql|shell|table|database|from users|\* from)\b|\bdrop table\b|\bselect \*",
        r"\b(?:cite|invent|make up|fabricate|fake)\b[^.?!]{0,30}\b(?:source|citation|stud(?:y|ies)|reference|publication)s?\b",
        r"\b(?:without|no|skip(?:ping)?|leave out) (?:any )?(?:citations?|sources?|safety|disclaimers?)\b[^.?!]{0,30}\b(?:say|tell|answer|claim|state)",
        r"\bwhat (?:were|are) you (?:told|instructed|programmed)\b|\b(?:your|the) (?:api|secret|access) (?:key|token|credential)s?\b|\b(?:environment variables?|aws credentials|bearer token|jwt)\b",
    ),
    reply=(
        "Sorry, I can't do that: how I work, and the rules I work by, are not open to change or to show here. Ask me "
        "about lifting, running, recovery or your own training and I am glad to help."
    ),
)

_DATA = r"(?:training logs?|logs?|workouts?|runs?|routes?|weight|body ?weight|weigh-?ins?|profile|data|history|records?|stats|numbers|address|location|email|phone|heart rate|injur(?:y|ies)|password|account|program|plan|prs?|1rms?|bench|squat|deadlift|pace|times?|activity|activities|strava|calendar|sessions?)"
_OTHERS = r"(?:another|other|different|any other|somebody else'?s?|someone else'?s?|everyone'?s?|everybody'?s?|all (?:the )?(?:other )?|the) (?:users?|athletes?|members?|accounts?|people'?s?|customers?|clients?|runners?|lifters?)"

PRIVACY = Concern(
    key="privacy",
    behaviour=Behaviour.REFUSE,
    signs=any_of(
        rf"\b(?:show|give|tell|list|send|get|find|look up|lookup|pull(?: up)?|share|read|display|export|fetch|print|access|open|see|check|what(?:'s| is| are| was| were| did| does))\b[^?!]{{0,50}}\b{_DATA}\b[^?!]{{0,25}}\b(?:of|for|from|belonging to)\b[^?!]{{0,30}}(?:\S+@\S+|\buser(?:name)?\b|\b{_OTHERS}\b)",
        rf"\S+@\S+\.\w+[^?!]{{0,60}}\b{_DATA}\b|\b{_DATA}\b[^?!]{{0,60}}\S+@\S+\.\w+",
        rf"\b{_OTHERS}\b['s]{{0,2}}[^?!]{{0,30}}\b{_DATA}\b",
        rf"\b(?:my|the|his|her|their|our) (?:\w+ )?(?:friend|wife|husband|girlfriend|boyfriend|ex|partner|boss|coworker|colleague|neighbou?r|brother|sister|teammate|training partner|rival|daughter|son|mate|buddy|roommate|client|crush)(?:'?s)?\b[^?!]{{0,40}}\b(?:log(?:ged|s)?|data|profile|account|history|weight|weigh|runs?|workouts?|stats|location|route|injur\w+|password|heart rate)\b[^?!]{{0,40}}\b(?:in (?:the|this|your) app|in spotter|from (?:the|your) (?:app|database|system)|uses? (?:the|this) app|on (?:here|spotter|the app)|show|tell me|give me|look up|see)\b",
        rf"\b(?:show|give|tell|look up|pull up|read|send|open|access|see|get) (?:me )?(?:my |the |his |her )?(?:\w+ )?(?:friend|wife|husband|girlfriend|boyfriend|ex|partner|boss|coworker|colleague|neighbou?r|brother|sister|teammate|training partner|rival|daughter|son|mate|buddy|roommate)(?:'?s)?\b[^?!]{{0,25}}\b{_DATA}\b",
        r"\b(?:user|athlete|account|member)(?:[_ -]?id)? ?[:=#]? ?(?:[0-9a-f]{6,}|\d{2,}|[a-z]+[._-]?\d+)\b",
        rf"\b(?:list|show|dump|export|name|how many)\b[^?!]{{0,25}}\b(?:all|every|your|the|registered|other)\b[^?!]{{0,15}}\b(?:users|athletes|members|customers|accounts)\b",
        r"\bwhat (?:did|does|has|is)\b[^?!]{0,30}\b(?:users?|athletes?) (?:before me|you talked to|ask(?:ed)?)\b|\bother (?:people'?s?|users'?|athletes'?) (?:conversations?|questions?|chats?|data|messages?)\b",
        r"\bwho (?:else )?(?:uses|is using|trains with) (?:this|the) app\b",
        rf"\b(?:show|give|tell|look up|pull up|read|send)\b (?:me )?[a-z]+(?: [a-z]+)?'s\b[^?!]{{0,20}}\b(?:training log|logs?|weight|profile|data|workout history|injury history|heart rate|runs from|last run|account|location|routes?)\b",
    ),
    unless=any_of(r"\b(?:kipchoge|bolt|farah|bekele|the (?:elite|pro)s?)\b"),
    reply=(
        "Sorry, I can't show or discuss anybody else's data: their privacy is protected here, and I only see your own. "
        "I can tell you about your own training whenever you like."
    ),
)

HARM = Concern(
    key="harm",
    behaviour=Behaviour.REFUSE,
    signs=any_of(
        r"\b(?:make|build|get|buy|cook)\b[^.?!]{0,20}\b(?:bomb|explosives?|gun|weapon|meth|poison|ghb)\b",
        r"\b(?:hack|break|get|log) into\b[^.?!]{0,40}\b(?:account|strava|phone|email|garmin|app|instagram|computer)\b|\bhow (?:do i|to|can i) hack\b",
        r"\b(?:cheat|beat|fool|fake|pass)\b[^.?!]{0,25}\b(?:drug|doping|piss|urine) tests?\b|\bcut the course\b|\bbib ?(?:mule|swap)\b|\bfake (?:a|my) (?:gps|run|strava|bq|medical|doctor'?s)",
        r"\b(?:hurt|poison|kill|injure|sabotage|stalk|follow home)\b (?:him|her|them|my|someone|somebody|people|a|another)\b",
    ),
    reply="Sorry, I can't help with that. If somebody is in danger, call your local emergency number.",
)

SELF_HARM = Concern(
    key="self_harm",
    behaviour=Behaviour.ESCALATE,
    signs=any_of(
        r"\b(?:kill|hurt|harm|cut|cutting) my ?self\b|\bend (?:my life|it all)\b|\bsuicid\w*\b|\b(?:want|wanna|wish) (?:to die|i (?:was|were) dead)\b|\bdon'?t want to (?:live|be alive)\b|\bno reason to live\b",
    ),
    reply=(
        "I am really glad you said that, and I am worried about you. Please talk to somebody right now: your local "
        "emergency number, a crisis line, or a person you trust who can be with you. Training can wait. You do not have "
        "to carry this alone."
    ),
)
