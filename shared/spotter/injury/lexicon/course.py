"""How long it has lasted, what was done about it, and what does not belong to a simple complaint."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

TREATED = concept(
    "treated without success",
    (
        "physio|physiotherapy|rehab|rest|rested|resting|exercises|drops|injection|treatment|massage"
        "|strengthening|chiro|osteo|orthotics|stretching|pt"
    ),
)
NO_BETTER = concept(
    "no better",
    (
        "no|not|isnt|hasnt|never|any|nothing|wont _ better|improving|improved|helps|helped|improvement|change"
        "|progress|shifting|difference|working|settling|settle|shift|go|healing"
    ),
    "still|despite|yet",
    "keeps|keep|kept coming|going|happening|returning|grabbing|failing",
    "cant get past|beyond|over",
    "no better",
)
MANY_WEEKS = concept(
    "for many weeks",
    *(
        f"{number} week|weeks|wks"
        for number in ("6", "7", "8", "9", "10", "11", "12", "14", "16", "20", "six", "seven", "eight", "ten", "twelve")
    ),
    *(
        f"{number} month|months"
        for number in (
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "two",
            "three",
            "four",
            "five",
            "six",
            "eight",
            "nine",
            "several",
            "few",
        )
    ),
    "couple|few of? months",
    "half a year",
    "year|years",
    "fourth|fifth|third|4th|5th|3rd time",
)
SOME_WEEKS = concept(
    "for weeks",
    *(f"{number} weeks|wks" for number in ("2", "3", "4", "5", "6", "two", "three", "four", "five", "six")),
    "couple|few of? weeks",
    "month|months|fortnight|weeks",
    "last week|month|year",
)
JOINT_SWELLS = concept("joint swells", "swells|swelling|swollen|swelled|puffs|balloons|puffy|fluid|locks|locking")
AFTER_TWIST = concept(
    "since a twist or fall", "twisted|twist|fell|landed|fall|tackle|injury|sprained|sprain|rolled|popped|dislocated"
)
WEAK_SINCE = concept(
    "strength not back",
    (
        "cant|couldnt|unable|still|hardly|barely _ _ lift|raise|reach|straighten|bend|walk|run|push|hop"
        "|weight|weak|limp|limping|swollen"
    ),
)
SEVERE = concept(
    "severe", "6/10|7/10|8/10|9/10|severe|unbearable|excruciating|agony", "6|7|8|9 out of 10", "bad|worst pain"
)
NIGHTLY = concept("every night", "every night", "waking|wakes|wake|woke me|up", "at night")
TIRED_STORY = concept(
    "tired for weeks",
    (
        "exhausted|fatigue|fatigued|tired|drained|burnt|underperforming|overtrained|overtraining|knackered"
        "|performance|burnout"
    ),
)
TIRED_SIGN = concept(
    "with other signs", "resting|period|periods|libido|sleep|mood|dropping|ill|hr|weight|injuries|flat"
)
TIGHT_ALWAYS_THERE = concept(
    "tight at the same distance", "tight|tightness|tightens|tighten|pressure|numb|pump|cramp|burst|bursting"
)
ALWAYS_AT = concept(
    "always at the same distance",
    "same distance|point|time|spot",
    "every run|time|single",
    "at|around|after _ km|k|minutes|mile|miles|1k|2k|3k",
)
GOES_WITH_REST = concept("goes with rest", "stop|stopping|rest|resting|sit|walking|walk")
