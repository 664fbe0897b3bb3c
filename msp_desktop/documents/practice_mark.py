"""What every page says that is made of a practice conversation: nobody real is meant."""

from typing import Final

import msgspec

from msp_desktop.pdf.blocks import Document
from msp_desktop.record.conversation import NOT_REAL

_BETWEEN: Final = " · "


def marked_as_practice(document: Document) -> Document:
    """The document that says so above and below each page, in its title and so in the file's own.

    It is the marking that stands first, so that no other takes its room.
    """
    return msgspec.structs.replace(
        document,
        title=f"{NOT_REAL}. {document.title}",
        marking=_BETWEEN.join(each for each in (NOT_REAL, document.marking) if each),
    )
