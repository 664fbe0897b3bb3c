"""An answer to a referral in sentences: the decision, each outcome, what the person was told."""

from typing import Final

from msp_desktop.documents.parts.reader_copy import date_text, with_label
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import has_text
from msp_desktop.record.replies.answers import PersonTold, ReplyAnswers
from msp_desktop.sentences import capitalised, translatable

NOT_PROVED: Final = translatable("Claimed, not proved")
"""Said of an answer whose signature is by no key that was confirmed here in person."""

NOT_DECIDED: Final = translatable("not decided yet")


def decided_words(answers: ReplyAnswers) -> str:
    """What was decided, in a word or two."""
    return answers.decided.value if answers.decided is not None else NOT_DECIDED


def in_sentences(answers: ReplyAnswers) -> tuple[str, ...]:
    """The whole answer, a sentence or two each."""
    outcomes = (
        with_label(f"Outcome {number}", f"{each.step.value if each.step else ''} {each.note}")
        for number, each in enumerate(answers.outcomes, 1)
        if each.step is not None or has_text(each.note)
    )
    return (
        capitalised(decided_words(answers)),
        with_label("Why", answers.why),
        with_label("Who leads", answers.leads),
        *outcomes,
        *told_sentences(answers.told),
    )


def told_sentences(answer: PersonTold) -> tuple[str, ...]:
    """What the person was told, or why not yet."""
    rows = tuple(f"{label}: {words}" for label, words in told_rows(answer))
    return rows or (("The person was not told yet",) if answer.told is Answer.NO else ())


def told_rows(answer: PersonTold) -> tuple[tuple[str, str], ...]:
    """The same as facts, each with its label; empty where nothing is noted."""
    if answer.told is Answer.NO:
        rows = [("Why they were not told yet", answer.why_not)]
    else:
        rows = [
            ("Told to the person", answer.what),
            ("When", date_text(answer.on)),
            ("By whom and how", answer.how),
            ("In what form", answer.form),
        ]
        if answer.told is Answer.YES and not has_text(answer.what):
            rows[0] = ("Told to the person", "yes")
    return tuple((label, words.strip()) for label, words in rows if has_text(words))
