"""The copy for the person: their own sentences first, easy words, large print, safe to be found.

The neutral one bears nothing that tells a finder what it is about; a copy that is not to be given
says why, and stays on file.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import practitioners_marks, weighing
from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.kind import LARGE_PRINT, DocumentKind
from msp_desktop.documents.persons_layout import laid_out
from msp_desktop.pdf.blocks import Block, Bullets, Heading
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable

if TYPE_CHECKING:
    from msp_desktop.documents.parts.reader_copy import ReaderCopy

_PARTS = frozenset(
    {
        PartName.PERSON,
        PartName.OUTCOMES,
        PartName.STATEMENTS,
        PartName.ADVOCACY,
        PartName.GRID,
        PartName.PLAN,
        PartName.SHARING,
        PartName.CLOSING,
    }
)
_OF_THE_PLAN = frozenset({"actions", "own_part", "if_worse", "keep_in_touch", "next_conversation"})
_OF_CLOSING = frozenset(
    {"outcomes", "own_words", "own_words_in_english", "own_words_by", "moving_on"}
)
_OF_ADVOCACY = frozenset({"offer", "already"})
_OF_SHARING = frozenset(
    {"id", "recipient", "name", "agreement", "grounds", "grounds_words", "told", "withdrawn"}
)
"""The words of the grounds are not printed; without them sharing would look like a plain no."""


def _not_needed(conversation: Conversation) -> frozenset[str]:
    """Views, signs of risk, and what is about how the work is done."""
    plan = {
        f"plan.{each}" for each in conversation.plan.__struct_fields__ if each not in _OF_THE_PLAN
    }
    help_ = {
        f"advocacy.{each}"
        for each in conversation.advocacy.__struct_fields__
        if each not in _OF_ADVOCACY
    }
    looking_back = {
        f"closing.{each}"
        for each in conversation.closing.__struct_fields__
        if each not in _OF_CLOSING
    }
    looking_back |= {
        f"closing.outcomes.{view.outcome}.{field}"
        for view in conversation.closing.outcomes
        for field in ("practitioner", "practitioner_words")
    }
    about = {
        f"outcomes.items.{outcome.id}.{field}"
        for outcome in conversation.outcomes.items
        for field in ("agreed", "risk", "difference", "earlier")
    }
    shared = {
        f"sharing.decisions.{decision.id}.{field}"
        for decision in conversation.sharing.decisions
        for field in decision.__struct_fields__
        if field not in _OF_SHARING
    }
    return (
        frozenset(plan | help_ | about | shared | looking_back)
        | {"sharing.persons_copy"}
        | practitioners_marks(conversation)
        | weighing(conversation)
    )


PERSON: Final = DocumentKind(
    name=DocumentKindName.PERSON,
    called=translatable("the person"),
    title="What we talked about",
    subject="For {called}",
    basis="it is {called}’s own",
    layout=laid_out,
    parts=_PARTS,
    not_needed=_not_needed,
    contact_out=True,
    professional=False,
    marking="",
    text_size=LARGE_PRINT,
    carries_record=False,
)


def neutral(kind: DocumentKind, sentences: tuple[str, ...]) -> DocumentKind:
    """Notes that hold these sentences and nothing else; nothing of the record goes into them.

    `sentences` are those that the practitioner ticked one by one (`neutral_notes`).

    Raises:
        ValueError: where there is none, or one of them tells a finder what it is about.
    """
    if not sentences or any(reveals_purpose(each) for each in sentences):
        raise ValueError("neutral notes hold sentences that were chosen, and none that tells")

    def layout(_: "ReaderCopy") -> tuple[Block, ...]:
        return (Bullets(sentences),)

    return replace(
        kind,
        neutral=True,
        title="Notes",
        subject="Notes",
        parts=frozenset(),
        layout=layout,
    )


def with_answers(kind: DocumentKind, sentences: tuple[str, ...]) -> DocumentKind:
    """The person's copy with these sentences of answers to referrals at its end.

    `sentences` are those that the practitioner ticked one by one (`answer_pieces`).
    """
    if not sentences:
        return kind
    whole = kind.layout

    def layout(copy: "ReaderCopy") -> tuple[Block, ...]:
        return (*whole(copy), Heading(1, "What others answered"), Bullets(sentences))

    return replace(kind, layout=layout)


def not_given(kind: DocumentKind, reason: str) -> DocumentKind:
    """The person's copy as it stays on file, because giving it is not safe; every page says so.

    Raises:
        ValueError: where no reason is given.
    """
    if not reason.strip():
        raise ValueError("a copy that is not given needs a reason")
    return replace(kind, not_given=reason.strip())
