"""A writer of logs: sets, runs, and the many ways in which they are put into words.

What is said is a tuple of parts: between them a speaker may pause, and a recogniser set any mark.
"""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from tests.support.spoken_numbers import SPELLINGS, digits, number_words

POUNDS = ("", " pounds", " lbs", " lb")
KILOS = (" kilos", " kg", " kilograms")
DISTANCES = (
    *((" miles", METRES_PER_MILE, 390), (" mi", METRES_PER_MILE, 390)),
    *(
        (" k", METRES_PER_KILOMETRE, 240),
        (" km", METRES_PER_KILOMETRE, 240),
        (" kilometers", METRES_PER_KILOMETRE, 240),
    ),
)
OPENINGS = ("", "did", "just did", "logging", "finished", "today i did")
RAN = ("ran", "i ran", "easy jog of", "just finished a run of", "went for a run,")
HEARTS = ("heart rate {}", "average heart rate was {}", "avg hr {}")
EFFORTS = (
    ("rpe {}", "rpe", (6, 7, 8, 9, 10, 7.5, 8.5, 9.5)),
    ("at an rpe of {}", "rpe", (6, 7, 8, 9)),
    ("with {} reps in reserve", "rir", (2, 3, 4)),
    ("with {} left in the tank", "rir", (1, 2, 3)),
    ("rir {}", "rir", (0, 1, 2, 3)),
)


def names_of(load: str) -> list[tuple[str, str]]:
    """Names of exercises that are counted in repetitions and loaded that way, each with the exercise's id."""
    loaded = [each for each in EXERCISES if (each.load, each.measured_in) == (load, "reps")]
    called = [(name.lower(), each) for each in loaded for name in (each.name, *each.aliases)]
    return sorted(
        (name, each.id)
        for name, each in called
        if "resistance_bands" not in each.equipment and not any(letter.isdigit() for letter in name)
    )


NAMES = names_of("external")
BODYWEIGHT_NAMES = names_of("bodyweight")


@dataclass(frozen=True, slots=True)
class Lift:
    """Sets of one exercise as (reps, weight), and the effort that was said of all of them; no weight: the body's."""

    exercise_id: str
    sets: tuple[tuple[int, float | None], ...]
    unit: str | None
    rpe: float | None = None
    rir: float | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A run: what was said of it and nothing else."""

    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    avg_heart_rate_bpm: float | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What is said, in parts, and what it logs."""

    parts: tuple[str, ...]
    log: Lift | Told

    @property
    def text(self) -> str:
        """The parts as one text."""
        return " ".join(filter(None, self.parts))


@st.composite
def equal_sets(draw) -> Written:
    """Sets x repetitions at a weight, in several orders, with or without an effort."""
    name, exercise_id = draw(st.sampled_from(NAMES))
    spell, (weight, unit, said_unit) = draw(SPELLINGS), draw(weights())
    sets, reps = draw(st.integers(2, 6)), draw(st.integers(2, 20))
    n, r, w = spell(sets), spell(reps), f"{spell(weight)}{said_unit}"
    orders = (
        (name, f"{n} sets of {r}", f"at {w}"),
        (name, f"{w},", f"{n} sets of {r} reps"),
        (name, f"{w} for {n} sets of {r}"),
        (f"{n} sets of {r}", f"on {name}", f"with {w}"),
        (f"{n} sets of {name}", f"{r} reps", f"at {w}"),
        (name, f"{n} by {r}", f"at {w}"),
        (name, f"at {w},", f"{n} sets", f"{r} reps each"),
    )
    effort, fields = draw(efforts(spell))
    parts = (draw(st.sampled_from(OPENINGS)), *draw(st.sampled_from(orders)), effort)
    return Written(parts, Lift(exercise_id, ((reps, weight),) * sets, unit, **fields))


@st.composite
def compact_sets(draw) -> Written:
    """Sets as they are typed: "3x8 at 185", "185x8x3", "3x8@185"."""
    name, exercise_id = draw(st.sampled_from(NAMES))
    weight, unit, said_unit = draw(weights())
    sets, reps = draw(st.integers(2, 6)), draw(st.integers(2, 20))
    w = f"{digits(weight)}{said_unit}"
    orders = (
        (name, f"{sets}x{reps}", f"at {w}"),
        (name, f"{sets}x{reps} @ {w}"),
        (name, f"{sets}x{reps}@{w}"),
        (name, w, f"{sets}x{reps}"),
        (name, f"{sets} x {reps}", f"at {w}"),
        (name, f"{digits(weight)}x{reps}x{sets}"),
    )
    choice = draw(st.sampled_from(orders))
    unit = unit if choice is not orders[-1] else "lb"
    return Written(choice, Lift(exercise_id, ((reps, weight),) * sets, unit))


@st.composite
def listed_reps(draw) -> Written:
    """One weight, and the repetitions of every set."""
    name, exercise_id = draw(st.sampled_from(NAMES))
    spell, (weight, unit, said_unit) = draw(SPELLINGS), draw(weights())
    reps = draw(st.lists(st.integers(3, 15), min_size=2, max_size=5))
    w, said = f"{spell(weight)}{said_unit}", [spell(each) for each in reps]
    listed = draw(st.sampled_from((", ".join(said), f"{', '.join(said[:-1])} and {said[-1]}", " then ".join(said))))
    orders = ((name, f"{w} for {listed}"), (name, f"at {w}", f"for {listed}"), (name, f"at {w},", f"{listed} reps"))
    return Written(draw(st.sampled_from(orders)), Lift(exercise_id, tuple((each, weight) for each in reps), unit))


@st.composite
def pyramids(draw) -> Written:
    """A weight and repetitions for every set."""
    name, exercise_id = draw(st.sampled_from(NAMES))
    spell, count = draw(SPELLINGS), draw(st.integers(2, 5))
    start, step = draw(st.sampled_from((95, 135, 185, 225))), draw(st.sampled_from((10, 20, 25, 45)))
    said_unit, unit = draw(st.sampled_from([(each, "lb") for each in POUNDS] + [(each, "kg") for each in KILOS]))
    reps = draw(st.lists(st.integers(1, 15), min_size=count, max_size=count))
    sets = tuple((each, float(start + step * index)) for index, each in enumerate(reps))
    single = draw(
        st.sampled_from(("{w}{unit} for {r}", "{w}{unit} times {r}", "{r} at {w}{unit}", "{w}{unit} for {r} reps"))
    )
    tokens = tuple(single.format(w=spell(weight), r=spell(each), unit=said_unit) for each, weight in sets)
    joined = draw(st.sampled_from((tokens, tuple(f"then {each}" if i else each for i, each in enumerate(tokens)))))
    return Written((name, ", ".join(joined)), Lift(exercise_id, sets, unit))


@st.composite
def bodyweight_sets(draw) -> Written:
    """Sets with nothing but the body to move."""
    name, exercise_id = draw(st.sampled_from(BODYWEIGHT_NAMES))
    spell, sets, reps = draw(SPELLINGS), draw(st.integers(2, 6)), draw(st.integers(4, 30))
    n, r = spell(sets), spell(reps)
    orders = (
        (name, f"{n} sets of {r}"),
        (f"{n} sets of {r}", name),
        (name, f"{sets}x{reps}"),
        (f"{n} sets of {r} {name}",),
    )
    parts = (draw(st.sampled_from(OPENINGS)), *draw(st.sampled_from(orders)))
    return Written(parts, Lift(exercise_id, ((reps, None),) * sets, None))


@st.composite
def weights(draw) -> tuple[float, str, str]:
    """A weight with its unit and how that is said; pounds may go without saying."""
    said_unit, unit = draw(st.sampled_from([(each, "lb") for each in POUNDS] + [(each, "kg") for each in KILOS]))
    weight = draw(st.integers(8, 100).map(lambda n: n * 5.0) | st.integers(10, 80).map(lambda n: n * 5 + 2.5))
    return weight, unit, said_unit


@st.composite
def efforts(draw, spell) -> tuple[str, dict[str, float]]:
    """Words about the effort, and what they say; often there are none."""
    if draw(st.booleans()):
        return "", {}
    words, field, values = draw(st.sampled_from(EFFORTS))
    value = draw(st.sampled_from(values))
    return words.format(spell(value)), {field: float(value)}


@st.composite
def runs(draw) -> Written:
    """A run of some distance with its time or its pace, and often a heart rate."""
    far, metres, fastest_s = draw(st.sampled_from(DISTANCES))
    spell = draw(st.sampled_from((digits, number_words)))
    distance = draw(st.integers(2, 20).map(float) | st.integers(2, 15).map(lambda whole: whole + 0.5))
    heart_rate = draw(st.none() | st.integers(110, 190))
    words, known = draw(st.one_of(timed(spell, distance, fastest_s), paced(metres, fastest_s)))
    heart = "" if heart_rate is None else draw(st.sampled_from(HEARTS)).format(digits(heart_rate))
    parts = (f"{draw(st.sampled_from(RAN))} {spell(distance)}{far}", words, heart)
    return Written(parts, Told(distance_m=distance * metres, avg_heart_rate_bpm=heart_rate, **known))


@st.composite
def timed(draw, spell, distance: float, fastest_s: int) -> tuple[str, dict[str, float]]:
    """The time of a run, on the clock or in words."""
    seconds = round(distance * draw(st.integers(fastest_s, 2 * fastest_s)))
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    clock = f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
    amounts = ((hours, "hour"), (minutes, "minute"), (rest, "second"))
    spoken = " ".join(f"{spell(amount)} {unit}{'s' * (amount != 1)}" for amount, unit in amounts if amount)
    return draw(st.sampled_from((f"in {clock}", f"time {clock}", f"in {spoken}", f"took {spoken}"))), {
        "duration_s": seconds
    }


@st.composite
def paced(draw, metres: float, fastest_s: int) -> tuple[str, dict[str, float]]:
    """The pace of a run, for the unit in which its distance was said; one without a unit is for a mile."""
    minutes, rest = divmod(draw(st.integers(fastest_s, 2 * fastest_s)), 60)
    clock = f"{minutes}:{rest:02d}"
    in_miles = metres == METRES_PER_MILE
    unit = "mile" if in_miles else "k"
    orders = (f"at {clock} per {unit}", f"averaging {clock} a {unit}", *((f"at {clock} pace",) if in_miles else ()))
    words = draw(st.sampled_from(orders))
    return words, {"pace_s_per_km": (minutes * 60 + rest) * 1000.0 / metres}
