"""What the person said about sharing, recipient by recipient, with its day, over the whole case.

An answer stands until the person gives another one about the same recipient; that it was not asked
again takes nothing back. It covers what there was to share when it was given, so its day is always
said with it.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msp_desktop.practice.codes import Agreement, Recipient
from msp_desktop.record.case.events import AgreementGiven
from msp_desktop.record.case.history import Stated
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, day_at, has_text, plain_name
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.story import in_order

_NO_ANSWER = frozenset({None, Agreement.NOT_ASKED})


class AgreementThen(RecordPart):
    """One answer: what was decided, on which day, and in which conversation or by which event."""

    decision: SharingDecision
    on: date
    conversation: UUID | None = None
    entry: str = ""


class AgreementNow(RecordPart):
    """What stands about one recipient, and what was said before.

    `standing` is empty where the person was never asked; several stand side by side where they
    were given on the same day, or without knowing of each other.
    """

    recipient: Recipient | None
    name: str
    standing: tuple[AgreementThen, ...]
    earlier: tuple[AgreementThen, ...] = ()
    not_asked: tuple[AgreementThen, ...] = ()

    @property
    def latest(self) -> AgreementThen | None:
        """The answer that stands; the last of several."""
        return self.standing[-1] if self.standing else None


def agreements(
    conversations: Iterable[Conversation], given: Iterable[Stated[AgreementGiven]] = ()
) -> tuple[AgreementNow, ...]:
    """Every recipient that was ever spoken about, in the order they first were."""
    found: dict[tuple[Recipient | None, str], list[AgreementThen]] = {}
    known: set[SharingDecision] = set()
    for then in (*_in_conversations(conversations), *_given(given)):
        if then.decision in known or then.decision == SharingDecision(id=then.decision.id):
            continue
        known.add(then.decision)
        found.setdefault(_key(then.decision), []).append(then)
    return tuple(_now(times) for times in found.values())


def _in_conversations(conversations: Iterable[Conversation]) -> Iterable[AgreementThen]:
    for one in in_order(conversations):
        for decision in one.sharing.decisions:
            day = decision.decided.on or day_of(one)
            yield AgreementThen(decision=decision, on=day, conversation=one.id)


def _given(given: Iterable[Stated[AgreementGiven]]) -> Iterable[AgreementThen]:
    for one in given:
        decision = one.what.decision
        day = decision.decided.on or day_at(one.at)
        yield AgreementThen(decision=decision, on=day, entry=one.entry)


def _key(decision: SharingDecision) -> tuple[Recipient | None, str]:
    return decision.recipient, plain_name(decision.name)


def _now(times: list[AgreementThen]) -> AgreementNow:
    answered = [then for then in times if then.decision.agreement not in _NO_ANSWER]
    answered.sort(key=lambda then: then.on)
    newest = answered[-1].on if answered else None
    standing = tuple(then for then in answered if then.on == newest)
    # What one conversation says twice of a recipient, its own last answer settles.
    last = {then.conversation: then for then in standing if then.conversation is not None}
    standing = tuple(
        then for then in standing if then.conversation is None or last[then.conversation] is then
    )
    named = next(
        (then.decision.name for then in reversed(times) if has_text(then.decision.name)), ""
    )
    return AgreementNow(
        recipient=times[0].decision.recipient,
        name=named,
        standing=standing,
        earlier=tuple(then for then in answered if then not in standing),
        not_asked=tuple(then for then in times if then.decision.agreement in _NO_ANSWER),
    )
