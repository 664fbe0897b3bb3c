"""The measures room: counted with progress, followed to the cases, given out as a file."""

from pathlib import Path

import pikepdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from msp_desktop.joining.giving import give_counts
from msp_desktop.measures.breakdowns import Breakdown
from msp_desktop.measures.gather import gather
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.closing import Closing
from msp_desktop.record.conversation import Practitioner, begin
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.review.questions import Rating
from msp_desktop.store.store import Store
from tests.measures.made import NOW, make_measured_store
from tests.measures_room.conftest import TODAY, Shown
from tests.unlocked import open_vault
from ui.measures.audit_ratings import AuditRatings, RatingsSideBySide
from ui.measures.audit_view import AuditView
from ui.measures.audited_case import AuditedCasePage
from ui.measures.choices import reporting_year
from ui.measures.room import AUDIT, GAPS, JOINED, RETURN, WORDS
from ui.scope import Scope
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card


def test_figures_are_shown_followed_broken_down_and_saved(shown: Shown) -> None:
    room = shown.room
    done: list[tuple[int, int]] = []
    room._counting.progressed.connect(lambda some, of: done.append((some, of)))
    room.choices.first.field.set_text("1 January 2020")
    room.choices.first.field.changed.emit()
    room.show()
    shown.until_counted()
    shown.until(lambda: any(some == of > 0 for some, of in done))
    assert done[0][0] == 0
    assert room.section.isVisible()
    table = room.section.table
    assert table.rowCount() > 5
    (chart, *_) = room.section.charts()
    assert chart.accessibleDescription().startswith("Bar chart. Asked what they want. Everybody.")

    name, figure = table.current() or ("", None)
    assert figure is not None
    assert figure.number > 0
    QTest.keyClick(table, Qt.Key.Key_Return)
    shown.until(room.cases.isVisible)
    assert room.cases.title.text() == name
    assert len(room.cases.list.rows) == figure.number
    people: list[object] = []
    room.story_wanted.connect(people.append)
    QTest.keyClick(room.cases.list.rows[0], Qt.Key.Key_Return)
    assert len(people) == 1
    room.cases.back.click()
    assert room.section.isVisible()
    assert room.cases.list.rows == ()

    room.choices.by.setCurrentIndex(list(Breakdown).index(Breakdown.TYPE))
    shown.until(lambda: table.columnCount() == 13)
    last = table.model().headerData(12, Qt.Orientation.Horizontal)
    assert last == "Not recorded"
    for key, view in ((RETURN, room.tables), (GAPS, room.gaps)):
        shown.choose(key)
        shown.until(view.isVisible)
        assert not room.section.isVisible()
    assert any("SG2a_b1" in label.text() for label in room.tables.findChildren(QLabel))

    shown.choose("asked")
    room.as_picture.click()
    shown.until(lambda: bool(room.saved.sentence() or room.not_saved.sentence()))
    assert room.not_saved.sentence() == ""
    assert shown.answers.asked.pop().read_text("utf-8").startswith("<?xml")
    room.saved.say("")
    room._ask_where(".pdf")
    shown.choose(RETURN)  # what is looked at meanwhile does not keep it from being said
    shown.until(lambda: bool(room.saved.sentence() or room.not_saved.sentence()))
    assert room.not_saved.sentence() == ""
    with pikepdf.open(shown.answers.asked[0]) as pdf:
        assert pdf.Root.MarkInfo.Marked


def test_who_comes_by_another_way_than_back_from_a_story_finds_it_counted_anew(
    shown: Shown,
) -> None:
    room = shown.room
    room.show()
    shown.until_counted()
    shown.choose(RETURN)
    shown.until(room.tables.isVisible)
    room.cases.chosen.emit(new_id())  # into a story, on into a conversation, to the caseload
    room.hide()
    room.forget()
    room.show()
    assert not room.tables.isVisible()
    shown.until(room.tables.isVisible)


def test_counting_can_be_stopped_and_taken_up_again(shown: Shown) -> None:
    room = shown.room
    room.show()
    room.cancel.click()
    shown.until(lambda: bool(room.shown.options()) or room.again.isVisible())
    if room.again.isVisible():
        assert "stopped" in room.trouble.sentence()
        room.again.click()
    shown.until_counted()
    assert room.trouble.sentence() == ""


def test_days_the_wrong_way_round_are_asked_again(shown: Shown) -> None:
    room = shown.room
    room.show()
    shown.until_counted()
    room.choices.last.field.set_text("1 January 2001")
    room.choices.last.field.changed.emit()
    assert "the earlier one first" in room.count.text()
    assert not room.section.isVisible()


def test_a_period_without_cases_says_none_everywhere(shown: Shown) -> None:
    room = shown.room
    room.choices.first.field.set_text("1 January 2001")
    room.choices.first.field.changed.emit()
    room.choices.last.field.set_text("2 January 2001")
    room.choices.last.field.changed.emit()
    room.show()
    shown.until_counted()
    table = room.section.table
    model = table.model()
    assert {model.index(row, 1).data() for row in range(table.rowCount())} == {"none"}
    assert room.section.charts() == []


def test_counts_are_given_and_those_of_another_laptop_added(shown: Shown, tmp_path: Path) -> None:
    make_measured_store(tmp_path / "other", 8, seed=5)
    year = reporting_year(TODAY)
    with Store(open_vault(tmp_path / "other"), clock=lambda: NOW) as other:
        given = give_counts(other, gather(other), year, tmp_path / "other.pdf")
    room = shown.room
    room.show()
    shown.until_counted()
    shown.choose(JOINED)
    joined = room.joined
    shown.until(lambda: bool(joined.list.text()))
    joined.give.click()
    shown.choose("asked")  # what is looked at meanwhile takes no password away
    shown.choose(JOINED)
    shown.until(lambda: bool(joined.done.sentence() or joined.trouble.sentence()))
    assert "Its password is: " in joined.done.sentence()
    shown.choose("asked")
    shown.choose(JOINED)
    assert "Its password is: " in joined.done.sentence()

    shown.answers.arrived = given.target
    joined.take.click()
    shown.until(lambda: bool(joined.trouble.sentence()))
    joined.password.set_text(given.password)
    joined.take.click()
    shown.until(joined.section.isVisible)
    assert "1 laptop" in joined.list.text()
    assert "not confirmed" in joined.list.text()
    assert joined.section.table.rowCount() > 5
    assert joined.password.text() == ""
    joined.password.set_text(given.password)
    joined.take.click()
    shown.until(lambda: "have been added already" in joined.trouble.sentence())


def test_a_sample_is_drawn_by_a_stated_number_and_keeps_refusals(shown: Shown) -> None:
    room = shown.room
    room.show()
    shown.until_counted()
    shown.choose(AUDIT)
    audit = room.audit
    audit.seed.set_text("seven")
    audit.draw.click()
    assert "15 digits" in audit.trouble.sentence()
    audit.seed.set_text("7")
    audit.draw.click()
    shown.until(lambda: "Drawn with 7 from " in audit.how.text())
    shown.until(lambda: bool(_visible_cards(audit)))
    first = _visible_cards(audit)
    assert len(first) <= 3
    answers = [each for each in audit.findChildren(Chooser) if each.isVisible()]
    answers[0].setCurrentIndex(2)
    assert "1 said no" in audit.how.text()
    room.leave()
    assert audit.how.text() == ""
    audit.enter()
    shown.until(lambda: "1 said no" in audit.how.text())
    shown.until(lambda: _visible_cards(room.audit) == first)
    audit.seed.set_text("8")
    audit.how_many.setValue(1)
    audit.draw.click()
    shown.until(lambda: "Drawn with 8 from " in audit.how.text())
    shown.until(lambda: len(_visible_cards(audit)) == 1)
    audit.which.setCurrentIndex(1)
    shown.until(lambda: "Drawn with 7 from " in audit.how.text())
    assert "1 said no" in audit.how.text()


def _visible_cards(view: AuditView) -> set[str]:
    return {card.accessibleName() for card in view.findChildren(Card) if card.isVisible()}


def test_a_whole_audit_through_the_window(shown: Shown) -> None:
    room, audit = shown.room, shown.room.audit
    page = _first_case(shown)
    page.add.click()
    assert "Give the auditor’s name" in page.trouble.sentence()
    _rate_apart(page)
    beside = page.findChildren(RatingsSideBySide)[0]
    assert "rated differently" in _texts(beside)
    _agree(page)
    audit._close_page()

    audit.giving.tell.click()
    shown.until(lambda: audit.giving.findings is not None)
    told = _texts(audit.giving.findings)
    for line in ("Police", "Ask again at the review", "Time was taken.", "Agreed to a talk"):
        assert line in told
    audit.giving.papers.click()
    shown.until(lambda: bool(audit.giving.done.sentence() or audit.giving.trouble.sentence()))
    assert "and locked" in audit.giving.done.sentence()
    assert audit.giving.password.words.text()
    audit.giving.report.click()
    shown.until(lambda: "Read its words once more" in audit.giving.done.sentence())
    with pikepdf.open(shown.answers.asked[-1]) as pdf:
        assert pdf.Root.MarkInfo.Marked

    audit.enter()
    shown.until(lambda: bool(_visible_cards(audit)))
    kept = audit._found.kept.audited.values() if audit._found is not None else ()
    again = next(each for each in kept if each.auditors)
    assert all(each.finished for each in again.auditors)
    assert again.agreed.present == "Priya Sand, Tom Reed"
    assert again.told.happy is Answer.YES
    audit.giving.password.say("six words")
    room.leave()
    assert audit.giving.password.words.text() == ""


def test_words_are_read_before_they_leave(shown: Shown) -> None:
    words = shown.room.words
    with_words(shown)
    shown.room.show()
    shown.until_counted()
    shown.choose(WORDS)
    shown.until(lambda: len(words.cards()) == 1)
    card = words.cards()[0]
    assert "[their brother] helped me in Harbour Street on 3 May." in card.text.text()
    assert "Together these could give somebody away" in card.found.sentence()
    assert "So few people here are like them" not in card.found.sentence()
    card.text.field().setPlainText("Bert helped me.")
    assert "Bert" in card.found.sentence()
    assert not card.read.isEnabled()
    card.take_out.click()
    assert card.text.text() == "[their brother] helped me."
    assert card.found.sentence() == ""
    words.save.click()
    shown.until(lambda: "No words of these days" in words.trouble.sentence())
    card.read.click()
    assert "It may go." in card.state.text()

    words.you_said.click()
    new = words.cards()[0]
    new.text.field().setPlainText("Meetings were too early.")
    new.did.field().setPlainText("They begin after ten.")
    new.read.click()
    words.study.click()
    assert words.cards()[0].words.case
    words.cards()[0].leave.click()
    assert "2 read, 1 left out" in words.count.text()
    words.save.click()
    shown.until(lambda: "In it: 2 pieces." in words.done.sentence())
    with pikepdf.open(shown.answers.asked[-1]) as pdf:
        assert pdf.Root.MarkInfo.Marked
    shown.room.leave()
    assert words.cards() == []


def with_words(shown: Shown) -> None:
    """One more person, who lets others read what they said of their brother."""
    bert = OtherPerson(id=new_id(), name="Bert Finch", relationship="brother")
    told = begin(Practitioner(name="Sam Poole"), at=NOW).but(
        person=Person(name="Ada Marsh", others=(bert,)),
        closing=Closing(
            own_words="Bert Finch helped me in Harbour Street on 3 May.",
            words_may_be_used=Answer.YES,
        ),
    )
    kept: list[object] = []
    shown.session.ask(
        Scope(shown.session),
        lambda store: store.save(told, PartName.CLOSING),
        kept.append,
        kept.append,
    )
    shown.until(lambda: bool(kept))


def _first_case(shown: Shown) -> AuditedCasePage:
    """The audit of the first case drawn, who agrees to everything."""
    audit = shown.room.audit
    shown.room.show()
    shown.until_counted()
    shown.choose(AUDIT)
    audit.seed.set_text("7")
    audit.draw.click()
    shown.until(lambda: bool(_visible_cards(audit)))
    first = next(card for card in audit.findChildren(Card) if card.isVisible())
    for chooser in first.findChildren(Chooser):
        chooser.setCurrentIndex(1)
    _press(first, "Audit this case")
    assert not first.isVisible()
    assert audit.page is not None
    return audit.page


def _rate_apart(page: AuditedCasePage) -> None:
    """Two auditors rate one question, neither seeing the other's rating."""
    for name, at in (("Priya Sand", 0), ("Tom Reed", 2)):
        page.name.set_text(name)
        page.agency.setCurrentIndex(at)
        page.add.click()
    assert page.stand.text() == "0 of 2 auditors finished."
    for auditor, rating in zip(page.audited.auditors, (Rating.GREEN, Rating.RED), strict=True):
        assert not page.findChildren(RatingsSideBySide)
        page.who.setCurrentIndex([each for each, _ in page.who.options()].index(auditor.id))
        _rate(page.rating, rating)
        page.finish.click()
    assert page.stand.text() == "2 of 2 auditors finished."


def _agree(page: AuditedCasePage) -> None:
    """One rating, who was there, and all that follows."""
    page.present.setText("Priya Sand, Tom Reed")
    page.on.field.set_text("27 November 2026")
    page.on.field.changed.emit()
    _rate(page.together, Rating.AMBER)
    for fold in page.follow_up.folds:
        fold.set_open(True)
    talk, _, _, actions, well = page.follow_up.folds
    happy = next(each for each in talk.findChildren(OneOf) if "happy" in each.accessibleName())
    happy.make_whole()
    happy.buttons()[0].click()
    _press(actions, "Add an action")
    actions.findChildren(LineField)[0].setText("Ask again at the review")
    _press(well, "Add something done well")
    well.findChildren(WordsEditor)[0].field().setPlainText("Time was taken.")
    well.findChildren(TickChoice)[0].click()


def _press(inside: QWidget, words: str) -> None:
    next(each for each in inside.findChildren(QPushButton) if each.text() == words).click()


def _rate(form: AuditRatings | None, rating: Rating) -> None:
    """Rate the last question so, as a person does."""
    assert form is not None
    last = form.findChildren(OneOf)[-1]
    last.make_whole()
    last.buttons()[list(Rating).index(rating)].click()


def _texts(inside: QWidget | None) -> str:
    assert inside is not None
    return "\n".join(label.text() for label in inside.findChildren(QLabel))
