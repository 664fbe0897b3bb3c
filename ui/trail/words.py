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
        Event.GAP: say("Trail", "Gone on with entries missing"),
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
    """What else is noted: the trail keeps it in English for good, and the screen says it anew.

    A note of no shape that is known here is shown as it is kept.
    """
    kept = _shortened(detail)
    say = QCoreApplication.translate
    for shape, words in (
        (r"finished (?P<file>\S+)", say("Trail", "finished {file}")),
        (r"amended (?P<file>\S+)", say("Trail", "amended {file}")),
        (r"their story", say("Trail", "their story")),
        (r"certificate made for key (?P<key>\S+)", say("Trail", "certificate made for key {key}")),
        (r"joined with (?P<other>\S+)", say("Trail", "joined with {other}")),
        (r"split from (?P<other>\S+)", say("Trail", "split from {other}")),
        (r"referral (?P<file>\S+) arrived", say("Trail", "referral {file} arrived")),
        (r"referral (?P<file>\S+) opened again", say("Trail", "referral {file} opened again")),
        (r"reviewed, kept until (?P<day>\S+)", say("Trail", "reviewed, kept until {day}")),
        (
            r"everything, as a file, document (?P<file>\S+)",
            say("Trail", "everything, as a file, document {file}"),
        ),
        (
            r"to (?P<to>.*), document (?P<file>\S+)(?: (?P<how>[a-z ]+),)?(?: plan \S+)?",
            say("Trail", "to {to}, document {file} {how}"),
        ),
        (
            r"review period, (?P<kind>.*): (?P<months>\d+) months",
            say("Trail", "review period, {kind}: {months} months"),
        ),
        (r"file (?P<file>\S+) refused: (?P<kind>\w+)", say("Trail", "file {file} refused: {kind}")),
        (
            r"pages of file (?P<file>\S+) not drawn: (?P<kind>\w+)",
            say("Trail", "pages of file {file} not drawn: {kind}"),
        ),
        (r"review (?P<review>\S+) (?P<state>[a-z ]+)", say("Trail", "review {review} {state}")),
        (r"an older set of locks", say("Trail", "an older set of locks")),
        (r"a new data key", say("Trail", "a new data key")),
        (r"a new data key and passphrase", say("Trail", "a new data key and passphrase")),
        (
            r"a new passphrase by the organisation's key",
            say("Trail", "a new passphrase by the organisation’s key"),
        ),
        (
            r"an organisation let in by its key",
            say("Trail", "an organisation let in by its key"),
        ),
        (r"the organisation taken out", say("Trail", "the organisation taken out")),
        (r"(?P<count>\d+) older copies removed", say("Trail", "older copies removed: {count}")),
        (r"follow-up seen to", say("Trail", "follow-up seen to")),
        (r"follow-up not seen to", say("Trail", "follow-up not seen to")),
        (r"(?P<count>\d+) conversations", say("Trail", "conversations: {count}")),
        (
            r"(?P<count>\d+) wrong, the last (?P<at>\S+)",
            say("Trail", "{count} wrong, the last {at}"),
        ),
    ):
        found = re.fullmatch(shape, kept)
        if found is not None:
            parts = {name: part or "" for name, part in found.groupdict().items()}
            return words.format_map(
                parts | {name: _named(parts[name]) for name in _NAMES & {*parts}}
            ).rstrip()
    return kept


_NAMES = {"how", "state", "kind"}
"""What stands in a note as one of the core's own words."""


def _named(words: str) -> str:
    """The core's word in the language of the screen; a kind that has none stays as it is."""
    say = QCoreApplication.translate
    known = {
        "locked file": say("Trail", "locked file"),
        "unlocked file": say("Trail", "unlocked file"),
        "on paper": say("Trail", "on paper"),
        "by mail": say("Trail", "by mail"),
        "new": say("Trail", "new"),
        "in review": say("Trail", "in review"),
        "returned with questions": say("Trail", "returned with questions"),
        "signed off": say("Trail", "signed off"),
    }
    return known.get(words, words)


def when_words(at: datetime) -> str:
    """The moment by this laptop's clock."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, "d MMM yyyy, HH:mm")


def _shortened(detail: str) -> str:
    """Digests by their first letters: the whole of them is in the file."""
    words = (f"{word[:8]}…" if len(word) >= 64 else word for word in detail.split())
    return " ".join(words)
