"""What of an answer to a referral may go into the copy for the person, piece by piece.

Nothing goes by itself. Each piece is offered once it is said that the copy is safe with them, and
what speaks against it stands beside: it names somebody else, or whoever answered says that the
person was not told yet, and why. Where telling was not safe, a paper is no safer.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from msp_desktop.disclosure.screening import people_named_in, third_parties
from msp_desktop.documents.parts.reader_copy import quoted, said_for_you
from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.case.events import PaperLeft, ReplyTaken
from msp_desktop.record.case.state import answers_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import SpokenWords, has_text
from msp_desktop.sentences import translatable

NAMES_SOMEBODY: Final = translatable("it names somebody else")
NOT_TOLD: Final = translatable("whoever answered says that they were not told yet")

_DECIDED: Final = {
    ReplyDecision.SECTION_42: "They look into it together with you, as the law asks of them.",
    ReplyDecision.OTHER_ENQUIRY: "They look into it.",
    ReplyDecision.EARLY_HELP: "They offer you help now.",
    ReplyDecision.NO_ACTION: "They do not look into it.",
}
_STEPS: Final = {
    OutcomeStep.DONE: "This is done.",
    OutcomeStep.WILL_BE_DONE: "This will be done.",
    OutcomeStep.NOT_DONE: "This will not be done.",
    OutcomeStep.NOT_DECIDED: "This is not decided yet.",
}


class AnswerPiece(NamedTuple):
    """One sentence or two for the person; `why_not` says what speaks against it, if anything."""

    text: str
    why_not: str = ""


class AnsweredPaper(NamedTuple):
    """A referral that left, what its recipient is called, and the newest answer to it."""

    paper: PaperLeft
    called: str
    reply: ReplyTaken


def answer_pieces(
    conversation: Conversation, answered: Sequence[AnsweredPaper]
) -> tuple[AnswerPiece, ...]:
    """Every piece of these answers that could go to the person, each once, in order."""
    parties = third_parties(conversation)
    found: dict[str, AnswerPiece] = {}
    for each in answered:
        not_told = answers_of(each.reply).told.told is Answer.NO
        for text in _texts(conversation, each):
            why_not = NOT_TOLD if not_told else ""
            if people_named_in(text, parties) is not None:
                why_not = NAMES_SOMEBODY
            found.setdefault(text, AnswerPiece(text, why_not))
    return tuple(found.values())


def _texts(conversation: Conversation, answered: AnsweredPaper) -> Iterator[str]:
    answers = answers_of(answered.reply)
    who = f"{answered.called[:1].upper()}{answered.called[1:]} answered"
    if answers.decided is not None:
        yield f"{who}: {_DECIDED[answers.decided]}"
    if has_text(answers.why):
        yield f"{who}. Why: {_sentence(answers.why)}"
    if has_text(answers.leads):
        yield f"In charge of it: {_sentence(answers.leads)}"
    own = {each.id: each.words for each in theirs(conversation.outcomes)}
    for each in answers.outcomes:
        # The person's words as they stand here, never as somebody else's file has them.
        words = own.get(each.outcome, SpokenWords())
        if has_text(words.text + words.in_english) and each.step is not None:
            note = f" {_sentence(each.note)}" if has_text(each.note) else ""
            mine = words.said_by is SaidBy.PERSON
            who = "You want" if mine else said_for_you(words.said_by)
            yield f"{who}: {quoted(words)} {_STEPS[each.step]}{note}"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1] in ".!?…”" else f"{text}."
