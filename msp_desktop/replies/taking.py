"""The sender's side: a reply is held against what really left, and set into its case.

Taking the same reply twice changes nothing. One whose key nobody confirmed is kept as claimed and
not proved; one to a referral that never left from here, or about somebody else, is refused.
"""

from functools import partial
from typing import NamedTuple
from uuid import UUID

from msp_desktop.documents.answer_pieces import AnsweredPaper
from msp_desktop.documents.kinds import kind_called
from msp_desktop.record.case.events import (
    AnswerChallenged,
    ChallengeAnswered,
    PaperLeft,
    ReplyTaken,
)
from msp_desktop.record.case.state import replies_to, what_stands
from msp_desktop.record.part import SpokenDate, day_at
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.record.replies.asked import says_anything
from msp_desktop.replies.faults import NothingAnswered, ReferralNotSent, ReplyOfAnother
from msp_desktop.replies.incoming import CameReply
from msp_desktop.store.cases import Case, Cases
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.store import Store


class AnsweredReferral(NamedTuple):
    """The referral that a reply answers: in which case, about whom, and what is known of it.

    `taken` is the event of the same reply, where it was taken before.
    """

    case: Case
    person_id: UUID
    paper: PaperLeft
    taken: ReplyTaken | None


def answered_referral(
    store: Store, came: CameReply, *, for_person: UUID | None = None
) -> AnsweredReferral:
    """The referral of this store that the reply answers.

    `for_person` is the person beside whom it was opened; none where it was opened anywhere.

    Raises:
        ReferralNotSent: where no such referral left from here.
        ReplyOfAnother: where it is about another person than the referral, or than `for_person`.
    """
    reply, cases = came.reply, Cases(store)
    for case_id in cases.of_conversation(reply.conversation):
        paper = next((each for each in cases.papers(case_id) if _is_answered(each, came)), None)
        if paper is None:
            continue
        case = cases.load(case_id)
        about = cases.persons_of(reply.conversation)
        if reply.person not in about:
            raise ReplyOfAnother
        if for_person is not None and for_person not in about:
            raise ReplyOfAnother
        taken = next((one.what for one in case.state.replies if one.what.reply == came.name), None)
        return AnsweredReferral(case, reply.person, paper, taken)
    raise ReferralNotSent


def _is_answered(paper: PaperLeft, came: CameReply) -> bool:
    reply = came.reply
    return (
        paper.reference != ""
        and paper.reference == reply.reference
        and paper.sha256 == reply.referral
        and paper.conversation == reply.conversation
    )


def take_reply(
    store: Store, came: CameReply, *, for_person: UUID | None = None
) -> AnsweredReferral:
    """Set the reply into its case; where it was taken before, nothing is changed.

    Raises:
        ReferralNotSent, ReplyOfAnother: as `answered_referral` does.
    """
    found = answered_referral(store, came, for_person=for_person)
    if found.taken is not None:
        return found
    reply = came.reply
    taken = ReplyTaken(
        referral=reply.referral,
        reply=came.name,
        sender=came.sender,
        on=SpokenDate(on=day_at(reply.at)),
        proved=came.proved,
        answers=reply.answers,
        signed_by=came.judged.signed_by,
        follows=reply.follows,
    )
    Cases(store).take_reply(found.case.id, taken, came.data)
    return found._replace(taken=taken)


def enter_by_hand(
    store: Store,
    case_id: UUID,
    paper: PaperLeft,
    *,
    sender: str,
    on: SpokenDate,
    answers: ReplyAnswers,
) -> None:
    """Write down an answer that came on a reply sheet, by letter or by telephone.

    Raises:
        NothingAnswered: where nothing is said.
        NoSuchCase: there is none of that id.
    """
    if not says_anything(answers):
        raise NothingAnswered
    taken = ReplyTaken(referral=paper.sha256, sender=sender.strip(), on=on, answers=answers)
    Cases(store).add(case_id, taken)


def challenge_answer(store: Store, case_id: UUID, challenge: AnswerChallenged) -> None:
    """Note that somebody is not happy with an answer, and who answers that by when.

    Raises:
        NoSuchCase: there is none of that id.
    """
    Cases(store).add(case_id, challenge)


def settle_challenge(store: Store, case_id: UUID, answer: ChallengeAnswered) -> None:
    """Note what came of a challenge.

    Raises:
        NoSuchCase: there is none of that id.
    """
    Cases(store).add(case_id, answer)


def answered_papers(store: Store, conversation_id: UUID) -> tuple[AnsweredPaper, ...]:
    """The referrals of that conversation's cases that were answered, each with the newest answer.

    It is read to be offered beside what is read and noted already.
    """
    found: dict[str, AnsweredPaper] = {}
    for case_id in Cases(store).of_conversation(conversation_id):
        state = what_stands(case_id, store.read(partial(case_entries, case_id=case_id)))
        for left in state.papers:
            replies = replies_to(state.replies, state.papers, left.what)
            if replies:
                name = left.what.reference or left.what.sha256
                called = kind_called(left.what.recipient)
                found.setdefault(name, AnsweredPaper(left.what, called, replies[-1].what))
    return tuple(found.values())
