"""Doping and medicines: no doses, no cycles, no clearance."""

from __future__ import annotations

from spotter.coaching.guardrails.concerns import Concern, any_of
from spotter.coaching.models import Behaviour

_DOPING_NAMES = (
    r"\bclen(?:buterol)?\b|\btren(?:bolone)?\b|\banavar\b|\bdianabol\b|\bd-?bol\b|\bwinstrol\b|\bwinny\b|\bdeca\b"
    r"|\bsarms?\b|\bostarine\b|\brad-?140\b|\blgd-?4033\b|\bligandrol\b|\bmk-?677\b|\bcardarine\b|\bs-?23\b"
    r"|\bsteroids?\b|\bgear\b(?= (?:cycle|stack|dose))|\bhgh\b|\bgrowth hormone\b|\bepo\b|\berythropoietin\b"
    r"|\bblood doping\b|\btest(?:osterone)? (?:e|c|p|prop|enanthate|cypionate|cycle|only|base|blast|and|booster shots?)\b"
    r"|\btestosterone\b|\btrt\b|\binsulin\b|\bdnp\b|\bdinitrophenol\b|\bt3\b|\bcytomel\b|\bliothyronine\b|\bephedrine\b"
    r"|\beca stack\b|\bhcg\b|\bnolvadex\b|\btamoxifen\b|\bequipoise\b|\bmasteron\b|\bprimobolan\b|\bsuperdrol\b|\bigf-?1\b"
    r"|\bpeptides?\b|\bprohormones?\b|\bmeldonium\b|\byohimb\w+\b|\balbuterol\b|\bsalbutamol\b|\bozempic\b|\bsemaglutide\b"
    r"|\bmodafinil\b|\badderall\b|\bamphetamines?\b|\bcocaine\b|\btramadol\b|\boxycodone\b|\bopioids?\b|\bphentermine\b"
    r"|\blasix\b|\bfurosemide\b|\bdiuretics?\b|\blaxatives?\b"
)
_USE = (
    r"\bdos(?:e|es|age|ing)\b|\bhow (?:much|many|often|long|do i|to)\b|\bcycle\b|\bstack\b|\bpct\b|\brun(?:ning)?\b|\btake\b"
    r"|\btaking\b|\bprotocol\b|\bmcg\b|\bmg\b|\biu\b|\binject\w*\b|\bpin(?:ning)?\b|\bbuy\b|\bget\b|\bsource\b|\bstart\b"
    r"|\bbest\b|\bsafe(?:st)?\b|\buse\b|\busing\b|\bhop on\b|\bgo on\b|\bblast\b|\bcruise\b|\btest(?:ed|ing)? clean\b"
    r"|\bdetect\w*\b|\bpass\b|\bhelp\b|\bshould i\b|\bworth\b|\brecommend\b|\bplan\b|\bschedule\b|\btaper\b|\bbefore\b"
)
_LAWFUL = any_of(
    r"\b(?:doctor|gp|physician|endocrinologist|clinician)\b[^.?!]{0,40}\bprescrib",
    r"\bprescribed\b",
    r"\bmy (?:mum|mom|dad|grand\w+|mother|father)\b[^.?!]{0,30}\binsulin\b",
    r"\binsulin (?:sensitivity|resistance|spike|response|levels?)\b|\bspike\w* insulin\b",
    r"\b(?:natural(?:ly)?|boost|raise|increase|low|normal|affect|lower|effect)\b[^.?!]{0,30}\btestosterone\b",
    r"\btestosterone\b[^.?!]{0,25}\b(?:naturally|levels?|drop|lower|sleep)\b",
    r"\b(?:without|no|not on|off|instead of|anti|avoid\w*|against|never) (?:any )?(?:steroids?|sarms?|peds?|drugs?|laxatives?|diuretics?)\b",
    r"\bcollagen peptides?\b|\bcaffeine\b[^.?!]{0,30}\bdiuretic\b|\bdiuretic\b[^.?!]{0,30}\b(?:coffee|caffeine|tea)\b",
    r"\b(?:coffee|tea)\b[^.?!]{0,20}\bdiuretic\b",
)

DOPING = Concern(
    key="doping",
    behaviour=Behaviour.REFUSE,
    signs=any_of(
        rf"(?:{_DOPING_NAMES})[^.?!]{{0,120}}(?:{_USE})",
        rf"(?:{_USE})[^.?!]{{0,120}}(?:{_DOPING_NAMES})",
        r"\b(?:first|beginner|bulking|cutting) cycle\b",
        r"\bpeds?\b|\bperformance[- ]enhancing drugs?\b|\bjuic(?:e|ing)\b[^.?!]{0,20}\b(?:gear|roid|steroid|bulk|cycle)",
        r"\broids?\b",
    ),
    unless=_LAWFUL,
    topic="anti_doping",
    reply=(
        "I can't help with doses, cycles or sources of performance-enhancing or weight-loss drugs. They carry a real "
        "risk of harm to the heart, the liver and the hormones, and products sold outside a pharmacy often hold "
        "something else than the label says. If you already use something or are thinking about it, talk to a doctor, "
        "who can check your health without judging you. I can help you reach the goal behind it with training, food "
        "and sleep."
    ),
)

MEDICATION = Concern(
    key="medication",
    behaviour=Behaviour.REDIRECT,
    signs=any_of(
        r"\b(?:ibuprofen|advil|motrin|nurofen|naproxen|aleve|paracetamol|acetaminophen|tylenol|aspirin|diclofenac|voltaren"
        r"|nsaids?|painkillers?|pain ?killers?|anti-?inflammator(?:y|ies)|cortisone|prednison?e|statins?|warfarin"
        r"|blood thinners?|beta[- ]?blockers?|metformin|antidepressants?|ssris?|antibiotics?|accutane|isotretinoin"
        r"|codeine|muscle relaxants?|melatonin|inhaler|ventolin|levothyroxine|blood pressure (?:meds?|medication|tablets?|pills?)"
        r"|medications?|medicines?|meds)\b",
    ),
    topic="medication_and_conditions",
    reply=(
        "I can't advise on medicines: which to take, how much, or whether to stop one. A doctor or pharmacist who knows "
        "your history can, and it is worth telling them how you train."
    ),
)
