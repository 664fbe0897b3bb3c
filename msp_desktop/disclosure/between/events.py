"""What one reader sees of what happened between the conversations of a case.

Events rest on the same decisions as the conversations beside them: a way to reach the person that
is left out of the record is told by no event, and what names somebody is screened where the record
is. A reader whose paper prints no events is given how the case began, where it stands and its end.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from msp_desktop.disclosure.allowed import Disclosure
from msp_desktop.disclosure.contact_guard import ContactGuard, contact_guard
from msp_desktop.disclosure.items import is_within_any, with_english
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import NAME_REDACTED, REDACTED
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import ThirdParty, people_named_in, third_parties
from msp_desktop.record.case.events import (
    ActionAdded,
    ActionSeen,
    AgreementGiven,
    CaseEvent,
    CaseOpened,
    Concluded,
    Happening,
    Meeting,
    Reopened,
    SafeContactChanged,
    StageChanged,
)
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, SpokenWords

_TELL_EVENTS: Final = frozenset({DocumentKindName.CHRONOLOGY, DocumentKindName.SUPERVISOR})
_FRAME: Final = (CaseOpened, StageChanged, Concluded, Reopened)
_NAMES: Final = frozenset({"name", "who", "recipient", "sender"})
"""Fields with nothing but a name in them."""

Some = TypeVar("Some", bound=RecordPart)


def events_given(
    events: tuple[CaseEvent, ...],
    kind: DisclosurePolicy,
    chapters: tuple[Disclosure, ...],
    recorded: tuple[Conversation, ...],
    *,
    included: frozenset[str],
    excluded: frozenset[str],
) -> tuple[CaseEvent, ...]:
    """The events as this reader sees them: for readers within the organisation alone.

    `recorded` are the conversations as they stand, oldest first, and `chapters` what was decided
    of each.
    """
    if kind.recipient is not None or not kind.professional or kind.neutral:
        return ()
    newest = chapters[-1]
    guard = contact_guard(
        recorded[-1],
        kind,
        included=included,
        excluded=with_english(excluded),
        held=newest.held,
        piecewise=newest.must_choose,
        as_recorded=(*recorded[:-1], *_as_said_between(recorded[-1], events)),
    )
    seen_by = _Reader(guard, _parties(recorded) if kind.screened else ())
    out = excluded | {
        each.key
        for one in chapters
        for each in one.decisions
        if not each.included and each.reason.is_left_out
    }
    return tuple(
        event if event.what is (what := seen_by.given(event.what)) else event.but(what=what)
        for event in events
        if kind.name in _TELL_EVENTS or isinstance(event.what, _FRAME)
        if not _is_out(event.what, guard, out)
    )


def _as_said_between(newest: Conversation, events: tuple[CaseEvent, ...]) -> Iterator[Conversation]:
    """Each way that was said between conversations, to be looked for like one said in them."""
    for each in (event.what for event in events):
        if isinstance(each, SafeContactChanged):
            ways = f"{each.ways}\n{each.through}\n{each.not_ways}"
            yield newest.but(opening=newest.opening.but(contact_again=ways))


def _parties(recorded: tuple[Conversation, ...]) -> tuple[ThirdParty, ...]:
    """Everybody known by name; what was said of one last counts."""
    found: dict[str, ThirdParty] = {}
    for one in reversed(recorded):
        for party in third_parties(one):
            found.setdefault(party.name.casefold(), party)
    return tuple(found.values())


def _is_out(what: Happening, guard: ContactGuard, out: Collection[str]) -> bool:
    """Whether that event tells of something that the reader is not given."""
    match what:
        case SafeContactChanged():
            return guard.is_out
        case ActionAdded():
            return is_within_any(f"plan.actions.{what.action.id}", out)
        case ActionSeen():
            return is_within_any(f"plan.actions.{what.action}", out)
        case Meeting():
            return "plan" in out
        case AgreementGiven():
            return is_within_any(f"sharing.decisions.{what.decision.id}", out)
        case _:
            return False


@dataclass(frozen=True, slots=True)
class _Reader:
    """Takes out of an event's words what this reader is not given."""

    guard: ContactGuard
    parties: tuple[ThirdParty, ...]

    def given(self, part: Some) -> Some:
        """The part as the reader sees it; how not to reach the person goes whole or not at all."""
        if isinstance(part, SafeContactChanged):
            return part
        changes = {}
        for field in part.__struct_fields__:
            value = getattr(part, field)
            new = self._value(value, field)
            if new is not value:
                changes[field] = new
        return part.but(**changes) if changes else part

    def _value(self, value: object, field: str) -> object:
        if isinstance(value, SpokenWords):
            tells = self._tells(value.text) or self._tells(value.in_english)
            return SpokenWords(text=REDACTED, said_by=value.said_by) if tells else value
        if type(value) is str:
            if not self._tells(value):
                return value
            return NAME_REDACTED if field in _NAMES else REDACTED
        if isinstance(value, RecordPart):
            return self.given(value)
        if isinstance(value, tuple):
            new = tuple(self._value(each, field) for each in value)
            return new if any(a is not b for a, b in zip(new, value, strict=True)) else value
        return value

    def _tells(self, text: str) -> bool:
        return (
            self.guard.tells("case", text)
            or self.guard.tells_address("case", text)
            or people_named_in(text, self.parties) is not None
        )
