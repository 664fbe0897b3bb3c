"""What the advocate's room lists: every thing of the work in words, with its ways on."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.advocacy_codes import PatternKind
from msp_desktop.record.case.advocacy_events import (
    AdvocacyContact,
    AdvocacyMatter,
    AdvocacyTakenBack,
    ChallengeRaised,
    InstructionGiven,
    PatternNoted,
    SaidForPerson,
    SignsAsked,
    SupportWished,
)
from msp_desktop.record.case.events import Meeting
from msp_desktop.record.case.history import Stated
from msp_desktop.record.case.work.advocacy import AdvocacyWork
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.store.conversations.begun import Begun
from ui.advocacy.contact_bar import contact_words, minutes_words
from ui.advocacy.listed import (
    change,
    matter_thing,
    meeting_thing,
    said_thing,
    signs_words,
    spoken_day,
)
from ui.advocacy.sign_forms import pattern_form, signs_form
from ui.advocacy.who_forms import matter_form, support_form
from ui.advocacy.work_forms import (
    contact_form,
    instruction_form,
    meeting_form,
    said_form,
)
from ui.translated import counted, translated
from ui.widgets.entries.form import EntryForm, today
from ui.widgets.entries.things import Thing, ThingsSection, Way
from ui.widgets.words import said_by_words

say = QCoreApplication.translate


def _new(
    kind: str, label: str, begun: Begun, known: Iterable[str], form: Callable[[str], EntryForm]
) -> Way:
    """A way to enter a new thing; one that was begun before a lock is gone on with."""
    names = (name.split(" ") for name in begun)
    ids = [each[1] for each in names if each[0] == kind and len(each) > 1]
    there = set(known)
    item = next((each for each in ids if each not in there), None) or new_id()
    return Way(label, f"{kind} {item}", lambda: form(item))


def _ids(*stated: Iterable[Stated[Any]]) -> tuple[str, ...]:
    return tuple(one.what.id for each in stated for one in each)


def sections(work: AdvocacyWork, person: str, begun: Begun) -> list[ThingsSection]:
    """Every section under the advocate and the contact bar, in their order."""
    return [
        contacts_section(work, begun),
        asked_section(work, person, begun),
        said_section(work, begun),
        meetings_section(work, person, begun),
        support_section(work, person, begun),
        signs_section(work, person, begun),
        patterns_section(work, begun),
    ]


def taken_back(item: str) -> AdvocacyTakenBack:
    """What says that a thing was entered by mistake."""
    return AdvocacyTakenBack(item=item)


def contacts_section(work: AdvocacyWork, begun: Begun) -> ThingsSection:
    """Every contact, with all time together."""
    things = [
        Thing(
            contact_words(one.what),
            ways=(change(f"contact {one.what.id}", partial(contact_form, one.what)),),
            item=one.what.id,
        )
        for one in work.contacts
    ]
    holds = [counted("1 contact", "%n contacts", len(things)), minutes_words(work.minutes)]
    missed = sum(one.what.missed for one in work.contacts)
    if missed:
        holds.append(counted("1 missed", "%n missed", missed))
    if work.not_considered:
        holds.append(
            counted(
                "need for advocacy not considered once",
                "need for advocacy not considered %n times",
                work.not_considered,
            )
        )
    day = SpokenDate(on=today())
    return ThingsSection(
        say("Advocacy", "Contacts"),
        things,
        (
            _new(
                "contact",
                say("Advocacy", "A contact, in full"),
                begun,
                _ids(work.contacts),
                lambda item: contact_form(AdvocacyContact(id=item, on=day)),
            ),
        ),
        holds=" · ".join(holds) if things else "",
        begun=begun,
        taken_back=taken_back,
    )


def asked_section(work: AdvocacyWork, person: str, begun: Begun) -> ThingsSection:
    """What the person asked for, and the matters with who decides what is said in them."""
    things = [
        Thing(
            "",
            one.what.words.text,
            " · ".join(
                part
                for part in (said_by_words(one.what.words.said_by, person), spoken_day(one.what.on))
                if part
            ),
            ways=(
                change(
                    f"instruction {one.what.id}",
                    partial(instruction_form, one.what, person),
                ),
            ),
            item=one.what.id,
        )
        for one in work.instructions
    ]
    things += [matter_thing(one.what) for one in work.matters]
    add = (
        _new(
            "instruction",
            say("Advocacy", "Something they asked for"),
            begun,
            _ids(work.instructions),
            lambda item: instruction_form(
                InstructionGiven(id=item, on=SpokenDate(on=today())), person
            ),
        ),
        _new(
            "matter",
            say("Advocacy", "A matter"),
            begun,
            _ids(work.matters),
            lambda item: matter_form(AdvocacyMatter(id=item)),
        ),
    )
    return ThingsSection(
        say("Advocacy", "What they asked you to say or do"),
        things,
        add,
        holds=_many(len(work.instructions)),
        empty=say(
            "Advocacy", "In their own words. For each matter, note if you are instructed in it."
        ),
        begun=begun,
        taken_back=taken_back,
    )


def said_section(work: AdvocacyWork, begun: Begun) -> ThingsSection:
    """What was said for them and challenged, with the answers and the days that they wait."""
    now = today()
    there = sorted(
        (*work.said, *work.challenges), key=lambda one: (one.waits, one.on), reverse=True
    )
    waiting = len(work.waiting)
    holds = _many(len(there))
    if waiting:
        days = max(one.days_waiting(now) for one in work.waiting)
        holds = " · ".join(
            (
                counted("1 is waiting for an answer", "%n are waiting for an answer", waiting),
                counted("1 day", "%n days", days),
            )
        )
    day = SpokenDate(on=now)
    add = (
        _new(
            "said",
            say("Advocacy", "Something you said for them"),
            begun,
            _ids(one.stated for one in work.said),
            lambda item: said_form(SaidForPerson(id=item, on=day)),
        ),
        _new(
            "challenge",
            say("Advocacy", "A challenge"),
            begun,
            _ids(one.stated for one in work.challenges),
            lambda item: said_form(ChallengeRaised(id=item, on=day)),
        ),
    )
    return ThingsSection(
        say("Advocacy", "Said for them, and challenged"),
        [said_thing(one, now) for one in there],
        add,
        holds=holds,
        begun=begun,
        taken_back=taken_back,
    )


def meetings_section(work: AdvocacyWork, person: str, begun: Begun) -> ThingsSection:
    """Meetings attended, and those kept out of with the reason."""
    advocate = work.current[0].named.name if work.current else ""
    kept_out = sum(bool(one.kept_out) for one in work.meetings)
    holds = _many(len(work.meetings))
    if kept_out:
        holds = " · ".join((holds, counted("kept out of 1", "kept out of %n", kept_out)))
    return ThingsSection(
        say("Advocacy", "Meetings"),
        [meeting_thing(one, advocate, person) for one in work.meetings],
        (
            _new(
                "meeting",
                say("Advocacy", "A meeting"),
                begun,
                _ids(one.stated for one in work.meetings),
                lambda item: meeting_form(
                    Meeting(id=item, on=SpokenDate(on=today())), advocate, person
                ),
            ),
        ),
        holds=holds,
        begun=begun,
        taken_back=taken_back,
    )


def support_section(work: AdvocacyWork, person: str, begun: Begun) -> ThingsSection:
    """The level and style of support, as the person chose; the newest first."""
    things = [
        Thing(
            " · ".join(
                part
                for part in (
                    translated(one.what.level) if one.what.level else "",
                    spoken_day(one.what.on),
                )
                if part
            ),
            one.what.words.text,
            said_by_words(one.what.words.said_by, person),
        )
        for one in work.support
    ]
    newest = work.support[0].what if work.support else None
    form = Way(
        say("Advocacy", "What they want now"),
        "support",
        lambda: support_form(SupportWished(on=SpokenDate(on=today())), person),
    )
    holds = translated(newest.level) if newest is not None and newest.level is not None else ""
    return ThingsSection(
        say("Advocacy", "How they want to be supported"), things, (form,), holds=holds, begun=begun
    )


def signs_section(work: AdvocacyWork, person: str, begun: Begun) -> ThingsSection:
    """The five signs as they were answered, and what changed."""
    things = [
        Thing(
            signs_words(one.what),
            one.what.gains_words.text,
            said_by_words(one.what.gains_words.said_by, person),
            ways=(change(f"signs {one.what.id}", partial(signs_form, one.what, person)),),
            item=one.what.id,
        )
        for one in work.signs
    ]
    return ThingsSection(
        say("Advocacy", "Signs of good advocacy, and what changed"),
        things,
        (
            _new(
                "signs",
                say("Advocacy", "Ask them now"),
                begun,
                _ids(work.signs),
                lambda item: signs_form(SignsAsked(id=item, on=SpokenDate(on=today())), person),
            ),
        ),
        holds=_many(len(things)),
        begun=begun,
        taken_back=taken_back,
    )


def patterns_section(work: AdvocacyWork, begun: Begun) -> ThingsSection:
    """Patterns and gaps in policy, without names, for a board."""
    things = [
        Thing(
            f"{translated(one.what.kind)} · {spoken_day(one.what.on)}: {one.what.words.strip()}",
            ways=(change(f"pattern {one.what.id}", partial(pattern_form, one.what)),),
            item=one.what.id,
        )
        for one in work.patterns
    ]
    return ThingsSection(
        say("Advocacy", "Patterns and gaps in policy, without names"),
        things,
        (
            _new(
                "pattern",
                say("Advocacy", "A pattern"),
                begun,
                _ids(work.patterns),
                lambda item: pattern_form(
                    PatternNoted(id=item, kind=PatternKind.POLICY, on=SpokenDate(on=today()))
                ),
            ),
        ),
        holds=_many(len(things)),
        begun=begun,
        taken_back=taken_back,
    )


def _many(number: int) -> str:
    return counted("1 entered", "%n entered", number) if number else ""
