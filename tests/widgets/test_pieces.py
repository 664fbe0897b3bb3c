"""The small pieces: quotes, notices, folding, buttons, the scrolling page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import description, heard, name
from ui.theme import Appearance, Scheme, apply
from ui.widgets.buttons import primary, quiet, secondary, stop
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import Card, form_row, page_title, question, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import PractitionerView, QuoteView

Show = Callable[..., QWidget]


def test_a_form_row_names_its_control(show: Show) -> None:
    field = QLineEdit()
    row = form_row("Name & number", field, description="As they say it", name="person-name")
    show(row)
    assert (name(field), description(field)) == ("Name & number", "As they say it")
    assert field.objectName() == "person-name"
    label = row.findChildren(QLabel)[0]
    assert label.buddy() is field
    label_of = QAccessible.RelationFlag.Label
    assert any(relation & label_of for _, relation in heard(field).relations(label_of))


def test_buttons_are_large_and_say_their_key(show: Show, qtbot: QtBot) -> None:
    button = primary("Why & how", key="F1", description="Opens beside the page")
    show(button)
    assert button.height() >= 44
    assert name(button) == "Why & how"
    assert "F1" in button.text()
    assert button.shortcut() == QKeySequence("F1")
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button.window(), Qt.Key.Key_F1)
    button.say("Next")
    assert name(button) == "Next"
    assert button.shortcut() == QKeySequence("F1")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("make", [primary, secondary, quiet, stop])
def test_the_focus_can_be_seen_on_every_button(
    show: Show,
    dressed: QApplication,
    scheme: Scheme,
    make: Callable[[str], QWidget],
) -> None:
    apply(dressed, Appearance(scheme))
    button, other = make("One"), secondary("Other")
    show(button, other)
    other.setFocus()
    QTest.keyClick(button.window().windowHandle(), Qt.Key.Key_Backtab)
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != without
    assert button.grab().size() == without.size()


def test_a_quote_reads_the_words_and_who_said_them(show: Show) -> None:
    quote, view = (
        QuoteView("I want to stay. <b>", "said by Bert"),
        PractitionerView("He looked away.", "your view"),
    )
    show(quote, view)
    assert name(quote) == "“I want to stay. <b>” said by Bert"
    assert name(view) == "your view: He looked away."
    formats = {label.textFormat() for label in quote.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("tone", list(Tone))
def test_a_notice_says_its_tone_in_a_word(show: Show, tone: Tone) -> None:
    notice = Notice("", tone)
    show(notice)
    assert not notice.isVisible()
    notice.say("Nothing is lost.")
    assert notice.isVisible()
    words = {"info": "Good to know", "done": "Done", "care": "Take care", "stop": "Stop"}
    assert name(notice) == f"{words[tone.value]}: Nothing is lost."
    notice.say("")
    assert not notice.isVisible()


def test_folding_opens_by_key_and_says_so(show: Show, qtbot: QtBot) -> None:
    body = QLabel("body")
    folding = Folding("More", body)
    show(folding)
    assert not body.isVisible()
    assert heard(folding.fold).state().collapsed
    folding.fold.setFocus()
    with qtbot.waitSignal(folding.opened):
        QTest.keyClick(folding.fold, Qt.Key.Key_Space)
    assert body.isVisible()
    assert folding.is_open()
    assert heard(folding.fold).state().expanded


def test_the_page_keeps_what_has_the_focus_in_view(show: Show) -> None:
    page = ScrollPage()
    fields = [QLineEdit() for _ in range(40)]
    for at, field in enumerate(fields):
        page.column.addWidget(form_row(f"Field {at}", field))
    page.finish()
    show(page)
    for field in (fields[-1], fields[0], fields[20]):
        field.setFocus()
        visible = page.viewport().rect()
        top = field.mapTo(page.viewport(), field.rect().topLeft())
        bottom = field.mapTo(page.viewport(), field.rect().bottomRight())
        assert visible.contains(top)
        assert visible.contains(bottom)


def test_headings_show_markup_letter_by_letter(show: Show) -> None:
    labels = [make("<b>x</b>") for make in (page_title, question, quiet_help)]
    card = Card("what was said")
    for label in labels:
        card.column.addWidget(label)
    show(card)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert name(card) == "what was said"


@pytest.mark.parametrize("percent", [100, 200])
def test_signs_and_arrows_grow_with_the_text(
    percent: int, show: Show, dressed: QApplication
) -> None:
    fold, notice = Folding("More about this", QWidget()), Notice("Nothing is lost.")
    lists = Chooser("Who", [(1, "Bert")], inline=True)
    show(fold, notice, lists)
    plain = [_beside_the_words(each) for each in (fold.fold, lists)]
    apply(dressed, Appearance(Scheme.LIGHT, percent))
    QApplication.processEvents()
    sign = next(each for each in notice.children() if type(each).__name__ == "_Sign")
    assert isinstance(sign, QWidget)
    assert sign.width() == 24 * percent // 100
    grown = [_beside_the_words(each) for each in (fold.fold, lists)]
    assert [now - then for now, then in zip(grown, plain, strict=True)] == [
        (percent - 100) * room // 100 for room in (26, 28)
    ]


def _beside_the_words(control: QPushButton | QComboBox) -> int:
    """The width that is not taken by the words."""
    words = control.text() if isinstance(control, QPushButton) else control.currentText()
    return control.sizeHint().width() - control.fontMetrics().horizontalAdvance(words)
