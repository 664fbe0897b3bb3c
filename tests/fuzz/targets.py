"""What is fuzzed: readers of bytes and words from outside, each with what must hold of its answer.

A target gets bytes and raises where a promise is broken. What a reader is meant to raise is caught
here; anything else is a finding.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Final

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from msp_desktop.exchange.age_file import check_header
from msp_desktop.exchange.exchange_key import read_card
from msp_desktop.exchange.faults import BundleMalformedError, CardNotRight
from msp_desktop.exchange.items import ItemReader, line_item
from msp_desktop.exchange.manifest import ItemKind, Manifest, Party, Purpose, read_first_line
from msp_desktop.faults import Fault
from msp_desktop.practice.faults import PackBroken
from msp_desktop.questions.packs import local
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import RecordRefused
from msp_desktop.review.sandbox import judge, open_pdf, page_text
from msp_desktop.review.sandbox.child import look_at
from msp_desktop.review.sandbox.messages import CheckRequest
from msp_desktop.review.sandbox.read_bundle import BundleRequest, read_bundle, write_frame
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.store.folding import (
    can_be_sought,
    name_holds,
    same_when_folded,
    ways_to_write,
)
from msp_desktop.updates.notice import (
    NoticeNotGenuine,
    UpdateNotice,
    parse_notice,
    sign_notice,
)
from msp_desktop.vault.backup import facts
from msp_desktop.vault.keys import header
from msp_desktop.vault.keys.passphrase import strength
from msp_desktop.vault.keys.public_key import ED25519, X25519, raw_public_key
from ui.widgets.cleaned_text import clean
from ui.widgets.fields.spoken_date import Looking, read_date

LOADED: Final = (judge, open_pdf, page_text)
"""What the child loads late; here first, so that the fuzzer is led by what it reaches in them."""

TODAY: Final = date(2026, 11, 28)
KEY: Final = pyrage.x25519.Identity.generate()
SIGNED_BY: Final = certified(Practitioner(name="Nobody")).certificate
BUNDLE: Final = Manifest(
    id="0" * 64,
    made_at=datetime(2026, 11, 28, tzinfo=UTC),
    purpose=Purpose.HANDOVER,
    sender=Party(),
    receiver=Party(),
)


FACTS_KEY: Final = b"k" * 32
NOTICE_KEY: Final = Ed25519PrivateKey.from_private_bytes(b"n" * 32)
SIGNED_NOTICE: Final = sign_notice(
    UpdateNotice(version="9.1.0", day=TODAY, package="ours.deb", sha256="0" * 64), NOTICE_KEY
)


def record(data: bytes) -> None:
    """A conversation's JSON: refused, or written back so that it reads the same."""
    with suppress(RecordRefused):
        conversation = from_json(data)
        assert from_json(to_json(conversation)) == conversation


def store_header(data: bytes) -> None:
    """A header, with its checksum made to fit: none, or one whose bytes are the same again."""
    line = data.replace(b"\n", b"")
    whole = line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"
    for each in (data, whole):
        with suppress(Fault):
            found = header.decode(each)
            assert found is None or header.encode(found) == each


def pack(data: bytes) -> None:
    """The files of a local pack: told by file, line and field, or used."""
    with suppress(PackBroken):
        local({"pack.toml": b"name = 'Ours'\nversion = '1'\n", "plan.toml": data})
    with suppress(PackBroken):
        local({"pack.toml": data})


def key_card(data: bytes) -> None:
    """The certificate of a key that somebody hands over."""
    with suppress(ValueError, Fault):
        signer_of(data)


def pdf(data: bytes) -> None:
    """A foreign PDF, looked at as the guarded child does: an answer, whatever it is."""
    look_at(CheckRequest(file=data))


def bundle_line(data: bytes) -> None:
    """The first line of a bundle, and any line after it: refused by a code, or proved."""
    with suppress(BundleMalformedError):
        read_first_line(data)
    for kind in ItemKind:
        listed = BUNDLE.but(items=(line_item(kind, "0", data),)) if len(data) > 1 else BUNDLE
        with suppress(BundleMalformedError):
            ItemReader(listed, SIGNED_BY).read(data)


def bundle(data: bytes) -> None:
    """What a sealed file holds, and what stands around it, as the guarded child reads it."""
    with suppress(BundleMalformedError):
        check_header(data)
    with suppress(CardNotRight):
        read_card(data.decode("utf-8", "replace"))
    for file in (data, pyrage.encrypt(data, [KEY.to_public()])):
        questions = BytesIO()
        for _ in range(2):
            write_frame(questions, file)
            write_frame(questions, b"")
        questions.seek(0)
        last = read_bundle(BundleRequest(identities=(str(KEY),)), questions, BytesIO())
        assert last.refused is not None


def said_date(data: bytes) -> None:
    """A date as somebody says it: read or not, and never a day that no calendar has."""
    for looking in Looking:
        read_date(data.decode("utf-8", "replace"), TODAY, looking)


def pasted(data: bytes) -> None:
    """Pasted text: clean once is clean."""
    cleaned = clean(data.decode("utf-8", "replace"))
    assert clean(cleaned) == cleaned


def passphrase(data: bytes) -> None:
    """A chosen passphrase: judged, whatever it is."""
    judged = strength(data.decode("utf-8", "replace"))
    assert judged.bits >= 0
    assert judged.sentence


def backup_facts(data: bytes) -> None:
    """The facts of a backup: none without the key, whatever the bytes; else these bytes again."""
    line = data.replace(b"\n", b"")
    for each in (data, line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"):
        assert facts.proved_with(FACTS_KEY)(each) is None
        found = facts.decode(each)
        assert found is None or facts.encode(found) == each
        if found is not None:
            sealed = found.sealed_with(FACTS_KEY)
            assert facts.proved_with(FACTS_KEY)(facts.encode(sealed)) == sealed


def update_notice(data: bytes) -> None:
    """A notice that nobody signed: refused, and a signed one with bytes put in as well."""
    for each in (data, SIGNED_NOTICE + data, SIGNED_NOTICE[:40] + data + SIGNED_NOTICE[40:]):
        with suppress(NoticeNotGenuine):
            found = parse_notice(each, NOTICE_KEY.public_key())
            assert sign_notice(found, NOTICE_KEY).split() == SIGNED_NOTICE.split()


def public_key(data: bytes) -> None:
    """A key's file: nothing, or 32 bytes that a library reads in it as well."""
    for kind in (X25519, ED25519):
        found = raw_public_key(data, kind)
        assert found is None or len(found) == 32


def name(data: bytes) -> None:
    """A name: found by itself, whatever it is made of, if there is anything to find."""
    called = clean(data.decode("utf-8", "replace"))
    if can_be_sought(called):
        assert name_holds(called, ways_to_write(called))
        assert same_when_folded(called, called)


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    each.__name__: each
    for each in (
        record,
        store_header,
        pack,
        key_card,
        pdf,
        bundle_line,
        bundle,
        said_date,
        pasted,
        passphrase,
        backup_facts,
        update_notice,
        public_key,
        name,
    )
}
