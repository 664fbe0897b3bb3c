"""The commands that hand people and cases over to another store, and take them in."""

import argparse
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from msp_desktop.cli.arguments import conversation_id, path
from msp_desktop.cli.terminal import one_line, passphrase_in, practice_mark, say, tell
from msp_desktop.faults import Fault

if TYPE_CHECKING:
    from msp_desktop.handover.incoming import Incoming, TakenIn
    from msp_desktop.handover.kept_back import KeptBack
    from msp_desktop.handover.outgoing import Outgoing, Receiver
    from msp_desktop.store.store import Store

_REACHES: Final = ("team", "organisation", "outside")
_ALONG: Final = ("instructions", "advice")
_LISTED: Final = 16
"""As many digits of a fingerprint as "keys" names a key by."""


class SenderNotConfirmed(Fault):
    """The key that signed a bundle is not one that was confirmed here."""

    happened = "The key that signed this is not one that you have confirmed."
    safe = "Nothing was taken in."
    to_do = "Compare its words with its sender and give them with --words, or add --unconfirmed."


class NoSuchReceiver(Fault):
    """No known key with an exchange key is named so."""

    happened = "Nobody with that name has a key and an exchange key that are known here."
    safe = "Nothing was made."
    to_do = "Give their card with --card, and its twelve words with --words the first time."


class ReceiverNotSaid(Fault):
    """Neither a receiver nor how far away they work was said."""

    happened = "It was not said who should have it, and where they work."
    safe = "Nothing was made."
    to_do = "Give --card, --key or --by-passphrase with --name, and --reach."


class HandOverRequest(NamedTuple):
    """What is to be handed over, to whom and how, as typed."""

    file: Path
    persons: tuple[UUID, ...]
    cases: tuple[UUID, ...]
    drafts: tuple[UUID, ...]
    card: Path | None
    words: str
    key: str
    name: str
    by_passphrase: bool
    reach: str
    told: str
    basis: str
    need: str
    along: tuple[str, ...]
    copy: bool
    only_look: bool


class TakeInRequest(NamedTuple):
    """What is to be taken in, and how far, as typed."""

    file: Path
    passphrase: str
    words: str
    name: str
    unconfirmed: bool
    only_look: bool
    receipt: Path | None
    join: tuple[tuple[UUID, UUID], ...]
    follow_joins: bool


def add_passing(
    add: Callable[[str, str], argparse.ArgumentParser],
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Add both commands; gives their parsers."""
    handing = add("hand-over", "seal people, cases or a visit for a colleague's store")
    hand_over_options(handing)
    taking = add("take-in", "take in what a colleague handed over; nothing is overwritten")
    take_in_options(taking)
    return handing, taking


def hand_over_options(command: argparse.ArgumentParser) -> None:
    """Add what is handed over, to whom and how."""
    add = command.add_argument
    add("file", type=path, metavar="FILE", help="the sealed file to write")
    ids = {"type": conversation_id, "action": "append", "default": [], "metavar": "ID"}
    about = "a person with all their cases, by the id of any conversation with them; repeatable"
    add("--person", **ids, help=about)  # type: ignore[arg-type]
    add("--case", dest="of_case", **ids, help="a case, by its id; repeatable")  # type: ignore[arg-type]
    add("--draft", **ids, help="a visit that is not finished, to be carried on elsewhere")  # type: ignore[arg-type]
    to = command.add_mutually_exclusive_group()
    to.add_argument("--card", type=path, metavar="CARD", help="the receiver's key card (PDF)")
    to.add_argument("--key", metavar="KEY", default="", help='their key as "keys" lists it')
    to.add_argument(
        "--by-passphrase", action="store_true", help="instead, print a passphrase to tell them"
    )
    add("--words", default="", metavar="WORDS", help="the twelve words of a card that is new here")
    add("--name", default="", metavar="NAME", help="the receiver's name, where it is new here")
    add("--reach", choices=_REACHES, help="where the receiver works")
    add("--told", default="", metavar="WORDS", help="what the person was told, or why not yet")
    add("--basis", default="", metavar="WORDS", help="outside: on what basis it is disclosed")
    add("--need", default="", metavar="WORDS", help="outside: why they need it")
    add(
        "--along",
        action="append",
        default=[],
        choices=_ALONG,
        help="include what stays by default: an advocate's instructions, or advice",
    )
    add("--copy", action="store_true", help="both carry on with it: a copy, and no handover")
    add("--look", action="store_true", help="only show what would go")


def take_in_options(command: argparse.ArgumentParser) -> None:
    """Add what is taken in and how far."""
    add = command.add_argument
    add("file", type=path, metavar="FILE", help="the sealed file that came")
    add(
        "--bundle-passphrase-file",
        type=path,
        metavar="FILE",
        help="the passphrase that its sender told you, first line",
    )
    add("--look", action="store_true", help="only show who sent it and what is in it")
    add("--words", default="", metavar="WORDS", help="the sender's twelve words, to confirm them")
    add("--name", default="", metavar="NAME", help="the sender's name, where it is new here")
    add("--unconfirmed", action="store_true", help="take it in though its key is not confirmed")
    add("--receipt", type=path, metavar="FILE", help="also write a receipt for the sender")
    add(
        "--join",
        nargs=2,
        type=conversation_id,
        action="append",
        default=[],
        metavar="ID",
        help="these two are the same person: join them once it is taken in",
    )
    add(
        "--follow-joins",
        action="store_true",
        help="also join whom the sender had joined; each can be split again",
    )


def _hand_over_request(asked: argparse.Namespace) -> HandOverRequest:
    """What was typed for "hand-over"."""
    return HandOverRequest(
        file=asked.file,
        persons=tuple(asked.person),
        cases=tuple(asked.of_case),
        drafts=tuple(asked.draft),
        card=asked.card,
        words=asked.words,
        key=asked.key,
        name=asked.name,
        by_passphrase=asked.by_passphrase,
        reach=asked.reach or "",
        told=asked.told,
        basis=asked.basis,
        need=asked.need,
        along=tuple(asked.along),
        copy=asked.copy,
        only_look=asked.look,
    )


def _take_in_request(asked: argparse.Namespace) -> TakeInRequest:
    """What was typed for "take-in"."""
    file = asked.bundle_passphrase_file
    passphrase = "" if file is None else passphrase_in(file)
    return TakeInRequest(
        file=asked.file,
        passphrase=passphrase,
        words=asked.words,
        name=asked.name,
        unconfirmed=asked.unconfirmed,
        only_look=asked.look,
        receipt=asked.receipt,
        join=tuple((one, other) for one, other in asked.join),
        follow_joins=asked.follow_joins,
    )


def hand_over_command(
    open_store: Callable[[], "Store"], asked: argparse.Namespace, *, at: datetime
) -> None:
    """Tell what would go, and unless only that was asked, seal it.

    Raises:
        NothingChosen and the other faults of handing over: nothing was made.
    """
    with open_store() as store:
        _hand_over(store, _hand_over_request(asked), at)


def _hand_over(store: "Store", asked: HandOverRequest, at: datetime) -> None:
    from msp_desktop.exchange.manifest import Purpose
    from msp_desktop.handover.kept_back import KeptBack
    from msp_desktop.handover.outgoing import Manner, hand_over, look_at_outgoing
    from msp_desktop.practice.case_codes import HandoverReach
    from msp_desktop.store.exchange.gather import Chosen
    from msp_desktop.store.exchange.outgoing import persons_named

    persons = persons_named(store, asked.persons)
    chosen = Chosen(persons, frozenset(asked.cases), frozenset(asked.drafts))
    outgoing = look_at_outgoing(store, chosen)
    along = frozenset(KeptBack[each.upper()] for each in asked.along)
    _tell_outgoing(outgoing, along)
    if asked.only_look:
        return
    named = asked.card is not None or bool(asked.key) or (asked.by_passphrase and asked.name)
    if not asked.reach or not named:
        raise ReceiverNotSaid
    only_draft = bool(asked.drafts) and not asked.persons and not asked.cases
    whole = Purpose.DRAFT if only_draft else Purpose.HANDOVER
    manner = Manner(
        purpose=Purpose.COPY if asked.copy else whole,
        reach=list(HandoverReach)[_REACHES.index(asked.reach)],
        told=asked.told,
        basis=asked.basis,
        need=asked.need,
        along=along,
    )
    receiver = _receiver(store, asked, at)
    made = hand_over(store, outgoing, receiver, manner, asked.file)
    say(f"Sealed for {one_line(receiver.name)}: {one_line(str(made.target))}")
    if made.passphrase:
        say("Only someone with this passphrase can open it. Give it separately from the file:")
        say(made.passphrase)


def take_in_command(
    open_store: Callable[[], "Store"], asked: argparse.Namespace, *, at: datetime
) -> bool:
    """Tell who sent it and what is in it, and unless only that was asked, take it in.

    Gives whether all that came is here now: False where something differs or was refused.

    Raises:
        BundleRefused and its kinds, SenderNotConfirmed: nothing was taken in.
    """
    request = _take_in_request(asked)
    with open_store() as store:
        return _take_in(store, request, at)


def _take_in(store: "Store", asked: TakeInRequest, at: datetime) -> bool:
    from msp_desktop.handover.incoming import look_into, take_in
    from msp_desktop.handover.receipts import write_receipt
    from msp_desktop.store.exchange.fates import Fate
    from msp_desktop.store.exchange.proposals import ProposalKind, follow, proposals
    from msp_desktop.store.people.merge import People

    incoming = look_into(store, asked.file, asked.passphrase)
    _tell_incoming(incoming)
    if asked.only_look:
        return True
    if not incoming.known and asked.words:
        _confirm_sender(store, incoming, asked, at)
    elif not incoming.known and not asked.unconfirmed:
        raise SenderNotConfirmed
    taken = take_in(store, incoming)
    _tell_taken(incoming, taken)
    if asked.receipt is not None and not incoming.is_receipt:
        write_receipt(store, incoming, asked.receipt)
        say(f"A receipt for {one_line(incoming.sender.name)}: {one_line(str(asked.receipt))}")
    for one, other in asked.join:
        People(store).join(one, other)
        say(f"Joined: {one} and {other}")
    for proposal in proposals(store):
        if proposal.kind is ProposalKind.JOIN and asked.follow_joins:
            follow(store, proposal)
            say(f"Joined: {proposal.one} and {proposal.other}")
        else:
            named = f"{proposal.one} {proposal.other or ''}".strip()
            say(f"Proposed by another store, and not done: {proposal.kind.value} of {named}")
    wrong = (Fate.DIFFERS, Fate.REFUSED)
    return not any(one.fate in wrong for one in taken.fates)


def _receiver(store: "Store", asked: HandOverRequest, at: datetime) -> "Receiver":
    from msp_desktop.handover.outgoing import Receiver
    from msp_desktop.handover.receivers import (
        compare,
        known_receivers,
        read_card_file,
        receiver_of,
    )

    if asked.card is not None:
        key = read_card_file(asked.card)
        if asked.words:
            return compare(store, key, asked.words, asked.name, at=at)
        return receiver_of(store, key)
    if not asked.key:
        return Receiver(asked.name)
    digits = asked.key.casefold()
    found = [
        one
        for one in known_receivers(store)
        if one.key is not None and len(digits) >= _LISTED and one.key.fingerprint.startswith(digits)
    ]
    if len(found) != 1:
        raise NoSuchReceiver
    return found[0]


def _confirm_sender(
    store: "Store", incoming: "Incoming", asked: TakeInRequest, at: datetime
) -> None:
    from msp_desktop.exchange.exchange_key import read_card
    from msp_desktop.handover.receivers import compare

    key = read_card(incoming.manifest.sender.card)
    if key.fingerprint != incoming.sender.fingerprint:
        raise SenderNotConfirmed
    compare(store, key, asked.words, asked.name or incoming.sender.name, at=at)


def _tell_outgoing(outgoing: "Outgoing", along: "frozenset[KeptBack]") -> None:
    for one in outgoing.people:
        name = one_line(one.name) or one_line(one.known_as) or "not named yet"
        say(f"{one.id}  {one.conversations} finished  {name}")
    for kind, count in sorted(outgoing.kept_back.items()):
        goes = "goes along" if kind in along else "stays here"
        say(f"Of {count}, {kind.value}: {goes}")
    if outgoing.drafts_that_stay:
        say(f"Not finished, and staying here: {outgoing.drafts_that_stay}")
    if outgoing.drafts:
        say(f"Not finished, and handed on: {outgoing.drafts}")


def _tell_incoming(incoming: "Incoming") -> None:
    from msp_desktop.signing_keys import fingerprint_words

    sender, manifest = incoming.sender, incoming.manifest
    whose = ", ".join(each for each in (sender.name, sender.role, sender.organisation) if each)
    sure = "a key you confirmed" if incoming.known else "a key you have not confirmed"
    say(f"From {one_line(whose)}, signed by {sure}, {manifest.made_at:%Y-%m-%d}")
    if not incoming.known:
        say("Its words: " + " ".join(fingerprint_words(sender.fingerprint)))
    if incoming.is_receipt:
        say("It is a receipt.")
        return
    for one in incoming.people:
        name = one_line(one.facts.name) or one_line(one.facts.known_as) or "not named yet"
        apart = practice_mark(for_practice=one.for_practice)
        say(f"{one.facts.id}  {one.new} new of {one.conversations}  {name}{apart}")
    for left in manifest.left_out:
        say(f"Kept by the sender: {one_line(left)}")
    for pair in incoming.perhaps_same:
        how = "Likely" if pair.likely else "Perhaps"
        here = one_line(pair.here.name) or one_line(pair.here.known_as)
        say(f"{how} the same person: {pair.came.id} and {pair.here.id} ({here}), who is here")


def _tell_taken(incoming: "Incoming", taken: "TakenIn") -> None:
    if incoming.is_receipt:
        say(
            "Noted: they have it." if taken.confirmed else "It answers nothing that went from here."
        )
        return
    counts = Counter(one.fate.value for one in taken.fates)
    counted = ", ".join(f"{count} {fate}" for fate, count in sorted(counts.items()))
    say(f"Taken in: {counted or 'nothing'}.")
    for one in taken.fates:
        if one.why:
            tell(f"{one.kind} {one.id}: refused, {one.why}")
        elif one.fate.value == "differs":
            tell(f"{one.kind} {one.id}: here with other words, which stay as they are")
