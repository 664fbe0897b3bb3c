"""The command `refer`: a document is made, sealed and written, and what becomes of its password."""

import argparse
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.cli.arguments import conversation_id, kind_or_recipient, path
from msp_desktop.cli.persons_copy import PersonsCopyRequest, copy_options
from msp_desktop.cli.pieces import ChosenPieces, PieceNotKnown, list_pieces, piece_options
from msp_desktop.cli.terminal import say, tell
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Export
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.statement_codes import CopyChoice

if TYPE_CHECKING:
    from msp_desktop.documents.make import RenderedDocument
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.details import DeliveryMethod


class PasswordFileTaken(Fault):
    """There is a file already where the password should go."""

    happened = "There is a file already where the password should go."
    safe = "It was not changed, and no referral was written."
    to_do = "Give --password-file the name of a new file, best on another drive."


def refer_options(referral: argparse.ArgumentParser) -> None:
    """Add what can be said of a referral: of what, for whom, where to, and how it is sealed."""
    of = referral.add_mutually_exclusive_group(required=True)
    of.add_argument(
        "--conversation",
        type=conversation_id,
        metavar="UUID",
        help='of one conversation: its id, as "list" says',
    )
    of.add_argument(
        "--case",
        type=conversation_id,
        metavar="UUID",
        help='of a whole case: its id, as "list --cases" says',
    )
    names = [kind.value for kind in DocumentKindName]
    referral.add_argument(
        "--to",
        type=kind_or_recipient,
        required=True,
        metavar="KIND",
        help=f"who it is for: {', '.join(names)}; or a recipient of your local pack by its id",
    )
    referral.add_argument(
        "--out", type=path, required=True, metavar="FILE", help="the PDF to write"
    )
    how = referral.add_mutually_exclusive_group()
    how.add_argument(
        "--password-file",
        type=path,
        metavar="FILE",
        help="write the password to a new FILE; it is printed if not given. Keep it apart from "
        "the referral, and give it separately",
    )
    how.add_argument(
        "--archival",
        action="store_true",
        help="not locked, so that it can be filed long-term (PDF/A-3a); still signed",
    )
    piece_options(referral)
    copy_options(referral)


@dataclass(frozen=True, slots=True)
class Sealing:
    """Where a referral goes, and how it is sealed."""

    out: Path
    archival: bool = False
    password_file: Path | None = None
    copy: PersonsCopyRequest = field(default_factory=PersonsCopyRequest)
    pieces: ChosenPieces = field(default_factory=ChosenPieces)
    only_list: bool = False

    @property
    def way(self) -> "DeliveryMethod":
        """How it leaves, as the trail notes it."""
        from msp_desktop.store.trail.details import DeliveryMethod

        return DeliveryMethod.OPEN if self.archival else DeliveryMethod.LOCKED


def _keep_choice(store: "Store", opened: "Opened", choice: CopyChoice, reason: str) -> None:
    """What became of the person's copy goes into the record, or beside it once that is finished."""
    from msp_desktop.record.checks.persons_copy import decided_copy
    from msp_desktop.record.sharing import PersonsCopy
    from msp_desktop.store.copies_made import keep_copy_choice, kept_copy_choice

    decided = kept_copy_choice(store, opened.conversation.id) or decided_copy(
        opened.conversation, opened.amendments
    )
    now = PersonsCopy(choice=choice, reason=reason)
    if decided == now:
        return
    if not opened.finished:
        sharing = opened.conversation.sharing.but(persons_copy=now)
        store.save(opened.conversation.but(sharing=sharing), PartName.SHARING)
    else:
        keep_copy_choice(store, opened.conversation.id, now)


def refer(store: "Store", conversation: UUID, to: str, how: Sealing, *, at: datetime) -> bool:
    """Make a document of that kind, seal it and write it; False where it could not be noted.

    Raises:
        PasswordFileTaken, ExportFailed and what else keeps it from being made: nothing was written.
    """
    from msp_desktop.disclosure.allowed import disclose
    from msp_desktop.documents.kinds import kind_named
    from msp_desktop.documents.make import make_document
    from msp_desktop.documents.reply_sheet import new_reference
    from msp_desktop.store.cases import Cases
    from msp_desktop.store.copies_made import note_copy
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.trail_export import conversation_seal, trail_head

    opened = store.load(conversation)
    in_force = StoreSettings(store).pack()
    if in_force.broken is not None:
        tell(in_force.broken.sentence)
    kind = how.copy.of(kind_named(to, in_force.pack), opened.conversation)
    store.policy.require_reader(kind.id)
    theirs = store.story(opened.conversation.person_id)
    earlier = tuple(each.conversation for each in theirs)
    story = tuple((each.conversation, each.amendments) for each in theirs)
    ways = Cases(store).changed_ways(opened.conversation.person_id)
    chosen = how.pieces
    try:
        shared = disclose(
            opened.conversation,
            kind,
            included=chosen.included,
            excluded=chosen.excluded,
            amendments=opened.amendments,
            earlier=earlier,
            story=story,
            changed_ways=ways,
        )
    except ValueError as problem:
        raise PieceNotKnown from problem
    if how.only_list:
        list_pieces(shared)
        return True
    chosen.require_complete(shared)
    made = make_document(
        opened.conversation,
        kind,
        at=at,
        included=chosen.included,
        excluded=chosen.excluded,
        draft=not opened.finished,
        amendments=opened.amendments,
        pack=in_force.pack,
        trail_head=trail_head(store),
        conversation_seal=conversation_seal(store, opened.conversation.id),
        earlier=earlier,
        story=story,
        changed_ways=ways,
        reference=new_reference(),
    )
    name = _write_sealed(store, made, how)
    for remark in made.remarks:
        tell(remark)
    fault = note_copy(store, opened.conversation, made.left(name), how.way)
    if kind.name is DocumentKindName.PERSON:
        _keep_choice(store, opened, how.copy.choice, kind.not_given)
    if fault is not None:
        tell(f"It was made, but this could not be noted in the store. {fault.sentence}")
    return fault is None


def refer_case(store: "Store", case_id: UUID, to: str, how: Sealing, *, at: datetime) -> bool:
    """Make a paper of a whole case, seal it and write it; False where it could not be noted.

    Raises:
        NoSuchCase, NothingToTell, PasswordFileTaken, ExportFailed and others: nothing was written.
    """
    from msp_desktop.disclosure.case import disclose_case
    from msp_desktop.documents.kinds import kind_named
    from msp_desktop.documents.make import make_case_document
    from msp_desktop.documents.reply_sheet import new_reference
    from msp_desktop.record.amendment import RecordWithAmendments
    from msp_desktop.store.cases import Cases, NothingToTell
    from msp_desktop.store.copies_made import note_case_copy
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.trail_export import trail_head

    case = Cases(store).load(case_id)
    if not case.conversations:
        raise NothingToTell
    active = StoreSettings(store).pack()
    if active.broken is not None:
        tell(active.broken.sentence)
    kind = how.copy.of(kind_named(to, active.pack), case.conversations[-1].conversation)
    store.policy.require_reader(kind.id)
    amended = [RecordWithAmendments(one.conversation, one.amendments) for one in case.conversations]
    chosen = how.pieces
    try:
        shared = disclose_case(
            case.state, amended, kind, included=chosen.included, excluded=chosen.excluded
        )
    except ValueError as problem:
        raise PieceNotKnown from problem
    if how.only_list:
        list_pieces(shared)
        return True
    chosen.require_complete(shared)
    made = make_case_document(
        case.state,
        amended,
        kind,
        included=chosen.included,
        excluded=chosen.excluded,
        at=at,
        draft=not all(one.finished for one in case.conversations),
        pack=active.pack,
        trail_head=trail_head(store),
        reference=new_reference(),
    )
    name = _write_sealed(store, made, how)
    for remark in made.remarks:
        tell(remark)
    if case.not_readable:
        tell(f"{case.not_readable} of its conversations cannot be read, and are not in it.")
    fault = note_case_copy(store, case, made.left(name), how.way)
    if fault is not None:
        tell(f"It was made, but this could not be noted in the store. {fault.sentence}")
    return fault is None


def _write_sealed(store: "Store", made: "RenderedDocument", how: Sealing) -> str:
    """Seal what was made, write it, and say where its password is; returns the file's digest."""
    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.documents.saving import write_atomically, write_beside_password
    from msp_desktop.sealing.seal import seal

    store.policy.require_export(Export.UNLOCKED_DOCUMENTS if how.archival else Export.DOCUMENTS)
    keep_out_of, apart = store.vault.folder.path, how.password_file
    if apart is not None and (apart.exists() or apart == how.out):
        raise PasswordFileTaken
    sealed = seal(made, store_signing_key(store), archival=how.archival)
    if apart is None:
        write_atomically(how.out, sealed.pdf, keep_out_of=keep_out_of)
    else:
        write_beside_password(how.out, sealed.pdf, apart, sealed.password, keep_out_of=keep_out_of)
    pages = "1 page" if made.pages == 1 else f"{made.pages} pages"
    if how.archival:
        say(f"Written: {how.out} ({pages}). Anyone who has this file can read it.")
    elif apart is not None:
        say(
            f"Written: {how.out} ({pages}), locked. Its password is in {apart}: give it separately."
        )
    else:
        say(f"Written: {how.out} ({pages}), locked. Give its password separately from the file:")
        say(sealed.password)
    return sealed.sha256
