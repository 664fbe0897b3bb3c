"""Shows one question, answered: on its step in the real window, and on the pages that print it.

    python -m tests.album.one_question outcomes.keep --to /tmp/question

The pictures are for whoever adds the question; look at every one. The answer is an invented one.
"""

import argparse
import os
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from msp_desktop.documents.kinds import COUNCIL, PERSON, SUPERVISOR
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.catalogue import every_question
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart
from msp_desktop.sentences import capitalised
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create
from tests.album.looks import NOW, PLAIN
from tests.album.pictures import Album, let_the_cursor_rest
from tests.album.stores import PASSPHRASE, unlock
from tests.conversation.every_field import filled
from tests.visits import doorstep
from ui.theme import apply
from ui.theme.apply import make_constants_last

P = TypeVar("P", bound=RecordPart)

SIZE = (1366, 1200)

PAGE_WIDTH = 900


def answered(conversation: Conversation, place: str) -> Conversation:
    """The conversation with something at that place of the record, `outcomes.keep`.

    Raises:
        AttributeError: the record has no such place.
    """
    part, *fields = place.split(".")
    return _with(conversation, filled(conversation, part), [part, *fields])


def _with(part: P, other: P, fields: list[str]) -> P:
    """The part with what the other one holds at the end of that path."""
    name, *further = fields
    mine, its = getattr(part, name), getattr(other, name)
    return part.but(**{name: _with(mine, its, further) if further else its})


def show(place: str, to: Path) -> None:
    """Take the pictures of the question that fills that place."""
    visit = answered(doorstep.visit(NOW - timedelta(minutes=12)), place)
    step = PartName(place.partition(".")[0])
    with tempfile.TemporaryDirectory(prefix="msp-desktop-question-") as scratch:
        vault, _ = create(Path(scratch) / "store", PASSPHRASE, now=NOW, cost=Cost.least())
        with Store(vault, clock=lambda: NOW) as store:
            store.set_practitioner(doorstep.OFFICER)
            store.save(visit, step, step.value)
        album = Album(to, SIZE)
        with album.opened(Path(scratch) / "store") as reader:
            unlock(reader)
            reader.find("Summary")
            album.scroll_to(_called(place), reader)
            album.take("step", f"The step “{step}”")
        album.keep()
    for kind in (SUPERVISOR, COUNCIL, PERSON):
        made = make_document(visit, kind, at=NOW)
        file = to / f"{kind.name.value}.pdf"
        file.write_bytes(made.pdf)
        _keep_pages(file)


def _called(place: str) -> str:
    """What its control is called: by its prompt, or by its label where it has none of its own."""
    declared = next(each for each in every_question() if place in each.places)
    question = declared.question
    if question.prompts:
        return built_in().prompt(declared.part, question.prompts[0]).ask
    return capitalised(question.label or question.field.name.replace("_", " "))


def _keep_pages(file: Path) -> None:
    document = QPdfDocument()
    document.load(str(file))
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        height = round(PAGE_WIDTH * size.height() / size.width())
        picture = file.with_name(f"{file.stem}-{page + 1}.png")
        document.render(page, QSize(PAGE_WIDTH, height)).save(str(picture))
        sys.stderr.write(f"• {picture.name}\n")


def main() -> None:
    """Take the pictures of the question that was named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("place", help="its field in the record, such as outcomes.keep")
    parser.add_argument("--to", type=Path, required=True, help="a folder for the pictures")
    asked = parser.parse_args()
    asked.to.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_constants_last()
    app = QApplication([])
    let_the_cursor_rest(app)
    apply(app, PLAIN)
    show(asked.place, asked.to)


if __name__ == "__main__":
    main()
