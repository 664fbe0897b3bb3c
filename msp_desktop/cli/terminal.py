"""What the commands say on a terminal, and the one thing they ask there: the passphrase.

A terminal may know few letters, may be a pipe that nobody reads to its end, a full disk, or not
there at all.
"""

import contextlib
import getpass
import os
import stat
import sys
import unicodedata
import warnings
from datetime import datetime
from pathlib import Path
from typing import TextIO

from msp_desktop.faults import Fault

FOR_OTHERS = (
    "Others on this computer may open the file that this passphrase or password was read from. "
    "Nothing has been changed. Let only yourself read it: chmod 600 and its name."
)

MOST_LETTERS = 1_024
"""The longest passphrase that is read; the window takes no longer one."""

# What turns the direction of the letters around it, on and off.
_TURNS = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)


class NotPrinted(Fault):
    """There is nowhere to print to."""

    happened = "What was asked for could not be printed."
    safe = "Nothing in the store is lost."
    to_do = "Look where the output goes, then try again."


class NobodyToAsk(Fault):
    """The passphrase should be asked for, and there is no terminal."""

    happened = "There is no terminal to type the passphrase at, or nothing was typed."
    safe = "Nothing was opened or changed."
    to_do = "Run this in a terminal, or give --passphrase-file."


class PassphraseFileUnreadable(Fault):
    """The file that should hold the passphrase cannot be read, or holds none."""

    happened = "The passphrase file could not be read."
    safe = "Nothing was opened or changed."
    to_do = "Check its name, and that it is a plain text file that you are allowed to read."


class PassphraseFileEmpty(PassphraseFileUnreadable):
    """There is nothing on the first line, or far more than a passphrase."""

    happened = "The first line of the passphrase file holds no passphrase."
    to_do = "Write the passphrase alone on its first line, as plain text."


def take_any_letter() -> None:
    """From here on a letter that the terminal does not know is printed as its number."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print a line of what was asked for.

    Raises:
        NotPrinted: there is nowhere to print to.
    """
    _print(f"{line}\n")


def said_all() -> None:
    """Make sure that everything said is on its way.

    Raises:
        NotPrinted: it could not be printed.
    """
    if sys.stdout is not None:
        _print("", flush=True)


def tell(line: str) -> None:
    """Print a remark or what went wrong, where such things are printed, if anywhere."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(f"{line}\n")


def practice_mark(*, for_practice: bool) -> str:
    """What a line ends with where the person is invented; empty for everybody else."""
    from msp_desktop.record.conversation import NOT_REAL

    return f"  ({NOT_REAL})" if for_practice else ""


def one_line(text: str) -> str:
    """A name as it may stand in a line: nothing in it can break or turn the line."""
    plain = "".join(" " if unicodedata.category(mark) in {"Cc", "Cs"} else mark for mark in text)
    return " ".join(plain.translate(_TURNS).split())


class NotTheSame(Fault):
    """A new passphrase was typed in two ways."""

    happened = "The two passphrases are not the same."
    safe = "Nothing was changed."
    to_do = "Run it again, and type the same one twice."


def ask_new_passphrase() -> str:
    """Ask for a new passphrase, twice, because a slip in it would shut everybody out.

    Raises:
        NotTheSame: the two differ.
        NobodyToAsk: there is no terminal, or the answer was broken off.
    """
    first = ask_passphrase("New passphrase: ")
    if ask_passphrase("The same again: ") != first:
        raise NotTheSame
    return first


def ask_passphrase(question: str = "Passphrase: ") -> str:
    """Ask for the passphrase without showing it.

    Raises:
        NobodyToAsk: there is no terminal, or the answer was broken off.
    """
    try:
        with warnings.catch_warnings():
            # Without a terminal it would be read from anywhere, and shown.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(question)
    except (getpass.GetPassWarning, EOFError, OSError, UnicodeDecodeError) as problem:
        raise NobodyToAsk from problem


def passphrase_in(file: Path) -> str:
    """The passphrase on the first line of a file, with or without the marks of Windows' editors.

    Where others on this computer may read the file, this is said, and it is read all the same.

    Raises:
        PassphraseFileUnreadable: or its kind, when there is none to be had.
    """
    try:
        with file.open(encoding="utf-8-sig") as opened:
            line = opened.readline(MOST_LETTERS + 2).rstrip("\r\n")
            mode = os.fstat(opened.fileno()).st_mode
    except (OSError, UnicodeDecodeError) as problem:
        raise PassphraseFileUnreadable from problem
    if not line.strip() or len(line) > MOST_LETTERS or "\0" in line:
        raise PassphraseFileEmpty
    # Windows inherits the profile's own access rules; a pipe or terminal keeps nothing.
    if os.name != "nt" and stat.S_ISREG(mode) and mode & 0o077:
        tell(FOR_OTHERS)
    return line


def _print(text: str, *, flush: bool = False) -> None:
    if sys.stdout is None:
        raise NotPrinted
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        _speak_into_nothing(sys.stdout)  # whoever read along has read enough
    except OSError as problem:
        _speak_into_nothing(sys.stdout)
        raise NotPrinted from problem


def _speak_into_nothing(stream: TextIO) -> None:
    """Let the rest go nowhere, or Python would complain about it at the very end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def day_of(moment: datetime) -> str:
    """The day of a moment where we are, as commands print it."""
    return f"{moment.astimezone():%Y-%m-%d}"
