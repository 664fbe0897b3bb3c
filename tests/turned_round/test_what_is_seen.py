"""The person sees their own words, statements, grid and plan, and nothing else of the record."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.concern import Account
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenWords, new_id
from msp_desktop.record.statements import Statements
from tests.turned_round.conftest import Turned, TurnRound
from ui.theme import Appearance, Scheme, apply

CHAPTERS = (
    "What I heard you say",
    "About me",
    "How true is this for me?",
    "How safe, and how well",
    "What we agreed",
)
SMALL = {"For the worker"}
THUMB = 64


def every_page(turned: Turned) -> Iterator[str]:
    """Turn to each page in order; gives the name of its chapter."""
    yield "contents"
    for chapter in CHAPTERS:
        turned.reader.press(chapter)
        while True:
            yield chapter
            last = "Done" in turned.reader.everything()
            turned.reader.press("Done" if last else "Next")
            if last:
                break


def everything(turned: Turned) -> str:
    return "\n".join(said for _ in every_page(turned) for said in turned.reader.everything())


@pytest.fixture
def told(bert: Conversation) -> Conversation:
    """Bert's visit, with somebody else's words and the worker's notes filled in as well."""
    others = (
        Account(
            id=new_id(), words=SpokenWords(text="He has gone soft", said_by=SaidBy.FAMILY_OR_FRIEND)
        ),
        Account(id=new_id(), words=SpokenWords(text="Seen by a carer", said_by=SaidBy.STAFF)),
    )
    return bert.but(
        concern=bert.concern.but(accounts=(*bert.concern.accounts, *others)),
        plan=bert.plan.but(
            advice="Ask the inspector", others_involved="The bank holds a note", if_worse="Ring 101"
        ),
        closing=bert.closing.but(learnt="Go earlier next time"),
    )


def test_their_words_statements_and_plan_are_all_there(
    told: Conversation, turn_round: TurnRound
) -> None:
    seen = everything(turn_round(told))
    for words in (
        "I want the telephone to stop at night.",
        "Don't tell our Joyce.",
        "The telephone rings at two in the morning.",
        "you lot never talk to each other",
        "I want to stay in my own house.",
        "All work with me and share only what is needed.",
        "Call blocker fitted",
        "Who: Neighbourhood officer",
        "When: by 3 December",
        "Ring 101",
        "Monday 10 am",
    ):
        assert words in seen


def test_nothing_else_of_the_record_is_visible(told: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(told)
    seen = everything(turned) + turned.room.window().windowTitle()
    for words in (
        "Teasel",
        "Albert",
        "01632",
        "bin bags",
        "Arthritis",
        "gone soft",
        "Seen by a carer",
        "inspector",
        "The bank",
        "Go earlier",
        "Applegarth",
        "your view",
        "Your view",
        "Financial",
        "scam mail.",
        "capacity",
        "Stop all post",
    ):
        assert words not in seen


def test_a_chapter_without_anything_in_it_is_not_offered(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(
        bert.but(
            statements=Statements(),
            plan=type(bert.plan)(),
            outcomes=type(bert.outcomes)(),
            concern=type(bert.concern)(),
            grid=type(bert.grid)(),
        )
    )
    seen = turned.reader.everything()
    assert [title for title in CHAPTERS if title in seen] == list(CHAPTERS[2:4])


def test_a_chapter_that_was_looked_at_says_so(bert: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(bert)
    assert "looked at" not in turned.reader.everything()
    for page in every_page(turned):
        if page == "How true is this for me?":
            break
    while "Done" not in turned.reader.everything():
        turned.reader.press("Next")
    turned.reader.press("Done")
    assert turned.reader.everything().count("looked at") == 3


def test_back_from_the_first_page_of_a_chapter_leads_to_the_contents(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("About me")
    turned.reader.press("Next")
    turned.reader.hears("2 of 2")
    turned.reader.press("Back")
    turned.reader.press("Back")
    turned.reader.find("What shall we look at?")
    assert "looked at" not in turned.reader.everything()


@pytest.mark.parametrize(("size", "scheme"), [(100, Scheme.DARK), (200, Scheme.HIGH_CONTRAST)])
def test_everything_has_a_name_and_is_large_enough_for_a_thumb(
    bert: Conversation, turn_round: TurnRound, qapp: QApplication, size: int, scheme: Scheme
) -> None:
    apply(qapp, Appearance(scheme, size))
    turned = turn_round(bert)
    for page in every_page(turned):
        qapp.processEvents()
        assert turned.reader.unnamed() == []
        shown = [b for b in turned.room.findChildren(QPushButton) if b.isVisible()]
        assert shown, page
        for button in shown:
            name = button.accessibleName()
            assert name in SMALL or button.height() >= THUMB, (page, name)
            assert button.width() >= THUMB
            right = button.mapTo(turned.room, button.rect().topRight()).x()
            assert right < turned.room.width(), (page, name)
    apply(qapp, Appearance(Scheme.LIGHT))


def test_the_question_is_reached_first_and_no_answer_looks_chosen(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("What I heard you say")
    focused = turned.room.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "This is what I heard. Is it right?"
    assert "telephone to stop" in focused.accessibleDescription()


def test_the_page_turns_over_for_a_language_written_from_the_right(
    bert: Conversation, turn_round: TurnRound, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = turn_round(bert)
        for _ in every_page(turned):
            qapp.processEvents()
            turned.room.grab()
        turned.reader.press("About me")
        back, onward = (turned.reader.find(name).rect().x() for name in ("Back", "Next"))
        assert back > onward
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
