"""Questions that are answered by touching a word: yes, no, not sure; or one of the field's codes."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from ui.widgets.choices import AnyOf, OneOf
from ui.widgets.naming import give_name

Code = TypeVar("Code", bound=StrEnum)

_ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("Answers", "Yes"),
    Answer.NO: QT_TRANSLATE_NOOP("Answers", "No"),
    Answer.NOT_SURE: QT_TRANSLATE_NOOP("Answers", "Not sure"),
}


def yes_no(label: str, *, description: str = "") -> OneOf[Answer]:
    """A question answered by yes, no or not sure, under its label."""
    options = [
        (code, QCoreApplication.translate("Answers", words)) for code, words in _ANSWERS.items()
    ]
    return OneOf(label, options, description=description)


def yes_no_asked(prompt: Prompt) -> OneOf[Answer]:
    """The same, in the words of a prompt."""
    return yes_no(prompt.ask, description=prompt.help)


def codes(pack: Pack, of: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with the plain labels that the pack has for them."""
    return [(code, first_capital(pack.label(code))) for code in of]


def first_capital(words: str) -> str:
    """`words` as they begin a line; everything after the first letter stays."""
    return words[:1].upper() + words[1:]


def name_choices(choices: OneOf[Code] | AnyOf[Code], label: str, description: str = "") -> None:
    """Give a group another name than the label it shows, or one where it shows none."""
    give_name(choices, label, description)
    for button in choices.buttons():
        give_name(button, button.text(), label)
