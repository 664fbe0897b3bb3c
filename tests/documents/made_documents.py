"""Documents of every kind, made from one visit."""

from datetime import UTC, datetime

from msp_desktop.pdf import blocks as says

MADE_AT = datetime(2025, 11, 24, 14, 3, tzinfo=UTC)


ALL_MARKS = (
    says.GridMark("Bert now", says.MarkKind.PERSON_NOW, 45, 60),
    says.GridMark("Bert wants", says.MarkKind.PERSON_WANTED, 80, 75),
    says.GridMark("Officer now", says.MarkKind.PRACTITIONER_NOW, 30, 55),
    says.GridMark("stop all post", says.MarkKind.OPTION, 80, 25),
    says.GridMark("call blocker and cribbage", says.MarkKind.CHOSEN_OPTION, 72, 72),
)


def a_document(*blocks: says.Block, marking: str = "", text_size: float = 11) -> says.Document:
    return says.Document(
        title="Safeguarding referral",
        subject="For the council's adult team",
        reference="MSP-7Q4K",
        made_at=MADE_AT,
        made_by="PC Rowan Ainsley",
        marking=marking,
        text_size=text_size,
        blocks=blocks,
    )


def every_kind() -> tuple[says.Block, ...]:
    return (
        says.Heading(1, "What Bert wants"),
        says.QuoteBlock("I want the telephone to stop at night.", "Bert", "at his door"),
        says.ViewBlock("Two bin bags of letters in the hall.", "PC Ainsley"),
        says.Heading(2, "Known facts"),
        says.Facts((("Name", "Albert Teasel"), ("Telephone", "01632 960 114"))),
        says.Heading(3, "Principles"),
        says.Table(("Statement", "Answer"), (("I am asked", "true for me now"),), (2, 1), "Said"),
        says.Bullets(("first thing", "second thing")),
        says.Steps(("ring on Monday", "visit on Thursday")),
        says.GridFigure(ALL_MARKS, alt="Five marks.", caption="The grid"),
        says.KeepTogether((says.Heading(2, "Advocacy"), says.Paragraph("Offered and declined."))),
        says.NewPage(),
        says.Paragraph("One last line."),
        says.SourceNote("Care Act 2014 s42"),
    )
