"""What is asked further for some types of abuse or neglect, and when help is refused.

Each puts its questions on a sheet for its own part of the record's context. The first question is
the pack's own prompt; the rest is short, and all of it may stay empty.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, Lens, MaracReason, SaidBy, UnwillingOrUnable
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.practice.statement_codes import RiskTool
from msp_desktop.questions.concern import CONTEXT
from msp_desktop.questions.declaration import Inside
from msp_desktop.record.concern import (
    DASH_QUESTIONS,
    POLICE_QUESTIONS,
    Context,
    DomesticAbuse,
    ModernSlavery,
    Organisational,
    RefusalOfHelp,
    Scams,
    SelfNeglect,
)
from msp_desktop.record.field import Field
from msp_desktop.record.part import RecordPart, SpokenWords
from ui.conversation.form.declared import DeclaredRows
from ui.conversation.form.form import Form
from ui.conversation.form.options import codes
from ui.conversation.form.prompt_text import LensLine
from ui.widgets.layout.folding import Folding

P = TypeVar("P", bound=RecordPart)
Speakers = Sequence[tuple[SaidBy, str]]
Questions = Callable[[Form[Any], Prompt, Pack, Speakers], None]


def _note(sheet: Form[P], field: Callable[[P], str], ask: str, under: str = "") -> None:
    sheet.note(field, ask, ask, under=under)


def _words(
    sheet: Form[P], field: Callable[[P], SpokenWords], first: Prompt, speakers: Speakers
) -> None:
    """The pack's own question, answered in somebody's words."""
    sheet.words(field, first.ask, first.ask, under=first.help, speakers=speakers, english=True)


def _yes_no(sheet: Form[P], field: Callable[[P], Answer | None], ask: str, under: str = "") -> None:
    sheet.yes_no(field, ask, ask, under=under)


def _domestic_abuse(
    sheet: Form[DomesticAbuse], first: Prompt, pack: Pack, speakers: Speakers
) -> None:
    """Safe enquiry and control, then DASH as it was counted, judgement, escalation and MARAC."""
    say = QCoreApplication.translate
    _yes_no(sheet, lambda p: p.asked_safely, say("Context", "Were they asked alone, and safely?"))
    _words(sheet, lambda p: p.in_their_words, first, speakers)
    _note(sheet, lambda p: p.control, say("Context", "What you see of control"))
    tool = say("Context", "Which checklist was used")
    sheet.one(lambda p: p.risk_tool, tool, tool, codes(pack, RiskTool))
    count = say("Context", "DASH: how many of the {number} are yes").format(number=DASH_QUESTIONS)
    none: tuple[int | None, str] = (None, say("Context", "Not counted"))
    sheet.choose(
        lambda p: p.dash_count,
        count,
        count,
        [none, *((number, str(number)) for number in range(DASH_QUESTIONS + 1))],
        under=say("Context", "As you counted them. It informs judgement and never replaces it."),
    )
    police = say("Context", "Police DASH: how many of the {number} are yes").format(
        number=POLICE_QUESTIONS
    )
    sheet.choose(
        lambda p: p.police_count,
        police,
        police,
        [none, *((number, str(number)) for number in range(POLICE_QUESTIONS + 1))],
    )
    _note(sheet, lambda p: p.graded, say("Context", "How it was graded, and by whom"))
    _note(sheet, lambda p: p.judgement, say("Context", "Your own judgement, whatever the count"))
    _note(
        sheet,
        lambda p: p.escalation,
        say("Context", "Is it getting worse, or happening more often?"),
    )
    why = say("Context", "What points to MARAC")
    sheet.any(
        lambda p: p.marac_reasons,
        why,
        why,
        codes(pack, MaracReason),
        under=say("Context", "Each is enough on its own. The thresholds are local."),
    )
    _yes_no(sheet, lambda p: p.marac, say("Context", "Does it go to MARAC?"))
    _note(
        sheet,
        lambda p: p.marac_note,
        say("Context", "When, by whom, and what the person thinks of it"),
    )


def _modern_slavery(sheet: Form[ModernSlavery], first: Prompt, _: Pack, speakers: Speakers) -> None:
    """Freedom, papers and pay, whom they trust, and the National Referral Mechanism."""
    say = QCoreApplication.translate
    _yes_no(sheet, lambda p: p.free_to_leave, say("Context", "Are they free to leave?"))
    _words(sheet, lambda p: p.in_their_words, first, speakers)
    _note(sheet, lambda p: p.papers_and_pay, say("Context", "What you know of papers and pay"))
    _note(
        sheet,
        lambda p: p.trusted_organisation,
        say("Context", "Which organisation do they trust?"),
        say("Context", "It may be the best way in."),
    )
    _yes_no(
        sheet,
        lambda p: p.nrm_consent,
        say("Context", "Do they agree to the National Referral Mechanism?"),
        say("Context", "An adult is referred only with their agreement."),
    )
    _note(
        sheet,
        lambda p: p.nrm_note,
        say("Context", "Who refers, and what the person was told about it"),
    )


def _self_neglect(sheet: Form[SelfNeglect], first: Prompt, pack: Pack, speakers: Speakers) -> None:
    """What they value, and whether they are unwilling or unable, and why."""
    say = QCoreApplication.translate
    _words(sheet, lambda p: p.in_their_words, first, speakers)
    _note(sheet, lambda p: p.valued, say("Context", "What they value"))
    which = say("Context", "Unwilling, or unable?")
    sheet.one(lambda p: p.which, which, which, codes(pack, UnwillingOrUnable))
    _note(sheet, lambda p: p.why, say("Context", "Why, as far as it is understood"))


def _scams(sheet: Form[Scams], first: Prompt, _: Pack, speakers: Speakers) -> None:
    """What the contact gives them, and what could be there instead."""
    say = QCoreApplication.translate
    sheet.words(
        lambda p: p.gives, first.ask, first.ask, under=first.help, speakers=speakers, english=True
    )
    _note(
        sheet,
        lambda p: p.instead,
        say("Context", "What could give them the same?"),
        say("Context", "Breaking the cycle is slow."),
    )


def _organisational(sheet: Form[Organisational], first: Prompt, _: Pack, __: Speakers) -> None:
    """Whether it is how the place is run, and who looks at the whole."""
    say = QCoreApplication.translate
    _yes_no(
        sheet, lambda p: p.how_it_is_run, say("Context", "Does it come from how the place is run?")
    )
    _note(sheet, lambda p: p.note, first.ask, first.help)
    _note(sheet, lambda p: p.regulator, say("Context", "Which regulator or commissioner is told?"))


def _refusal(sheet: Form[RefusalOfHelp], first: Prompt, _: Pack, speakers: Speakers) -> None:
    """Why help is refused, whether freely, and how the door stays open."""
    say = QCoreApplication.translate
    sheet.words(
        lambda p: p.why, first.ask, first.ask, under=first.help, speakers=speakers, english=True
    )
    _yes_no(sheet, lambda p: p.freely, say("Context", "Do they choose this freely?"))
    _note(sheet, lambda p: p.family, say("Context", "What do family or friends make of it?"))
    _note(sheet, lambda p: p.way_back, say("Context", "How can they come back to it?"))


QUESTIONS: Final[dict[str, Questions]] = {
    "domestic_abuse": _domestic_abuse,
    "modern_slavery": _modern_slavery,
    "self_neglect": _self_neglect,
    "scams": _scams,
    "organisational": _organisational,
    "refusal": _refusal,
}
"""By the name of the context that each fills."""

CONTEXTS: Final[dict[str, Field[Context, RecordPart]]] = {
    "domestic_abuse": Field(lambda c: c.domestic_abuse),
    "modern_slavery": Field(lambda c: c.modern_slavery),
    "self_neglect": Field(lambda c: c.self_neglect),
    "scams": Field(lambda c: c.scams),
    "organisational": Field(lambda c: c.organisational),
    "refusal": Field(lambda c: c.refusal),
}
"""Where the record holds each context."""


INSIDE: Final = {each.field.name: each for each in CONTEXT.all if isinstance(each, Inside)}
"""The declared questions of each context."""


def _prompts(pack: Pack) -> Callable[[str], Prompt]:
    return lambda id_: pack.prompt("concern", id_)


def prompt_of(pack: Pack, context: str) -> Prompt:
    """The pack's own question for that context."""
    return pack.prompt("concern", f"context_{context}")


def is_empty(given: RecordPart) -> bool:
    """Whether nothing is noted there yet."""
    return given == type(given)()


class ContextFold(QWidget):
    """Shows one part of the context and answers with the next one.

    Signals: `edited(str, Part)` with the name of that part and the part itself.
    """

    edited = Signal(str, object)

    def __init__(
        self,
        context: str,
        pack: Pack,
        lens: Lens,
        speakers: Sequence[tuple[SaidBy, str]],
        title: str,
    ) -> None:
        super().__init__()
        self._context = context
        self._part: RecordPart = CONTEXTS[context].get(Context())
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 8)
        inner.setSpacing(16)
        prompt = prompt_of(pack, context)
        more = prompt.for_lens(lens)
        if more:
            inner.addWidget(LensLine(lens, more))
        self._sheet: Form[RecordPart] = Form(lambda: self._part, self._given, inner)
        QUESTIONS[context](self._sheet, prompt, pack, speakers)
        rows = DeclaredRows(self._sheet, INSIDE[context].each, pack, _prompts(pack), speakers)
        rows.add_rest()
        self.folding = Folding(title, body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folding)

    def show_part(self, part: RecordPart) -> None:
        """Show these answers; what holds some is unfolded."""
        self._part = part
        self._sheet.show(part)

    def _given(self, part: RecordPart) -> None:
        self._part = part
        self.edited.emit(self._context, part)
