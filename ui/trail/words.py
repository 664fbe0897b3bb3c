"""The rows of the trail in words for the screen."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from msp_desktop.store.trail.read import Entry
from msp_desktop.store.trail.trail import Event, Justification
from ui.translated import translated


def event_words(event: str) -> str:
    """What happened, in a few words."""
    say = QCoreApplication.translate
    words = {
        Event.COLLECTION: say("Trail", "Begun"),
        Event.ALTERATION: say("Trail", "Changed"),
        Event.CONSULTATION: say("Trail", "Read"),
        Event.DISCLOSURE: say("Trail", "Given out"),
        Event.COMBINATION: say("Trail", "Brought together"),
        Event.ERASURE: say("Trail", "Erased"),
        Event.UNLOCK: say("Trail", "Unlocked"),
        Event.FAILED_UNLOCK: say("Trail", "Wrong passphrase"),
        Event.LOCK: say("Trail", "Locked"),
        Event.EXPORT: say("Trail", "Written to a file"),
        Event.BACKUP: say("Trail", "Backed up"),
        Event.RESTORE: say("Trail", "Restored"),
        Event.GAP: say("Trail", "Carried on with entries missing"),
        Event.PAGES: say("Trail", "File found changed"),
    }
    return next((said for known, said in words.items() if known.value == event), event)


def about_words(entry: Entry) -> str:
    """Whom it is about; nobody where it is about the store."""
    if entry.about:
        return entry.about
    if entry.erased:
        return QCoreApplication.translate("Trail", "Someone erased")
    return ""


def why_words(entry: Entry) -> str:
    """The justification and what else is noted."""
    known = {each.value for each in Justification}
    why = translated(Justification(entry.why)) if entry.why in known else entry.why
    return ". ".join(part for part in (why, detail_words(entry.detail)) if part)


def detail_words(detail: str) -> str:
    """What else is noted, in the language of the screen, digests by their first letters."""
    return re.sub(r"\b([0-9a-f]{8})[0-9a-f]{56}\b", r"\1…", translated(detail))


def when_words(at: datetime) -> str:
    """The moment by this laptop's clock."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, "d MMM yyyy, HH:mm")
