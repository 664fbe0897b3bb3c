"""What of a screen is still English, where the app speaks a language that nobody does."""

import re
from contextlib import suppress
from functools import cache

from PySide6.QtWidgets import QWidget

from msp_desktop.questions.packs import built_in
from msp_desktop.review.questions import QUESTIONS
from resources import resource
from tests.languages.clipping import clipped
from tests.screen.reader import ScreenReader, until
from tests.screen.touching import touching
from ui.referral.preview import PreviewPicture
from ui.review.record import ReadingPane

SETTLED_MS = 20_000
_FEWEST_ALOUD = 6
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile(
    r"\bMSP Desktop\b|\bCtrl\b|\bAlt\b|\bEnter\b|\bEsc(?:ape)?\b|\bDel(?:ete)?\b"
    r"|\b(?:Pg)?(?:Up|Down)\b|\bF\d+\b"
    r"|\b(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}\b|\b[0-9a-f]{8,16}\b|\bCSV\b|\bJSON\b|\bPDF\b|\b[\w-]+\.pdf\b"
)

_NUMBERED = re.compile(r"\d{1,2}\. [a-z-]+")


@cache
def _listed() -> frozenset[str]:
    return frozenset(
        resource("words", "eff-large.txt").read_text("utf-8").replace("-", " ").split()
    )


def _is_to_be_read_aloud(said: str, words: list[str]) -> bool:
    """A passphrase, or one of the numbered words of a key."""
    enough = len(words) >= _FEWEST_ALOUD or _NUMBERED.fullmatch(said) is not None
    return enough and _listed().issuperset(words)


@cache
def of_the_pack() -> re.Pattern[str]:
    """What the pack of prompts says and every work cited, however its first letter is put."""
    pack = built_in()
    said = {question.source for question in QUESTIONS}
    said.add(pack.title)
    for part in pack.parts.values():
        for prompt in part.values():
            said |= {prompt.ask, prompt.help, prompt.why, *prompt.lenses.values(), *prompt.offered}
            said |= {piece for each in prompt.source for piece in (each.work, each.place)}
            said |= {each.edition for each in prompt.source}
    for name in pack.parts:
        part_read = pack._part(name)
        for lists in (part_read.labels, part_read.meanings):
            said |= {words for of_list in lists.values() for words in of_list.values()}
    grid = pack.grid
    for axis in (grid.safety, grid.wellbeing):
        said |= {axis.name, axis.low, axis.high, *(band.words for band in axis.bands)}
    quarters = grid.quarters
    said |= {quarters.safe_less_well, quarters.safe_and_well, quarters.neither}
    said.add(quarters.well_less_safe)
    longest_first = sorted(filter(None, said), key=len, reverse=True)
    return re.compile(
        "|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in longest_first), re.IGNORECASE
    )


class LeftInEnglish:
    """Looks at one screen after the other; `left` is what should have been translated, and where.

    What a document says is not of the screen: it is in the language of its readers. Words to be
    read aloud as a passphrase or a key stay as they are on the list they come from.
    """

    def __init__(self, reader: ScreenReader) -> None:
        self._reader = reader
        self.left: dict[str, str] = {}

    def look(self, window: QWidget, screen: str) -> None:
        """Look at this screen once all its words have the room they take."""
        # A page that has just unfolded takes a moment to give its lines their room.
        until(lambda: not clipped(window), f"room for longer words on: {screen}", SETTLED_MS)
        until(
            lambda: not touching(window),
            f"room between buttons on {screen}: {touching(window)}",
            SETTLED_MS,
        )
        found: list[str] = []

        def look() -> bool:
            found[:] = self._found(window)
            return not found

        with suppress(AssertionError):  # pages of a document come a moment after their room
            until(look, "everything to be translated", SETTLED_MS)
        for said in found:
            self.left.setdefault(said, screen)

    def _found(self, window: QWidget) -> list[str]:
        """What is in English on it now."""
        documents = {page.accessibleDescription() for page in window.findChildren(PreviewPicture)}
        for pane in window.findChildren(ReadingPane):
            documents |= set(self._reader.everything_in(pane))
        found = []
        for said in self._reader.everything():
            if said in documents:
                continue
            rest = _NAMES.sub("", of_the_pack().sub("", said))
            words = _ENGLISH.findall(rest)
            if words and not _is_to_be_read_aloud(said, words):
                found.append(f"{said} → {rest}" if rest != said else said)
        return found

    def told(self) -> str:
        """What is left, a line for each."""
        return "\n".join(f"{screen}: {said}" for said, screen in self.left.items())
