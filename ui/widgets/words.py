"""Who said it, in words for the screen."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.person import NOT_NAMED, Person, called
from ui.translated import translated


def named(person: Person) -> str:
    """What to call the person; in the screen's language while nobody knows their name."""
    name = called(person)
    return translated(name) if name == NOT_NAMED else name


def said_by_words(said_by: SaidBy, name: str) -> str:
    """Who spoke: the person by name where it is known."""
    if said_by is SaidBy.PERSON and name != NOT_NAMED:
        return name
    say = QCoreApplication.translate
    words = {
        SaidBy.PERSON: say("SaidBy", "the person"),
        SaidBy.ADVOCATE: say("SaidBy", "an advocate"),
        SaidBy.FAMILY_OR_FRIEND: say("SaidBy", "family or friend"),
        SaidBy.ATTORNEY_OR_DEPUTY: say("SaidBy", "attorney or deputy"),
        SaidBy.STAFF: say("SaidBy", "staff"),
    }
    return words[said_by]
