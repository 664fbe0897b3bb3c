"""What sharing allows: each part and piece, in or out, and why; and the record with only that.

Whatever is left out is taken out of the record before anything is laid out, so that it cannot be in
the file by any road.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msp_desktop.disclosure.basis import DisclosureBasis, basis_of, decision_about
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import RecordItem, full_label, is_name_only, record_items, redact
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import (
    ThirdParty,
    people_named_in,
    reveals_purpose,
    third_parties,
)
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.practice.codes import Agreement, Answer, NeedKind, PartName, Recipient
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation, part_of, reason_not_asked
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import OtherPerson, display_name
from msp_desktop.sentences import plural, translatable

_AGREED = frozenset({Agreement.AGREES, Agreement.IN_PART})
_NO_PARTS = ("not_asked", "amendments")


@dataclass(frozen=True, slots=True)
class DisclosureDecision:
    """Whether one part, or one piece of a part, is in the document, and why in plain words.

    `key` is what `included` and `excluded` take: a part's name, or the key of a piece. `reason` is
    the kind of reason; `why` the same in words. `title` and `why` may name people; they are for the
    practitioner's screen and are never printed.
    """

    key: str
    title: str
    included: bool
    reason: DisclosureReason
    why: str


def amendment_title() -> str:
    """What an amendment is called where it is listed."""
    return translatable("Amendment to the finished record")


def disclosure_decisions(
    conversation: Conversation,
    kind: DisclosurePolicy,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
    amendments: tuple[Amendment, ...] = (),
) -> tuple[DisclosureDecision, ...]:
    """Every part in order, each followed by its pieces that are kept out, or were put in.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where a key of `included` or `excluded` begins with no part's name.
    """
    choice = _Choice(
        conversation=conversation,
        kind=kind,
        basis=basis_of(conversation, kind),
        parties=third_parties(conversation),
        not_needed=kind.not_needed(conversation),
        included=included,
        excluded=excluded,
    )
    if {key.partition(".")[0] for key in included | excluded} - {*PartName, *_NO_PARTS}:
        raise ValueError("a key begins with no part's name")
    whole = [decision for name in PartName for decision in choice.about(name)]
    return (*whole, *(choice.about_amendment(each) for each in amendments))


def redacted_record(
    conversation: Conversation, decisions: tuple[DisclosureDecision, ...]
) -> Conversation:
    """The record with nothing in it that the decisions leave out; `LEFT_OUT` marks the gaps.

    Only this is ever laid out.
    """
    unneeded = {
        d.key for d in decisions if not d.included and d.reason is DisclosureReason.NOT_RELEVANT
    }
    out = {decision.key for decision in decisions if not decision.included}
    included = {decision.key for decision in decisions if decision.included}
    parts: dict[str, RecordPart] = {}
    for name in PartName:
        part = part_of(conversation, name)
        parts[name] = type(part)() if name in out else redact(part, name, out, unneeded)
    told = any(d.key == PartName.SHARING and d.reason is DisclosureReason.NEEDED for d in decisions)
    others = (_as_needed(other, included, told=told) for other in conversation.person.others)
    parts[PartName.PERSON] = parts[PartName.PERSON].but(
        others=tuple(other for other in others if other is not None)
    )
    hidden = {
        d.key for d in decisions if not d.included and d.reason is not DisclosureReason.NOTHING_SAID
    }
    reasons = tuple(
        redact(left, f"not_asked.{left.prompt}", {f"{key}.reason" for key in hidden})
        for left in conversation.not_asked
        if left.prompt.partition(".")[0] not in hidden
    )
    return conversation.but(**parts, not_asked=reasons)


def redacted_amendments(
    amendments: tuple[Amendment, ...], decisions: tuple[DisclosureDecision, ...]
) -> tuple[Amendment, ...]:
    """The amendments that the decisions let in, in the order in which they were written."""
    allowed = {decision.key for decision in decisions if decision.included}
    return tuple(each for each in amendments if f"amendments.{each.id}" in allowed)


def disclosure_warnings(
    conversation: Conversation, kind: DisclosurePolicy, decisions: tuple[DisclosureDecision, ...]
) -> tuple[str, ...]:
    """What deserves a deliberate look before the document goes out; names nobody."""
    found: list[str] = []
    decision = decision_about(conversation, kind)
    if kind.recipient is None:
        found += _remarks_at_home(kind, decisions)
    elif decision is None or decision.agreement in {None, Agreement.NOT_ASKED}:
        found.append(
            translatable(
                "The person has not been asked whether this may be shared. The document says so."
            )
        )
    elif decision.agreement is Agreement.IN_PART and not has_text(decision.which_part):
        found.append(translatable("The person agrees in part, and it is not noted to which part."))
    elif decision.agreement not in _AGREED and decision.told is None:
        found.append(
            translatable(
                "Shared without agreement. It is not noted whether the person was told, or why not."
            )
        )
    kept_out = sum(d.reason is DisclosureReason.NAMES_SOMEONE and not d.included for d in decisions)
    if kept_out:
        found.append(
            plural(
                "One piece is left out for naming someone else. Look whether any is needed.",
                "%n pieces are left out for naming someone else. Look whether any is needed.",
                kept_out,
            )
        )
    if conversation.opening.immediate_danger is Answer.YES:
        found.append(
            translatable("Someone is in danger now. Ring as well; do not wait for this to be read.")
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Choice:
    """All that decides whether something is in."""

    conversation: Conversation
    kind: DisclosurePolicy
    basis: DisclosureBasis
    parties: tuple[ThirdParty, ...]
    not_needed: frozenset[str]
    included: frozenset[str]
    excluded: frozenset[str]

    def about(self, name: PartName) -> Iterator[DisclosureDecision]:
        """The part, then those of its pieces that need a word."""
        part = part_of(self.conversation, name)
        whole = self._whole(name, part)
        yield whole
        if whole.included:
            yield from self._pieces(name, part)
        if name is PartName.PERSON:
            yield from (self._other(other) for other in self.conversation.person.others)
        yield from self._reasons(name)

    def about_amendment(self, written: Amendment) -> DisclosureDecision:
        """An amendment: in, unless it names somebody or is of no use to this reader."""
        key, title = f"amendments.{written.id}", amendment_title()
        piece = RecordItem(key, title, f"{written.what}\n{written.why}")
        found = next(self._about_piece(piece), None)
        if found is not None:
            return found
        if self.kind.name in _WITHOUT_AMENDMENTS and key not in self.included:
            why = translatable("not relevant to {whom}", whom=self.kind.called)
            return DisclosureDecision(
                key, title, included=False, reason=DisclosureReason.NOT_RELEVANT, why=why
            )
        return DisclosureDecision(
            key, title, included=True, reason=self.basis.reason, why=self.basis.words
        )

    def _whole(self, name: PartName, part: RecordPart) -> DisclosureDecision:
        def decided(
            *, included: bool, reason: DisclosureReason, why: str = ""
        ) -> DisclosureDecision:
            return DisclosureDecision(
                name.value, TITLES[name], included, reason, why or reason.value
            )

        if name in self.kind.always:
            why = translatable("needed, so that it is known who may be told")
            return decided(included=True, reason=DisclosureReason.NEEDED, why=why)
        if name in self.excluded:
            return decided(included=False, reason=DisclosureReason.BY_YOU)
        if name not in self.kind.parts and name not in self.included:
            why = translatable("not relevant to {whom}", whom=self.kind.called)
            return decided(included=False, reason=DisclosureReason.NOT_RELEVANT, why=why)
        if part == type(part)():
            asked = has_text(reason_not_asked(self.conversation, name))
            reason = DisclosureReason.REASON_GIVEN if asked else DisclosureReason.NOTHING_SAID
            return decided(included=asked, reason=reason)
        return decided(included=True, reason=self.basis.reason, why=self.basis.words)

    def _pieces(self, name: PartName, part: RecordPart) -> Iterator[DisclosureDecision]:
        for piece in record_items(part, name.value, TITLES[name]):
            yield from self._about_piece(piece)

    def _about_piece(self, piece: RecordItem) -> Iterator[DisclosureDecision]:
        """What was decided about a piece; nothing where it goes with its part."""
        key, title = piece.key, piece.title
        if key in self.excluded:
            why = DisclosureReason.BY_YOU.value
            yield DisclosureDecision(
                key, title, included=False, reason=DisclosureReason.BY_YOU, why=why
            )
            return
        found = self._why_out(piece)
        if found is None:
            return
        reason, why = found
        if key in self.included:
            why = translatable("put in by you: {why}", why=why)
            yield DisclosureDecision(
                key, title, included=True, reason=DisclosureReason.PUT_IN, why=why
            )
        else:
            yield DisclosureDecision(key, title, included=False, reason=reason, why=why)

    def _why_out(self, piece: RecordItem) -> tuple[DisclosureReason, str] | None:
        if piece.key in self.not_needed:
            return DisclosureReason.NOT_RELEVANT, translatable(
                "not needed by {whom}", whom=self.kind.called
            )
        if self.kind.contact_out and self._is_contact(piece.key) and has_text(piece.text):
            return DisclosureReason.SAFE_CONTACT, translatable(
                "safe contact details stay out unless you put them in"
            )
        if self.kind.neutral and reveals_purpose(piece.text):
            return DisclosureReason.GIVES_AWAY, translatable(
                "has a word that tells a finder what it is about"
            )
        return self._why_names_out(piece)

    def _why_names_out(self, piece: RecordItem) -> tuple[DisclosureReason, str] | None:
        """Why words that name somebody stay out; None where they name nobody, or names belong."""
        if not has_text(piece.text) or self._is_about_sharing_it(piece.key):
            return None
        if piece.key.startswith("sharing.decisions.") and is_name_only(piece.key):
            return self._why_nameless(piece)
        names_kept_in = (
            not self.kind.screened or piece.key.partition(".")[0] in self.kind.names_kept_in
        )
        party = None if names_kept_in else people_named_in(piece.text, self.parties)
        if party is None:
            return None
        person = display_name(self.conversation.person)
        if party.refused:
            return DisclosureReason.NAMES_SOMEONE, translatable(
                "mentions {name}, whom {person} does not want told", name=party.name, person=person
            )
        why = translatable(
            "mentions {name}, with whom {person} has not agreed to share",
            name=party.name,
            person=person,
        )
        return DisclosureReason.NAMES_SOMEONE, why

    def _is_contact(self, key: str) -> bool:
        """Whether how to get in touch safely stands under that key."""
        if key in {"person.contact", "opening.contact_again"}:
            return True
        return any(
            key == f"opening.needs.{need.id}.need"
            for need in self.conversation.opening.needs
            if need.kind is NeedKind.CONTACT_METHOD
        )

    def _is_about_sharing_it(self, key: str) -> bool:
        """Whether it says to what the person agreed here: the document rests on those words."""
        current = decision_about(self.conversation, self.kind)
        return current is not None and key.startswith(f"sharing.decisions.{current.id}.")

    def _why_nameless(self, piece: RecordItem) -> tuple[DisclosureReason, str] | None:
        """A private person's name stands in the sharing part only where there is an answer."""
        sharing = self.conversation.sharing
        decision = next(d for d in sharing.decisions if f".{d.id}." in piece.key)
        answered = decision.agreement in {*_AGREED, Agreement.DOES_NOT}
        if answered or decision.recipient is not Recipient.FAMILY_OR_FRIEND:
            return None
        why = translatable(
            "mentions {name}, about whom there is no answer yet", name=piece.text.strip()
        )
        return DisclosureReason.NAMES_SOMEONE, why

    def _other(self, other: OtherPerson) -> DisclosureDecision:
        key = f"person.others.{other.id}"
        name = other.name.strip() or translatable("not named")
        title = full_label(
            TITLES[PartName.PERSON], translatable("someone in their life: {name}", name=name)
        )
        gone = not self.kind.screened and PartName.PERSON in self.excluded
        if key in self.excluded or (gone and key not in self.included):
            why = DisclosureReason.BY_YOU.value
            return DisclosureDecision(
                key, title, included=False, reason=DisclosureReason.BY_YOU, why=why
            )
        if key in self.included:
            why = DisclosureReason.PUT_IN.value
            return DisclosureDecision(
                key, title, included=True, reason=DisclosureReason.PUT_IN, why=why
            )
        if not self.kind.screened:
            words = self.basis.words
            return DisclosureDecision(
                key, title, included=True, reason=self.basis.reason, why=words
            )
        if other.may_be_told is Answer.NO:
            why = translatable("not to be told; only that is said, under Sharing")
        else:
            why = translatable("names and details of other people stay out unless you put them in")
        return DisclosureDecision(
            key, title, included=False, reason=DisclosureReason.NAMES_SOMEONE, why=why
        )

    def _reasons(self, name: PartName) -> Iterator[DisclosureDecision]:
        """Reasons for not asking that name somebody."""
        for left in self.conversation.not_asked:
            if left.prompt.partition(".")[0] == name:
                key = f"not_asked.{left.prompt}"
                title = full_label(TITLES[name], translatable("why it was not asked"))
                yield from self._about_piece(RecordItem(key, title, left.reason))


_WITHOUT_AMENDMENTS = frozenset({DocumentKindName.PERSON, DocumentKindName.PARTNER})
"""Readers of whom an amendment asks more than it tells."""


def _remarks_at_home(
    kind: DisclosurePolicy, decisions: tuple[DisclosureDecision, ...]
) -> Iterator[str]:
    """What deserves a look where the paper goes to nobody else, or to the person themselves."""
    if kind.name is not DocumentKindName.PERSON:
        return
    if kind.not_given:
        yield translatable("This copy is not to be given. Every page says so.")
    else:
        yield translatable("Is it safe for them to have this on paper? Ask who else may find it.")
    hidden = sum(d.reason is DisclosureReason.GIVES_AWAY and not d.included for d in decisions)
    if hidden:
        yield plural(
            "One piece is left out because a word tells what this is about. "
            "Read the rest as a finder.",
            "%n pieces are left out because a word tells what this is about. "
            "Read the rest as a finder.",
            hidden,
        )


def _as_needed(other: OtherPerson, included: set[str], *, told: bool) -> OtherPerson | None:
    """All of it where put in; who is not to be told, where the reader must know; else nothing."""
    if f"person.others.{other.id}" in included:
        return other
    if told and other.may_be_told is Answer.NO:
        return other.but(note="")
    return None
