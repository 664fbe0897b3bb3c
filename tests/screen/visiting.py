"""A whole visit on the real screen, in a process of its own that can be killed.

    python -m tests.screen.visiting first STORE REFERRAL     ends by killing itself in mid-sentence
    python -m tests.screen.visiting second STORE REFERRAL    comes back, finishes, saves, locks

It is Bert Teasel's visit, told on the doorstep. Everything is found and worked by accessible name.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screen.reader import ScreenReader, until
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.theme.apply import make_constants_last
from ui.window import Window

PASSPHRASE = "abacus zestfully yodel unwoven canary lantern"
BROKEN_OFF = "They write to me by name. Twenty, some days. I send thirty pou"
THE_REST = "nd a week, it's mine to send."


def first_start(reader: ScreenReader) -> None:
    """Passphrase, recovery code, who you are."""
    reader.write("New passphrase", PASSPHRASE)
    reader.write("New passphrase again", PASSPHRASE)
    reader.press("Use this passphrase")
    reader.find("I have written it down")
    code = next(said for said in reader.everything() if said.count("-") == 6 and said.isupper())
    reader.press("I have written it down")
    reader.write("Type the code from your paper", code)
    reader.press("Check the code")
    reader.write("Your name", "Rowan Applegarth")
    reader.write("Your role", "Police officer")
    reader.write("Your organisation", "Brackwater Police")
    reader.press("Police")
    reader.press("Begin")
    reader.hears("Nothing here yet")


def open_the_conversation(reader: ScreenReader) -> None:
    """Is it safe, and who is it."""
    reader.press("New conversation")
    reader.press("Yes, Is it safe to talk here and now?")
    reader.press("No, Are you in danger right now?")
    reader.press("Yes, Have you seen and spoken to the person alone?")
    reader.write("How and when is it safe to reach you?", "Landline 01632 960 114, mornings only.")
    reader.press("The person")
    reader.write("Name", "Albert Teasel")
    reader.write("What do you like to be called?", "Bert")
    reader.write("Age, as they say it", "79")
    reader.press("Somebody in their life")
    reader.write("Their name", "Joyce")
    reader.write("What they are to the person", "daughter")
    reader.press("No, May they be told?")


def say_half_of_it(reader: ScreenReader) -> None:
    """Type on in mid-sentence until it is saved."""
    reader.press("What is happening")
    reader.type_on("What they said", BROKEN_OFF)
    reader.hears(BROKEN_OFF)
    reader.hears("Saved")


def first(window: Window, reader: ScreenReader, _referral: Path) -> None:
    """From nothing to the middle of a sentence, and then the power goes."""
    first_start(reader)
    open_the_conversation(reader)
    say_half_of_it(reader)
    until(lambda: not window.session.unsaved, "the words to be on the disk")
    os.kill(os.getpid(), signal.SIGKILL)


def finish_what_is_happening(reader: ScreenReader) -> None:
    """The words are there, on the same step: go on from there."""
    reader.hears("open now")
    until(lambda: reader.text("What they said") == BROKEN_OFF, "the broken-off sentence")
    reader.type_on("What they said", THE_REST)
    reader.press("Yes, Is it still going on?")
    reader.write(
        "What do you see, hear and notice yourself?",
        "Two bin bags of prize letters and a red gas bill.",
    )
    reader.press("Yes, Does it look as if the person needs care and support?")
    reader.press(
        "Yes, Does it look as if they are being abused or neglected, or are at risk of it?"
    )
    reader.press("Not sure, Do those needs stop them from protecting themselves?")
    reader.press("Financial or Material Abuse, Which kinds of abuse or neglect may this be?")
    reader.press("Own Home, Where does the harm happen, or where might it?")
    reader.press("Other - Unknown to individual, Where does the risk come from?")


def say_what_is_wanted(reader: ScreenReader) -> None:
    """Three outcomes, put in order; two that pull against each other; one thing not wanted."""
    reader.press("What you want")
    reader.write("What they want", "I'd miss my letters. They're the only post I get.")
    reader.press("Another outcome")
    reader.write("What they want 2", "I want the telephone to stop at night.")
    reader.press("Both, What it is about 2")
    reader.press("Move up 2")
    until(lambda: "telephone" in reader.text("What they want"), "the telephone to come first")
    reader.press("Another outcome")
    reader.write("What they want 3", "I'd like somebody to play cribbage with.")
    reader.press("Two pull against each other")
    reader.write("How you talked it through", "If all post is stopped.")
    reader.press("Something they do not want")
    reader.write("What they do not want", "Don't tell our Joyce. She'll have me in a home.")


def say_i(reader: ScreenReader) -> None:
    """The six principles, and two sentences of his own."""
    reader.press("“I” statements")
    for answer, principle in (
        ("True for me now", "Empowerment"),
        ("Partly", "Prevention"),
        ("Not sure", "Proportionality"),
        ("Partly", "Protection"),
        ("Not true", "Partnership"),
        ("Not sure", "Accountability"),
    ):
        reader.press(f"{answer}, {principle}")
    reader.press("A statement of their own")
    reader.write("Their own statement", "I feel safe when I know who's ringing.")
    reader.press("Agreed: it says what they mean, Agreed")


def place_on_the_grid(reader: ScreenReader) -> None:
    """His own mark by numbers, and one option by where it leads."""
    reader.press("Safety and wellbeing")
    reader.press("Place: Bert, now")
    reader.number("Safety", 45)
    reader.number("Wellbeing", 60)
    reader.press("An option")
    reader.write("What could be done", "Stop all post")
    reader.press("Put it on the picture")
    reader.number("Leads to: safety", 80)
    reader.number("Leads to: wellbeing", 25)
    reader.hears("Safer but less well")


def decide_and_plan(reader: ScreenReader) -> None:
    """No doubt about capacity, no advocate wanted, an action, and how to keep in touch."""
    reader.press("Decisions")
    reader.press("No, Real doubt")
    reader.press("Someone to speak up")
    for difficulty in (
        "Hard to understand",
        "Hard to keep in mind",
        "Hard to use or weigh",
        "Hard to make known",
    ):
        reader.press(f"No, {difficulty}")
    reader.press("Offered and declined, Offer")
    reader.press("Plan")
    reader.write("What is done", "Call blocker")
    reader.write("Who does it", "Neighbourhood officer")
    reader.write("By when", "3 December")


def share(reader: ScreenReader) -> None:
    """The council may know; Joyce may not."""
    reader.press("Sharing")
    reader.choose("With whom", "Council adult safeguarding")
    reader.press("Agrees, Agreement")
    reader.press("Somebody else to tell")
    reader.choose("With whom 2", "Family member or friend")
    reader.write("Their name or team 2", "Joyce")
    reader.press("Does not agree, Agreement 2")


def refer(reader: ScreenReader, referral: Path) -> None:
    """Read back, look at what goes in, save the pages; unlocked, so that the test can read them."""
    reader.press("Summary")
    reader.hears("Bert’s words")
    reader.press("Make a referral")
    reader.hears("Page 1 of")
    reader.press("Leave the file unlocked")
    reader.press("Save as PDF…")
    reader.write("File name:", str(referral))
    reader.press("Save")
    reader.hears("Anyone who has this file can read it")
    reader.press("‹ Back to the conversation")


def second(window: Window, reader: ScreenReader, referral: Path) -> None:
    """Back to the same step, on to the end, and locked."""
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    finish_what_is_happening(reader)
    say_what_is_wanted(reader)
    say_i(reader)
    place_on_the_grid(reader)
    decide_and_plan(reader)
    share(reader)
    refer(reader, referral)
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    reader.hears("its words can no longer change")
    reader.press("Hide")
    until(lambda: bool(window.property("locked")), "the store to be closed")


def note_locked(window: Window) -> None:
    """Stand in for the fresh process that would take this one's place."""
    window.setProperty("locked", True)


def main() -> int:
    """Run one half of the visit."""
    half, store, referral = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    make_constants_last()
    app = QApplication([])
    apply(app, Appearance(Scheme.LIGHT))
    session = Session(store)
    window = Window(session, start_afresh=lambda: note_locked(window))
    window.show()
    window.activateWindow()
    until(window.isActiveWindow, "the window")
    (first if half == "first" else second)(window, ScreenReader(), referral)
    session.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
