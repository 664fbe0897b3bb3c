"""“I” statements: the person's own, and what they say of the six principles."""

from msp_desktop.disclosure.items import name_in_list
from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.parts.reader_copy import (
    GUIDANCE,
    FactRow,
    ReaderCopy,
    join_sentences,
    quoted,
)
from msp_desktop.pdf.blocks import Block, Paragraph, Table
from msp_desktop.practice.codes import PartName, Principle, SaidBy, TrueForMe
from msp_desktop.practice.statement_codes import LifeLine
from msp_desktop.record.part import SpokenWords, has_text
from msp_desktop.record.statements import (
    LifeAnswer,
    PrincipleAnswer,
    Statements,
    answer_to,
    life_answer,
    own,
)

PART = PartName.STATEMENTS
SOURCES = ((GUIDANCE, "14.13"),)
PRINCIPLES = "statements.principles"
LIFE = "statements.life_now"


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The person's own statements first, then the six."""
    instead = telling.instead(PartName.STATEMENTS)
    if instead is not None:
        return (telling.heading(PartName.STATEMENTS), *instead) if instead else ()
    statements = telling.record.statements
    spoken = telling.quotes(
        (
            SpokenWords(text=each.text, in_english=each.in_english, said_by=each.said_by),
            "agreed" if each.agreed else "not agreed yet",
        )
        for each in own(statements)
    )
    return (
        telling.heading(PartName.STATEMENTS),
        *(spoken or telling.facts(FactRow("Own statements", "", "statements.own_statements"))),
        *principles(telling, telling.record.statements.principles),
        *life(telling, telling.record.statements.life),
    )


def life(
    telling: ReaderCopy, given: tuple[LifeAnswer, ...], at: str = "statements.life"
) -> tuple[Block, ...]:
    """How life is now, line by line and never added up; `at` is the key they stand under."""
    known = [each for each in given if each.answer is not None or _words_of(each.words)]
    if not known:
        return telling.facts(FactRow("How life is now", "", LIFE))
    rows = tuple(
        (
            each.line.value[:1].upper() + each.line.value[1:],
            join_sentences(
                each.answer.value.capitalize() if each.answer else _unanswered(telling, at, each),
                telling.spoken(each.words),
            ),
        )
        for each in (life_answer(given, line) for line in LifeLine)
        if each in known
    )
    left = [line.value for line in LifeLine if line not in {each.line for each in known}]
    table = Table(("How life is now", f"As {telling.person} says"), rows, widths=(5, 6))
    if not left or is_left_out(telling.record.left_out, LIFE) or not telling.kind.professional:
        return (table,)
    return (table, Paragraph(f"Not asked: {'; '.join(left)}."))


def _unanswered(telling: ReaderCopy, at: str, given: LifeAnswer) -> str:
    out = is_left_out(telling.record.left_out, f"{at}.{name_in_list(given, 0)}.answer")
    return REDACTED if out else "Not answered"


def _words_of(words: SpokenWords) -> bool:
    return has_text(words.text) or has_text(words.in_english)


def principles(
    telling: ReaderCopy, given: tuple[PrincipleAnswer, ...], at: str = PRINCIPLES
) -> tuple[Block, ...]:
    """Each of the six as it was read out, and how true the person finds it; `at` is their key."""
    answered = Statements(principles=given)
    answers = [answer_to(answered, principle) for principle in Principle]
    if all(a == PrincipleAnswer(principle=a.principle) for a in answers):
        return telling.facts(FactRow("The six principles", "", PRINCIPLES))
    rows = tuple(
        (
            given.principle.value,
            telling.pack.statement(given.principle),
            _answer(telling, at, given),
        )
        for given in answers
    )
    header = ("Principle", "As it was read out", f"How true {telling.person} finds it")
    return (Table(header, rows, widths=(1.9, 6.2, 3.4)),)


def _answer(telling: ReaderCopy, at: str, given: PrincipleAnswer) -> str:
    sentence = telling.gap(PRINCIPLES, f"{at}.{name_in_list(given, 0)}")
    if given.answer not in {None, TrueForMe.NOT_ASKED}:
        sentence = str(given.answer.value).capitalize() if given.answer else ""
    words = SpokenWords(text=given.words.strip(), in_english=given.in_english)
    if _words_of(words):
        sentence = f"{sentence.rstrip('.')}: {quoted(words)}"
    wish = SpokenWords(
        text=given.would_make_it_true.strip(), in_english=given.would_make_it_true_in_english
    )
    if _words_of(wish):
        sentence += f" (would make it true: {quoted(wish)})"
    return sentence if given.said_by is SaidBy.PERSON else f"{sentence} ({given.said_by.value})"
