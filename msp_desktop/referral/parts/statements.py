"""“I” statements: the person's own, and what they say of the six principles."""

from msp_desktop.practice.codes import PartName, Principle, TrueForMe
from msp_desktop.record.part import Words, said
from msp_desktop.record.statements import PrincipleAnswer, answer_to, own
from msp_desktop.referral.document import Block, Source, Table
from msp_desktop.referral.parts.telling import Row, Telling, quoted

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
        Source("Care and Support Statutory Guidance (2017 edition), paragraph 14.13."),
    )


def _principles(telling: Telling) -> tuple[Block, ...]:
    answers = [answer_to(telling.record.statements, principle) for principle in Principle]
    if all(a == PrincipleAnswer(principle=a.principle) for a in answers):
        return telling.facts(Row("The six principles", "", PRINCIPLES))
    rows = tuple(
        (a.principle.value, telling.pack.statement(a.principle), _says(telling, a)) for a in answers
    )
    return (Table(("Principle", "Statement", "In their view"), rows, widths=(2, 4.4, 4.6)),)


def _says(telling: Telling, given: PrincipleAnswer) -> str:
    asked = given.answer not in {None, TrueForMe.NOT_ASKED}
    told = given.answer.value if asked and given.answer else telling.gap(PRINCIPLES)
    if said(given.words):
        told += f": {quoted(Words(text=given.words.strip()))}"
    if said(given.would_make_it_true):
        told += f". Would make it true: {quoted(Words(text=given.would_make_it_true.strip()))}"
    return told
