"""From unlocking to a sealed paper by the short conversation: every action counted.

An action is a press, a choice, or going into a field; typing and scrolling are not. A list that
drops down takes two: to open it and to choose. Choosing grounds and what is told is not counted.
"""

from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication

from tests.scenarios.at_the_window import UNLOCKING, CountingVisitor, at_the_window, store_of
from tests.visits import doorstep

COUNCIL_AT_MOST, MARAC_AT_MOST = 20, 25


@dataclass(frozen=True)
class Papers:
    """How many actions each took, and where they are."""

    council: int
    marac: int
    folder: Path


@pytest.fixture(scope="module")
def papers(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Papers:
    folder = tmp_path_factory.mktemp("counted")
    with at_the_window(qapp, store_of(doorstep.OFFICER, folder / "store")):
        at = CountingVisitor()
        _tell(at, "Agrees")
        _save(at, folder / "council.pdf")
        council = at.actions
        at.press("‹ Back to the conversation")
        at.press("‹ All conversations")
        at.actions = UNLOCKING
        _tell(at, "Does not agree")
        at.choose("Who it is for", "MARAC")
        at.wait_for_pages()
        at.uncounted("I have weighed this, and share it without having asked")
        at.wait_for_pages()
        _save(at, folder / "marac.pdf")
        return Papers(council, at.actions, folder)


def _tell(at: CountingVisitor, agreement: str) -> None:
    """The six questions, danger, kind, where and age among them, and on to the paper."""
    at.press("Short conversation")
    at.press("Yes, Is it safe to talk here?")
    at.press("No, Are you in danger right now?")
    at.write("What they said", "They write to me by name.")
    at.press("Financial or Material Abuse, Which kinds of abuse or neglect may this be?")
    at.press("Own Home, Where does the harm happen, or where might it?")
    at.write("What they want", "I want the telephone to stop at night.")
    at.press(f"{agreement}, May the council’s safeguarding team be told?")
    at.write("Name", "Albert Teasel")
    at.write("Age, as they say it", "79")
    at.press("Read it back ›")
    at.press("Make a referral")
    at.hears("Who it is for")
    at.wait_for_pages()


def _save(at: CountingVisitor, target: Path) -> None:
    at.hears("Page 1 of")
    at.press("Save as PDF…")
    at.write("File name:", str(target))
    at.press("Save")
    at.hears(f"Saved as {target.name}")


def test_council_paper_takes_at_most_twenty_actions(papers: Papers) -> None:
    assert papers.council <= COUNCIL_AT_MOST


def test_marac_paper_without_agreement_takes_at_most_twenty_five(papers: Papers) -> None:
    assert papers.marac <= MARAC_AT_MOST


def test_both_papers_are_sealed(papers: Papers) -> None:
    for name in ("council.pdf", "marac.pdf"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(papers.folder / name)
