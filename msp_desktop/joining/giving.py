"""A file of counts, made for a team lead: locked with a password, signed, with a page to read."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.joining.counts import LaptopCounts, counts_of
from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import read_persons
from msp_desktop.pdf.blocks import Document, Facts, Paragraph
from msp_desktop.policy.policy import Export
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.sentences import date_in_words
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

TWICE: Final = (
    "Nobody is in this file, not even under another name. So somebody who is on two laptops is "
    "counted twice when their counts are joined."
)


@dataclass(frozen=True, slots=True)
class GivenCounts:
    """A file that was written, and the password to open it with."""

    target: Path
    password: str = field(repr=False)


def laptop_name(store: "Store") -> str:
    """What this store goes by in files of counts: it names the store and nobody."""
    return hashlib.sha256(b"msp-counts " + store.vault.store_id.bytes).hexdigest()


def give_counts(store: "Store", table: CaseTable, period: Period, target: Path) -> GivenCounts:
    """Seal the counts of a period and write them whole or not at all.

    Raises:
        ExportFailed: or one of its kinds; nothing was written.
        NotAllowedByPolicy: where the organisation lets no figures leave; nor then.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.sealing.seal import seal

    store.policy.require_export(Export.MEASURES)
    read_persons(store, table)
    key = store_signing_key(store)
    counts = counts_of(
        table,
        period,
        laptop=laptop_name(store),
        key=signer_of(key.certificate).fingerprint,
        made=store.now(),
    )
    sealed = seal(_made(counts, store), key)
    write_atomically(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    store.note_about_store(Event.DISCLOSURE, Plain(Noted.COUNTS_GIVEN_OUT))
    return GivenCounts(target, sealed.password)


def _made(counts: LaptopCounts, store: "Store") -> RenderedDocument:
    who = store.practitioner()
    days = f"{date_in_words(counts.first)} to {date_in_words(counts.last)}"
    document = Document(
        title="Counts for a team lead",
        subject=days,
        reference=f"{counts.first.isoformat()} to {counts.last.isoformat()}",
        made_at=counts.made,
        made_by=(who.name or who.organisation if who is not None else "") or "this store",
        blocks=(
            Paragraph(
                "This file holds exact counts to be added to those of other laptops. Add it in "
                "MSP Desktop, under Measures; it is not meant to be passed on."
            ),
            Facts((("Days", days), ("Lines", str(sum(len(s.figures) for s in counts.sections))))),
            Paragraph(TWICE),
        ),
    )
    return rendered(document, msgspec.json.encode(counts), recipient="a team lead")
