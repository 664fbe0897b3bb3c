"""Papers of Ned's five visits, made at the window: what is shown first, and what each says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import Visitor, at_the_window
from tests.scenarios.reading import Document
from tests.unlocked import NOON, make_store, open_vault
from tests.visits import self_neglect as ned

HAVE_READ = "I have read what they hold back, and each place it appears"
OUTSIDE = ("The landlord", "The fire and rescue service")
INSIDE = ("A chronology", "A capacity record", "A closing record", "The person")


@dataclass(frozen=True)
class Papers:
    """Each paper as it was saved, and what was heard on the way to the landlord's."""

    folder: Path
    heard: str

    def of(self, recipient: str) -> Document:
        return Document(self.folder / f"{recipient}.pdf")


@pytest.fixture(scope="module")
def papers(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Papers:
    folder = tmp_path_factory.mktemp("neds-papers")
    store = make_store(folder / "store")
    visits = ned.visits()
    with Store(open_vault(store), clock=lambda: NOON) as opened:
        for visit in visits:
            opened.save(visit, PartName.PLAN)
            opened.finish(visit.id)
        right = {"corrects": "person.born", "right": "12/12/1959"}
        opened.amend(visits[0].id, what="Born on 12/12/1959.", why="Typed wrongly.", **right)
    heard = list[str]()
    with at_the_window(qapp, store) as at:
        at.press("Their story")
        at.press("Documents about the case: The case")
        at.hears("A document about the case")
        at.wait_for_pages()
        for recipient in (*INSIDE, *OUTSIDE):
            at.choose("Who it is for", recipient)
            at.wait_for_pages()
            if recipient == "The landlord":
                heard += _weighed(at)
            at.save_for(recipient, folder / f"{recipient}.pdf")
    return Papers(folder, "\n".join(heard))


def _weighed(at: Visitor) -> Iterator[str]:
    """What is said before the landlord's paper can be saved, and that it is weighed."""
    at.press("Save as PDF…")
    at.hears("First tick that you have read what they hold back.")
    yield from at.everything()
    at.press(HAVE_READ)


def test_what_he_holds_back_is_shown_before_the_landlords_paper_is_saved(papers: Papers) -> None:
    assert "They agree in part." in papers.heard
    assert "Words looked for, in every form: leg, ulcer, dressing, nurse" in papers.heard
    assert "Nothing goes that is not ticked below, piece by piece." in papers.heard


def test_his_agreement_of_march_is_shown_in_november_and_offered_to_be_asked_again(
    papers: Papers,
) -> None:
    assert "They were asked on 8 March 2026. Ask again if anything has changed." in papers.heard
    assert "Asked on 8 March 2026" in papers.of("The landlord").text


def test_no_word_of_it_reaches_the_landlord(papers: Papers) -> None:
    said = set(re.findall("[a-z]+", papers.of("The landlord").text.lower()))
    assert not {"leg", "ulcer", "dressing", "dressings", "nurse", "sitting"} & said


def test_the_year_that_was_put_right_is_on_every_paper_and_the_first_on_none(
    papers: Papers,
) -> None:
    for recipient in (*INSIDE, *OUTSIDE):
        assert "1956" not in papers.of(recipient).text, recipient
    for recipient in ("A chronology", "A capacity record", "A closing record"):
        text = papers.of(recipient).text
        assert "born 12 December 1959" in text
        assert "Corrected since it was first written: the person, date of birth." in text
        assert "Why:." not in text


def test_each_conversation_has_the_day_it_took_place_the_day_it_was_written_and_whose_it_was(
    papers: Papers,
) -> None:
    told = papers.of("A chronology")
    for first, second in (
        ("8 March 2026: conversation 1, Odette Larkspur", "10 May 2026: conversation 2"),
        ("10 May 2026, 22:40 to 00:15, past midnight", "Written down: 11 May 2026"),
        ("5 July 2026: conversation 3, Piers Hollowell", "5 September 2026: conversation 4"),
        ("5 September 2026: conversation 4", "not asked again; asked on 5 July 2026"),
        ("not asked again; asked on 5 July 2026", "2 November 2026: conversation 5"),
    ):
        assert told.comes_before(first, second), (first, second)


def test_four_attempts_stand_in_the_capacity_record_with_their_days(papers: Papers) -> None:
    record = papers.of("A capacity record")
    for first, second in (
        ("1. 8 March 2026", "2. 10 May 2026"),
        ("2. 10 May 2026", "3. 5 July 2026"),
        ("3. 5 July 2026", "4. 5 September 2026"),
    ):
        assert record.comes_before(first, second)


def test_his_own_copy_of_the_close_says_how_far_each_came(papers: Papers) -> None:
    copy = papers.of("The person")
    for words in ("You say: this happened.", "You say: this partly happened.", "When we began"):
        assert words in copy.text
    assert copy.comes_before("What you wanted", "What we agreed")
