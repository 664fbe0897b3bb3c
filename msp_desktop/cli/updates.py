"""`msp-desktop update`: news of a newer version from a folder, and signing such news."""

import argparse
import hashlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path
from msp_desktop.cli.terminal import one_line, say
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Policy
from msp_desktop.system.plain_files import open_plain, read_plain

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


_MOST_KEY = 16 * 1024


class NowhereToLook(Fault):
    """Neither the policy nor the command says where, or with whose key."""

    happened = "It is not set where notices of newer versions are, and who signs them."
    safe = "Nothing was changed."
    to_do = "Give --folder and --key, or have both in the policy."


class FileUnreadable(Fault):
    """A key or a package cannot be read."""

    happened = "A file that is needed could not be read."
    safe = "Nothing was written."
    to_do = "Check its name, and that you are allowed to read it."


def update_options(update: argparse.ArgumentParser) -> None:
    """Add what can be done about newer versions."""
    does = update.add_subparsers(dest="does", metavar="check | sign", required=True)
    about = "tell whether there is a newer version, and whether its package is genuine"
    check = does.add_parser("check", help=about, description=f"{about.capitalize()}.")
    check.add_argument(
        "--folder",
        dest="update_folder",
        type=path,
        metavar="DIR",
        help="as in the policy if not said",
    )
    check.add_argument(
        "--key",
        dest="update_key",
        type=path,
        metavar="FILE",
        help="the public key of who signs (PEM)",
    )
    about = "write a signed notice beside a package"
    sign = does.add_parser("sign", help=about, description=f"{about.capitalize()}.")
    sign.add_argument("package", type=path, metavar="PACKAGE", help="the package it is about")
    sign.add_argument("--new-version", required=True, metavar="VERSION", help="such as 0.2.0")
    sign.add_argument(
        "--key",
        dest="update_key",
        type=path,
        required=True,
        metavar="FILE",
        help="private key (PEM)",
    )
    sign.add_argument("--says", default="", metavar="LINE", help="a line for whoever reads it")


def check_for_update(policy: Policy, folder: Path | None, key: Path | None) -> bool:
    """Print what is there; False where something is there that is not genuine."""
    from msp_desktop.updates.notice import (
        NoticeNotGenuine,
        PackageNotGenuine,
        check_package,
        read_notice,
    )

    place, who = _where(policy, folder, key)
    try:
        notice = read_notice(place, who)
        if notice is None or not notice.is_newer:
            say("There is no newer version.")
            return True
        package = check_package(place, notice)
    except (NoticeNotGenuine, PackageNotGenuine) as fault:
        say(fault.sentence)
        return False
    say(f"Version {notice.version} of {notice.day} is there: {one_line(str(package))}")
    if notice.says:
        say(one_line(notice.says))
    return True


def sign_update(package: Path, version: str, key: Path, says: str, today: date) -> None:
    """Write the signed notice beside the package."""
    import msgspec

    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.updates.notice import NOTICE, UpdateNotice, private_key, sign_notice

    try:
        with open_plain(package) as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        signer = private_key(read_plain(key, _MOST_KEY))
    except OSError as problem:
        raise FileUnreadable from problem
    manifest = {"version": version, "day": today, "package": package.name, "sha256": digest}
    try:
        notice = msgspec.convert({**manifest, "says": says}, UpdateNotice)
    except msgspec.ValidationError as problem:
        raise FileUnreadable from problem
    write_atomically(package.parent / NOTICE, sign_notice(notice, signer))
    say(f"Written: {one_line(str(package.parent / NOTICE))}")


def _where(
    policy: Policy, folder: Path | None, key: Path | None
) -> "tuple[Path, Ed25519PublicKey]":
    from msp_desktop.updates.notice import public_key

    values = policy.values
    if values.update_folder is not None and values.update_key is not None:
        return Path(values.update_folder).expanduser(), public_key(values.update_key)
    if folder is None or key is None:
        raise NowhereToLook
    try:
        return folder, public_key(read_plain(key, _MOST_KEY).decode("utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        raise FileUnreadable from problem
