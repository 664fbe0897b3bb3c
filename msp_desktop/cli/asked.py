"""What was asked on the command line: every argument of every command, with its type."""

import argparse
from datetime import date
from pathlib import Path
from uuid import UUID

from msp_desktop.policy.policy import Policy


class AskedCommand(argparse.Namespace):
    """The arguments of one command, as argparse fills them in."""

    command: str | None
    store: Path
    passphrase_file: Path | None
    folder: Path
    people: int
    conversation: UUID | None
    case: UUID | None
    cases: bool
    to: str
    out: Path
    into: Path | None
    export: Path
    source: Path
    does: str | None
    words: str
    key: str
    organisation_key: Path
    key_password_file: Path | None
    file: Path
    sandbox: bool
    against: list[Path] | None
    password_file: Path | None
    archival: bool
    give: bool
    neutral: tuple[int, ...] | None
    size: int | None
    language: str
    do_not_give: Path | None
    pieces: bool
    include: list[str]
    leave_out: list[str]
    keep: list[str]
    reader_weighed: bool
    seed: int
    own_words: bool
    closed_by: date | None
    first: date
    last: date
    answers: Path | None
    reply_password_file: Path | None
    plain: bool
    look: bool
    policy: Policy
    licences: bool
    package: Path
    new_version: str
    says: str
    update_folder: Path | None
    update_key: Path
    sbom: bool
