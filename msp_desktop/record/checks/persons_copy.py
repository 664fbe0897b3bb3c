"""The copy for the person: whether it is given, and what on the record speaks against it.

Nothing is decided here. What is found is proposed with its reason; the practitioner decides.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msp_desktop.practice.codes import AbuseType, Answer
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.concern import DomesticAbuse
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.sharing import PersonsCopy
from msp_desktop.sentences import translatable

_READS: Final = re.compile(
    r"\b(?:reads?|opens?|opened|checks?|searche?s?|looks? (?:at|in|through)|goes through|"
    r"going through|sees?|gets?|takes?)\b[^.!?]{0,30}\b(?:everything|every letter|(?:my|her|his|"
    r"their|the|all) (?:post|mail|letters?|e-?mails?|messages?|texts?|phone|papers?|bag|pockets?|"
    r"drawers?|things))\b",
    re.IGNORECASE,
)
_UNSAFE_POST: Final = re.compile(
    r"\b(?:no|not|never|don[’']?t|nothing by|unsafe)\b[^.!?]{0,30}"
    r"\b(?:post|letters?|mail|e-?mails?|in writing|leaflets?|papers?)\b|"
    r"\b(?:post|letters?|mail|e-?mails?|leaflets?|papers?)\b[^.!?]{0,30}\b(?:not safe|unsafe|"
    r"(?:is|are|get|gets) (?:opened|read|taken|hidden))\b",
    re.IGNORECASE,
)
_LISTENS: Final = re.compile(
    r"\b(?:listen(?:s|ed|ing)?|overhear(?:s|d|ing)?|in the (?:next )?room|behind the door|"
    r"answers? for (?:her|him|them|me)|would not leave|never leaves)\b",
    re.IGNORECASE,
)
_NOT_CLEARLY: Final = frozenset({Answer.NO, Answer.NOT_SURE})
_WRITTEN: Final = frozenset({ContactWayKind.LETTER, ContactWayKind.EMAIL})

DOMESTIC_ABUSE: Final = translatable("domestic abuse is recorded")
UNSAFE_POST: Final = translatable("post or paper is recorded as not safe")
READS: Final = translatable("it is recorded that somebody reads or opens their things")
LISTENS: Final = translatable("it is recorded that somebody listens in or stays close")
COERCION: Final = translatable("pressure from somebody is recorded")


def reasons_not_to_give(conversation: Conversation) -> tuple[str, ...]:
    """What on the record speaks against a copy on paper, each in a few words; empty where nothing.

    It reads the words that are there, and cannot know what is not: no reason is no reassurance.
    """
    concern, opening = conversation.concern, conversation.opening
    texts = tuple(_texts(conversation))
    noted = concern.context.domestic_abuse != DomesticAbuse()
    not_alone = opening.safe_to_talk in _NOT_CLEARLY or opening.seen_alone in _NOT_CLEARLY
    not_alone = not_alone or any(
        each.question in {"safe_to_talk", "seen_alone"} and each.answer != Answer.YES
        for each in opening.changed
    )
    found = (
        (AbuseType.DOMESTIC in concern.types or noted, DOMESTIC_ABUSE),
        (_post_is_unsafe(conversation) or _any(_UNSAFE_POST, texts), UNSAFE_POST),
        (_any(_READS, texts), READS),
        (not_alone or _any(_LISTENS, texts), LISTENS),
        (has_text(conversation.capacity.coercion), COERCION),
    )
    return tuple(reason for so, reason in found if so)


def _post_is_unsafe(conversation: Conversation) -> bool:
    """Whether a letter or a message was said not to be safe."""
    ways = conversation.opening.safe_contact.ways
    return any(way.way in _WRITTEN and way.safe in _NOT_CLEARLY for way in ways)


NOT_GIVEN: Final = "The copy for the person is not given."
"""What an amendment says where that was decided after the conversation was finished."""


def decided_copy(conversation: Conversation, amendments: Sequence[Amendment] = ()) -> PersonsCopy:
    """What was decided of the copy: in the conversation, or beside it once it was finished."""
    beside = [each for each in amendments if each.what == NOT_GIVEN]
    if beside:
        newest = max(beside, key=lambda each: each.at)
        return PersonsCopy(choice=CopyChoice.KEEP, reason=newest.why)
    return conversation.sharing.persons_copy


def _any(pattern: re.Pattern[str], texts: tuple[str, ...]) -> bool:
    return any(pattern.search(text) for text in texts)


def _texts(part: RecordPart) -> Iterator[str]:
    """Every text that somebody said or wrote, anywhere in the record."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, RecordPart):
                yield from _texts(each)
            elif type(each) is str and each.strip():
                yield each
