"""The person: a way to find the record again, and whom they have in their life."""

import re
from datetime import date

from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import ItemId, Many, RecordPart, SpokenDate, Text, has_text
from msp_desktop.record.since import Since3
from msp_desktop.sentences import translatable

NOT_NAMED = translatable("Someone not named yet")
OLDEST = 120
"""An age above this is asked about gently, never refused."""


class OtherPerson(RecordPart):
    """Someone in the person's life, and whether the person wants them told.

    Not to be told is not the same as not to be named: `risk_from` is whether the risk is said to
    come from them, `found` what was found about that, and `works_for` where they work.
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


class Person(RecordPart):
    """Who the conversation is with. Everything may be left open."""

    name: Text = ""
    known_as: Text = ""
    born: SpokenDate = SpokenDate()
    age: Text = ""
    where: Text = ""
    contact: Text = ""
    others: Many[OtherPerson] = ()


def display_name(person: Person) -> str:
    """What to call the person: as they like, else by name, else a plain stand-in."""
    return person.known_as.strip() or person.name.strip() or NOT_NAMED


def is_covered(person: Person) -> bool:
    """Covered once there is a name to find the record by."""
    return has_text(person.name) or has_text(person.known_as)


def not_to_be_told(person: Person) -> tuple[OtherPerson, ...]:
    """The people whom the person does not want told."""
    return tuple(other for other in person.others if other.may_be_told is Answer.NO)


def age_on(person: Person, day: date) -> int | None:
    """Whole years on that day: from the date of birth, else the one number in the age as said."""
    born = person.born.on
    if born is not None:
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    numbers = re.findall(r"[0-9]+", person.age)
    return int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) <= 3 else None


def doubt_about_born(person: Person, today: date) -> str:
    """A gentle question where a date of birth cannot be right; empty where it can."""
    born = person.born.on
    if born is None:
        return ""
    if born > today:
        return "That date has not come yet. Check the year."
    age = age_on(person, today)
    if age is not None and age > OLDEST:
        return f"That would be {age} years ago. Check the year."
    return ""
