"""The person: who they are, and whoever in their life was deliberately put in."""

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.parts.reader_copy import FactRow, ReaderCopy, date_text, join_sentences
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import has_text
from msp_desktop.record.person import NOT_NAMED, age_on


def rows(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """Who the person is, in one or two short facts."""
    person = telling.record.person
    age = age_on(person, telling.at.date())
    years = person.age.strip() or (str(age) if age is not None else "")
    born = date_text(person.born)
    who = ", ".join(
        each
        for each in (
            _name(telling),
            years if not years.isdecimal() else f"{years} years old",
            f"born {born}" if born else "",
        )
        if each
    )
    others = join_sentences(*(_other(telling, key) for key in _put_in(telling)))
    found = (FactRow("Who", join_sentences(who, person.where), "person.name"),)
    return (*found, FactRow("People in their life", others, "person.others")) if others else found


def _name(telling: ReaderCopy) -> str:
    whole = next(d for d in telling.decisions if d.key == "person")
    if not whole.included and whole.reason is not DisclosureReason.NOTHING_SAID:
        return REDACTED
    name, known_as = telling.record.person.name.strip(), telling.record.person.known_as.strip()
    if name and known_as and known_as not in name.split():
        return f"{name}, likes “{known_as}”"
    return name or known_as or NOT_NAMED


def _put_in(telling: ReaderCopy) -> list[str]:
    return [
        d.key.rpartition(".")[2]
        for d in telling.decisions
        if d.included and d.key.startswith("person.others.")
    ]


def _other(telling: ReaderCopy, item_id: str) -> str:
    other = next(o for o in telling.record.person.others if o.id == item_id)
    may = {
        Answer.YES: "may be told",
        Answer.NO: "not to be told",
        Answer.NOT_SURE: "not sure whether they may be told",
        None: "not asked whether they may be told",
    }[other.may_be_told]
    told = [other.name.strip() or "Not named", other.relationship.strip(), may]
    note = f": {other.note.strip()}" if has_text(other.note) else ""
    return ", ".join(each for each in told if each) + note
