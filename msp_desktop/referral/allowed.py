"""What sharing allows: each part and piece, in or out, and why; and the record with only that.

Whatever is left out is taken out of the record before anything is laid out, so that it cannot be in
the file by any road.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient
from msp_desktop.record.conversation import Conversation, part_of, reason_not_asked
from msp_desktop.record.part import Part, said
from msp_desktop.record.person import OtherPerson, called
from msp_desktop.record.sharing import SharingDecision, decision_for, may_share
from msp_desktop.referral.parts import TITLES
from msp_desktop.referral.parts.pieces import Piece, is_name_only, pieces, without
from msp_desktop.referral.recipients import RecipientKind, kind_of
from msp_desktop.referral.third_parties import ThirdParty, named_in, third_parties

NOTHING_SAID = "nothing was said"
BY_YOU = "left out by you"
PUT_IN = "put in by you"

_AGREED = frozenset({Agreement.AGREES, Agreement.IN_PART})


class SharingNotAllowed(Fault):
    """The person does not agree, or cannot decide, and nothing is noted that allows it anyway."""

    happened = "The person has not agreed to this sharing, and no ground for it is noted in words."
    safe = "Nothing was made or shared, and the conversation is kept as it is."
    to_do = "Ask again, or note a ground for sharing without agreement and why."


@dataclass(frozen=True, slots=True)
class PartDecision:
    """Whether one part, or one piece of a part, is in the document, and why in plain words.

    `key` is what `put_in` and `left_out` take: a part's name, or the key of a piece. `title` and
    `why` may name people; they are for the practitioner's screen and are never printed.
    """

    key: str
    title: str
    included: bool
    why: str


def what_is_shared(
    conversation: Conversation,
    recipient: Recipient,
    put_in: frozenset[str] = frozenset(),
    left_out: frozenset[str] = frozenset(),
) -> tuple[PartDecision, ...]:
    """Every part in order, each followed by its pieces that are kept out, or were put in.

    Raises:
        RecipientNotKnown: where there is no document for that kind of recipient.
        SharingNotAllowed: where the person does not agree or cannot decide, without a ground.
        ValueError: where a key of `put_in` or `left_out` begins with no part's name.
    """
    choice = _Choice(
        conversation=conversation,
        kind=kind_of(recipient),
        basis=_basis(conversation, decision_for(conversation.sharing, recipient)),
        parties=third_parties(conversation),
        put_in=put_in,
        left_out=left_out,
    )
    if {key.partition(".")[0] for key in put_in | left_out} - {*PartName, "not_asked"}:
        raise ValueError("a key begins with no part's name")
    return tuple(decision for name in PartName for decision in choice.about(name))


def allowed_record(conversation: Conversation, decisions: tuple[PartDecision, ...]) -> Conversation:
    """The record with nothing in it that the decisions leave out; `LEFT_OUT` marks the gaps.

    Only this is ever laid out.
    """
    out = {decision.key for decision in decisions if not decision.included}
    put_in = {decision.key for decision in decisions if decision.included}
    parts: dict[str, Part] = {}
    for name in PartName:
        part = part_of(conversation, name)
        parts[name] = type(part)() if name in out else without(part, name, out)
    others = (_as_needed(other, put_in) for other in conversation.person.others)
    parts[PartName.PERSON] = parts[PartName.PERSON].but(
        others=tuple(other for other in others if other is not None)
    )
    hidden = {d.key for d in decisions if not d.included and d.why != NOTHING_SAID}
    reasons = tuple(
        without(left, f"not_asked.{left.prompt}", {f"{key}.reason" for key in hidden})
        for left in conversation.not_asked
        if left.prompt.partition(".")[0] not in hidden
    )
    return conversation.but(**parts, not_asked=reasons)


def remarks_on(
    conversation: Conversation, recipient: Recipient, decisions: tuple[PartDecision, ...]
) -> tuple[str, ...]:
    """What deserves a deliberate look before the document goes out; names nobody."""
    found = []
    decision = decision_for(conversation.sharing, recipient)
    if decision is None or decision.agreement in {None, Agreement.NOT_ASKED}:
        found.append(
            "The person has not been asked whether this may be shared. The document says so."
        )
    elif decision.agreement is Agreement.IN_PART and not said(decision.which_part):
        found.append("The person agrees in part, and it is not noted to which part.")
    elif decision.agreement not in _AGREED and decision.told is None:
        found.append(
            "Shared without agreement. It is not noted whether the person was told, or why not."
        )
    kept_out = sum(_names_someone(d) and not d.included for d in decisions)
    if kept_out:
        them = "One piece is" if kept_out == 1 else f"{kept_out} pieces are"
        found.append(f"{them} left out for naming someone else. Look whether any is needed.")
    if conversation.opening.immediate_danger is Answer.YES:
        found.append("Someone is in danger now. Ring as well; do not wait for this to be read.")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Choice:
    """All that decides whether something is in."""

    conversation: Conversation
    kind: RecipientKind
    basis: str
    parties: tuple[ThirdParty, ...]
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

    def _whole(self, name: PartName, part: Part) -> PartDecision:
        def decided(*, included: bool, why: str) -> PartDecision:
            return PartDecision(key=name.value, title=TITLES[name], included=included, why=why)

        if name in self.kind.always:
            return decided(included=True, why="needed, so that it is known who may be told")
        if name in self.left_out:
            return decided(included=False, why=BY_YOU)
        if name not in self.kind.parts and name not in self.put_in:
            return decided(included=False, why=f"not relevant to {self.kind.called}")
        if part == type(part)():
            asked = said(reason_not_asked(self.conversation, name))
            why = "not asked, and the reason is given" if asked else NOTHING_SAID
            return decided(included=asked, why=why)
        return decided(included=True, why=self.basis)

    def _pieces(self, name: PartName, part: Part) -> Iterator[PartDecision]:
        for piece in pieces(part, name.value, TITLES[name]):
            why_out = self._why_out(piece)
            if piece.key in self.left_out:
                yield PartDecision(piece.key, piece.title, included=False, why=BY_YOU)
            elif why_out and piece.key in self.put_in:
                why = f"{PUT_IN}: {why_out}"
                yield PartDecision(piece.key, piece.title, included=True, why=why)
            elif why_out:
                yield PartDecision(piece.key, piece.title, included=False, why=why_out)

    def _why_out(self, piece: Piece) -> str:
        if piece.key in self.kind.kept_out:
            return "safe contact details stay out unless you put them in"
        if not said(piece.text) or self._is_about_sharing_it(piece.key):
            return ""
        if piece.key.startswith("sharing.decisions.") and is_name_only(piece.key):
            return self._why_nameless(piece)
        party = named_in(piece.text, self.parties)
        if party is None:
            return ""
        person = called(self.conversation.person)
        if party.refused:
            return f"{_MENTIONS} {party.name}, whom {person} does not want told"
        return f"{_MENTIONS} {party.name}, with whom {person} has not agreed to share"

    def _is_about_sharing_it(self, key: str) -> bool:
        """Whether it says to what the person agreed here: the document rests on those words."""
        current = decision_for(self.conversation.sharing, self.kind.recipient)
        return current is not None and key.startswith(f"sharing.decisions.{current.id}.")

    def _why_nameless(self, piece: Piece) -> str:
        """A private person's name stands in the sharing part only where there is an answer."""
        sharing = self.conversation.sharing
        decision = next(d for d in sharing.decisions if f".{d.id}." in piece.key)
        answered = decision.agreement in {*_AGREED, Agreement.DOES_NOT}
        if answered or decision.recipient is not Recipient.FAMILY_OR_FRIEND:
            return ""
        return f"{_MENTIONS} {piece.text.strip()}, about whom there is no answer yet"

    def _other(self, other: OtherPerson) -> PartDecision:
        key = f"person.others.{other.id}"
        name = other.name.strip() or "not named"
        title = f"{TITLES[PartName.PERSON]}, someone in their life: {name}"
        if key in self.put_in and key not in self.left_out:
            return PartDecision(key, title, included=True, why=PUT_IN)
        if other.may_be_told is Answer.NO:
            why = "not to be told; only that is said, under Sharing"
        else:
            why = "names and details of other people stay out unless you put them in"
        return PartDecision(key, title, included=False, why=why)

    def _reasons(self, name: PartName) -> Iterator[PartDecision]:
        """Reasons for not asking that name somebody."""
        for left in self.conversation.not_asked:
            if left.prompt.partition(".")[0] == name:
                key = f"not_asked.{left.prompt}"
                piece = Piece(key, f"{TITLES[name]}, why it was not asked", left.reason)
                why_out = self._why_out(piece)
                if why_out:
                    included = key in self.put_in
                    yield PartDecision(key, piece.title, included=included, why=why_out)


_MENTIONS = "mentions"


def _names_someone(decision: PartDecision) -> bool:
    return decision.why.startswith(_MENTIONS)


def _basis(conversation: Conversation, decision: SharingDecision | None) -> str:
    """Why this may be shared at all, in a few plain words.

    Care Act 2014 and data protection leave it to the practitioner; a no needs a ground in words.
    """
    person = called(conversation.person)
    agreement = decision.agreement if decision is not None else None
    if decision is None or agreement is None:
        return f"{person} was not asked; no reason noted"
    grounds = "; ".join(decision.grounds)
    match agreement:
        case Agreement.AGREES:
            return f"{person} agrees"
        case Agreement.IN_PART:
            return f"{person} agrees in part"
        case Agreement.NOT_ASKED:
            return f"{person} was not asked"
        case Agreement.CANNOT_DECIDE:
            if not said(decision.grounds_words):
                raise SharingNotAllowed
            return f"{person} cannot decide; {grounds or 'in their best interests'}"
        case Agreement.DOES_NOT:
            if not may_share(decision):
                raise SharingNotAllowed
            return f"on the ground: {grounds}"


def _as_needed(other: OtherPerson, put_in: set[str]) -> OtherPerson | None:
    """All of it where put in; who is not to be told, for safety; else nothing."""
    if f"person.others.{other.id}" in put_in:
        return other
    if other.may_be_told is Answer.NO:
        return other.but(note="")
    return None
