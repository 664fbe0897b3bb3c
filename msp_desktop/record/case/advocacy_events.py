"""What an advocate enters between conversations: events of a case, like all others only added to.

Each thing has an id. A later event of the same kind and id takes the place of the earlier one; an
`AdvocacyTakenBack` says that it was entered by mistake. What an advocate was told is the person's:
nothing of these events goes into a paper by itself (see `CaseState.for_chronology`).
"""

from typing import Annotated, Final

import msgspec

from msp_desktop.practice.advocacy_codes import (
    AdvocacyEnd,
    AwardUnit,
    ContactKind,
    Gain,
    Instruction,
    NeedNow,
    PatternKind,
    SupportLevel,
)
from msp_desktop.practice.codes import AdvocateRole, Answer
from msp_desktop.record.advocates_record import AreaChange, IndicatorAnswer, Minutes
from msp_desktop.record.part import ItemId, Many, RecordPart, SpokenDate, SpokenWords, Text

SINCE: Final = 4
"""The version of a case event that brought these: an earlier app says that it is newer."""


class AdvocateNamed(RecordPart, tag="advocacy named"):
    """One advocate of this person, since that day; `second_reason` is why there is another one.

    `independent` is whether they are independent of whoever arranges or gives the care (Care and
    Support (Independent Advocacy Support) Regulations 2014); `checked` says how that was looked
    at, and `conflict` what conflict there is or may be.
    """

    id: ItemId
    name: Text = ""
    organisation: Text = ""
    telephone: Text = ""
    reach: Text = ""
    on: SpokenDate = SpokenDate()
    roles: Many[AdvocateRole] = ()
    units: Many[AwardUnit] = ()
    award: Text = ""
    independent: Answer | None = None
    checked: Text = ""
    conflict: Text = ""
    second_reason: Text = ""


class AdvocateEnded(RecordPart, tag="advocacy ended"):
    """That advocate's work with the person came to its end, and what the person thinks changed."""

    advocate: ItemId
    on: SpokenDate = SpokenDate()
    why: AdvocacyEnd | None = None
    words: Text = ""
    changed: SpokenWords = SpokenWords()


class AdvocacyMatter(RecordPart, tag="advocacy matter"):
    """One matter: instructed in it or not, and what the advocate relies on if not."""

    id: ItemId
    matter: Text = ""
    instruction: Instruction | None = None
    relies_on: Text = ""
    on: SpokenDate = SpokenDate()
    closed: bool = False


class SupportWished(RecordPart, tag="advocacy support"):
    """How much the person wants their advocate to do, and in which way, as they chose."""

    level: SupportLevel | None = None
    words: SpokenWords = SpokenWords()
    on: SpokenDate = SpokenDate()


class AdvocacyContact(RecordPart, tag="advocacy contact"):
    """One time that the advocate was, or should have been, in touch. Its time has no cap.

    `need` is what came of considering the need for advocacy, `next` when they are in touch again.
    """

    id: ItemId
    on: SpokenDate = SpokenDate()
    kind: ContactKind | None = None
    who: Text = ""
    minutes: Minutes | None = None
    missed: bool = False
    note: Text = ""
    need: NeedNow | None = None
    need_note: Text = ""
    next: SpokenDate = SpokenDate()


class InstructionGiven(RecordPart, tag="advocacy instruction"):
    """What the person asked their advocate to say or do, as they put it."""

    id: ItemId
    words: SpokenWords = SpokenWords()
    on: SpokenDate = SpokenDate()


class SaidForPerson(RecordPart, tag="advocacy said"):
    """What the advocate said for the person, to whom, and by when an answer is promised, if so."""

    id: ItemId
    what: Text = ""
    to_whom: Text = ""
    on: SpokenDate = SpokenDate()
    answer_by: SpokenDate = SpokenDate()


class ChallengeRaised(RecordPart, tag="advocacy challenge"):
    """What the advocate challenged, and with whom; it waits until somebody answers."""

    id: ItemId
    what: Text = ""
    to_whom: Text = ""
    on: SpokenDate = SpokenDate()
    answer_by: SpokenDate = SpokenDate()


class AdvocacyAnswered(RecordPart, tag="advocacy answer"):
    """The answer to what was said for the person, or to a challenge.

    `accepted` is whether the person is content with it.
    """

    to: ItemId
    words: Text = ""
    on: SpokenDate = SpokenDate()
    accepted: Answer | None = None


class SignsAsked(RecordPart, tag="advocacy signs"):
    """The five signs of good advocacy asked of the person, and the first also of a carer.

    `gains` is what advocacy left behind beside a decision, `areas` what changed where.
    """

    id: ItemId
    on: SpokenDate = SpokenDate()
    answers: Many[IndicatorAnswer] = ()
    carer: Text = ""
    carer_informed: Answer | None = None
    carer_words: SpokenWords = SpokenWords()
    gains: Many[Gain] = ()
    gains_words: SpokenWords = SpokenWords()
    areas: Many[AreaChange] = ()


class PatternNoted(RecordPart, tag="advocacy pattern"):
    """A pattern, or a gap in policy, in words that name nobody: for a board."""

    id: ItemId
    kind: PatternKind
    words: Text = ""
    on: SpokenDate = SpokenDate()


class AdvocacyTakenBack(RecordPart, tag="advocacy taken back"):
    """That thing was entered by mistake."""

    item: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{12}\Z")]
    why: Text = ""


AdvocacyHappening = (
    AdvocateNamed
    | AdvocateEnded
    | AdvocacyMatter
    | SupportWished
    | AdvocacyContact
    | InstructionGiven
    | SaidForPerson
    | ChallengeRaised
    | AdvocacyAnswered
    | SignsAsked
    | PatternNoted
    | AdvocacyTakenBack
)
"""Any one of the things that an advocate enters."""
