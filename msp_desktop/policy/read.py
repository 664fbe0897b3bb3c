"""Read the policy: from the system's own place, believed only where nobody else could write it."""

import sys
from pathlib import Path
from typing import Final

from msp_desktop.policy.faults import PolicyBroken
from msp_desktop.policy.policy import UNMANAGED, Policy

LARGEST: Final = 64 * 1024
"""The most bytes that a policy may have."""

NAME: Final = "policy.toml"


def policy_file() -> Path:
    """Where the system's administrator puts it; never a place of the user's own."""
    if sys.platform == "win32":
        from msp_desktop.policy.windows_owner import program_files

        return program_files() / "MSP Desktop" / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/MSP Desktop") / NAME
    return Path("/etc/msp-desktop") / NAME


def read_policy(file: Path | None = None, *, owner: int = 0) -> Policy:
    """The policy that holds on this laptop; the strictest where the file cannot be used.

    `owner` is the user who must own it (POSIX); the superuser unless said otherwise.
    """
    place = policy_file() if file is None else file
    try:
        raw = _trusted(place, owner)
    except PolicyBroken as broken:
        return Policy.strictest(broken, place)
    if raw is None:
        return UNMANAGED
    try:
        return parse_policy(raw, place)
    except PolicyBroken as broken:
        return Policy.strictest(broken, place)


def parse_policy(raw: bytes, file: Path) -> Policy:
    """What those bytes of a policy file decide.

    Raises:
        PolicyBroken: they cannot be used; says the line, the setting and what is wrong.
    """
    from msp_desktop.policy.policy_form import values_in
    from msp_desktop.practice.faults import PackBroken
    from msp_desktop.practice.pack_file import PackFile
    from msp_desktop.vault.keys.public_key import ED25519, X25519, raw_public_key

    try:
        if len(raw) > LARGEST:
            raise PolicyBroken(line=1, setting="the file", problem="is larger than 64 KiB")
        toml = PackFile(file.name, raw)
        values = values_in(toml)
        public = None
        if values.organisation_key is not None:
            public = raw_public_key(values.organisation_key.encode(), X25519)
            if public is None:
                raise toml.broken("is not an X25519 public key in PEM", "organisation_key")
        if values.update_key is not None and (
            raw_public_key(values.update_key.encode(), ED25519) is None
        ):
            raise toml.broken("is not an Ed25519 public key in PEM", "update_key")
        if (values.update_folder is None) != (values.update_key is None):
            raise toml.broken("needs both update_folder and update_key", "update_folder")
    except PackBroken as broken:
        raise PolicyBroken(
            line=broken.line, setting=broken.field, problem=broken.problem
        ) from broken
    return Policy(values, public, file=file)


def _trusted(place: Path, owner: int) -> bytes | None:
    """The bytes of the file; None where there is none, not even a folder for it.

    Raises:
        PolicyBroken: it cannot be read, or others than the administrator could have written it.
    """
    if sys.platform == "win32":
        from msp_desktop.policy import windows_owner as system_owner
    else:
        from msp_desktop.policy import posix_owner as system_owner
    return system_owner.read_trusted(place, owner, LARGEST)
