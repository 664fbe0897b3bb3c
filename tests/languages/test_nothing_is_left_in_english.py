"""The whole app in a language that nobody speaks: what is still English was never translated."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.pack import built_in
from tests.languages.clipping import clipped
from tests.languages.conftest import OpenApp
from tests.languages.pseudo import ACCENTED
from tests.languages.walking import every_screen
from tests.screen.reader import ScreenReader, until
from ui.languages import chosen, languages, speak
from ui.referral.page_preview import PagePicture

_ENGLISH = re.compile(r"[A-Za-z]{2,}")
SETTLED_MS = 5_000
_NAMES = re.compile(
    r"\bMSP Desktop\b|\bCtrl\b|\bAlt\b|\bEnter\b|\bEsc(?:ape)?\b|\b(?:Pg)?(?:Up|Down)\b|\bF\d+\b"
)


@pytest.fixture(scope="module")
def of_the_pack() -> re.Pattern[str]:
    """Everything that the pack of prompts says, longest first, however its first letter is put."""
    pack = built_in()
    said: set[str] = set()
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


def test_nothing_on_any_screen_is_left_in_english_or_clipped_where_words_are_longer(
    qapp: QApplication,
    folder_of_languages: Path,
    store_folder: Path,
    open_app: OpenApp,
    reader: ScreenReader,
    of_the_pack: re.Pattern[str],
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    window = open_app(store_folder)
    window.resize(1366, 768)
    left: dict[str, str] = {}
    for screen in every_screen(window, reader, ACCENTED):
        # A page that has just unfolded takes a moment to give its lines their room.
        until(lambda: not clipped(window), f"room for longer words on: {screen}", SETTLED_MS)
        # What a document says is not of the screen: it is in the language of its readers.
        pages = {page.accessibleDescription() for page in window.findChildren(PagePicture)}
        for said in reader.everything():
            if said in pages:
                continue
            rest = _NAMES.sub("", of_the_pack.sub("", said))
            if _ENGLISH.search(rest):
                left.setdefault(f"{said} → {rest}" if rest != said else said, screen)
    assert not left, "\n".join(f"{screen}: {said}" for said, screen in left.items())
