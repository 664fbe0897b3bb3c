"""Forms for what came of advocacy: the five signs, what changed, and patterns without names."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.advocacy_codes import ChangeArea, Gain, Indicator, PatternKind
from msp_desktop.record.advocates_record import AreaChange, IndicatorAnswer
from msp_desktop.record.case.advocacy_events import PatternNoted, SignsAsked
from msp_desktop.record.case.events import Happening
from msp_desktop.record.part import has_text
from ui.translated import codes_in_words, translated
from ui.widgets.entries.form import EntryForm, spoken, spoken_words

say = QCoreApplication.translate


def signs_form(item: SignsAsked, person: str) -> EntryForm:
    """The five signs asked of the person, the first also of a carer; what else changed."""
    form = EntryForm(f"signs {item.id}", say("Advocacy", "Signs of good advocacy"))
    known = {each.indicator: each for each in item.answers}
    asked = {
        indicator: form.yes_no(
            indicator_words(indicator), known[indicator].answer if indicator in known else None
        )
        for indicator in Indicator
    }
    carer = form.line(
        say("Advocacy", "A carer who was asked too"),
        item.carer,
        description=say("Advocacy", "Who they are. They are asked the first question."),
    )
    informed = form.yes_no(
        say("Advocacy", "Carer: had information about advocacy readily"), item.carer_informed
    )
    gains = form.any_of(
        say("Advocacy", "What else advocacy left behind"), codes_in_words(Gain), item.gains
    )
    words = form.words(say("Advocacy", "What changed, in their words"), item.gains_words, person)
    changes = {each.area: each.what for each in item.areas}
    areas = {
        area: form.line(
            say("Advocacy", "What changed: {area}").format(area=translated(area)),
            changes.get(area, ""),
        )
        for area in ChangeArea
    }
    on = form.day(say("Advocacy", "Day they were asked"), item.on)

    def make() -> Happening | str:
        answers = tuple(
            known.get(indicator, IndicatorAnswer(indicator=indicator)).but(answer=field.value())
            for indicator, field in asked.items()
            if field.value() is not None or indicator in known
        )
        changed = tuple(
            AreaChange(area=area, what=field.text().strip())
            for area, field in areas.items()
            if has_text(field.text())
        )
        made = item.but(
            answers=answers,
            carer=carer.text().strip(),
            carer_informed=informed.value(),
            gains=gains.value(),
            gains_words=spoken_words(words),
            areas=changed,
            on=spoken(on),
        )
        if not (answers or changed or made.gains or made.carer_informed or has_text(words.text())):
            return say("Advocacy", "Ask at least one of them first.")
        return made

    return form.made_by(make)


def pattern_form(item: PatternNoted) -> EntryForm:
    """A pattern or a gap in policy, without names."""
    form = EntryForm(f"pattern {item.id}", say("Advocacy", "The pattern"))
    kind = form.choose(
        say("Advocacy", "What kind of thing it is"), codes_in_words(PatternKind), item.kind
    )
    words = form.view(
        say("Advocacy", "What you see again and again"),
        item.words,
        description=say(
            "Advocacy",
            "A board may read this. Name nobody, no service and no place, and tell nothing that "
            "only one person could be known by.",
        ),
    )
    on = form.day(say("Advocacy", "Day you noted it"), item.on)

    def make() -> Happening | str:
        chosen = kind.value()
        if chosen is None or not has_text(words.text()):
            return say("Advocacy", "Choose what kind of thing it is, and write what you see.")
        return item.but(kind=chosen, words=words.text(), on=spoken(on))

    return form.made_by(make)


def indicator_words(indicator: Indicator) -> str:
    """One of the five signs, as a label."""
    words = translated(indicator)
    return words[:1].upper() + words[1:]
