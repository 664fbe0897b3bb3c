"""Forms for whoever speaks up: the advocate, their ending, matters, and the support wished for."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.advocacy_codes import AdvocacyEnd, AwardUnit, Instruction, SupportLevel
from msp_desktop.practice.codes import AdvocateRole
from msp_desktop.record.case.advocacy_events import (
    AdvocacyMatter,
    AdvocateEnded,
    AdvocateNamed,
    SupportWished,
)
from msp_desktop.record.case.events import Happening
from msp_desktop.record.part import has_text
from ui.translated import codes_in_words
from ui.widgets.entries.form import EntryForm, spoken, spoken_words

say = QCoreApplication.translate


def advocate_form(item: AdvocateNamed, *, second: bool) -> EntryForm:
    """Who the advocate is, how to reach them, what they hold, and whether they are independent."""
    form = EntryForm(f"advocate {item.id}", say("Advocacy", "The advocate"))
    name = form.line(say("Advocacy", "Name of the advocate"), item.name)
    organisation = form.line(say("Advocacy", "Their organisation"), item.organisation)
    telephone = form.line(say("Advocacy", "Their telephone"), item.telephone)
    reach = form.line(
        say("Advocacy", "How else to reach them"),
        item.reach,
        description=say("Advocacy", "E-mail, who takes a message, when they are there."),
    )
    since = form.day(say("Advocacy", "Advocate since"), item.on)
    roles = form.any_of(say("Advocacy", "Roles"), codes_in_words(AdvocateRole), item.roles)
    units = form.any_of(
        say("Advocacy", "Units they hold of City & Guilds 3614, Level 4"),
        codes_in_words(AwardUnit),
        item.units,
    )
    award = form.line(
        say("Advocacy", "Another award"),
        item.award,
        description=say(
            "Advocacy", "Its name, pathway and year; earlier units as they are called."
        ),
    )
    independent = form.yes_no(
        say("Advocacy", "Independent of whoever arranges or gives the care"), item.independent
    )
    checked = form.line(say("Advocacy", "How that was checked"), item.checked)
    conflict = form.line(say("Advocacy", "Any conflict of interest"), item.conflict)
    reason = (
        form.line(
            say("Advocacy", "Why a second advocate is needed"),
            item.second_reason,
            description=say("Advocacy", "One advocate stays with a person throughout, so say why."),
        )
        if second
        else None
    )

    def make() -> Happening | str:
        if not has_text(name.text()):
            return say("Advocacy", "Write the advocate’s name first.")
        if reason is not None and not has_text(reason.text()):
            return say("Advocacy", "First say why a second advocate is needed.")
        return item.but(
            name=name.text().strip(),
            organisation=organisation.text().strip(),
            telephone=telephone.text().strip(),
            reach=reach.text().strip(),
            on=spoken(since),
            roles=roles.value(),
            units=units.value(),
            award=award.text().strip(),
            independent=independent.value(),
            checked=checked.text().strip(),
            conflict=conflict.text().strip(),
            second_reason=reason.text().strip() if reason is not None else item.second_reason,
        )

    return form.made_by(make)


def ending_form(advocate: AdvocateNamed, person: str) -> EntryForm:
    """How an advocate's work ended, and what the person thinks changed."""
    form = EntryForm(f"ending {advocate.id}", advocate.name)
    on = form.day(say("Advocacy", "The day it ended"))
    why = form.choose(say("Advocacy", "Why it ended"), codes_in_words(AdvocacyEnd), None)
    words = form.line(say("Advocacy", "In a few words"))
    changed = form.words(
        say("Advocacy", "What do they think changed?"),
        AdvocateEnded(advocate="0" * 12).changed,
        person,
    )

    def make() -> Happening | str:
        if why.value() is None:
            return say("Advocacy", "First choose why it ended.")
        return AdvocateEnded(
            advocate=advocate.id,
            on=spoken(on),
            why=why.value(),
            words=words.text().strip(),
            changed=spoken_words(changed),
        )

    return form.made_by(make)


def matter_form(item: AdvocacyMatter) -> EntryForm:
    """One matter, and whether the advocate is instructed in it."""
    form = EntryForm(f"matter {item.id}", say("Advocacy", "The matter"))
    matter = form.line(say("Advocacy", "What it is about"), item.matter)
    instruction = form.one_of(
        say("Advocacy", "Instructed in it"), codes_in_words(Instruction), item.instruction
    )
    relies = form.line(
        say("Advocacy", "If not instructed: what you rely on"),
        item.relies_on,
        description=say("Advocacy", "What they do and show, and what those who know them say."),
    )
    closed = form.any_of(
        "", [(True, say("Advocacy", "This matter is closed"))], [True] * item.closed
    )

    def make() -> Happening | str:
        if not has_text(matter.text()):
            return say("Advocacy", "First write what it is about.")
        return item.but(
            matter=matter.text().strip(),
            instruction=instruction.value(),
            relies_on=relies.text().strip(),
            closed=bool(closed.value()),
        )

    return form.made_by(make)


def support_form(item: SupportWished, person: str) -> EntryForm:
    """How much the person wants their advocate to do, and in which way."""
    form = EntryForm("support", say("Advocacy", "The support they want"))
    level = form.one_of(
        say("Advocacy", "How much should the advocate do?"),
        codes_in_words(SupportLevel),
        item.level,
        description=say("Advocacy", "Their choice. It may change from day to day."),
    )
    words = form.words(say("Advocacy", "And in which way?"), item.words, person)
    on = form.day(say("Advocacy", "The day they said so"), item.on)

    def make() -> Happening | str:
        if level.value() is None and not has_text(words.text()):
            return say("Advocacy", "Choose how much, or write their words first.")
        return SupportWished(level=level.value(), words=spoken_words(words), on=spoken(on))

    return form.made_by(make)
