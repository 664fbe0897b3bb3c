"""Decides each part and piece of a record for one reader: in or out, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from msp_desktop.disclosure.basis import DisclosureBasis, decision_about
from msp_desktop.disclosure.contact_guard import ContactGuard
from msp_desktop.disclosure.corrections import WrongValues
from msp_desktop.disclosure.decision import (
    WITHOUT_AMENDMENTS,
    DisclosureDecision,
    amendment_title,
    contact_title,
    decision,
    goes_with_contact,
    is_in,
    repeats_what_was_wrong,
)
from msp_desktop.disclosure.held_back import RESTRICTION, HeldBack
from msp_desktop.disclosure.items import TickedItem, is_within, is_within_any, items_of, words_in
from msp_desktop.disclosure.names.workers import tells_of_harm, workers_named
from msp_desktop.disclosure.pieces import RecordItem, full_label, record_items
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.safe_contact import (
    SAFE_CONTACT,
    contact_text,
    is_contact_noted,
    is_keeping_in_touch,
    leaves_contact_out,
    puts_contact_in,
)
from msp_desktop.disclosure.screening import ThirdParty, reveals_purpose, why_named
from msp_desktop.disclosure.standing import StandingAgreement, is_piecewise
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation, part_of, reason_not_asked
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import OtherPerson, display_name
from msp_desktop.sentences import translatable


@dataclass(frozen=True, slots=True)
class Choice:
    """All that decides whether something is in.

    `held` is what the person holds back from this reader, `then` the agreement from an earlier
    conversation that this rests on; with either, each item is ticked by itself.
    """

    conversation: Conversation
    kind: DisclosurePolicy
    basis: DisclosureBasis
    parties: tuple[ThirdParty, ...]
    named: tuple[OtherPerson, ...]
    not_needed: frozenset[str]
    included: frozenset[str]
    excluded: frozenset[str]
    held: HeldBack | None
    then: StandingAgreement | None
    wrong: WrongValues
    with_care: bool
    guard: ContactGuard

    @property
    def piecewise(self) -> bool:
        """Whether each item is ticked by itself."""
        return self.with_care or is_piecewise(self.held, self.then)

    def about(self, name: PartName) -> Iterator[DisclosureDecision]:
        """The part, then those of its pieces that need a word."""
        part = part_of(self.conversation, name)
        whole, items = self._whole(name, part), dict[str, DisclosureDecision]()
        if self.piecewise and whole.included and part != type(part)():
            items = self._items(name, part)
            keeps = name in self.kind.always or name is PartName.PERSON
            if items and not keeps and not any(d.included for d in items.values()):
                why = translatable("nothing in it is ticked yet")
                whole = decision(name.value, TITLES[name], DisclosureReason.NOT_TICKED, why)
        yield whole
        if whole.included:
            yield from self._contact_of(name)
            yield from self._pieces(name, part, items)
        else:
            yield from items.values()
        if name is PartName.PERSON:
            yield from (self._other(other) for other in self.conversation.person.others)
        yield from self._reasons(name)

    def about_amendment(self, written: Amendment, parts: Mapping[str, bool]) -> DisclosureDecision:
        """An amendment: in, unless it names somebody or is of no use to this reader.

        One that corrects an answer goes only where that answer goes; `parts` is what was decided of
        each part and piece.
        """
        key, title = f"amendments.{written.id}", amendment_title()
        if written.corrects and not is_in(written.corrects, parts):
            why = translatable("goes only together with the answer that it corrects")
            return decision(key, title, DisclosureReason.NOT_RELEVANT, why, fixed=True)
        piece = RecordItem(key, title, f"{written.what}\n{written.why}")
        found = next(self._about_piece(piece), None)
        if found is not None:
            return found
        if self.kind.name in WITHOUT_AMENDMENTS and key not in self.included:
            why = translatable("not relevant to {whom}", whom=self.kind.called)
            return decision(key, title, DisclosureReason.NOT_RELEVANT, why)
        if self.piecewise and key not in self.included:
            return decision(key, title, DisclosureReason.NOT_TICKED)
        return self._in(key, title)

    def about_practitioner(self) -> Iterator[DisclosureDecision]:
        """What workers are: it stands in the head of each page, and may tell something."""
        for piece in workers_named(self.conversation):
            if piece.key in self.excluded or self._held_words(piece.text):
                yield from self._about_piece(piece)
            elif self.with_care and tells_of_harm(piece.text):
                put_in = piece.key in self.included
                reason = DisclosureReason.PUT_IN if put_in else DisclosureReason.NOT_TICKED
                why = translatable("it tells what this is about")
                yield decision(piece.key, piece.title, reason, why, included=put_in)

    def _in(self, key: str, title: str) -> DisclosureDecision:
        return decision(key, title, self.basis.reason, self.basis.words, included=True)

    def _whole(self, name: PartName, part: RecordPart) -> DisclosureDecision:
        title = TITLES[name]
        if name in self.kind.always:
            why = translatable("needed, so that readers know who may be told")
            return decision(name.value, title, DisclosureReason.NEEDED, why, included=True)
        if self.held is not None and self.held.holds(name.value):
            return decision(
                name.value, title, DisclosureReason.HELD_BACK, self._holds_it(), fixed=True
            )
        if name in self.excluded:
            return decision(name.value, title, DisclosureReason.BY_YOU)
        if name not in self.kind.parts and name.value not in self.included:
            why = translatable("not relevant to {whom}", whom=self.kind.called)
            return decision(name.value, title, DisclosureReason.NOT_RELEVANT, why)
        if part == type(part)():
            asked = has_text(reason_not_asked(self.conversation, name))
            reason = DisclosureReason.REASON_GIVEN if asked else DisclosureReason.NOTHING_SAID
            return decision(name.value, title, reason, included=asked)
        return self._in(name.value, title)

    def _items(self, name: PartName, part: RecordPart) -> dict[str, DisclosureDecision]:
        titles = {each.key: each.title for each in record_items(part, name.value, TITLES[name])}
        found = {}
        for item in items_of(part, name.value):
            if self._is_about_sharing_it(item.key) or self._stays_whole(item.key):
                continue
            if item.key in self.guard.keys:
                continue
            found[item.key] = self._item(item, titles.get(item.key, TITLES[name]))
        return found

    def _stays_whole(self, key: str) -> bool:
        """What is of the sharing itself, and not of what is shared; and what nobody said."""
        return key in {"sharing.regime", "person.carried_on"} or key.startswith(
            "sharing.decisions."
        )

    def _item(self, item: TickedItem, title: str) -> DisclosureDecision:  # noqa: PLR0911 - a return a reason
        key = item.key
        if self.held is not None and self.held.holds(key):
            return decision(key, title, DisclosureReason.HELD_BACK, self._holds_it(), fixed=True)
        if is_within_any(key, self.excluded):
            return decision(key, title, DisclosureReason.BY_YOU)
        if self.wrong.stand_in(item.text) and key not in self.included:
            return decision(key, title, DisclosureReason.CORRECTED, repeats_what_was_wrong())
        found = self._held_words(item.text)
        ticked = any(is_within(put, key) for put in self.included)
        if found:
            why = translatable("has “{words}”", words="”, “".join(found))
            if ticked:
                why = translatable("kept in by you: {why}", why=why)
                return decision(
                    key, title, DisclosureReason.PUT_IN, why, included=True, found=found
                )
            return decision(key, title, DisclosureReason.HELD_WORDS, why, found=found)
        if ticked:
            return decision(key, title, DisclosureReason.PUT_IN, self.basis.words, included=True)
        if is_within_any(key, self.not_needed):
            why = translatable("not needed by {whom}", whom=self.kind.called)
            return decision(key, title, DisclosureReason.NOT_RELEVANT, why)
        return self._not_ticked(item, title) or self._in(key, title)

    def _not_ticked(self, item: TickedItem, title: str) -> DisclosureDecision | None:
        """Why an item waits for a tick; None where it goes by itself."""
        if self.held is not None:
            why = translatable("agreed in part: tick it if they agreed to this")
            return decision(item.key, title, DisclosureReason.NOT_TICKED, why)
        if self.with_care:
            why = translatable("goes only if you tick it: whoever reads it may put them in danger")
            return decision(item.key, title, DisclosureReason.NOT_TICKED, why)
        if self.then is not None and not self.then.covers(item):
            why = translatable("added since they agreed: tick it if it should go")
            return decision(item.key, title, DisclosureReason.SINCE, why)
        return None

    def _held_words(self, text: str) -> tuple[str, ...]:
        if self.held is None:
            return ()
        return tuple(dict.fromkeys(each.as_written for each in self.held.found_in(text)))

    def _holds_it(self) -> str:
        person = display_name(self.conversation.person)
        return translatable(
            "{person} holds this back from {whom}", person=person, whom=self.kind.called
        )

    def _contact_of(self, name: PartName) -> Iterator[DisclosureDecision]:
        """One line for how to reach the person and how not, with the part that it stands in."""
        if name is not PartName.OPENING or not is_contact_noted(self.conversation):
            return
        title = contact_title()
        if self.held is not None and any(self.held.holds(key) for key in self.guard.keys):
            yield decision(
                SAFE_CONTACT, title, DisclosureReason.HELD_BACK, self._holds_it(), fixed=True
            )
        elif not self.guard.is_out:
            included = puts_contact_in(self.included)
            reason, why = (
                (DisclosureReason.PUT_IN, DisclosureReason.PUT_IN.value)
                if included
                else (self.basis.reason, self.basis.words)
            )
            yield decision(SAFE_CONTACT, title, reason, why, included=True)
        elif found := self._held_words(contact_text(self.conversation)):
            why = translatable("has “{words}”", words="”, “".join(found))
            yield decision(SAFE_CONTACT, title, DisclosureReason.HELD_WORDS, why, found=found)
        elif leaves_contact_out(self.excluded):
            yield decision(SAFE_CONTACT, title, DisclosureReason.BY_YOU)
        else:
            why = translatable("safe contact details stay out unless you put them in")
            yield decision(SAFE_CONTACT, title, DisclosureReason.SAFE_CONTACT, why)

    def _pieces(
        self, name: PartName, part: RecordPart, items: Mapping[str, DisclosureDecision]
    ) -> Iterator[DisclosureDecision]:
        out = {key for key, decided in items.items() if not decided.included}
        for piece in record_items(part, name.value, TITLES[name]):
            if piece.key in items:
                yield self._weighed(items[piece.key], piece)
            elif not is_within_any(piece.key, out):
                yield from self._about_piece(piece)

    def _weighed(self, item: DisclosureDecision, piece: RecordItem) -> DisclosureDecision:
        """An item that goes, with what speaks against it in words of its own, as of any piece."""
        found = self._why_out(piece) if item.included and not self.guard.holds(item.key) else None
        if found is None:
            return item
        reason, why, words = found
        if item.reason is not DisclosureReason.PUT_IN:
            return decision(item.key, item.title, reason, why, found=words)
        why = f"{item.why}; {why}" if item.found else translatable("put in by you: {why}", why=why)
        return replace(item, why=why)

    def _about_piece(self, piece: RecordItem) -> Iterator[DisclosureDecision]:
        """What was decided about a piece; nothing where it goes with its part."""
        key, title = piece.key, piece.title
        if self.guard.holds(key):
            noted = has_text(piece.text) or key.startswith("opening.needs.")
            if noted and self.guard.is_out and key in self.guard.keys:
                yield decision(
                    key, title, DisclosureReason.SAFE_CONTACT, goes_with_contact(), fixed=True
                )
            return
        if self._is_restriction(key) or (self.held is not None and self.held.holds(key)):
            if has_text(piece.text) or self.held is None or self.held.holds(key):
                yield decision(key, title, DisclosureReason.HELD_BACK, self._holds_it(), fixed=True)
            return
        if key in self.excluded:
            yield decision(key, title, DisclosureReason.BY_YOU)
            return
        found = self._why_out(piece)
        if found is None:
            return
        reason, why, words = found
        if key in self.included:
            why = translatable("put in by you: {why}", why=why)
            yield decision(key, title, DisclosureReason.PUT_IN, why, included=True, found=words)
        else:
            yield decision(key, title, reason, why, found=words)

    def _why_out(  # noqa: PLR0911 - a return a reason
        self, piece: RecordItem
    ) -> tuple[DisclosureReason, str, tuple[str, ...]] | None:
        if piece.key in self.not_needed:
            return (
                DisclosureReason.NOT_RELEVANT,
                translatable("not needed by {whom}", whom=self.kind.called),
                (),
            )
        if self.wrong.stand_in(piece.text):
            return DisclosureReason.CORRECTED, repeats_what_was_wrong(), ()
        if found := self._held_words_of(piece):
            return (
                DisclosureReason.HELD_WORDS,
                translatable("has “{words}”", words="”, “".join(found)),
                found,
            )
        if self.guard.is_out and has_text(piece.text):
            if self.guard.everywhere and is_keeping_in_touch(piece.key):
                return DisclosureReason.SAFE_CONTACT, goes_with_contact(), ()
            if self.guard.tells(piece.key, piece.text):
                return DisclosureReason.SAFE_CONTACT, translatable("tells how to reach them"), ()
        if self.guard.tells_address(piece.key, piece.text):
            return (
                DisclosureReason.ADDRESS,
                translatable("tells where they are, which must stay secret"),
                (),
            )
        if self.kind.neutral and reveals_purpose(piece.text):
            return (
                DisclosureReason.GIVES_AWAY,
                translatable("has a word that gives away what it is about"),
                (),
            )
        if self._is_about_sharing_it(piece.key):
            return None
        found_out = why_named(piece, self.conversation, self.kind, self.parties)
        return (*found_out, ()) if found_out is not None else None

    def _held_words_of(self, piece: RecordItem) -> tuple[str, ...]:
        """Words of what is held back, where the piece was not looked at as an item already."""
        key = piece.key
        alone = key.startswith(("sharing.decisions.", "not_asked.", "amendments.", "practitioner."))
        return self._held_words(piece.text) if alone else ()

    def _is_restriction(self, key: str) -> bool:
        """Whether it is the restriction itself: it never reaches that reader."""
        if self.held is None or not self._is_about_sharing_it(key):
            return False
        return key.split(".")[3] in RESTRICTION

    def _is_about_sharing_it(self, key: str) -> bool:
        """Whether it says to what the person agreed here: the document rests on those words."""
        if not key.startswith("sharing.decisions."):
            return False
        current = decision_about(self.conversation, self.kind)
        return current is not None and key.startswith(f"sharing.decisions.{current.id}.")

    def _other(self, other: OtherPerson) -> DisclosureDecision:  # noqa: PLR0911 - a return a reason
        key = f"person.others.{other.id}"
        name = other.name.strip() or translatable("not named")
        title = full_label(
            TITLES[PartName.PERSON], translatable("someone in their life: {name}", name=name)
        )
        gone = not self.kind.screened and PartName.PERSON in self.excluded
        if not self.kind.screened and not gone and key not in {*self.included, *self.excluded}:
            return self._in(key, title)
        if self.held is not None and self.held.holds(key):
            return decision(key, title, DisclosureReason.HELD_BACK, self._holds_it(), fixed=True)
        found = self._held_words(words_in(other))
        if key in self.excluded or (gone and key not in self.included):
            return decision(key, title, DisclosureReason.BY_YOU)
        if key in self.included:
            return decision(key, title, DisclosureReason.PUT_IN, included=True, found=found)
        if found:
            why = translatable("has “{words}”", words="”, “".join(found))
            return decision(key, title, DisclosureReason.HELD_WORDS, why, found=found)
        if other in self.named and PartName.PERSON not in self.excluded:
            why = translatable("named, as {whom} has to act on the risk", whom=self.kind.called)
            return decision(key, title, DisclosureReason.NEEDED, why, included=True)
        if other.may_be_told is Answer.NO and not self.with_care:
            why = translatable("not to be told; only that is said, under Sharing")
        else:
            why = translatable("names and details of other people stay out unless you put them in")
        return decision(key, title, DisclosureReason.NAMES_SOMEONE, why)

    def _reasons(self, name: PartName) -> Iterator[DisclosureDecision]:
        """Reasons for not asking that name somebody."""
        of_it = (one for one in self.conversation.not_asked if is_within(one.prompt, name))
        title = full_label(TITLES[name], translatable("why it was not asked"))
        for left in of_it:
            yield from self._about_piece(RecordItem(f"not_asked.{left.prompt}", title, left.reason))
