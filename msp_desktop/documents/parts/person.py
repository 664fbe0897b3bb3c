"""The person: who they are, and whoever in their life was deliberately put in."""

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.risk_source import alleged
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    with_label,
)
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import day_at, has_text
from msp_desktop.record.person import BELOW_NOUGHT, NOT_NAMED, OLDEST, OtherPerson, age_on


def rows(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """Who the person is, who the risk is said to come from, and others who were put in."""
    person = telling.record.person
    age = age_on(person, day_at(telling.at))
    years = person.age.strip() or (str(age) if age is not None else "")
    if BELOW_NOUGHT.match(years) or (years.isdecimal() and (len(years) > 3 or int(years) > OLDEST)):
        years = f"age as said: {years}"
    born = date_text(person.born)
    who = ", ".join(
        each
        for each in (
            _name(telling),
            years if not years.isdecimal() else _years_old(years, age),
            f"born {born}" if born else "",
        )
        if each and each != REDACTED
    )
    # However much of it was left out, that is said once.
    known = [each for each in (who, person.where.strip()) if each and each != REDACTED]
    gone = REDACTED in {_name(telling), years, born, person.where}
    who = join_sentences(*known, REDACTED if gone else "")
    named = [other for other in _put_in(telling) if _is_risk(telling, other)]
    others = join_sentences(*(_other(other) for other in _put_in(telling) if other not in named))
    risk = join_sentences(*(_risk_from(other) for other in named))
    found = (
        FactRow("Who", who, "person.name"),
        FactRow("Risk is said to come from", risk, "concern.source_of_risk"),
        FactRow("People in their life", others, "person.others"),
    )
    return tuple(row for row in found if row.label == "Who" or row.value)


def _years_old(said: str, age: int | None) -> str:
    """The age; where another was said than the day of birth gives, both."""
    if age is None or int(said) == age:
        return f"{said} years old"
    return f"{age} years old ({said} as said)"


def _name(telling: ReaderCopy) -> str:
    whole = next(d for d in telling.decisions if d.key == "person")
    if not whole.included and whole.reason is not DisclosureReason.NOTHING_SAID:
        # For anybody but a professional it would point at a secret that something is left out.
        return REDACTED if telling.kind.professional else NOT_NAMED
    name, known_as = telling.record.person.name.strip(), telling.record.person.known_as.strip()
    if name and known_as and known_as not in name.split():
        return f"{name}, likes “{known_as}”"
    return name or known_as or NOT_NAMED


def _put_in(telling: ReaderCopy) -> list[OtherPerson]:
    shown = {d.key for d in telling.decisions if d.included}
    return [o for o in telling.record.person.others if f"person.others.{o.id}" in shown]


def _is_risk(telling: ReaderCopy, other: OtherPerson) -> bool:
    return telling.kind.acts_on_risk and other in alleged(telling.record)


def _risk_from(other: OtherPerson) -> str:
    """Their name as alleged, what was found, and beside it whether they may be told."""
    who = ", ".join(each for each in (other.name.strip(), other.relationship.strip()) if each)
    found = other.found.strip()
    cells = {
        Answer.YES: "May be told",
        Answer.NO: "Do not tell them",
        Answer.NOT_SURE: "Not sure whether they may be told: do not tell them",
        None: "Not asked whether they may be told: do not tell them",
    }[other.may_be_told]
    return join_sentences(
        f"{who} (alleged)",
        with_label("What was found", found),
        f"{cells}: {other.not_told_why.strip()}" if has_text(other.not_told_why) else cells,
        other.note,
        with_label("Works for", other.works_for),
        with_label("What helps them take part", other.helps_them),
    )


def _other(other: OtherPerson) -> str:
    may = {
        Answer.YES: "may be told",
        Answer.NO: "not to be told",
        Answer.NOT_SURE: "not sure whether they may be told",
        None: "not asked whether they may be told",
    }[other.may_be_told]
    cells = [other.name.strip() or "Not named", other.relationship.strip(), may]
    note = f": {other.note.strip()}" if has_text(other.note) else ""
    helped = with_label("What helps them take part", other.helps_them)
    return join_sentences(", ".join(each for each in cells if each) + note, helped)
