"""What people type on a phone, written out: the tables need the usual spelling only."""

from __future__ import annotations

import re

# A word, and the short forms of it.
_SHORT_FORMS = """
you: u ya
your: ur
are: r
and: n nd
with: w
because: cos cuz coz bc
please: pls plz
every: evry
everyone: evryone every1
someone: some1 sum1
people: ppl peeps
week: wk
weeks: wks
month: mth
months: mths mos
hours: hrs
message: msg msgs
tomorrow: tmrw tmr tmw tomo
yesterday: yday
something: sumthing smth
thursday: thurs thu
tuesday: tues tue
friday: fri
night: nite
little: lil
number: nr num
developers: dev devs
database: db
girlfriend: gf missus
girlfriend's: gfs
husband: hubby
want to: wanna wana
going to: gonna gona imma
have to: gotta
give me: gimme
let me: lemme
about: abt arnd
until: til till
enough: enuf
before: b4
through: thru
should: shud
could: cud
what: wat wut
what is: wats
how: hw
urine: pee piss
really: rly
without: wout
"""
_WRITTEN_OUT = {
    short: word
    for word, forms in (line.split(": ") for line in _SHORT_FORMS.strip().splitlines())
    for short in forms.split()
}
# Behind a number a letter is a unit: "200 w" are watts.
_TYPED = re.compile(r"(?<![\w'])(?<!\d )[a-z](?![\w'])|(?<![a-z_'])[a-z][a-z0-9]{1,7}(?![\w'])")
_WITHOUT = re.compile(r"\bw/o\b")
_WITH = re.compile(r"\bw/")
_PER = re.compile(r"(?<=[a-z])[ ]?/[ ]?(?=(?:day|d|week|wk|w|month|night|meal|session|hour|hr|h)\b)")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def written_out(text: str) -> str:
    """The text, in small letters, with its short forms, slashes and drawn-out letters as one writes them."""
    whole = _PER.sub(" per ", _WITH.sub("with ", _WITHOUT.sub("without", _DRAWN_OUT.sub(r"\1", text))))
    return _TYPED.sub(lambda word: _WRITTEN_OUT.get(word[0], word[0]), whole)
