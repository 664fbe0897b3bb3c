"""Whether the pages are drawn as the record makes them: made anew here, and laid beside by digest.

The recipe in the file says how it was made. The same is made once more from the record that came,
with our own code and nothing foreign but that record; every page whose objects are the same as ours
is drawn alike by every program. What cannot be made again is said, never passed over.
"""

from dataclasses import dataclass
from enum import StrEnum

from msp_desktop import __version__
from msp_desktop.documents.case_recipe import case_document_from
from msp_desktop.documents.recipe import (
    Recipe,
    RecipeHidesError,
    document_from,
    is_newer,
    newer_version_of,
    recipe_from_json,
)
from msp_desktop.pdf.blocks import Document
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.attached import AttachedRecord
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox.messages import CheckReply, OddForm, PageDigests

MOST_RECORD = 2 * 1024 * 1024
MOST_PAGES = 300
"""What is made again at most: ten times the longest visit, some seconds of work."""


_ANY = "locked"
"""What ours is locked with to be compared: a locked file says in its catalogue that it is."""


class Drawing(StrEnum):
    """What came of laying pages made anew beside those that came."""

    NOT_ASKED = "not laid beside each other"
    SAME = "the same"
    DIFFERS = "not drawn as the record makes them"
    HIDES = "made so as to leave out what the record holds"
    NO_RECIPE = "from before pages could be made again"
    OTHER_VERSION = "made by another version"
    NEWER_VERSION = "made by a newer version"
    OTHER_PACK = "made with words that are not in use here"
    TOO_MUCH = "more than is made again"


class DrawingFound(RecordPart):
    """How the pages are drawn; `pages` are those that differ, from 1.

    `elsewhere` is whether something beside the pages differs: tags, bookmarks, properties.
    `version` is the app's that made it, as it claims. `marking` is the handling marking on its
    pages where its recipe names one that is not in force here. `odd` is what of its outer form is
    not ours.
    """

    how: Drawing = Drawing.NOT_ASKED
    pages: tuple[int, ...] = ()
    elsewhere: bool = False
    version: str = ""
    marking: str = ""
    odd: tuple[OddForm, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether a warning not to rely on the pages is due."""
        return self.how in {Drawing.DIFFERS, Drawing.HIDES} or bool(self.odd)

    @property
    def is_same(self) -> bool:
        """Whether the pages are the record, stroke for stroke."""
        return self.how is Drawing.SAME and not self.odd


@dataclass(frozen=True, slots=True)
class _Anew:
    """What `seal` asks of a document, for one that is made again."""

    pdf: bytes
    document: Document
    record: bytes
    recipe: bytes
    trail_head: str
    neutral: bool = False
    reference: str = ""


def drawing_of(
    answer: CheckReply,
    came: AttachedRecord,
    packs: dict[str, Pack],
    in_force: str | None = None,
) -> DrawingFound:
    """How the pages of a file are drawn beside its record; `packs` are those at hand, by digest.

    `in_force` is the handling marking that is set here, None for none.
    """
    if not answer.recipe:
        return DrawingFound(how=Drawing.NO_RECIPE, odd=answer.odd)
    recipe = recipe_from_json(answer.recipe)
    if recipe is None:
        version = newer_version_of(answer.recipe)
        how = Drawing.NEWER_VERSION if version else Drawing.DIFFERS
        return DrawingFound(how=how, elsewhere=not version, version=version, odd=answer.odd)
    found = DrawingFound(version=recipe.app, odd=answer.odd)
    if isinstance(recipe.marking, str) and recipe.marking != in_force:
        found = found.but(marking=recipe.marking)
    pack = packs.get(recipe.pack)
    if pack is None:
        return found.but(how=Drawing.OTHER_PACK)
    if len(answer.record) > MOST_RECORD or answer.pages > MOST_PAGES:
        return found.but(how=Drawing.TOO_MUCH)
    differs = _laid_beside(recipe, answer, came, pack)
    if differs.how is not Drawing.SAME and recipe.app != __version__:
        newer = is_newer(recipe.app)
        return found.but(how=Drawing.NEWER_VERSION if newer else Drawing.OTHER_VERSION)
    return differs.but(version=recipe.app, odd=answer.odd, marking=found.marking)


def _laid_beside(
    recipe: Recipe, answer: CheckReply, came: AttachedRecord, pack: Pack
) -> DrawingFound:
    """What differs between pages made with this version and those that came."""
    try:
        made = _made_anew(recipe, answer, came, pack)
    except RecipeHidesError:
        return DrawingFound(how=Drawing.HIDES)
    except Exception:  # noqa: BLE001 - a foreign record may make any of our parts give up
        return DrawingFound(how=Drawing.DIFFERS, pages=tuple(range(1, answer.pages + 1)))
    if made == answer.digests:
        return DrawingFound(how=Drawing.SAME)
    pages = tuple(_apart(made.pages, answer.digests.pages))
    rest = made.rest != answer.digests.rest
    return DrawingFound(how=Drawing.DIFFERS, pages=pages, elsewhere=rest)


def _apart(ours: tuple[str, ...], theirs: tuple[str, ...]) -> list[int]:
    """The numbers of the pages that came and are not as ours, or have none of ours beside them."""
    return [
        number
        for number, digest in enumerate(theirs, 1)
        if number > len(ours) or ours[number - 1] != digest
    ]


def _made_anew(recipe: Recipe, answer: CheckReply, came: AttachedRecord, pack: Pack) -> PageDigests:
    from msp_desktop.pdf.pages import render_pages
    from msp_desktop.review.sandbox.page_digests import digests_of_own
    from msp_desktop.sealing.certificate import certified
    from msp_desktop.sealing.seal import before_signing

    if came.case is not None:
        document = case_document_from(recipe, came.case, answer.record, pack)
    else:
        one = RecordWithAmendments(came.conversation, came.amendments)
        document = document_from(recipe, one, answer.record, pack)
    laid = render_pages(document)
    named = recipe.reference if isinstance(recipe.reference, str) else ""
    anew = _Anew(laid.pdf, document, answer.record, answer.recipe, recipe.trail, reference=named)
    nobody = certified(Practitioner())
    password = _ANY if answer.locked else ""
    return digests_of_own(before_signing(anew, nobody, password), password)
