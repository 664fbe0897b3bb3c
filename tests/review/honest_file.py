"""The honest referral that everything hostile is made from, and how it is built otherwise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from msp_desktop.documents.kinds import kind_named
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.sealing.record_attachment import add_recipe, attach
from msp_desktop.sealing.signing import reserve_signature, sign
from msp_desktop.signing_keys import SigningKey
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)
PASSWORD = "abacus zestfully yodel unwoven canary lantern"

Edit = Callable[[Pdf], None]


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file of the list."""

    name: str
    file: bytes
    password: str = ""


@cache
def made() -> RenderedDocument:
    """The honest referral that everything hostile is made from."""
    return make_document(VISIT, kind_named("supervisor"), at=NOON)


def built(
    edit: Edit | None = None,
    *,
    key: SigningKey | None = OFFICERS_KEY,
    record: bytes | None = None,
    lock: Encryption | None = None,
) -> bytes:
    """The referral with that record, edited, locked and then signed, as the app would."""
    done = BytesIO()
    with Pdf.open(BytesIO(made().pdf)) as pdf:
        attach(pdf, made().record if record is None else record, at=NOON)
        add_recipe(pdf, made().recipe, at=NOON)
        if edit is not None:
            edit(pdf)
        if key is not None:
            reserve_signature(pdf, key)
        pdf.save(
            done,
            encryption=lock if lock is not None else False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
    return sign(done.getvalue(), key) if key else done.getvalue()


@cache
def good() -> bytes:
    """The honest referral, sealed and not locked."""
    return built()


def set_on_root(pdf: Pdf, key: str, value: Mapping[str, object]) -> None:
    pdf.Root[f"/{key}"] = pdf.make_indirect(dictionary(value))


def set_in(thing: pikepdf.Object, value: Mapping[str, object]) -> None:
    for key, each in value.items():
        thing[f"/{key}"] = each


def dictionary(value: Mapping[str, object]) -> Dictionary:
    return Dictionary({f"/{key}": each for key, each in value.items()})


def with_content(data: bytes, packed: Name | Array | None) -> Edit:
    def edit(pdf: Pdf) -> None:
        stream = pdf.make_stream(b"")
        stream.write(data, filter=packed)
        pdf.pages[0].Contents = stream

    return edit


def with_record_packed(data: bytes) -> Edit:
    def edit(pdf: Pdf) -> None:
        pdf.Root.AF[0].EF.F.write(data, filter=Name.FlateDecode)

    return edit
