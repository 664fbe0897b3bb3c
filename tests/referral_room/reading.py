"""A saved referral, read back."""

from pathlib import Path

from pypdf import PdfReader


def pages_of(path: Path) -> int:
    return len(PdfReader(path).pages)


def text_of(path: Path) -> str:
    """All its words, each gap one space."""
    return plain(" ".join(page.extract_text() for page in PdfReader(path).pages))


def plain(text: str) -> str:
    """Typographic quotes as typed ones, each gap one space."""
    return " ".join(text.replace("’", "'").replace("‘", "'").split())
