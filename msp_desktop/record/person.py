"""The person: a way to find the record again, and whom they have in their life."""

import re
from datetime import date

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason
from msp_desktop.record.part import (
    ItemId,
    Many,
    Moment,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.record.since import Since3, Since4
from msp_desktop.sentences import translatable

NOT_NAMED = translatable("Someone not named yet")
OLDEST = 120
"""An age above this is asked about gently, never refused, and not printed as a number."""

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_IN_WORDS = re.compile(rf"\b({'|'.join(_TENS)})(?:[ -]({'|'.join(_UNITS)}))?\b")
_DECADE_IN_WORDS = re.compile(rf"\b({'|'.join(each[:-1] for each in _TENS)})ies\b")
BELOW_NOUGHT = re.compile(r"(?:^|(?<=[^\W\d] ))(?:minus |[-\u2212–] ?)(?=\d)")
"""A minus before the number of an age, as `age_in_figures` has it."""


class OtherPerson(RecordPart):
    """Someone in the person's life, and whether the person wants them told.

    Not to be told is not the same as not to be named: `risk_from` is whether the risk is said to
    come from them, `found` what was found about that, and `works_for` where they work. `helps_them`
    is what helps somebody who cares for the person to take part (Accessible Information Standard).
    """

    id: ItemId
    name: Text = ""
    relationship: Text = ""
    note: Text = ""
    may_be_told: Answer | None = None
    not_told_why: Since3[Text] = ""
    risk_from: Since3[Answer | None] = None
    found: Since3[Text] = ""
    works_for: Since3[Text] = ""
    helps_them: Since4[Text] = ""


class Person(RecordPart):
    """Who the conversation is with. Everything may be left open.

    `carried_on` is when it was last gone through, where that was in an earlier conversation.
    `gender` to `died` are asked for the figures alone (Safeguarding Adults Collection, SG1).
    """

    name: Text = ""
    known_as: Text = ""
    born: SpokenDate = SpokenDate()
    age: Text = ""
    where: Text = ""
    contact: Text = ""
    others: Many[OtherPerson] = ()
    carried_on: Since3[Moment | None] = None
    nhs_number: Since4[Text] = ""
    case_number: Since4[Text] = ""
    gp: Since4[Text] = ""
    gender: Since4[Gender | None] = None
    ethnicity: Since4[Ethnicity | None] = None
    support_reason: Since4[SupportReason | None] = None
    health_conditions: Since4[Many[HealthCondition]] = ()
    died: Since4[SpokenDate] = SpokenDate()
    culture: Since4[SpokenWords] = SpokenWords()


def display_name(person: Person) -> str:
    """What to call the person: as they like, else by name, else a plain stand-in."""
    return person.known_as.strip() or person.name.strip() or NOT_NAMED


def has_name(person: Person) -> bool:
    """Whether there is a name to find the record by."""
    return has_text(person.name) or has_text(person.known_as)


def is_covered(person: Person) -> bool:
    """Covered once there is a name, and it was not only carried on from an earlier conversation."""
    return has_name(person) and person.carried_on is None


def not_to_be_told(person: Person) -> tuple[OtherPerson, ...]:
    """The people whom the person does not want told."""
    return tuple(other for other in person.others if other.may_be_told is Answer.NO)


def age_on(person: Person, day: date) -> int | None:
    """Whole years on that day: from the date of birth, else the one number in the age as said.

    None for what no age can be: before the birth, or above `OLDEST`.
    """
    born = person.born.on
    age = years_on(day, born) if born is not None else stated_age(person)
    return age if age is not None and 0 <= age <= OLDEST else None


def years_on(day: date, born: date) -> int:
    """Whole years since the birth; below nought before it."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def stated_age(person: Person) -> int | None:
    """The age as said, in figures of any script or in words; None where it is not one number."""
    said = age_in_figures(person)
    numbers = re.findall(r"\d+", said)
    if len(numbers) != 1 or len(numbers[0]) > 3 or BELOW_NOUGHT.search(said):
        return None
    return int(numbers[0])


def age_in_figures(person: Person) -> str:
    """The age as said, with "sixty-six" as "66" and "seventies" as "70s"."""

    def decade(found: re.Match[str]) -> str:
        return f"{10 * (2 + [each[:-1] for each in _TENS].index(found[1]))}s"

    def figures(found: re.Match[str]) -> str:
        tens = 10 * (2 + _TENS.index(found[1]))
        return str(tens + (_UNITS.index(found[2]) + 1 if found[2] else 0))

    return _IN_WORDS.sub(figures, _DECADE_IN_WORDS.sub(decade, person.age.strip().casefold()))
