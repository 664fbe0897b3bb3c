"""The signature of a file that was opened, judged by one strict rule.

Exactly one signature; it certifies and forbids every change; its byte range begins at the start and
ends at the end of the file and leaves out nothing but the signature itself; the digest and the
signature hold; P-256 with SHA-256 or longer. What MSP Desktop would not have written is refused.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from msp_desktop.sealing.certificate import Signer, signer_of
from msp_desktop.sealing.ecdsa import is_low
from msp_desktop.sealing.network_off import disable_network
from msp_desktop.sealing.signature_form import METHODS, SIGNED, Certificate, as_written
from msp_desktop.sealing.signing import SIGNED_BY
from msp_desktop.sealing.verdict import SealProblem

_MOMENT = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)")
_HEX = re.compile(rb"<((?:[0-9A-F]{2})+)>")


class SignatureRefusedError(Exception):
    """The signature does not hold, or is not one of ours."""

    def __init__(self, reason: SealProblem) -> None:
        self.reason = reason
        super().__init__(reason.name)


@dataclass(frozen=True, slots=True)
class _Placed:
    """The signature's own bytes, and the two stretches of the file that they are over."""

    der: bytes
    before: memoryview
    after: memoryview


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that holds: by whom, when by their own clock, and is their certificate over."""

    signer: Signer
    at: datetime | None
    expired: bool


def signature_in(pdf: Pdf, file: bytes) -> Signature:
    """Who signed the file: `pdf` is `file`, opened.

    Raises:
        SignatureRefusedError: with the reason, where anything is not as the rule has it.
    """
    signature = _only_signature(pdf)
    placed = _placed(signature, file)
    disable_network()
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    info, certificate = _cms(placed.der)
    if says_who_signed(signature) and not is_low(info["signature"].native):
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD)
    signer = _named_in(certificate.dump())
    method = info["digest_algorithm"]["algorithm"].native
    digest = hashlib.new(method, placed.before)
    digest.update(placed.after)
    try:
        intact, valid = validate_sig_integrity(info, certificate, "data", digest.digest())
    except Exception:  # noqa: BLE001 - whatever a hostile signature makes the parser say, it is refused
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD) from None
    if not (intact and valid):
        raise SignatureRefusedError(SealProblem.CHANGED)
    return Signature(signer, _moment(str(signature.get(Name.M, ""))), _is_over(certificate))


def _is_over(certificate: Any) -> bool:  # noqa: ANN401 - asn1crypto
    """Whether the certificate's own time is over by now, or has not begun."""
    try:
        validity = certificate["tbs_certificate"]["validity"]
        begins, ends = (validity[end].native for end in ("not_before", "not_after"))
        return not begins <= datetime.now(UTC) <= ends
    except Exception:  # noqa: BLE001 - whatever hostile bytes make the parser say, they are refused
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD) from None


def _moment(written: str) -> datetime | None:
    """A moment as PDF writes it (ISO 32000-1, 7.9.4); None where it is written another way."""
    found = _MOMENT.fullmatch(written)
    if found is None:
        return None
    year, month, day, hour, minute, second, hours, minutes = found.groups()
    zone = f"{hours}:{minutes}" if hours else "+00:00"
    try:
        return datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone}")
    except ValueError:
        return None


def says_who_signed(signature: Object) -> bool:
    """Whether the program that signed says that it is this one, since it writes one `s` only."""
    built = signature.get(Name.Prop_Build)
    program = built.get(Name.App) if isinstance(built, Dictionary) else None
    return isinstance(program, Dictionary) and program.get(Name.Name) == Name(SIGNED_BY)


def _only_signature(pdf: Pdf) -> Object:
    """The one signature there is, where the document certifies itself with it."""
    form = pdf.Root.get(Name.AcroForm)
    fields = form.get(Name.Fields) if isinstance(form, Dictionary) else None
    if not isinstance(fields, Array) or len(fields) == 0:
        raise SignatureRefusedError(SealProblem.NOT_SIGNED)
    signatures = [each for each in pdf.objects if _is_signature(each)]
    if len(fields) != 1 or len(signatures) != 1:
        raise SignatureRefusedError(SealProblem.SIGNATURES)
    field, signature = fields[0], signatures[0]
    if not isinstance(field, Dictionary) or field.get(Name.FT) != Name.Sig or Name.Kids in field:
        raise SignatureRefusedError(SealProblem.SIGNATURES)
    if not _same(field.get(Name.V), signature):
        raise SignatureRefusedError(SealProblem.SIGNATURES)
    certifies = pdf.Root.get(Name.Perms)
    if not isinstance(certifies, Dictionary) or [*certifies.keys()] != ["/DocMDP"]:
        raise SignatureRefusedError(SealProblem.NOT_FINAL)
    if not _same(certifies.DocMDP, signature) or not _forbids_all(signature):
        raise SignatureRefusedError(SealProblem.NOT_FINAL)
    ours = (signature.get(Name.Filter), signature.get(Name.SubFilter))
    if ours != (Name("/Adobe.PPKLite"), Name("/ETSI.CAdES.detached")):
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD)
    return signature


def _is_signature(thing: Any) -> bool:  # noqa: ANN401 - any object of a PDF
    if not isinstance(thing, Dictionary):
        return False
    return thing.get(Name.Type) in {Name.Sig, Name.DocTimeStamp} or Name.ByteRange in thing


def _same(pointed: Any, signature: Object) -> bool:  # noqa: ANN401 - any object of a PDF
    return isinstance(pointed, Dictionary) and pointed.objgen == signature.objgen != (0, 0)


def _forbids_all(signature: Object) -> bool:
    """Whether its one reference says DocMDP with 1: no changes to the document at all."""
    references = signature.get(Name.Reference)
    if not isinstance(references, Array) or len(references) != 1:
        return False
    reference = references[0]
    asked = reference.get(Name.TransformParams) if isinstance(reference, Dictionary) else None
    if not isinstance(asked, Dictionary):
        return False
    return bool(reference.get(Name.TransformMethod) == Name.DocMDP and asked.get(Name.P) == 1)


def _placed(signature: Object, file: bytes) -> _Placed:
    """Where the signature lies in the file: in the one gap that its byte range leaves."""
    said, contents = signature.get(Name.ByteRange), signature.get(Name.Contents)
    numbers = [*said] if isinstance(said, Array) else []
    if len(numbers) != 4 or not all(type(each) is int for each in numbers):
        raise SignatureRefusedError(SealProblem.NOT_WHOLE)
    start, end, again, rest = numbers
    if start != 0 or not 0 < end < again or rest <= 0 or again + rest != len(file):
        raise SignatureRefusedError(SealProblem.NOT_WHOLE)
    gap = _HEX.fullmatch(file[end:again])
    if gap is None or not isinstance(contents, String):
        raise SignatureRefusedError(SealProblem.NOT_WHOLE)
    der = bytes.fromhex(gap[1].decode())
    if der != bytes(contents):
        raise SignatureRefusedError(SealProblem.NOT_WHOLE)
    whole = memoryview(file)
    return _Placed(der, whole[:end], whole[again:])


def _cms(padded: bytes) -> tuple[Any, Any]:
    """The one signer's part and the one certificate, where there is nothing else in it.

    What was read is written anew as MSP Desktop writes it, and has to come out the same.
    """
    from asn1crypto.cms import ContentInfo

    try:
        signed = ContentInfo.load(padded)["content"]
        (info,), (certificate,) = signed["signer_infos"], signed["certificates"]
        method = info["digest_algorithm"]["algorithm"].native
        strong = method in METHODS
        attributes = sorted(each["type"].native for each in info["signed_attrs"])
        anew = _written_anew(info, certificate.chosen, method) if strong else b""
    except Exception:  # noqa: BLE001 - whatever hostile bytes make the parser say, they are refused
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD) from None
    if not strong:
        raise SignatureRefusedError(SealProblem.WEAK)
    if attributes != [*SIGNED] or not padded.startswith(anew) or any(padded[len(anew) :]):
        raise SignatureRefusedError(SealProblem.SIGNATURE_ODD)
    return info, certificate.chosen


def _written_anew(info: Any, certificate: Any, method: str) -> bytes:  # noqa: ANN401 - asn1crypto
    whole, issuer = certificate.dump(), certificate.issuer.dump()
    same = Certificate(whole, issuer, certificate.serial_number)
    return as_written(same, info["signed_attrs"].contents, info["signature"].native, method)


def _named_in(certificate: bytes) -> Signer:
    try:
        return signer_of(certificate)
    except Exception:  # noqa: BLE001 - as above
        raise SignatureRefusedError(SealProblem.WEAK) from None
