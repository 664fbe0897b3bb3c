"""What is taken from the clipboard or from a drag, and the sentence that tells what was not."""

import re
from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData

from ui.widgets.cleaned_text import CleanedText, cleaned
from ui.widgets.pasted_html import words_of_html

_FILES = (
    "x-special/gnome-copied-files",
    "x-special/mate-copied-files",
    "x-special/nautilus-clipboard",
    "application/x-kde-cutselection",
)
_FILE_AS_WORDS = re.compile(
    r"(?:file|smb|sftp|trash|recent|mtp|dav|davs):/(?:\S+|.*\.\w{1,5})|x-special/\S+|copy|cut",
    re.IGNORECASE,
)
"""A line that file managers put beside a file, for programs that ask for words alone."""
_MOST_NAMED = 6


class Pasted(NamedTuple):
    """The words to put in, None where there are none, and a sentence for the person or nothing."""

    words: str | None
    remark: str


def has_something(mime: QMimeData) -> bool:
    """Whether there is something to put in, or to say why it is not put in."""
    return mime.hasText() or mime.hasHtml() or mime.hasUrls() or mime.hasImage()


def pasted(mime: QMimeData, *, one_line: bool = False) -> Pasted:
    """The cleaned words of what was copied; of a file or a picture none."""
    if _is_file(mime):
        return Pasted(
            None,
            QCoreApplication.translate(
                "Pasting", "A file was copied, not words. Nothing was pasted."
            ),
        )
    text = mime.text() if mime.hasText() else ""
    if not text.strip() and mime.hasHtml():
        text = words_of_html(mime.html())
    if not text:
        return Pasted(
            None,
            QCoreApplication.translate(
                "Pasting", "There are no words in what was copied. Nothing was pasted."
            ),
        )
    done = cleaned(text)
    words = done.text.replace("\n", " ") if one_line else done.text
    return Pasted(words, remark_on(done))


def remark_on(done: CleanedText) -> str:
    """How many characters were removed or written out, and which; empty where none were."""
    sentences = []
    if done.removed:
        sentences.append(
            QCoreApplication.translate(
                "Pasting", "Characters that cannot be shown were left out: {which}."
            ).format(which=_counted(done.removed))
        )
    if done.named:
        sentences.append(
            QCoreApplication.translate("Pasting", "Shown as what they stand for: {which}.").format(
                which=_counted(done.named)
            )
        )
    if done.unknown:
        sentences.append(
            QCoreApplication.translate(
                "Pasting", "Kept, but only its own font can show it: {which}."
            ).format(which=_counted(done.unknown))
        )
    return " ".join(sentences)


def _counted(characters: Counter[str]) -> str:
    names = [f"{many} × {name}" for name, many in characters.most_common(_MOST_NAMED)]
    left = characters.total() - sum(many for _, many in characters.most_common(_MOST_NAMED))
    if left:
        names.append(QCoreApplication.translate("Pasting", "{many} others").format(many=left))
    return ", ".join(names)


def _is_file(mime: QMimeData) -> bool:
    if any(mime.hasFormat(each) for each in _FILES):
        return True
    urls = mime.urls() if mime.hasUrls() else []
    if urls and all(url.isLocalFile() for url in urls):
        return True
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()]
    return any(":/" in line for line in lines) and all(map(_FILE_AS_WORDS.fullmatch, lines))
