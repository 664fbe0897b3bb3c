"""What is happening, first in the person's own words, then as the practitioner sees it."""

from msp_desktop.practice.codes import AbuseType, Answer, Location, SourceOfRisk, Stage
from msp_desktop.record.concern import Context
from msp_desktop.record.part import Indication, ItemId, Many, Part, Text, Words, said


class Account(Part):
    """One thing somebody said about what is happening."""

    id: ItemId
    words: Words = Words()


class Section42(Part):
    """The three parts of Care Act 2014 s42(1), each an indication with its reason."""

    needs: Indication = Indication()
    experiencing: Indication = Indication()
    cannot_protect: Indication = Indication()


class Concern(Part):
    """What is happening."""

    accounts: Many[Account] = ()
    when_and_where: Text = ""
    ongoing: Answer | None = None
    observed: Text = ""
    others_at_risk: Answer | None = None
    children_at_risk: Answer | None = None
    others_at_risk_note: Text = ""
    children_note: Text = ""
    care_needs: Words = Words()
    care_needs_met: Answer | None = None
    earlier_help: Words = Words()
    stage: Stage | None = None
    section_42: Section42 = Section42()
    types: Many[AbuseType] = ()
    location: Location | None = None
    source_of_risk: SourceOfRisk | None = None
    source_note: Text = ""
    relationship: Text = ""
    position_of_trust: Answer | None = None
    position_of_trust_note: Text = ""
    source_has_needs: Answer | None = None
    source_needs_note: Text = ""
    context: Context = Context()


def is_covered(concern: Concern) -> bool:
    """Covered once anybody's words about it are there."""
    return any(said(account.words.text) for account in concern.accounts)


def section_42_indicated(section: Section42) -> Answer | None:
    """What the three parts point to together; None while one is open. People decide, not this.

    Care Act 2014 s42(1): all three must seem to be so; one that is not settles it.
    """
    answers = [section.needs.answer, section.experiencing.answer, section.cannot_protect.answer]
    if Answer.NO in answers:
        return Answer.NO
    if None in answers:
        return None
    return Answer.NOT_SURE if Answer.NOT_SURE in answers else Answer.YES
