"""The advocate's own record, on screen: one named advocate, every contact, nothing capped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from msp_desktop.practice.advocacy_codes import ContactKind, Indicator, Instruction
from msp_desktop.practice.codes import Answer, Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import AdvocateContact, AdvocatesRecord, without_reason
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import new_id
from tests.conversation.conftest import Open
from tests.conversation.named import control, open_up, touch, twice, write
from ui.conversation.cards.advocacy import ASKED_BY
from ui.conversation.form.note_field import MinutesField
from ui.conversation.steps.advocacy import AdvocacyStep
from ui.conversation.steps.advocates_record import OwnRecord
from ui.widgets.fields.choice_button import OneChoice, TickChoice
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText

TITLE = "The advocate’s own record"
WHO = "The advocate"


@pytest.fixture
def as_advocate(nothing_yet: Conversation) -> Conversation:
    """A conversation that has only just begun, led by an advocate."""
    return nothing_yet.but(practitioner=nothing_yet.practitioner.but(lens=Lens.ADVOCACY))


def test_it_is_in_sight_for_an_advocate_and_folded_away_for_others(
    open_step: Open[AdvocacyStep], as_advocate: Conversation, nothing_yet: Conversation
) -> None:
    step, _ = open_step(AdvocacyStep, as_advocate)
    assert control(step, WHO, QPushButton).isVisible()
    step, _ = open_step(AdvocacyStep, nothing_yet)
    assert not control(step, WHO, QPushButton).isVisible()
    touch(control(step, TITLE, QPushButton))
    assert control(step, WHO, QPushButton).isVisible()
    touch(control(step, WHO, QPushButton))
    assert control(step, "Name of the advocate", LineField).isVisible()


def test_its_fold_tells_anybody_once_it_says_something(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    record = AdvocatesRecord(ending="A card at new year.")
    given = nothing_yet.but(advocacy=nothing_yet.advocacy.but(own_record=record))
    step, edits = open_step(AdvocacyStep, given)
    assert control(step, TITLE, QPushButton).accessibleDescription() == "1 answered"
    ending = control(step, "The ending", GrowingText)
    open_up(ending)
    assert ending.isVisible()
    assert edits == []


def test_a_second_advocate_is_asked_for_the_reason(
    open_step: Open[AdvocacyStep], as_advocate: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, as_advocate)
    write(control(step, "Name of the advocate", LineField), "Una Example")
    assert not control(step, "Why a second advocate", LineField).isVisible()
    touch(control(step, "Another advocate", QPushButton))
    write(control(step, "Name of the advocate 2", LineField), "Obi Example")
    assert len(without_reason(edits[-1].advocacy.own_record)) == 1
    write(control(step, "Why a second advocate 2", LineField), "Una is away.")
    assert without_reason(edits[-1].advocacy.own_record) == ()


def test_instruction_is_kept_for_each_matter_of_each_advocate(
    open_step: Open[AdvocacyStep], as_advocate: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, as_advocate)
    write(control(step, "Name of the advocate", LineField), "Una Example")
    touch(control(step, "Another advocate", QPushButton))
    write(control(step, "Name of the advocate 2", LineField), "Obi Example")
    for number, add in (("", "A matter"), (" 2.1", "A matter 2")):
        touch(control(step, add, QPushButton))
        write(control(step, f"What the matter is{number}", LineField), "Going home")
        touch(control(step, f"Non-instructed, Instruction{number}", OneChoice))
        rests = f"How the instruction was given, or what you rely on{number}"
        write(control(step, rests, LineField), "Her letters.")
    assert twice(step) == set()
    for advocate in edits[-1].advocacy.own_record.advocates:
        (matter,) = advocate.matters
        assert matter.instruction is Instruction.NON_INSTRUCTED
        assert (matter.matter, matter.relies_on) == ("Going home", "Her letters.")


def test_a_contact_is_logged_with_its_minutes(
    open_step: Open[AdvocacyStep], as_advocate: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, as_advocate)
    touch(control(step, "A contact", QPushButton))
    write(control(step, "Day of the contact", LineField), "3 November 2026")
    control(step, "How you were in touch", Chooser).setCurrentIndex(2)
    minutes = control(step, "Minutes", MinutesField)
    assert minutes.text() == ""
    write(minutes, "25")
    touch(control(step, "It was missed, Contact", TickChoice))
    (contact,) = edits[-1].advocacy.own_record.contacts
    assert (contact.day.said, contact.minutes, contact.missed) == ("3 November 2026", 25, True)
    assert contact.kind is ContactKind.TELEPHONE
    QTest.keyClick(minutes, Qt.Key.Key_Backspace)
    QTest.keyClick(minutes, Qt.Key.Key_Backspace)
    assert edits[-1].advocacy.own_record.contacts[0].minutes is None


def test_the_time_is_told_as_people_say_it_and_has_no_limit(
    open_step: Open[AdvocacyStep], as_advocate: Conversation
) -> None:
    for minutes, said in (
        ([25], "25 min in all"),
        ([390, 10], "6 h 40 min in all"),
        ([9000], "150 h"),
    ):
        contacts = tuple(AdvocateContact(id=new_id(), minutes=each) for each in minutes)
        record = AdvocatesRecord(contacts=contacts)
        given = as_advocate.but(advocacy=as_advocate.advocacy.but(own_record=record))
        step, _ = open_step(AdvocacyStep, given)
        (own,) = step.findChildren(OwnRecord)
        assert any(said in label.text() for label in own.findChildren(QLabel))


def test_a_sign_is_answered_by_the_person_or_has_why_it_was_not_asked(
    open_step: Open[AdvocacyStep], as_advocate: Conversation, pack: Pack
) -> None:
    take_part, other = (
        pack.prompt("advocacy", ASKED_BY[each]).ask
        for each in (Indicator.TAKE_PART, Indicator.CHALLENGE)
    )
    step, edits = open_step(AdvocacyStep, as_advocate)
    touch(control(step, f"Yes, {take_part}", OneChoice))
    touch(control(step, f"Their words, or why not asked, {other}", QPushButton))
    write(control(step, f"Why it was not asked: {other}", LineField), "She was tired.")
    first, second = edits[-1].advocacy.own_record.indicators
    assert (first.indicator, first.answer) == (Indicator.TAKE_PART, Answer.YES)
    assert (second.indicator, second.not_asked_reason) == (Indicator.CHALLENGE, "She was tired.")
