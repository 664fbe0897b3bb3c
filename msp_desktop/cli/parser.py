"""What can be asked of `msp-desktop`, as `--help` lists it."""

import argparse
from functools import partial

from msp_desktop import __version__
from msp_desktop.cli.about import about_options
from msp_desktop.cli.arguments import count, path
from msp_desktop.cli.audits import add_audit
from msp_desktop.cli.documents import refer_options
from msp_desktop.cli.handover import add_passing
from msp_desktop.cli.measures import measures_options
from msp_desktop.cli.replies import reply_options, take_reply_options
from msp_desktop.cli.sheet import sheet_options
from msp_desktop.cli.signing_keys import card_options, keys_options
from msp_desktop.cli.updates import update_options
from msp_desktop.cli.verifying import verify_options
from msp_desktop.default_folder import default_store

EXIT_CODES = """\
exit codes:
  0  done; for "check": the store is whole; for "pack check": the pack can be used
  1  a check found something wrong, and says what
  2  the command was not understood
  3  the passphrase is wrong, or it is too soon to try again
  4  not done: what happened, and what to do, is said on the last line
"""


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
    main.add_argument(
        "--open",
        type=path,
        nargs="?",  # started from a menu, its entry names no file
        metavar="FILE",
        help="a referral to take in for review once the window is unlocked",
    )
    commands = main.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    demo = _add(commands, "demo", "make a store of invented people to try the app with")
    demo.add_argument("folder", metavar="DIR", type=path, help="a folder that is new or empty")
    demo.add_argument(
        "--people", type=count, default=12, metavar="N", help="how many people (12 if not said)"
    )

    listing = _add(commands, "list", "print the conversations, one a line, beginning with its id")
    listing.add_argument(
        "--cases", action="store_true", help="the cases instead, one a line, beginning with its id"
    )
    referral = _add(commands, "refer", "make a document of one conversation or case as a PDF")
    refer_options(referral)
    sheet = _add(commands, "sheet", "write a sheet to leave, with nothing of the record in it")
    sheet_options(sheet)
    reply = _add(commands, "reply", "answer a referral that somebody sent you")
    reply_options(reply)
    taken = _add(commands, "take-reply", "add an answer to a referral of yours to its case")
    take_reply_options(taken)
    verify = _add(commands, "verify", "tell who signed a file, and whether it is unchanged")
    verify_options(verify)
    card = _add(commands, "card", "write the card of your own key, to hand over in person")
    card_options(card)
    keys = _add(commands, "keys", "list the keys that you have confirmed, one a line")
    know, forget = keys_options(keys)
    check = _add(commands, "check", "tell whether a store is whole, and what is wrong if not")
    asked_of = check.add_mutually_exclusive_group()
    asked_of.add_argument(
        "--sandbox",
        action="store_true",
        help="instead, ask the child that reads files from outside what it can still do here",
    )
    asked_of.add_argument(
        "--against",
        type=path,
        nargs="+",
        metavar="FILE",
        help="also tell whether the store agrees with papers, feedback files or backups that left",
    )
    check.add_argument(
        "--password-file",
        type=path,
        metavar="FILE",
        help="what the file to be held against the store is locked with, first line",
    )
    backup = _add(commands, "backup", "back a store up, and check the backup")
    backup.add_argument(
        "--into",
        type=path,
        metavar="DIR",
        help="the folder to put it into (the backups of the store if not said)",
    )
    trail = _add(commands, "trail", "write the trail to a file: who did what, when and why")
    trail.add_argument(
        "--export",
        type=path,
        required=True,
        metavar="FILE",
        help="the file to write: a table, or JSON if its name ends in .json",
    )
    measured = _add(commands, "measures", "write figures over all cases, small numbers hidden")
    measures_options(measured)
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
    pack = _add(commands, "pack", "check a local pack of prompts")
    of_pack = pack.add_subparsers(dest="does", metavar="check", required=True)
    about = "tell whether a local pack can be used, and what is wrong if not"
    _add(of_pack, "check", about).add_argument(
        "folder", metavar="FOLDER", type=path, help="the folder of the pack"
    )
    _offer_managed(commands)
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
    asking = (
        listing,
        referral,
        sheet,
        reply,
        taken,
        verify,
        card,
        keys,
        know,
        forget,
        check,
        backup,
    )
    for command in (
        *asking,
        restore,
        recover,
        trail,
        measured,
        *add_passing(partial(_add, commands)),
        *add_audit(partial(_add, commands), lambda of_it: partial(_add, of_it)),
    ):
        _store_option(command, default=argparse.SUPPRESS)
        command.add_argument(
            "--passphrase-file",
            type=path,
            metavar="FILE",
            help="read the passphrase from the first line of FILE; it is asked for if not given",
        )
    return main


def _offer_managed(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What needs no store: what this is made of, and what the organisation has decided."""
    about = _add(commands, "about", "show the version, every component, and the licences")
    about_options(about)
    update = _add(
        commands, "update", "look for a notice of a newer version in a folder, or sign one"
    )
    update_options(update)
    policy = _add(commands, "policy", "show what your organisation has decided for this laptop")
    of_policy = policy.add_subparsers(dest="does", metavar="show | check", required=True)
    _add(of_policy, "show", "print every setting that is decided, and where the policy is")
    policy_check = _add(of_policy, "check", "tell whether a policy can be used, or what is wrong")
    policy_check.add_argument("file", metavar="FILE", type=path, help="the policy to look at")


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
