"""What the strict rule of `referral.verifying` says of a file, inside the guarded child.

Beside it stand two things that only the signer claims: when it was signed, and the time within
which their certificate is meant to hold. Nobody outside vouches for either.
"""

import re
from datetime import UTC, datetime
from importlib import import_module

from pikepdf import Dictionary, Pdf

from msp_desktop.review.sandbox.messages import Refusal, SealFound, SealState
from msp_desktop.review.sandbox.open_pdf import RefusedError
from msp_desktop.sealing.network_off import shut_out_network
from msp_desktop.sealing.verdict import Reason, Standing
from msp_desktop.sealing.verify import verify

_MOMENT = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)")

_NEEDED = (
    "asn1crypto.cms",
    "cryptography.hazmat.backends.openssl.backend",
    "msp_desktop.sealing.record_attachment",
    "msp_desktop.sealing.signature_check",
    "pyhanko.sign.validation.generic_cms",
)


def make_ready() -> None:
    """Load all that judging needs: nothing can be loaded once the fences are up."""
    shut_out_network()
    for name in _NEEDED:
        import_module(name)


def judge(pdf: Pdf, file: bytes, password: str) -> SealFound:
    """How the file stands: `pdf` is `file`, opened with care.

    Raises:
        RefusedError: where the rule finds it cannot be read at all.
    """
    verdict = verify(file, password)
    if verdict.standing is Standing.UNREADABLE:
        raise RefusedError(Refusal.BROKEN)
    if not verdict.unchanged or verdict.signer is None:
        unsigned = Reason.NOT_SIGNED in verdict.reasons
        state = SealState.UNSIGNED if unsigned else SealState.ALTERED
        return SealFound(state=state, why=verdict.reasons[0].value)
    (signature,) = (
        each for each in pdf.objects if isinstance(each, Dictionary) and "/ByteRange" in each
    )
    return SealFound(
        state=SealState.UNCHANGED,
        fingerprint=verdict.signer.fingerprint,
        claimed_name=verdict.signer.name,
        signed_at=_moment(str(signature.get("/M", ""))),
        expired=_is_over(bytes(signature.Contents)),
    )


def _is_over(signature: bytes) -> bool:
    """Whether the certificate's own time is over by now, or has not begun."""
    from asn1crypto.cms import ContentInfo

    (certificate,) = ContentInfo.load(signature)["content"]["certificates"]
    validity = certificate.chosen["tbs_certificate"]["validity"]
    begins, ends = (validity[end].native for end in ("not_before", "not_after"))
    return not begins <= datetime.now(UTC) <= ends


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
