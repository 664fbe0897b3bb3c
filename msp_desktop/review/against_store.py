"""Whether a store still agrees with what left it: papers, feedback, backups in a second folder.

Whoever holds the passphrase can rewrite records, seals and trail with a program of their own, and
no check of the store alone can tell. But each paper for a professional, each feedback file and each
backup names the seal that it was made under, and lies where the store's holder does not reach.
"""

from enum import StrEnum
from pathlib import Path

from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import ReferralRefused, ReturnRefused
from msp_desktop.review.foreign_backup import guarded_backups
from msp_desktop.review.received import Judged, ReceivedReferral, judge_arrived, read_arrived
from msp_desktop.review.return_file import open_return
from msp_desktop.review.sandbox.messages import Holds
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.store.named_seals import (
    is_noted_as_given_out,
    is_or_was_here,
    is_sealed_so,
    trail_entry,
    trail_seal,
)
from msp_desktop.store.signing_keys import signing_key_in
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.folders import read_backup


class Agrees(StrEnum):
    """What a file says of this store."""

    YES = "agrees"
    NO = "does not agree"
    CANNOT_SAY = "says nothing of this store"


class AgainstStore(RecordPart):
    """What came of holding one file against the store: the answer, and why, in sentences."""

    agrees: Agrees
    why: tuple[str, ...]


def against_store(store: Store, path: Path, password: str = "") -> AgainstStore:
    """Hold a paper, a feedback file, or the folder of a backup against this store.

    Foreign files are read in the guarded child.

    What is missing, or cannot be read, says nothing of the store: it keeps no other from being
    looked at.
    """
    if path.is_dir():
        return _of_backup(store, path)
    try:
        return _of_file(store, judge_arrived(read_arrived(path), password))
    except (ReferralRefused, ReturnRefused) as refused:
        return _cannot_say(refused.sentence)


def _of_file(store: Store, judged: Judged) -> AgainstStore:
    """What a file that could be judged says of this store.

    Raises:
        ReturnRefused: what is called a review in it is none.
    """
    if not judged.standing.unchanged:
        return _cannot_say(f"It is {judged.standing.value}, so nothing rests on it.")
    if judged.holds is Holds.RETURN and not _is_own(store, judged):
        return _of_feedback(store, judged)
    return _of_paper(store, judged)


def _of_paper(store: Store, judged: Judged) -> AgainstStore:
    """Whether the seals that a paper or feedback of this store names are still here."""
    about = judged.conversation.id if isinstance(judged, ReceivedReferral) else None
    if not _is_own(store, judged):
        if about is not None and is_or_was_here(store, about):
            return _no("It is about a conversation of this store, and signed with another key.")
        return _cannot_say("It was signed with another key than this store's.")
    if not judged.trail:
        return _cannot_say("It names no seal, as a copy for the person does not.")
    problems = []
    if trail_entry(store, judged.trail) is None:
        problems.append("The trail has no entry with the seal that it was made under.")
    elif not is_noted_as_given_out(store, judged.file):
        problems.append("That it left is not on the trail of this store.")
    if (
        isinstance(judged, ReceivedReferral)
        and judged.seal
        and not is_sealed_so(store, judged.conversation.id, judged.seal)
    ):
        problems.append("The conversation is sealed here otherwise than when it was made.")
    return AgainstStore(agrees=Agrees.NO, why=tuple(problems)) if problems else _yes()


def _of_feedback(store: Store, judged: Judged) -> AgainstStore:
    """Whether the paper that a review is about was noted when it left."""
    subject = open_return(judged.review).review.subject
    if not is_or_was_here(store, subject.conversation_id):
        return _cannot_say("It is about a conversation that is not in this store.")
    if is_noted_as_given_out(store, subject.file):
        return _yes()
    return _no("The file that it reviews is not on the trail as one that left this store.")


def _of_backup(store: Store, path: Path) -> AgainstStore:
    """Whether the trail of this store once ended as the facts of a backup say."""
    with guarded_backups() as reader:
        backup = read_backup(path, reader.facts)
    if backup is None:
        return _cannot_say("It is no backup, or its facts are damaged.")
    if backup.facts.store != store.vault.store_id:
        return _cannot_say("It is a backup of another store.")
    inside = backup.facts.inside
    if not inside.trail_seal:
        return _cannot_say("It names no seal.")
    here = trail_seal(store, inside.trail_number)
    if here is None:
        return _no(f"The trail of this store does not go as far as entry {inside.trail_number}.")
    if here != inside.trail_seal:
        return _no(f"Entry {inside.trail_number} of the trail is not the one of that day.")
    return _yes()


def _is_own(store: Store, judged: Judged) -> bool:
    key = signing_key_in(store)
    return key is not None and signer_of(key.certificate).fingerprint == judged.signed_by


def _yes() -> AgainstStore:
    return AgainstStore(agrees=Agrees.YES, why=())


def _no(why: str) -> AgainstStore:
    return AgainstStore(agrees=Agrees.NO, why=(why,))


def _cannot_say(why: str) -> AgainstStore:
    return AgainstStore(agrees=Agrees.CANNOT_SAY, why=(why,))
