"""A supervisor's review: the queue, whether a referral is genuine, the questions, the themes."""

from pathlib import Path

from tests.album.pictures import Album
from tests.album.stores import supervisors_store, unlock
from tests.review_room.case_papers import paper
from tests.review_room.referrals import altered, locked_copy, open_copy
from tests.screen.reader import ScreenReader


def review(album: Album, folder: Path) -> None:
    """From an empty queue to the themes of what was signed off."""
    supervisors_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press("Reviews")
        reader.hears("No referral has been opened here yet")
        album.take("review-nobody", "Reviews, before the first referral arrives")
        _open(reader, folder.parent / "arrived-altered.pdf", altered())
        reader.hears("was changed after it was signed")
        album.take("review-altered", "A referral that was altered: nothing of it is shown")
        _open(reader, folder.parent / "arrived-locked.pdf", locked_copy().pdf)
        reader.find("Password of the file")
        album.take("review-locked", "A locked referral asks for the six words of its sender")
        reader.press("Leave this file")
        _open(reader, folder.parent / "arrived.pdf", open_copy())
        reader.hears("you have not confirmed whose key this is")
        album.take("review-unknown", "Unchanged, by a key that nobody has confirmed yet")
        reader.press("Read aloud by telephone")
        reader.press("This is their key")
        reader.hears("Signed with the key of")
        album.take("review", "Genuine: the record beside the questions, none of them answered")
        reader.press("Show the pages")
        reader.hears("Picture of page 1 of")
        album.take("review-pages", "The pages as they came, drawn under guard")
        reader.press("Show the record")
        _answer(reader)
        album.scroll_to("Your comment on question 2", reader)
        album.take("review-questions", "A question with its evidence, a rating and a comment")
        album.scroll_to("Sign off", reader)
        album.take("review-further", "Actions, what was done well, and signing off")
        reader.press("‹ All reviews")
        for visits in (1, 2, 5):
            _open(reader, folder.parent / f"arrived-{visits}.pdf", paper(visits))
            if visits == 2:
                reader.write("Review it by", "15 November 2026")
                reader.hears("Saved")
            reader.press("‹ All reviews")
        reader.press("2 earlier papers, Ned Ashgrove")
        album.take("review-queue", "What has arrived, a row a case: how far, and by when")
        reader.press("Themes")
        reader.hears("Themes")
        album.take("review-themes", "Themes over many reviews, without names")


def _open(reader: ScreenReader, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    reader.press("Open a referral…")
    reader.write("File name:", str(file))
    reader.press("Open")


def _answer(reader: ScreenReader) -> None:
    reader.press("Green: done well, Your rating of question 1")
    reader.press("Amber: partly there, Your rating of question 2")
    reader.write("Your comment on question 2", "His own words, every time. Who else was asked?")
    reader.press("Add an action")
    reader.write("Action 1", "Ask about the lock on the door")
    reader.write("Who, action 1", "Rowan")
    reader.press("Add something done well")
    reader.write("Done well 1", "Asked twice, and waited.")
