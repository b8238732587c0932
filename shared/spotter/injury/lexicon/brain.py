"""What people say of the head and the brain."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

FACE_DROOP = concept(
    "face droops",
    (
        "face|mouth|eyelid|lip|smile|lips|cheek _ _ droop|droops|drooping|drooped|droopy|dropped|drop"
        "|lopsided|wonky|numb|sagging|crooked|fell|uneven|sagged|twisted"
    ),
    "facial droop|weakness|numbness",
    "side of my? face",
    "droopy|drooping face|mouth|eye|eyelid|lid",
    "half my? face",
)
SPEECH = concept(
    "speech disturbed",
    "slur|slurs|slurred|slurring|slurry",
    (
        "speech|words|talking|voice|sentences _ _ slurred|jumbled|garbled|mumbled|muddled|funny|wrong|weird"
        "|off|gone|mixed|gibberish"
    ),
    "cant|couldnt|struggling|trouble|hard _ _ speak|talk|words|word|speaking|talking|sentence|sentences",
    "words|word wont|wouldnt|came|come|coming|arent _ out|come|coming|wrong|jumbled",
    "talking|speaking|spoke gibberish|nonsense|rubbish|funny",
)
ONE_SIDE = concept(
    "one side of the body",
    "one|left|right|whole|down|entire|half side|half",
    "arm and leg",
    "left|right|one arm|leg|hand|foot|face|body",
    "side of my? body",
    "arm and my? face",
    "one sided",
)
HEADACHE = concept(
    "headache",
    "headache|headaches|migraine",
    "head pain",
    (
        "head _ _ pounding|hurts|hurting|killing|splitting|exploding|aching|explode|throbbing|banging|sore"
        "|pain|aches|kills"
    ),
    "pain|ache in|behind|at the? back? _ my? head|skull|eyes|eye",
)
THUNDERCLAP = concept(
    "sudden and worst headache",
    "thunderclap|explosive",
    "worst headache|migraine|pain",
    "worst _ _ ever|life|had",
    "sudden|suddenly|instant|instantly|immediate|immediately|snap|bang|clap",
    "10/10",
    "10|ten out of 10|ten",
    "out of nowhere|blue",
    "like|felt being? hit|kicked|smacked|struck|whacked _ _ head|hammer|bat|back|brick",
    "hit|kicked|struck me",
    "within|in a? few? second|seconds|minute|flash|moment",
    "exploded|exploding|explosion|popped",
    "from|zero|0 to 100|10|hundred",
    "never had _ _ headache|one|bad|like",
    "came on like",
)
VISION = concept(
    "vision disturbed",
    "double|blurred|blurry|lost|losing|loss|fuzzy|blurring of? vision|sight|eyesight",
    (
        "vision|sight|eyesight|eye _ _ blurry|blurred|gone|double|lost|fuzzy|curtain|black|missing|dark|blank"
        "|disappeared|closed|weird"
    ),
    "cant|couldnt|hardly _ see _ _ _ eye|side|anything|properly|half",
    "seeing double|two",
    "see double",
    "curtain|shutter|shade across|over|down|in",
    "blind|blindness",
    "went blind",
    "flashes|floaters and|in|of",
    "lost|losing|lose|loss|missing|half|blurred _ _ vision|sight|eyesight",
    "vision|sight|eyesight went|goes|going|disappeared|faded",
)
PUPILS = concept(
    "unequal pupils",
    "pupil|pupils _ _ bigger|different|unequal|huge|blown|larger|uneven|smaller|size|sizes|dilated|tiny|small",
    "one|bigger|unequal|uneven pupil|pupils",
)
CONFUSED = concept(
    "confused",
    (
        "confused|confusion|disoriented|disorientated|delirious|incoherent|muddled|agitated|combative"
        "|aggressive|rambling|babbling|zombie|vacant|glazed|irrational|hallucinat*"
    ),
    "not|isnt|wasnt|arent|stopped|doesnt|didnt _ making|make|makes|made|talking _ sense",
    (
        "talking|talks|speaking|spouting|saying|talked|spoke|chatting _ _ rubbish|nonsense|gibberish|crap"
        "|garbage|weird|strange|funny|shit|bollocks|jibberish|random|odd|jumbled"
    ),
    (
        "doesnt|didnt|dont|couldnt|cant|hardly _ know|remember|recognise|recognize|tell|say|recall _ _ where"
        "|who|what|name|day|date|year|me|us"
    ),
    "no|not|without idea where|who|what",
    (
        "acting|behaving|being|acted|looks|seems|seemed|talking|behaved weird|weirdly|strange|strangely|odd"
        "|oddly|drunk|funny|aggressive|irrational|spaced|out|angry|bizarre|crazy|off"
    ),
    "like|as|seemed|looked|looks a|hes|shes|im|he|she|was|if? drunk",
    "drunk without|but|although",
    "out of it",
    "spaced out",
    "away with the fairies",
    "lost the plot",
    (
        "not|isnt|wasnt|arent|hardly|barely|stopped|un _ respond|responding|responsive|answering|himself"
        "|herself|myself|there"
    ),
    "unresponsive|nonresponsive",
    "hard|cant|couldnt|difficult to? wake|rouse",
    "wandering|running|ran|veering|walked|going off|wrong|into|about|around _ course|way|direction|barriers|road",
    "doesnt recognise",
    "not|isnt|doesnt|hardly|barely _ recognise|recognize|recognising|recognizing|know|knowing us|me|him|her|anyone",
)
STAGGERING = concept(
    "staggering",
    (
        "stagger|staggers|staggered|staggering|wobbling|wobbly|wobbled|stumbling|stumbled|swaying|swayed"
        "|uncoordinated|weaving|unsteady|zigzagging|lurching|veering"
    ),
    "cant|couldnt|unable|hardly|barely _ walk|stand|stay|run|keep _ straight|line|up|upright|unaided",
    "legs|he|she went|gone|like|buckled|gave _ jelly|way|out|under|from",
    "all over the place|shop",
    "collapsed|collapse|collapsing|collapses",
    "went|gone|going|fell|falling|keeled down|over|floor",
    "balance _ off|gone|bad|shot|terrible",
    "off balance",
    "keep|kept|keeps falling",
    "fell over",
    "lost|losing|no balance|coordination",
    "cant|couldnt|hardly|barely stand|walk",
)
SEIZURE = concept(
    "seizure",
    "seizure|seizures|convulsion|convulsions|convulsing|fitting|convulsed|epileptic",
    "had|having|has a fit",
    "whole? body|limbs shaking|jerking|twitching _ uncontrollably",
    "shaking uncontrollably",
)
AMNESIA = concept(
    "gap in memory",
    "dont|doesnt|didnt|cant|couldnt|hardly|barely|not _ _ remember|recall|remembering",
    "no|lost|losing|loss of? memory|recollection",
    "memory _ gone|blank|gap|hazy|loss|patchy|fuzzy",
    "amnesia|blank",
    (
        "missing|lost|lose|forgotten|forgot _ _ minutes|hour|hours|time|evening|game|happened|afternoon"
        "|session|day|morning"
    ),
    "keep|keeps|kept|keep asking|repeating _ same|the|myself|himself|herself|question|questions",
    "next thing i|he|she remember|knew",
)
KNOCKED_OUT = concept(
    "was unconscious",
    "knocked|knock|ko me|him|her|myself? out",
    "knocked|sparked|spark|out cold|unconscious|out",
    "out cold",
    "blackout|blacked|unconscious|ko|kod",
    "passed out",
    "lost consciousness",
    "came|come|coming to|round|around",
    "lights went out",
    "was|were|went|be out for|like",
)
HEAD_KNOCK = concept(
    "knock to the head",
    (
        "hit|hitting|hits|banged|bang|bumped|bump|smacked|smack|cracked|clipped|whacked|whack|knocked|knock"
        "|bashed|slammed|clonked|thumped|split|caught|struck|cut|clattered|bonked|dinged|walloped|smashed"
        "|landed|nutted|headbutted|cracking|banging|dropped|butted|injured|clobbered _ _ _ _ head|skull"
        "|forehead|temple|noggin|face|crown"
    ),
    (
        "head _ _ hit|banged|bumped|smacked|clipped|whacked|clash|clashed|knock|injury|bang|bump|bounced"
        "|bashed|slammed|struck|cracked|collided"
    ),
    (
        "kicked|punched|elbowed|kneed|headed|clocked|tackled|kick|elbow|knee|blow|bang|knock|bump|hit|whack"
        "|smack|ball|plate|bar|barbell|dumbbell|kettlebell|punch|clash|crack|clout _ _ _ head|face|temple"
        "|forehead|skull|noggin"
    ),
    "on|onto|to my? head",
    "concussion|concussed|concussions",
    "headfirst",
    "clash of heads",
    "fell _ _ _ hit my",
    "face|faceplanted planted|plant|plants",
    "faceplanted|faceplant",
    "got|caught|hit me|him|her|myself _ _ head|temple|face|forehead|skull",
)
VOMITING = concept(
    "vomiting",
    (
        "vomit|vomits|vomited|vomiting|puke|puked|puking|chundered|spewing|spewed|chucking|barfing|barfed"
        "|retching|hurling|upchucked"
    ),
    "threw|throw|throwing|thrown|throws|chucked|chucking|bringing|brought up|my|guts",
    "been|being|be|was|were|felt|feel|feeling|violently|got|keep|kept|is|hes|shes sick",
    "cant keep _ down",
    "sick twice|three|several|times|everywhere|again|since",
)
CONCUSSION_SIGN = concept(
    "signs of concussion",
    (
        "foggy|fog|hazy|groggy|dazed|slow|sluggish|ringing|dizzy|dizziness|nausea|nauseous|queasy|irritable"
        "|woozy|blurry|blurred|spaced|teary|unfocused|forgetful|tired|dozy|headache|headaches|migraine|cloudy"
        "|wobbly|sick|tinnitus|off|balance|stars"
    ),
    "head _ pounding|hurts|hurting|killing|sore|throbbing|fuzzy|aches|aching|banging|splitting",
    (
        "light|lights|screen|screens|noise|bright|sunlight _ hurt|hurts|bother|bothers|bothering|kill|kills"
        "|worse|annoying|unbearable"
    ),
    "sensitive to light|noise|lights",
    "cant|couldnt|struggling|trouble|hard _ concentrate|focus|think|concentrating|sleep",
    "saw stars",
    "slept|sleeping|sleep all|loads|more|funny",
    "concentrate|concentration",
    "head _ _ pound|pounds|throbs|thump|thumps|spin|spins|spinning",
    "screen|screens|light|lights|noise _ _ pound|ache|worse|sick",
)
DROWSY = concept(
    "drowsy",
    "drowsy|drowsiness|sleepy|lethargic|dozing|dopey|unrousable",
    "cant|couldnt|hard|difficult|struggling _ stay|keep|wake _ awake|eyes|open|up|him|her",
    "wont wake",
    "keep|keeps|kept falling|nodding|dropping _ asleep|off",
    "falling asleep",
)
GETS_WORSE_HEADACHE = concept(
    "headache getting worse",
    "headache|head|it|thats|pain _ _ getting|gets|got|worse|worsening|building|growing|unbearable",
    "worse|worsening|worsened|growing headache|head",
    "headache _ _ wont|doesnt|not|hasnt|isnt|still _ go|stop|shift|gone|shifting|budge|going|away|there|easing",
    "splitting|severe|pounding|awful|terrible|horrendous|massive|banging headache|head",
)
BLOOD_THINNER = concept(
    "takes a blood thinner",
    "blood thinner|thinners|thinning",
    (
        "warfarin|apixaban|rivaroxaban|eliquis|xarelto|edoxaban|dabigatran|clopidogrel|anticoagulant"
        "|anticoagulants|heparin|plavix|coumadin|anticoagulated"
    ),
)
FLUID_FROM_HEAD = concept(
    "fluid from nose or ear",
    "clear|watery|blood|bloody|fluid|liquid|leaking|bleeding|dripping _ _ _ ear|ears|nose",
    "ear|ears|nose _ leaking|dripping|clear|running|fluid",
    "panda|raccoon eyes",
    "bruise|bruising behind _ ear|ears",
    "dent in my? skull|head",
)
NECK_PAIN = concept(
    "neck pain",
    "neck _ _ pain|hurts|sore|stiff|killing|ache|aches|aching|painful|agony|tender|stiffness|snapped|cracked|clicked",
    "pain|stiff|sore|painful|stiffness|ache|pains _ _ neck",
)
STROKE_SUSPECTED = concept("fears a stroke", "having|had|like|be a|mini stroke", "mini stroke", "tia|aneurysm")

KOED = concept(
    "was unconscious",
    "got|was|were|been|being|getting|gets|is knocked|sparked out",
    "knocked|sparked|ko out|cold cold|unconscious|sparring|briefly|playing|fighting|boxing",
    "knocked unconscious",
    "knocked|ko me|him|her out",
    "lost consciousness",
)
CONTEST = concept("contest", "tournament|round|cup|competition|league|semi|quarter|final|playoffs")
CONCUSSION_OWN = concept(
    "concussion",
    (
        "got|have|ive|had|having|think|with|suffered|sustained|diagnosed|from|possible|mild|bad|am|was|im|got"
        " _ concussion|concussed"
    ),
    "concussion|concussed yesterday|today|last|on|at|during|when|from",
)
HALF_BODY = concept(
    "one side of the body",
    "side of my? body",
    "half|side my? body",
    "half of my? body",
    "arm and my? leg|face|mouth",
    "face and my? arm|leg|hand",
    "leg and my? arm",
)
