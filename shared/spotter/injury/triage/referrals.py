"""What is no red flag, and still has to be seen by a clinician within a week or two."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.injury.lexicon import body, course, injuries, nerves
from spotter.injury.lexicon import patterns as told
from spotter.injury.lexicon import tendons_and_joints as joint
from spotter.injury.signs import Sign


@dataclass(frozen=True, slots=True)
class Referral:
    """A reason to be seen: `because` completes "it should be examined, because"."""

    because: str
    signs: tuple[Sign, ...]


# After the guidance of the science of running and lifting injuries that we cite; the weeks are coaching practice.
REFERRALS: tuple[Referral, ...] = (
    Referral(
        "it has lasted for weeks although you did something about it",
        (
            Sign((course.TREATED,), given=(course.NO_BETTER, course.MANY_WEEKS)),
            Sign((course.NO_BETTER, course.MANY_WEEKS)),
        ),
    ),
    Referral(
        "a joint that swells after an injury may be hurt inside",
        (
            Sign((course.JOINT_SWELLS,), at=body.KNEE, given=(course.AFTER_TWIST, course.SOME_WEEKS)),
            Sign((course.JOINT_SWELLS,), at=body.ANKLE, given=(course.AFTER_TWIST, course.SOME_WEEKS)),
            Sign((joint.GIVES_WAY,), at=body.KNEE, within=6),
        ),
    ),
    Referral(
        "strength has not come back since the injury",
        (Sign((course.WEAK_SINCE,), given=(course.AFTER_TWIST, course.SOME_WEEKS)),),
    ),
    Referral(
        "a nerve that is irritated for weeks should be looked at",
        (
            Sign((told.NERVE_PAIN,), given=(course.MANY_WEEKS,)),
            Sign((nerves.NUMB,), given=(course.NIGHTLY, course.MANY_WEEKS)),
        ),
    ),
    Referral(
        "being tired for weeks has many causes that a blood test can tell apart",
        (Sign((course.TIRED_STORY,), given=(course.TIRED_SIGN, course.SOME_WEEKS)),),
    ),
    Referral(
        "pain like this is beyond what training should cause",
        (Sign((course.SEVERE, injuries.PAIN), unless=(told.UNUSED_EFFORT,), within=5),),
    ),
    Referral(
        "tightness that always comes at the same distance and goes with rest should be measured",
        (
            Sign(
                (course.TIGHT_ALWAYS_THERE,),
                at=body.LOWER_LEG,
                given=(course.ALWAYS_AT, course.GOES_WITH_REST, nerves.NUMB),
            ),
        ),
    ),
)
