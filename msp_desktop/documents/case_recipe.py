"""How a paper of a case was made of the case attached to it: what was chosen of each conversation.

As for one conversation (`recipe`), in codes, and tried at once: where it would not make the very
same paper again, the file has none.
"""

from dataclasses import replace

import msgspec

from msp_desktop.disclosure.case import CaseDisclosure
from msp_desktop.documents.compose import compose_case
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.recipe import (
    ChosenForReader,
    Recipe,
    RecipeHidesError,
    chosen_of,
    kind_of,
    proved,
    recipe_for,
    shared_again,
    with_ends,
)
from msp_desktop.pdf.blocks import Document
from msp_desktop.pdf.language_tags import language_tag
from msp_desktop.practice.pack import Pack
from msp_desktop.record.case.case_record import CaseRecord


def case_recipe_of(
    shared: CaseDisclosure,
    kind: DocumentKind,
    document: Document,
    record: bytes,
    *,
    pack: Pack,
    draft: bool,
    trail: str = "",
    reference: str = "",
) -> bytes:
    """The recipe of a case's paper that was just made; empty where it would not make it again."""
    recipe = recipe_for(kind, document, pack, draft=draft, trail=trail).but(
        form=2,
        chapters=tuple(
            chosen_of(one, kind, language_tag(one.language)).but(earlier=())
            for one in shared.chapters
        ),
        reference=reference or msgspec.UNSET,
    )
    return proved(recipe, document, lambda: case_document_from(recipe, shared.record, record, pack))


def case_document_from(recipe: Recipe, came: CaseRecord, record: bytes, pack: Pack) -> Document:
    """The paper that this recipe makes of a case that came, whose bytes are `record`.

    Raises:
        RecipeHidesError: where it leaves out what the case holds, or names what is no piece.
        KindNotKnown: where the pack has no such recipient.
    """
    chapters = recipe.chapters
    if not isinstance(chapters, tuple) or len(chapters) != len(came.conversations):
        raise RecipeHidesError("the recipe is not of this case")
    nothing = {name: getattr(ChosenForReader(), name) for name in ChosenForReader.__struct_fields__}
    if recipe.but(**nothing) != recipe or any(each.earlier for each in chapters):
        raise RecipeHidesError("the recipe says more than a paper of a case shows")
    kind = kind_of(recipe, pack)
    shared = CaseDisclosure(
        kind=kind,
        case_id=came.case_id,
        chapters=tuple(
            replace(shared_again(chosen, one, kind), on_pages=one.conversation)
            for chosen, one in zip(chapters, came.conversations, strict=True)
        ),
        newest=came.conversations[-1].conversation,
        events=came.events,
    )
    document = compose_case(shared, kind, at=recipe.made_at, pack=pack, draft=recipe.draft)
    language = next((each.language for each in reversed(chapters) if each.language), "")
    document = msgspec.structs.replace(document, other_language=language)
    return with_ends(document, recipe, record, kind, shared.as_one)
