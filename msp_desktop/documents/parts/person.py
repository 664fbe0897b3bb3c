"""The person: who they are, and whoever in their life was deliberately put in."""

from msp_desktop.disclosure.pieces import LEFT_OUT
from msp_desktop.disclosure.risk_source import alleged
from msp_desktop.disclosure.vocabulary import Why
from msp_desktop.documents.parts.reader_copy import Row, Telling, labelled, on_day, sentences
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import said
from msp_desktop.record.person import NOT_NAMED, OtherPerson, age_on


def rows(telling: Telling) -> tuple[Row, ...]:
    """Who the person is, who the risk is said to come from, and others who were put in."""
    person = telling.record.person
    age = age_on(person, telling.at.date())
    years = person.age.strip() or (str(age) if age is not None else "")
    born = on_day(person.born)
    who = ", ".join(
        each
        for each in (
            _name(telling),
            years if not years.isdecimal() else f"{years} years old",
            f"born {born}" if born else "",
        )
        if each
    )
    named = [other for other in _put_in(telling) if _is_risk(telling, other)]
    others = sentences(*(_other(other) for other in _put_in(telling) if other not in named))
    risk = sentences(*(_risk_from(other) for other in named))
    found = (
        Row("Who", sentences(who, person.where), "person.name"),
        Row("Risk is said to come from", risk, "concern.source_of_risk"),
        Row("People in their life", others, "person.others"),
    )
    return tuple(row for row in found if row.label == "Who" or row.value)


def _name(telling: Telling) -> str:
    whole = next(d for d in telling.decisions if d.key == "person")
    if not whole.included and whole.reason is not Why.NOTHING_SAID:
        return LEFT_OUT
    name, known_as = telling.record.person.name.strip(), telling.record.person.known_as.strip()
    if name and known_as and known_as not in name.split():
        return f"{name}, likes “{known_as}”"
    return name or known_as or NOT_NAMED


def _put_in(telling: Telling) -> list[OtherPerson]:
    shown = {d.key for d in telling.decisions if d.included}
    return [o for o in telling.record.person.others if f"person.others.{o.id}" in shown]


def _is_risk(telling: Telling, other: OtherPerson) -> bool:
    return telling.kind.acts_on_risk and other in alleged(telling.record)


def _risk_from(other: OtherPerson) -> str:
    """Their name as alleged, what was found, and beside it whether they may be told."""
    who = ", ".join(each for each in (other.name.strip(), other.relationship.strip()) if each)
    found = other.found.strip()
    told = {
        Answer.YES: "May be told",
        Answer.NO: "Do not tell them",
        Answer.NOT_SURE: "Not sure whether they may be told: do not tell them",
        None: "Not asked whether they may be told: do not tell them",
    }[other.may_be_told]
    return sentences(
        f"{who} (alleged)",
        labelled("What was found", found),
        f"{told}: {other.not_told_why.strip()}" if said(other.not_told_why) else told,
        other.note,
        labelled("Works for", other.works_for),
    )


def _other(other: OtherPerson) -> str:
    may = {
        Answer.YES: "may be told",
        Answer.NO: "not to be told",
        Answer.NOT_SURE: "not sure whether they may be told",
        None: "not asked whether they may be told",
    }[other.may_be_told]
    told = [other.name.strip() or "Not named", other.relationship.strip(), may]
    note = f": {other.note.strip()}" if said(other.note) else ""
    return ", ".join(each for each in told if each) + note
