"""The papers for the auditors of one sample: what each record says to each question, to be rated.

Nobody is named: a case is a letter, and names are taken out of what the record says. The person's
own words stand there only where they agreed to be quoted. The file is locked and signed; whose case
a letter is, each auditor is told apart from it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

import msgspec

from msp_desktop.audits.audited_case import AuditedCase
from msp_desktop.audits.faults import NoSample
from msp_desktop.audits.sample import KeptAudit, kept_samples
from msp_desktop.disclosure.corrections import corrected
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.documents.batch import store_signing_key
from msp_desktop.documents.kind import MARKING
from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Heading,
    NewPage,
    Paragraph,
    SourceNote,
    WritingLines,
)
from msp_desktop.policy.policy import Export
from msp_desktop.practice.codes import Answer
from msp_desktop.questions.own_words import own_words
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.evidence import evidence_over
from msp_desktop.review.evidence_found import EvidenceItem
from msp_desktop.review.questions import APPENDIX_4A, APPENDIX_4B, question
from msp_desktop.sentences import date_in_words, plural
from msp_desktop.store.cases import Cases
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


_REACHED_BY: Final = re.compile(r"\+?\d(?:[ ()-]{0,2}\d){8,}|[^\s@]+@[\w.-]*\w")
"""Somebody is found by a telephone or NHS number as by a name, and by an e-mail address."""


@dataclass(frozen=True, slots=True)
class GivenPapers:
    """The file that was written, and the password to open it with."""

    target: Path
    password: str = field(repr=False)


def give_papers(store: "Store", target: Path, sample_id: str | None = None) -> GivenPapers:
    """Seal the papers of that sample, or of the newest, and write them whole or not at all.

    Raises:
        NoSample: none was drawn, or every case of it was erased.
        ExportFailed: or one of its kinds; nothing was written.
        NotAllowedByPolicy: the organisation lets no documents leave; nor then.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.sealing.seal import seal

    store.policy.require_export(Export.DOCUMENTS)
    kept = _audited_sample(store, sample_id)
    sealed = seal(_made(papers(store, kept), kept), store_signing_key(store))
    write_atomically(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    store.note_about_store(Event.DISCLOSURE, Plain(Noted.AUDIT_PAPERS))
    return GivenPapers(target, sealed.password)


def _audited_sample(store: "Store", sample_id: str | None) -> KeptAudit:
    """The sample of that id, or the newest.

    Raises:
        NoSample: there is none, or nothing of it is left.
    """
    every = kept_samples(store)
    kept = next((each for each in every if sample_id in {None, each.sample.id}), None)
    if kept is None or not kept.audited:
        raise NoSample
    return kept


def papers(store: "Store", kept: KeptAudit) -> Document:
    """What the pages say; reading each case is noted on the trail."""
    who, marking = store.practitioner(), StoreSettings(store).pack().pack.marking
    return Document(
        title="A multi-agency audit",
        subject=f"{date_in_words(kept.sample.first)} to {date_in_words(kept.sample.last)}",
        reference=f"Sample {kept.sample.id[:8]}",
        made_at=store.now().astimezone(),
        made_by=(who.name or who.organisation if who is not None else "") or "this store",
        marking=MARKING if marking is None else marking.strip(),
        blocks=tuple(_blocks(store, kept)),
    )


def _blocks(store: "Store", kept: KeptAudit) -> Iterator[Block]:
    sample = kept.sample
    yield Facts(
        (
            ("Drawn by", f"the number {sample.seed}"),
            (
                "Out of",
                plural("1 case that was closed", "%n cases that were closed", sample.closed),
            ),
            ("Closed", f"{date_in_words(sample.first)} to {date_in_words(sample.last)}"),
            ("In the sample", plural("1 case", "%n cases", len(sample.cases))),
        )
    )
    yield Paragraph(
        "Rate each question by yourself: red, amber or green, with a word on why. Talk about it "
        "only when all have rated; then agree on one rating, and note who was there. Each letter "
        "stands for a person; whoever gave you this tells you apart from it whom it means."
    )
    for case, letter in kept.lettered().items():
        audited = kept.audited.get(case)
        yield NewPage()
        yield Heading(1, f"Case {letter}")
        if audited is None:
            yield Paragraph("This record was erased since. The case stays counted in the sample.")
            continue
        records = [one.record for one in Cases(store).load(UUID(case)).conversations]
        yield from _case([corrected(*one) for one in records], audited, KnownNames(records))
    yield SourceNote(f"Sources: {APPENDIX_4A}, questions 1 to 8; {APPENDIX_4B}.")


def _case(
    conversations: Sequence[Conversation], audited: AuditedCase, names: KnownNames
) -> Iterator[Block]:
    yield Facts(
        (
            ("Conversations", str(len(conversations))),
            ("A talk with the person", _agreed(audited.talk)),
            ("Their words quoted", _agreed(audited.quoted)),
        )
    )
    kept_back = frozenset() if audited.quoted is Answer.YES else _own_words(conversations)
    contacts = {one.opening.contact_again for one in conversations}
    for number, each in enumerate(evidence_over(conversations) if conversations else (), 1):
        yield Heading(2, f"{number}. {question(each.question).text}")
        found = [item for item in each.found if item.text not in contacts]
        yield from _said(found, each.gaps, names, kept_back)
        yield WritingLines("Red, amber or green, and why:", 2)
    if not conversations:
        yield Paragraph("None of its conversations can be read.")


def _own_words(conversations: Sequence[Conversation]) -> frozenset[str]:
    """What the person said, or somebody for them, in every form in which it was kept."""
    passages = [passage for one in conversations for passage in own_words(one)]
    texts = (text.strip() for each in passages for text in (each.text, each.in_english))
    return frozenset(text for text in texts if text)


def _said(
    found: Sequence[EvidenceItem], gaps: Sequence[str], names: KnownNames, kept_back: frozenset[str]
) -> Iterator[Block]:
    """What the record says to one question, without the words that are kept back."""
    shown, left_out = [], 0
    for item in found:
        if any(words in item.text for words in kept_back):
            left_out += 1
            continue
        words = names.taken_out_of(_REACHED_BY.sub("[a number]", " ".join(item.text.split())))
        shown.append(f"{item.about}: {words}" if item.about else words)
    if shown:
        yield Bullets(tuple(dict.fromkeys(shown)))
    elif not left_out:
        yield Paragraph("The record says nothing about this.")
    if left_out:
        yield Paragraph(
            plural(
                "Once somebody’s own words, not quoted here: nobody agreed to that.",
                "%n times somebody’s own words, not quoted here: nobody agreed to that.",
                left_out,
            )
        )
    if gaps:
        yield Paragraph(" ".join(names.taken_out_of(gap) for gap in dict.fromkeys(gaps)))


def _agreed(answer: Answer | None) -> str:
    return {Answer.YES: "agreed", Answer.NO: "refused"}.get(answer or Answer.NOT_SURE, "not asked")


def _made(document: Document, kept: KeptAudit) -> RenderedDocument:
    return rendered(
        document, msgspec.json.encode(kept.sample.but(cases=())), recipient="the auditors"
    )
