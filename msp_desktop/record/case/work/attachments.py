"""What is kept, or noted as kept elsewhere, about one person: a fold over their cases' events."""

from collections.abc import Iterable
from uuid import UUID

from msp_desktop.record.case.attachment_events import AttachmentNoted, AttachmentWithdrawn
from msp_desktop.record.case.drawn_events import BodyMapNoted, DrawnTakenBack, HandMarkMade
from msp_desktop.record.case.history import CaseHistory, Stated
from msp_desktop.record.part import RecordPart, day_at


class AttachmentNow(RecordPart):
    """One thing as it was noted last, and the case it belongs to."""

    case_id: UUID
    stated: Stated[AttachmentNoted]

    @property
    def noted(self) -> AttachmentNoted:
        """What is known of it."""
        return self.stated.what


def attachments_of(histories: Iterable[CaseHistory]) -> tuple[AttachmentNow, ...]:
    """Everything that was noted and not withdrawn, newest first; stated twice unaware, both."""
    found = []
    for case in histories:
        gone = {one.what.attachment for one in case.of(AttachmentWithdrawn)}
        for group in case.standing_by(case.of(AttachmentNoted), lambda what: what.id):
            found += [AttachmentNow(case_id=case.case_id, stated=one) for one in group]
        found = [each for each in found if each.noted.id not in gone]
    return tuple(
        sorted(
            found,
            key=lambda each: (each.noted.on.on or day_at(each.stated.at), each.stated.at),
            reverse=True,
        )
    )


class DrawnNow(RecordPart):
    """What was drawn by hand about one person, newest first."""

    bodies: tuple[Stated[BodyMapNoted], ...] = ()
    marks: tuple[Stated[HandMarkMade], ...] = ()


def drawn_in(histories: Iterable[CaseHistory]) -> DrawnNow:
    """Every body map and every mark that was not taken back."""
    bodies: list[Stated[BodyMapNoted]] = []
    marks: list[Stated[HandMarkMade]] = []
    for case in histories:
        gone = {one.what.item for one in case.of(DrawnTakenBack)}
        for body in case.standing_by(case.of(BodyMapNoted), lambda what: what.id):
            bodies += [one for one in body if one.what.id not in gone]
        for mark in case.standing_by(case.of(HandMarkMade), lambda what: what.id):
            marks += [one for one in mark if one.what.id not in gone]
    return DrawnNow(
        bodies=tuple(sorted(bodies, key=lambda one: (one.at, one.entry), reverse=True)),
        marks=tuple(sorted(marks, key=lambda one: (one.at, one.entry), reverse=True)),
    )
