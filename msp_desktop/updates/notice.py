"""A notice of a newer version: a small signed file beside the package, on a share or a stick.

The app opens no connection, so somebody has to bring the news. A notice is believed only with the
organisation's signature (Ed25519), and it names the package by its digest, so that a package that
was changed on the way is found out before it is installed. The signature is checked over the bytes,
and only what holds is parsed.
"""

import hashlib
import re
from base64 import b64decode
from datetime import date
from pathlib import Path
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from msp_desktop import __version__
from msp_desktop.faults import Fault
from msp_desktop.system.plain_files import NotPlainError, open_plain, read_plain
from msp_desktop.vault.keys.public_key import ED25519, raw_public_key

NOTICE: Final = "msp-desktop-update.json"
"""The name of the notice in the folder of updates."""

_MOST_BYTES = 16 * 1024
_BOUND: Final = b"msp-desktop update notice v1\n"
_Version = Annotated[str, msgspec.Meta(pattern=r"\A\d{1,4}(?:\.\d{1,4}){1,3}\Z")]
_Line = Annotated[str, msgspec.Meta(pattern=r"\A[^\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]*\Z")]
_Name = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._+~-]{0,120}\Z")]
_Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class UpdateFolderMissing(Fault):
    """The folder of updates cannot be read now."""

    happened = "The folder with notices of newer versions is not there now."
    safe = "Nothing was changed."
    to_do = "Connect the drive or the network folder, then look again."


class NoticeNotGenuine(Fault):
    """There is a notice, and the organisation did not sign it as it is."""

    happened = "There is a notice of a newer version that your organisation did not sign."
    safe = "Nothing was changed. Do not install what is beside it."
    to_do = "Tell whoever looks after this laptop."


class PackageNotGenuine(Fault):
    """The package beside a good notice is missing, or another one."""

    happened = "The package beside the notice is missing, or not the one that was signed."
    safe = "Nothing was changed. Do not install it."
    to_do = "Tell whoever looks after this laptop."


class NotASigningKey(Fault):
    """The file holds no Ed25519 key in PEM."""

    happened = "That file holds no Ed25519 key, or is locked with a password."
    safe = "Nothing was changed."
    to_do = "Make one with: openssl genpkey -algorithm ed25519"


class UpdateNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a notice says. `says` is a line for whoever reads it; `package` lies beside it."""

    version: _Version
    day: date
    package: _Name
    sha256: _Digest
    says: Annotated[_Line, msgspec.Meta(max_length=300)] = ""

    @property
    def is_newer(self) -> bool:
        """Whether it is about a version after this one."""
        return _numbers(self.version) > _numbers(__version__)


class _Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    notice: UpdateNotice
    signature: bytes


_WRITTEN: Final = re.compile(
    rb'\{\r?\n  "notice": \{\r?\n(?P<fields>(?:    "[a-z0-9]+": [^\r\n]+\r?\n)+)  \},\r?\n'
    rb'  "signature": "(?P<signature>[A-Za-z0-9+/]{86}==)"\r?\n\}(?:\r?\n)?'
)
"""The one form in which `sign_notice` writes a notice: its signature can be had without parsing."""
_INDENT: Final = re.compile(rb'^    ("[a-z0-9]+"): ', re.MULTILINE)

_encoder = msgspec.json.Encoder(order="sorted")


def sign_notice(notice: UpdateNotice, key: Ed25519PrivateKey) -> bytes:
    """The bytes of the notice with its signature."""
    signature = key.sign(_BOUND + _encoder.encode(notice))
    return msgspec.json.format(_encoder.encode(_Signed(notice, signature)), indent=2) + b"\n"


def read_notice(folder: Path, key: Ed25519PublicKey) -> UpdateNotice | None:
    """The notice in that folder; None where there is none.

    Raises:
        UpdateFolderMissing: the folder cannot be read.
        NoticeNotGenuine: it was not signed with that key as it is.
    """
    try:
        if not folder.is_dir():
            raise UpdateFolderMissing
        raw = read_plain(folder / NOTICE, _MOST_BYTES)
    except NotPlainError as problem:
        raise NoticeNotGenuine from problem
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise UpdateFolderMissing from problem
    return parse_notice(raw, key)


def parse_notice(raw: bytes, key: Ed25519PublicKey) -> UpdateNotice:
    """What a notice says, once its signature over the bytes holds.

    Raises:
        NoticeNotGenuine: it was not signed with that key as it is.
    """
    written = _WRITTEN.fullmatch(raw)
    if written is None or len(raw) > _MOST_BYTES:
        raise NoticeNotGenuine
    signed = b"{" + b"".join(_INDENT.sub(rb"\1:", written["fields"]).splitlines()) + b"}"
    try:
        key.verify(b64decode(written["signature"]), _BOUND + signed)
        return msgspec.json.decode(signed, type=UpdateNotice)
    except (msgspec.MsgspecError, UnicodeDecodeError, InvalidSignature) as problem:
        raise NoticeNotGenuine from problem


def check_package(folder: Path, notice: UpdateNotice) -> Path:
    """Where the package is, if it is the one that was signed.

    Raises:
        PackageNotGenuine: it is missing, or another one.
    """
    package = folder / notice.package
    try:
        with open_plain(package) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise PackageNotGenuine from problem
    if digest != notice.sha256:
        raise PackageNotGenuine
    return package


def public_key(pem: str) -> Ed25519PublicKey:
    """The key in that text; raises `NotASigningKey`."""
    raw = raw_public_key(pem.encode(), ED25519)
    if raw is None:
        raise NotASigningKey
    return Ed25519PublicKey.from_public_bytes(raw)


def private_key(pem: bytes) -> Ed25519PrivateKey:
    """The key in those bytes; raises `NotASigningKey`."""
    try:
        key = load_pem_private_key(pem, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as problem:
        raise NotASigningKey from problem
    if not isinstance(key, Ed25519PrivateKey):
        raise NotASigningKey
    return key


def _numbers(version: str) -> tuple[int, ...]:
    found = tuple(int(each) for each in re.findall(r"\d+", version))
    return (*found, 0, 0, 0)[:4]
