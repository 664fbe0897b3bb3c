"""The person: who they are, and whoever in their life was deliberately put in."""

from msp_desktop.disclosure.pieces import LEFT_OUT
from msp_desktop.disclosure.vocabulary import Why
from msp_desktop.documents.parts.reader_copy import Row, Telling, on_day, sentences
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import said
from msp_desktop.record.person import NOT_NAMED, age_on


def rows(telling: Telling) -> tuple[Row, ...]:
    """Who the person is, in one or two short facts."""
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
    others = sentences(*(_other(telling, key) for key in _put_in(telling)))
    found = (Row("Who", sentences(who, person.where), "person.name"),)
    return (*found, Row("People in their life", others, "person.others")) if others else found


def _name(telling: Telling) -> str:
    whole = next(d for d in telling.decisions if d.key == "person")
    if not whole.included and whole.reason is not Why.NOTHING_SAID:
        return LEFT_OUT
    name, known_as = telling.record.person.name.strip(), telling.record.person.known_as.strip()
    if name and known_as and known_as not in name.split():
        return f"{name}, likes “{known_as}”"
    return name or known_as or NOT_NAMED


def _put_in(telling: Telling) -> list[str]:
    return [
        d.key.rpartition(".")[2]
        for d in telling.decisions
        if d.included and d.key.startswith("person.others.")
    ]


def _other(telling: Telling, item_id: str) -> str:
    other = next(o for o in telling.record.person.others if o.id == item_id)
    may = {
        Answer.YES: "may be told",
        Answer.NO: "not to be told",
        Answer.NOT_SURE: "not sure whether they may be told",
        None: "not asked whether they may be told",
    }[other.may_be_told]
    told = [other.name.strip() or "Not named", other.relationship.strip(), may]
    note = f": {other.note.strip()}" if said(other.note) else ""
    return ", ".join(each for each in told if each) + note
