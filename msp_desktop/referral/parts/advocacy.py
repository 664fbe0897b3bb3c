"""Advocacy: what the answers point to, with reasons, and what was offered."""

from msp_desktop.practice.codes import PartName
from msp_desktop.record.advocacy import Advocacy, indication, why_not_appropriate
from msp_desktop.record.part import said
from msp_desktop.referral.document import Block, Source
from msp_desktop.referral.parts.telling import Row, Telling, sentences


def blocks(telling: Telling) -> tuple[Block, ...]:
    """The indication for the reader to weigh, then what was done about it."""
    instead = telling.instead(PartName.ADVOCACY)
    if instead is not None:
        return (telling.heading(PartName.ADVOCACY), *instead) if instead else ()
    advocacy = telling.record.advocacy
    answer = advocacy.information_given.value.capitalize() if advocacy.information_given else ""
    given = ", ".join(each for each in (answer, advocacy.information_form.strip()) if each)
    role = f"Kind: {advocacy.role.value}" if advocacy.role else ""
    offer = advocacy.offer.value.capitalize() if advocacy.offer else ""
    rows = [
        Row("What showed it", _evidence(advocacy), "advocacy.difficulty"),
        Row("Who could help", _candidate(advocacy), "advocacy.appropriate_person"),
        Row("Advocate already there", advocacy.already.strip(), "advocacy.already"),
        Row("Information given", given, "advocacy.information"),
        Row("Offered", sentences(offer, role, advocacy.offer_reason), "advocacy.offer"),
    ]
    optional = {"What showed it", "Who could help", "Advocate already there"}
    kept = [row for row in rows if said(row.value) or row.label not in optional]
    return (
        telling.heading(PartName.ADVOCACY),
        *(
            telling.view(_indication(advocacy))
            or telling.facts(Row("Difficulty in taking part", "", "advocacy.difficulty"))
        ),
        *telling.facts(*kept),
        Source(
            "Care Act 2014 s67 and s68; Care and Support Statutory Guidance (2017 edition), "
            "paragraphs 7.9 and 7.60. An indication; people decide."
        ),
    )


def _indication(advocacy: Advocacy) -> str:
    if not any(finding.answer for finding in advocacy.difficulties):
        return ""
    found = indication(advocacy)
    return f"{found.points.value}: {'; '.join(found.reasons)}."


def _evidence(advocacy: Advocacy) -> str:
    shown = (
        f"To {finding.ability.value}: {finding.evidence.strip()}"
        for finding in advocacy.difficulties
        if said(finding.evidence)
    )
    return sentences(*shown)


def _candidate(advocacy: Advocacy) -> str:
    person = advocacy.appropriate_person
    named = ", ".join(each.strip() for each in (person.name, person.relationship) if said(each))
    if not named:
        return ""
    against = "; ".join(why_not_appropriate(person))
    return sentences(named[:1].upper() + named[1:], against and f"Against: {against}")
