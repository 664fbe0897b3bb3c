"""English words whose forms follow no rule, each group on a line of its own."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

_GROUPS = """
arise arises arising arose arisen
bear bears bearing bore borne born
beat beats beating beaten
become becomes becoming became
begin begins beginning began begun
bend bends bending bent
bet bets betting
bind binds binding bound
bite bites biting bit bitten
bleed bleeds bleeding bled blood bloods bloody
blow blows blowing blew blown
break breaks breaking broke broken breakage
breathe breathes breathing breathed breath breathless
breed breeds breeding bred
bring brings bringing brought
build builds building built
burn burns burning burnt burned
burst bursts bursting
buy buys buying bought
catch catches catching caught
choose chooses choosing chose chosen choice choices
cling clings clinging clung
come comes coming came
cost costs costing
creep creeps creeping crept
cut cuts cutting
deal deals dealing dealt dealer dealers
die dies dying died dead death deaths
dig digs digging dug
do does doing did done
draw draws drawing drew drawn
dream dreams dreaming dreamt dreamed
drink drinks drinking drank drunk drunken drinker drinkers drunkenness
drive drives driving drove driven driver drivers
eat eats eating ate eaten eater
fall falls falling fell fallen faller
feed feeds feeding fed food foods
feel feels feeling felt feelings
fight fights fighting fought
find finds finding found
flee flees fleeing fled
fly flies flying flew flown
forbid forbids forbidding forbade forbidden
forget forgets forgetting forgot forgotten forgetful
forgive forgives forgiving forgave forgiven
freeze freezes freezing froze frozen
get gets getting got gotten
give gives giving gave given gift gifts
go goes going went gone
grind grinds grinding ground
grow grows growing grew grown growth growths
hang hangs hanging hung hanged
have has having had
hear hears hearing heard
heal heals healing healed health healthy
hide hides hiding hid hidden
hit hits hitting
hold holds holding held
hurt hurts hurting
keep keeps keeping kept keeper
kneel kneels kneeling knelt knee knees
know knows knowing knew known knowledge
lay lays laying laid
lead leads leading led leader
lean leans leaning leant leaned
learn learns learning learnt learned
leave leaves leaving left
lend lends lending lent loan loans
let lets letting
lie lies lying lay lain lied liar liars
lose loses losing lost loss losses
make makes making made
mean means meaning meant
meet meets meeting met meetings
pay pays paying paid payment payments
prove proves proving proved proven
put puts putting
read reads reading
ride rides riding rode ridden
ring rings ringing rang rung
rise rises rising rose risen
run runs running ran runner
saw saws sawing sawn sawed
say says saying said
see sees seeing saw seen sight sighted
seek seeks seeking sought
sell sells selling sold sale sales
send sends sending sent
set sets setting
sew sews sewing sewed sewn
shake shakes shaking shook shaken shaky
shed sheds shedding
shine shines shining shone
shit shits shitting shat
shoot shoots shooting shot shots
show shows showing showed shown
shrink shrinks shrinking shrank shrunk
shut shuts shutting
sing sings singing sang sung song songs
sink sinks sinking sank sunk
sit sits sitting sat seat seats seated
sleep sleeps sleeping slept asleep sleepy sleepless
slide slides sliding slid
smell smells smelling smelt smelled smelly
sow sows sowing sowed sown
speak speaks speaking spoke spoken speech
speed speeds speeding sped
spell spells spelling spelt spelled
spend spends spending spent
spill spills spilling spilt spilled
spin spins spinning spun
spit spits spitting spat
split splits splitting
spoil spoils spoiling spoilt spoiled
spread spreads spreading
spring springs springing sprang sprung
stand stands standing stood
steal steals stealing stole stolen theft thefts thief thieves
stick sticks sticking stuck sticky
sting stings stinging stung
stink stinks stinking stank stunk
strike strikes striking struck stricken
string strings stringing strung
strive strives striving strove striven
swear swears swearing swore sworn
sweat sweats sweating sweated sweaty
sweep sweeps sweeping swept
swell swells swelling swelled swollen swellings
swim swims swimming swam swum swimmer
swing swings swinging swung
take takes taking took taken
teach teaches teaching taught teacher teachers
tear tears tearing tore torn
tell tells telling told
think thinks thinking thought thoughts
throw throws throwing threw thrown
tread treads treading trod trodden
understand understands understanding understood misunderstand misunderstood
upset upsets upsetting
wake wakes waking woke woken awake
wear wears wearing wore worn
weep weeps weeping wept
wet wets wetting wetted wetness
win wins winning won winner
wind winds winding wound
withdraw withdraws withdrawing withdrew withdrawn withdrawal
wound wounds wounding wounded
wring wrings wringing wrung
write writes writing wrote written writer
be am is are was were been being
can could
shall should
will would
foot feet
tooth teeth
goose geese
mouse mice
louse lice
nit nits
man men
woman women
child children
person people persons
ox oxen
die dice
penny pennies pence
half halves
calf calves
knife knives
life lives live living lived alive
leaf leaves
loaf loaves
scarf scarves
self selves
shelf shelves
wife wives
wolf wolves
hoof hooves
analysis analyses
crisis crises
diagnosis diagnoses diagnose diagnosed diagnosing
psychosis psychoses psychotic
neurosis neuroses neurotic
cirrhosis cirrhotic
bacterium bacteria bacterial
medium media
criterion criteria
phenomenon phenomena
appendix appendices appendixes appendicitis
index indices indexes
nucleus nuclei
fungus fungi fungal
virus viruses viral
anus anal
vertebra vertebrae
good better best well
bad worse worst badly
ill illness illnesses worse
far further farther
little less least
sick sickness sicker vomit vomits vomiting vomited
strong strength stronger
long length longer
deep depth deeper
wide width wider
high height higher
hot heat heated hotter
proud pride
poor poverty poorer
angry anger angrily
hungry hunger
thirsty thirst
pregnant pregnancy pregnancies
abort abortion abortions aborted
marry marriage marriages married marries
divorce divorces divorced divorcing
depressed depression depressive depress antidepressant antidepressants
anxious anxiety anxieties anxiously
addict addicts addicted addiction addictions addictive
alcohol alcoholic alcoholics alcoholism
medicine medicines medication medications medicate medicated medical
surgery surgeries surgeon surgeons surgical
incontinence incontinent continence
disable disabled disability disabilities
able ability abilities
blind blindness
deaf deafness
poison poisons poisoned poisonous
suicide suicides suicidal
infect infects infected infecting infection infections infectious
prescribe prescribes prescribed prescription prescriptions
operate operates operated operating operation operations
decide decides decided deciding decision decisions
abide abides abiding abode
alight alights alighting alighted alit
babysit babysits babysitting babysat babysitter
befall befalls befalling befell befallen
bereave bereaves bereaving bereaved bereft bereavement
bid bids bidding bade bidden
burglar burglars burglary burglaries burgle burgles burgled burgling
custody custodial custodian
dive dives diving dived dove
dwell dwells dwelling dwelt
fling flings flinging flung
fraud frauds fraudulent fraudster fraudsters defraud defrauds defrauded defrauding
heave heaves heaving heaved hove
jail jails jailed jailing jailer gaol gaols gaoled gaoler
leap leaps leaping leapt leaped
light lights lighting lit lighted
migrate migrates migrated migrating migrant migrants migration immigrant immigrants immigration
mow mows mowing mown mowed
old older oldest elder eldest elderly
paranoia paranoid
plead pleads pleading pled pleaded plea pleas
self-harm selfharm
shear shears shearing sheared shorn
slay slays slaying slew slain
sling slings slinging slung
slink slinks slinking slunk
smite smites smiting smote smitten
stride strides striding strode stridden
syphilis syphilitic
tuberculosis tubercular tuberculous
undergo undergoes undergoing underwent undergone
violent violence violently
weave weaves weaving wove woven
awake awakes awaking awoke awoken
crime crimes criminal criminals criminally
detain detains detained detaining detention detentions detainee detainees
divorcee divorcees divorce divorced
drug drugs drugged drugging druggie druggies
expose exposes exposed exposing exposure
fetus fetuses fetal foetus foetuses foetal
focus foci
incest incestuous
interweave interwove interwoven
leper lepers leprosy leprous
ovary ovaries ovarian
ovum ova
partake partakes partook partaken
passer-by passerby passersby
probation probationary
rectum rectal
refuge refuges refugee refugees
sex sexes sexed sexual sexually sexuality
stillborn stillbirth stillbirths
strangle strangles strangled strangling strangulation
strew strewn
testicle testicles testicular
thrive thrives thriving throve thrived
trans transgender transgendered transsexual transsexuals
urine urinary urinate urinates urinated urinating
uterus uterine
vagina vaginas vaginal
"""


@cache
def irregular_forms() -> Mapping[str, frozenset[str]]:
    """Every word of a group, with all words of all groups that it stands in."""
    found: dict[str, frozenset[str]] = {}
    for line in _GROUPS.split("\n"):
        group = frozenset(line.split())
        for word in group:
            found[word] = found.get(word, frozenset()) | group
    return MappingProxyType(found)
