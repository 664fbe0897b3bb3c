"""The person: a way to find the record again, and whom they have in their life."""

import re
from datetime import date

from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import ItemId, Many, Moment, RecordPart, SpokenDate, Text, has_text
from msp_desktop.record.since import Since3
from msp_desktop.sentences import translatable

NOT_NAMED = translatable("Someone not named yet")
OLDEST = 120
"""An age above this is asked about gently, never refused, and not printed as a number."""

_NOT_EXACTLY = 9


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
    """Who the conversation is with. Everything may be left open.

    `carried_on` is when it was last gone through, where that was in an earlier conversation.
    """

    name: Text = ""
    known_as: Text = ""
    born: SpokenDate = SpokenDate()
    age: Text = ""
    where: Text = ""
    contact: Text = ""
    others: Many[OtherPerson] = ()
    carried_on: Since3[Moment | None] = None


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
    age = _age_by_birth(person, day)
    if person.born.on is None:
        age = _age_as_said(person)
    return age if age is not None and 0 <= age <= OLDEST else None


def doubt_about_born(person: Person, today: date) -> str:
    """A gentle question where a date of birth, or the age as said, cannot be right; else empty."""
    age, said = _age_by_birth(person, today), _age_as_said(person)
    if age is not None and age < 0:
        return "That date has not come yet. Check the year."
    if age is not None and age > OLDEST:
        return f"That would be {age} years ago. Check the year."
    if said is not None and said > OLDEST:
        return f"An age of {said}? Check the age."
    if age is not None and said is not None and abs(age - said) > _about(person):
        return f"By the date of birth they are {age}, and the age says {said}. Check both."
    return ""


def _age_by_birth(person: Person, day: date) -> int | None:
    born = person.born.on
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _age_as_said(person: Person) -> int | None:
    numbers = re.findall(r"[0-9]+", person.age)
    return int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) <= 3 else None


def _about(person: Person) -> int:
    """By how many years the age as said may be off: "about 66" and "60s" are not a claim."""
    plain = re.fullmatch(r"\s*(?:aged? )?[0-9]+(?: years?)?(?: old)?\s*", person.age.casefold())
    return 0 if plain else _NOT_EXACTLY
