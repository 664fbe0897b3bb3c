"""What the room lists: photographs and letters, body maps, and marks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.case_codes import AttachmentKind
from msp_desktop.record.case.attachment_events import AttachmentNoted, AttachmentWithdrawn
from msp_desktop.record.case.drawn_events import (
    NOT_PROOF,
    BodyMapNoted,
    DrawnTakenBack,
    HandMarkMade,
)
from msp_desktop.record.case.work.attachments import AttachmentNow
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.store.attachments import MOST_IN_ALL, PersonAttachments
from msp_desktop.store.conversations.begun import Begun
from ui.attachments.forms import attachment_form, body_form, copy_form, mark_form
from ui.translated import counted, day_words, translated
from ui.widgets.entries.form import today
from ui.widgets.entries.things import Thing, ThingsSection, Way

say = QCoreApplication.translate
_MB = 1024 * 1024

Act = Callable[[AttachmentNow], None]
"""What a button does with one of them."""


def kept_section(found: PersonAttachments, begun: Begun, look: Act, choose: Act) -> ThingsSection:
    """Everything noted, with its file where it is kept."""
    things = [
        Thing(
            _noted_words(now),
            ways=_ways(now, found, look, choose),
            item=now.noted.id,
        )
        for now in found.found
    ]
    holds = [counted("1 noted", "%n noted", len(things))] if things else []
    if found.used:
        room = say("Attachments", "{used} of {all} MB in this store")
        holds.append(room.format(used=-(-found.used // _MB), all=MOST_IN_ALL // _MB))
    item = _new("attachment", begun, {now.noted.id for now in found.found})
    add = Way(
        say("Attachments", "A photograph, letter, scan or recording"),
        f"attachment {item}",
        partial(
            attachment_form,
            AttachmentNoted(id=item, kind=AttachmentKind.PHOTOGRAPH, on=SpokenDate(on=today())),
        ),
    )
    return ThingsSection(
        say("Attachments", "Photographs, letters and recordings"),
        things,
        (add,),
        holds=" · ".join(holds),
        begun=begun,
        taken_back=lambda item: AttachmentWithdrawn(attachment=item),
    )


def body_section(found: PersonAttachments, begun: Begun) -> ThingsSection:
    """Body maps: marks that were seen, in words and drawn."""
    bodies = found.drawn.bodies
    things = [
        Thing(
            _body_words(one.what),
            ways=(
                _change(f"body {one.what.id}", partial(body_form, one.what, found.name)),
                _send(one.what.id),
            ),
            item=one.what.id,
        )
        for one in bodies
    ]
    item = _new("body", begun, {one.what.id for one in bodies})
    add = Way(
        say("Attachments", "A body map"),
        f"body {item}",
        partial(body_form, BodyMapNoted(id=item, on=SpokenDate(on=today())), found.name),
    )
    return ThingsSection(
        say("Attachments", "Body map"),
        things,
        (add,),
        holds=counted("1 map", "%n maps", len(things)) if things else "",
        empty=say("Attachments", "Marks that were seen, in words, on a body without gender."),
        begun=begun,
        taken_back=lambda item: DrawnTakenBack(item=item),
    )


def mark_section(found: PersonAttachments, begun: Begun) -> ThingsSection:
    """Marks and signatures made here."""
    marks = found.drawn.marks
    things = [
        Thing(_mark_words(one.what), ways=(_send(one.what.id),), item=one.what.id) for one in marks
    ]
    item = _new("mark", begun, {one.what.id for one in marks})
    add = Way(
        say("Attachments", "A mark or signature"),
        f"mark {item}",
        partial(
            mark_form,
            HandMarkMade(id=item, signed="", by=found.name, on=SpokenDate(on=today())),
        ),
    )
    return ThingsSection(
        say("Attachments", "Marks and signatures"),
        things,
        (add,),
        holds=counted("1 mark", "%n marks", len(things)) if things else "",
        empty=translated(NOT_PROOF),
        begun=begun,
        taken_back=lambda item: DrawnTakenBack(item=item),
    )


def _ways(now: AttachmentNow, found: PersonAttachments, look: Act, choose: Act) -> tuple[Way, ...]:
    noted = now.noted
    ways = [_change(f"attachment {noted.id}", partial(attachment_form, noted))]
    if noted.file is not None:
        ways.append(
            Way(say("Attachments", "Look at it"), f"look {noted.id}", press=partial(look, now))
        )
        ways.append(
            Way(
                say("Attachments", "A copy to send"),
                f"copy {noted.id}",
                partial(copy_form, noted.id, noted.shows),
            )
        )
    elif found.allowed and not noted.intimate and noted.kind is not AttachmentKind.RECORDING:
        label = say("Attachments", "Keep the file itself…")
        ways.append(Way(label, f"file {noted.id}", press=partial(choose, now)))
    return tuple(ways)


def _noted_words(now: AttachmentNow) -> str:
    noted = now.noted
    words = say("Attachments", "by {who}")
    kept, held = say("Attachments", "kept: {where}"), say("Attachments", "held by {who}")
    parts = (
        translated(noted.kind),
        _day(noted.on),
        words.format(who=noted.taken_by.strip()) if noted.taken_by.strip() else "",
        noted.why.strip(),
        translated(noted.ground) if noted.ground is not None else "",
        noted.ground_note.strip(),
        kept.format(where=noted.kept_where.strip()) if noted.kept_where.strip() else "",
        held.format(who=noted.held_by.strip()) if noted.held_by.strip() else "",
        noted.shows.strip(),
        say("Attachments", "in words only") if noted.intimate else "",
        _file_words(now),
    )
    words = " · ".join(part for part in parts if part)
    return words[:1].upper() + words[1:]


def _file_words(now: AttachmentNow) -> str:
    file = now.noted.file
    if file is None:
        return ""
    words = say("Attachments", "the file is kept here, {size} MB, as {digest}")
    return words.format(size=-(-file.size // _MB), digest=file.sha256[:12])


def _body_words(noted: BodyMapNoted) -> str:
    lines = [" · ".join(part for part in (_day(noted.on), noted.seen_by.strip()) if part)]
    for number, mark in enumerate(noted.marks, 1):
        where = f"{number}. {translated(mark.view)}, {translated(mark.area)}"
        parts = (where, mark.seen.strip(), mark.how.text.strip())
        lines.append(" · ".join(part for part in parts if part))
    return "\n".join(line for line in lines if line)


def _mark_words(made: HandMarkMade) -> str:
    read = say("Attachments", "read to them first: {answer}")
    parts = (
        _day(made.on),
        made.by.strip(),
        made.signed.strip(),
        read.format(answer=translated(made.read_to_them)) if made.read_to_them else "",
        made.witness.strip(),
    )
    return " · ".join(part for part in parts if part)


def _change(name: str, form: partial) -> Way:  # type: ignore[type-arg]
    return Way(say("Attachments", "Change"), name, form)


def _send(item: str) -> Way:
    return Way(say("Attachments", "A copy to send"), f"copy {item}", partial(copy_form, item, None))


def _new(kind: str, begun: Begun, known: set[str]) -> str:
    """A fresh id, or that of what was begun before a lock."""
    names = (name.split(" ") for name in begun)
    ids = [each[1] for each in names if each[0] == kind and len(each) > 1]
    return next((each for each in ids if each not in known), None) or new_id()


def _day(day: SpokenDate) -> str:
    return day_words(day.on) if day.on is not None else day.said.strip()
