"""What is pasted from Word, PDFs, tables and file managers stays readable, and losses are told."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.conversation.form.note_field import NoteField
from ui.widgets.cleaned_text import clean, cleaned
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import form_row, plain_label
from ui.widgets.pasting import pasted

Show = Callable[..., QWidget]


def copied(text: str = "", *, html: str = "") -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def files() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///elsewhere/invented/letter.pdf")])
    return mime


WORD = (
    "Mrs T\u2019s notes:\r\n\u2022\ther \u201cown front door\u201d\r\n"
    "\uf0b7\tthe cat\xa0comes too\r\n\uf0a7\tthe gar\xadden\r\n"
    "Date\twho\tamount\r\n01/11/2026\tThe nephew\t£120.00\r\n\tHis friend\t£40\r\n"
)


def test_bullets_and_tables_of_a_word_processor_stay_readable() -> None:
    assert clean(WORD) == (
        "Mrs T’s notes:\n• her “own front door”\n• the cat comes too\n• the garden\n"
        "Date | who | amount\n01/11/2026 | The nephew | £120.00\n| His friend | £40\n"
    )


WALES = "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


@pytest.mark.parametrize(
    ("copied_words", "kept"),
    [
        ("\tShe said nothing.", "    She said nothing."),
        ("1.\tfirst\n2.\tsecond", "1. first\n2. second"),
        ("\uf0fc done", "✓ done"),
        ("\uf0a8\tmilk\n\uf0fe\ttea\n\uf0d8\tbread", "☐ milk\n☑ tea\n• bread"),
        ("●\tfirst\n1.1.\tsecond", "● first\n1.1. second"),
        ("Who\tWhat\nthe\x0bnephew\t£1", "Who | What\nthe / nephew | £1"),
        ('Who\t"said ""no""\nthen yes"\nBo\t', 'Who | said "no" / then yes\nBo |'),
        ('"I said\nno"\n\tand went', '"I said\nno"\n    and went'),
        ("done \uf0fc", "done ✓"),
        ("a\t\tc", "a |  | c"),
        ("ភាសា\u200bខ្មែរ plain\u200bword", "ភាសា\u200bខ្មែរ plainword"),
        ("ك\u200cك \u200fא", "ك\u200cك \u200fא"),
        ("020 \u200f7946\u200e 0000\u061c", "020 7946 0000"),
        ("A\u200dda F\u200cinch\u3164", "Ada Finch"),
        ("👩\u200d🦽 क्\u200dष", "👩\u200d🦽 क्\u200dष"),
        ("seen\U000e0068\U000e0069", "seen"),
        (WALES, WALES),
        ("\ue000 kept", "\ue000 kept"),
    ],
)
def test_signs_are_kept_where_they_mean_something(copied_words: str, kept: str) -> None:
    assert clean(copied_words) == kept
    assert clean(clean(copied_words)) == clean(copied_words)


@pytest.mark.parametrize("code", range(0x80, 0xA0))
def test_windows_characters_read_as_latin_1_get_their_meaning(code: int) -> None:
    try:
        meant = bytes([code]).decode("cp1252")
    except UnicodeDecodeError:
        done = cleaned(f"a{chr(code)}b")
        assert (done.text, done.removed.total()) == ("ab", 1)
    else:
        assert clean(f"don{chr(code)}t") == f"don{meant}t"


INVISIBLE = [
    *range(9),
    *range(0x0E, 0x20),
    0x7F,
    0xAD,
    0x180E,
    0x200B,
    0x2060,
    0x206A,
    0xFEFF,
    0xFFFC,
]
STEERING = [0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069]


@pytest.mark.parametrize("code", [*INVISIBLE, *STEERING])
def test_what_cannot_be_shown_is_removed_and_counted(code: int) -> None:
    done = cleaned(f"a{chr(code)}b{chr(code)}c")
    assert done.text == "abc"
    assert done.removed.total() == 2
    assert next(iter(done.removed)).startswith(f"U+{code:04X}")


@pytest.mark.parametrize(
    ("code", "name"), [(0x202D, "LEFT-TO-RIGHT OVERRIDE"), (0x202E, "RIGHT-TO-LEFT OVERRIDE")]
)
@pytest.mark.usefixtures("qapp")
def test_overrides_never_turn_words_and_are_named(code: int, name: str) -> None:
    assert clean(f"it is {chr(code)}mine now") == f"it is [{name}]mine now"
    assert plain_label(f"{chr(code)}mine").text() == f"[{name}]mine"


@pytest.fixture(params=["words", "note", "line", "row", "day"])
def field(request: pytest.FixtureRequest, show: Show) -> tuple[QWidget, QWidget]:
    """A field of each make, and what its text is asked of."""
    if request.param == "words":
        editor = WordsEditor("Words")
        show(editor)
        return editor, editor.field()
    if request.param == "note":
        note = NoteField("Note")
        around = QWidget()
        QVBoxLayout(around).addWidget(note)
        show(around)
        return note, note.field()
    if request.param == "day":
        day = DateField("Day", today=lambda: date(2026, 11, 28))
        show(day)
        return day.field, day.field
    line = LineField("Line")
    around = form_row("Line", line)
    show(around)
    return line, line


def paste(inner: QWidget, mime: QMimeData) -> None:
    if isinstance(inner, LineField):
        inner.paste_words(mime)
    else:
        inner.insertFromMimeData(mime)  # type: ignore[attr-defined]


def text_of(outer: QWidget) -> str:
    text: str = outer.text()  # type: ignore[attr-defined]
    return text


def remark_of(inner: QWidget) -> str:
    remark: str = inner.remark.text()  # type: ignore[attr-defined]
    return remark


def test_loss_is_told_once_beside_the_field(field: tuple[QWidget, QWidget]) -> None:
    outer, inner = field
    paste(inner, copied("nul\x00after\x07 and\x1b\x7f\ufeff\x00"))
    assert text_of(outer) == "nulafter and"
    for which in ("2 × U+0000 NULL", "1 × U+0007 BELL", "1 × U+FEFF BYTE ORDER MARK"):
        assert which in remark_of(inner)
    QTest.keyClicks(inner, "x")
    assert remark_of(inner) == ""
    paste(inner, copied("plain"))
    assert remark_of(inner) == ""


def test_file_from_the_file_manager_is_not_put_among_the_words(
    field: tuple[QWidget, QWidget],
) -> None:
    outer, inner = field
    words = (
        "file:///elsewhere/invented/letter.pdf\n",
        "file:///elsewhere/one%20letter.pdf\r\nfile:///elsewhere/other.odt",
        "FILE://localhost/elsewhere/letter.pdf",
        "file:/elsewhere/a letter of hers.pdf",
        "x-special/nautilus-clipboard\ncopy\nfile:///elsewhere/letter.pdf\n",
        "smb://elsewhere/invented/letter.pdf",
    )
    for mime in (files(), *map(copied, words)):
        paste(inner, mime)
        assert text_of(outer) == ""
        assert "A file was copied" in remark_of(inner)


def test_picture_is_not_put_in_and_it_says_so(field: tuple[QWidget, QWidget]) -> None:
    outer, inner = field
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    paste(inner, mime)
    assert text_of(outer) == ""
    assert "no words" in remark_of(inner)


def test_words_that_come_as_a_web_page_alone_are_taken(field: tuple[QWidget, QWidget]) -> None:
    outer, inner = field
    paste(inner, copied(html="<p>my <b>own</b> front door</p>"))
    assert text_of(outer) == "my own front door"
    assert remark_of(inner) == ""


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (
            (
                "<table><tr><th>Date</th><th>Who</th></tr>"
                "<tr><td></td><td><p>Nephew</p><p>and wife</p></td></tr></table> later"
            ),
            "Date | Who\n| Nephew / and wife\nlater",
        ),
        ("<ul><li>one</li>\n<li>two</li></ul><ol><li>a<li>b</ol>", "• one\n• two\n1. a\n2. b"),
        ("<style>p {}</style><title>T</title>a&nbsp;b<br>c<script>d</script>", "a b\nc"),
        ("<p>&#x202e;mine", "[RIGHT-TO-LEFT OVERRIDE]mine"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_lists_and_tables_of_a_web_page_stay_readable(page: str, words: str) -> None:
    assert pasted(copied(html=page)).words == words


@pytest.mark.usefixtures("qapp")
def test_sign_that_only_its_own_font_shows_is_kept_and_told() -> None:
    words, remark = pasted(copied("so \uf041 she said"))
    assert words == "so \uf041 she said"
    assert remark == "Kept, but only its own font can show it: 1 × U+F041."


def test_address_of_a_web_page_is_words(field: tuple[QWidget, QWidget]) -> None:
    outer, inner = field
    mime = copied("https://example.org/help")
    mime.setUrls([QUrl("https://example.org/help")])
    paste(inner, mime)
    assert text_of(outer) == "https://example.org/help"


def test_keyboard_paste_into_a_line_is_cleaned_and_told(show: Show, qapp: QApplication) -> None:
    line = LineField("Line")
    show(form_row("Line", line))
    qapp.clipboard().setText("Ada\x00 Finch")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Ada Finch"
    assert "NULL" in line.remark.text()
    qapp.clipboard().clear()


def test_what_was_hidden_at_the_beginning_of_a_line_is_cleaned_too() -> None:
    """Found by fuzzing: a bullet behind a control was none, until the control was gone."""
    odd = "\x00\x0e\uf083\x00\x00\x00\t\x00m\x00\x00"
    assert clean(odd) == clean(clean(odd)) == "• | m"
