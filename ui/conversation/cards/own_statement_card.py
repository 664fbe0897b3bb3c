"""A sentence of the person's own, and whether they agree that it says what they mean."""

from PySide6.QtCore import Qt

from msp_desktop.record.statements import OwnStatement
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare, take_away
from ui.widgets.fields.choices import AnyOf


class OwnStatementCard(NumberedCard[OwnStatement]):
    """The sentence, agreed or not yet."""

    def __init__(self, statement: OwnStatement, person: str) -> None:
        super().__init__(statement)
        self.called = self.tr("Their own statement")
        self.editor = self.sheet.spoken("text", self.called, self.called, speakers=speakers(person))
        self._agreed: AnyOf[bool] = AnyOf("", [(True, self.tr("Agreed: it says what they mean"))])
        self._agreed.changed.connect(
            lambda: self.give(self.item.but(agreed=bool(self._agreed.value())))
        )
        self.sheet.named(self._agreed, self.tr("Agreed"))
        bare(self)
        take_away(self, self.tr("their own statement"), beside=self._agreed)

    def settle(self) -> None:
        """Show whether it is agreed."""
        self._agreed.set_value((True,) if self.item.agreed else ())

    def start(self) -> None:
        """Go on writing behind a sentence that is begun."""
        field = self.editor.field()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.moveCursor(field.textCursor().MoveOperation.End)
