"""Words typed into a conversation, and what of them lies in the store."""

import pytest

from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.bad_input.conftest import ScreenReader
from tests.screen.reader import until
from ui.scope import Scope
from ui.window import Window

LONG = "They ring at night. " * 4_000
"""Some pages: more than an old file has to spare."""


def say_what_happens(reader: ScreenReader, name: str, words: str = "") -> None:
    reader.press("New conversation")
    reader.press("The person")
    reader.write("Name", name)
    if words:
        reader.press("What is happening")
        reader.write("What they said", words)


def all_saved(window: Window) -> None:
    until(lambda: not window.session.unsaved, "everything to be saved")


def what_lies_in_the_store(window: Window) -> dict[str, Conversation]:
    """Every conversation on the disk, by the name of its person."""

    def look(store: Store) -> dict[str, Conversation]:
        every = [store.load(entry.id).conversation for entry in store.caseload().entries]
        return {one.person.name: one for one in every}

    found: list[dict[str, Conversation]] = []
    window.session.ask(
        Scope(window.session), look, found.append, lambda fault: pytest.fail(fault.sentence)
    )
    until(lambda: bool(found), "the store to answer")
    return found[0]


def said(conversation: Conversation) -> str:
    return "".join(account.words.text for account in conversation.concern.accounts)
