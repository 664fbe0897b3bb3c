"""What happens in a case between and around its conversations: typed, sealed and never changed.

A conversation holds what was said in one sitting. What belongs to the work as a whole (when it was
opened and concluded, a meeting, an agreement given by telephone, an alert, what came of an action)
is a case event. An event is never overwritten: a later one that refers to it takes its place, see
`state`. Each kind of event has a name of its own in JSON (`type`), which never changes.
"""

from typing import Annotated, Final
from uuid import UUID, uuid4

import msgspec

from msp_desktop.practice.case_codes import CaseResult, HandoverReach, Route
from msp_desktop.practice.codes import Answer, Stage
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.case.advocacy_events import AdvocacyHappening
from msp_desktop.record.case.attachment_events import AttachmentHappening
from msp_desktop.record.case.drawn_events import DrawnHappening
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import ItemId, Many, Moment, RecordPart, SpokenDate, SpokenWords, Text
from msp_desktop.record.plan import Action
from msp_desktop.record.replies.answers import Reference, ReplyAnswers
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.since import Since4

FORMAT: Final = "msp-case-event"
VERSION: Final = 1

Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256, as 64 hex digits."""


class CaseOpened(RecordPart, tag="opened"):
    """The case began: on which day and by which route the concern came.

    `inferred` is whether nobody said so: an older store's conversations were put together, or a
    first conversation was begun. A later `CaseOpened` of somebody who confirms it takes its place.
    """

    on: SpokenDate = SpokenDate()
    route: Route | None = None
    route_note: Text = ""
    inferred: bool = False


class StageChanged(RecordPart, tag="stage changed"):
    """Where the work stands in law from that day (Care Act 2014 s42, or below or beside it)."""

    stage: Stage
    on: SpokenDate = SpokenDate()
    why: Text = ""


class Concluded(RecordPart, tag="concluded"):
    """The case came to its end on that day, with an enquiry or without one."""

    result: CaseResult
    on: SpokenDate = SpokenDate()
    words: Text = ""


class Reopened(RecordPart, tag="reopened"):
    """The case goes on after it was concluded."""

    on: SpokenDate = SpokenDate()
    why: Text = ""


class Linked(RecordPart, tag="linked"):
    """These conversations, and these people by their ids, belong to the case."""

    conversations: Many[UUID] = ()
    persons: Many[UUID] = ()
    why: Text = ""


class Unlinked(RecordPart, tag="unlinked"):
    """These do not belong to the case (any more): they were linked by mistake or moved."""

    conversations: Many[UUID] = ()
    persons: Many[UUID] = ()
    why: Text = ""


class AgreementGiven(RecordPart, tag="agreement"):
    """An answer of the person about sharing, given outside a conversation."""

    decision: SharingDecision


class SafeContactChanged(RecordPart, tag="safe contact"):
    """How it is safe to reach the person, how it is not, and who must not know: one whole."""

    ways: Text = ""
    not_ways: Text = ""
    times: Text = ""
    through: Text = ""
    must_not_know: Text = ""
    on: SpokenDate = SpokenDate()


class Alert(RecordPart, tag="alert"):
    """Something whoever deals with the person must know first; factual, with its source.

    `for_visitors` is whether whoever will visit should know it.
    """

    id: ItemId
    words: Text = ""
    source: Text = ""
    for_visitors: bool = False
    on: SpokenDate = SpokenDate()


class AlertEnded(RecordPart, tag="alert ended"):
    """That alert holds no longer."""

    alert: ItemId
    why: Text = ""
    on: SpokenDate = SpokenDate()


class ActionAdded(RecordPart, tag="action added"):
    """An action agreed between visits."""

    action: Action


class ActionSeen(RecordPart, tag="action seen"):
    """What came of an action, of a plan or added since. `done` None takes an earlier answer back.

    `action` is the item's id in its plan; a plan's day to meet again has a name of its own.
    """

    action: Annotated[str, msgspec.Meta(max_length=80)]
    conversation: UUID | None = None
    done: Answer | None = None
    result: Text = ""
    on: SpokenDate = SpokenDate()


class Attendee(RecordPart):
    """Somebody asked to a meeting: whether they came, and why not if they were kept out."""

    name: Text = ""
    role: Text = ""
    came: Answer | None = None
    kept_out: Text = ""


class Meeting(RecordPart, tag="meeting"):
    """A meeting arranged around the person (Guidance 14.62, 14.65)."""

    id: ItemId
    on: SpokenDate = SpokenDate()
    about: Text = ""
    venue: Text = ""
    venue_why: Text = ""
    attendees: Many[Attendee] = ()
    person_came: Answer | None = None
    person_not_why: Text = ""
    helped: Text = ""
    words: SpokenWords = SpokenWords()
    words_read_out: Answer | None = None
    decided: Text = ""
    actions: Many[Action] = ()
    record_given: SpokenDate = SpokenDate()


class Note(RecordPart, tag="note"):
    """A call, a letter or a short contact between visits."""

    on: SpokenDate = SpokenDate()
    about: Text = ""
    words: SpokenWords = SpokenWords()


class PaperLeft(RecordPart, tag="paper left"):
    """A paper was made for somebody: its kind, for whom, and the digest of the file.

    `reference` is printed in a referral, so that an answer can name it; other papers have none.
    """

    kind: Text
    recipient: Text
    sha256: Digest
    conversation: UUID | None = None
    reference: Since4[Reference] = ""


class ReplyTaken(RecordPart, tag="reply taken"):
    """An answer to a referral, as it came: as a signed reply, or written down by hand.

    `referral` is the digest of the paper that it answers, `reply` that of the signed reply where
    one came, `follows` that of the reply before it; `proved` is whether its signature is by a key
    that was confirmed in person. `answers` is what it says. `decided`, `why`, `leads` and
    `person_told` were there before `answers` was, and are empty beside it.
    """

    referral: Digest | None = None
    reply: Digest | None = None
    sender: Text = ""
    on: SpokenDate = SpokenDate()
    decided: Text = ""
    why: Text = ""
    leads: Text = ""
    person_told: Text = ""
    proved: bool = False
    answers: Since4[ReplyAnswers | None] = None
    signed_by: Since4[Text] = ""
    follows: Since4[Digest | None] = None


class AnswerChallenged(RecordPart, tag="answer challenged"):
    """Somebody is not happy with the answer to a referral: why, and who answers that by when.

    `words` are the person's own, where it is they who are not happy.
    """

    id: ItemId
    referral: Digest | None = None
    on: SpokenDate = SpokenDate()
    why: Text = ""
    words: SpokenWords = SpokenWords()
    who_answers: Text = ""
    by: SpokenDate = SpokenDate()


class ChallengeAnswered(RecordPart, tag="challenge answered"):
    """What came of that challenge."""

    challenge: ItemId
    on: SpokenDate = SpokenDate()
    answer: Text = ""


class CopyDecided(RecordPart, tag="copy decided"):
    """What became of the copy for the person, decided after the conversation was finished."""

    conversation: UUID
    choice: CopyChoice
    reason: Text = ""


class HandedOver(RecordPart, tag="handed over"):
    """The case, or a draft of it, was sealed for somebody else.

    `reach` is whether it stays in the team, in the organisation, or leaves it; there it is a
    disclosure with its basis and need. `told` is what the person was told of it, or why not yet.
    `left_out` names what stayed with the sender.
    """

    receiver: Text
    fingerprint: Text = ""
    bundle: Digest | None = None
    draft: UUID | None = None
    on: SpokenDate = SpokenDate()
    reach: Since4[HandoverReach | None] = None
    told: Since4[Text] = ""
    basis: Since4[Text] = ""
    need: Since4[Text] = ""
    left_out: Since4[Many[Text]] = ()


class Received(RecordPart, tag="received"):
    """Entries of this case came from somebody else."""

    sender: Text
    fingerprint: Text = ""
    bundle: Digest | None = None
    on: SpokenDate = SpokenDate()


Happening = (
    CaseOpened
    | StageChanged
    | Concluded
    | Reopened
    | Linked
    | Unlinked
    | AgreementGiven
    | SafeContactChanged
    | Alert
    | AlertEnded
    | ActionAdded
    | ActionSeen
    | Meeting
    | Note
    | PaperLeft
    | ReplyTaken
    | AnswerChallenged
    | ChallengeAnswered
    | CopyDecided
    | HandedOver
    | Received
    | AdvocacyHappening
    | AttachmentHappening
    | DrawnHappening
)
"""Any one of the things that can happen in a case."""


class CaseEvent(RecordPart):
    """One thing that happened in a case, when it was written down, and by whom.

    `at` is the writer's clock and decides nothing; the day something took place is in `what`.
    """

    id: UUID
    case_id: UUID
    at: Moment
    by: Practitioner
    what: Happening
    format: str = FORMAT
    version: int = VERSION


def case_event(case_id: UUID, by: Practitioner, at: Moment, what: Happening) -> CaseEvent:
    """A new event of that case."""
    return CaseEvent(id=uuid4(), case_id=case_id, at=at, by=by, what=what)
