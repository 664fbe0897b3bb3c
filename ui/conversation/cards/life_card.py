"""One of the eight lines about how life is now, and what the person says of it."""

from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.part import said
from msp_desktop.record.statements import LifeAnswer
from ui.conversation.form.answers import codes, speakers
from ui.conversation.form.card import NumberedCard
from ui.translated import label_words
from ui.widgets.plain_label import plain_label

ASKED_BY = {
    LifeLine.SAFE_AT_HOME: "life_safe_at_home",
    LifeLine.SOMEONE_TO_TRUST: "life_someone_to_trust",
    LifeLine.LISTENED_TO: "life_listened_to",
    LifeLine.SEEING_PEOPLE: "life_seeing_people",
    LifeLine.VALUED: "life_valued",
    LifeLine.PART_OF_DECISIONS: "life_part_of_decisions",
    LifeLine.IN_CONTROL: "life_in_control",
    LifeLine.COMMUNITY: "life_community",
}
"""Which prompt puts each line to the person."""


class LifeCard(NumberedCard[LifeAnswer]):
    """The line as the person would say it, five answers, and room for their words."""

    def __init__(self, given: LifeAnswer, pack: Pack, person: str) -> None:
        super().__init__(given)
        self._pack = pack
        ask = pack.prompt("statements", ASKED_BY[given.line]).ask
        self.called = ask
        self.setAccessibleName(ask)
        self.sheet.one("answer", ask, f"“{ask}”", codes(pack, HowLifeIs))
        self._before = plain_label("", role="help")
        self._before.hide()
        self.column.addWidget(self._before)
        say = self.tr("What they say about it")
        self._more, more = self.fold(say, f"{say}, {ask}")
        theirs = self.tr("Their words")
        self.sheet.words(
            "words",
            f"{theirs}: {ask}",
            theirs,
            speakers=speakers(person),
            english=True,
            to=more,
        )

    def show_item(self, item: LifeAnswer, number: str) -> None:
        """Show this answer, unfolded where there are words."""
        super().show_item(item, number)
        if said(item.words.text):
            self._more.set_open(True)

    def show_before(self, before: LifeAnswer) -> None:
        """Say what the answer was before, where the line is asked again."""
        answer = before.answer
        words = label_words(self._pack, answer) if answer is not None else ""
        self._before.setText(self.tr("Before: {answer}.").format(answer=words))
        self._before.setVisible(bool(words))
