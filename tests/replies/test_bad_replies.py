"""A reply that is not right is refused in a sentence, and nothing is kept of it."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.record.case.events import PaperLeft
from msp_desktop.record.conversation import Practitioner
from msp_desktop.replies.faults import (
    NotToBeAnswered,
    ReferralNotGenuine,
    ReferralNotSent,
    ReplyOfAnother,
    ReplyRefused,
    ReplyTooNew,
)
from msp_desktop.replies.giving import prepare_reply, to_answer
from msp_desktop.replies.incoming import CameReply, open_reply
from msp_desktop.replies.pages import rendered_reply
from msp_desktop.replies.reply import Reply, reply_from_json, signed_reply
from msp_desktop.replies.taking import take_reply
from msp_desktop.review.faults import FileAltered, ReferralRefused
from msp_desktop.review.received import open_arrived
from msp_desktop.sealing.certificate import certified
from msp_desktop.sealing.seal import seal
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from tests.replies.exchange import (
    OTHER_VISIT,
    VISIT,
    Referral,
    asked,
    decided,
    refer,
)
from tests.unlocked import NOON

Change = Callable[[Reply], Reply]


@pytest.fixture
def honest(council: Store, referral: Referral) -> Reply:
    asks = asked(council, referral)
    return prepare_reply(council, asks, decided(asks), at=NOON).reply


def arriving(council: Store, reply: Reply, by: SigningKey | None = None) -> CameReply:
    """That reply as it would be opened, signed by the council's key inside and out."""
    key = by or store_signing_key(council)
    record = signed_reply(reply, key)
    made = rendered_reply(reply, record, Practitioner())
    return open_reply(seal(made, key, archival=True).pdf)


def nothing_came(officer: Store) -> None:
    for case_id in Cases(officer).of_conversation(VISIT.id):
        assert Cases(officer).load(case_id).state.replies == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda reply: reply.but(referral="ab" * 32), ReferralNotSent),
        (lambda reply: reply.but(reference="cd" * 16), ReferralNotSent),
        (lambda reply: reply.but(conversation=uuid4()), ReferralNotSent),
        (lambda reply: reply.but(person=OTHER_VISIT.person_id), ReplyOfAnother),
        (lambda reply: reply.but(conversation=OTHER_VISIT.id), ReferralNotSent),
    ],
    ids=["never sent", "another reference", "unknown visit", "another's id", "another's visit"],
)
def test_a_reply_to_what_did_not_leave_for_this_person_is_refused(
    officer: Store,
    council: Store,
    honest: Reply,
    tmp_path: Path,
    change: Change,
    why: type[Exception],
) -> None:
    refer(officer, tmp_path / "other.pdf", OTHER_VISIT)
    with pytest.raises(why):
        take_reply(officer, arriving(council, change(honest)))
    nothing_came(officer)


def test_a_strangers_reply_is_claimed_and_not_proved(
    officer: Store, council: Store, honest: Reply
) -> None:
    stranger = certified(Practitioner(name="Cass Hedgerow", organisation="Invented Council"))
    came = arriving(council, honest, by=stranger)
    assert not came.proved
    found = take_reply(officer, came)
    assert found.taken is not None
    assert not found.taken.proved
    assert found.taken.signed_by == came.judged.signed_by


def test_a_reply_whose_pages_another_key_signed_is_refused(council: Store, honest: Reply) -> None:
    record = signed_reply(honest, certified(Practitioner(name="Somebody")))
    made = rendered_reply(honest, record, Practitioner())
    with pytest.raises(ReplyRefused):
        open_reply(seal(made, store_signing_key(council), archival=True).pdf)


def test_a_reply_of_a_later_version_is_refused_in_a_sentence(council: Store, honest: Reply) -> None:
    plain = msgspec.json.decode(signed_reply(honest, store_signing_key(council)))
    later = msgspec.json.encode(plain | {"version": 2, "mood": "better"}, order="sorted")
    with pytest.raises(ReplyTooNew, match="later version"):
        reply_from_json(later)
    made = rendered_reply(honest, later, Practitioner())
    with pytest.raises(ReplyTooNew):
        open_reply(seal(made, store_signing_key(council), archival=True).pdf)


@pytest.mark.parametrize("at", [0.2, 0.5, 0.8])
def test_a_damaged_reply_is_refused(council: Store, honest: Reply, at: float) -> None:
    record = signed_reply(honest, store_signing_key(council))
    made = rendered_reply(honest, record, Practitioner())
    whole = bytearray(seal(made, store_signing_key(council), archival=True).pdf)
    place = int(len(whole) * at)
    whole[place] ^= 1
    with pytest.raises((FileAltered, ReferralRefused, ReplyRefused)):
        open_reply(bytes(whole))
    with pytest.raises((FileAltered, ReferralRefused, ReplyRefused)):
        open_reply(bytes(whole[:place]))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data.replace(b'"version":1', b'"version":0'),
        lambda data: data.replace(b'"decided":"section 42 enquiry"', b'"decided":"maybe"'),
        lambda data: data.replace(b"msp-reply", b"msp-other"),
        lambda data: b"{" + data,
        lambda data: b" " + data,
    ],
)
def test_bytes_that_are_no_reply_are_refused(
    council: Store, honest: Reply, spoil: Callable[[bytes], bytes]
) -> None:
    with pytest.raises(ReplyRefused):
        reply_from_json(spoil(signed_reply(honest, store_signing_key(council))))


def test_a_referral_is_no_reply(officer: Store, referral: Referral) -> None:
    with pytest.raises(ReplyRefused):
        open_reply(referral.path.read_bytes(), referral.password)
    nothing_came(officer)


def test_a_referral_without_reference_or_signature_is_not_answered(
    officer: Store, referral: Referral
) -> None:
    came = open_arrived(referral.path.read_bytes(), referral.password)
    with pytest.raises(NotToBeAnswered):
        to_answer(came.but(reference=""))
    unsigned = came.but(standing=type(came.standing).UNSIGNED)
    with pytest.raises(ReferralNotGenuine):
        to_answer(unsigned)
    papers = [p for c in Cases(officer).of_conversation(VISIT.id) for p in Cases(officer).papers(c)]
    assert [type(each) for each in papers] == [PaperLeft]
