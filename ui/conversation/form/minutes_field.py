"""How long something took, in whole minutes; empty where that is not noted."""

from PySide6.QtGui import QValidator

from ui.widgets.fields.number_field import NumberField

NOT_NOTED = -1
YEAR = 366 * 24 * 60
"""So many minutes are a slip of the keyboard; no work is capped."""


class MinutesField(NumberField):
    """Minutes typed in, or stepped with the arrow keys; an empty field is none noted."""

    def __init__(self, label: str) -> None:
        super().__init__(label, NOT_NOTED, YEAR)
        self.setKeyboardTracking(True)  # every word is saved as it is typed

    def minutes(self) -> int | None:
        """What is noted."""
        return None if self.value() == NOT_NOTED else self.value()

    def set_minutes(self, minutes: int | None) -> None:
        """Show minutes; what is shown already stays as it was typed."""
        if minutes != self.minutes():
            self.setValue(NOT_NOTED if minutes is None else minutes)

    def textFromValue(self, value: int) -> str:
        """The figures, or nothing."""
        return "" if value == NOT_NOTED else str(value)

    def valueFromText(self, text: str) -> int:
        """Nothing is none noted."""
        return int(text) if text.strip() else NOT_NOTED

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Figures up to a year's worth, or nothing."""
        plain = text.strip()
        figures = plain.isascii() and plain.isdigit() and int(plain) <= YEAR
        state = QValidator.State.Acceptable if figures or not plain else QValidator.State.Invalid
        return (state, text, pos)
