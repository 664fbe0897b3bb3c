"""A referral, its answer, a second answer and a challenge, through the windows of two stores."""

from pathlib import Path

import pytest
from shiboken6 import isValid

from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.slow_disk import SlowDisk
from tests.unlocked import NOON, copy_store, open_vault
from tests.visits import doorstep
from ui.person.replies import RepliesSection
from ui.window import Window

BY_HAND = "Write down an answer that came by paper or telephone"
VISIT = doorstep.visit(NOON)
DUTY_WORKER = Practitioner(
    name="Cass Hedgerow",
    role="duty social worker",
    organisation="Invented Council",
    lens=Lens.CARE_AND_HEALTH,
)


@pytest.fixture
def officers(folder: Path) -> Path:
    """A store that holds Bert's visit, finished."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(VISIT, PartName.PLAN)
        store.finish(VISIT.id)
        store.save_position(None)
    return folder


@pytest.fixture
def councils(made_store: Path, tmp_path: Path) -> Path:
    folder = copy_store(made_store, tmp_path / "council")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.set_practitioner(DUTY_WORKER)
    return folder


class Desks:
    """The windows of both, one in sight at a time."""

    def __init__(self, open_app: OpenApp, reader: ScreenReader) -> None:
        self._open, self._reader = open_app, reader
        self._windows: dict[Path, Window] = {}

    def sit_at(self, folder: Path) -> None:
        for window in self._windows.values():
            window.hide()
        if folder in self._windows:
            self._windows[folder].show()
            self._windows[folder].activateWindow()
        else:
            self._windows[folder] = self._open(folder)
            unlock(self._reader)


def save_as(reader: ScreenReader, press: str, target: Path) -> str:
    """Save a locked file; gives the six words that open it."""
    reader.press(press)
    reader.write("File name:", str(target))
    reader.press("Save")
    reader.hears("The file opens with these six words")
    return next(said for said in reader.everything() if len(said.split()) == 6 and said.islower())


def open_file(reader: ScreenReader, press: str, file: Path, words: str) -> None:
    reader.press(press)
    reader.write("File name:", str(file))
    reader.press("Open")
    reader.write("Password of the file", words)
    reader.press("Unlock the file")


def take_in(reader: ScreenReader, file: Path, words: str) -> None:
    open_file(reader, "Open an answer that came…", file, words)
    reader.hears("An answer to your referral")
    reader.hears("Claimed, not proved")
    reader.press("Add it to the case")
    reader.hears("It is in the case, beside the outcomes.")
    assert reader.unnamed() == []
    reader.press("Go to their story")
    reader.hears("Bert’s story")


def refer(reader: ScreenReader, referral: Path) -> str:
    """Make the referral and save it; gives the six words that open it."""
    reader.press("Open conversation")
    reader.press("Make a referral")
    reader.hears("Page 1 of")
    words = save_as(reader, "Save as PDF…", referral)
    reader.press("‹ Back to the conversation")
    reader.press("‹ All conversations")
    reader.hears("1 answer is awaited")
    reader.press("Their story: Since today · Bert: the council")
    return words


def answer_for_now(reader: ScreenReader, reply: Path) -> str:
    """An answer that decides nothing yet."""
    reader.press("Answer it…")
    reader.hears("Not answered yet: what was decided, why, who leads")
    reader.hears("I want the telephone to stop at night")
    reader.write("Why, or why nothing is decided yet", "We look into it first.")
    assert reader.unnamed() == []
    return save_as(reader, "Save the answer…", reply)


def answer_again(reader: ScreenReader, reply: Path) -> str:
    """One that decides, and goes on from the first."""
    reader.press("‹ Back to the review")
    reader.press("Answer it…")
    reader.hears("This is a further answer.")
    assert reader.text("Why, or why nothing is decided yet") == "We look into it first."
    reader.press("Early help")
    reader.press("Will be done, Outcome 1")
    reader.write("What, by whom and by when, outcome 1", "The telephone company blocks them.")
    reader.press("Yes")
    reader.write("What they were told", "That the calls will stop.")
    return save_as(reader, "Save the answer…", reply)


def challenge(reader: ScreenReader) -> None:
    """Not happy with the answer, and what came of saying so."""
    reader.write("What is wrong with the answer", "Nobody asked him about his sister.")
    reader.write("Who answers the challenge", "The team’s head")
    reader.press("Save: Not happy with this answer")
    reader.hears("Nobody asked him about his sister. · The team’s head answers it")
    reader.write("What came of the challenge", "They asked him.")
    reader.press("Save: The challenge was answered")
    reader.hears("Answered: They asked him.")
    assert reader.unnamed() == []


def test_a_referral_is_answered_twice_and_challenged(
    officers: Path, councils: Path, open_app: OpenApp, reader: ScreenReader, tmp_path: Path
) -> None:
    desks = Desks(open_app, reader)
    referral, first, second = (tmp_path / f"{name}.pdf" for name in ("referral", "1", "2"))
    desks.sit_at(officers)
    words = refer(reader, referral)
    reader.hears("Waiting: The council, since")

    desks.sit_at(councils)
    reader.press("Reviews")
    open_file(reader, "Open a referral…", referral, words)
    words = answer_for_now(reader, first)

    desks.sit_at(officers)
    take_in(reader, first, words)
    reader.hears("Cass Hedgerow, duty social worker, Invented Council")
    reader.hears("not decided yet")
    reader.hears("Waiting: The council, since")

    desks.sit_at(councils)
    words = answer_again(reader, second)

    desks.sit_at(officers)
    take_in(reader, second, words)
    reader.hears("early help")
    reader.hears_not("Waiting: The council, since")
    reader.find("Outcome 1: Will be done. The telephone company blocks them.")
    challenge(reader)
    reader.press("‹ Back")
    reader.hears("No referral has been opened here yet")  # where the answer was taken in


def test_an_answer_by_telephone_outlives_a_lock_while_it_is_written(
    officers: Path, open_app: OpenApp, reader: ScreenReader, tmp_path: Path
) -> None:
    window = open_app(officers)
    unlock(reader)
    refer(reader, tmp_path / "referral.pdf")
    reader.press(BY_HAND)
    reader.write("Who answered", "A clerk at the council")
    window.lock()
    unlock(reader)
    reader.press("Their story")
    reader.press(BY_HAND)
    reader.find("Who answered")
    assert reader.text("Who answered") == "A clerk at the council"
    reader.press("None of these")
    reader.press("No")
    reader.write("Why they were not told yet", "Nobody was at home.")
    reader.press("Save: the council")
    reader.hears("A clerk at the council, ")
    reader.hears("none of these")
    reader.find("Written down by hand, from paper or telephone.")
    reader.find("Why they were not told yet: Nobody was at home.")


def save_and_leave(window: Window, reader: ScreenReader, press: str) -> None:
    """Save on a slow disk and go; the store has its turn once no field is left to be read."""
    disk = SlowDisk(window.session)
    (section,) = window.findChildren(RepliesSection)
    disk.begin()
    reader.press(press)
    reader.press("‹ Back")
    until(lambda: not isValid(section), "the fields to be gone")
    disk.end()
    reader.press("Their story")
    reader.hears("Bert’s story")


def test_what_is_saved_as_the_story_is_left_is_in_the_case(
    officers: Path, open_app: OpenApp, reader: ScreenReader, tmp_path: Path
) -> None:
    window = open_app(officers)
    unlock(reader)
    refer(reader, tmp_path / "referral.pdf")
    reader.press(BY_HAND)
    reader.write("Who answered", "A clerk at the council")
    reader.press("None of these")
    reader.press("No")
    reader.write("Why they were not told yet", "Nobody was at home.")
    save_and_leave(window, reader, "Save: the council")
    reader.hears("A clerk at the council, ")
    reader.write("What is wrong with the answer", "Nobody asked him about his sister.")
    save_and_leave(window, reader, "Save: Not happy with this answer")
    reader.hears("Challenged · Nobody asked him about his sister.")
    reader.write("What came of the challenge", "They asked him.")
    save_and_leave(window, reader, "Save: The challenge was answered")
    reader.hears("Answered: They asked him.")
