"""Whether a file is unchanged since it was signed, and by whom: a plain function over its bytes.

It opens no other file and no connection, mends nothing, and unpacks no more than a set amount. Run
it where a hostile file can do no harm: in a process of its own.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from msp_desktop.sealing.verdict import SealProblem, SealVerdict, Verdict, by_key
from msp_desktop.signing_keys import KnownKey

if TYPE_CHECKING:
    from msp_desktop.sealing.signature_check import Signature

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 64 * 1024 * 1024
_MOST_NESTING = 60


def verify(file: bytes, password: str = "", known: Iterable[KnownKey] = ()) -> Verdict:
    """Judge a file; `password` is what it is locked with, `known` the keys confirmed in person.

    Changes the limits that qpdf works under, for the whole process.
    """
    odd = _not_worth_opening(file)
    if odd is not None:
        return Verdict(SealVerdict.UNREADABLE, (odd,))
    from pikepdf import PasswordError, Pdf, PdfError
    from pikepdf.settings import set_qpdf_limits

    from msp_desktop.sealing.record_attachment import NotOneRecordError, attached_record
    from msp_desktop.sealing.signature_check import SignatureRefusedError, signature_in

    set_qpdf_limits(flate_max_memory=MOST_UNPACKED, parser_max_nesting=_MOST_NESTING)
    standing = SealVerdict.ALTERED
    try:
        with Pdf.open(BytesIO(file), password=password, attempt_recovery=False) as pdf:
            signed = signature_in(pdf, file)
            record = attached_record(pdf)
            return _judged(signed, record, known)
    except PasswordError:
        standing = SealVerdict.UNREADABLE
        why = SealProblem.STAYS_LOCKED if password else SealProblem.LOCKED
    except SignatureRefusedError as refused:
        why = refused.reason
        if why is SealProblem.NOT_SIGNED:
            standing = SealVerdict.UNSIGNED
    except NotOneRecordError:
        why = SealProblem.RECORD
    except (PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RuntimeError):
        # Whatever pikepdf says of a file that is not built as it ought to be.
        why = SealProblem.BROKEN
    return Verdict(standing, (why,))


def _not_worth_opening(file: bytes) -> SealProblem | None:
    if len(file) > MOST_BYTES:
        return SealProblem.TOO_LARGE
    return None if file.startswith(b"%PDF-") else SealProblem.NOT_PDF


def _judged(signed: "Signature", record: bytes, known: Iterable[KnownKey]) -> Verdict:
    signer = signed.signer
    confirmed = next((each for each in known if each.fingerprint == signer.fingerprint), None)
    reasons: tuple[SealProblem, ...] = (SealProblem.KEY_UNKNOWN,)
    if confirmed is not None:
        reasons = () if confirmed.name == signer.name else (SealProblem.OTHER_NAME,)
    standing = by_key(confirmed, expired=signed.expired)
    return Verdict(standing, reasons, signer, confirmed, record, signed.at)
