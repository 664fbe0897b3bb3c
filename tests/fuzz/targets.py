"""What is fuzzed: readers of bytes and words from outside, each with what must hold of its answer.

A target gets bytes and raises where a promise is broken. What a reader is meant to raise is caught
here; anything else is a finding.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Final

from msp_desktop.faults import Fault
from msp_desktop.practice.faults import PackBroken
from msp_desktop.questions.packs import local
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.faults import RecordRefused
from msp_desktop.review.sandbox import judge, open_pdf, page_text
from msp_desktop.review.sandbox.child import look_at
from msp_desktop.review.sandbox.messages import CheckRequest
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.vault.keys import header
from msp_desktop.vault.keys.passphrase import strength
from ui.widgets.cleaned_text import clean
from ui.widgets.fields.spoken_date import Looking, read_date

LOADED: Final = (judge, open_pdf, page_text)
"""What the child loads late; here first, so that the fuzzer is led by what it reaches in them."""

TODAY: Final = date(2026, 11, 28)


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


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    each.__name__: each
    for each in (record, store_header, pack, key_card, pdf, said_date, pasted, passphrase)
}
