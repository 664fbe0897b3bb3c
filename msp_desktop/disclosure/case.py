"""What one reader sees of a case: each conversation and each event, decided like any record.

Every conversation is decided by the agreement that stands now, and not by what was said then:
what the person has held back since is held back everywhere, and what they agreed to by telephone
counts. What came after an agreement was given starts unticked, as `disclose` has it. How to reach
the person, and which actions are done, is as it was noted last, between conversations too.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from msp_desktop.disclosure.allowed import Disclosure, DisclosureDecision, disclose
from msp_desktop.disclosure.between.events import events_given
from msp_desktop.disclosure.corrections import corrected
from msp_desktop.disclosure.items import keys_of_listed
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.standing import with_standing
from msp_desktop.disclosure.warnings import disclosure_warnings
from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment, RecordWithAmendments
from msp_desktop.record.case.actions import with_actions_seen
from msp_desktop.record.case.agreements import AgreementNow, AgreementThen
from msp_desktop.record.case.case_record import CaseRecord
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.case.merged import merged
from msp_desktop.record.case.safe_ways import with_newest_ways
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, day_of, part_of
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.story import in_order


@dataclass(frozen=True, slots=True)
class CaseDisclosure:
    """What of a case one reader sees, decided once; `chapters` are oldest first, never none.

    `newest` is the newest conversation whole, with what stands: for the practitioner's remarks.
    """

    kind: DisclosurePolicy
    case_id: UUID
    chapters: tuple[Disclosure, ...]
    newest: Conversation = field(repr=False)
    events: tuple[CaseEvent, ...] = field(repr=False)

    @property
    def decisions(self) -> tuple[DisclosureDecision, ...]:
        """Every decision, the newest conversation's first."""
        return tuple(each for one in reversed(self.chapters) for each in one.decisions)

    @property
    def hits(self) -> tuple[DisclosureDecision, ...]:
        """The pieces that have words of what the person holds back, in or out."""
        return tuple(each for each in self.decisions if each.found)

    @property
    def must_choose(self) -> bool:
        """Whether nothing goes before somebody has ticked what does."""
        return self.chapters[-1].must_choose

    @property
    def reader_ties(self) -> tuple[str, ...]:
        """Why the reader may be tied to whoever the risk comes from."""
        return tuple(dict.fromkeys(tie for one in self.chapters for tie in one.reader_ties))

    def decisions_on(self, keys: frozenset[str]) -> tuple[DisclosureDecision, ...]:
        """What was decided of these pieces."""
        return tuple(each for each in self.decisions if each.key in keys)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What deserves a deliberate look, said once of the whole case."""
        newest = self.chapters[-1]
        return disclosure_warnings(self.newest, self.kind, self.decisions, newest.standing)

    @property
    def to_weigh(self) -> Disclosure:
        """The newest conversation's, with what was decided of all: what is weighed before saving.

        What the person holds back and who the reader may be tied to is shown for a case too.
        """
        return replace(
            self.chapters[-1],
            decisions=self.decisions,
            remarks=self.remarks,
            reader_ties=self.reader_ties,
        )

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        """Each conversation as far as the reader may see it."""
        return tuple(one.record for one in self.chapters)

    @property
    def amendments(self) -> tuple[Amendment, ...]:
        """The amendments that the reader may see, oldest first."""
        found = [each for one in self.chapters for each in one.amendments]
        return tuple(sorted(found, key=lambda each: (each.at, each.id)))

    @property
    def as_one(self) -> Conversation:
        """The conversations as one record, as the attached one is read, too."""
        return merged(self.conversations)

    @property
    def record(self) -> CaseRecord:
        """What is attached."""
        return CaseRecord(
            case_id=self.case_id,
            conversations=tuple(
                RecordWithAmendments(one.record, one.amendments) for one in self.chapters
            ),
            events=self.events,
        )


def disclose_case(
    state: CaseState,
    conversations: Sequence[RecordWithAmendments],
    kind: DisclosurePolicy,
    *,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
) -> CaseDisclosure:
    """Decide once what this reader sees of a case.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where there is no conversation, or a key begins with no part's name.
    """
    beside = {one.conversation.id: one.amendments for one in conversations}
    with_them = {one.conversation.id: one.conversation for one in conversations}
    ordered = in_order(with_them.values())
    if kind.name is not DocumentKindName.CHRONOLOGY:  # it tells each on its own day
        ordered = with_actions_seen(ordered, state.actions)
    story = tuple((one, beside[one.id]) for one in ordered)
    if not ordered:
        raise ValueError("there is no conversation to read from")
    chapters: list[Disclosure] = []
    replaced = frozenset[str]()
    for number, one in reversed(tuple(enumerate(ordered))):
        shared = disclose(
            _as_of_now(one, state.agreements, frozenset(each.id for each in ordered[number + 1 :])),
            kind,
            included=included,
            excluded=excluded | replaced,
            amendments=beside[one.id],
            earlier=ordered if kind.gives_newest_ways else ordered[:number],
            story=story,
            changed_ways=state.safe_contact if one is ordered[-1] or kind.gives_newest_ways else (),
        )
        chapters.insert(0, _own_answers(one, shared))
        replaced |= _not_given_items(one, shared)
    newest = with_standing(_as_of_now(ordered[-1], state.agreements), ordered[:-1]).conversation
    newest = with_newest_ways(newest, ordered[:-1], state.safe_contact)
    if not kind.as_first_written:
        newest = corrected(newest, beside[newest.id], story)
    events = events_given(
        state.for_chronology,
        kind,
        tuple(chapters),
        (*ordered[:-1], newest),
        included=included,
        excluded=excluded,
    )
    return CaseDisclosure(kind, state.case_id, tuple(chapters), newest, events)


def _not_given_items(one: Conversation, shared: Disclosure) -> frozenset[str]:
    """The items of this conversation that the reader is not given.

    An earlier wording of one would stand for what the person said last: it stays out as well.
    """
    there = {key for name in PartName for key in keys_of_listed(part_of(one, name), name.value)}
    return frozenset(d.key for d in shared.decisions if not d.included and d.key in there)


def _as_of_now(
    one: Conversation,
    agreements: tuple[AgreementNow, ...],
    later: frozenset[UUID] = frozenset(),
) -> Conversation:
    """The conversation with what the person answered after it, or between visits, said last.

    What was answered before it, `disclose` knows of itself. What a `later` conversation holds was
    answered after it, whatever day is noted of the answer and whatever it goes by.
    """
    own = one.sharing.decisions
    since = tuple(
        _dated(then)
        for then in (now.latest for now in agreements)
        if then is not None
        and then.decision not in own
        and (then.conversation is None or then.conversation in later or then.on > day_of(one))
    )
    if not since:
        return one
    answered = {each.id for each in since}
    kept = (each for each in own if each.id not in answered)
    return one.but(sharing=one.sharing.but(decisions=(*kept, *since)))


def _dated(then: AgreementThen) -> SharingDecision:
    if then.decision.decided.on is not None:
        return then.decision
    return then.decision.but(decided=SpokenDate(on=then.on))


def _own_answers(one: Conversation, shared: Disclosure) -> Disclosure:
    """The disclosure with only the answers that its own conversation holds."""
    own = {decision.id for decision in one.sharing.decisions}
    sharing = shared.record.sharing
    kept = tuple(decision for decision in sharing.decisions if decision.id in own)
    if kept == sharing.decisions:
        return shared
    record = shared.record.but(sharing=sharing.but(decisions=kept))
    return replace(shared, record=record, on_pages=record)
