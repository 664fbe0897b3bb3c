"""Statements that begin with "I": six answers in the principles' order, and the person's own."""

from msp_desktop.practice.codes import Principle, TrueForMe
from msp_desktop.record.statements import (
    OwnStatement,
    PrincipleAnswer,
    Statements,
    answer_to,
    is_covered,
    own,
    with_answer,
)
from tests.record.visits import all_visits

BERTS = all_visits()["doorstep"].statements


def test_answers_stand_in_the_principles_order_however_they_came() -> None:
    statements = Statements()
    for principle in reversed(Principle):
        given = PrincipleAnswer(principle=principle, answer=TrueForMe.PARTLY)
        statements = with_answer(statements, given)
    assert [given.principle for given in statements.principles] == list(Principle)


def test_an_answer_given_again_replaces_the_one_before() -> None:
    again = PrincipleAnswer(principle=Principle.PARTNERSHIP, answer=TrueForMe.PARTLY)
    after = with_answer(BERTS, again)
    assert answer_to(after, Principle.PARTNERSHIP) == again
    assert len(after.principles) == len(BERTS.principles)
    assert answer_to(after, Principle.PREVENTION) == answer_to(BERTS, Principle.PREVENTION)


def test_an_answer_not_given_yet_is_open() -> None:
    assert answer_to(Statements(), Principle.PROTECTION).answer is None


def test_bert_says_what_is_true_for_him() -> None:
    said = [answer_to(BERTS, principle).answer for principle in Principle]
    assert said == [
        TrueForMe.TRUE,
        TrueForMe.PARTLY,
        TrueForMe.NOT_SURE,
        TrueForMe.PARTLY,
        TrueForMe.NOT_TRUE,
        TrueForMe.NOT_SURE,
    ]


def test_only_own_statements_that_hold_words_count() -> None:
    blank = OwnStatement(id="000000000000", text="  ")
    assert own(BERTS.but(own=(blank, *BERTS.own))) == BERTS.own
    assert [s.text for s in own(BERTS)] == [
        "I feel safe when I know who's ringing.",
        "I want to stay in my own house.",
    ]


def test_statements_are_covered_by_one_answer_or_one_own_sentence() -> None:
    assert is_covered(BERTS.but(own=()))
    assert is_covered(BERTS.but(principles=()))
    assert not is_covered(Statements(principles=(PrincipleAnswer(principle=Principle.PROTECTION),)))
