"""What the person says and shows about one arrangement, and when: wishes, never called consent."""

from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import AboutArrangement
from msp_desktop.record.capacity import ArrangementView
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.options import codes, speakers


class ArrangementCard(NumberedCard[ArrangementView]):
    """The arrangement, how they seem about it, in words and in ways, dated and by whom seen."""

    def __init__(self, view: ArrangementView, pack: Pack, person: str) -> None:
        super().__init__(view)
        self.called = self.tr("An arrangement")
        which = self.tr("Where they live, or one restriction")
        self.sheet.line(lambda p: p.arrangement, which, which)
        seem = self.tr("How they seem about it")
        self.sheet.one(lambda p: p.feels, seem, seem, codes(pack, AboutArrangement))
        words = self.tr("What they say about it")
        self.sheet.words(lambda p: p.words, words, words, speakers=speakers(person), english=True)
        shown = self.tr("What they show by what they do")
        self.sheet.note(lambda p: p.shown, shown, shown)
        silent = self.tr("Could medicine, fear or habit explain silence?")
        self.sheet.note(lambda p: p.could_explain_silence, silent, silent)
        day = self.tr("When it was seen")
        self.sheet.day(lambda p: p.on, day, day)
        by = self.tr("Who heard or saw it")
        self.sheet.line(lambda p: p.seen_by, by, by)
        remove_button(self, self.tr("this arrangement"))
