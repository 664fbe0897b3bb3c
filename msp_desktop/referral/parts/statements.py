"""“I” statements: the person's own, and what they say of the six principles."""

from msp_desktop.practice.codes import PartName, Principle, TrueForMe
from msp_desktop.record.part import Words, said
from msp_desktop.record.statements import PrincipleAnswer, answer_to, own
from msp_desktop.referral.document import Block, Facts
from msp_desktop.referral.parts.telling import Row, Telling, quoted
from msp_desktop.referral.parts.works import GUIDANCE

SOURCES = ((GUIDANCE, "14.13"),)
PRINCIPLES = "statements.principles"


def blocks(telling: Telling) -> tuple[Block, ...]:
    """The person's own statements first, then the six."""
    instead = telling.instead(PartName.STATEMENTS)
    if instead is not None:
        return (telling.heading(PartName.STATEMENTS), *instead) if instead else ()
    statements = telling.record.statements
    sentences = telling.quotes(
        (Words(text=each.text), "agreed" if each.agreed else "not agreed yet")
        for each in own(statements)
    )
    return (
        telling.heading(PartName.STATEMENTS),
        *(sentences or telling.facts(Row("Own statements", "", "statements.own_statements"))),
        *_principles(telling),
    )


def _principles(telling: Telling) -> tuple[Block, ...]:
    """The six by what the person says of them, each with its own words; all six are there."""
    answers = [answer_to(telling.record.statements, principle) for principle in Principle]
    if all(a == PrincipleAnswer(principle=a.principle) for a in answers):
        return telling.facts(Row("The six principles", "", PRINCIPLES))
    by_answer: dict[str, list[str]] = {}
    for given in answers:
        by_answer.setdefault(_answer(telling, given), []).append(_principle(given))
    order = [answer.value.capitalize() for answer in TrueForMe]
    rows = sorted(
        ((answer, "; ".join(principles)) for answer, principles in by_answer.items()),
        key=lambda row: order.index(row[0]) if row[0] in order else len(order),
    )
    return (Facts(tuple(rows)),)


def _answer(telling: Telling, given: PrincipleAnswer) -> str:
    if given.answer in {None, TrueForMe.NOT_ASKED}:
        return telling.gap(PRINCIPLES)
    return str(given.answer.value).capitalize() if given.answer else ""


def _principle(given: PrincipleAnswer) -> str:
    told = given.principle.value
    if said(given.words):
        told += f": {quoted(Words(text=given.words.strip()))}"
    if said(given.would_make_it_true):
        told += f" (would make it true: {quoted(Words(text=given.would_make_it_true.strip()))})"
    return told
