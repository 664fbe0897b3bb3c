"""The paper of a case made anew from the record inside it, to be laid beside its pages."""

from collections.abc import Callable, Iterator
from datetime import datetime

from msp_desktop.disclosure.allowed import Disclosure, disclose
from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.disclosure.case import CaseDisclosure
from msp_desktop.documents.compose import compose_case
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.pdf.blocks import Document
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.case_record import CaseRecord


def case_anew(
    case: CaseRecord, kind: DocumentKind, pack: Pack, at: datetime
) -> Iterator[tuple[Document, Document]]:
    """The document with all that is in the record, and that with what may be kept out of it."""
    try:
        whole = _as_allowed(case, kind, _all_of_it)
        kept_out = _as_allowed(case, kind, disclose_plainly)
    except SharingNotAllowed:
        return
    yield (
        compose_case(whole, kind, at=at, pack=pack),
        compose_case(kept_out, kind, at=at, pack=pack),
    )


def disclose_plainly(one: RecordWithAmendments, kind: DocumentKind) -> Disclosure:
    """What of a record that was sent would be allowed if nobody chose."""
    return disclose(one.conversation, kind, amendments=one.amendments)


def _all_of_it(one: RecordWithAmendments, kind: DocumentKind) -> Disclosure:
    kept_out = disclose_plainly(one, kind)
    included = frozenset(
        each.key for each in kept_out.decisions if not each.included and "." in each.key
    )
    return disclose(one.conversation, kind, included=included, amendments=one.amendments)


def _as_allowed(
    case: CaseRecord,
    kind: DocumentKind,
    decide: Callable[[RecordWithAmendments, DocumentKind], Disclosure],
) -> CaseDisclosure:
    return CaseDisclosure(
        kind=kind,
        case_id=case.case_id,
        chapters=tuple(decide(one, kind) for one in case.conversations),
        newest=case.conversations[-1].conversation,
        events=case.events,
    )
