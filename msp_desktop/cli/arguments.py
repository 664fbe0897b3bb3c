"""What may stand on a command line, read strictly: a number, a path, an id."""

import argparse
import re
from datetime import date
from pathlib import Path
from uuid import UUID


def count(text: str) -> int:
    """A number of people."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:7]) <= 100_000):
        raise argparse.ArgumentTypeError("a number from 1 to 100000")
    return int(text)


def print_size(text: str) -> int:
    """A size of large print, in points."""
    if not (text.isascii() and text.isdigit() and 18 <= int(text[:3]) <= 30):
        raise argparse.ArgumentTypeError("a number of points from 18 to 30")
    return int(text)


def places(text: str) -> tuple[int, ...]:
    """Numbers of sentences, as in `1,3`."""
    found = [each.strip() for each in text.split(",")]
    if not all(each.isascii() and each.isdigit() and len(each) < 5 for each in found):
        raise argparse.ArgumentTypeError("numbers with commas between them, such as 1,3")
    return tuple(int(each) for each in found)


def day(text: str) -> date:
    """A day, as 2026-04-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written as 2026-04-01") from None


def seed(text: str) -> int:
    """The number that a sample is drawn by."""
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise argparse.ArgumentTypeError("up to 15 figures and nothing else")
    return int(text)


def path(text: str) -> Path:
    """A path; an empty one, as a forgotten variable gives, must not mean the folder we are in."""
    if not text:
        raise argparse.ArgumentTypeError("a name that is not empty")
    return Path(text)


def conversation_id(text: str) -> UUID:
    """An id."""
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError('an id, as "list" prints it') from None


def kind_or_recipient(typed: str) -> str:
    """The name of a kind of document, or what can be the id of a local recipient."""
    if not re.fullmatch("[a-z][a-z0-9_]{0,59}", typed):
        raise argparse.ArgumentTypeError("not the name of a kind of document")
    return typed
