"""What the catalogue knows of an exercise, and how its tables write that down."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Literal, TypedDict, Unpack

from spotter.strength.muscles import Muscle

Pattern = Literal[
    "squat",
    "hinge",
    "lunge",
    "horizontal_push",
    "horizontal_pull",
    "vertical_push",
    "vertical_pull",
    "core",
    "carry",
    "isolation",
    "jump",
    "balance",
]
Equipment = Literal[
    "bodyweight",
    "barbell",
    "plates",
    "squat_rack",
    "flat_bench",
    "adjustable_bench",
    "dumbbells",
    "kettlebells",
    "resistance_bands",
    "trap_bar",
    "safety_squat_bar",
    "ez_bar",
    "log",
    "axle",
    "pull_up_bar",
    "dip_bars",
    "rings",
    "suspension_trainer",
    "cable_machine",
    "leg_press",
    "leg_curl",
    "leg_extension",
    "hack_squat",
    "pendulum_squat",
    "belt_squat",
    "chest_press_machine",
    "shoulder_press_machine",
    "pec_deck",
    "lat_pulldown",
    "row_machine",
    "pullover_machine",
    "assisted_pull_up_machine",
    "dip_machine",
    "preacher_bench",
    "curl_machine",
    "triceps_machine",
    "lateral_raise_machine",
    "shrug_machine",
    "ab_machine",
    "back_extension_machine",
    "hip_machine",
    "glute_machine",
    "calf_machine",
    "neck_machine",
    "smith_machine",
    "landmine",
    "glute_ham_bench",
    "back_extension_bench",
    "reverse_hyper",
    "sled",
    "yoke",
    "atlas_stone",
    "sandbag",
    "keg",
    "tyre",
    "sledgehammer",
    "medicine_ball",
    "stability_ball",
    "ab_wheel",
    "plyo_box",
    "battle_ropes",
    "climbing_rope",
    "jump_rope",
    "parallettes",
    "rowing_ergometer",
    "ski_ergometer",
    "air_bike",
    "stair_climber",
    "foam_roller",
    "wrist_roller",
    "gripper",
]
Laterality = Literal["bilateral", "unilateral", "alternating"]
DefaultLoad = Literal["external", "bodyweight"]
Measure = Literal["reps", "time", "distance"]
Shares = tuple[tuple[Muscle, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What an exercise is apart from its names.

    `primary` are the muscles that a set counts for in full; `secondary` gives others with the share of a set (between 0
    and 1) that it counts for: about 0.5 where the muscle limits the lift now and then, 0.25 where it only helps. The
    shares are coaching practice. `equipment` is all that is needed. With `two_hands` there are two implements, and the
    weight is that of one. `load` is what is moved where no weight was said. `reps` is the usual range, None for what is
    measured in time or distance.
    """

    pattern: Pattern
    primary: tuple[Muscle, ...]
    secondary: Shares = ()
    equipment: tuple[Equipment, ...] = ("bodyweight",)
    laterality: Laterality = "bilateral"
    load: DefaultLoad = "external"
    measured_in: Measure = "reps"
    two_hands: bool = False
    reps: tuple[int, int] | None = (8, 12)

    def named(self, name: str, *aliases: str, **changes: Unpack[Changes]) -> Exercise:
        """The exercise of this name, with what is different about it. Its id is its name in snake case."""
        common = {field.name: getattr(self, field.name) for field in fields(Movement)}
        if changes.get("measured_in", self.measured_in) != "reps":
            common["reps"] = None
        return Exercise(id=_snake_case(name), name=name, aliases=aliases, **{**common, **changes})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Movement):
    """One exercise of the catalogue.

    `id` is kept with what athletes log, so a name stays as it is once it has been used. `aliases` are other names for
    it; spellings, plurals and the like are made by rule.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()

    @property
    def shares(self) -> dict[Muscle, float]:
        """The share of a set that each muscle is credited with: 1 where it is primary."""
        return {**dict(self.secondary), **dict.fromkeys(self.primary, 1.0)}


class Changes(TypedDict, total=False):
    """Fields of a Movement."""

    pattern: Pattern
    primary: tuple[Muscle, ...]
    secondary: Shares
    equipment: tuple[Equipment, ...]
    laterality: Laterality
    load: DefaultLoad
    measured_in: Measure
    two_hands: bool
    reps: tuple[int, int] | None


def _snake_case(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.lower().replace("'", "")).strip("_")
