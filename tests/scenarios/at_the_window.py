"""The app as somebody sits before it: opened, unlocked, written in, and its files saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox

from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.story import in_order
from msp_desktop.store.store import Store
from tests.screen.reader import ScreenReader, until
from tests.unlocked import NOON, PASSPHRASE, make_store, open_vault
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.window import Window


class Visitor(ScreenReader):
    """A reader with the few turns of hand that every visit is full of."""

    def answer(self, question: str, *given: str) -> None:
        """Touch one answer of a question, or several where several may be given."""
        for each in given:
            self.press(f"{each}, {question}")

    def add(self, button: str, field: str, *each: str, first_is_there: bool = False) -> None:
        """Add one card after another, writing in `field` of each; the first may stand there."""
        for number, words in enumerate(each, 1):
            if number > 1 or not first_is_there:
                self.press(button)
            self.write(field if number == 1 else f"{field} {number}", words)

    def open_fold(self, name: str) -> None:
        """Unfold it, unless it stands open by itself."""
        if not self.find(name).state().expanded:
            self.press(name)

    def on_the_list(self, name: str) -> tuple[str, ...]:
        """Every choice on a list."""
        control = self.find(name).object()
        assert isinstance(control, QComboBox)
        return tuple(control.itemText(place) for place in range(control.count()))

    def finish(self) -> None:
        """Finish the conversation that is open."""
        self.press("Summary")
        self.press("Finish this conversation")
        self.press("Yes, finish it")
        self.hears("its words can no longer change")

    def open_referrals(self) -> None:
        """Go to the referral room."""
        self.press("Summary")
        self.press("Make a referral")
        self.hears("Who it is for")
        self.wait_for_pages()

    def wait_for_pages(self) -> None:
        """Wait until the pages that were asked for last are laid out, or refused."""
        self.hears_not("Laying out the pages…")

    def save_for(self, recipient: str, target: Path) -> None:
        """Save the pages for that recipient, unlocked, so that they can be read back."""
        self.choose("Who it is for", recipient)
        self.wait_for_pages()
        self.hears("Page 1 of")
        if recipient == "The person":
            self.press("Safe with them")  # nothing is chosen beforehand
            self.wait_for_pages()
        if not self.find("Leave the file unlocked").state().checked:
            self.press("Leave the file unlocked")
        self.press("Save as PDF…")
        self.write("File name:", str(target))
        self.press("Save")
        self.hears(f"Saved as {target.name}")


UNLOCKING = 2
"""Into the passphrase field, and unlock."""


class CountingVisitor(Visitor):
    """Counts whatever is done with a hand."""

    def __init__(self) -> None:
        super().__init__()
        self.actions = UNLOCKING
        self._counts = True

    def press(self, name: str) -> None:
        self.actions += self._counts
        super().press(name)

    def write(self, name: str, text: str) -> None:
        self.actions += self._counts
        super().write(name, text)

    def choose(self, name: str, words: str) -> None:
        self.actions += 2 * self._counts
        super().choose(name, words)

    def number(self, name: str, value: int) -> None:
        self.actions += self._counts
        super().number(name, value)

    def uncounted(self, does: str) -> None:
        """Press without counting: a ground, or what is told."""
        self._counts = False
        self.press(does)
        self._counts = True


@contextmanager
def at_the_window(app: QApplication, folder: Path) -> Iterator[Visitor]:
    """The real window over the store in `folder`, unlocked; all of it is on the disk at the end."""
    apply(app, Appearance(Scheme.LIGHT))
    session = Session(folder)
    window = Window(session, start_afresh=lambda: None)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow, "the window")
    visitor = Visitor()
    visitor.write("Passphrase", PASSPHRASE)
    visitor.press("Unlock")
    visitor.find("New conversation")
    try:
        yield visitor
        until(lambda: not session.unsaved, "the words to be on the disk")
    finally:
        session.end()
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def store_of(practitioner: Practitioner, folder: Path) -> Path:
    """A new store that belongs to that practitioner."""
    with Store(open_vault(make_store(folder)), clock=lambda: NOON) as store:
        store.set_practitioner(practitioner)
    return folder


def conversations_in(folder: Path) -> tuple[Conversation, ...]:
    """Every conversation on the disk, the oldest first."""
    with Store(open_vault(folder)) as store:
        return in_order(store.load(each.id).conversation for each in store.caseload().entries)
