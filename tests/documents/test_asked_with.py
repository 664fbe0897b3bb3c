"""Every document names the pack of its words, unless it must say nothing of what it is about."""

from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS
from msp_desktop.pdf.blocks import SourceNote
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in, local
from msp_desktop.record.conversation import Conversation
from tests.visits import doorstep

AT = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


def named(conversation: Conversation, kind: DocumentKind, pack: Pack) -> list[str]:
    """What the document says of packs."""
    document = compose(disclose(conversation, kind), kind, at=AT, pack=pack)
    found = [block.text for block in document.blocks if isinstance(block, SourceNote)]
    return [text for text in found if text.startswith("Prompts: ")]


def test_every_kind_for_a_professional_names_the_pack_once_and_no_other_does() -> None:
    for kind in KINDS:
        said = named(doorstep.visit(AT), kind, built_in())
        silent = kind.name is DocumentKindName.PERSON or not kind.professional
        expected = [] if silent else [f"Prompts: {built_in().title}"]
        assert said == expected, kind.id


def test_a_document_of_another_packs_wording_names_both() -> None:
    held_with = "Somebody’s prompts 0.9 [0123456789ab]"
    ours = local(files_in(EXAMPLE))
    visit = doorstep.visit(AT).but(pack=held_with)
    said = named(visit, KINDS[0], ours)
    assert said == [f"Prompts: {held_with}. Wording of this document: {ours.title}"]
