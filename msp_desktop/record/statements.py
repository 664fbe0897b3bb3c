"""Statements that begin with "I": six principles, and sentences of the person's own.

Principles: Care and Support Statutory Guidance 14.13 (28 June 2017 edition). How life is now:
eight lines, asked anew at each visit and never added up.
"""

from msp_desktop.practice.codes import Principle, SaidBy, TrueForMe
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.part import ItemId, Many, Moment, RecordPart, SpokenWords, Text, has_text
from msp_desktop.record.since import Since3


class PrincipleAnswer(RecordPart):
    """What the person says of one principle's statement, and what would make it true."""

    principle: Principle
    answer: TrueForMe | None = None
    words: Text = ""
    in_english: Text = ""
    would_make_it_true: Text = ""
    would_make_it_true_in_english: Text = ""
    said_by: SaidBy = SaidBy.PERSON


class OwnStatement(RecordPart):
    """A sentence of the person's own, agreed by them or not yet.

    `carried_on` is when it was last gone through, where that was in an earlier conversation.
    """

    id: ItemId
    text: Text = ""
    in_english: Text = ""
    said_by: SaidBy = SaidBy.PERSON
    agreed: bool = False
    said_at: Moment | None = None
    carried_on: Since3[Moment | None] = None


class LifeAnswer(RecordPart):
    """What the person says of one line about how life is for them now."""

    line: LifeLine
    answer: HowLifeIs | None = None
    words: SpokenWords = SpokenWords()


class Statements(RecordPart):
    """Both kinds of "I" statement, and how life is now."""

    principles: Many[PrincipleAnswer] = ()
    own: Many[OwnStatement] = ()
    life: Many[LifeAnswer] = ()


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
    return tuple(statement for statement in statements.own if has_text(statement.text))


def life_answer(given: tuple[LifeAnswer, ...], line: LifeLine) -> LifeAnswer:
    """The answer to that line, or an open one."""
    return next((each for each in given if each.line is line), LifeAnswer(line=line))


def with_life_answer(given: tuple[LifeAnswer, ...], answer: LifeAnswer) -> tuple[LifeAnswer, ...]:
    """The answers with one line answered anew, always in the lines' order."""
    known = {old.line: old for old in given} | {answer.line: answer}
    return tuple(known[line] for line in LifeLine if line in known)


def is_covered(statements: Statements) -> bool:
    """Covered once one principle or line of life is answered, or one own statement said today."""
    answered = any(given.answer is not None for given in statements.principles)
    answered = answered or any(given.answer is not None for given in statements.life)
    return answered or any(each.carried_on is None for each in own(statements))
