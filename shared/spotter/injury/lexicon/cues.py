"""What points to one of the common troubles."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

STAIRS_OR_SITTING = concept(
    "stairs or sitting", "stairs|sitting|sit|kneecap|kneecaps|squat|squats|front|behind|downstairs"
)
OUTER_KNEE = concept(
    "outer side of the knee", "outside|outer|side|lateral|itb", "it band", "at about|around", "every time"
)
BELOW_KNEECAP = concept("below the kneecap", "below|under|tendon|patellar|jumpers|jumps|jump", "box jumps")
HEEL_FIRST_STEP = concept("first steps on the heel", "heel|arch|plantar|fasciitis", "first steps", "out of bed")
LACED = concept("under the laces", "lace|laces|top|instep", "top of my? foot")
NUMB_TOES = concept("numb toes", "numb|tingle|tingling|tingly", "go|goes|went|going numb")
SIT_BONE = concept("at the sit bone", "sit|sitting bone|bones", "high hamstring", "sit long")
HAMSTRING_CUE = concept("hamstring", "hamstring|hamstrings|hammy|hammies", "back of my? thigh|leg")
QUAD_CUE = concept("quad", "quad|quads|quadriceps", "front of my? thigh")
ADDUCTOR_CUE = concept("adductor", "groin|adductor|adductors|squeeze|sumo", "inner|inside thigh")
OUTER_HIP = concept("outer hip", "outer|outside|side|lie|lying|bursitis")
HIP_PINCH = concept("hip pinches", "pinch|pinches|front|flexor|flexors|deep|bottom")
PRESSING = concept("pressing", "press|pressing|bench|overhead|raises|incline|dips|pinch|pinches|reach")
CURLING = concept("curling", "curl|curls|curling|biceps|chin|chins|groove")
INNER_ELBOW = concept("inner elbow", "inside|inner|golfers|chin|pullups|curls|pull")
OUTER_ELBOW = concept("outer elbow", "outside|outer|tennis|grip|gripping|kettle|reverse|shaking")
SCIATIC = concept("into the leg", "sciatica|sciatic|bum|buttock|leg|calf|down|zing|shooting")
HEART_SETTLED = concept("heart rate", "heart|pulse|bpm|hr|heartrate")
STOOD_UP = concept(
    "on standing up",
    "stood|standing|stand|stars|dizzy|lightheaded|woozy",
    "light headed",
    "get|getting|got up",
    "head rush",
)
PINK_URINE = concept("coloured urine", "pee|peed|wee|urine|piss|beet|beetroot|beets")
CRAMPED = concept("cramp", "cramp|cramps|cramped|crampt|horse|cramping")
STITCHED = concept("stitch", "stitch|stitches")
