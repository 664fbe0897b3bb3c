"""What sharing allows: each part and piece, in or out, and why; and the record with only that.

Whatever is left out is taken out of the record before anything is laid out, so that it cannot be in
the file by any road.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msp_desktop.disclosure.basis import Basis, basis_of, decision_about
from msp_desktop.disclosure.kind_names import KindName
from msp_desktop.disclosure.pieces import Piece, is_name_only, piece_of, pieces, without
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import ThirdParty, gives_away, named_in, third_parties
from msp_desktop.disclosure.vocabulary import TITLES, Why
from msp_desktop.practice.codes import Agreement, Answer, NeedKind, PartName, Recipient
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation, part_of, reason_not_asked
from msp_desktop.record.part import Part, said
from msp_desktop.record.person import OtherPerson, called
from msp_desktop.sentences import so_many, told

_AGREED = frozenset({Agreement.AGREES, Agreement.IN_PART})
_NO_PARTS = ("not_asked", "amendments")


@dataclass(frozen=True, slots=True)
class PartDecision:
    """Whether one part, or one piece of a part, is in the document, and why in plain words.

    `key` is what `put_in` and `left_out` take: a part's name, or the key of a piece. `reason` is
    the kind of reason; `why` the same in words. `title` and `why` may name people; they are for the
    practitioner's screen and are never printed.
    """

    key: str
    title: str
    included: bool
    reason: Why
    why: str


def amendment_title() -> str:
    """What an amendment is called where it is listed."""
    return told("Amendment to the finished record")


def what_is_shared(
    conversation: Conversation,
    kind: DisclosurePolicy,
    put_in: frozenset[str] = frozenset(),
    left_out: frozenset[str] = frozenset(),
    amendments: tuple[Amendment, ...] = (),
) -> tuple[PartDecision, ...]:
    """Every part in order, each followed by its pieces that are kept out, or were put in.

    Raises:
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where a key of `put_in` or `left_out` begins with no part's name.
    """
    choice = _Choice(
        conversation=conversation,
        kind=kind,
        basis=basis_of(conversation, kind),
        parties=third_parties(conversation),
        not_needed=kind.not_needed(conversation),
        put_in=put_in,
        left_out=left_out,
    )
    if {key.partition(".")[0] for key in put_in | left_out} - {*PartName, *_NO_PARTS}:
        raise ValueError("a key begins with no part's name")
    whole = [decision for name in PartName for decision in choice.about(name)]
    return (*whole, *(choice.about_amendment(each) for each in amendments))


def allowed_record(conversation: Conversation, decisions: tuple[PartDecision, ...]) -> Conversation:
    """The record with nothing in it that the decisions leave out; `LEFT_OUT` marks the gaps.

    Only this is ever laid out.
    """
    unneeded = {d.key for d in decisions if not d.included and d.reason is Why.NOT_RELEVANT}
    out = {decision.key for decision in decisions if not decision.included}
    put_in = {decision.key for decision in decisions if decision.included}
    parts: dict[str, Part] = {}
    for name in PartName:
        part = part_of(conversation, name)
        parts[name] = type(part)() if name in out else without(part, name, out, unneeded)
    told = any(d.key == PartName.SHARING and d.reason is Why.NEEDED for d in decisions)
    others = (_as_needed(other, put_in, told=told) for other in conversation.person.others)
    parts[PartName.PERSON] = parts[PartName.PERSON].but(
        others=tuple(other for other in others if other is not None)
    )
    hidden = {d.key for d in decisions if not d.included and d.reason is not Why.NOTHING_SAID}
    reasons = tuple(
        without(left, f"not_asked.{left.prompt}", {f"{key}.reason" for key in hidden})
        for left in conversation.not_asked
        if left.prompt.partition(".")[0] not in hidden
    )
    return conversation.but(**parts, not_asked=reasons)


def allowed_amendments(
    amendments: tuple[Amendment, ...], decisions: tuple[PartDecision, ...]
) -> tuple[Amendment, ...]:
    """The amendments that the decisions let in, in the order in which they were written."""
    allowed = {decision.key for decision in decisions if decision.included}
    return tuple(each for each in amendments if f"amendments.{each.id}" in allowed)


def remarks_on(
    conversation: Conversation, kind: DisclosurePolicy, decisions: tuple[PartDecision, ...]
) -> tuple[str, ...]:
    """What deserves a deliberate look before the document goes out; names nobody."""
    found: list[str] = []
    decision = decision_about(conversation, kind)
    if kind.recipient is None:
        found += _remarks_at_home(kind, decisions)
    elif decision is None or decision.agreement in {None, Agreement.NOT_ASKED}:
        found.append(
            told("The person has not been asked whether this may be shared. The document says so.")
        )
    elif decision.agreement is Agreement.IN_PART and not said(decision.which_part):
        found.append(told("The person agrees in part, and it is not noted to which part."))
    elif decision.agreement not in _AGREED and decision.told is None:
        found.append(
            told(
                "Shared without agreement. It is not noted whether the person was told, or why not."
            )
        )
    kept_out = sum(d.reason is Why.NAMES_SOMEONE and not d.included for d in decisions)
    if kept_out:
        found.append(
            so_many(
                "One piece is left out for naming someone else. Look whether any is needed.",
                "%n pieces are left out for naming someone else. Look whether any is needed.",
                kept_out,
            )
        )
    if conversation.opening.immediate_danger is Answer.YES:
        found.append(
            told("Someone is in danger now. Ring as well; do not wait for this to be read.")
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Choice:
    """All that decides whether something is in."""

    conversation: Conversation
    kind: DisclosurePolicy
    basis: Basis
    parties: tuple[ThirdParty, ...]
    not_needed: frozenset[str]
    put_in: frozenset[str]
    left_out: frozenset[str]

    def about(self, name: PartName) -> Iterator[PartDecision]:
        """The part, then those of its pieces that need a word."""
        part = part_of(self.conversation, name)
        whole = self._whole(name, part)
        yield whole
        if whole.included:
            yield from self._pieces(name, part)
        if name is PartName.PERSON:
            yield from (self._other(other) for other in self.conversation.person.others)
        yield from self._reasons(name)

    def about_amendment(self, written: Amendment) -> PartDecision:
        """An amendment: in, unless it names somebody or is of no use to this reader."""
        key, title = f"amendments.{written.id}", amendment_title()
        piece = Piece(key, title, f"{written.what}\n{written.why}")
        found = next(self._about_piece(piece), None)
        if found is not None:
            return found
        if self.kind.name in _WITHOUT_AMENDMENTS and key not in self.put_in:
            why = told("not relevant to {whom}", whom=self.kind.called)
            return PartDecision(key, title, included=False, reason=Why.NOT_RELEVANT, why=why)
        return PartDecision(
            key, title, included=True, reason=self.basis.reason, why=self.basis.words
        )

    def _whole(self, name: PartName, part: Part) -> PartDecision:
        def decided(*, included: bool, reason: Why, why: str = "") -> PartDecision:
            return PartDecision(name.value, TITLES[name], included, reason, why or reason.value)

        if name in self.kind.always:
            why = told("needed, so that it is known who may be told")
            return decided(included=True, reason=Why.NEEDED, why=why)
        if name in self.left_out:
            return decided(included=False, reason=Why.BY_YOU)
        if name not in self.kind.parts and name not in self.put_in:
            why = told("not relevant to {whom}", whom=self.kind.called)
            return decided(included=False, reason=Why.NOT_RELEVANT, why=why)
        if part == type(part)():
            asked = said(reason_not_asked(self.conversation, name))
            reason = Why.REASON_GIVEN if asked else Why.NOTHING_SAID
            return decided(included=asked, reason=reason)
        return decided(included=True, reason=self.basis.reason, why=self.basis.words)

    def _pieces(self, name: PartName, part: Part) -> Iterator[PartDecision]:
        for piece in pieces(part, name.value, TITLES[name]):
            yield from self._about_piece(piece)

    def _about_piece(self, piece: Piece) -> Iterator[PartDecision]:
        """What was decided about a piece; nothing where it goes with its part."""
        key, title = piece.key, piece.title
        if key in self.left_out:
            why = Why.BY_YOU.value
            yield PartDecision(key, title, included=False, reason=Why.BY_YOU, why=why)
            return
        found = self._why_out(piece)
        if found is None:
            return
        reason, why = found
        if key in self.put_in:
            why = told("put in by you: {why}", why=why)
            yield PartDecision(key, title, included=True, reason=Why.PUT_IN, why=why)
        else:
            yield PartDecision(key, title, included=False, reason=reason, why=why)

    def _why_out(self, piece: Piece) -> tuple[Why, str] | None:
        if piece.key in self.not_needed:
            return Why.NOT_RELEVANT, told("not needed by {whom}", whom=self.kind.called)
        if self.kind.contact_out and self._is_contact(piece.key) and said(piece.text):
            return Why.SAFE_CONTACT, told("safe contact details stay out unless you put them in")
        if self.kind.neutral and gives_away(piece.text):
            return Why.GIVES_AWAY, told("has a word that tells a finder what it is about")
        return self._why_names_out(piece)

    def _why_names_out(self, piece: Piece) -> tuple[Why, str] | None:
        """Why words that name somebody stay out; None where they name nobody, or names belong."""
        if not said(piece.text) or self._is_about_sharing_it(piece.key):
            return None
        if piece.key.startswith("sharing.decisions.") and is_name_only(piece.key):
            return self._why_nameless(piece)
        names_stay = not self.kind.screened or piece.key.partition(".")[0] in self.kind.names_stay
        party = None if names_stay else named_in(piece.text, self.parties)
        if party is None:
            return None
        person = called(self.conversation.person)
        if party.refused:
            return Why.NAMES_SOMEONE, told(
                "mentions {name}, whom {person} does not want told", name=party.name, person=person
            )
        why = told(
            "mentions {name}, with whom {person} has not agreed to share",
            name=party.name,
            person=person,
        )
        return Why.NAMES_SOMEONE, why

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

    def _why_nameless(self, piece: Piece) -> tuple[Why, str] | None:
        """A private person's name stands in the sharing part only where there is an answer."""
        sharing = self.conversation.sharing
        decision = next(d for d in sharing.decisions if f".{d.id}." in piece.key)
        answered = decision.agreement in {*_AGREED, Agreement.DOES_NOT}
        if answered or decision.recipient is not Recipient.FAMILY_OR_FRIEND:
            return None
        why = told("mentions {name}, about whom there is no answer yet", name=piece.text.strip())
        return Why.NAMES_SOMEONE, why

    def _other(self, other: OtherPerson) -> PartDecision:
        key = f"person.others.{other.id}"
        name = other.name.strip() or told("not named")
        title = piece_of(TITLES[PartName.PERSON], told("someone in their life: {name}", name=name))
        gone = not self.kind.screened and PartName.PERSON in self.left_out
        if key in self.left_out or (gone and key not in self.put_in):
            why = Why.BY_YOU.value
            return PartDecision(key, title, included=False, reason=Why.BY_YOU, why=why)
        if key in self.put_in:
            why = Why.PUT_IN.value
            return PartDecision(key, title, included=True, reason=Why.PUT_IN, why=why)
        if not self.kind.screened:
            words = self.basis.words
            return PartDecision(key, title, included=True, reason=self.basis.reason, why=words)
        if other.may_be_told is Answer.NO:
            why = told("not to be told; only that is said, under Sharing")
        else:
            why = told("names and details of other people stay out unless you put them in")
        return PartDecision(key, title, included=False, reason=Why.NAMES_SOMEONE, why=why)

    def _reasons(self, name: PartName) -> Iterator[PartDecision]:
        """Reasons for not asking that name somebody."""
        for left in self.conversation.not_asked:
            if left.prompt.partition(".")[0] == name:
                key = f"not_asked.{left.prompt}"
                title = piece_of(TITLES[name], told("why it was not asked"))
                yield from self._about_piece(Piece(key, title, left.reason))


_WITHOUT_AMENDMENTS = frozenset({KindName.PERSON, KindName.PARTNER})
"""Readers of whom an amendment asks more than it tells."""


def _remarks_at_home(kind: DisclosurePolicy, decisions: tuple[PartDecision, ...]) -> Iterator[str]:
    """What deserves a look where the paper goes to nobody else, or to the person themselves."""
    if kind.name is not KindName.PERSON:
        return
    if kind.not_given:
        yield told("This copy is not to be given. Every page says so.")
    else:
        yield told("Is it safe for them to have this on paper? Ask who else may find it.")
    hidden = sum(d.reason is Why.GIVES_AWAY and not d.included for d in decisions)
    if hidden:
        yield so_many(
            "One piece is left out because a word tells what this is about. "
            "Read the rest as a finder.",
            "%n pieces are left out because a word tells what this is about. "
            "Read the rest as a finder.",
            hidden,
        )


def _as_needed(other: OtherPerson, put_in: set[str], *, told: bool) -> OtherPerson | None:
    """All of it where put in; who is not to be told, where the reader must know; else nothing."""
    if f"person.others.{other.id}" in put_in:
        return other
    if told and other.may_be_told is Answer.NO:
        return other.but(note="")
    return None
