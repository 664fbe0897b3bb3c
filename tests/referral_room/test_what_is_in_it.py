"""What is in a referral and why, and how it is changed deliberately."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.practice.codes import Agreement, PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import Sharing
from tests.referral_room.conftest import Shown
from tests.referral_room.reading import text_of
from ui.referral.piece_row import PieceRow

ABOUT_JOYCE = "Don't tell our Joyce"


def row(shown: Shown, key: str) -> PieceRow:
    """The one row whose key begins so."""
    found = [each for name, each in shown.room.choices.pieces.rows().items() if key in name]
    assert len(found) == 1
    return found[0]


def about_joyce(shown: Shown) -> PieceRow:
    return row(shown, "outcomes.not_wanted.")


def answered(bert: Conversation, agreement: Agreement | None, **more: object) -> Conversation:
    """The visit with another answer about sharing with the council."""
    decisions = tuple(
        decision.but(agreement=agreement, **more)
        if decision.recipient is Recipient.COUNCIL
        else decision
        for decision in bert.sharing.decisions
    )
    return bert.but(sharing=bert.sharing.but(decisions=decisions))


def test_every_part_is_listed_with_its_reason(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    rows = shown.room.choices.pieces.rows()
    assert {*PartName} <= rows.keys()
    assert rows["outcomes"].isChecked()
    assert rows["outcomes"].why() == "Bert agrees"
    assert not rows["closing"].isChecked()
    assert rows["closing"].why() == "Left out: nothing was said"


def test_what_names_somebody_not_to_be_told_stays_out(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert not about_joyce(shown).isChecked()
    assert "Joyce, whom Bert does not want told" in about_joyce(shown).why()
    assert ABOUT_JOYCE in about_joyce(shown).accessibleDescription().replace("’", "'")
    assert ABOUT_JOYCE not in text_of(shown.save())


def test_a_piece_is_put_in_deliberately_and_taken_back(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    about_joyce(shown).toggle()
    shown.settle()
    assert about_joyce(shown).isChecked()
    assert about_joyce(shown).why().startswith("Put in by you")
    assert ABOUT_JOYCE in text_of(shown.save())
    about_joyce(shown).toggle()
    shown.settle()
    assert not about_joyce(shown).isChecked()
    assert ABOUT_JOYCE not in text_of(shown.save())


def test_a_part_is_left_out_deliberately_and_put_back(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    rows = shown.room.choices.pieces.rows
    rows()["plan"].click()
    shown.settle()
    assert rows()["plan"].why() == "Left out by you"
    assert "Call blocker fitted" not in text_of(shown.save())
    rows()["plan"].click()
    shown.settle()
    assert rows()["plan"].why() == "Bert agrees"
    assert "Call blocker fitted" in text_of(shown.save())


def test_the_part_that_everything_rests_on_cannot_be_left_out(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    sharing = shown.room.choices.pieces.rows()["sharing"]
    for change in (sharing.click, sharing.toggle):
        change()
        shown.settle()
        assert sharing.isChecked()
    assert "cannot be changed" in sharing.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_change_a_row_and_the_focus_stays(
    shown: Shown, bert: Conversation, key: Qt.Key
) -> None:
    shown.begin(bert)
    plan = shown.room.choices.pieces.rows()["plan"]
    plan.setFocus()
    QTest.keyClick(plan, key)
    shown.settle()
    assert not plan.isChecked()
    assert plan.hasFocus()
    assert shown.room.choices.pieces.rows()["plan"] is plan


def test_a_no_makes_no_pages_and_shows_the_way_back(shown: Shown, bert: Conversation) -> None:
    shown.begin(answered(bert, Agreement.DOES_NOT))
    choices = shown.room.choices
    assert choices.refused.sentence() == SharingNotAllowed().sentence
    assert choices.refused.isVisible()
    assert not choices.pieces.isVisible()
    assert not shown.room.preview.pictures
    assert not shown.room.foot.save.isEnabled()
    with shown.qtbot.waitSignal(shown.room.part_wanted) as wanted:
        choices.to_sharing.click()
    assert wanted.args == [PartName.SHARING]


def test_a_yes_after_a_no_makes_pages_again(shown: Shown, bert: Conversation) -> None:
    shown.begin(answered(bert, Agreement.DOES_NOT))
    shown.begin(bert)
    assert not shown.room.choices.refused.isVisible()
    assert shown.room.choices.pieces.isVisible()
    assert shown.room.foot.save.isEnabled()
    assert shown.room.preview.pictures


def test_sharing_without_having_asked_needs_a_deliberate_tick(
    shown: Shown, bert: Conversation
) -> None:
    for unasked in (
        bert.but(sharing=Sharing()),
        answered(bert, None),
        answered(bert, Agreement.NOT_ASKED, not_asked_reason="He was asleep."),
    ):
        shown.begin(unasked)
        choices = shown.room.choices
        assert "has not been asked" in choices.remarks.sentence()
        assert not choices.weighed.isChecked()
        before = list(shown.answers.suggested)
        shown.room.foot.save.click()
        assert shown.answers.suggested == before
        assert "weighed" in shown.room.foot.not_saved.sentence()
        assert choices.weighed.hasFocus()
        choices.weighed.toggle()
        assert shown.save().exists()


def test_nothing_needs_weighing_where_the_person_agrees(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert not shown.room.choices.weighed.isVisible()
    assert not shown.room.choices.to_sharing.isVisible()


def test_a_conversation_that_goes_on_is_called_a_draft(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert, finished=False)
    assert "not finished" in shown.room.choices.remarks.sentence()
    assert "not finished" in text_of(shown.save())


def test_letters_without_a_shape_are_told(shown: Shown, bert: Conversation) -> None:
    first = bert.outcomes.items[0]
    odd = first.but(words=first.words.but(text="I want \U00012000 gone."))
    shown.begin(bert.but(outcomes=bert.outcomes.but(items=(odd, *bert.outcomes.items[1:]))))
    assert "no shape" in shown.room.choices.remarks.sentence()


def test_markup_in_what_was_typed_is_shown_as_typed(shown: Shown, bert: Conversation) -> None:
    other = bert.person.others[0].but(name="<b>Joyce</b> & Co", note="")
    shown.begin(bert.but(person=bert.person.but(others=(other,))))
    assert row(shown, "person.others.").accessibleName().endswith("<b>Joyce</b> & Co")
