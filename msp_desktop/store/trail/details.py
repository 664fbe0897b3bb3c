"""What a row of the trail notes beside its event: typed, and kept as JSON.

A detail holds ids, digests, codes and counts, never what anybody said. Rows from before
details were typed hold an English sentence, which `older_details` reads; no row is ever rewritten.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from msp_desktop.sentences import translatable
from msp_desktop.store.trail.passing_details import PassingDetail
from msp_desktop.store.trail.trail_detail import TrailDetail


class DeliveryMethod(StrEnum):
    """How a copy left: as a locked file, as one that anybody can read, on paper, or by e-mail."""

    LOCKED = "locked file"
    OPEN = "unlocked file"
    PAPER = "on paper"
    MAIL = "by mail"


class Noted(StrEnum):
    """What needs nothing beside it: a reading, or a change to the store as a whole."""

    STORY = "their story"
    CASE = "a case"
    MEASURES = "measures"
    MEASURES_GIVEN_OUT = "measures given out"
    MEASURES_ROUNDED = "measures are given out rounded"
    MEASURES_EXACT = "measures are given out exact, with more hidden"
    COUNTS_GIVEN_OUT = "counts given out to be joined"
    COUNTS_JOINED = "counts of another laptop joined"
    AUDIT_PAPERS = "papers given to auditors"
    AUDIT_FINDINGS = "what audits say, given out"
    BOARD_WORDS = "words that people let others read"
    BOARD_WORDS_GIVEN = "words that people let others read, given out"
    ADVOCACY = "advocacy"
    ADVOCACY_CASELOAD = "advocacy caseload"
    ADVOCACY_FOR_BOARD = "advocacy, for a board"
    ATTACHMENTS = "what is kept beside the words"
    BUILT_IN_PACK = "built-in pack"
    ORGANISATION_IN = "an organisation let in by its key"
    ORGANISATION_BY_POLICY = "an organisation let in by the policy"
    ORGANISATION_OUT = "the organisation taken out"
    DATA_KEY = "a new data key"
    DATA_KEY_AND_PASSPHRASE = "a new data key and passphrase"  # noqa: S105 - a note, no secret
    PASSPHRASE = "a new passphrase by the organisation's key"  # noqa: S105 - a note, no secret
    OLDER_LOCKS = "an older set of locks"
    PRACTICE = "practice, with an invented person"
    OWN_SAFETY = "the worker's own safety"


class Plain(TrailDetail, frozen=True, tag="noted"):
    """One of the short notes."""

    sentence: ClassVar[str] = "{noted}"

    noted: Noted


class ConversationFinished(TrailDetail, frozen=True, tag="finished"):
    """A conversation was closed for good, under that digest."""

    sentence: ClassVar[str] = "finished {digest}"

    digest: str


class ConversationAmended(TrailDetail, frozen=True, tag="amended"):
    """An amendment of that digest was put beside it."""

    sentence: ClassVar[str] = "amended {digest}"

    digest: str


class CaseEventAdded(TrailDetail, frozen=True, tag="case event"):
    """An event of that kind was entered into the case."""

    sentence: ClassVar[str] = "entered into the case"

    kind: str


class MovedToCase(TrailDetail, frozen=True, tag="moved to case"):
    """A conversation belongs to that case from now on."""

    sentence: ClassVar[str] = "to case {case}"

    case: str


class PeopleJoined(TrailDetail, frozen=True, tag="joined"):
    """Two entries are of the same person."""

    sentence: ClassVar[str] = "joined with {other}"

    other: str


class PeopleSplit(TrailDetail, frozen=True, tag="split"):
    """They are not the same person after all."""

    sentence: ClassVar[str] = "split from {other}"

    other: str


class CopyGivenOut(TrailDetail, frozen=True, tag="copy"):
    """A document was made for somebody; `plan` marks the plan that was in it, by the store's key.

    `recipient` is as that version of the app called it.
    """

    sentence: ClassVar[str] = "to {recipient}, document {document}, {how}"
    sentence_of_old: ClassVar[str] = "to {recipient}, document {document}"

    recipient: str
    document: str
    how: DeliveryMethod | None = None
    plan: str | None = None

    def template(self) -> str:
        """The sentence; an older version did not note how a copy left."""
        return self.sentence if self.how is not None else self.sentence_of_old


class ReplyGivenOut(TrailDetail, frozen=True, tag="reply given"):
    """An answer to that referral left, as the file of that digest."""

    sentence: ClassVar[str] = "reply to referral {referral}, document {document}"

    referral: str
    document: str


class ReplyEntered(TrailDetail, frozen=True, tag="reply taken"):
    """A reply to a paper of this store was taken into the case; both by their digests."""

    sentence: ClassVar[str] = "reply {reply} to paper {paper}"

    reply: str
    paper: str


class ReturnGivenOut(TrailDetail, frozen=True, tag="return"):
    """A signed review was saved for the practitioner, as the file of that digest."""

    sentence: ClassVar[str] = "to the practitioner, review {document}"

    document: str


class KeptThingGivenOut(TrailDetail, frozen=True, tag="kept thing"):
    """A picture, a body map or a mark left as the locked file of that digest."""

    sentence: ClassVar[str] = "{thing}, as a locked file, document {document}"

    thing: str
    document: str


class EverythingGivenOut(TrailDetail, frozen=True, tag="everything"):
    """Everything about a person was written to the file of that digest, at their asking."""

    sentence: ClassVar[str] = "everything, as a file, document {document}"

    document: str


class ReferralArrived(TrailDetail, frozen=True, tag="arrived"):
    """A referral was opened for the first time and kept."""

    sentence: ClassVar[str] = "referral {file} arrived"

    file: str


class ReferralOpenedAgain(TrailDetail, frozen=True, tag="opened again"):
    """A referral that is kept was opened again."""

    sentence: ClassVar[str] = "referral {file} opened again"

    file: str


class FileNotTaken(TrailDetail, frozen=True, tag="not taken"):
    """A file was refused; `fault` is the name of the fault's class."""

    sentence: ClassVar[str] = "file {file} refused: {fault}"

    file: str
    fault: str


class PagesNotDrawn(TrailDetail, frozen=True, tag="not drawn"):
    """Pages of a kept file could not be drawn."""

    sentence: ClassVar[str] = "pages of file {file} not drawn: {fault}"

    file: str
    fault: str


class ReviewMoved(TrailDetail, frozen=True, tag="review"):
    """A review is in another state now."""

    sentence: ClassVar[str] = "review {review} {state}"

    review: str
    state: str

    def in_words(self) -> str:
        """The state is one of the core's own words, and said in the language of the screen."""
        return translatable(self.sentence, review=self.review, state=translatable(self.state))


class KeptUntil(TrailDetail, frozen=True, tag="kept until"):
    """Somebody decided to keep the records and to look again on that day."""

    sentence: ClassVar[str] = "reviewed, kept until {day}"

    day: date


class ReviewPeriodChosen(TrailDetail, frozen=True, tag="review period"):
    """Records of that kind are looked at after so many months."""

    sentence: ClassVar[str] = "review period, {kind}: {months} months"

    kind: str
    months: int


class ConversationsErased(TrailDetail, frozen=True, tag="erased"):
    """How many conversations were erased with a person."""

    sentence: ClassVar[str] = "conversations erased: {conversations}"

    conversations: int


class PracticeDeleted(TrailDetail, frozen=True, tag="practice deleted"):
    """All invented people went, and what was made with them."""

    sentence: ClassVar[str] = (
        "practice deleted: invented people: {people}, conversations: {conversations}"
    )

    people: int
    conversations: int


class OlderCopiesRemoved(TrailDetail, frozen=True, tag="older copies removed"):
    """How many older copies of the store went with what was erased."""

    sentence: ClassVar[str] = "older copies removed: {copies}"

    copies: int


class StoreBackedUp(TrailDetail, frozen=True, tag="backed up"):
    """A backup was made that holds so many conversations."""

    sentence: ClassVar[str] = "conversations backed up: {conversations}"

    conversations: int


class StoreRestored(TrailDetail, frozen=True, tag="restored"):
    """The store was put back from the backup of that moment."""

    sentence: ClassVar[str] = "from the backup of {backup}"

    backup: datetime


class FollowUpSeen(TrailDetail, frozen=True, tag="follow-up"):
    """A follow-up was seen to, or was not after all."""

    sentence: ClassVar[str] = "follow-up marked as done"
    sentence_of_no: ClassVar[str] = "follow-up put back"

    done: bool

    def template(self) -> str:
        """The sentence, by whether it was seen to."""
        return self.sentence if self.done else self.sentence_of_no


class LocalPackChosen(TrailDetail, frozen=True, tag="local pack"):
    """The local pack of that digest asks the questions from now on."""

    sentence: ClassVar[str] = "local pack {pack}"

    pack: str


class TrailSaved(TrailDetail, frozen=True, tag="trail saved"):
    """The trail was written to a file: csv or json."""

    sentence: ClassVar[str] = "trail as {form}"

    form: str


class CertificateMade(TrailDetail, frozen=True, tag="certificate"):
    """A certificate was made for that signing key, named by its first letters."""

    sentence: ClassVar[str] = "certificate made for key {key}"

    key: str


class KeyTrusted(TrailDetail, frozen=True, tag="key known"):
    """A colleague's signing key is known, or is known no longer."""

    sentence: ClassVar[str] = "key {key} is now known"
    sentence_of_no: ClassVar[str] = "key {key} is no longer known"

    key: str
    known: bool

    def template(self) -> str:
        """The sentence, by whether it is known."""
        return self.sentence if self.known else self.sentence_of_no


class WrongPassphrases(TrailDetail, frozen=True, tag="wrong passphrases"):
    """How often the store was not unlocked before it was, and when last."""

    sentence: ClassVar[str] = "{tries} wrong, the last {last}"

    tries: int
    last: datetime


class LossAccepted(TrailDetail, frozen=True, tag="loss accepted"):
    """Somebody was shown that this head of the trail is remembered and missing, and continued."""

    sentence: ClassVar[str] = "entry {number} of another history, {seal}, after {commits} saves"

    number: int
    seal: str
    commits: int


class OlderNote(TrailDetail, frozen=True, tag="older note"):
    """A sentence of an older version in no shape that is known; never written anew."""

    sentence: ClassVar[str] = "{words}"

    words: str


Detail = (
    Plain
    | ConversationFinished
    | ConversationAmended
    | CaseEventAdded
    | MovedToCase
    | PeopleJoined
    | PeopleSplit
    | CopyGivenOut
    | ReplyGivenOut
    | ReplyEntered
    | ReturnGivenOut
    | KeptThingGivenOut
    | EverythingGivenOut
    | ReferralArrived
    | ReferralOpenedAgain
    | FileNotTaken
    | PagesNotDrawn
    | ReviewMoved
    | KeptUntil
    | ReviewPeriodChosen
    | ConversationsErased
    | PracticeDeleted
    | OlderCopiesRemoved
    | StoreBackedUp
    | StoreRestored
    | FollowUpSeen
    | LocalPackChosen
    | TrailSaved
    | CertificateMade
    | KeyTrusted
    | WrongPassphrases
    | LossAccepted
    | OlderNote
    | PassingDetail
)
"""Every kind of detail."""
