"""The audit of one case: each auditor apart, then together, and all that follows."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.audited_case import (
    AuditedCase,
    AuditorsRatings,
    SupervisorsRatings,
    all_finished,
    side_by_side,
    with_auditor,
    with_judged,
)
from msp_desktop.practice.codes import Lens
from msp_desktop.record.part import new_id
from msp_desktop.review.review import Judgement
from ui.measures.audit_follow_up import AuditFollowUp
from ui.measures.audit_ratings import AuditRatings, RatingsSideBySide
from ui.translated import counted, day_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import announce, form_row, plain_label, question, quiet_help
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.words import lens_titles


class AuditedCasePage(QWidget):
    """Takes everything about one audited case.

    Signals: `edited(AuditedCase)` with what is to be kept; `left()` to go back to the sample.
    """

    edited = Signal(object)
    left = Signal()

    def __init__(self, called: str, audited: AuditedCase, today: Callable[[], date]) -> None:
        super().__init__()
        self.audited, self._today = audited, today
        self._reviews: tuple[SupervisorsRatings, ...] = ()
        self.rating: AuditRatings | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        back = secondary(self.tr("‹ Back to the sample"))
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(question(called))
        self._build_auditors(column)
        self._agreed = QVBoxLayout()
        self._agreed.setSpacing(12)
        column.addLayout(self._agreed)
        self.follow_up = AuditFollowUp(audited, today)
        self.follow_up.edited.connect(self._edit)
        column.addWidget(self.follow_up)
        self._show_auditors()
        self._show_agreed()
        back.setFocus()

    # Each apart.

    def _build_auditors(self, column: QVBoxLayout) -> None:
        column.addWidget(question(self.tr("Each rates separately")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Nobody sees another’s ratings until all have finished. Then they are shown "
                    "side by side, and you agree on one."
                )
            )
        )
        self.name = LineField()
        agencies = [(each, title) for each, title in lens_titles().items()]
        self.agency: Chooser[Lens] = Chooser(self.tr("Their agency"), agencies)
        self.add = secondary(self.tr("Add an auditor"))
        self.add.clicked.connect(self._add_auditor)
        self.name.setMinimumWidth(320)
        row = FlowLayout(gap=16)
        row.addWidget(form_row(self.tr("An auditor’s name"), self.name))
        row.addWidget(form_row(self.tr("Their agency"), self.agency))
        column.addLayout(row)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        self.stand = plain_label("")
        column.addWidget(self.stand)
        self.who: Chooser[str] = Chooser(self.tr("Who rates now"), [])
        self.who.changed.connect(self._show_rating)
        self._who_row = form_row(self.tr("Who rates now"), self.who)
        column.addWidget(self._who_row, 0, Qt.AlignmentFlag.AlignLeading)
        self._apart = QVBoxLayout()
        column.addLayout(self._apart)
        self.finish = primary(self.tr("I have finished"))
        self.finish.setAccessibleDescription(self.tr("Your ratings then stay as they are."))
        self.finish.clicked.connect(self._finish)
        column.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_auditor(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.trouble.say(self.tr("Give the auditor’s name, so that the ratings stay separate."))
            return
        self.trouble.say("")
        added = AuditorsRatings(id=new_id(), name=name, agency=self.agency.value())
        self._change(with_auditor(self.audited, added))
        self.name.set_text("")
        self._show_auditors(added.id)
        self._show_agreed()

    def _show_auditors(self, chosen: str | None = None) -> None:
        """Offer those who still rate, and say how many have finished."""
        auditors = self.audited.auditors
        rating = [(each.id, each.name) for each in auditors if not each.finished]
        self.who.set_options(rating)
        if rating:
            self.who.set_value(chosen if chosen is not None else rating[0][0])
        self._who_row.setVisible(bool(rating))
        done = sum(each.finished for each in auditors)
        words = self.tr("{done} of {auditors} finished.")
        counted_words = counted("1 auditor", "%n auditors", len(auditors))
        self.stand.setText(words.format(done=done, auditors=counted_words) if auditors else "")
        self._show_rating()

    def _show_rating(self) -> None:
        empty(self._apart)
        self.rating = None
        auditor = self._rates_now()
        self.finish.setVisible(auditor is not None)
        if auditor is None:
            return
        self.rating = form = AuditRatings(auditor.judgements, auditor.name)
        form.judged.connect(self._judged_apart)
        self._apart.addWidget(form)

    def _rates_now(self) -> AuditorsRatings | None:
        now = self.who.value()
        return next((each for each in self.audited.auditors if each.id == now), None)

    def _judged_apart(self, given: Judgement) -> None:
        auditor = self._rates_now()
        if auditor is not None:
            judgements = with_judged(auditor.judgements, given)
            self._change(with_auditor(self.audited, auditor.but(judgements=judgements)))

    def _finish(self) -> None:
        auditor = self._rates_now()
        if auditor is not None:
            self._change(with_auditor(self.audited, auditor.but(finished=True)))
            self._show_auditors()
            self._show_agreed()
            announce(self.stand, self.stand.text())

    # Together.

    def _show_agreed(self) -> None:
        """The ratings side by side and what was agreed, once all have finished."""
        empty(self._agreed)
        if not all_finished(self.audited):
            return
        self._agreed.addWidget(question(self.tr("Agreed together")))
        self._beside = QVBoxLayout()
        self._agreed.addLayout(self._beside)
        self._show_beside()
        agreed = self.audited.agreed
        self.present = LineField()
        self.present.set_text(agreed.present)
        self.present.changed.connect(
            lambda: self._edit(
                lambda old: old.but(agreed=old.agreed.but(present=self.present.text()))
            )
        )
        self._agreed.addWidget(form_row(self.tr("Who was there"), self.present))
        self.on = DateField(self.tr("Agreed on"), today=self._today)
        if agreed.on is not None:
            self.on.set_value(day_words(agreed.on), agreed.on)
        self.on.changed.connect(
            lambda: self._edit(lambda old: old.but(agreed=old.agreed.but(on=self.on.value()[1])))
        )
        self._agreed.addWidget(self.on)
        self.together = AuditRatings(agreed.judgements, self.tr("all together"))
        self.together.judged.connect(self._judged_together)
        self._agreed.addWidget(Folding(self.tr("The one rating of each question"), self.together))

    def show_reviews(self, reviews: tuple[SupervisorsRatings, ...]) -> None:
        """Lay what supervisors signed off beside the ratings, once the auditors have finished."""
        self._reviews = reviews
        if all_finished(self.audited):
            self._show_beside()

    def _show_beside(self) -> None:
        empty(self._beside)
        auditors = [each.name for each in self.audited.auditors]
        supervisors = [each.name for each in self._reviews]
        beside = side_by_side(self.audited, self._reviews)
        self._beside.addWidget(RatingsSideBySide(auditors, supervisors, beside))

    def _judged_together(self, given: Judgement) -> None:
        agreed = self.audited.agreed
        judgements = with_judged(agreed.judgements, given)
        self._change(self.audited.but(agreed=agreed.but(judgements=judgements)))
        self._show_beside()

    def _edit(self, change: Callable[[AuditedCase], AuditedCase]) -> None:
        self._change(change(self.audited))

    def _change(self, audited: AuditedCase) -> None:
        self.audited = audited
        self.edited.emit(audited)
