"""Starving, drying out and purging, and the signs that food has become a burden."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern, any_of
from spotter.coaching.models import Behaviour

_LOSE = r"(?:lose|drop|cut|shed|burn off|get rid of|strip)"

DISORDERED_EATING = Concern(
    key="disordered_eating",
    behaviour=Behaviour.ESCALATE,
    signs=any_of(
        r"\b(?:mak(?:e|ing)|made) my ?self (?:throw up|sick|vomit|puke)\b",
        r"\b(?:purg(?:e|ing)|bing(?:e|ing) (?:and|then) (?:purg|starv|fast))",
        r"\b(?:throw(?:ing)? up|vomit(?:ing)?|puk(?:e|ing)) (?:after|what i|my (?:food|meals?|dinner|lunch))\b",
        r"\b(?:anorexi\w+|bulimi\w+|eating disorder|orthorexi\w+)\b",
        r"\b(?:scared|afraid|terrified|guilty|ashamed|anxious|panic)\b[^.?!]{0,40}\b(?:eat(?:ing)?|ate|food|calories|carbs)\b",
        r"\bhate my body\b|\bpunish (?:my ?self|me)\b[^.?!]{0,40}\b(?:eat|ate|food|calor|run|exercis)",
        r"\b(?:run|exercise|work(?: |ing )?out|train)\b[^.?!]{0,30}\b(?:to )?(?:earn|burn off|make up for) (?:every|all|what|my (?:food|meals?|binge))",
        r"\b(?:haven'?t|not|have not|didn'?t) eat(?:en)?\b[^.?!]{0,20}\b(?:\d+|two|three|four|five|several|many) days\b",
        r"\b(?:lost|missed?|missing|no|stopped|haven'?t had) (?:my )?periods?\b[^.?!]{0,60}\b(?:lean|weight|fat|cut|diet|calor|restrict)",
        r"\b(?:still )?(?:feel|think i'?m|look) (?:so )?fat\b[^.?!]{0,60}\b(?:underweight|bmi (?:of )?1[0-7]|everyone says)",
    ),
    reply=(
        "Thank you for telling me. What you describe deserves more care than a training plan can give, and it is common "
        "among people who train, so please talk to a doctor or an eating-disorder service soon, and to somebody you "
        "trust today. I won't set calorie targets or extra training meanwhile; eating regularly and resting are never "
        "the wrong choice. If you feel faint, have chest pain or think of harming yourself, call your local emergency "
        "number now."
    ),
)

EXTREME_DIET = Concern(
    key="extreme_diet",
    behaviour=Behaviour.REFUSE,
    signs=any_of(
        r"\b(?:[1-9]\d{2}|1000|1,000|zero|no)\b ?(?:k?cals?|calories|kilocalories)\b[^.?!]{0,25}\b(?:a|per|each|every) day\b",
        r"\b(?:k?cals?|calories)\b[^.?!]{0,20}\b(?:under|below|less than) (?:[1-9]\d{2}|1000)\b",
        r"\b(?:[1-9]\d{2}|1000|1,000)[- ](?:k?cals?|calories?) (?:diet|a day|daily)\b|\b(?:eat|eating|live on) (?:only )?[1-9]\d{2} ?k?cal",
        rf"\b{_LOSE}\b[^.?!]{{0,15}}\b(?:1[0-9]|[6-9]|[2-9]\d) ?(?:kg|kilos?|kgs)\b[^.?!]{{0,25}}\b(?:in|within|by)\b (?:a|one|1|two|2|three|3|\d+|few|the next)? ?(?:days?|weeks?|fortnight|tomorrow|saturday|sunday|friday)\b",
        rf"\b{_LOSE}\b[^.?!]{{0,15}}\b(?:1[5-9]|[2-9]\d) ?(?:lbs?|pounds)\b[^.?!]{{0,25}}\b(?:in|within|by)\b (?:a|one|1|two|2|three|3|few|\d+|the next)? ?(?:days?|weeks?|fortnight|tomorrow|saturday|sunday|friday)\b",
        r"\b(?:water|dry|liquid|extended|\d+[- ]day) fast(?:ing)?\b|\bfast(?:ing)? for (?:\d+|two|three|four|five|six|seven|ten) (?:days|weeks)\b",
        r"\b(?:starv(?:e|ing)|stop eating|not eat(?:ing)? (?:anything|at all))\b",
        r"\bsaunas?\b[^.?!]{0,40}\b(?:make|cut|drop|lose)\b[^.?!]{0,20}\bweight\b|\b(?:sweat suit|garbage bag|bin bag|trash bag|sauna suit)\b",
        r"\b(?:water (?:cut|load\w*|manipulation)|dehydrat(?:e|ing))\b[^.?!]{0,60}\b(?:weight|weigh|kg|kilo|lbs?|pounds|meet|class|comp)",
        r"\b(?:spit|spitting)\b[^.?!]{0,30}\b(?:weight|weigh|cut)",
        r"\b(?:stop|not|without|zero|no) drink(?:ing)?(?: any)? (?:water|fluids?)\b[^.?!]{0,50}\b(?:weight|weigh|kg|lbs?|meet|comp)",
    ),
    unless=any_of(
        r"\b(?:deficit|surplus|burn(?:ed|t|s|ing)?|extra|under maintenance|below maintenance)\b[^.?!]{0,30}\b(?:k?cal|calories)\b",
        r"\bovernight fast",
        r"\bfasted (?:run|cardio|training)",
    ),
    topic="fat_loss",
    reply=(
        "I can't help with starving, drying out or losing weight that fast: it is dangerous for the heart and the "
        "kidneys, costs muscle and strength, and comes back. I can help with a slower way that keeps both."
    ),
)
