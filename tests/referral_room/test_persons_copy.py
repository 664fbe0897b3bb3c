"""The copy for the person in the referral room: neutral or held back; and amendments."""

import pytest

from msp_desktop.documents.kinds import KINDS
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.referral_room.conftest import Shown
from tests.referral_room.reading import text_of
from ui.scope import Scope


def choose_person(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert not shown.room.choices.copy_choices.isVisible()
    shown.room.choices.recipient.setCurrentIndex([kind.id for kind in KINDS].index("person"))
    shown.settle()
    assert shown.room.choices.copy_choices.isVisible()


def choose(shown: Shown, choice: CopyChoice) -> None:
    copy = shown.room.choices.copy_choices
    copy.choice.set_value(choice)
    copy.choice.changed.emit()
    shown.settle()


def test_nothing_is_chosen_beforehand_and_nothing_leaves_without_a_choice(
    shown: Shown, bert: Conversation
) -> None:
    choose_person(shown, bert)
    copy = shown.room.choices.copy_choices
    assert copy.choice.value() is None
    sentence = "First choose whether they can keep it safely."
    for way_out in (shown.room.foot.save, shown.room.foot.print):
        way_out.click()
        assert shown.room.foot.not_saved.sentence() == sentence
    assert shown.answers.suggested == []


def test_not_giving_is_proposed_with_what_is_recorded(shown: Shown, bert: Conversation) -> None:
    opening = bert.opening.but(safe_to_talk_note="He reads everything.")
    choose_person(shown, bert.but(opening=opening))
    copy = shown.room.choices.copy_choices
    assert "that somebody reads or opens their things" in copy.proposed.sentence()
    assert copy.choice.value() is None
    choose(shown, CopyChoice.KEEP)
    assert "that somebody reads or opens their things" in copy.reason.text()


def test_neutral_notes_hold_only_what_is_ticked(shown: Shown, bert: Conversation) -> None:
    choose_person(shown, bert)
    choose(shown, CopyChoice.NEUTRAL)
    shown.room.foot.save.click()
    assert "sentence by sentence" in shown.room.foot.not_saved.sentence()
    ticks = shown.room.choices.copy_choices.ticks
    assert not any(tick.isChecked() for tick in ticks)
    ticks[0].setChecked(True)
    shown.settle()
    words = text_of(shown.save())
    assert ticks[0].text() in words
    for each in ("What we talked about", "Police", "Bert", *(tick.text() for tick in ticks[1:])):
        assert each not in words


def test_a_copy_is_held_back_only_with_a_reason_which_is_shown_next_time(
    shown: Shown, bert: Conversation
) -> None:
    done: list[object] = []
    shown.session.ask(
        Scope(shown.session), lambda store: store.finish(bert.id), done.append, done.append
    )
    shown.until(lambda: bool(done))
    choose_person(shown, bert)
    choose(shown, CopyChoice.KEEP)
    copy = shown.room.choices.copy_choices
    copy.reason.set_text("")
    copy.reason.changed.emit()
    shown.settle()
    shown.room.foot.save.click()
    assert shown.room.foot.not_saved.sentence() == "First say why the copy is not given."
    assert copy.reason.hasFocus()
    copy.reason.set_text("His post is opened.")
    copy.reason.changed.emit()
    shown.settle()
    assert "Not given. Why: His post is opened." in text_of(shown.save())
    shown.settle()
    choose_person(shown, bert)
    assert copy.choice.value() is CopyChoice.KEEP
    assert copy.reason.text() == "His post is opened."


def test_the_choice_goes_into_a_conversation_that_is_not_finished(
    shown: Shown, bert: Conversation
) -> None:
    kept: list[Conversation] = []
    shown.room.edited.connect(kept.append)
    shown.begin(bert, finished=False)
    shown.room.choices.recipient.setCurrentIndex([kind.id for kind in KINDS].index("person"))
    shown.settle()
    choose(shown, CopyChoice.GIVE)
    assert kept[-1].sharing.persons_copy.choice is CopyChoice.GIVE


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


@pytest.mark.parametrize("choice", [CopyChoice.GIVE, CopyChoice.KEEP])
def test_what_became_of_it_after_finishing_stands_there_next_time(
    shown: Shown, bert: Conversation, choice: CopyChoice
) -> None:
    done: list[object] = []
    shown.session.ask(Scope(shown.session), lambda s: s.finish(bert.id), done.append, done.append)
    shown.until(lambda: bool(done))
    shown.begin(bert)
    shown.room.choices.recipient.setCurrentIndex([kind.id for kind in KINDS].index("person"))
    shown.settle()
    choose(shown, choice)
    if choice is CopyChoice.KEEP:
        copy = shown.room.choices.copy_choices
        copy.reason.set_text("He would find it.")
        copy.reason.changed.emit()
        shown.settle()
    shown.save()
    shown.begin(bert)
    shown.room.choices.recipient.setCurrentIndex([kind.id for kind in KINDS].index("person"))
    shown.settle()
    assert shown.room.choices.copy_choices.choice.value() is choice
