"""What the strict rule of `referral.verifying` says of a file, inside the guarded child."""

from importlib import import_module

from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.messages import SealFound
from msp_desktop.review.sandbox.open_pdf import RefusedError
from msp_desktop.sealing.network_off import disable_network
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.sealing.verify import verify

_NEEDED = (
    "asn1crypto.cms",
    "cryptography.hazmat.backends.openssl.backend",
    "msp_desktop.sealing.record_attachment",
    "msp_desktop.sealing.signature_check",
    "pyhanko.sign.validation.generic_cms",
)


def make_ready() -> None:
    """Load all that judging needs: nothing can be loaded once the fences are up."""
    disable_network()
    for name in _NEEDED:
        import_module(name)


def judge(file: bytes, password: str) -> SealFound:
    """How a file stands that was opened with care; whose key it is, the child cannot know.

    Raises:
        RefusedError: where the rule finds it cannot be read at all.
    """
    verdict = verify(file, password)
    if verdict.standing is SealVerdict.UNREADABLE:
        raise RefusedError(RefusalCode.BROKEN)
    if not verdict.unchanged or verdict.signer is None:
        return SealFound(verdict=verdict.standing, why=verdict.reasons[0].value)
    return SealFound(
        verdict=verdict.standing,
        fingerprint=verdict.signer.fingerprint,
        claimed_name=verdict.signer.name,
        claimed_role=verdict.signer.role,
        claimed_organisation=verdict.signer.organisation,
        signed_at=verdict.signed_at,
    )
