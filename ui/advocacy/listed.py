"""Things of an advocate's work as lines of their list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from msp_desktop.record.case.advocacy_events import AdvocacyMatter, ChallengeRaised, SignsAsked
from msp_desktop.record.case.work.advocacy import MeetingNow, SaidNow, day_of_stated
from msp_desktop.record.part import SpokenDate, has_text
from ui.advocacy.sign_forms import indicator_words
from ui.advocacy.who_forms import matter_form
from ui.advocacy.work_forms import answer_form, meeting_form, said_form
from ui.translated import counted, day_words, translated
from ui.widgets.entries.form import EntryForm
from ui.widgets.entries.things import Thing, Way
from ui.widgets.words import said_by_words

say = QCoreApplication.translate


def change(name: str, form: Callable[[], EntryForm]) -> Way:
    """The way to correct a thing, by a form of that name."""
    return Way(say("Advocacy", "Change"), name, form)


def matter_thing(item: AdvocacyMatter) -> Thing:
    """A matter, and whether the advocate is instructed in it."""
    parts = (
        item.matter.strip() or say("Advocacy", "A matter without a name"),
        translated(item.instruction)
        if item.instruction
        else say("Advocacy", "instruction not noted"),
        say("Advocacy", "relies on: {what}").format(what=item.relies_on.strip())
        if has_text(item.relies_on)
        else "",
        say("Advocacy", "closed") if item.closed else "",
    )
    return Thing(
        " · ".join(part for part in parts if part),
        ways=(change(f"matter {item.id}", lambda: matter_form(item)),),
        item=item.id,
    )


def said_thing(one: SaidNow, now: date) -> Thing:
    """What was said for them, or challenged, with its answers and the days it waits."""
    what = one.stated.what
    challenge = isinstance(what, ChallengeRaised)
    kind = say("Advocacy", "Challenged") if challenge else say("Advocacy", "Said for them")
    parts = [f"{kind}: {what.what.strip()}", what.to_whom.strip(), day_words(one.on)]
    for answer in one.answers:
        words = say("Advocacy", "Answer: {words}").format(words=answer.what.words.strip())
        parts += [words, spoken_day(answer.what.on)]
        if answer.what.accepted is not None:
            content = say("Advocacy", "content with it: {answer}")
            parts.append(content.format(answer=translated(answer.what.accepted)))
    if one.waits:
        parts.append(counted("waiting 1 day", "waiting %n days", one.days_waiting(now)))
        if what.answer_by.on is not None:
            by = say("Advocacy", "promised by {day}")
            parts.append(by.format(day=day_words(what.answer_by.on)))
    name = "challenge" if challenge else "said"
    return Thing(
        " · ".join(part for part in parts if part),
        care=one.is_overdue(now) or (challenge and one.waits),
        ways=(
            Way(
                say("Advocacy", "An answer came"), f"answer {what.id}", lambda: answer_form(what.id)
            ),
            change(f"{name} {what.id}", lambda: said_form(what)),
        ),
        item=what.id,
    )


def meeting_thing(one: MeetingNow, advocate: str, person: str) -> Thing:
    """A meeting, and the reason where the advocate was kept out of it."""
    what = one.stated.what
    out = say("Advocacy", "kept out: {reason}").format(reason=one.kept_out) if one.kept_out else ""
    there = say("Advocacy", "you were there") if one.came else ""
    decided = say("Advocacy", "decided: {what}").format(what=what.decided.strip())
    parts = (
        what.about.strip(),
        day_words(day_of_stated(one.stated)),
        out or there or say("Advocacy", "you were not there"),
        decided if has_text(what.decided) else "",
    )
    return Thing(
        " · ".join(part for part in parts if part),
        what.words.text,
        said_by_words(what.words.said_by, person),
        care=bool(out),
        ways=(change(f"meeting {what.id}", lambda: meeting_form(what, advocate, person)),),
        item=what.id,
    )


def signs_words(asked: SignsAsked) -> str:
    """The five signs as they were answered, a line each."""
    lines = [spoken_day(asked.on)]
    for given in asked.answers:
        answer = translated(given.answer) if given.answer else say("Advocacy", "not asked")
        why = given.not_asked_reason.strip()
        words = " · ".join(part for part in (answer, given.words.text.strip(), why) if part)
        lines.append(f"{indicator_words(given.indicator)}: {words}")
    if asked.carer_informed is not None or has_text(asked.carer):
        carer = say("Advocacy", "Carer {who}, had information readily: {answer}")
        answer = translated(asked.carer_informed) if asked.carer_informed else "–"
        lines.append(carer.format(who=asked.carer.strip(), answer=answer))
    lines += [translated(gain) for gain in asked.gains]
    lines += [f"{translated(each.area)}: {each.what.strip()}" for each in asked.areas]
    return "\n".join(line for line in lines if line)


def spoken_day(day: SpokenDate) -> str:
    """A day as it was understood, or else as it was said."""
    return day_words(day.on) if day.on is not None else day.said.strip()
