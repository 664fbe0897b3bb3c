"""Statements that begin with "I": six principles, and sentences of the person's own.

Principles: Care and Support Statutory Guidance 14.13 (2017 edition).
"""

from msp_desktop.practice.codes import Principle, TrueForMe
from msp_desktop.record.part import ItemId, Many, Moment, Part, Text, said


class PrincipleAnswer(Part):
    """What the person says of one principle's statement, and what would make it true."""

    principle: Principle
    answer: TrueForMe | None = None
    words: Text = ""
    would_make_it_true: Text = ""


class OwnStatement(Part):
    """A sentence of the person's own, agreed by them or not yet."""

    id: ItemId
    text: Text = ""
    agreed: bool = False
    said_at: Moment | None = None


class Statements(Part):
    """Both kinds of "I" statement."""

    principles: Many[PrincipleAnswer] = ()
    own: Many[OwnStatement] = ()


def answer_to(statements: Statements, principle: Principle) -> PrincipleAnswer:
    """The answer to that principle, or an open one."""
    found = (given for given in statements.principles if given.principle is principle)
    return next(found, PrincipleAnswer(principle=principle))


def with_answer(statements: Statements, given: PrincipleAnswer) -> Statements:
    """The statements with one principle answered anew, always in the principles' order."""
    answers = {old.principle: old for old in statements.principles} | {given.principle: given}
    return statements.but(principles=tuple(answers[p] for p in Principle if p in answers))


def own(statements: Statements) -> tuple[OwnStatement, ...]:
    """The person's own statements that hold words."""
    return tuple(statement for statement in statements.own if said(statement.text))


def is_covered(statements: Statements) -> bool:
    """Covered once one principle is answered or one own statement is there."""
    answered = any(given.answer is not None for given in statements.principles)
    return answered or bool(own(statements))
