"""The person's own words, gathered in order, so that they can be read back at any moment."""

from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import wanted
from msp_desktop.record.part import Part, Words, said
from msp_desktop.record.statements import own


class Heard(Part):
    """Some words, who said them, and in which part they stand; `not_wanted` is to be kept away."""

    part: PartName
    text: str
    in_english: str = ""
    said_by: SaidBy = SaidBy.PERSON
    agreed: bool = False
    not_wanted: bool = False


def _heard(part: PartName, words: Words) -> Heard:
    return Heard(part=part, text=words.text, in_english=words.in_english, said_by=words.said_by)


def own_words(conversation: Conversation) -> tuple[Heard, ...]:
    """Everything kept as said, what the person wants first."""
    heard = [_heard(PartName.OUTCOMES, o.words) for o in wanted(conversation.outcomes)]
    heard += [
        _heard(PartName.OUTCOMES, no.words).but(not_wanted=True)
        for no in conversation.outcomes.not_wanted
    ]
    heard += [
        Heard(part=PartName.STATEMENTS, text=statement.text, agreed=statement.agreed)
        for statement in own(conversation.statements)
    ]
    heard += [
        Heard(part=PartName.STATEMENTS, text=given.words)
        for given in conversation.statements.principles
    ]
    heard += [_heard(PartName.CONCERN, a.words) for a in conversation.concern.accounts]
    heard += [
        Heard(part=PartName.GRID, text=option.person_says) for option in conversation.grid.options
    ]
    heard += [
        Heard(part=PartName.CLOSING, text=view.words) for view in conversation.closing.outcomes
    ]
    heard.append(Heard(part=PartName.CLOSING, text=conversation.closing.own_words))
    return tuple(words for words in heard if said(words.text))
