"""Practising with an invented person: from the empty list to a paper, and all of it deleted."""

from pathlib import Path

from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create
from tests.album.looks import NOW
from tests.album.pictures import Album
from tests.album.stores import PASSPHRASE, unlock
from tests.visits import doorstep
from ui.conversation.steps.step import step_title


def practice(album: Album, folder: Path) -> None:
    """The mark over every screen, and what is asked before all of it goes."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    with Store(vault, clock=lambda: NOW) as store:
        store.set_practitioner(doorstep.OFFICER)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.hears("Nothing here yet")
        if album.is_plain:
            album.take("practice-offered", "An empty list offers somebody to practise with")
        reader.press("Practise with an invented person")
        reader.hears("Practice: an invented person")
        reader.hears("choose my own biscuits")
        album.take("practice", "Practice: the mark over every screen of an invented person")
        if not album.is_plain:
            return
        reader.press(step_title("summary"))
        reader.press("Make a referral")
        reader.hears("Page 1 of")
        album.take("practice-paper", "A paper of practice says so over and under each page")
        reader.press("‹ Back to the conversation")
        reader.press("‹ All conversations")
        reader.hears("1 practice conversation")
        album.take("practice-listed", "The list says what is practice, and counts none of it")
        reader.press("Delete practice")
        reader.hears("No real record is touched")
        album.take("practice-delete", "One question before all practice goes")
