"""Is it genuine: who signed, whether it is unchanged, whose key it is, and what is not proved."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from msp_desktop.review.comparison.drawing import DrawingFound
from msp_desktop.review.comparison.in_words import (
    drawing_differs,
    drawing_not_compared,
    drawing_same,
    marking_words,
    practice_words,
)
from msp_desktop.review.comparison.pages import AddedWords, PageComparison
from msp_desktop.review.received import NOT_PROVED, ReceivedReferral
from msp_desktop.review.sandbox.confinement import lacking
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.signing_keys import KnownKey, fingerprint_words
from ui.translated import counted, day_words, time_words, translated
from ui.widgets.buttons import primary
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, plain_label, quiet_help, section
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone


def add_what_differs(column: QVBoxLayout, beside: PageComparison) -> None:
    """Say what differs; nothing where nothing does."""
    say = QCoreApplication.translate
    _add_drawing(column, beside.drawing)
    if beside.not_compared:
        words = say(
            "Review",
            "There is more on its pages than can be compared with the record. Review the record "
            "shown here, and ask about the pages.",
        )
        column.addWidget(Notice(words, Tone.CARE))
    if beside.missing:
        words = counted(
            "1 line of the record is not on the pages that came. Review the record shown here, "
            "and ask about the pages.",
            "%n lines of the record are not on the pages that came. Review the record shown here, "
            "and ask about the pages.",
            beside.missing,
        )
        column.addWidget(Notice(words, Tone.CARE))
    if beside.added_words:
        _add_added(column, beside)
    if beside.earlier:
        words = say("Review", "Marks from earlier conversations, on the pages only")
        column.addWidget(Folding(words, _lines(beside.earlier)))


def _add_drawing(column: QVBoxLayout, found: DrawingFound) -> None:
    """Say whether the pages are drawn as the record makes them, or that nobody could tell."""
    if differs := drawing_differs(found):
        column.addWidget(Notice(" ".join(map(translated, differs)), Tone.CARE))
    if unknown := drawing_not_compared(found):
        column.addWidget(Notice(translated(unknown), Tone.INFO))
    if marked := marking_words(found):
        column.addWidget(plain_label(translated(marked)))
    if same := drawing_same(found):
        column.addWidget(plain_label(translated(same)))


def _add_added(column: QVBoxLayout, beside: PageComparison) -> None:
    say = QCoreApplication.translate
    pages = ", ".join(str(page) for page in sorted({each.page for each in beside.added}))
    words = counted(
        "The pages hold 1 word that the record does not (pages: {pages}).",
        "The pages hold %n words that the record does not (pages: {pages}).",
        beside.added_words,
    ).format(pages=pages)
    if beside.other_pack:
        more = say(
            "Review",
            "The conversation was held with “{pack}”, which is not in use here: it may be that "
            "pack’s own wording. Ask about anything else you find.",
        ).format(pack=beside.other_pack)
    else:
        more = say("Review", "Review the record shown here, and ask about the pages.")
    column.addWidget(Notice(f"{words} {more}", Tone.CARE))
    column.addWidget(Folding(say("Review", "Words on the pages alone"), _lines(beside.added)))


def _lines(found: Sequence[AddedWords]) -> QWidget:
    """Each piece by its page. It is shown as plain text, whatever is in it."""
    say = QCoreApplication.translate
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for each in found:
        words = say("Review", "Page {page}: {words}").format(page=each.page, words=each.text)
        column.addWidget(plain_label(words))
    return whole


class VerificationCard(Card):
    """Says in words how a referral stands.

    Signals: `confirmed(KnownKey)` when the supervisor has confirmed in person whose key it is.
    """

    confirmed = Signal(object)

    def __init__(self, arrived: ReceivedReferral, known: KnownKey | None, now: datetime) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Is it genuine?"))
        self.column.addWidget(section(self.tr("Is it genuine?")))
        if practice := practice_words(arrived.conversation):
            word = self.tr("Practice")
            self.column.addWidget(Notice(translated(practice), Tone.INFO, word=word))
        is_signed = arrived.standing is SealVerdict.GENUINE
        tone = Tone.DONE if arrived.is_genuine else Tone.INFO if is_signed else Tone.CARE
        word = self.tr("Genuine") if arrived.is_genuine else ""
        if is_signed and not arrived.is_genuine:
            word = self.tr("Signature valid")
        self.column.addWidget(Notice(self._standing(arrived, known), tone, word=word))
        if arrived.signed_at is not None:
            words = self.tr("Its signer’s clock said {day}, {time}.").format(
                day=day_words(arrived.signed_at.date()), time=time_words(arrived.signed_at)
            )
            self.column.addWidget(plain_label(words, role="help"))
        self.column.addWidget(plain_label(translated(NOT_PROVED), role="help"))
        if is_signed and arrived.why:
            self.column.addWidget(Notice(translated(arrived.why), Tone.CARE))
        for sentence in lacking(arrived.fences):
            self.column.addWidget(plain_label(translated(sentence), role="help"))
        add_what_differs(self.column, arrived.beside_pages)
        if arrived.standing is SealVerdict.UNKNOWN_KEY:
            check = KeyCheck(arrived, now)
            check.confirmed.connect(self.confirmed)
            self.column.addWidget(check)

    def _standing(self, arrived: ReceivedReferral, known: KnownKey | None) -> str:
        claimed = arrived.claimed_name or self.tr("nobody by name")
        if arrived.standing is SealVerdict.GENUINE and known is not None:
            words = self.tr(
                "Signed with the key of {name}, which you confirmed on {day} ({how}). Unchanged "
                "since signing."
            )
            day = day_words(known.pinned_at.date())
            return words.format(name=known.name, day=day, how=known.confirmed)
        if arrived.standing is SealVerdict.UNKNOWN_KEY:
            words = self.tr(
                "Unchanged since signing, but you have not confirmed whose key this is. The file "
                "says {name}, which anybody can write. You can read it and write your review; it "
                "cannot be signed off until the key is confirmed."
            )
        elif arrived.standing is SealVerdict.EXPIRED:
            words = self.tr(
                "Unchanged since signing, but the certificate of {name} was not valid then. It "
                "cannot be signed off. Ask for a fresh copy."
            )
        else:
            words = self.tr(
                "This file is not as it was signed. Nothing in it is shown as genuine. Ask for a "
                "fresh copy."
            )
        return words.format(name=claimed)


class KeyCheck(QWidget):
    """Confirming a key in person: its words compared, or read from the practitioner's own card.

    Signals: `confirmed(KnownKey)`.
    """

    confirmed = Signal(object)

    def __init__(self, arrived: ReceivedReferral, now: datetime) -> None:
        super().__init__()
        self._fingerprint, self._now = arrived.signed_by, now
        self._practitioner = arrived.conversation.practitioner
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(section(self.tr("Confirm the key in person")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Meet the practitioner, or ring them on a number you already have. Ask them to "
                    "read the words of their key. They must be these, in this order:"
                )
            )
        )
        self._words = fingerprint_words(self._fingerprint)
        column.addWidget(_numbered(self._words))
        ways = [
            self.tr("Met in person, words compared"),
            self.tr("Read aloud by telephone"),
            self.tr("Their card scanned or typed"),
        ]
        self._how: OneOf[str] = OneOf(self.tr("How did you confirm it?"), [(w, w) for w in ways])
        column.addWidget(self._how)
        self._card = LineField()
        self._card_row = form_row(
            self.tr("What the card says"),
            self._card,
            description=self.tr("Scan its code into this field, or type its words."),
        )
        self._card_row.hide()
        column.addWidget(self._card_row)
        self._how.changed.connect(lambda: self._card_row.setVisible(self._how.value() == ways[2]))
        self._whose = LineField()
        self._whose.set_text(arrived.claimed_name)
        column.addWidget(form_row(self.tr("Whose key it is"), self._whose))
        self._refused = Notice(tone=Tone.CARE)
        column.addWidget(self._refused)
        self.confirm = primary(self.tr("This is their key"))
        self.confirm.clicked.connect(self._confirm)
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeading)

    def _confirm(self) -> None:
        how, whose = self._how.value(), self._whose.text().strip()
        if how is None or not whose:
            self._refused.say(self.tr("Say whose key it is, and how you confirmed it."))
            return
        if not self._card_row.isHidden() and not self._is_on_the_card():
            self._refused.say(
                self.tr(
                    "That is not the key that signed this file. Do not confirm it. Ask the "
                    "practitioner for their card again, and for a fresh copy of the referral."
                )
            )
            return
        self._refused.say("")
        self.confirmed.emit(
            KnownKey(
                fingerprint=self._fingerprint,
                name=whose,
                role=self._practitioner.role,
                organisation=self._practitioner.organisation,
                pinned_at=self._now,
                confirmed=how,
            )
        )

    def _is_on_the_card(self) -> bool:
        typed = self._card.text().casefold().split()
        return "".join(typed) == self._fingerprint or tuple(typed) == self._words


def _numbered(words: tuple[str, ...]) -> QWidget:
    """The words in three columns, each with its number, so that no line is lost while comparing."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for place, word in enumerate(words):
        shown = plain_label(f"{place + 1}. {word}", role="label", wrap=False)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, place // 3, place % 3)
    grid.setColumnStretch(3, 1)
    return whole
