"""Rooms round the conversation: the page for the person, their story, the trail, what is kept."""

from pathlib import Path

from tests.album.pictures import Album
from tests.album.stores import advocates_store, officers_store, team_leads_store, unlock


def turned_round(album: Album, folder: Path) -> None:
    """The screen turned round to Bert."""
    officers_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press("Turn round")
        reader.find("What shall we look at?")
        album.take("turned-round", "The screen turned round: the person chooses what to look at")
        for chapter, name, caption in (
            ("How true is this for me?", "true", "One question at a time, in very large type"),
            ("How safe, and how well", "grid", "The grid with words and faces"),
        ):
            reader.press(chapter)
            album.take(f"turned-round-{name}", caption)
            reader.press("Back")
        reader.press("For the worker")
        album.take("turned-round-worker", "Only the worker leaves it")


def story(album: Album, folder: Path) -> None:
    """One person's story over three conversations."""
    advocates_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press("Their story")
        reader.hears("Wren’s story")
        album.take("story", "Three conversations, one story")
        album.to_the_end()
        album.take("story-further", "The story, its end")


def records(album: Album, folder: Path) -> None:
    """What was done here, and what is kept."""
    officers_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press("‹ All conversations")
        reader.press("Settings")
        reader.press("What was done here")
        reader.hears("Complete: no entry was changed")
        album.take(
            "trail", "What was done here: who, what, when, and whether the trail is complete"
        )
        reader.press("‹ Back")
        reader.press("Keeping, copies and erasing")
        reader.hears("When records are looked at again")
        album.take("retention", "What is due to be looked at, given to a person, or erased")
        reader.write("Part of their name", "teas")
        reader.find("Albert Teasel, 1 conversation")
        reader.press("Albert Teasel, 1 conversation")
        reader.press("Everything as PDF…")
        reader.hears("Nothing is saved yet. Decide first what is given.")
        album.take("retention-decide", "Everything about one person: decided piece by piece")


def measures(album: Album, folder: Path) -> None:
    """Figures, words beside them, and an audit of one case."""
    team_leads_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press("Measures")
        reader.hears("Small numbers are exact here")
        album.take("measures", "Did it make a difference: one question at a time")
        reader.choose("Question", "Words beside the numbers")
        reader.hears("Not read yet: it does not go.")
        album.take("measures-words", "Words beside the numbers, read before they leave")
        reader.choose("Question", "Cases for a multi-agency audit")
        reader.press("Draw the cases")
        reader.press("Audit this case, Case A: Bert")
        for name, agency in (("Priya Sand", "Police"), ("Tom Reed", "Advocacy")):
            reader.write("An auditor’s name", name)
            reader.choose("Their agency", agency)
            reader.press("Add an auditor")
        album.take("measures-audit", "An audit: each auditor rates apart")
        for _ in range(2):
            reader.press("I have finished")
        album.scroll_to("Who was there", reader)
        album.take("measures-side-by-side", "The ratings side by side, and what was agreed")
