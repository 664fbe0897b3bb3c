"""Makes a document of any kind, of a conversation or of a whole case: a PDF in memory.

What its reader may see is decided, composed and laid out; `batch` seals and saves it.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from msp_desktop.disclosure.allowed import Disclosure, DisclosureDecision, disclose
from msp_desktop.disclosure.case import disclose_case
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.case_recipe import case_recipe_of
from msp_desktop.documents.compose import compose, compose_case, with_seal_line
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.recipe import recipe_of
from msp_desktop.documents.reply_sheet import with_reply_sheet
from msp_desktop.pdf.blocks import Document
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import Amendment, RecordWithAmendments, amended_to_json
from msp_desktop.record.case.case_record import case_to_json
from msp_desktop.record.case.safe_ways import ChangedWays
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.sentences import translatable
from msp_desktop.store.copies_made import CopyThatLeft

_MOST_NAMED = 12
"""The most characters without a shape that are listed in a remark."""


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A referral in memory, ready to be looked at or written.

    `sha256` is the digest of `pdf` as 64 hex digits; `recipient` is for whom it is, as the
    trail names it. `remarks` name nobody and may be shown anywhere; `decisions`, and `shared` with
    all that was decided, are for the practitioner's screen.
    `unprintable` names the characters that no typeface here has a shape for.
    `document` is what the pages say. `record` is the canonical JSON of the record and its
    amendments as far as this reader may see them, empty where none goes with it. `neutral` is
    whether nothing about the file may tell what it is about, or who made it; `persons_copy` is
    whether it is for the person. `trail_head` is the
    seal of the trail's newest row when it was made, empty where nobody said. `write_recipe` gives
    what `recipe` is, empty where no record goes with it. `kind` is the kind's id. `reference` names
    the referral to whoever answers it, empty where nobody is asked to.
    """

    pdf: bytes
    pages: int
    sha256: str
    recipient: str
    decisions: tuple[DisclosureDecision, ...]
    remarks: tuple[str, ...]
    document: Document = field(repr=False)
    record: bytes = field(repr=False)
    unprintable: tuple[str, ...] = ()
    neutral: bool = False
    persons_copy: bool = False
    trail_head: str = ""
    shared: Disclosure | None = field(default=None, repr=False)
    write_recipe: Callable[[], bytes] = field(default=bytes, repr=False)
    kind: str = ""
    reference: str = ""

    @property
    def recipe(self) -> bytes:
        """How it was made, for whoever makes it again; written when first the file is sealed."""
        return self.write_recipe()

    def left(self, sha256: str) -> CopyThatLeft:
        """What is noted of it once it left as the file of that digest."""
        return CopyThatLeft(self.kind, self.recipient, sha256, self.reference)


def make_document(  # noqa: PLR0913 - each is said by name
    conversation: Conversation,
    kind: DocumentKind,
    *,
    at: datetime,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    draft: bool = False,
    pack: Pack | None = None,
    amendments: tuple[Amendment, ...] = (),
    trail_head: str = "",
    conversation_seal: str = "",
    earlier: tuple[Conversation, ...] = (),
    story: tuple[tuple[Conversation, tuple[Amendment, ...]], ...] = (),
    changed_ways: ChangedWays = (),
    reference: str = "",
) -> RenderedDocument:
    """The document of that kind, in memory.

    `included` and `excluded` are keys of `DisclosureDecision`. `draft` marks every page as not
    finished. The pack's handling marking takes the place of the kind's. `amendments` stand
    beside what they amend. `earlier` are conversations with the same person, whose marks on the
    grid are shown by the kinds that show them; they are not in the attached record. `changed_ways`
    is what was said of how to reach them between conversations.
    `trail_head` is the seal of the newest row of the store's trail, printed in short beside the
    digest of the record where one goes with it. With a `reference` a referral that asks for an
    answer has a reply sheet, on a further page that is not counted.

    Raises:
        CannotBeKept: where what may be shared cannot be written as a record.
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
    """
    pack = pack or built_in()
    if pack.marking is not None:
        kind = kind.marked(pack.marking)
    shared = disclose(
        conversation,
        kind,
        included=included,
        excluded=excluded,
        amendments=amendments,
        earlier=earlier,
        story=story,
        changed_ways=changed_ways,
    )
    document = compose(shared, kind, at=at, pack=pack, draft=draft)
    record = amended_to_json(shared.record, shared.amendments) if kind.carries_record else b""
    remarks = [*shared.remarks]
    if draft:
        remarks.append(translatable("This conversation is not finished. Every page says so."))
    answer_to = (reference, shared.on_pages.practitioner)
    made = _rendered(document, record, kind, trail_head, remarks, answer_to)
    write_recipe: Callable[[], bytes] = bytes
    if kind.carries_record:
        write_recipe = partial(
            recipe_of,
            shared,
            kind,
            made.document,
            record,
            pack=pack,
            draft=draft,
            trail=trail_head,
            seal=conversation_seal,
            reference=made.reference,
        )
    return replace(made, decisions=shared.decisions, shared=shared, write_recipe=write_recipe)


def make_case_document(  # noqa: PLR0913 - each is said by name
    state: CaseState,
    conversations: Sequence[RecordWithAmendments],
    kind: DocumentKind,
    *,
    at: datetime,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    draft: bool = False,
    pack: Pack | None = None,
    trail_head: str = "",
    reference: str = "",
) -> RenderedDocument:
    """The paper of that kind of a whole case, in memory, as far as its reader may see each part.

    `draft` is whether one of the conversations is not finished. The rest is as in `make_document`.

    Raises:
        CannotBeKept: where what may be shared cannot be written as a record.
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where there is no conversation.
    """
    pack = pack or built_in()
    if pack.marking is not None:
        kind = kind.marked(pack.marking)
    shared = disclose_case(state, conversations, kind, included=included, excluded=excluded)
    document = compose_case(shared, kind, at=at, pack=pack, draft=draft)
    record = case_to_json(shared.record) if kind.carries_record else b""
    remarks = [*shared.remarks]
    if draft:
        remarks.append(
            translatable("One of these conversations is not finished. Every page says so.")
        )
    answer_to = (reference, shared.as_one.practitioner)
    made = _rendered(document, record, kind, trail_head, remarks, answer_to)
    write_recipe: Callable[[], bytes] = bytes
    if kind.carries_record:
        write_recipe = partial(
            case_recipe_of,
            shared,
            kind,
            made.document,
            record,
            pack=pack,
            draft=draft,
            trail=trail_head,
            reference=made.reference,
        )
    return replace(
        made, decisions=shared.decisions, shared=shared.to_weigh, write_recipe=write_recipe
    )


def rendered(
    document: Document, record: bytes, *, recipient: str, trail_head: str = ""
) -> RenderedDocument:
    """Any document on pages, with the bytes that go with it; nothing is decided or remarked on."""
    from msp_desktop.pdf.pages import render_pages

    laid = render_pages(document)
    return RenderedDocument(
        pdf=laid.pdf,
        pages=laid.pages,
        sha256=hashlib.sha256(laid.pdf).hexdigest(),
        recipient=recipient,
        decisions=(),
        remarks=(),
        document=document,
        record=record,
        unprintable=laid.unprintable,
        trail_head=trail_head,
    )


def _rendered(
    document: Document,
    record: bytes,
    kind: DocumentKind,
    trail_head: str,
    remarks: list[str],
    answer_to: tuple[str, Practitioner],
) -> RenderedDocument:
    """The document on pages; `answer_to` is its reference, and whoever it is answered to."""
    reference, sender = answer_to
    if kind.carries_record:
        document = with_seal_line(document, record, trail_head)
    document = with_reply_sheet(document, kind, reference, sender)
    made = rendered(document, record, recipient=_noted_as(kind), trail_head=trail_head)
    if made.unprintable:
        remarks.append(
            "Some characters have no shape in our letters. Each is shown by its name in brackets: "
            + ", ".join(made.unprintable[:_MOST_NAMED])
            + ("…" if len(made.unprintable) > _MOST_NAMED else ".")
        )
    return replace(
        made,
        remarks=tuple(remarks),
        neutral=kind.neutral,
        persons_copy=kind.name is DocumentKindName.PERSON,
        kind=kind.id,
        reference=reference if kind.asks_for_answer else "",
    )


def _noted_as(kind: DocumentKind) -> str:
    """For whom it is, as the trail names it; a copy that is held back went to nobody."""
    if kind.not_given:
        return translatable("the person, but not given")
    return kind.local or (kind.recipient.value if kind.recipient else kind.called)
