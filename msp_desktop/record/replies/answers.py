"""What an answer to a referral says: the decision, each outcome, what the person was told.

An answer names its referral by the digest of the file and by a reference that is printed in it. A
first answer that decides nothing does not end the waiting; a challenge waits for its own answer.
"""

from typing import Annotated

import msgspec

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.part import ItemId, Many, RecordPart, SpokenDate, Text

Reference = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{32})?\Z")]
"""128 bits drawn by chance as 32 hex digits, which name one referral; empty where it asks none."""


class OutcomeAnswer(RecordPart):
    """What is done, or not, about one outcome, by its id; `words` is how the referral put it."""

    outcome: ItemId
    words: Text = ""
    step: OutcomeStep | None = None
    note: Text = ""


class PersonTold(RecordPart):
    """What was told to the person of the answer: when, by whom and how, in what form.

    Where they were not told yet, `why_not` says why.
    """

    told: Answer | None = None
    what: Text = ""
    on: SpokenDate = SpokenDate()
    how: Text = ""
    form: Text = ""
    why_not: Text = ""


class ReplyAnswers(RecordPart):
    """What an answer says. `decided` is None while nothing is decided; `why` says why either way.

    `outcomes` are in the order in which the person gave them.
    """

    decided: ReplyDecision | None = None
    why: Text = ""
    leads: Text = ""
    outcomes: Many[OutcomeAnswer] = ()
    told: PersonTold = PersonTold()

    @property
    def is_final(self) -> bool:
        """Whether it says what was decided, so that nobody waits any more."""
        return self.decided is not None
