"""Forms of the room: a photograph or letter, a body map, a mark, and a copy that leaves."""

from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.case_codes import AttachmentGround, AttachmentKind
from msp_desktop.record.case.attachment_events import AttachmentNoted
from msp_desktop.record.case.drawn_events import NOT_PROOF, BodyMapNoted, BodyMark, HandMarkMade
from msp_desktop.record.part import has_text
from ui.attachments.body_map import BodyMapEditor
from ui.attachments.hand_mark import HandMarkField, Strokes
from ui.translated import codes_in_words, translated
from ui.widgets.entries.form import EntryForm, spoken

say = QCoreApplication.translate
_MARKS = msgspec.json.Decoder(tuple[BodyMark, ...])
_STROKES = msgspec.json.Decoder(Strokes)


class CopyWanted(NamedTuple):
    """A copy of one kept thing is to be made: the words for what it shows."""

    item: str
    shows: str


def attachment_form(item: AttachmentNoted) -> EntryForm:
    """Who took it, when, why, with whose agreement, where it is kept, and what it shows."""
    form = EntryForm(f"attachment {item.id}", say("Attachments", "What is noted"))
    kind = form.choose(say("Attachments", "What it is"), codes_in_words(AttachmentKind), item.kind)
    taken = form.line(say("Attachments", "Who took, wrote or recorded it"), item.taken_by)
    on = form.day(say("Attachments", "On which day"), item.on)
    why = form.line(say("Attachments", "Why"), item.why)
    ground = form.choose(
        say("Attachments", "With whose agreement"), codes_in_words(AttachmentGround), item.ground
    )
    note = form.line(say("Attachments", "In a few words"), item.ground_note)
    where = form.line(say("Attachments", "Where it is kept"), item.kept_where)
    held = form.line(
        say("Attachments", "Who holds it"),
        item.held_by,
        description=say(
            "Attachments", "A relative’s recording stays with them. Note how to reach them."
        ),
    )
    shows = form.view(say("Attachments", "What it shows"), item.shows)
    intimate = form.any_of(
        "",
        [(True, say("Attachments", "It shows an intimate part of the body: words only"))],
        [True] * item.intimate,
    )

    def make() -> AttachmentNoted | str:
        chosen = kind.value()
        if chosen is None:
            return say("Attachments", "First choose what it is.")
        said = (taken, why, where, held)
        if not any(has_text(each.text()) for each in said) and not has_text(shows.text()):
            return say("Attachments", "Write who took it, why, or where it is kept.")
        return item.but(
            kind=chosen,
            taken_by=taken.text().strip(),
            on=spoken(on),
            why=why.text().strip(),
            ground=ground.value(),
            ground_note=note.text().strip(),
            kept_where=where.text().strip(),
            held_by=held.text().strip(),
            shows=shows.text(),
            intimate=bool(intimate.value()),
        )

    return form.made_by(make)


def body_form(item: BodyMapNoted, person: str) -> EntryForm:
    """Marks on a drawn body, each with words; by whom it was looked at, and with agreement."""
    form = EntryForm(f"body {item.id}", say("Attachments", "The body map"))
    on = form.day(say("Attachments", "Seen on"), item.on)
    seen_by = form.line(say("Attachments", "Seen by"), item.seen_by)
    agreed = form.yes_no(say("Attachments", "Did they agree to be looked at?"), item.agreed)
    note = form.line(say("Attachments", "In a few words"), item.agreed_note)
    marks = BodyMapEditor(item.marks, person)

    def show(text: str) -> None:
        if text:
            marks.set_marks(_MARKS.decode(text))

    def read() -> str:
        return msgspec.json.encode(marks.marks()).decode() if marks.marks() else ""

    form.own("marks", marks, read, show)

    def make() -> BodyMapNoted | str:
        there = marks.marks()
        if not there:
            return say("Attachments", "Put at least one mark on the body first.")
        if not all(has_text(mark.seen) or has_text(mark.how.text) for mark in there):
            return say("Attachments", "Say in words what is seen at each mark.")
        return item.but(
            on=spoken(on),
            seen_by=seen_by.text().strip(),
            agreed=agreed.value(),
            agreed_note=note.text().strip(),
            marks=there,
        )

    return form.made_by(make)


def mark_form(item: HandMarkMade) -> EntryForm:
    """A mark or signature, under what it was made, and who was there."""
    form = EntryForm(f"mark {item.id}", say("Attachments", "The mark"))
    signed = form.view(
        say("Attachments", "What is signed"),
        item.signed,
        description=say("Attachments", "The words being signed, as they were read out."),
    )
    by = form.line(say("Attachments", "Who makes the mark"), item.by)
    read_out = form.yes_no(say("Attachments", "Was it read to them first?"), item.read_to_them)
    witness = form.line(say("Attachments", "Who is there"), item.witness)
    on = form.day(say("Attachments", "On which day"), item.on)
    field = HandMarkField(translated(NOT_PROOF))

    def show(text: str) -> None:
        if text:
            field.set_strokes(_STROKES.decode(text))

    def read() -> str:
        return msgspec.json.encode(field.strokes()).decode() if field.strokes() else ""

    form.own("strokes", field, read, show)

    def make() -> HandMarkMade | str:
        if not has_text(signed.text()):
            return say("Attachments", "First write what is signed.")
        if not field.strokes():
            return say("Attachments", "There is no mark in the box yet.")
        return item.but(
            signed=signed.text(),
            by=by.text().strip(),
            read_to_them=read_out.value(),
            witness=witness.text().strip(),
            on=spoken(on),
            strokes=field.strokes(),
        )

    return form.made_by(make)


def copy_form(item: str, shows: str | None) -> EntryForm:
    """A deliberate tick before a copy leaves, with words for what a picture shows."""
    form = EntryForm(f"copy {item}", say("Attachments", "A copy to send"))
    words = (
        form.view(
            say("Attachments", "What it shows, for whoever cannot see it"),
            shows,
            description=say("Attachments", "These words go with it."),
        )
        if shows is not None
        else None
    )
    sure = form.any_of(
        "", [(True, say("Attachments", "I know who will see it, and they need it"))], []
    )

    def make() -> CopyWanted | str:
        if words is not None and not has_text(words.text()):
            return say("Attachments", "First write what it shows.")
        if not sure.value():
            return say("Attachments", "First tick that you know who will see it.")
        return CopyWanted(item, words.text() if words is not None else "")

    return form.made_by(make)
