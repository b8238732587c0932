"""Slips of the finger in the words that matter most.

Only words of a short list are looked for, and only a slip of one letter: what is not one of them stays as it is.
"""

from __future__ import annotations

from functools import cache, lru_cache

_SHORTEST = 5
_SHORTEST_SWAPPED_LETTER = 7


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The word that is meant, and how it is often written.
_SLIPS = {
    "achilles": "archilles achillies achiles achillis achilies achiels akilles",
    "aching": "acheing",
    "ankle": "anckle ancle",
    "breath": "breth",
    "breathe": "brethe",
    "breathing": "breathin",
    "broke": "broked",
    "bruise": "bruize",
    "bruised": "bruzed brused",
    "bruising": "brusing",
    "calf": "caf",
    "calves": "calfs",
    "chest": "cheast",
    "collapsed": "colapsed",
    "conscious": "consious",
    "diarrhoea": "diaria diarrhea diahrea",
    "dislocated": "disslocated dislocted",
    "dizziness": "dizzyness diziness",
    "dizzy": "dizy dizzi",
    "exercise": "excersise exersise",
    "faint": "feint",
    "fainted": "fainded feinted",
    "fasciitis": "facitis fascitis faciitis",
    "fracture": "fracter",
    "fractured": "fractered",
    "groin": "grone",
    "hammy": "hamy hammie",
    "hamstring": "hamstirng hammstring",
    "head": "hed",
    "headache": "hedache headake",
    "heart": "hert",
    "hurts": "hurst hrts hurtz",
    "knee": "nee kne",
    "numb": "num nub nummy numm",
    "numbness": "numness",
    "pain": "pian payn",
    "palpitation": "palpatation",
    "palpitations": "palpatations palps",
    "pee": "peee",
    "plantar": "planter",
    "pneumonia": "neumonia",
    "quad": "qaud",
    "rhabdo": "ribdo rabdo rhabo",
    "sciatica": "sciatic siatica sciatca",
    "seized": "siezed",
    "seizure": "seezure siezure",
    "shoulder": "sholder",
    "shoulders": "sholders",
    "sore": "sor",
    "stitch": "stich",
    "stitching": "stiching",
    "stomach": "stomache stomac",
    "swelling": "swelin sweling",
    "swollen": "swolen swoolen",
    "tendonitis": "tendonitus",
    "testicle": "testical",
    "testicles": "testicals",
    "tight": "tite",
    "tightness": "tighness",
    "tingly": "tingley",
    "unconscious": "unconcious unconsious",
    "urine": "urin",
    "vomited": "vomitted",
    "vomiting": "vomitting",
    "weakness": "weaknes",
    "wee": "wea",
    "wrist": "rist",
}
_OFTEN = {slip: meant for meant, slips in _SLIPS.items() for slip in slips.split()}
_SOUGHT = _set_of(
    "chest heart breath breathe breathing shoulder shoulders elbow forearm wrist finger fingers hamstring "
    "hamstrings quads calves ankle achilles groin glute buttock pelvis abdomen stomach kneecap tendon muscle "
    "muscles thigh thighs swollen swelling swelled bruise bruised bruising numbness tingling tingly weakness "
    "dizzy dizziness faint fainted collapsed collapse unconscious confused confusion headache vomiting vomited "
    "seizure palpitations irregular fluttering squeezing crushing pressure tightness heaviness stabbing burning "
    "throbbing aching tender tenderness urine bladder bowel incontinence dislocated dislocation fracture "
    "fractured broken crooked deformed swallow sciatica concussion concussed rhabdo fever infected infection "
    "redness testicle testicles surgery flight pregnant marathon staggering stumbling slurred slurring drooping "
    "vision blurred pinpoint fingertip stiffness tendonitis tendinopathy plantar sprained sprain strained strain "
    "pulled deadlift deadlifts squatting overhead locked popped cramped cramping painful sudden suddenly "
    "sprinting temperature diarrhoea throat tongue rupture ruptured impingement tweaked twinge niggle coloured "
    "colored metatarsal sternum collarbone "
)
# Words of their own that are one letter away.
_OTHERS = _set_of(
    "burping dropping shallow overheat smelled smelling arching cooked injection injections stain stains "
    "spelled spelling "
    "spilled stubbing finer firearm hearst spilling steeping swearing sparring snapping "
    "breathed stitch switch breaths hearts fingered strains sprains staining sprinted sprinter muscled tendons "
    "bowels tongues throats cramps bruises groins elbows wrists ankles chests glutes quad calved dislocate "
    "fractures infections squeezed crushed pulley puller locker popper popping pressured pressures timer tender "
    "tendered tenders faints collapses breather breathers swallowed testing burnings turning learning running "
    "training straining fever fevers flights fight light marathons visions division overheads lockout confuse "
    "confuses weakens weaknesses headaches deadlifted deadlifting coloring colouring colors colours suddenly "
    "strained sprained soreness teasing tendency stiffened brushed brushing burned burnt heated hearty chesty "
    "crashing crushers broke brokenly numbers number strength strengths pregnancy urinate surgeries painfully "
    "tightened tightening heavier heaviest abdominal bladders stopped swapped dropped cropped hopped topped "
    "looked blocked flocked knocked rocked packed lacked soaked logged plant planted planter squats breadth "
    "tightens "
)


@lru_cache(maxsize=8192)
def repaired(word: str) -> str:
    """The word that was meant, where it is one of those that matter and a letter is wrong; else the word itself."""
    if word in _OFTEN:
        return _OFTEN[word]
    if len(word) < _SHORTEST or word in _SOUGHT or word in _OTHERS:
        return word
    return next((meant for meant in _candidates(word) if meant[0] == word[0] and _is_slip(word, meant)), word)


def _candidates(word: str) -> tuple[str, ...]:
    near = _by_shorter()
    found = [meant for form in (word, *_without_one(word)) for meant in near.get(form, ())]
    return tuple(sorted(set(found)))


@cache
def _by_shorter() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for word in sorted(_SOUGHT):
        for form in (word, *_without_one(word)):
            table[form] = (*table.get(form, ()), word)
    return table


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _is_slip(word: str, meant: str) -> bool:
    """A letter too many, one too few, two in the wrong order, or in a long word another letter."""
    if len(word) != len(meant):
        return word in _without_one(meant) or meant in _without_one(word)
    if sorted(word) == sorted(meant):
        return sum(a != b for a, b in zip(word, meant, strict=True)) == 2
    return len(word) >= _SHORTEST_SWAPPED_LETTER and sum(a != b for a, b in zip(word, meant, strict=True)) == 1
