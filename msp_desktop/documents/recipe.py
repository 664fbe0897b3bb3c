"""How a document was made of the record attached to it, so that its reader can make it again.

The record alone does not say for whom a paper is, in which print, or what was put in. The recipe
does, in codes: no words but those that the pages print already, and no key of what was held back.
It stands in the file's own data (PDF's PieceInfo). A document without a record has none.
"""

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Literal

import msgspec

from msp_desktop import __version__
from msp_desktop.disclosure.allowed import Disclosure, DisclosureDecision, redacted_record
from msp_desktop.disclosure.decision import NOT_NAMED, amendment_title, is_named_as_left_out
from msp_desktop.disclosure.pieces import REDACTED, piece_words
from msp_desktop.disclosure.safe_contact import SAFE_CONTACT
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.documents.compose import compose, with_seal_line
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import kind_named
from msp_desktop.documents.reply_sheet import with_reply_sheet
from msp_desktop.pdf.blocks import Document
from msp_desktop.pdf.language_tags import language_tag
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.grid import Placement
from msp_desktop.record.part import Many, Moment, RecordPart, has_text
from msp_desktop.record.replies.answers import Reference

MOST_BYTES = 1024 * 1024
"""The longest recipe that is written or read."""

_Digest = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
_Short = Annotated[str, msgspec.Meta(max_length=200)]
_Marking = Annotated[str, msgspec.Meta(pattern=r"\A[^\n]*\Z", max_length=60)]
_Tag = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9-]{0,35}\Z")]
_WORD = re.compile(r"[^\W\d]+")


class Included(RecordPart):
    """A part or piece that is in the document, and the reason."""

    key: _Short
    reason: DisclosureReason


class LeftOut(RecordPart):
    """What the pages name as left out, as they name it, and the reason; never by its key.

    `contact` is whether it is how to reach the person, which is left out as one thing.
    """

    title: _Short
    reason: DisclosureReason
    contact: bool = False


class ChosenForReader(RecordPart, kw_only=True):
    """What of one conversation is on the pages.

    `not_for_it` are parts that this kind of reader has no need of. `earlier` are marks on the grid
    from earlier conversations, as the pages show them. `language` is the tag of the person's.
    """

    included: Many[Included] = ()
    not_for_it: Many[PartName] = ()
    left_out: Many[LeftOut] = ()
    contact_left_out: bool = False
    earlier: Many[Placement] = ()
    language: _Tag = ""


class Recipe(ChosenForReader, kw_only=True):
    """All that a document was made with besides the record that is attached to it.

    `kind` is the kind's id, or that of a local recipient in the pack of that digest. `trail` is the
    seal of the trail's newest row, `seal` the link that seals the conversation in its store; both
    are empty where there was none.
    `reference` names the referral to whoever answers it; a recipe without one holds no word of it.
    `marking` is the handling marking where one was set, since its reader may have another in force:
    the pack is then the one without it. `chapters` are what was chosen of each conversation of a
    case, oldest first; the recipe itself then chooses nothing, and says that it is of the second
    `form`.
    """

    kind: _Short
    made_at: Moment
    text_size: float
    draft: bool
    pack: _Digest
    trail: _Digest = ""
    seal: _Digest = ""
    app: _Short = __version__
    reference: Reference | msgspec.UnsetType = msgspec.UNSET
    marking: _Marking | msgspec.UnsetType = msgspec.UNSET
    form: Literal[2] | msgspec.UnsetType = msgspec.UNSET
    chapters: Many[ChosenForReader] | msgspec.UnsetType = msgspec.UNSET


class _Claim(msgspec.Struct):
    """What a recipe of any version says of itself."""

    app: _Short
    form: int = 1


NEWEST_FORM = 2
"""Of a recipe that is read here."""


def newer_version_of(data: bytes) -> str:
    """The version that wrote a recipe which is not read here, as it claims; empty if not newer."""
    try:
        claim = msgspec.json.decode(data[:MOST_BYTES], type=_Claim)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
    return claim.app if claim.form > NEWEST_FORM or is_newer(claim.app) else ""


def is_newer(app: str) -> bool:
    """Whether a version of the app, as it is written in a recipe, is later than this one."""
    return _numbers(app) > _numbers(__version__)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each[:9]) for each in re.findall(r"[0-9]+", version))


class RecipeHidesError(ValueError):
    """The recipe would leave out of the pages what the record holds."""


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(Recipe)


def recipe_to_json(recipe: Recipe) -> bytes:
    """The recipe in its one form."""
    return _encoder.encode(recipe)


def recipe_from_json(data: bytes) -> Recipe | None:
    """The recipe in those bytes; None where they are none, or not in its one form."""
    if len(data) > MOST_BYTES:
        return None
    try:
        recipe = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return recipe if _encoder.encode(recipe) == data else None


def recipe_of(  # noqa: PLR0913 - each is said by name
    shared: Disclosure,
    kind: DocumentKind,
    document: Document,
    record: bytes,
    *,
    pack: Pack,
    draft: bool,
    trail: str = "",
    seal: str = "",
    reference: str = "",
) -> bytes:
    """The recipe of a document that was just made; empty where it would not make it again.

    It is tried at once, so that no file ever leaves with one that its reader would be alarmed by.
    """
    chosen = chosen_of(shared, kind, document.other_language)
    recipe = recipe_for(kind, document, pack, draft=draft, trail=trail).but(
        **{name: getattr(chosen, name) for name in ChosenForReader.__struct_fields__},
        seal=seal,
        reference=reference or msgspec.UNSET,
    )
    came = RecordWithAmendments(shared.record, shared.amendments)
    return proved(recipe, document, lambda: document_from(recipe, came, record, pack))


def recipe_for(
    kind: DocumentKind, document: Document, pack: Pack, *, draft: bool, trail: str
) -> Recipe:
    """What every recipe says, whatever was chosen."""
    return Recipe(
        kind=kind.id,
        made_at=document.made_at,
        text_size=float(kind.text_size),
        draft=draft,
        pack=pack.unmarked.digest,
        marking=msgspec.UNSET if pack.marking is None else pack.marking,
        trail=trail,
    )


def proved(recipe: Recipe, document: Document, again: Callable[[], Document]) -> bytes:
    """The recipe's bytes, where it makes the same document once more; else nothing."""
    data = recipe_to_json(recipe)
    try:
        is_same = again() == document and recipe_from_json(data) == recipe
    except (RecipeHidesError, ValueError, LookupError):
        return b""
    return data if is_same else b""


def chosen_of(shared: Disclosure, kind: DocumentKind, language: str) -> ChosenForReader:
    """What was chosen of one conversation, in codes; `language` is the tag of the person's."""
    own = {mark.id for mark in shared.record.grid.placements}
    return ChosenForReader(
        included=tuple(_included(shared, kind)),
        not_for_it=tuple(
            PartName(each.key)
            for each in shared.decisions
            if not each.included
            and each.reason is DisclosureReason.NOT_RELEVANT
            and each.key in set(PartName)
        ),
        left_out=tuple(
            LeftOut(
                title=str(each.title_for_reader),
                reason=each.reason,
                contact=each.key == SAFE_CONTACT,
            )
            for each in shared.decisions
            if is_named_as_left_out(each) and kind.professional
        ),
        contact_left_out=(kind.professional or not kind.contact_out)
        and any(each.key == SAFE_CONTACT and not each.included for each in shared.decisions),
        earlier=tuple(mark for mark in shared.on_pages.grid.placements if mark.id not in own),
        language=language,
    )


def _included(shared: Disclosure, kind: DocumentKind) -> Iterator[Included]:
    """What is in the document, and why.

    A reader who is not told of gaps is told the same whether all was agreed to or some of it: that
    a piece was put in by itself says that the others were not.
    """
    given = [each for each in shared.decisions if each.included]
    if kind.professional:
        yield from (Included(key=each.key, reason=each.reason) for each in given)
        return
    whole = {each.key: each.reason for each in given if "." not in each.key}
    plain = next(
        (one for one in whole.values() if one not in {*_POINTS_AT_A_GAP, DisclosureReason.NEEDED}),
        DisclosureReason.THEIRS if kind.recipient is None else DisclosureReason.AGREED,
    )
    by_itself = kind.unneeded(shared.record)
    for each in given:
        points = each.reason in _POINTS_AT_A_GAP
        is_more = each.key in by_itself or each.key.startswith(_TOLD_BY_KEY)
        if not points or is_more or each.key in whole:
            yield Included(key=each.key, reason=plain if points else each.reason)


_POINTS_AT_A_GAP = frozenset({DisclosureReason.AGREED_IN_PART, DisclosureReason.PUT_IN})
_TOLD_BY_KEY = ("person.others.", "amendments.", "practitioner.", "not_asked.")
"""What the pages look for by its key."""


def document_from(
    recipe: Recipe, came: RecordWithAmendments, record: bytes, pack: Pack
) -> Document:
    """The document that this recipe makes of a record that came, whose bytes are `record`.

    Raises:
        RecipeHidesError: where it leaves out what the record holds, or names what is no piece.
        KindNotKnown: where the pack has no such recipient.
    """
    kind = kind_of(recipe, pack)
    shared = shared_again(recipe, came, kind)
    document = compose(shared, kind, at=recipe.made_at, pack=pack, draft=recipe.draft)
    document = msgspec.structs.replace(document, other_language=recipe.language)
    return with_ends(document, recipe, record, kind, came.conversation)


def kind_of(recipe: Recipe, pack: Pack) -> DocumentKind:
    """The kind of document that this recipe makes, in its print and with its marking.

    Raises:
        KindNotKnown: where the pack has no such recipient.
    """
    kind = kind_named(recipe.kind, pack).in_print_of(recipe.text_size)
    marking = recipe.marking if isinstance(recipe.marking, str) else pack.marking
    return kind if marking is None else kind.marked(marking)


def shared_again(
    chosen: ChosenForReader, came: RecordWithAmendments, kind: DocumentKind
) -> Disclosure:
    """What is shared of one conversation that came, as it was chosen.

    Raises:
        RecipeHidesError: where it leaves out what the record holds, or names what is no piece.
    """
    decisions = tuple(_decisions(chosen, came, kind))
    _refuse_hiding(chosen, came, decisions, kind)
    conversation = came.conversation
    grid = conversation.grid
    marks = (*chosen.earlier, *grid.placements)
    return Disclosure(
        kind=kind,
        decisions=decisions,
        record=conversation,
        on_pages=conversation.but(grid=grid.but(placements=marks)),
        amendments=came.amendments,
    )


def with_ends(
    document: Document, recipe: Recipe, record: bytes, kind: DocumentKind, whole: Conversation
) -> Document:
    """The document with what stands at its end: the seal, and the sheet for an answer."""
    document = with_seal_line(document, record, recipe.trail)
    reference = recipe.reference if isinstance(recipe.reference, str) else ""
    return with_reply_sheet(document, kind, reference, whole.practitioner)


def _decisions(
    recipe: ChosenForReader, came: RecordWithAmendments, kind: DocumentKind
) -> list[DisclosureDecision]:
    """The decisions as far as pages are made of them, without the keys of what was held back."""
    conversation = came.conversation
    included = {each.key: each.reason for each in recipe.included}
    found: list[DisclosureDecision] = []
    for name in PartName:
        if name.value in included:
            found.append(_decision(name.value, included.pop(name.value), included=True))
        elif name in recipe.not_for_it:
            found.append(_decision(name.value, DisclosureReason.NOT_RELEVANT))
        else:
            left_out = name.value in conversation.left_out
            found.append(
                _decision(
                    name.value,
                    DisclosureReason.BY_YOU if left_out else DisclosureReason.NOTHING_SAID,
                )
            )
    found += [_decision(key, reason, included=True) for key, reason in included.items()]
    mentioned = {*(each.key for each in recipe.included), *conversation.left_out}
    not_needed = sorted(kind.unneeded(conversation) - mentioned)
    found += [_decision(key, DisclosureReason.NOT_RELEVANT) for key in not_needed]
    found += [
        _decision(
            SAFE_CONTACT if each.contact else f"left_out.{number}", each.reason, title=each.title
        )
        for number, each in enumerate(recipe.left_out)
    ]
    if recipe.contact_left_out and not any(each.contact for each in recipe.left_out):
        found.append(_decision(SAFE_CONTACT, DisclosureReason.SAFE_CONTACT))
    return found


def _decision(
    key: str, reason: DisclosureReason, *, title: str = "", included: bool = False
) -> DisclosureDecision:
    return DisclosureDecision(key, title, included, reason, reason.value)


def _refuse_hiding(
    recipe: ChosenForReader,
    came: RecordWithAmendments,
    decisions: tuple[DisclosureDecision, ...],
    kind: DocumentKind,
) -> None:
    """A record cut down by its own recipe is itself, or the recipe hides some of it."""
    record = came.conversation
    cut = redacted_record(record, decisions, kind).but(left_out=record.left_out)
    if cut != record:
        raise RecipeHidesError("the recipe leaves out what the record holds")
    keys = {each.key for each in recipe.included}
    if {f"amendments.{each.id}" for each in came.amendments} - keys:
        raise RecipeHidesError("the recipe leaves out an amendment")
    spoken = record.opening.language
    if has_text(spoken) and language_tag(spoken) != recipe.language:
        raise RecipeHidesError("the recipe names another language")
    for name in recipe.not_for_it:
        part = part_of(record, name)
        if part != type(part)() and name is not PartName.PERSON:
            raise RecipeHidesError("the recipe leaves out a part")
    words = _words_of_pieces()
    for each in recipe.left_out:
        if not {word.casefold() for word in _WORD.findall(each.title)} <= words:
            raise RecipeHidesError("the recipe names what is no piece")


def _words_of_pieces() -> frozenset[str]:
    """Every word that the name of a piece may be made of."""
    others = (amendment_title(), REDACTED, NOT_NAMED, _CONTACT)
    named = (*piece_words(Conversation), *TITLES.values(), *others)
    return frozenset(word.casefold() for name in named for word in _WORD.findall(name))


_CONTACT = "How to reach them safely, and how not; what you are; your organisation; someone in life"
