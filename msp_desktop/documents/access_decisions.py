"""What of a person's record somebody has to decide on before a copy of all of it is given.

Nothing here decides. UK GDPR article 15 gives the person their data; what is about somebody else
(Data Protection Act 2018, Schedule 2, paragraph 16), what is legal advice (paragraph 19) and what
may do somebody serious harm (Schedule 3) is weighed by a person, piece by piece.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple, TypeVar

from msp_desktop.disclosure.screening import ThirdParty
from msp_desktop.record.advocacy import AppropriatePerson
from msp_desktop.record.case.events import Attendee
from msp_desktop.record.concern import Concern
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.plan import Advice, Plan


class HoldingReason(StrEnum):
    """Why a piece is held until somebody has decided."""

    SOMEONE_ELSE = "about someone else"
    SERIOUS_HARM = "may do serious harm"
    LEGAL_ADVICE = "may be legal advice"


class HeldPiece(NamedTuple):
    """A sentence, or a whole answer, and why it is held; the same words are decided once."""

    reason: HoldingReason
    words: str


AccessDecisions = Mapping[HeldPiece, bool]
"""Of each piece that was decided: whether it is given."""

_OF_OTHERS: Final[Mapping[type[RecordPart], str]] = {
    OtherPerson: "relationship note not_told_why found works_for helps_them",
    AppropriatePerson: "relationship paid_in_care_note wanted_note able_and_willing_note "
    "implicated_note",
    Attendee: "role kept_out",
    Concern: "source_details source_note relationship source_needs_note position_of_trust_note "
    "others_at_risk_note children_note",
    Plan: "relatives relatives_told",
}
"""What is written of somebody else, whether it names them or not."""

HELD_FIELDS: Final[Mapping[tuple[type[RecordPart], str], HoldingReason]] = {
    **{
        (part, field): HoldingReason.SOMEONE_ELSE
        for part, fields in _OF_OTHERS.items()
        for field in fields.split()
    },
    (Concern, "visitor_risk"): HoldingReason.SERIOUS_HARM,
    (Plan, "advice"): HoldingReason.LEGAL_ADVICE,
    (Advice, "said"): HoldingReason.LEGAL_ADVICE,
}
"""Answers that are held as a whole, whoever they name."""

_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*[)\]”’\"']*\s*|[.!?…)\]\n]")

Some = TypeVar("Some", bound=RecordPart)


class Holding:
    """Goes through words that would be given, and holds what has to be decided on.

    `held` is every piece met so far, in order; `undecided` counts the places without a decision,
    which are marked in brackets unless `marks` is False.
    """

    def __init__(
        self, parties: tuple[ThirdParty, ...], decided: AccessDecisions, *, marks: bool = True
    ) -> None:
        self._parties = parties
        self._decided = decided
        self._marks = marks
        self.held: dict[HeldPiece, None] = {}
        self.undecided = 0
        self._where: list[str] = []

    def words(self, text: str, of: RecordPart | None = None, field: str = "") -> str:
        """The words as they are given; `field` of a part tells whether they are held as a whole."""
        reason = HELD_FIELDS.get((type(of), field)) if of is not None else None
        if reason is not None:
            return self._piece(text, reason)
        if not self._names_somebody(text):
            return text
        return "".join(self._sentence(each) for each in _SENTENCE.findall(text))

    def part(self, part: Some, path: str = "") -> Some:
        """A part of the record with the words as they are given; `path` leads to it."""
        changes = {}
        for field in part.__struct_fields__:
            value = getattr(part, field)
            new = self._value(value, part, field, f"{path}.{field}".lstrip("."))
            if new is not value:
                changes[field] = new
        return part.but(**changes) if changes else part

    def take_where(self) -> tuple[str, ...]:
        """The paths of the texts with something undecided, in the parts gone through since."""
        found = tuple(self._where)
        self._where.clear()
        return found

    def _value(self, value: object, of: RecordPart, field: str, path: str) -> object:
        if type(value) is str:
            before = self.undecided
            given = self.words(value, of, field)
            if self.undecided > before:
                self._where.append(path)
            return given if given != value else value
        if isinstance(value, RecordPart):
            return self.part(value, path)
        if isinstance(value, tuple):
            new = tuple(
                self._value(each, of, field, f"{path}[{number}]")
                for number, each in enumerate(value)
            )
            return new if any(a is not b for a, b in zip(new, value, strict=True)) else value
        return value

    def _names_somebody(self, text: str) -> bool:
        return any(party.may_be_named_in(text) for party in self._parties)

    def _sentence(self, text: str) -> str:
        if not self._names_somebody(text):
            return text
        return self._piece(text, HoldingReason.SOMEONE_ELSE)

    def _piece(self, text: str, reason: HoldingReason) -> str:
        words = text.rstrip()
        if not has_text(words):
            return text
        piece = HeldPiece(reason, words)
        self.held[piece] = None
        after = text[len(words) :]
        given = self._decided.get(piece)
        if given is None:
            self.undecided += 1
            return f"[{check(reason)}: {words}]{after}" if self._marks else text
        return text if given else f"[Left out: {reason.value}.]{after}"


def check(reason: HoldingReason) -> str:
    """What stands before words that nobody has decided on."""
    return f"{reason.value}: check before giving"
