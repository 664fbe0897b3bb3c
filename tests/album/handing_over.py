"""The referral of Bert's visit, the copies made of it, and the visit when it is finished."""

import random
from pathlib import Path
from unittest import mock

from tests.album.pictures import Album
from tests.album.stores import officers_store, unlock
from ui.conversation.steps.step import step_title


def referral(album: Album, folder: Path) -> None:
    """The referral with its pages, saved; several documents at once; the finished visit."""
    officers_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press(step_title("summary"))
        reader.press("Make a referral")
        reader.hears("What is in it, and why")
        reader.hears("pages")
        if album.look != "text-200":
            reader.hears("Page 1 of")
        album.take("referral", "The referral: who it is for, what is in it and why, its pages")
        if not album.is_plain:
            return
        reader.press("Save as PDF…")
        reader.write("File name:", str(folder.parent / "referral.pdf"))
        with mock.patch("secrets.choice", random.Random(7).choice):  # noqa: S311 - thrown away at once
            reader.press("Save")
            reader.hears("The file opens with these six words")
        album.take("referral-saved", "A locked referral, and its six words to be told another way")
        reader.press("Several documents at once…")
        reader.press("Your supervisor")
        reader.press("Health")
        album.take("several", "Several documents at once, each locked with words of its own")
        reader.press("‹ Back")
        reader.hears("You made a copy for the council")
        album.to_the_end()
        album.take("copies", "The summary remembers each copy that was made")
        reader.press("Finish this conversation")
        reader.press("Yes, finish it")
        reader.hears("Finished: its words can no longer change.")
        album.take("finished", "A finished conversation: read, referred and followed")
