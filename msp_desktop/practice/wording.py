"""What counts as a piece of wording in a pack."""

from typing import Annotated

import msgspec

LONGEST = 1000

Wording = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=LONGEST)]
"""Text with at least one visible letter and at most `LONGEST`."""


def flowing(text: str) -> str:
    """Text as one flowing line, however it was broken into lines in the file."""
    return " ".join(text.split())
