"""What `msp-desktop` does without a window, from `demo` to `recover`; `--help` lists it all.

Secrets never come as arguments, where other people's programs can read them: a passphrase is asked
for, or read from a file. Exit codes are the same for every command and stand in `--help`.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop import __version__
from msp_desktop.arguments import count, path
from msp_desktop.faults import Fault, OurMistake
from msp_desktop.places import default_store
from msp_desktop.sealed_commands import (
    Sealing,
    refer,
    refer_options,
    verify_file,
    verify_options,
)
from msp_desktop.terminal import (
    ask_new_passphrase,
    ask_passphrase,
    one_line,
    passphrase_in,
    said_all,
    say,
    take_any_letter,
    tell,
)
from msp_desktop.vault.faults import TooSoon, WrongPassphrase

if TYPE_CHECKING:
    from msp_desktop.signature_keys import KnownKey
    from msp_desktop.store.store import Store
    from msp_desktop.vault.unlocked import UnlockedVault


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    NOT_WHOLE = 1
    USAGE = 2
    WRONG_PASSPHRASE = 3
    NOT_DONE = 4


EXIT_CODES = """\
exit codes:
  0  done; for "check": the store is whole; for "pack check": the pack can be used
  1  a check found something wrong, and says what
  2  the command was not understood
  3  the passphrase is wrong, or it is too soon to try again
  4  not done: what happened, and what to do, is said on the last line
"""


class Stopped(Fault):
    """Somebody pressed Ctrl+C."""

    happened = "Stopped before it was done."
    safe = "A store that was there before is as it was."
    to_do = ""


class CommandMistake(OurMistake):
    """A bug, met by a command."""

    safe = "What was kept before is still kept."
    to_do = "Try again. If it happens again, tell whoever looks after this laptop."


class _Command(argparse.Namespace):
    """The arguments of one command, as argparse fills them in."""

    command: str | None
    store: Path
    passphrase_file: Path | None
    folder: Path
    people: int
    conversation: UUID
    to: str
    out: Path
    into: Path | None
    source: Path
    does: str
    organisation_key: Path
    key_password_file: Path | None
    file: Path
    password_file: Path | None
    archival: bool


def parser() -> argparse.ArgumentParser:
    """Say what can be asked of the command, in words that a person can read."""
    main = argparse.ArgumentParser(
        prog="msp-desktop",
        description="Have Making Safeguarding Personal conversations, and keep them safe on this "
        "laptop. Without a command, the window opens.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    main.add_argument("--version", action="version", version=f"MSP Desktop {__version__}")
    _store_option(main, default=default_store())
    commands = main.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    demo = _add(commands, "demo", "make a store of invented people to try the app with")
    demo.add_argument("folder", metavar="DIR", type=path, help="a folder that is new or empty")
    demo.add_argument(
        "--people", type=count, default=12, metavar="N", help="how many people (12 if not said)"
    )

    listing = _add(commands, "list", "print the conversations, one a line, beginning with its id")
    referral = _add(commands, "refer", "make a referral of one conversation as a PDF")
    refer_options(referral)
    verify = _add(commands, "verify", "tell who signed a file, and whether it is unchanged")
    verify_options(verify)
    check = _add(commands, "check", "tell whether a store is whole, and what is wrong if not")
    backup = _add(commands, "backup", "back a store up, and read the backup back to be sure")
    backup.add_argument(
        "--into",
        type=path,
        metavar="DIR",
        help="the folder to put it into (the backups of the store if not said)",
    )
    restore = _add(
        commands, "restore", "put a backup in the place of a store, and keep what was there"
    )
    restore.add_argument(
        "--from",
        dest="source",
        type=path,
        required=True,
        metavar="BACKUP",
        help="the folder of one backup, named by its date and time",
    )
    pack = _add(commands, "pack", "look at a local pack of prompts")
    of_pack = pack.add_subparsers(dest="does", metavar="check", required=True)
    pack_check = _add(
        of_pack, "check", "tell whether a local pack can be used, and what is wrong if not"
    )
    pack_check.add_argument("folder", metavar="FOLDER", type=path, help="the folder of the pack")
    recover = _add(
        commands, "recover", "set a new passphrase with the key of an organisation that may"
    )
    recover.add_argument(
        "--organisation-key",
        type=path,
        required=True,
        metavar="FILE",
        help="the organisation's private key, an X25519 key in a PEM file",
    )
    recover.add_argument(
        "--key-password-file",
        type=path,
        metavar="FILE",
        help="read the password of the key's file from the first line of FILE",
    )
    for command in (listing, referral, verify, check, backup, restore, recover):
        _store_option(command, default=argparse.SUPPRESS)
        command.add_argument(
            "--passphrase-file",
            type=path,
            metavar="FILE",
            help="read the passphrase from the first line of FILE; it is asked for if not given",
        )
    return main


def run(command: argparse.Namespace) -> IntEnum:
    """Do what was asked and say how it ended; faults become one line on standard error."""
    jobs: dict[str, Callable[[_Command], IntEnum]] = {
        "demo": _demo,
        "list": _list,
        "refer": _refer,
        "verify": _verify,
        "check": _check,
        "backup": _backup,
        "restore": _restore,
        "pack": _pack,
        "recover": _recover,
    }
    asked = _Command(**vars(command))
    take_any_letter()
    try:
        ended = jobs[str(asked.command)](asked)
        said_all()
    except (WrongPassphrase, TooSoon) as fault:
        tell(fault.sentence)
        return Exit.WRONG_PASSPHRASE
    except KeyboardInterrupt:
        tell(Stopped().sentence)
        return Exit.NOT_DONE
    except Fault as fault:
        tell(fault.sentence)
        return Exit.NOT_DONE
    except Exception as bug:  # noqa: BLE001 - its values may be somebody's words, so only its kind
        tell(CommandMistake.of(bug).sentence)
        return Exit.NOT_DONE
    return ended


def _demo(asked: _Command) -> Exit:
    from msp_desktop.demo.store import make_demo_store

    passphrase = make_demo_store(asked.folder, people=asked.people, say=say)
    say(f"The store is in {asked.folder}. All of its people are invented. Its passphrase is:")
    say(passphrase)
    return Exit.DONE


def _list(asked: _Command) -> Exit:
    with _open(asked) as store:
        found = store.caseload(most=sys.maxsize)
        for entry in found.entries:
            state = "finished" if entry.finished else "draft"
            name = one_line(entry.name) or one_line(entry.known_as) or "not named yet"
            say(f"{entry.id}  {entry.started_at:%Y-%m-%d}  {state:8}  {name}")
    return Exit.DONE


def _refer(asked: _Command) -> Exit:
    how = Sealing(out=asked.out, archival=asked.archival, password_file=asked.password_file)
    with _open(asked) as store:
        noted = refer(store, asked.conversation, asked.to, how, at=_now())
    return Exit.DONE if noted else Exit.NOT_DONE


def _verify(asked: _Command) -> IntEnum:
    from msp_desktop.store.keys import known_keys

    given = asked.password_file
    password = "" if given is None else passphrase_in(given)
    known: tuple[KnownKey, ...] = ()
    try:
        if asked.store.is_dir():
            with _open(asked) as store:
                known = known_keys(store)
    except (WrongPassphrase, TooSoon) as fault:
        tell(fault.sentence)
        return Exit.NOT_DONE
    return verify_file(asked.file, password, known)


def _check(asked: _Command) -> Exit:
    from msp_desktop.store.chosen import Chosen
    from msp_desktop.store.store import Store
    from msp_desktop.vault.check import check_file
    from msp_desktop.vault.faults import HeaderDamaged, NotEncrypted, StoreDamaged

    try:
        with _unlock(asked) as vault:
            connection = vault.connect()
            found = [*vault.notices, *(f.sentence for f in check_file(vault, connection))]
            connection.close()
            if not found:
                with Store(vault) as store:
                    found += store.problems()
                    broken = Chosen(store).pack().broken
                    found += [broken.sentence] if broken is not None else []
    except (HeaderDamaged, StoreDamaged, NotEncrypted) as damage:
        found = [damage.sentence]
    for sentence in dict.fromkeys(found):
        say(sentence)
    if found:
        return Exit.NOT_WHOLE
    say("The store is whole.")
    return Exit.DONE


def _backup(asked: _Command) -> Exit:
    from msp_desktop.store.backing_up import back_up

    with _open(asked) as store:
        made = back_up(store, into=asked.into)
    say(f"Backed up, and read back: {made.folder} ({made.conversations} conversations).")
    if made.elsewhere_failed:
        tell(f"There is no second copy. {made.elsewhere_failed}")
        return Exit.NOT_DONE
    return Exit.DONE


def _restore(asked: _Command) -> Exit:
    from msp_desktop.store.backing_up import inside
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail import Event
    from msp_desktop.vault.restore import bring_beside, good_backup, put_in_place
    from msp_desktop.vault.vault import unlock

    facts = good_backup(asked.source).facts
    passphrase = _passphrase(asked)
    beside = bring_beside(asked.store, asked.source, passphrase, now=_now(), look=inside)
    say(
        f"The backup of {facts.at.astimezone():%Y-%m-%d %H:%M} is whole: "
        f"{facts.inside.conversations} conversations, {facts.inside.finished} of them finished."
    )
    kept = put_in_place(asked.store, beside, now=_now())
    say(f"It is in place now. What was there before is kept in {kept}.")
    with Store(unlock(asked.store, passphrase, now=_now())) as store:
        store.note_about_store(Event.RESTORE, f"from the backup of {facts.at.isoformat()}")
    return Exit.DONE


def _pack(asked: _Command) -> Exit:
    from msp_desktop.practice.faults import PackBroken
    from msp_desktop.practice.files import files_in
    from msp_desktop.practice.pack import local

    try:
        pack = local(files_in(asked.folder))
    except PackBroken as broken:
        say(f"{broken.file}:{broken.line}: {broken.field}: {broken.problem}")
        return Exit.NOT_WHOLE
    say(f"This pack can be used: {one_line(pack.title)}")
    return Exit.DONE


def _recover(asked: _Command) -> Exit:
    """The passphrase that is asked for, or read from its file, is the new one."""
    from msp_desktop.store.recovering import recover
    from msp_desktop.vault.organisation_key import read_private

    file, own = asked.passphrase_file, asked.key_password_file
    private = read_private(asked.organisation_key, passphrase_in(own) if own else "")
    recover(asked.store, private, lambda: passphrase_in(file) if file else ask_new_passphrase())
    say("The store has a new passphrase. That the organisation set it stands on its trail.")
    return Exit.DONE


def _open(asked: _Command) -> "Store":
    from msp_desktop.store.store import Store

    vault = _unlock(asked)
    try:
        return Store(vault)
    except BaseException:
        vault.close()
        raise


def _unlock(asked: _Command) -> "UnlockedVault":
    from msp_desktop.vault.vault import unlock

    return unlock(asked.store, _passphrase(asked), now=_now())


def _passphrase(asked: _Command) -> str:
    file = asked.passphrase_file
    return ask_passphrase() if file is None else passphrase_in(file)


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, does: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=does,
        description=does[0].upper() + does[1:] + ".",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _store_option(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument(
        "--store",
        type=path,
        metavar="DIR",
        default=default,
        help="the folder of the store (your own if not said)",
    )


def _now() -> datetime:
    return datetime.now().astimezone()


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; leaves with `Exit.USAGE` where it is not understood."""
    return parser().parse_args(arguments)
