"""Locks that protect nothing, or only a part."""

import warnings
from collections.abc import Iterator
from typing import Literal

from pikepdf import Encryption

from tests.review.honest_file import PASSWORD, Hostile, built


def files() -> Iterator[Hostile]:
    weak: tuple[tuple[Literal[2, 3, 4, 5], str], ...] = (
        (2, "RC4, 40 bits"),
        (3, "RC4, 128 bits"),
        (4, "AES-128"),
        (5, "R5"),
    )
    for revision, name in weak:
        lock = Encryption(
            user=PASSWORD, owner=PASSWORD, R=revision, aes=revision >= 4, metadata=revision >= 4
        )
        with warnings.catch_warnings(action="ignore"):  # pikepdf warns of R5, rightly
            yield Hostile(name, built(lock=lock, key=None), PASSWORD)
    empty = Encryption(user="", owner=PASSWORD, R=6)
    yield Hostile("empty password", built(lock=empty, key=None))
    yield Hostile("empty password, owner's given", built(lock=empty, key=None), PASSWORD)
    bare = Encryption(user=PASSWORD, owner=PASSWORD, R=6, metadata=False)
    yield Hostile("partly encrypted", built(lock=bare, key=None), PASSWORD)
    whole = Encryption(user=PASSWORD, owner=PASSWORD, R=6)
    locked = built(lock=whole, key=None)
    yield Hostile("wrong password", locked, "not this one")
    yield Hostile("no password", locked)
    for part in (b"/StrF /StdCF", b"/StmF /StdCF"):
        name = part[1:5].decode()
        yield Hostile(
            f"partly encrypted, {name}",
            locked.replace(part, part[:6] + b"/Ident"),
            PASSWORD,
        )
