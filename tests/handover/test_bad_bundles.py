"""A bundle that is not right is refused in a sentence, and nothing of it is looked at too soon."""

from collections import Counter
from uuid import uuid4

import pyrage
import pytest

from msp_desktop.exchange.age_file import MOST_RECEIVERS, passphrase_identity
from msp_desktop.exchange.exchange_key import card_text, new_identity, read_card, recipient_of
from msp_desktop.exchange.faults import (
    BundleChangedMeanwhile,
    BundleMalformedError,
    BundleProblem,
    CardNotRight,
    CutShort,
    NotForThisStore,
    bundle_fault,
)
from msp_desktop.exchange.items import AuthorLine, author_line, entry_line, line_item
from msp_desktop.exchange.manifest import ItemKind, LineSplitter
from msp_desktop.handover.incoming import look_into, take_in
from msp_desktop.record.canonical import digest_of, to_json
from msp_desktop.record.case.entry import EntryKind, Envelope, author_id, entry_id, envelope_bytes
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.entries.entries import append
from msp_desktop.store.entries.joins import join_entry
from msp_desktop.store.exchange.fates import Fate
from msp_desktop.store.exchange.practice_apart import PracticeUnderReal
from tests.handover.colleagues import everybody, exchange_key, handed, keep
from tests.handover.conftest import Colleagues
from tests.handover.forging import (
    IDENTITY,
    RECIPIENT,
    STRANGER,
    lines,
    manifest,
    said_of,
    sealed,
    with_claims,
)
from tests.handover.keep_golden import GOLDEN
from tests.unlocked import NOON
from tests.visits import doorstep, ward

BERT = doorstep.visit(NOON)
WARD = ward.visit(NOON)[0]
HONEST = sealed(
    lines(manifest((line_item(ItemKind.DRAFT, str(BERT.id), to_json(BERT)),)), to_json(BERT))
)


def test_an_honest_one_is_read_to_its_end() -> None:
    opened, item, ended = said_of(HONEST)
    assert opened.manifest is not None
    assert (opened.recipient, item.line, ended.ended) == (RECIPIENT, to_json(BERT), True)


@pytest.mark.parametrize("version", [1])
def test_a_bundle_of_every_version_is_read(version: int) -> None:
    """Kept by `python -m tests.handover.keep_golden`, and never made anew."""
    key = (GOLDEN / f"key-{version}.txt").read_text("utf-8").strip()
    opened, *items, ended = said_of(
        (GOLDEN / f"bundle-{version}.age").read_bytes(), identities=(key,)
    )
    assert ended.ended
    assert opened.manifest is not None
    kinds = Counter(one.item.kind for one in items if one.item is not None)
    assert (kinds[ItemKind.CONVERSATION], kinds[ItemKind.AMENDMENT], kinds[ItemKind.DRAFT]) == (
        2,
        1,
        1,
    )


LEFT_OUT = {"a byte": 1, "a block": 16, "a line": 200, "half": len(HONEST) // 2, "nearly all": -1}


@pytest.mark.parametrize("left", LEFT_OUT)
def test_one_that_is_cut_says_nothing_of_what_is_in_it(left: str) -> None:
    out = LEFT_OUT[left]
    [last] = said_of(HONEST[:-out] if out > 0 else HONEST[:1])
    assert last.refused in {BundleProblem.CUT, BundleProblem.NOT_A_BUNDLE}


@pytest.mark.parametrize("place", [0, 30, 60, 110, -1, -17, -40_000])
def test_one_with_a_flipped_bit_says_nothing_of_what_is_in_it(place: int) -> None:
    flipped = bytearray(HONEST)
    flipped[max(place, -len(flipped))] ^= 1
    [last] = said_of(bytes(flipped))
    assert last.refused is not None


def test_a_file_that_changes_between_two_readings_is_refused() -> None:
    *_, last = said_of(HONEST, sealed(lines(manifest())))
    assert last.refused is BundleProblem.CHANGED_MEANWHILE


def test_its_header_is_read_before_any_library_sees_it() -> None:
    many = sealed(b"", *[recipient_of(new_identity()) for _ in range(MOST_RECEIVERS)], RECIPIENT)
    assert said_of(many)[-1].refused is BundleProblem.TOO_MANY_RECEIVERS
    locked = pyrage.passphrase.encrypt(b"anything", "a passphrase")
    assert said_of(locked)[-1].refused is BundleProblem.FOREIGN_LOCK
    for other in (b"", b"%PDF-1.7", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n--- \n"):
        assert said_of(other)[-1].refused is BundleProblem.NOT_A_BUNDLE


def test_one_for_somebody_else_does_not_open_whoever_passes_it_on() -> None:
    other = new_identity()
    assert said_of(HONEST, identities=(other,))[-1].refused is BundleProblem.NO_KEY
    inside = pyrage.decrypt(HONEST, [pyrage.x25519.Identity.from_str(IDENTITY)])
    passed_on = sealed(inside, recipient_of(other))
    assert said_of(passed_on, identities=(other,))[-1].refused is BundleProblem.ADDRESSED_ELSEWHERE


def test_a_newer_version_is_refused_in_a_sentence() -> None:
    newer = with_claims(manifest(), version=2, further="a field of later")
    assert said_of(sealed(lines(newer)))[-1].refused is BundleProblem.TOO_NEW
    assert "Update MSP Desktop" in bundle_fault(BundleProblem.TOO_NEW).sentence


def test_a_manifest_that_nobody_signed_is_refused() -> None:
    assert said_of(sealed(lines(with_claims(manifest()))))[-1].refused is BundleProblem.NOT_SIGNED


def test_what_the_manifest_does_not_list_is_refused() -> None:
    data = to_json(BERT)
    listed = manifest((line_item(ItemKind.DRAFT, str(BERT.id), data),))
    for wrong in (
        lines(listed),  # less than it lists
        lines(listed, data, data),  # more
        lines(listed, data[:-1] + b" "),  # something else
        lines(listed, data)[:-1],  # a line without its end
        lines(manifest((line_item(ItemKind.DRAFT, "0" * 36, data),)), data),  # another id
        lines(manifest((line_item(ItemKind.AMENDMENT, str(BERT.id), data),)), data),
        lines(listed.but(total=7), data),
        lines(with_claims(listed, people=10**6), data),  # a million people
        data,
        b"\n\n",
    ):
        assert said_of(sealed(wrong))[-1].refused in {
            BundleProblem.UNREADABLE,
            BundleProblem.NOT_SIGNED,
        }


def test_a_line_that_never_ends_is_refused_before_it_is_held() -> None:
    splitter = LineSplitter(most=1_000)
    with pytest.raises(BundleMalformedError) as refused:
        list(splitter.feed(b"x" * 1_001))
    assert refused.value.problem is BundleProblem.TOO_LARGE


def test_an_entry_must_be_signed_by_the_key_of_its_author() -> None:
    author = author_id("0" * 64, "ab")
    line = author_line(AuthorLine(author=author, fingerprint="0" * 64, epoch="ab", began=NOON))
    envelope = envelope_bytes(
        Envelope(
            author=author,
            n=1,
            before=None,
            kind=EntryKind.CONVERSATION.value,
            subject=BERT.id,
            refs=(),
            content=digest_of(to_json(BERT)),
        )
    )
    entry = entry_line(envelope, None, "0" * 64, b"0123456789")
    items = (
        line_item(ItemKind.AUTHOR, author, line),
        line_item(ItemKind.ENTRY, entry_id(envelope), entry),
    )
    *_, last = said_of(sealed(lines(manifest(items), line, entry)))
    assert last.refused is BundleProblem.UNREADABLE


def test_somebody_who_is_joined_with_themselves_is_refused(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    own = join_entry(BERT.person_id, BERT.person_id)
    ada.write(lambda connection: append(connection, own, NOON))
    coming = look_into(bea, handed(ada, bea, stick, everybody(ada)).target)
    [refused] = [one for one in coming.fates if one.fate is Fate.REFUSED]
    assert refused.why == "it joins somebody with themselves"


PRACTICE = BERT.but(id=uuid4(), for_practice=True)


@pytest.mark.parametrize("here", [(), (BERT,), (PRACTICE,)], ids=["nobody", "real", "invented"])
def test_practice_under_somebody_who_is_real_is_refused_whole(
    both: Colleagues, here: tuple[Conversation, ...]
) -> None:
    ada, bea, stick = both
    came = {BERT, PRACTICE} - set(here)
    keep(ada, WARD, *sorted(came, key=lambda one: one.id))
    keep(bea, *here)
    made = handed(ada, bea, stick, everybody(ada))
    with pytest.raises(PracticeUnderReal) as refused:
        look_into(bea, made.target)
    assert "nothing from it was kept" in refused.value.sentence
    assert {one.id for one in bea.caseload().entries} == {one.id for one in here}
    assert bea.problems() == ()


def test_practice_that_came_meanwhile_keeps_what_was_looked_at_out(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    coming = look_into(bea, handed(ada, bea, stick, everybody(ada)).target)
    keep(bea, PRACTICE)
    with pytest.raises(PracticeUnderReal):
        take_in(bea, coming)
    assert [one.id for one in bea.caseload().entries] == [PRACTICE.id]
    assert bea.problems() == ()


def test_a_passphrase_opens_what_was_sealed_by_it_and_no_other_does(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    made = handed(ada, None, stick, everybody(ada))
    assert len(made.passphrase.split()) == 10
    with pytest.raises(NotForThisStore):
        look_into(bea, made.target)
    with pytest.raises(NotForThisStore):
        look_into(bea, made.target, "not the passphrase")
    coming = look_into(bea, made.target, made.passphrase.upper().replace(" ", "  "))
    assert take_in(bea, coming).count(Fate.NEW, "conversation") == 1


def test_a_file_that_is_cut_on_the_stick_changes_nothing(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    made = handed(ada, bea, stick, everybody(ada))
    coming = look_into(bea, made.target)
    whole = made.target.read_bytes()
    made.target.write_bytes(whole[:-1])
    with pytest.raises(CutShort):
        take_in(bea, coming)
    assert bea.caseload().entries == ()
    made.target.write_bytes(handed(ada, bea, stick, everybody(ada)).target.read_bytes())
    with pytest.raises(BundleChangedMeanwhile):
        take_in(bea, coming)
    assert bea.caseload().entries == ()


def test_a_card_is_read_however_its_lines_break_and_only_as_it_was_signed(
    both: Colleagues,
) -> None:
    key = exchange_key(both.bea)
    broken = key.card.lower().replace(":", ":\n  ")
    assert read_card(f"To hand over to me {broken} and more") == key
    other = card_text(new_identity(), STRANGER)
    for wrong in (key.card[:-3], key.card[:90] + other[90:], "MSP-KEY:" + key.card[8:], ""):
        with pytest.raises(CardNotRight):
            read_card(wrong)


def test_a_passphrase_makes_the_same_key_however_it_is_typed() -> None:
    assert (
        passphrase_identity("Abacus  zestfully yodel unwoven ")
        == passphrase_identity("abacus zestfully yodel unwoven")
        != passphrase_identity("abacus zestfully yodel canary")
    )
