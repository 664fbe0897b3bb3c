"""Invented people: names that look invented, places that are on no map, numbers that never ring.

Telephone numbers come only from the ranges that Ofcom keeps free for drama: 01632 960000 to 960999
and 07700 900000 to 900999.
"""

from datetime import date, timedelta
from random import Random

from msp_desktop.demo.builders import NextId, other, pick
from msp_desktop.practice.codes import Answer, Lens
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.sentences import date_in_words


def _names(together: str) -> tuple[str, ...]:
    return tuple(together.split(" "))


_FIRST = _names(
    "Abelina Alaric Amabel Ansel Araminta Barnaby Basil Bettany Blythe Bram Briony Calla "
    "Caspian Cedric Clemency Corin Cosmo Dilys Dorcas Dorrie Ebba Edmund Elspeth Emrys Esme "
    "Fenella Fergus Flora Gideon Greta Gwillim Hattie Hester Hollis Idris Ines Isolde Ivo "
    "Jessamy Jory Kerensa Kit Lavinia Leander Linnet Lorcan Mabel Marigold Merrin Minna "
    "Morwenna Nell Nerys Niall Odette Olwen Orson Oswin Perpetua Petra Piers Posy Quentin "
    "Rafe Rosamund Rowan Rufus Sable Sefton Silvan Sorrel Tamsin Thea Tobias Ursula Verity "
    "Wilf Winnie Yestin Zennor"
)
_LAST_BEGINS = _names(
    "Badger Barley Bilber Bramble Button Candle Clover Copper Damson Dimity Fennel Heron "
    "Juniper Kettle Lantern Larks Marrow Medlar Nettle Otter Pepper Pewter Pippin Plover "
    "Pocket Quill Quince Saffron Sallow Sorrel Tansy Teasel Thimble Thistle Tinder Velvet "
    "Willow Wren Yarrow"
)
_LAST_ENDS = _names(
    "bourne brook by croft dale down feather field gate hollow lace ley mere sedge stone "
    "thorn water whistle wick worth"
)
_STREET_ENDS = ("Row", "Lane", "Close", "Court", "Gardens", "Rise", "Steps", "Yard")
_TOWNS = (
    "Brackwater",
    "Netherquill",
    "Sallow End",
    "Tansy Cross",
    "Upper Teasel",
    "Wrenmouth",
    "Pippinhithe",
    "Great Marrow",
)
_RELATIONSHIPS = ("neighbour", "friend", "cousin", "grandchild", "old workmate", "partner")
_MAY_BE_TOLD = (*Answer, None)

PRACTITIONERS = (
    Practitioner(
        name="PC Rowan Applegarth",
        role="police officer",
        organisation="Brackwater Police",
        lens=Lens.POLICE,
    ),
    Practitioner(
        name="Maren Tidewell",
        role="social worker",
        organisation="Brackwater Council",
        lens=Lens.CARE_AND_HEALTH,
    ),
    Practitioner(
        name="Imani Foss",
        role="independent advocate",
        organisation="Fernhollow Advocacy",
        lens=Lens.ADVOCACY,
    ),
    Practitioner(
        name="Joss Underlea",
        role="housing officer",
        organisation="Wrenmouth Homes",
        lens=Lens.HOUSING_AND_OTHER,
    ),
    Practitioner(
        name="Bettany Oakshade",
        role="district nurse",
        organisation="Tansy Cross Community Health",
        lens=Lens.CARE_AND_HEALTH,
    ),
)


def first_name(rng: Random) -> str:
    """A first name."""
    return pick(rng, _FIRST)


def telephone(rng: Random) -> str:
    """A telephone number that never rings."""
    digits = f"{int(rng.random() * 1000):03}"
    return f"01632 960 {digits}" if rng.random() < 0.5 else f"07700 900 {digits}"


def address(rng: Random) -> str:
    """A place that is on no map."""
    street = f"{pick(rng, _LAST_BEGINS)} {pick(rng, _STREET_ENDS)}"
    return f"{1 + int(rng.random() * 140)} {street}, {pick(rng, _TOWNS)}"


def invented_person(rng: Random, new: NextId, today: date) -> Person:
    """Somebody who never was, aged 18 to 97, older more often than not."""
    first = first_name(rng)
    last = f"{pick(rng, _LAST_BEGINS)}{pick(rng, _LAST_ENDS)}"
    age = 18 + int(80 * max(rng.random(), rng.random()))
    born = today - timedelta(days=age * 365.25 + rng.randrange(1, 365))
    dated = rng.random() < 0.7
    return Person(
        name=f"{first} {last}",
        known_as=first[:3] if len(first) > 5 and rng.random() < 0.3 else "",
        born=SpokenDate(said=date_in_words(born), on=born) if dated else SpokenDate(),
        age="" if dated else f"about {age}",
        where=address(rng),
        contact=telephone(rng),
        others=tuple(
            other(
                new,
                first_name(rng),
                pick(rng, _RELATIONSHIPS),
                may_be_told=pick(rng, _MAY_BE_TOLD),
            )
            for _ in range(int(rng.random() * 3))
        ),
    )
