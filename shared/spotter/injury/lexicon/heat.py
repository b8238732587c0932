"""What people say of heat and of drinking."""

from __future__ import annotations

from spotter.injury.reading.concepts import circumstance, concept

HEAT = concept(
    "heat",
    (
        "heat|hot|sunny|sun|sweltering|boiling|baking|humid|humidity|scorching|roasting|heatwave|desert|sauna"
        "|muggy|summer|midday|blazing"
    ),
    *(f"{degrees} degrees|c|deg|celsius|degree" for degrees in range(24, 46)),
    *(f"{degrees}c" for degrees in range(24, 46)),
    "80|85|88|90|92|93|94|95|96|97|98|99|100|102|105|110 degrees|f|fahrenheit|deg",
    "burning up",
    "overheat*|heatstroke",
    "heat stroke|exhaustion",
    "boiling hot",
    "noon|midday",
    "full kit",
)
HOT_BODY = concept(
    "very hot body",
    (
        "skin|body|forehead|head|hes|shes|he|she|im|face|core _ _ burning|boiling|hot|roasting|red|dry"
        "|scorching|flushed|fire|furnace"
    ),
    "burning|boiling|roasting|scorching up|hot|skin",
    "hot to touch|the",
    "not|stopped|isnt|no|hardly|wasnt|without|quit|didnt longer? sweat|sweating",
    "40|41|42|104|105|106|39 degrees|c|f|fever|temp",
    "temp|temperature|core _ _ 40|41|42|104|105|106|39|39.5|40.5|40.1|40.2|40.3|40.4|40.6|40.8|41.2|41.5",
    "goosebumps|shivering|chills and|in|but|while|despite",
    "dry skin",
    "cant cool down",
)
HEAT_STROKE_NAMED = concept("fears heat stroke", "heat stroke", "heatstroke")
LONG_EFFORT = circumstance(
    "long effort",
    (
        "marathon|half|ultra|ironman|triathlon|race|hike|hiking|ride|10k|parkrun|sportive|event|miler|50k"
        "|100k|hours|finish|finished|finishing|run|running|ran|mile|km"
    ),
)
DRANK_MUCH = concept(
    "drank much",
    (
        "drank|drunk|drinking|drink|downed|chugged|necked|chugging|had|gulped|guzzled|sipped|sank _ _ _ loads"
        "|lots|litres|liters|litre|gallon|gallons|bottles|tons|ton|gallon|much|every|everything|station"
        "|stations|so|too|water|cups|plenty|pints"
    ),
    "overhydrat*|overdrank|hyponatr*",
    "litres|liters|gallons|pints|bottles|l _ water|fluid|fluids",
    "too much water",
    "every|each single? water|aid|drink|drinks|feed|station",
    "water|aid|drinks stations|station|stop",
    "only|just|plain|nothing but? water",
    "gained weight|kg|kilo|kilos|lbs|pounds",
    "put on|weigh|heavier|weighed _ kg|kilo|kilos|more|lbs|than",
    "loads|lots|tons|litres|plenty of water|fluids",
    "drank|drunk|drinking|drink _ _ more than",
    "put|putting|gained|gaining on? weight",
    "all that|the water",
)
SALT_SIGN = concept(
    "signs of low sodium",
    (
        "headache|splitting|vomit|vomited|vomiting|puking|nausea|nauseous|confused|confusion|puffy|bloated"
        "|bloating|swollen|foggy|drowsy|seizure|twitching|disoriented|sick|dizzy|delirious|puked"
    ),
    "head _ pounding|splitting|killing|hurts|banging|aching",
    "threw|throwing|thrown up",
    "ring|rings|watch|shoes _ _ tight|tighter|stuck|digging|off",
    "not making sense",
    "fingers|hands|feet|ankles _ sausages|swollen|puffy|swell*",
    "spaced out",
    "out of it",
    "bad|sore|thumping|pounding|banging|heavy head",
)
