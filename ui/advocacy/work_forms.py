"""Forms for an advocate's work: contacts, what was said, challenges and answers, meetings."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.advocacy_codes import ContactKind, NeedNow
from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.advocacy_events import (
    AdvocacyAnswered,
    AdvocacyContact,
    ChallengeRaised,
    InstructionGiven,
    SaidForPerson,
)
from msp_desktop.record.case.events import Attendee, Happening, Meeting
from msp_desktop.record.case.work.advocacy import ADVOCATE
from msp_desktop.record.part import has_text
from ui.translated import codes_in_words
from ui.widgets.entries.form import EntryForm, spoken, spoken_words

say = QCoreApplication.translate
_YEAR = 366 * 24 * 60


def contact_form(item: AdvocacyContact) -> EntryForm:
    """All of one contact; two touches enter the first of it (`contact_bar`)."""
    form = EntryForm(f"contact {item.id}", say("Advocacy", "The contact"))
    on = form.day(say("Advocacy", "Day of the contact"), item.on)
    kind = form.one_of(
        say("Advocacy", "How you were in touch"), codes_in_words(ContactKind), item.kind
    )
    who = form.line(say("Advocacy", "With whom"), item.who)
    minutes = form.line(
        say("Advocacy", "Minutes"), "" if item.minutes is None else str(item.minutes)
    )
    missed = form.any_of("", [(True, say("Advocacy", "It was missed"))], [True] * item.missed)
    note = form.view(say("Advocacy", "Note on the contact"), item.note)
    need = form.one_of(
        say("Advocacy", "Is advocacy needed? Consider it each time."),
        codes_in_words(NeedNow),
        item.need,
    )
    need_note = form.line(say("Advocacy", "Why"), item.need_note)
    ahead = form.day(say("Advocacy", "Next contact"), item.next, ahead=True)

    def make() -> Happening | str:
        typed = minutes.text().strip()
        figures = typed.isascii() and typed.isdigit() and len(typed) <= 6 and int(typed) <= _YEAR
        if typed and not figures:
            return say("Advocacy", "Write the minutes in figures, or leave them empty.")
        return item.but(
            on=spoken(on),
            kind=kind.value(),
            who=who.text().strip(),
            minutes=int(typed) if typed else None,
            missed=bool(missed.value()),
            note=note.text(),
            need=need.value(),
            need_note=need_note.text().strip(),
            next=spoken(ahead),
        )

    return form.made_by(make)


def instruction_form(item: InstructionGiven, person: str) -> EntryForm:
    """What the person asked for, as they put it."""
    form = EntryForm(f"instruction {item.id}", say("Advocacy", "What they asked for"))
    words = form.words(say("Advocacy", "What they asked you to say or do"), item.words, person)
    on = form.day(say("Advocacy", "Day they asked it"), item.on)

    def make() -> Happening | str:
        if not has_text(words.text()):
            return say("Advocacy", "Write their words first.")
        return item.but(words=spoken_words(words), on=spoken(on))

    return form.made_by(make)


def said_form(item: SaidForPerson | ChallengeRaised) -> EntryForm:
    """What was said for the person or challenged, with whom, and when an answer is promised."""
    challenge = isinstance(item, ChallengeRaised)
    about = say("Advocacy", "What you said for them")
    what_label, whom_label = about, say("Advocacy", "To whom you said it")
    day_label = say("Advocacy", "Day you said it")
    if challenge:
        about = what_label = say("Advocacy", "What you challenged")
        whom_label = say("Advocacy", "With whom you challenged it")
        day_label = say("Advocacy", "Day of the challenge")
    form = EntryForm(f"{'challenge' if challenge else 'said'} {item.id}", about)
    what = form.view(what_label, item.what)
    whom = form.line(whom_label, item.to_whom)
    on = form.day(day_label, item.on)
    by = form.day(say("Advocacy", "An answer is promised by"), item.answer_by, ahead=True)

    def make() -> Happening | str:
        if not has_text(what.text()):
            return say("Advocacy", "First write what was said.")
        return item.but(
            what=what.text(), to_whom=whom.text().strip(), on=spoken(on), answer_by=spoken(by)
        )

    return form.made_by(make)


def answer_form(to: str) -> EntryForm:
    """The answer to it, and whether the person is content with it."""
    form = EntryForm(f"answer {to}", say("Advocacy", "The answer"))
    words = form.view(say("Advocacy", "What was answered"))
    on = form.day(say("Advocacy", "Day of the answer"))
    accepted = form.yes_no(say("Advocacy", "Is the person content with it?"), None)

    def make() -> Happening | str:
        if not has_text(words.text()):
            return say("Advocacy", "First write what was answered.")
        return AdvocacyAnswered(to=to, words=words.text(), on=spoken(on), accepted=accepted.value())

    return form.made_by(make)


def meeting_form(item: Meeting, advocate: str, person: str) -> EntryForm:
    """A meeting the advocate came to, or was kept out of; how the person took part in it."""
    form = EntryForm(f"meeting {item.id}", say("Advocacy", "The meeting"))
    mine = next((who for who in item.attendees if who.role == ADVOCATE), Attendee(role=ADVOCATE))
    about = form.line(say("Advocacy", "What the meeting was about"), item.about)
    on = form.day(say("Advocacy", "Day of the meeting"), item.on)
    came = form.yes_no(say("Advocacy", "Were you there?"), mine.came)
    kept_out = form.line(say("Advocacy", "If you were kept out: the reason given"), mine.kept_out)
    person_came = form.yes_no(say("Advocacy", "Was the person there?"), item.person_came)
    why_not = form.line(say("Advocacy", "If not, why not"), item.person_not_why)
    helped = form.line(say("Advocacy", "What helped them to take part"), item.helped)
    words = form.words(say("Advocacy", "Their words"), item.words, person)
    read_out = form.yes_no(say("Advocacy", "Were their words read out?"), item.words_read_out)
    decided = form.view(say("Advocacy", "What was decided"), item.decided)
    given = form.day(say("Advocacy", "Day the record of it was given to them"), item.record_given)

    def make() -> Happening | str:
        if not has_text(about.text()):
            return say("Advocacy", "First write what the meeting was about.")
        out = kept_out.text().strip()
        there = Answer.NO if out and came.value() is None else came.value()
        me = mine.but(name=mine.name or advocate, came=there, kept_out=out)
        others = tuple(who for who in item.attendees if who.role != ADVOCATE)
        return item.but(
            about=about.text().strip(),
            on=spoken(on),
            attendees=(*others, me),
            person_came=person_came.value(),
            person_not_why=why_not.text().strip(),
            helped=helped.text().strip(),
            words=spoken_words(words),
            words_read_out=read_out.value(),
            decided=decided.text(),
            record_given=spoken(given),
        )

    return form.made_by(make)
