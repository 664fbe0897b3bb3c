"""The person's own words, gathered in order, so that they can be read back at any moment."""

from collections.abc import Iterator
from typing import Any, Final

from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.questions.catalogue import PARTS
from msp_desktop.questions.declaration import Cards, Inside, Questions, Spoken, SpokenText
from msp_desktop.questions.labels import item_label, label_of
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import HEARD_VOICES, RecordPart, has_text


class OwnWordsPassage(RecordPart):
    """Some words, who said them, and in which part they stand; `not_wanted` is to be kept away.

    `asked` is what they answer to, where it has a name of its own.
    """

    part: PartName
    text: str
    in_english: str = ""
    said_by: SaidBy = SaidBy.PERSON
    agreed: bool = False
    not_wanted: bool = False
    asked: str = ""


WANTED_FIRST: Final = (
    PartName.OUTCOMES,
    PartName.STATEMENTS,
    *(part for part in PARTS if part not in {PartName.OUTCOMES, PartName.STATEMENTS}),
)
"""What they want comes first, then the other parts in their order."""


def own_words(conversation: Conversation) -> tuple[OwnWordsPassage, ...]:
    """What the person said, and whoever stands for them; what they want first.

    Words alone: they are kept as "not quite" and compared, whatever their question is called.
    """
    heard = (each for each in all_words(conversation) if each.said_by in HEARD_VOICES)
    return tuple(each.but(asked="") for each in heard)


def staff_words(conversation: Conversation) -> tuple[OwnWordsPassage, ...]:
    """What staff said, kept apart: it is never read back as the person's."""
    return tuple(each for each in all_words(conversation) if each.said_by is SaidBy.STAFF)


def all_words(conversation: Conversation) -> tuple[OwnWordsPassage, ...]:
    """Everything kept as said, whoever said it."""
    return tuple(
        words
        for part in WANTED_FIRST
        for words in _heard(part, PARTS[part], part_of(conversation, part))
        if has_text(words.text)
    )


_NO_NAME: Final = frozenset({"words", "text"})
"""Fields that hold the words of the item around them: what was asked is what the item is called."""


def _heard(
    part: PartName, questions: Questions[Any], of: RecordPart, within: str = ""
) -> Iterator[OwnWordsPassage]:
    for question in questions.all:
        name = question.field.name
        asked = within if name in _NO_NAME else label_of(questions.kind, name)
        match question:
            case Spoken(heard=True, field=field, not_wanted=not_wanted):
                words = field.get(of)
                yield OwnWordsPassage(
                    part=part,
                    text=words.text,
                    in_english=words.in_english,
                    said_by=words.said_by,
                    not_wanted=not_wanted,
                    asked=asked,
                )
            case SpokenText(heard=True):
                yield _of_text(part, question, of, asked)
            case Inside(field=field, each=each):
                inner = field.get(of)
                if inner is not None:
                    yield from _heard(part, each, inner, asked)
            case Cards(field=field, each=each, heard=heard):
                for item in heard(of) if heard is not None else field.get(of):
                    yield from _heard(part, each, item, item_label(questions.kind, name))


def _of_text(
    part: PartName, question: SpokenText[Any], of: RecordPart, asked: str
) -> OwnWordsPassage:
    return OwnWordsPassage(
        part=part,
        text=question.field.get(of),
        in_english=question.english.get(of),
        said_by=question.by.get(of) if question.by is not None else SaidBy.PERSON,
        agreed=question.agreed.get(of) if question.agreed is not None else False,
        asked=asked,
    )
