"""The `detail` column of the trail, written and read."""

from typing import Final

import msgspec

from msp_desktop.store.trail.details import (
    ConversationAmended,
    ConversationFinished,
    Detail,
    OlderNote,
)
from msp_desktop.store.trail.older_details import OLDER_SEALED, from_sentence

_BEGINNING: Final = '{"what":'
_decoder: Final[msgspec.json.Decoder[Detail]] = msgspec.json.Decoder(Detail)

SEALED: Final = (
    *(
        f'{_BEGINNING}"{each.__struct_config__.tag}"%'
        for each in (ConversationFinished, ConversationAmended)
    ),
    *OLDER_SEALED,
)
"""How the rows of finished and amended conversations begin, as SQL's LIKE takes it."""


def write_detail(detail: Detail | None) -> str:
    """The column's text; empty where there is nothing to note."""
    return "" if detail is None else msgspec.json.encode(detail).decode()


def read_detail(kept: str) -> Detail | None:
    """What was noted; None where nothing was.

    Text of no shape that is known, as a newer version may write, is handed back as it is kept.
    """
    if not kept:
        return None
    if kept.startswith(_BEGINNING):
        try:
            return _decoder.decode(kept)
        except msgspec.MsgspecError:
            return OlderNote(words=kept)
    return from_sentence(kept)


def detail_in_words(kept: str) -> str:
    """What was noted in English, ready to be translated; empty where nothing was."""
    detail = read_detail(kept)
    return "" if detail is None else detail.in_words()
