"""“I” statements: the person's own, and what they say of the six principles."""

from msp_desktop.practice.codes import PartName, Principle, TrueForMe
from msp_desktop.record.part import Words, said
from msp_desktop.record.statements import PrincipleAnswer, answer_to, own
from msp_desktop.referral.document import Block, Table
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
    """Each of the six as it was read out, and how true the person finds it."""
    answers = [answer_to(telling.record.statements, principle) for principle in Principle]
    if all(a == PrincipleAnswer(principle=a.principle) for a in answers):
        return telling.facts(Row("The six principles", "", PRINCIPLES))
    rows = tuple(
        (given.principle.value, telling.pack.statement(given.principle), _answer(telling, given))
        for given in answers
    )
    header = ("Principle", "As it was read out", f"How true {telling.person} finds it")
    return (Table(header, rows, widths=(1.9, 6.2, 3.4)),)


def _answer(telling: Telling, given: PrincipleAnswer) -> str:
    told = telling.gap(PRINCIPLES)
    if given.answer not in {None, TrueForMe.NOT_ASKED}:
        told = str(given.answer.value).capitalize() if given.answer else ""
    if said(given.words):
        told = f"{told.rstrip('.')}: {quoted(Words(text=given.words.strip()))}"
    if said(given.would_make_it_true):
        told += f" (would make it true: {quoted(Words(text=given.would_make_it_true.strip()))})"
    return told
