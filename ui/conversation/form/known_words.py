"""What is known from before, in words: what it is about, what it says, since when and from whom."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.labels import label_of
from msp_desktop.record.advocacy import RouteConsidered
from msp_desktop.record.case.known import Known
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.grid import GridOption
from msp_desktop.record.opening import CommunicationNeed
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords, has_text
from msp_desktop.record.plan import Action
from ui.conversation.form.options import first_capital
from ui.translated import day_words, label_words, translated


def known_title(known: Known, conversation: Conversation) -> str:
    """What it is about."""
    say = QCoreApplication.translate
    if isinstance(known.item, Action):
        return say("Known", "Action")
    if isinstance(known.item, GridOption):
        return say("Known", "Option")
    titles = {
        "opening.needs": say("Known", "What helps them take part"),
        "concern.types": say("Known", "What kind it is"),
        "concern.location": say("Known", "Where"),
        "concern.source_of_risk": say("Known", "Where the risk comes from"),
        "concern.others_at_risk": say("Known", "Others at risk"),
        "concern.care_needs": say("Known", "Care and support they need"),
        "concern.visitor_risk": say("Known", "Known risk to visitors"),
        "concern.stage": say("Known", "Stage reached"),
        "outcomes.matters_most": say("Known", "What matters most"),
        "outcomes.how_will_you_know": say("Known", "How they will know"),
        "advocacy.offer": say("Known", "The offer of an advocate"),
        "plan.own_part": say("Known", "What they do themselves"),
        "plan.if_worse": say("Known", "If it gets worse"),
        "plan.keep_in_touch": say("Known", "Keeping in touch"),
    }
    if known.place in titles:
        return titles[known.place]
    field = known.place.split(".")[1]
    kind = type(part_of(conversation, known.part))
    return first_capital(translated(label_of(kind, field)))


def known_words(known: Known, pack: Pack) -> str:
    """What it says, on one line."""
    if isinstance(known.item, Action):
        return _action(known.item)
    if isinstance(known.item, GridOption):
        return _option(known.item)
    said = [words for name, value in known.values if (words := _value(name, value, pack))]
    return "; ".join(dict.fromkeys(said))


def known_from(known: Known) -> str:
    """Since when, from whom, and when it was last asked."""
    say = QCoreApplication.translate
    words = ", ".join(filter(None, (day_words(known.since), known.by)))
    if known.again is not None:
        again = say("Known", "asked again {day}").format(day=day_words(known.again))
        words = f"{words}; {again}"
    return words


def _value(name: str, value: object, pack: Pack) -> str:
    match value:
        case _ if name.endswith("_by"):
            return ""
        case Answer():
            return _answer(name, value)
        case StrEnum() if name == "main_type":
            main = QCoreApplication.translate("Known", "mainly {kind}")
            words = main.format(kind=label_words(pack, value))
        case StrEnum():
            words = label_words(pack, value)
        case SpokenWords():
            words = f"“{value.text.strip()}”"
        case SpokenDate():
            words = day_words(value.on) if value.on is not None else value.said.strip()
        case tuple():
            words = ", ".join(filter(None, (_each(one, pack) for one in value)))
        case _:
            words = " ".join(str(value).split())
    return words


def _answer(name: str, value: Answer) -> str:
    label = {
        "care_needs_met": QCoreApplication.translate("Known", "the help is there now"),
        "position_of_trust": QCoreApplication.translate("Known", "a position of trust"),
        "source_has_needs": QCoreApplication.translate("Known", "has needs of their own"),
        "children_at_risk": QCoreApplication.translate("Known", "children among them"),
    }.get(name, "")
    return f"{label}: {translated(value)}" if label else translated(value)


def _each(one: object, pack: Pack) -> str:
    if isinstance(one, StrEnum):
        return label_words(pack, one)
    if isinstance(one, CommunicationNeed):
        return one.need.strip() or label_words(pack, one.kind)
    if isinstance(one, RouteConsidered):
        return ""
    return "" if isinstance(one, RecordPart) else str(one).strip()


def _action(action: Action) -> str:
    day = action.when
    by = day_words(day.on) if day.on is not None else day.said.strip()
    by = QCoreApplication.translate("Known", "by {day}").format(day=by) if by else ""
    return " · ".join(filter(None, (action.what.strip(), action.who.strip(), by)))


def _option(option: GridOption) -> str:
    words = option.what.strip()
    if option.chosen:
        words = QCoreApplication.translate("Known", "{option} (chosen)").format(option=words)
    if not has_text(option.person_says):
        return words
    said = f"“{option.person_says.strip()}”"
    if option.person_says_by is not SaidBy.PERSON:
        said = f"{said} ({translated(option.person_says_by)})"
    return f"{words}: {said}"
