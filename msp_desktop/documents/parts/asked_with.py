"""Whose words the questions were put in, and whose wording the document itself has."""

from msp_desktop.documents.parts.reader_copy import Telling
from msp_desktop.pdf.blocks import Block, Source


def asked_with(telling: Telling) -> tuple[Block, ...]:
    """Name the pack the conversation was held with, and the one of this document where it differs.

    A neutral document says nothing of it: the name of a pack would say what it is about.
    """
    if telling.kind.neutral:
        return ()
    held_with, here = telling.record.pack, telling.pack.title
    if not held_with or held_with == here:
        return (Source(f"Prompts: {here}"),)
    return (Source(f"Prompts: {held_with}. Wording of this document: {here}"),)
