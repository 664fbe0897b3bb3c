"""Pieces of stories: what could be said, seen, wanted and done, by kind of concern.

Words in braces are filled in per person: `who`, `thing`, `since`, `day`, `sum`, `joy`, `room`.
"""

from dataclasses import dataclass

from msp_desktop.practice.codes import About, AbuseType, Domain, Lens, Location, SourceOfRisk


@dataclass(frozen=True, slots=True)
class Theme:
    """One kind of concern and the pieces its stories are made of."""

    types: tuple[AbuseType, ...]
    locations: tuple[Location, ...]
    source: SourceOfRisk | None
    lenses: tuple[Lens, ...]
    said: tuple[str, ...]
    seen: tuple[str, ...]
    wanted: tuple[str, ...]
    done: tuple[str, ...]


WHO = (
    "the man with the van", "my lodger", "her at number nine", "my nephew", "the night girl",
    "a lad from the market", "my late wife's cousin", "the one with the ring", "my landlord's son",
    "the new carer", "the man on the telephone", "my brother's boy", "the man upstairs",
    "the lady from the raffle", "my old foreman", "somebody from the club",
)  # fmt: skip
THING = (
    "my bus pass", "the front-door key", "my good coat", "the rent book", "my post", "the teapot",
    "my pension card", "the spare room", "my hearing aid", "the biscuit tin", "my tablets",
    "the sewing box", "my mother's clock", "the shed", "my walking frame", "the big saucepan",
)  # fmt: skip
SINCE = (
    "Easter", "the flood", "my fall", "last winter", "the wedding", "the clocks changed",
    "I came out of hospital", "the lift broke", "harvest", "my sister died", "the spring",
    "bonfire night", "they took the bus off", "the snow", "my birthday", "the new year",
)  # fmt: skip
DAY = (
    "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
    "pension day", "bin day", "the first of the month",
)  # fmt: skip
JOY = (
    "dominoes", "the choir", "my allotment", "the whippet", "crown green bowls", "the brass band",
    "bell ringing", "the knitting circle", "the pigeons", "chapel", "the canal", "my wireless",
    "the library van", "cards", "the garden birds", "the tea dance", "model trains", "the budgie",
)  # fmt: skip
ROOM = (
    "the back bedroom", "the kitchen", "the landing", "the front room", "the day room",
    "the box room", "bay four", "the porch", "the corridor", "the bathroom",
)  # fmt: skip

WANTS: tuple[tuple[str, About, tuple[Domain, ...]], ...] = (
    ("I want {thing} back.", About.BOTH, (Domain.CONTROL,)),
    ("I want to sleep through the night.", About.BOTH, (Domain.HEALTH,)),
    ("I'd like to get back to {joy}.", About.WELLBEING, (Domain.PARTICIPATION,)),
    ("I want {who} to knock and wait.", About.SAFETY, (Domain.DIGNITY, Domain.CONTROL)),
    ("I want to stay where I am.", About.WELLBEING, (Domain.ACCOMMODATION,)),
    ("I want to hold my own money, all {sum} of it.", About.BOTH, (Domain.SOCIAL_AND_ECONOMIC,)),
    ("I still want to see {who}.", About.WELLBEING, (Domain.RELATIONSHIPS,)),
    ("I want somebody to come on {day}.", About.WELLBEING, (Domain.RELATIONSHIPS,)),
    ("I want to be asked first.", About.BOTH, (Domain.CONTROL, Domain.DIGNITY)),
    ("I want a lock on {room}.", About.SAFETY, (Domain.PROTECTION,)),
    ("I'd like to help out at {joy}, not be helped.", About.WELLBEING, (Domain.CONTRIBUTION,)),
)

NOT_WANTED = (
    "I don't want to be moved.",
    "No uniforms at the door, please.",
    "Don't tell {who} it came from me.",
    "I don't want a fuss on {day}.",
    "Nobody is to touch {thing}.",
    "I don't want to lose {joy} over this.",
)

OWN = (
    "I feel safe when {room} is quiet.",
    "I like to be told on the day, not after.",
    "What matters to me is {joy}.",
    "I want to be the one who says.",
    "I do not want to be talked about on the stairs.",
    "People who matter to me know about {thing}.",
)

THEMES = (
    Theme(
        types=(AbuseType.FINANCIAL_OR_MATERIAL,),
        locations=(Location.OWN_HOME, Location.IN_THE_COMMUNITY),
        source=SourceOfRisk.UNKNOWN,
        lenses=(Lens.POLICE, Lens.HOUSING_AND_OTHER),
        said=(
            "They had {sum} off me by {day}, and I said thank you.",
            "It started with {thing}, since {since}. Now it is every week.",
            "I know it's daft. {who} was ever so polite.",
        ),
        seen=(
            "Receipts on the table, {sum} in all. The heating was off.",
            "A list of telephone numbers by {room}, many crossed out.",
        ),
        wanted=("Call blocker fitted", "Bank told, with them in the room"),
        done=("Word with trading standards", "A second look at the paperwork together"),
    ),
    Theme(
        types=(AbuseType.SELF_NEGLECT,),
        locations=(Location.OWN_HOME,),
        source=None,
        lenses=(Lens.HOUSING_AND_OTHER, Lens.CARE_AND_HEALTH),
        said=(
            "Since {since} I have stopped bothering. Who'd notice?",
            "{room} is my business. I know where everything is.",
            "I'll eat when there's {joy} to go to.",
        ),
        seen=(
            "{room} full to the window. Little food in the house.",
            "Post unopened since {since}. A path just wide enough.",
        ),
        wanted=("One clear path, at their pace", "A visit on {day} and nothing thrown out"),
        done=("Fire service visit", "Lunch brought on {day}"),
    ),
    Theme(
        types=(AbuseType.NEGLECT, AbuseType.ORGANISATIONAL),
        locations=(Location.CARE_HOME_RESIDENTIAL, Location.CARE_HOME_NURSING),
        source=SourceOfRisk.SERVICE_PROVIDER,
        lenses=(Lens.CARE_AND_HEALTH, Lens.ADVOCACY),
        said=(
            "I rang the bell and counted to six hundred.",
            "On {day} there's one of them for all of us.",
            "They moved {thing} where I can't reach it.",
        ),
        seen=(
            "Call bell tied up behind the bed in {room}.",
            "The chart says two-hourly turns; none written since supper.",
        ),
        wanted=("Bell within reach, checked each shift", "Two on at night"),
        done=("Provider asked for the rota", "Visit unannounced on {day}"),
    ),
    Theme(
        types=(AbuseType.DOMESTIC, AbuseType.PSYCHOLOGICAL),
        locations=(Location.OWN_HOME,),
        source=SourceOfRisk.KNOWN,
        lenses=(Lens.POLICE, Lens.HOUSING_AND_OTHER, Lens.CARE_AND_HEALTH),
        said=(
            "I'm not to go to {joy} any more. It's easier to stay in.",
            "It's worse on {day}. I keep to {room}.",
            "Since {since} I ask before I use {thing}.",
        ),
        seen=(
            "Went quiet when a car passed. Kept a bag by {room}.",
            "Telephone on loudspeaker throughout, at somebody's wish.",
        ),
        wanted=("A safe place to talk on {day}", "Adviser met outside the house"),
        done=("Domestic abuse adviser asked to call", "A word agreed for help"),
    ),
    Theme(
        types=(AbuseType.PHYSICAL,),
        locations=(
            Location.HOSPITAL_ACUTE,
            Location.HOSPITAL_COMMUNITY,
            Location.COMMUNITY_SERVICE,
        ),
        source=SourceOfRisk.SERVICE_PROVIDER,
        lenses=(Lens.CARE_AND_HEALTH, Lens.ADVOCACY, Lens.POLICE),
        said=(
            "I was pulled up by the arm in {room}.",
            "{who} said I was a dead weight. I heard.",
            "It was before breakfast, since {since}, more than the once.",
        ),
        seen=(
            "Two marks on the forearm, photographed with consent.",
            "Sat up straight when spoken to.",
        ),
        wanted=("Somebody else to help with washing", "Shown how to be lifted, with them teaching"),
        done=("Ward manager told", "Body map made together"),
    ),
    Theme(
        types=(AbuseType.PSYCHOLOGICAL, AbuseType.DISCRIMINATORY),
        locations=(Location.IN_THE_COMMUNITY, Location.OWN_HOME),
        source=SourceOfRisk.KNOWN,
        lenses=(Lens.HOUSING_AND_OTHER, Lens.POLICE),
        said=(
            "They shout it through {room}. I won't say the word.",
            "I go to {joy} the long way round since {since}.",
            "{who} laughs and the others copy.",
        ),
        seen=("Eggshell on the door of {room}.", "Curtains pinned at midday."),
        wanted=("Neighbourhood talk, if they agree", "A walk to {joy} with company"),
        done=("Diary kept together", "Tenancy team told, with agreement"),
    ),
    Theme(
        types=(AbuseType.SEXUAL, AbuseType.SEXUAL_EXPLOITATION),
        locations=(Location.IN_THE_COMMUNITY, Location.HOSPITAL_MENTAL_HEALTH, Location.OTHER),
        source=SourceOfRisk.KNOWN,
        lenses=(Lens.POLICE, Lens.ADVOCACY),
        said=(
            "I'd rather write it down than say it.",
            "{who} said it was our secret. I don't want secrets.",
            "I felt funny about it since {since} and nobody asked.",
        ),
        seen=("Chose the chair by the door of {room}.", "Asked twice who else would read this."),
        wanted=("A woman to talk to, the same one each time", "To say how fast it goes"),
        done=("Independent adviser offered", "Quiet room booked for {day}"),
    ),
    Theme(
        types=(AbuseType.MODERN_SLAVERY,),
        locations=(Location.IN_THE_COMMUNITY, Location.OTHER),
        source=SourceOfRisk.KNOWN,
        lenses=(Lens.POLICE,),
        said=(
            "I work for the bed and the bed is in the shed.",
            "{who} keeps my papers in {room}.",
            "Since {since} I have had {sum} in my hand, no more.",
        ),
        seen=("Same clothes as on {day}. Wet boots.", "Looked to {who} before each answer."),
        wanted=("A bed elsewhere tonight", "Papers asked for, without a name"),
        done=("Modern slavery lead rung", "Trusted charity asked to come along"),
    ),
)
