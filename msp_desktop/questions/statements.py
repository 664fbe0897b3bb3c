"""Statements that begin with "I", and how life is now."""

from msp_desktop.practice.codes import PartName, TrueForMe
from msp_desktop.practice.required import LIFE_NOW
from msp_desktop.practice.statement_codes import HowLifeIs
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.statements import LifeAnswer, OwnStatement, PrincipleAnswer, Statements
from msp_desktop.sentences import translatable

OWN_STATEMENT = Questions(OwnStatement, filled="id said_at carried_on")
OWN_STATEMENT.by_hand.spoken_text(
    lambda p: p.text,
    "said_again",
    "statement_agreed",
    english=lambda p: p.in_english,
    by=lambda p: p.said_by,
    agreed=lambda p: p.agreed,
)

PRINCIPLE_ANSWER = Questions(PrincipleAnswer, filled="principle")
PRINCIPLE_ANSWER.by_hand.choice(
    lambda p: p.answer,
    TrueForMe,
)
PRINCIPLE_ANSWER.by_hand.spoken_text(
    lambda p: p.words, english=lambda p: p.in_english, by=lambda p: p.said_by
)
PRINCIPLE_ANSWER.by_hand.spoken_text(
    lambda p: p.would_make_it_true,
    english=lambda p: p.would_make_it_true_in_english,
    heard=False,
)

LIFE_ANSWER = Questions(LifeAnswer, filled="line")
LIFE_ANSWER.by_hand.choice(
    lambda p: p.answer,
    HowLifeIs,
)
LIFE_ANSWER.by_hand.spoken(lambda p: p.words)

STATEMENTS = Questions(Statements, PartName.STATEMENTS)
STATEMENTS.by_hand.cards(
    lambda p: p.own, OWN_STATEMENT, "own_statements", one=translatable("own statement")
)
STATEMENTS.by_hand.cards(
    lambda p: p.principles,
    PRINCIPLE_ANSWER,
    "principles",
    "empowerment",
    "prevention",
    "proportionality",
    "protection",
    "partnership",
    "accountability",
    "what_would_make_it_true",
    one=translatable("principle"),
)
STATEMENTS.by_hand.cards(
    lambda p: p.life, LIFE_ANSWER, "life_now", *LIFE_NOW, one=translatable("line")
)
