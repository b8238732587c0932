"""What people say of torn tendons and of joints."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

POP = concept(
    "felt a pop",
    (
        "pop|popped|popping|snap|snapped|rip|ripped|ripping|tear|tore|torn|twang|twanged|ping|pinged|rupture"
        "|ruptured|ruptures|gunshot|crack|bang|detached|avulsed|exploded|shot|tearing|pops"
    ),
    "gave|give|went way",
    "something|it|muscle|tendon gave|went|go|let",
)
KICKED_FEELING = concept(
    "felt kicked from behind",
    (
        "thought|felt|like|swore|sworn|as|convinced|if|turned|kicked|hit|someone|somebody|something _ _ _"
        " kicked|hit|shot|whacked|struck|stamped|stepped|threw|smacked"
    ),
    "kicked|hit|shot|struck me? in|on|behind|from the? back|behind|heel|calf|achilles",
    "no one|nobody was|there|behind",
    "someone|somebody kicked|shot|hit me|my",
)
CANT_PUSH_OFF = concept(
    "cannot push off",
    (
        "cant|couldnt|wont|unable|hardly|barely|no|not|lost|struggling|zero|impossible|weak _ _ push|heel"
        "|calf|toe|tiptoe|tiptoes|single|raise|rise|stand|go|get|plantarflex|lift _ off|raise|raises|up|toes"
        "|toe|tiptoe|tiptoes|heel|power|strength|ground|leg"
    ),
    "cant|couldnt|no|not|hardly|barely _ _ tiptoe|tiptoes|toes|toe|heel",
    "push|pushing off|up _ impossible|gone|weak|nothing|no",
    "no push|power|spring|strength",
    "walk|walking|walks _ flat|flatfooted|flatfoot|flat",
    "dont|doesnt|not work|point|push",
    "gap|dent|hole|dip|divot|hollow|lump|floppy|slack",
    "foot _ floppy|hanging|dangling",
    "squeeze _ calf _ nothing|doesnt|foot",
)
CHANGED_SHAPE = concept(
    "muscle changed its shape",
    (
        "bunched|bunch|balled|ball|popeye|lump|lumpy|dent|dented|divot|gap|hollow|hole|bulge|bulging|deformed"
        "|deformity|rolled|retracted|slid|misshapen|caved|dip|indent|indentation|flat|flattened|sagging"
        "|shortened|crater|scooped|missing"
    ),
    "rolled|bunched|balled|balling|curled|rolling|riding|moved|ridden|pulled|slid|gone|up up",
    "different|weird|funny|wrong|lost|changed|odd _ shape|looking|contour",
    "shape _ changed|different|wrong|gone|off|weird|looks",
    "looks different|wrong|deformed|weird|flat|lopsided|uneven|hollow|off|odd",
    "doesnt look|the right|same",
    "nipple _ lower|dropped|pointing|uneven|hangs",
    "shot|pinged|rolled|slid|crept _ up|upwards",
    "dip|hollow|gap where",
)
CANT_LIFT = concept(
    "strength gone",
    (
        "cant|couldnt|wont|unable|no|lost|hardly|barely|struggling|zero|not|weak|impossible _ _ _ lift|raise"
        "|straighten|bend|curl|extend|supinate|turn|press|twist|push|strength|power|move|walk|kick|use|hold"
        "|open|rotate|reach|arm|leg|sit|weight"
    ),
    "weak|weaker|weakness|useless|powerless|feeble",
    "no|lost|zero|half strength|power",
    "strength _ gone|lost|half",
    "too sore|painful|swollen to move|use|grip|bend|touch|hold",
)
OUT_OF_JOINT = concept(
    "out of joint",
    "dislocat*|sublux*",
    (
        "popped|slipped|slid|pops|came|comes|coming|jumped|went|goes|slips|slides|clunked|shifted|wrenched"
        " out|round|sideways"
    ),
    "out of _ joint|socket|place",
    "put|pushed|pulled|popped|popping|pop|push|shoved|clunked|went|slid|slipped _ _ back in|into",
    "back in|into _ place|socket|itself|own",
    "wont|cant|didnt|not _ _ go|pop|get _ back in",
    "squared off",
    "not|isnt|doesnt sit|sitting right",
)
LOCKED = concept(
    "locked",
    "lock|locks|locked|locking|stuck|jammed|jams|jam|blocked|wedged|trapped|seized|wont|unlock",
    (
        "cant|wont|couldnt|doesnt|unable|not|impossible|isnt|stopped _ _ straighten|bend|extend|unlock|unbend"
        "|straight|bending|straightening|fully"
    ),
)
WONT_MOVE = concept(
    "does not straighten or bend",
    (
        "cant|wont|couldnt|doesnt|unable|not|impossible|isnt _ _ straighten|bend|extend|unlock|unbend"
        "|straight|bending|straightening|flex"
    ),
    "locked|stuck|jammed|blocked|wedged",
    "stuck at|in|bent|straight|half",
    "cant|wont|couldnt|unable _ get|go|move|make|bring _ _ straight|past|further|flat|90|last|degrees|it",
    "last bit|few degrees",
    "mechanical* block|blocked|locked",
)
INSIDE_IT = concept(
    "something caught",
    "something|somethings|bit|loose|piece _ in|inside|body|there|jammed|caught|stuck|floating|trapped",
    "caught|catching|jammed|wedged",
)
RAPID_SWELLING = concept(
    "swelled within hours",
    (
        "swelled|swollen|swelling|ballooned|blew|puffed|size|up|came|huge _ _ immediately|instantly|straight"
        "|quickly|fast|within|minutes|hour|hours|right|rapidly|soon|massive|like|away|the|overnight|tonight"
        "|already|now"
    ),
    (
        "immediately|instantly|quickly|minutes|hour|within|hours|rapidly|rapid|instant _ _ swelled|swollen"
        "|swelling|balloon|ballooned|puffed|swell|blew"
    ),
    "huge|massive|massively|badly|very|really|hugely|so swollen|swelling|swelled",
)
GIVES_WAY = concept(
    "gives way",
    "gives|giving|gave|give|buckles|buckling|buckled|unstable|wobbly|instability|loose|shifting",
    "gave|gives|goes|went out|from",
)
TWIST = concept(
    "twist",
    (
        "twist|twisted|twisting|pivot|pivoted|pivoting|planted|landed|landing|tackle|tackled|turned|cutting"
        "|jump|jumped|football|netball|skiing|basketball|fell|hyperextended|changing|sidestep|squat"
    ),
)
