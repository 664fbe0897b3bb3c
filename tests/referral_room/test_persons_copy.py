"""The copy for the person in the referral room: neutral or held back; and amendments."""

from msp_desktop.documents.kinds import KINDS
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.referral_room.conftest import Shown
from tests.referral_room.reading import text_of
from ui.referral.persons_copy import DiscoveryRisk
from ui.scope import Scope


def choose_person(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert not shown.room.choices.copy_choices.isVisible()
    shown.room.choices.recipient.setCurrentIndex([kind.id for kind in KINDS].index("person"))
    shown.settle()
    assert shown.room.choices.copy_choices.isVisible()


def test_a_copy_that_may_be_found_is_neutral(shown: Shown, bert: Conversation) -> None:
    choose_person(shown, bert)
    copy = shown.room.choices.copy_choices
    copy.finding.set_value(DiscoveryRisk.NEUTRAL)
    copy.finding.changed.emit()
    shown.settle()
    assert "left out because a word tells" in shown.room.choices.remarks.sentence()
    words = text_of(shown.save())
    assert "What we talked about" not in words
    assert "Police" not in words


def test_a_copy_is_held_back_only_with_a_reason(shown: Shown, bert: Conversation) -> None:
    choose_person(shown, bert)
    copy = shown.room.choices.copy_choices
    copy.finding.set_value(DiscoveryRisk.NOT_GIVEN)
    copy.finding.changed.emit()
    shown.settle()
    shown.room.foot.save.click()
    assert shown.room.foot.not_saved.sentence() == "Say first why the copy is not given."
    assert copy.reason.hasFocus()
    copy.reason.set_text("His post is opened.")
    copy.reason.editingFinished.emit()
    shown.settle()
    assert "Not given. Why: His post is opened." in text_of(shown.save())


def test_amendments_of_a_finished_conversation_are_printed(
    shown: Shown, bert: Conversation
) -> None:
    done: list[object] = []

    def finish(store: Store) -> None:
        store.finish(bert.id)
        store.amend(bert.id, what="Forty pounds.", why="Heard wrongly.")

    shown.session.ask(Scope(shown.session), finish, done.append, done.append)
    shown.until(lambda: bool(done))
    assert done == [None]
    shown.begin(bert)
    assert "Forty pounds." in text_of(shown.save())
