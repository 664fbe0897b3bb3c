"""About the app in the settings: the version, what it is made of, and every licence."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from msp_desktop import __version__
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.labels import Card, give_name, plain_label, question, quiet_help
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.updates.notice import UpdateNotice

_LINES_SHOWN = 18


class AboutCard(Card):
    """Names the version, and shows the licences when they are asked for."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(title)
        self._session, self._scope = session, Scope(self)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))
        words = self.tr("MSP Desktop {version}").format(version=__version__)
        self.column.addWidget(plain_label(words))
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "Free software under the European Union Public Licence 1.2. It works without "
                    "a network and sends nothing about you to anyone."
                )
            )
        )
        self.look = secondary(self.tr("Look for a newer version"))
        self.look.clicked.connect(self._look)
        self.look.setVisible(session.policy.values.update_folder is not None)
        self.column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        self.newer = Notice(tone=Tone.DONE)
        self.not_looked = Notice(tone=Tone.CARE)
        self.column.addWidget(self.newer)
        self.column.addWidget(self.not_looked)
        self.show_licences = secondary(self.tr("Show all parts and their licences"))
        self.show_licences.clicked.connect(self._show)
        self.column.addWidget(self.show_licences, 0, Qt.AlignmentFlag.AlignLeading)
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumHeight(self.licences.fontMetrics().lineSpacing() * _LINES_SHOWN)
        give_name(
            self.licences, self.tr("Parts and licences"), self.tr("The text of every licence.")
        )
        self.licences.hide()
        self.column.addWidget(self.licences)

    def enter(self) -> None:
        """Fold the licences away again, whenever the room is entered."""
        self._scope.renew()
        self.newer.say("")
        self.not_looked.say("")
        self.licences.hide()
        self.licences.clear()
        self.show_licences.show()

    def _show(self) -> None:
        from msp_desktop.components import components, licences_in_full

        parts = (f"{each.name} {each.version}: {each.licence}" for each in components())
        self.licences.setPlainText("\n".join((*parts, "", licences_in_full())))
        self.licences.show()
        self.licences.setFocus()
        self.show_licences.hide()

    def _look(self) -> None:
        """Ask the organisation's folder, which may be slow or away, off the screen's thread."""
        policy = self._session.policy
        folder, key = policy.values.update_folder, policy.values.update_key
        if folder is None or key is None:
            return
        self.newer.say("")
        self.not_looked.say("")

        def look() -> "UpdateNotice | None":
            from msp_desktop.updates.notice import check_package, public_key, read_notice

            place = Path(folder).expanduser()
            notice = read_notice(place, public_key(key))
            if notice is not None and notice.is_newer:
                check_package(place, notice)
                return notice
            return None

        self._session.work(
            self._scope.renew(),
            look,
            self._found,
            lambda fault: self.not_looked.say(fault_words(fault)),
        )

    def _found(self, notice: "UpdateNotice | None") -> None:
        if notice is None:
            self.newer.say(self.tr("There is no newer version."))
            return
        words = self.tr(
            "Version {version} is available, signed by your organisation. Whoever looks after "
            "this laptop can install it. {says}"
        )
        self.newer.say(words.format(version=notice.version, says=notice.says).strip())
