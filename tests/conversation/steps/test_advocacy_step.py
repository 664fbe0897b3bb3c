"""Someone to speak up, on screen: an indication with its reasons."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from msp_desktop.practice.advocacy_codes import AdvocacyRoute
from msp_desktop.practice.codes import AdvocateRole, Answer, Lens, Offer
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import AT, Open
from tests.conversation.named import control, touch
from tests.visits import ward
from ui.conversation.steps.advocacy import AdvocacyStep
from ui.widgets.fields.choice_button import OneChoice
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.made_late import make_everything


def _touch(step: AdvocacyStep, name: str) -> None:
    touch(control(step, name, OneChoice))


def test_nothing_is_indicated_before_anything_is_answered(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(AdvocacyStep, nothing_yet)
    assert step.indication() == ""


def test_the_indication_follows_each_answer_with_its_reasons(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(AdvocacyStep, nothing_yet)
    _touch(step, "Yes, Hard to use or weigh")
    assert step.indication().startswith("An indication; you decide.")
    assert Points.ADVOCATE.value in step.indication()
    assert "nobody appropriate is named" in step.indication().lower()
    QTest.keyClicks(control(step, "Their name", LineField), "Tam")
    for answer in ("No, Paid in their care", "Yes, Wanted by the person"):
        _touch(step, answer)
    _touch(step, "Yes, Able and willing")
    assert "not everything is answered yet about tam" in step.indication().lower()
    _touch(step, "No, Part of the harm")
    assert Points.APPROPRIATE_PERSON.value in step.indication()
    assert "Tam can help them take part" in step.indication()


def test_nobody_is_weighed_up_where_taking_part_is_not_hard(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(AdvocacyStep, nothing_yet)
    for ability in ("Hard to understand", "Hard to keep in mind", "Hard to use or weigh"):
        _touch(step, f"No, {ability}")
    weighing = control(step, step.prompt("appropriate_person").ask, QPushButton)
    assert weighing.isVisible()
    _touch(step, "No, Hard to make known")
    assert not weighing.isVisible()
    _touch(step, "Not sure, Hard to make known")
    assert weighing.isVisible()


def test_every_reason_is_shown_for_a_relative_who_works_in_the_service(
    open_step: Open[AdvocacyStep],
) -> None:
    first = ward.visit(AT)[0]
    step, _ = open_step(AdvocacyStep, first)
    shown = step.indication().lower()
    reasons = indication(first.advocacy).reasons
    assert len(reasons) == 5
    assert [reason for reason in reasons if reason.lower() not in shown] == []


def test_the_evidence_is_asked_for_where_it_would_be_hard(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    evidence = control(step, "What shows it: Hard to make known", GrowingText)
    _touch(step, "No, Hard to make known")
    assert not evidence.isVisible()
    _touch(step, "Yes, Hard to make known")
    QTest.keyClicks(evidence, "Without pictures.")
    assert edits[-1].advocacy.difficulties[0].evidence == "Without pictures."


def test_an_advocate_notes_what_shows_that_it_is_not_hard(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    practitioner = nothing_yet.practitioner.but(lens=Lens.ADVOCACY)
    step, edits = open_step(AdvocacyStep, nothing_yet.but(practitioner=practitioner))
    evidence = control(step, "What shows it: Hard to understand", GrowingText)
    assert not evidence.isVisible()
    _touch(step, "No, Hard to understand")
    QTest.keyClicks(evidence, "No difficulty with pictures.")
    assert edits[-1].advocacy.difficulties[0].evidence == "No difficulty with pictures."


def test_each_list_of_what_came_of_it_is_labelled_by_its_own_way(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(AdvocacyStep, nothing_yet)
    make_everything(step)
    lists = {label.accessibleName() for label in step.findChildren(QLabel)}
    came = {name for name in lists if name.startswith("What came of it: ")}
    assert len(came) == len(AdvocacyRoute)


def test_information_role_and_offer_are_kept(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    _touch(step, "Yes, Information given")
    QTest.keyClicks(control(step, "Form of the information", LineField), "large print")
    _touch(step, "Offered and declined, Offer")
    control(step, "Kind of advocate", Chooser).setCurrentIndex(1)
    QTest.keyClicks(control(step, "Why this offer", GrowingText), "Not today.")
    kept = edits[-1].advocacy
    assert kept.information_given is Answer.YES
    assert kept.information_form == "large print"
    assert kept.offer is Offer.DECLINED
    assert kept.role is AdvocateRole.CARE_ACT
    assert kept.offer_reason == "Not today."


def test_assistive_technology_sets_an_answer_without_a_click(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    control(step, "Yes, Information given", OneChoice).toggle()
    control(step, "Form of the information", LineField).setText("large print")
    assert edits[-1].advocacy.information_given is Answer.YES
    assert edits[-1].advocacy.information_form == "large print"
    control(step, "Clear answer, Information given", QPushButton).click()
    assert edits[-1].advocacy.information_given is None


def test_waiting_has_its_day_and_each_way_its_reason(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    since = control(step, "Waiting since", LineField)
    assert not since.isVisible()
    _touch(step, "Asked for, waiting, Offer")
    QTest.keyClicks(since, "3 November 2026")
    control(step, "Every way to an advocate", QPushButton).click()
    way = AdvocacyRoute.IMCA_PROTECTION.value
    _touch(step, f"Yes, {way}")
    QTest.keyClicks(control(step, f"Why this way, or why not: {way}", LineField), "Even so.")
    advocacy = edits[-1].advocacy
    assert (advocacy.offer, advocacy.waiting_since.said) == (Offer.WAITING, "3 November 2026")
    (given,) = advocacy.routes
    assert (given.route, given.reason) == (AdvocacyRoute.IMCA_PROTECTION, "Even so.")


def test_best_interests_are_asked_where_it_is_not_clear_that_they_are_wanted(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    ask = "Yes, If they lack capacity to say, is it in their best interests?"
    assert not control(step, ask, OneChoice).isVisible()
    _touch(step, "Not sure, Wanted by the person")
    _touch(step, ask)
    QTest.keyClicks(control(step, "What shows it: Wanted by the person", LineField), "A smile.")
    person = edits[-1].advocacy.appropriate_person
    assert (person.in_best_interests, person.wanted_note) == (Answer.YES, "A smile.")
