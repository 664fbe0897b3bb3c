"""A reply that came back: opened under guard, read strictly, judged by whose key signed it.

Nothing of it is kept or set anywhere by opening it.
"""

from collections.abc import Iterable

from msp_desktop.record.part import RecordPart
from msp_desktop.replies.faults import ReplyRefused
from msp_desktop.replies.reply import Reply, reply_digest, reply_from_json, reply_signer
from msp_desktop.review.faults import FileAltered, ReturnRefused
from msp_desktop.review.received import Judged, judge_arrived
from msp_desktop.review.return_file import Returned, open_return, open_return_arrived
from msp_desktop.review.sandbox.messages import Holds
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.signing_keys import KnownKey


class CameReply(RecordPart):
    """A reply with what is known of its file: `data` are its signed bytes, `name` their digest."""

    reply: Reply
    data: bytes
    name: str
    judged: Judged

    @property
    def proved(self) -> bool:
        """Whether its key is one that was confirmed here in person."""
        return self.judged.standing is SealVerdict.GENUINE

    @property
    def sender(self) -> str:
        """Who says that they answer: name, role, organisation."""
        who = self.reply.by
        parts = (who.name, who.role, who.organisation)
        return ", ".join(each.strip() for each in parts if each.strip())


def open_reply(file: bytes, password: str = "", *, known: Iterable[KnownKey] = ()) -> CameReply:
    """The reply in that file, read in a guarded child that is gone afterwards.

    `known` are the keys that were confirmed in person.

    Raises:
        ReferralRefused: in one of its kinds, where the PDF cannot be read or is locked.
        FileAltered: where it is not signed, or not as it was signed.
        ReplyTooNew: if a later version of the app wrote it.
        ReplyRefused: where what is in it is no reply, or another key signed it than its pages.
    """
    return reply_in(judge_arrived(file, password, known=known))


def reply_in(judged: Judged) -> CameReply:
    """The reply that a judged file holds.

    Raises:
        FileAltered, ReplyTooNew, ReplyRefused: as `open_reply` does.
    """
    if judged.holds is not Holds.REPLY:
        raise ReplyRefused
    if not judged.standing.unchanged:
        raise FileAltered
    found = reply_from_json(judged.reply)
    if reply_signer(found) != judged.signed_by:
        raise ReplyRefused
    return CameReply(
        reply=found.reply, data=judged.reply, name=reply_digest(judged.reply), judged=judged
    )


_PDF = b"%PDF-"


def open_what_came_back(
    file: bytes, password: str = "", *, known: Iterable[KnownKey] = ()
) -> Returned | CameReply:
    """A supervisor's review or an answer to a referral, whichever the file is.

    Raises:
        ReferralRefused, FileAltered, ReplyTooNew, ReplyRefused: as `open_reply` does.
        ReturnRefused: where it is neither.
    """
    if not file.startswith(_PDF):
        return open_return_arrived(file, password)
    judged = judge_arrived(file, password, known=known)
    if judged.holds is Holds.REPLY:
        return reply_in(judged)
    if judged.holds is Holds.RETURN:
        return open_return(judged.review)
    raise ReturnRefused
