"""Every document that has a golden file: three visits, each kind, and the neutral copy."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS, PERSON
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.record.conversation import Conversation
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
GOLDEN = Path(__file__).parent / "golden"


class Golden(NamedTuple):
    """One document, and the name of its golden file."""

    name: str
    kind: DocumentKind
    visit: Conversation

    @property
    def file(self) -> Path:
        """Where its structure is kept."""
        return GOLDEN / f"{self.name}.txt"


def golden_documents() -> Iterator[Golden]:
    """All of them."""
    visits = {
        "doorstep": doorstep.visit(AT),
        "ward": ward.visit(AT)[-1],
        "car-wash": car_wash.visit(AT),
    }
    for name, visit in visits.items():
        for kind in KINDS:
            yield Golden(f"{name}-{kind.name}", kind, visit)
        yield Golden(
            f"{name}-person-neutral", neutral(PERSON, ("We talk again: Monday 10 am.",)), visit
        )
