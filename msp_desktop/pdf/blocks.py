"""What a document says, as typed blocks, before anything is known of pages.

The content half makes one of these; the layout half turns it into a PDF. Nothing here can be blank:
an empty text is refused when the block is made, so a blank can never be printed. Where something
was not asked, the content says so, with the reason.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from msp_desktop.pdf.block import BlankTextError as BlankTextError  # noqa: PLC0414 - also from here
from msp_desktop.pdf.block import PageBlock as _Block
from msp_desktop.pdf.hand_blocks import BodyDrawing as BodyDrawing  # noqa: PLC0414 - also from here
from msp_desktop.pdf.hand_blocks import BodyFigure as BodyFigure  # noqa: PLC0414 - also from here
from msp_desktop.pdf.hand_blocks import BodySpot as BodySpot  # noqa: PLC0414 - also from here
from msp_desktop.pdf.hand_blocks import HandMark as HandMark  # noqa: PLC0414 - also from here
from msp_desktop.pdf.hand_blocks import Photograph as Photograph  # noqa: PLC0414 - also from here

PRODUCER = "MSP Desktop"


class Heading(_Block, frozen=True):
    """A heading; level 1 stands below the document's title. Kept with what follows it."""

    level: Literal[1, 2, 3]
    text: str

    def __post_init__(self) -> None:
        self.must_say("text")


class Paragraph(_Block, frozen=True):
    """Plain text. Line breaks are kept."""

    text: str

    def __post_init__(self) -> None:
        self.must_say("text")


class Facts(_Block, frozen=True):
    """Short facts side by side: what it is, and what is known of it."""

    rows: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        self.must_say("rows")


class QuoteBlock(_Block, frozen=True):
    """Somebody's own words, and who said them; `where` may add on what occasion."""

    words: str
    who: str
    where: str = ""

    def __post_init__(self) -> None:
        self.must_say("words", "who")


class ViewBlock(_Block, frozen=True):
    """A view, kept apart from the person's words, and whose view it is."""

    text: str
    of: str

    def __post_init__(self) -> None:
        self.must_say("text", "of")


class Table(_Block, frozen=True):
    """A table; `widths` share out the page's width and may be left to be equal."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    caption: str = ""

    def __post_init__(self) -> None:
        self.must_say("header", "rows")
        columns = len(self.header)
        if any(len(row) != columns for row in self.rows):
            raise ValueError("every row of a table has as many cells as its header")
        if self.widths and (len(self.widths) != columns or min(self.widths) <= 0):
            raise ValueError("a table has one width above nought for each column, or none")


class Bullets(_Block, frozen=True):
    """A list in no order."""

    items: tuple[str, ...]

    def __post_init__(self) -> None:
        self.must_say("items")


class Steps(_Block, frozen=True):
    """A list in order, numbered from 1."""

    items: tuple[str, ...]

    def __post_init__(self) -> None:
        self.must_say("items")


class MarkKind(StrEnum):
    """What a mark on the grid stands for, and so how it is drawn."""

    PERSON_NOW = "person_now"
    PERSON_WANTED = "person_wanted"
    PERSON_EARLIER = "person_earlier"
    PRACTITIONER_NOW = "practitioner_now"
    PRACTITIONER_EARLIER = "practitioner_earlier"
    OPTION = "option"
    CHOSEN_OPTION = "chosen_option"


class GridMark(_Block, frozen=True):
    """One mark of the grid, from 0 to 100 each way, with the words for its key."""

    label: str
    kind: MarkKind
    safety: int
    wellbeing: int

    def __post_init__(self) -> None:
        self.must_say("label")
        if not (0 <= self.safety <= 100 and 0 <= self.wellbeing <= 100):
            raise ValueError("a mark lies between 0 and 100 each way")


class QuarterLabels(_Block, frozen=True):
    """The names of the grid's four quarters."""

    well_less_safe: str = "well but less safe"
    safe_and_well: str = "safe and well"
    neither: str = "neither yet"
    safer_less_well: str = "safer but less well"

    def __post_init__(self) -> None:
        self.must_say("well_less_safe", "safe_and_well", "neither", "safer_less_well")


class AxisLabels(_Block, frozen=True):
    """An axis of the grid: its name, the words at its two ends, and a `short` name for numbers."""

    name: str
    low: str
    high: str
    short: str = ""

    def __post_init__(self) -> None:
        self.must_say("name", "low", "high")


class GridFigure(_Block, frozen=True):
    """The wellbeing/safety grid. `alt` says in words all that the picture shows.

    Each of `paths` joins marks, by their places in `marks`, in the order they were placed.
    """

    marks: tuple[GridMark, ...]
    alt: str
    caption: str = ""
    quarters: QuarterLabels = QuarterLabels()
    safety: AxisLabels = AxisLabels("safety", "less safe", "safer")
    wellbeing: AxisLabels = AxisLabels(
        "independence, wellbeing and choice", "less well", "more well", "wellbeing"
    )
    paths: tuple[tuple[int, ...], ...] = ()

    def __post_init__(self) -> None:
        self.must_say("alt")
        if any(not 0 <= place < len(self.marks) for path in self.paths for place in path):
            raise ValueError("a path joins marks that are there")


class FaceRow(_Block, frozen=True):
    """One line of faces from sad to glad: what it is about, and how it was marked, 0 to 100.

    `words` say the same; `brows` draws worry, for how safe somebody feels.
    """

    label: str
    words: str
    degree: int
    brows: bool = False

    def __post_init__(self) -> None:
        self.must_say("label", "words")
        if not 0 <= self.degree <= 100:
            raise ValueError("a degree lies between 0 and 100")


class Faces(_Block, frozen=True):
    """How somebody feels as a line of faces, one of them marked; `alt` says the same in words."""

    rows: tuple[FaceRow, ...]
    alt: str

    def __post_init__(self) -> None:
        self.must_say("alt")
        if not self.rows:
            raise BlankTextError("Faces.rows")


class Bar(_Block, frozen=True):
    """One bar: `share` is from 0 to 100, None where it is not shown; `words` say the same.

    `silent` is the bar of what is not recorded.
    """

    label: str
    share: int | None
    words: str
    silent: bool = False

    def __post_init__(self) -> None:
        self.must_say("label", "words")
        if self.share is not None and not 0 <= self.share <= 100:
            raise ValueError("a share lies between 0 and 100")


class BarChart(_Block, frozen=True):
    """Bars from the left, each a share of its whole. `title` is read aloud, and not printed."""

    title: str
    bars: tuple[Bar, ...]

    def __post_init__(self) -> None:
        self.must_say("title")
        if not self.bars:
            raise BlankTextError("BarChart.bars")

    @property
    def alt(self) -> str:
        """All that the picture shows, to be read aloud."""
        bars = "; ".join(f"{each.label}: {each.words}" for each in self.bars)
        return f"Bar chart. {self.title}. {bars}."


class QrCode(_Block, frozen=True):
    """A QR code that says `text`; `alt` says in words what it holds."""

    text: str
    alt: str

    def __post_init__(self) -> None:
        self.must_say("text", "alt")


class PictureName(StrEnum):
    """Simple pictures of our own."""

    HAND = "hand"
    TALK = "talk"
    PEOPLE = "people"
    HEART = "heart"
    PENCIL = "pencil"
    TELEPHONE = "telephone"


class PicturedHeading(_Block, frozen=True):
    """A heading of level 1 with a picture before it, which repeats what it says."""

    picture: PictureName
    text: str

    def __post_init__(self) -> None:
        self.must_say("text")


class SourceNote(_Block, frozen=True):
    """A small reference: the act, section or paragraph that something rests on."""

    text: str

    def __post_init__(self) -> None:
        self.must_say("text")


class NewPage(_Block, frozen=True):
    """What follows starts a page."""


class FurtherPages(_Block, frozen=True):
    """What follows starts a page and is not counted among the document's own pages.

    The foot of each such page says `name` in place of its number.
    """

    name: str

    def __post_init__(self) -> None:
        self.must_say("name")


class WritingLines(_Block, frozen=True):
    """Room to write in by hand: what is to be written there, and on how many lines."""

    text: str
    lines: int = 2

    def __post_init__(self) -> None:
        self.must_say("text")
        if not 1 <= self.lines <= 12:
            raise ValueError("there is room for one to twelve lines")


class KeepTogether(_Block, frozen=True):
    """Blocks that stay on one page where they fit on one."""

    blocks: tuple["Block", ...]


Figure: TypeAlias = Faces | QrCode | Photograph | BodyFigure | HandMark
"""What is drawn as one figure, with its words as `alt`."""

Block: TypeAlias = (
    Heading
    | Paragraph
    | Facts
    | QuoteBlock
    | ViewBlock
    | Table
    | Bullets
    | Steps
    | GridFigure
    | Faces
    | BarChart
    | QrCode
    | Photograph
    | BodyFigure
    | HandMark
    | PicturedHeading
    | SourceNote
    | NewPage
    | FurtherPages
    | WritingLines
    | KeepTogether
)


class Document(_Block, frozen=True, kw_only=True):
    """A whole document, ready to be laid out.

    `marking` is the handling marking printed on every page, and may be empty. `reference` is short
    and says nothing of the person. `text_size` is the size of plain text in points: 11, or 18 for
    large print. `subject` is printed under the title where it says more, and kept among the file's
    properties. `producer` is what these say it was made with.
    `other_words` are in another language, of the BCP 47 tag `other_language`, empty if not known.
    """

    title: str
    subject: str
    reference: str
    made_at: datetime
    made_by: str
    blocks: tuple[Block, ...]
    marking: str = ""
    language: str = "en-GB"
    other_language: str = ""
    other_words: tuple[str, ...] = ()
    text_size: float = 11
    producer: str = PRODUCER

    def __post_init__(self) -> None:
        self.must_say("title", "subject", "reference", "made_by", "language", "producer")
        if not 8 <= self.text_size <= 30:
            raise ValueError("text is between 8 and 30 points")

    @property
    def top_lines(self) -> tuple[str, ...]:
        """What stands at the top of the first page: the subject where it says more."""
        return (self.title,) if self.subject == self.title else (self.title, self.subject)
