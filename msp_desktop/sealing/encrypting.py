"""A finished file locked with a password: AES-256, revision 6 (ISO 32000-2, 7.6.4).

PDF/A forbids encryption, so a locked file no longer claims to be PDF/A. Programs that read pages
aloud may go on taking the text out.
"""

import secrets

from pikepdf import Encryption, Permissions

from resources import resource

PASSWORD_WORDS = 6
"""Drawn by chance from 7,776: 77 bits, behind a key that takes some time to try."""


def new_password() -> str:
    """Six words drawn by chance, to be told apart from the file: written down or read aloud."""
    listed = resource("words", "eff-large.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(listed) for _ in range(PASSWORD_WORDS))


def locked_with(password: str) -> Encryption:
    """How pikepdf is to lock a file: everything in it, its properties too.

    One password opens all of it: a reader is kept from nothing by permissions, which only polite
    programs obey. What keeps a document unaltered is its signature.
    """
    return Encryption(
        user=password,
        owner=password,
        R=6,
        aes=True,
        metadata=True,
        allow=Permissions(accessibility=True),
    )
